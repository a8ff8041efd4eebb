"""Who took part and what it took, in sentences."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from naermiljomodell.domain.figure import Figure
from naermiljomodell.domain.participation import Gained, Price, Representation, Spent, Sum, Turnout
from naermiljomodell.language.base import Said
from naermiljomodell.language.dates import listed, number
from naermiljomodell.language.evaluation_words import WORDS as SHARED
from naermiljomodell.language.participation_words import HOURS, NOK, WORDS

_SPENT: Final[dict[Spent, Said]] = {"kr": NOK, "timer": HOURS}
_GAINED: Final[dict[Gained, Said]] = {
    "oppmøte": WORDS.to_turnout,
    "deltaker": WORDS.to_person,
    "nytt-lag": WORDS.to_association,
    "ny-møteplass": WORDS.to_place,
}


def turnout_text(turnout: Turnout, language: str) -> str:
    """Give each sum of some rows with how many of them it rests on."""
    sums = (
        (WORDS.turnouts, turnout.turnouts),
        (WORDS.new, turnout.new),
        (WORDS.organisations, turnout.organisations),
        (WORDS.hours, turnout.hours),
        (WORDS.nok, turnout.nok),
    )
    return ", ".join(words.of(language).format(sum=_sum(found, turnout.rows, language)) for words, found in sums)


def _sum(found: Sum, rows: int, language: str) -> str:
    """Give a sum as far as it may be shown: «minst» where something is missing or hidden."""
    said = _figure(found.at_least, language)
    if found.total.value is None and found.at_least.value is not None:
        said = WORDS.at_least.of(language).format(number=said)
    if 0 < found.counted < rows:
        return WORDS.some.of(language).format(number=said, counted=found.counted, rows=rows)
    return said


def represented_sentences(found: Iterable[Representation], names: Mapping[str, str], language: str) -> Iterator[str]:
    """Give how well each group is represented, then those of which it is not known; *names* are those of the groups."""
    unknown = []
    for one in found:
        group = names.get(one.group, one.group)
        begun = f"{group[:1].upper()}{group[1:]}"
        if one.index.state == "skjult":
            yield WORDS.hidden.of(language).format(group=begun)
        elif one.index.value is not None:
            words = WORDS.under if one.is_under else WORDS.represented
            among, living = (_figure(figure, language) for figure in (one.among_participants, one.among_residents))
            index = _figure(one.index, language, 2)
            yield words.of(language).format(group=begun, among=among, living=living, index=index)
        else:
            unknown.append(group)
    if unknown:
        yield WORDS.not_measured.of(language).format(groups=listed(unknown, language))


def price_sentences(found: Iterable[Price], language: str) -> Iterator[str]:
    """Give what was spent to each of what came of it, that it is not given included."""
    for price in found:
        facts = {
            "spent": _SPENT[price.spent].of(language),
            "gained": _GAINED[price.gained].of(language),
            "value": _figure(price.value, language, 2),
        }
        yield WORDS.price.of(language).format_map(facts)


def _figure(found: Figure, language: str, decimals: int = 1) -> str:
    """Give a number, or that it is hidden or not given."""
    if found.value is None:
        return (SHARED.hidden if found.state == "skjult" else WORDS.not_given).of(language)
    return number(found.value, language, decimals)
