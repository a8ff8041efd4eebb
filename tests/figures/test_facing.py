from __future__ import annotations

from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from naermiljomodell.figures.boxes import Item, Spot, covers
from naermiljomodell.figures.core import ringed
from naermiljomodell.figures.facing import facing
from naermiljomodell.figures.frame import edge
from naermiljomodell.figures.plan import Plan

ACROSS = (150.0,)


def planned(core: list[Item], outside: tuple[Spot, ...], rim: float = 300) -> Plan:
    """Give a plan with *core* on a ring and others *outside* it."""
    spots = ringed(core, ACROSS, 1.0)
    assert spots is not None
    return Plan((*spots, *outside), (), (), {0: rim, 2: 500}, 1.0)


def core(*sectors: str) -> list[Item]:
    """Give one in the core for each of *sectors*."""
    return [Item(f"a{n}", 0, sector, ("x",), 40, 40) for n, sector in enumerate(sectors)]


def outer(sector: str, x: float, y: float) -> Spot:
    """Give one of a sector outside the core."""
    return Spot(Item(f"{sector} {x} {y}", 2, sector, ("x",), 40, 40), x, y)


def test_the_core_turns_towards_its_sectors() -> None:
    others = (outer("a", 0, 400), outer("b", -400, 0), outer("c", 0, -400), outer("d", 400, 0))
    inside = core("a", "b", "c", "d")
    before = planned(inside, others)
    after = facing(before, inside, ACROSS)
    assert before.spots[0].y < 0 < after.spots[0].y
    assert (abs(after.spots[0].x), abs(after.spots[1].y)) < (1, 1)
    assert after.spots[4:] == others
    assert after.rims == before.rims


def test_it_stays_where_nobody_of_its_sectors_is_outside() -> None:
    inside = core("a", "b", "c")
    before = planned(inside, (outer("z", 0, 400),))
    assert facing(before, inside, ACROSS) == before


def test_it_does_not_turn_where_it_would_cover_another_or_its_edge() -> None:
    inside = core("a", "b", "c", "d", "e", "f")
    others = (outer("a", 0, 400), *(Spot(Item(f"n{n}", 1, "z", ("x",), 4, 4), 150 if n else -150, 30) for n in (0, 1)))
    before = planned(inside, others)
    after = facing(before, inside, ACROSS)
    assert not any(covers(one.sides, other.sides) for one, other in combinations(after.spots, 2))
    tight = planned(core("a", "b", "c"), (outer("a", 0, 400),))
    spots = tight.spots[:3]
    narrow = planned(core("a", "b", "c"), (outer("a", 0, 400),), edge(spots, 1.0))
    assert edge(facing(narrow, core("a", "b", "c"), ACROSS).spots[:3], 1.0) <= edge(spots, 1.0)


def test_two_stay_side_by_side_but_may_change_places() -> None:
    inside = core("a", "b")
    after = facing(planned(inside, (outer("a", 400, 0), outer("b", -400, 0))), inside, ACROSS)
    assert [(round(spot.x), round(spot.y)) for spot in after.spots[:2]] == [(150, 0), (-150, 0)]


@settings(deadline=None, max_examples=40)
@given(
    sectors=st.lists(st.sampled_from("abcd"), min_size=1, max_size=8),
    others=st.lists(st.tuples(st.sampled_from("abcd"), st.integers(-400, 400)), max_size=6),
)
def test_whoever_is_in_the_core_is_there_afterwards(sectors: list[str], others: list[tuple[str, int]]) -> None:
    inside = core(*sectors)
    before = planned(inside, tuple(outer(sector, x, 400) for sector, x in others))
    after = facing(before, inside, ACROSS)
    assert [spot.item for spot in after.spots] == [spot.item for spot in before.spots]
