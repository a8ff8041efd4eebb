from __future__ import annotations

from itertools import combinations, pairwise
from math import atan2, pi

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from naermiljomodell.figures.boxes import Item, covers
from naermiljomodell.figures.plan import Plan
from naermiljomodell.figures.rings import EDGE, arranged, fitted, grown

NAMES = {ring: Item("", ring, "", (name,), 60, 15) for ring, name in enumerate(("Kjerne", "Aktive", "Ytre ring"))}
TOP = -pi / 2

sizes = st.tuples(st.integers(24, 112), st.integers(39, 110))


@st.composite
def things(draw: st.DrawFn, most: int = 40) -> list[Item]:
    """Give some items of any size, ring and sector, sector by sector."""
    found = draw(st.lists(st.tuples(st.integers(0, 2), st.sampled_from("abcdef"), sizes), min_size=1, max_size=most))
    ordered = sorted(found, key=lambda item: item[1])
    return [Item(f"n{n}", ring, sector, ("x",), *size) for n, (ring, sector, size) in enumerate(ordered)]


def direction(plan: Plan, x: float, y: float) -> float:
    """Give the direction of a point from the middle, with the clock from the top, 0 to a whole turn."""
    return (atan2(y / plan.aspect, x) - TOP) % (2 * pi)


@settings(deadline=None, max_examples=60)
@given(items=things())
def test_everything_is_placed_once_and_nothing_covers_anything(items: list[Item]) -> None:
    plan, width = fitted(items, NAMES)
    assert sorted(spot.item.key for spot in plan.spots) == sorted(item.key for item in items)
    for one, other in combinations((*plan.spots, *plan.names), 2):
        assert not covers(one.sides, other.sides)
    for spot in (*plan.spots, *plan.names):
        left, top, right, bottom = spot.sides
        assert max(-left, right) <= width / 2 - EDGE + 0.01
        assert max(-top, bottom) <= plan.reach


@settings(deadline=None, max_examples=60)
@given(items=things())
def test_an_item_stands_within_the_edge_of_its_ring_and_outside_the_one_before(items: list[Item]) -> None:
    plan, _ = fitted(items, NAMES)
    for spot in plan.spots:
        away = ((spot.x) ** 2 + (spot.y / plan.aspect) ** 2) ** 0.5
        assert away <= plan.rims[spot.item.ring] + 1e-6


@settings(deadline=None, max_examples=60)
@given(items=things())
def test_each_sector_outside_the_core_has_a_wedge_of_its_own(items: list[Item]) -> None:
    plan, width = fitted(items, NAMES)
    around: dict[str, list[float]] = {}
    for spot in plan.spots:
        free_to_stand = abs(spot.x) + spot.item.width / 2 < width / 2 - EDGE - 1  # one at the side is drawn in
        if spot.item.ring and free_to_stand:
            around.setdefault(spot.item.sector, []).append(direction(plan, spot.x, spot.y))
    ends = [(min(found), max(found)) for _, found in sorted(around.items())]
    assert all(last < first + 1e-3 for (_, last), (first, _) in pairwise(ends))


def test_there_are_no_lines_between_sectors_when_there_is_only_one() -> None:
    one = [Item(f"n{n}", 1, "a", ("x",), 50, 50) for n in range(4)]
    assert fitted(one, NAMES)[0].rays == ()
    two = [*one, Item("o", 2, "b", ("x",), 50, 50)]
    assert len(fitted(two, NAMES)[0].rays) == 2


def test_few_things_have_a_small_picture_and_many_a_large_one() -> None:
    widths = [fitted([Item(f"n{n}", 1, "a", ("x",), 100, 70) for n in range(count)], NAMES)[1] for count in (2, 14, 40)]
    assert widths == sorted(set(widths))


def test_a_picture_that_would_be_too_high_is_not_made() -> None:
    items = [Item(f"n{n}", 1, "a", ("x",), 100, 70) for n in range(40)]
    assert arranged(items, 480, NAMES, highest=300) is None
    assert arranged(items, 60, NAMES) is None, "no room for a single track"
    with pytest.raises(AssertionError):
        grown(items, 60, NAMES)


@pytest.mark.parametrize("ring", [0, 1, 2])
def test_one_thing_alone_has_a_place(ring: int) -> None:
    plan, width = fitted([Item("a", ring, "a", ("x",), 100, 70)], NAMES)
    assert (len(plan.spots), width) == (1, 480)
