from __future__ import annotations

from math import hypot

import pytest

from naermiljomodell.figures.boxes import Item, Spot
from naermiljomodell.figures.frame import Room, edge, framed

HALF = 412.0
ROOM = Room(HALF, 112)


def spots(*middles: tuple[float, float]) -> tuple[Spot, ...]:
    """Give something of one size at each of *middles*."""
    return tuple(Spot(Item(f"a{n}", 0, "stat", ("Et navn",), 80, 50), *middle) for n, middle in enumerate(middles))


def test_the_core_stands_inside_its_edge() -> None:
    core = spots((-60, 0), (60, 0), (0, 90))
    frame = framed(core, (1, 0), 1.0, ROOM)
    assert frame is not None
    assert frame.core == core
    assert all(hypot(spot.x, spot.y) + spot.item.height / 2 < frame.rims[0] for spot in core)
    assert frame.rims == {0: edge(core, 1.0), 1: HALF}


def test_an_empty_core_is_there_all_the_same() -> None:
    frame = framed((), (1, 1), 1.0, ROOM)
    assert frame is not None
    assert frame.core == ()
    assert 0 < frame.rims[0] < frame.tracks[1][0] < frame.rims[1] < frame.tracks[2][0] < frame.rims[2] == HALF


def test_a_core_alone_has_no_tracks() -> None:
    frame = framed(spots((-60, 0), (60, 0)), (0, 0), 1.0, ROOM)
    assert frame is not None
    assert (frame.tracks, list(frame.rims)) == ({}, [0])


def test_what_is_too_wide_is_no_frame() -> None:
    assert framed(spots((400, 0)), (0, 0), 1.0, ROOM) is None, "a core wider than the picture"
    assert framed(spots((0, 0)), (1, 0), 1.0, Room(90, 112)) is None, "no room for a track outside the core"
    assert framed(spots((0, 0)), (3, 3), 1.0, ROOM) is None, "tracks too near each other"


def test_a_higher_shape_needs_less_width_for_the_core() -> None:
    core = spots((0, -90), (0, 90))
    assert edge(core, 2.0) < edge(core, 1.0)


@pytest.mark.parametrize("widest", [24, 60, 112])
def test_small_things_stand_nearer_each_other_but_never_on_an_edge(widest: float) -> None:
    room = Room(HALF, widest)
    frame = framed((), (2, 2), 0.6, room)
    assert frame is not None
    radii = [track for ring in (1, 2) for track in frame.tracks[ring]]
    assert radii[0] - frame.rims[0] >= 24
    assert HALF - radii[-1] >= max(32, widest / 2)
    assert room.apart >= 62
    assert Room(HALF, 24).apart < ROOM.apart
