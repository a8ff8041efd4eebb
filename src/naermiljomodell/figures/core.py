"""The core of a map: its actors in rings round the middle, sector by sector, as evenly as there is room for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from naermiljomodell.figures.boxes import MARGIN, Item, Sides, Spot, covers
from naermiljomodell.figures.ellipse import STEP, TOP, TURN, Ellipse

_NARROWEST, _WIDER = 0.53, 1.25
_PAIR, _FULL, _MOST_RINGS = 2, 5, 4
_SHARES = 12
_EASE = 0.02


def radii(core: Sequence[Item], most: float) -> Iterator[tuple[float, ...]]:
    """Give the half widths of rings that are worth trying for *core*, none wider than *most*, the plainest first.

    In the narrowest, two of the widest stand side by side; rings in each other are so far apart that none covers another
    at its side.
    """
    if len(core) <= 1:
        yield (0.0,)
        return
    unit = max(item.width + MARGIN for item in core)
    for rings in range(1, min(_MOST_RINGS, 1 + len(core) // _FULL) + 1):
        outermost = unit * (_NARROWEST + rings - 1)
        while outermost <= most:
            yield tuple(outermost - unit * inner for inner in range(rings - 1, -1, -1))
            outermost *= _WIDER


def ringed(core: Sequence[Item], across: Sequence[float], aspect: float, turned: float = 0) -> tuple[Spot, ...] | None:
    """Give *core* on rings of the half widths *across*, *turned* with the clock; None when there is no room.

    The first one stands at the top; two stand side by side, and one alone in the middle.
    """
    if len(core) <= 1:
        return tuple(Spot(item, 0, 0) for item in core)
    rings = [Ellipse(half, aspect) for half in across]
    start = TOP + turned - (TURN / 4 if len(core) == _PAIR else 0)
    even = sum(ring.length for ring in rings) / len(core)
    tightest = _turned(core, rings, 0, start)
    if tightest is None:
        return None
    turns = (_turned(core, rings, even * share / _SHARES, start) for share in range(_SHARES, 0, -1))
    return next((spots for spots in turns if spots is not None), tightest)


def _turned(core: Sequence[Item], rings: Sequence[Ellipse], gap: float, start: float) -> tuple[Spot, ...] | None:
    """Give *core* with a *gap* from each to the next in its ring, or more where that is taken; None for too wide a gap."""
    end = start + TURN + _EASE
    at = dict.fromkeys(rings, start)
    spots: list[Spot] = []
    taken: list[Sides] = []
    for item in core:
        ring = min(at, key=lambda ring: (at[ring], -ring.across))
        found = _free(item, ring, at[ring], end, taken)
        if found is None:
            return None
        at[ring] = ring.onward(found, gap)
        spots.append(_spot(item, ring, found))
        taken.append(spots[-1].sides)
    return tuple(spots) if max(at.values()) <= end else None


def _free(item: Item, ring: Ellipse, angle: float, end: float, taken: Sequence[Sides]) -> float | None:
    """Give the first direction from *angle* on where *item* covers nothing *taken*; None when there is none before *end*."""
    half, tall = item.width / 2 + MARGIN, item.height / 2 + MARGIN
    while angle < end:
        x, y = ring.point(angle)
        room = (x - half, y - tall, x + half, y + tall)
        if not any(covers(room, other) for other in taken):
            return angle
        angle += STEP / ring.speed(angle)
    return None


def _spot(item: Item, ring: Ellipse, angle: float) -> Spot:
    """Give *item* with its middle on *ring*."""
    x, y = ring.point(angle)
    return Spot(item, round(x, 2), round(y, 2))
