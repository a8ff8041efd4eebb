"""What was measured before and after, as lines for a console."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from naermiljomodell.domain.measured import Measured
from naermiljomodell.evaluating.uncertainty import STATISTICS
from naermiljomodell.language.measured_words import WORDS
from naermiljomodell.telling.measured import measured_sentences


def measured_lines(found: Sequence[Measured], terms: Mapping[str, str], language: str) -> Iterator[str]:
    """Give each indicator with its figures and what can be said of them; *terms* are what the groups are called."""
    if not found:
        return
    yield f"\n{WORDS.heading.of(language)}"
    for one in found:
        name = one.name
        if one.group:
            name = WORDS.for_group.of(language).format(name=name, group=terms.get(one.group, one.group))
        yield f"- {name}: {' '.join(measured_sentences(one, language))}"
    if any(one.change.value is not None for one in found):
        yield WORDS.caution.of(language)
    if any(one.verdict == "usikkerhet-ikke-regnet" for one in found) and not STATISTICS.is_there:
        yield WORDS.without_extra.of(language).format(extra=STATISTICS.name)
