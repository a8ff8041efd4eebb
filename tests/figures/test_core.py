from __future__ import annotations

from itertools import combinations, pairwise
from math import atan2, pi

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from naermiljomodell.figures.boxes import MARGIN, Item, Spot, covers
from naermiljomodell.figures.core import radii, ringed

sizes = st.tuples(st.integers(24, 112), st.integers(39, 110))


def items(count: int, width: float = 100, height: float = 50) -> list[Item]:
    """Give some items of one size in the core."""
    return [Item(f"a{n}", 0, f"s{n // 3}", ("Et navn",), width, height) for n in range(count)]


def around(spot: Spot, aspect: float) -> float:
    """Give the direction of a spot, with the clock from the top."""
    return (atan2(spot.y / aspect, spot.x) + pi / 2) % (2 * pi)


@pytest.mark.parametrize("count", [3, 4, 5, 8])
def test_those_in_the_core_stand_evenly_on_one_ring_in_their_order(count: int) -> None:
    found = ringed(items(count, 60, 40), (150,), 1.0)
    assert found is not None
    assert [spot.item.key for spot in found] == [f"a{n}" for n in range(count)]
    assert all((spot.x**2 + spot.y**2) ** 0.5 == pytest.approx(150, abs=0.02) for spot in found)
    turns = [around(spot, 1) for spot in found[1:]]
    assert [second - first for first, second in pairwise([0, *turns])] == pytest.approx(
        [2 * pi / count] * (count - 1), abs=0.01
    )


def test_one_alone_stands_in_the_middle_and_two_side_by_side() -> None:
    assert ringed([], (), 1.0) == ()
    alone = ringed(items(1), (0,), 1.0)
    assert alone is not None
    assert (alone[0].x, alone[0].y) == (0, 0)
    two = ringed(items(2), (60,), 1.0)
    assert two is not None
    assert [(round(spot.x), round(spot.y)) for spot in two] == [(-60, 0), (60, 0)]


def test_none_is_found_where_there_is_no_room() -> None:
    assert ringed(items(9), (60,), 0.7) is None
    assert ringed(items(9), (60,), 4.0) is not None, "a high one has room"


@settings(deadline=None, max_examples=25)
@given(found=st.lists(sizes, max_size=20), turned=st.floats(0, 6))
def test_there_is_room_on_any_rings_worth_trying_when_they_are_high_enough(
    found: list[tuple[int, int]], turned: float
) -> None:
    core = [Item(f"a{n}", 0, "stat", ("x",), *size) for n, size in enumerate(found)]
    for across in radii(core, 250):
        spots = ringed(core, across, 12.0, turned)
        assert spots is not None
        assert [spot.item for spot in spots] == core
        for one, other in combinations(spots, 2):
            left, top, right, bottom = one.sides
            assert not covers(
                (left - MARGIN + 0.1, top - MARGIN + 0.1, right + MARGIN - 0.1, bottom + MARGIN - 0.1), other.sides
            )


def test_only_many_stand_in_rings_in_each_other() -> None:
    assert {len(across) for across in radii(items(4), 800)} == {1}
    assert {len(across) for across in radii(items(9), 800)} == {1, 2}
    assert {len(across) for across in radii(items(60), 800)} == {1, 2, 3, 4}
    for across in radii(items(60), 500):
        assert across[-1] <= 500
        assert across[0] >= 52
        assert all(outer - inner >= 100 + MARGIN - 1e-6 for inner, outer in pairwise(across)), "none covers another"
    assert list(radii(items(1), 100)) == list(radii([], 100)) == [(0.0,)]


def test_a_core_can_be_turned() -> None:
    straight, turned = ringed(items(4, 40, 40), (150,), 1.0), ringed(items(4, 40, 40), (150,), 1.0, pi / 2)
    assert straight is not None
    assert turned is not None
    assert (round(straight[0].y), round(turned[0].x)) == (-150, 150)
