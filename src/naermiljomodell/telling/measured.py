"""What was measured before and after, in sentences."""

from __future__ import annotations

from collections.abc import Iterator

from naermiljomodell.domain.measured import Measured, Taken, Unit
from naermiljomodell.language.dates import fixed, number, written
from naermiljomodell.language.evaluation_words import WORDS as FIGURE
from naermiljomodell.language.measured_words import REFUSALS, VERDICTS, WORDS


def measured_sentences(one: Measured, language: str) -> Iterator[str]:
    """Give what is said of one indicator in *language*: its figures, the change, and what can be said of that.

    No sentence calls a change an effect.
    """
    if one.first is not None and one.last is None:
        yield f"{_taken(one.first, one, language)}."
    if one.first is not None and one.last is not None:
        first, last = (_taken(taken, one, language) for taken in (one.first, one.last))
        said = WORDS.from_to.of(language).format(first=first, last=last)
        yield f"{said[0].upper()}{said[1:]}."
    if one.change.value is not None:
        around = _around(one, language)
        yield WORDS.change.of(language).format(change=_sized(one.change.value, one, language, signed=True) + around)
    yield VERDICTS[one.verdict].of(language)
    for refusal in one.refusals:
        told = {"first": one.first.instrument if one.first else "", "last": one.last.instrument if one.last else ""}
        yield REFUSALS[refusal].of(language).format_map(told)
    if one.declared:
        yield WORDS.declared.of(language).format(reason=one.declared)
    if one.smallest is not None and one.verdict == "ikke-til-å-skille":
        yield WORDS.smallest.of(language).format(value=_sized(one.smallest, one, language))


def taken_text(value: float, taken: Taken, unit: Unit, language: str) -> str:
    """Give the *value* of one measurement as it is shown, with how sure it is."""
    said = _counted(value, unit, language)
    return (WORDS.per_cent.of(language).format(value=said) if unit == "prosent" else said) + _around(taken, language)


def _taken(taken: Taken, one: Measured, language: str) -> str:
    """Give one measurement with its date, how many answered, and how sure it is."""
    when = written(taken.date, language)
    if taken.value.value is None:
        return f"{FIGURE.hidden.of(language)} ({when})"
    said = _counted(taken.value.value, one.unit, language)
    value = WORDS.per_cent.of(language).format(value=said) if one.unit == "prosent" else said
    parts = [when]
    if taken.answers.value is not None:
        parts.append(WORDS.answers.of(language).format(number=number(taken.answers.value, language)))
    return f"{value} ({', '.join(parts)}{_around(taken, language)})"


def _counted(value: float, unit: Unit, language: str) -> str:
    """Give a number with one decimal, or whole where it is a count."""
    return number(value, language) if unit == "antall" else fixed(value, language)


def _sized(value: float, one: Measured, language: str, *, signed: bool = False) -> str:
    """Give how large a change is, in percentage points or on the scale."""
    said = _counted(value, one.unit, language)
    said = f"+{said}" if signed and value > 0 else said.replace("-", "−")
    return WORDS.points.of(language).format(value=said) if one.unit == "prosent" else said


def _around(found: Taken | Measured, language: str) -> str:
    """Give how sure a number or a change is; nothing where that is not reckoned."""
    if found.interval is None:
        return ""
    low, high = (fixed(end, language).replace("-", "−") for end in (found.interval.low, found.interval.high))
    return f", {WORDS.surely.of(language).format(low=low, high=high)}"
