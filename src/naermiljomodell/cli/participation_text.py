"""Who took part and what it took, as lines for a console."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from naermiljomodell.domain.participation import Participation
from naermiljomodell.language.dates import listed
from naermiljomodell.language.participation_words import WORDS
from naermiljomodell.telling.participation import price_sentences, represented_sentences, turnout_text


def participation_lines(found: Participation, names: Mapping[str, str], language: str) -> Iterator[str]:
    """Give who took part and what it took, in *language*; *names* are what groups and phases are called, by id."""
    yield f"\n{WORDS.heading.of(language)}"
    if not found.log.rows:
        yield f"- {WORDS.empty.of(language)}"
    else:
        yield from (f"- {line}" for line in _logged(found, names, language))
    if found.not_reached:
        groups = listed([names.get(id_, id_) for id_ in found.not_reached], language)
        yield f"- {WORDS.not_reached.of(language).format(groups=groups)}"
    if found.representation:
        yield f"\n{WORDS.representation.of(language)}"
        yield from (f"- {line}" for line in represented_sentences(found.representation, names, language))
    yield f"\n{WORDS.prices.of(language)}"
    yield from (f"- {line}" for line in price_sentences(found.prices, language))


def _logged(found: Participation, names: Mapping[str, str], language: str) -> Iterator[str]:
    """Give the sums of the whole log, and of each group and phase."""
    rows = found.log.rows
    yield (WORDS.row if rows == 1 else WORDS.rows).of(language).format(rows=rows)
    said = turnout_text(found.log, language)
    yield said[:1].upper() + said[1:] + "."
    yield WORDS.twice.of(language)
    for turnout in (*found.groups, *found.phases):
        yield f"{names.get(turnout.id, turnout.id)}: {turnout_text(turnout, language)}."
