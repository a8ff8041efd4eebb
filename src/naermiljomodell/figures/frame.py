"""How the width of a map is divided: the core in the middle, and tracks round it for each ring to stand on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import hypot

from naermiljomodell.figures.boxes import MARGIN, Spot
from naermiljomodell.figures.lettering import LINE
from naermiljomodell.frozen import frozen

_PAD = 24.0
_NAME = LINE / 2 + MARGIN
_HANGING = 20.0
_APART, _LEAST_APART, _LOOSEST = 0.75, 62.0, 150.0
_LEAST_BESIDE = 32.0
_INSIDE = 0.5


@frozen
class Frame:
    """A width divided: the `core` is placed, `tracks` has the half widths of each ring's tracks, `rims` those of its edge.

    All are ellipses whose heights are `aspect` times their widths. `half` is half the width there is to use. The core has
    an edge though it is empty.
    """

    core: tuple[Spot, ...]
    tracks: Mapping[int, tuple[float, ...]]
    rims: Mapping[int, float]
    aspect: float
    half: float


@frozen
class Room:
    """The width there is: `half` of it, and the width of the `widest` thing that is to stand there."""

    half: float
    widest: float

    @property
    def beside(self) -> float:
        """How far from the edge of the picture the last track is."""
        return max(self.widest / 2, _LEAST_BESIDE)

    @property
    def after_core(self) -> float:
        """How far from the edge of the core the first track is; its labels hang a little over the edge."""
        return max(self.widest / 2 - _HANGING, _PAD)

    @property
    def apart(self) -> float:
        """How near each other two tracks may be."""
        return max(_APART * self.widest, _LEAST_APART)

    def holds(self, across: float, count: int) -> bool:
        """Tell whether there may be room for a core on a ring of half the width *across* and *count* tracks round it."""
        return _radii(across + _PAD, count, self) is not None


def framed(core: Sequence[Spot], tracks: tuple[int, int], aspect: float, room: Room) -> Frame | None:
    """Give *room* divided, with as many *tracks* for ring 1 and ring 2 as said, or None when that does not go.

    *core* is already placed round the middle.
    """
    rim = edge(core, aspect)
    radii = _radii(rim, sum(tracks), room)
    if radii is None:
        return None
    rims = {0: rim}
    of_ring: dict[int, tuple[float, ...]] = {}
    for ring, count in enumerate(tracks, start=1):
        if count:
            of_ring[ring], radii = radii[:count], radii[count:]
            rims[ring] = (of_ring[ring][-1] + radii[0]) / 2 if radii else room.half
    return Frame(tuple(core), of_ring, rims, aspect, room.half)


def edge(core: Sequence[Spot], aspect: float) -> float:
    """Give the half width of the core's edge, with room for the name of the ring at the top of it."""
    if not core:
        return _PAD
    around = max(hypot(_outer(s.x, s.item.width), _outer(s.y, s.item.height) / aspect) for s in core) + _PAD
    return max(around, (_NAME - min(s.sides[1] for s in core)) / aspect)


def _outer(middle: float, size: float) -> float:
    """Give how far out something of some *size* goes that has its *middle* there; a corner may stand over the edge."""
    return abs(middle) + _INSIDE * size / 2


def _radii(rim: float, count: int, room: Room) -> tuple[float, ...] | None:
    """Give the half widths of *count* tracks between the *rim* of the core and the edge, or None for too tight ones."""
    if not count:
        return () if rim <= room.half else None
    first, last = rim + room.after_core, room.half - room.beside
    apart = _LOOSEST if count == 1 else min(_LOOSEST, (last - first) / (count - 1))
    if last < first or apart < room.apart:
        return None
    return tuple(last - apart * (count - 1 - place) for place in range(count))
