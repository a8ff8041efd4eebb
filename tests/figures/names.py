"""Actors for the tests of the map: long Norwegian names, some of all sectors and rings."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from hypothesis import strategies as st

from naermiljomodell.domain.network import MapPlace, Ring

SECTORS: Mapping[str, str] = {
    "politikk": "Folkevalgte og råd",
    "kommune": "Kommunens tjenester",
    "fylke": "Fylkeskommunen",
    "stat": "Staten",
    "frivillighet": "Lag og organisasjoner",
    "moteplass": "Møteplasser",
    "bolig": "Bolig og nabolag",
    "naeringsliv": "Næringsliv",
    "uformell": "Uformelle fellesskap",
    "forskning": "Forskning og fag",
    "finansiering": "Stiftelser og fond",
}
GROUPS = ("enslige-eldre", "innvandrere")
RINGS: tuple[Ring, ...] = ("kjerne", "aktiv", "ytre")
NAMES = (
    "NAV",
    "LHL",
    "Biblioteket",
    "Hønefoss Røde Kors",
    "Frivilligsentralen på Ullerål",
    "Folkehelsekoordinatoren",
    "Rådet for personer med funksjonsnedsettelse",
    "Nasjonalforeningen for folkehelsen, Hønefoss demensforening",
    "Ressurskrevendetjenestekoordineringsenheten",
    "Æøå-foreningen for sjøørret og blåbærsyltetøy",
)
words = st.text(st.characters(categories=("L", "N", "P", "S"), max_codepoint=0x1F600), min_size=1, max_size=30)
names = st.one_of(st.sampled_from(NAMES), st.lists(words, min_size=1, max_size=6).map(" ".join))


class Actors(NamedTuple):
    """Places on a map, with what the actors are called."""

    places: tuple[MapPlace, ...]
    names: Mapping[str, str]


def actors(
    called: list[str],
    rings: list[Ring],
    sectors: list[str],
    ties: Mapping[tuple[int, int], int | None] | None = None,
    groups: tuple[str, ...] = (),
) -> Actors:
    """Give an actor for each of *called*, of the ring and the sector at the same place, tied by *ties*.

    Rings and sectors are taken from the start again when they end; *ties* are pairs of places with a level.
    """
    tied: dict[int, dict[int, int | None]] = {place: {} for place in range(len(called))}
    for (one, other), level in (ties or {}).items():
        tied[one][other] = tied[other][one] = level
    places = tuple(
        MapPlace(
            actor=f"a{place}",
            ring=rings[place % len(rings)],
            sector=sectors[place % len(sectors)],
            groups=groups,
            tied_to=tuple(f"a{other}" for other in sorted(tied[place])),
            levels=tuple(tied[place][other] for other in sorted(tied[place])),
        )
        for place in range(len(called))
    )
    return Actors(places, {f"a{place}": name for place, name in enumerate(called)})


@st.composite
def some_actors(draw: st.DrawFn, most: int = 60) -> Actors:
    """Give one to *most* actors of any ring and sector, with any ties."""
    count = draw(st.integers(1, most))
    pairs = st.tuples(st.integers(0, count - 1), st.integers(0, count - 1)).filter(lambda pair: pair[0] != pair[1])
    ties = draw(st.dictionaries(pairs, st.sampled_from([None, 1, 2, 3, 4]), max_size=20))
    return actors(
        [draw(names) for _ in range(count)],
        [draw(st.sampled_from(RINGS)) for _ in range(count)],
        [draw(st.sampled_from(tuple(SECTORS))) for _ in range(count)],
        {pair: level for pair, level in ties.items() if pair[0] < pair[1]},
    )
