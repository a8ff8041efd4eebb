"""Places things in rings round a core, each sector in a wedge of its own, so that nothing covers anything else.

The rings are ellipses with one shape. Their width is given; they grow in height until there is room for all, since the
sides of a high ellipse hold as many labels as it takes. It is deterministic: no chance, no font.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby, product
from math import cos, hypot, inf, pi, sin

from naermiljomodell.figures.boxes import Item, Sides, Spot, covers
from naermiljomodell.figures.frame import MARGIN, Choice, Frame, framed
from naermiljomodell.frozen import frozen

EDGE = 4.0
"""Room that is left at the sides of the picture."""

_TOP = -pi / 2
_STEP = 5.0
_WIDTHS, _TALL = (480.0, 656.0, 832.0), 1.2
_LOWEST, _GROWTH = 0.72, 1.06
_DENSEST = 1.5
_FEWEST_APART = 2
_MOST_COLUMNS, _MOST_TRACKS = 5, 3
_MOST_AIR, _HALVINGS = 200.0, 5


@frozen
class Plan:
    """Everything placed: the `spots`, the `names` of the rings, and the directions of the lines between sectors.

    `rays` are directions in radians; `rims` has the half width of the edge of each ring in use, and heights are
    `aspect` times widths.
    """

    spots: tuple[Spot, ...]
    names: tuple[Spot, ...]
    rays: tuple[float, ...]
    rims: Mapping[int, float]
    aspect: float

    @property
    def reach(self) -> float:
        """How far up and down it goes, from the middle."""
        ends = [abs(end) for spot in (*self.spots, *self.names) for end in spot.sides[1::2]]
        return max(*ends, self.aspect * max(self.rims.values()))


def fitted(items: Sequence[Item], names: Mapping[int, Item]) -> tuple[Plan, float]:
    """Give at least one of *items* placed, and the width of the picture: the least that does not make it much too high.

    *items* stand sector by sector; *names* are the names of the rings, which stand at the top of them.
    """
    for width in _WIDTHS[:-1]:
        plan = arranged(items, width, names, width * _TALL / 2)
        if plan is not None:
            return plan, width
    plan = arranged(items, _WIDTHS[-1], names)
    if plan is None:
        raise AssertionError  # the widest holds one track for each ring, and grows until there is room
    return plan, _WIDTHS[-1]


def arranged(items: Sequence[Item], width: float, names: Mapping[int, Item], highest: float = inf) -> Plan | None:
    """Give the lowest plan found for *items* in a picture of some *width*.

    None when there is no room in the width, or when it would reach as far up and down as *highest*.
    """
    core = [item for item in items if item.ring == 0]
    sectors = [list(of) for _, of in groupby((item for item in items if item.ring > 0), lambda item: item.sector)]
    area = sum((item.width + MARGIN) * (item.height + MARGIN) for item in items)
    half = width / 2 - EDGE
    lowest = max(_LOWEST, _DENSEST * area / (pi * half**2))
    best: tuple[Frame, Plan] | None = None
    for choice in _choices(len(core), {item.ring for item in items}):
        found = _grown(choice, core, sectors, names, (half, lowest, highest))
        if found is not None and found[1].reach < highest:
            best, highest = found, found[1].reach
    return None if best is None else _aired(*best, sectors, names)


def _choices(core: int, rings: set[int]) -> Iterator[Choice]:
    """Give the ways to divide the width that are worth trying, the plainest first."""
    tracks = [range(1, _MOST_TRACKS + 1) if ring in rings else (0,) for ring in (1, 2)]
    for active, outer in product(*tracks):
        for columns in range(1, min(max(core, 1), _MOST_COLUMNS) + 1):
            yield Choice(columns, (active, outer))


def _grown(
    choice: Choice,
    core: Sequence[Item],
    sectors: Sequence[Sequence[Item]],
    names: Mapping[int, Item],
    bounds: tuple[float, float, float],
) -> tuple[Frame, Plan] | None:
    """Give the lowest plan for one *choice*, or None when there is none.

    *bounds* are half the width, the aspect to begin with, and how far up and down is too far.
    """
    half, aspect, highest = bounds
    if framed(choice, core, inf, half) is None:
        return None
    while aspect * half < highest:
        frame = framed(choice, core, aspect, half)
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
        self._spots: list[Spot] = list(frame.core)
        self._start = _TOP
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
            at[place] = angle + (_STEP + self._air) / self._speed(place[1], angle)
        self._start = max(at.values())
        return sorted(angles)

    def _room(self, item: Item, track: float, angle: float) -> float | None:
        """Place *item* at the first free spot on *track* from *angle* on, and give its angle; None when there is none."""
        half, tall, high = item.width / 2, item.height / 2, self._frame.aspect * track
        most, in_the_way = self._frame.half - half, (0.0, 0.0, 0.0, 0.0)
        while angle < _TOP + 2 * pi:
            x, y = max(-most, min(most, track * cos(angle))), high * sin(angle)
            room = (x - half - MARGIN, y - tall - MARGIN, x + half + MARGIN, y + tall + MARGIN)
            if not covers(room, in_the_way):
                hit = next((other for other in self._taken if covers(room, other)), None)
                if hit is None:
                    self._spots.append(Spot(item, round(x, 2), round(y, 2)))
                    self._taken.append(self._spots[-1].sides)
                    return angle
                in_the_way = hit
            angle += _STEP / self._speed(track, angle)
        return None

    def _speed(self, track: float, angle: float) -> float:
        """Give how far one goes on *track* for each radian, at *angle*."""
        return hypot(track * sin(angle), self._frame.aspect * track * cos(angle))


def _between(ends: Sequence[tuple[float, float]]) -> tuple[float, ...]:
    """Give the directions half way between the last of each sector and the first of the next; none for one sector."""
    if len(ends) < _FEWEST_APART:
        return ()
    lasts = [ends[-1][1] - 2 * pi, *(last for _, last in ends[:-1])]
    return tuple((last + first) / 2 for last, (first, _) in zip(lasts, ends, strict=True))
