"""Places things in rings round a core, each sector in a wedge of its own, so that nothing covers anything else.

The rings are ellipses with one shape. Their width is given; they grow in height until there is room for all, since the
sides of a high ellipse hold as many labels as it takes. It is deterministic: no chance, no font.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from itertools import groupby, product
from math import inf, pi

from naermiljomodell.figures.boxes import MARGIN, Item, Sides, Spot, covers
from naermiljomodell.figures.core import radii, ringed
from naermiljomodell.figures.ellipse import STEP, TOP, TURN, Ellipse
from naermiljomodell.figures.facing import facing
from naermiljomodell.figures.frame import Frame, Room, framed
from naermiljomodell.figures.plan import Plan

EDGE = 4.0
"""Room that is left at the sides of the picture."""

FLATTEST = 0.72
"""Height of the rings for their width, where there is room enough."""

_WIDTHS, _TALL = (480.0, 656.0, 736.0, 832.0), 1.2
_GROWTH = 1.06
_DENSEST = 1.5
_FEWEST_APART = 2
_MOST_TRACKS = 3
_TOO_HIGH = 30.0
_MOST_AIR, _HALVINGS = 200.0, 5


def fitted(items: Sequence[Item], names: Mapping[int, Item]) -> tuple[Plan, float]:
    """Give at least one of *items* placed, and the width of the picture: the least that does not make it much too high.

    *items* stand sector by sector; *names* are the names of the rings, which stand at the top of them.
    """
    for width in _WIDTHS[:-1]:
        plan = arranged(items, width, names, highest=width * _TALL / 2)
        if plan is not None:
            return plan, width
    return grown(items, _WIDTHS[-1], names), _WIDTHS[-1]


def grown(items: Sequence[Item], width: float, names: Mapping[int, Item], flattest: float = FLATTEST) -> Plan:
    """Give at least one of *items* placed in a picture of some *width*, which grows in height until there is room.

    The width must hold one track for each ring.
    """
    plan = arranged(items, width, names, flattest)
    if plan is None:
        raise AssertionError  # a picture of that width holds no map
    return plan


def arranged(
    items: Sequence[Item],
    width: float,
    names: Mapping[int, Item],
    flattest: float = FLATTEST,
    highest: float = inf,
) -> Plan | None:
    """Give the lowest plan found for *items* in a picture of some *width*, no flatter than *flattest* for its width.

    None when there is no room in the width, or when it would reach as far up and down as *highest*.
    """
    core = tuple(item for item in items if item.ring == 0)
    sectors = [list(of) for _, of in groupby((item for item in items if item.ring > 0), lambda item: item.sector)]
    area = sum((item.width + MARGIN) * (item.height + MARGIN) for item in items)
    room = Room(width / 2 - EDGE, max(item.width for item in items))
    lowest = max(flattest, _DENSEST * area / (pi * room.half**2))
    placed = cache(lambda across, aspect: ringed(core, across, aspect))
    best: tuple[Frame, Plan] | None = None
    rings: tuple[float, ...] = ()
    for across, tracks in product(radii(core, room.half), _tracks({item.ring for item in items})):
        if not room.holds(across[-1], sum(tracks)):
            continue

        def frame_of(
            aspect: float, across: tuple[float, ...] = across, tracks: tuple[int, int] = tracks
        ) -> Frame | None:
            spots = placed(across, aspect)
            return None if spots is None else framed(spots, tracks, aspect, room)

        found = _grown(frame_of, sectors, names, (lowest, min(highest / room.half, _TOO_HIGH * lowest)))
        if found is not None and found[1].reach < highest:
            best, rings, highest = found, across, found[1].reach
    return None if best is None else facing(_aired(*best, sectors, names), core, rings)


def _tracks(rings: set[int]) -> Iterator[tuple[int, int]]:
    """Give how many tracks the rings outside the core may have, the plainest first."""
    active, outer = (range(1, _MOST_TRACKS + 1) if ring in rings else (0,) for ring in (1, 2))
    return product(active, outer)


def _grown(
    frame_of: Callable[[float], Frame | None],
    sectors: Sequence[Sequence[Item]],
    names: Mapping[int, Item],
    bounds: tuple[float, float],
) -> tuple[Frame, Plan] | None:
    """Give the lowest plan in the frames that there are for each aspect, or None when there is none.

    *bounds* are the aspect to begin with, and the one that is too high.
    """
    aspect, highest = bounds
    while aspect < highest:
        frame = frame_of(aspect)
        plan = None if frame is None else _Sweep(frame, names, 0).plan(sectors)
        if frame is not None and plan is not None:
            return frame, plan
        aspect *= _GROWTH
    return None


def _aired(frame: Frame, plan: Plan, sectors: Sequence[Sequence[Item]], names: Mapping[int, Item]) -> Plan:
    """Give the plan with the things spread as evenly as there is room for."""
    low, high = 0.0, _MOST_AIR
    for _ in range(_HALVINGS):
        air = (low + high) / 2
        found = _Sweep(frame, names, air).plan(sectors)
        if found is None:
            high = air
        else:
            low, plan = air, found
    return plan


class _Sweep:
    """One turn round the middle, with the clock from the top, putting each thing where it first has room."""

    def __init__(self, frame: Frame, names: Mapping[int, Item], air: float) -> None:
        self._frame, self._air = frame, air
        self._names = tuple(Spot(names[ring], 0, -frame.aspect * rim) for ring, rim in frame.rims.items())
        self._ways = {track: Ellipse(track, frame.aspect) for tracks in frame.tracks.values() for track in tracks}
        self._spots: list[Spot] = list(frame.core)
        self._start = TOP
        self._taken: list[Sides] = [spot.sides for spot in (*frame.core, *self._names)]

    def plan(self, sectors: Sequence[Sequence[Item]]) -> Plan | None:
        """Give everything placed, or None when one turn is not enough."""
        ends: list[tuple[float, float]] = []
        for sector in sectors:
            angles = self._wedge(sector, self._start)
            if angles is None:
                return None
            ends.append((angles[0], angles[-1]))
        frame = self._frame
        return Plan(tuple(self._spots), self._names, _between(ends), frame.rims, frame.aspect)

    def _wedge(self, sector: Sequence[Item], start: float) -> list[float] | None:
        """Place one sector from the direction *start* on, each ring on its own tracks; give the directions, in order."""
        at = {(ring, track): start for ring, tracks in self._frame.tracks.items() for track in tracks}
        angles = []
        for item in sector:
            place = min((place for place in at if place[0] == item.ring), key=lambda place: (at[place], -place[1]))
            angle = self._room(item, place[1], at[place])
            if angle is None:
                return None
            angles.append(angle)
            at[place] = angle + (STEP + self._air) / self._ways[place[1]].speed(angle)
        self._start = max(at.values())
        return sorted(angles)

    def _room(self, item: Item, track: float, angle: float) -> float | None:
        """Place *item* at the first free spot on *track* from *angle* on, and give its angle; None when there is none."""
        half, tall, way = item.width / 2, item.height / 2, self._ways[track]
        most, in_the_way = self._frame.half - half, (0.0, 0.0, 0.0, 0.0)
        while angle < TOP + TURN:
            across, y = way.point(angle)
            x = max(-most, min(most, across))
            room = (x - half - MARGIN, y - tall - MARGIN, x + half + MARGIN, y + tall + MARGIN)
            if not covers(room, in_the_way):
                hit = next((other for other in self._taken if covers(room, other)), None)
                if hit is None:
                    self._spots.append(Spot(item, round(x, 2), round(y, 2)))
                    self._taken.append(self._spots[-1].sides)
                    return angle
                in_the_way = hit
            angle += STEP / way.speed(angle)
        return None


def _between(ends: Sequence[tuple[float, float]]) -> tuple[float, ...]:
    """Give the directions half way between the last of each sector and the first of the next; none for one sector."""
    if len(ends) < _FEWEST_APART:
        return ()
    lasts = [ends[-1][1] - TURN, *(last for _, last in ends[:-1])]
    return tuple((last + first) / 2 for last, (first, _) in zip(lasts, ends, strict=True))
