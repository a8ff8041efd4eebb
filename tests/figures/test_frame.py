from __future__ import annotations

from math import hypot, inf

import pytest

from naermiljomodell.figures.boxes import Item
from naermiljomodell.figures.frame import Choice, framed

HALF = 412.0


def items(count: int, ring: int = 0) -> list[Item]:
    """Give some items of one size."""
    return [Item(f"a{n}", ring, "stat", ("Et navn",), 80, 50) for n in range(count)]


@pytest.mark.parametrize("columns", [1, 2, 3])
def test_the_core_stands_in_columns_inside_its_edge(columns: int) -> None:
    frame = framed(Choice(columns, (1, 0)), items(5), 1.0, HALF)
    assert frame is not None
    assert len({spot.x for spot in frame.core[: 5 - 5 % columns]}) == columns
    assert all(hypot(spot.x, spot.y) < frame.rims[0] for spot in frame.core)
    assert frame.rims == {0: frame.rims[0], 1: HALF}


def test_an_empty_core_is_there_all_the_same() -> None:
    frame = framed(Choice(1, (1, 1)), [], 1.0, HALF)
    assert frame is not None
    assert frame.core == ()
    assert 0 < frame.rims[0] < frame.tracks[1][0] < frame.rims[1] < frame.tracks[2][0] < frame.rims[2] == HALF


def test_a_core_alone_has_no_tracks() -> None:
    frame = framed(Choice(1, (0, 0)), items(2), 1.0, HALF)
    assert frame is not None
    assert (frame.tracks, list(frame.rims)) == ({}, [0])


def test_what_is_too_wide_is_no_frame() -> None:
    assert framed(Choice(9, (0, 0)), items(9), inf, 200.0) is None, "a core wider than the picture"
    assert framed(Choice(1, (1, 0)), items(1), 1.0, 90.0) is None, "no room for a track outside the core"
    assert framed(Choice(1, (3, 3)), items(1), 1.0, HALF) is None, "tracks too near each other"


def test_a_higher_shape_needs_less_width_for_the_core() -> None:
    low, high = (framed(Choice(1, (1, 0)), items(4), aspect, HALF) for aspect in (1.0, 2.0))
    assert low is not None
    assert high is not None
    assert high.rims[0] < low.rims[0]
