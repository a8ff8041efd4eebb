"""What is to be drawn: a mark for each actor, or for each sector in each ring when the actors are too many."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from naermiljomodell.domain.network import MapPlace
from naermiljomodell.frozen import frozen
from naermiljomodell.language.map_words import WORDS

MOST_DRAWN: Final = 60
"""Actors above which those of one sector and ring are drawn as one."""

RINGS: Final = {"kjerne": 0, "aktiv": 1, "ytre": 2}
"""The rings, from the middle outwards."""

UNKNOWN_LEVEL: Final = 0
_FEW, _SOME, _MANY = 1, 3, 8


@frozen
class Mark:
    """One thing on the map: its name, the ring (0 is the core), the sector, and the target groups it reaches."""

    key: str
    label: str
    ring: int
    sector: str
    groups: tuple[str, ...]


@frozen
class Gathered:
    """All marks, sector by sector, and the ties between them: two keys and a level from 1 to 4, 0 when not given.

    When the actors are drawn together (`grouped`), the level tells how many ties there are between two marks.
    """

    marks: tuple[Mark, ...]
    ties: tuple[tuple[str, str, int], ...]
    grouped: bool


def gathered(
    places: Sequence[MapPlace], names: Mapping[str, str], sectors: Mapping[str, str], language: str
) -> Gathered:
    """Give what to draw for *places*; *names* and *sectors* tell what ids are called, sectors in the order to show."""
    order = {sector: place for place, sector in enumerate(sectors)}
    placed = sorted(places, key=lambda place: order[place.sector])
    if len(places) > MOST_DRAWN:
        return _together(placed, sectors, language)
    marks = tuple(
        Mark(place.actor, names[place.actor], RINGS[place.ring], place.sector, place.groups) for place in placed
    )
    ties = {
        tuple(sorted((place.actor, other))): level or UNKNOWN_LEVEL
        for place in placed
        for other, level in zip(place.tied_to, place.levels, strict=True)
    }
    return Gathered(marks, tuple((one, other, level) for (one, other), level in sorted(ties.items())), grouped=False)


def numbered(what: Gathered) -> Gathered:
    """Give *what* for paper: with numbers for names, from 1 in the order of the marks, and no groups to pick out."""
    marks = (replace(mark, label=str(number), groups=()) for number, mark in enumerate(what.marks, start=1))
    return replace(what, marks=tuple(marks))


def _together(places: Sequence[MapPlace], sectors: Mapping[str, str], language: str) -> Gathered:
    """Give one mark for each sector in each ring, with the number of actors."""
    key_of = {place.actor: f"{place.sector} {RINGS[place.ring]}" for place in places}
    members: dict[str, list[MapPlace]] = {}
    for place in places:
        members.setdefault(key_of[place.actor], []).append(place)
    marks = []
    for key, those in members.items():
        groups = tuple(dict.fromkeys(group for place in those for group in place.groups))
        label = WORDS.group.of(language).format(sector=sectors[those[0].sector], number=len(those))
        marks.append(Mark(key, label, RINGS[those[0].ring], those[0].sector, groups))
    pairs = {tuple(sorted((place.actor, other))) for place in places for other in place.tied_to}
    between = Counter(tuple(sorted((key_of[one], key_of[other]))) for one, other in pairs)
    ties = tuple((one, other, _thickness(count)) for (one, other), count in sorted(between.items()) if one != other)
    return Gathered(tuple(marks), ties, grouped=True)


def _thickness(ties: int) -> int:
    """Give how thick a number of *ties* between two marks is drawn, 1 to 4."""
    return 1 if ties <= _FEW else 2 if ties <= _SOME else 3 if ties <= _MANY else 4
