"""How the work was done, in sentences."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from naermiljomodell.domain.process import Process
from naermiljomodell.language.dates import fixed, listed, number, written
from naermiljomodell.language.process_words import BASES, UNITS, WORDS


def process_sentences(found: Iterable[Process], language: str) -> Iterator[str]:
    """Give each process indicator with what it rests on, in *language*, and at last those that nobody has measured."""
    unknown = []
    for one in found:
        if one.value.value is not None:
            yield _told(one, one.value.value, language)
        elif one.value.state == "skjult":
            yield WORDS.hidden.of(language).format(name=one.name)
        else:
            unknown.append(one.name)
    if unknown:
        yield WORDS.not_measured.of(language).format(names=listed(unknown, language))


def _told(one: Process, value: float, language: str) -> str:
    """Give one indicator with its figure."""
    basis = BASES[one.basis].of(language).format(date=written(one.date, language) if one.date else "")
    if one.of is not None:
        basis = WORDS.of.of(language).format(number=number(one.of, language), basis=basis)
    said = number(value, language) if one.unit == "antall" else fixed(value, language)
    facts = {"name": one.name, "value": UNITS[one.unit].of(language).format(value=said), "basis": basis}
    return WORDS.told.of(language).format_map(facts)
