"""What was measured before and after, as lines for a console."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from naermiljomodell.domain.measured import Interval, Measured, Taken
from naermiljomodell.evaluating.uncertainty import STATISTICS
from naermiljomodell.language.base import Said
from naermiljomodell.language.dates import fixed, number, written
from naermiljomodell.language.evaluation_words import WORDS as EVALUATION
from naermiljomodell.language.measured_words import REFUSALS, VERDICTS, WORDS


def measured_lines(found: Sequence[Measured], terms: Mapping[str, str], language: str) -> Iterator[str]:
    """Give each indicator with its figures and what can be said of them; *terms* are what the groups are called."""
    if not found:
        return
    yield f"\n{WORDS.heading.of(language)}"
    for one in found:
        name = one.name
        if one.group:
            name = WORDS.for_group.of(language).format(name=name, group=terms.get(one.group, one.group))
        yield f"- {name}: {' '.join(told_of(one, language))}"
    if any(one.change.value is not None for one in found):
        yield WORDS.caution.of(language)
    if any(one.verdict == "usikkerhet-ikke-regnet" for one in found) and not STATISTICS.is_there:
        yield WORDS.without_extra.of(language).format(extra=STATISTICS.name)


def told_of(one: Measured, language: str) -> Iterator[str]:
    """Give what is said of one indicator, sentence by sentence."""
    if one.first is not None and one.last is None:
        yield f"{_taken(one.first, one, language)}."
    if one.first is not None and one.last is not None:
        first, last = (_taken(taken, one, language) for taken in (one.first, one.last))
        said = WORDS.from_to.of(language).format(first=first, last=last)
        yield f"{said[0].upper()}{said[1:]}."
    if one.change.value is not None:
        around = _around(one.interval, language)
        yield WORDS.change.of(language).format(change=_sized(one.change.value, one, language, signed=True) + around)
    yield VERDICTS[one.verdict].of(language)
    for refusal in one.refusals:
        told = {"first": one.first.instrument if one.first else "", "last": one.last.instrument if one.last else ""}
        yield REFUSALS[refusal].of(language).format_map(told)
    if one.declared:
        yield WORDS.declared.of(language).format(reason=one.declared)
    if one.smallest is not None and one.verdict == "ikke-til-å-skille":
        yield WORDS.smallest.of(language).format(value=_sized(one.smallest, one, language))


def _taken(taken: Taken, one: Measured, language: str) -> str:
    """Give one measurement with its date, how many answered, and how sure it is."""
    when = written(taken.date, language)
    if taken.value.value is None:
        return f"{EVALUATION.hidden.of(language)} ({when})"
    said = fixed(taken.value.value, language)
    value = WORDS.per_cent.of(language).format(value=said) if one.unit == "prosent" else said
    parts = [when]
    if taken.answers.value is not None:
        parts.append(WORDS.answers.of(language).format(number=number(taken.answers.value, language)))
    return f"{value} ({', '.join(parts)}{_around(taken.interval, language)})"


def _sized(value: float, one: Measured, language: str, *, signed: bool = False) -> str:
    """Give how large a change is, in percentage points or on the scale."""
    said = fixed(value, language)
    said = f"+{said}" if signed and value > 0 else said.replace("-", "−")
    words: Said = WORDS.points
    return words.of(language).format(value=said) if one.unit == "prosent" else said


def _around(interval: Interval | None, language: str) -> str:
    """Give how sure a number is; nothing where that is not reckoned."""
    if interval is None:
        return ""
    low, high = (fixed(end, language).replace("-", "−") for end in (interval.low, interval.high))
    return f", {WORDS.surely.of(language).format(low=low, high=high)}"
