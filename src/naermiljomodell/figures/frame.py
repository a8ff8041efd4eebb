"""How the width of a map is divided: the core in columns, and tracks round it for each ring to stand on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import accumulate
from math import hypot

from naermiljomodell.figures.boxes import Item, Spot
from naermiljomodell.figures.lettering import LINE
from naermiljomodell.frozen import frozen

MARGIN = 5.0
"""Room that is left round each label."""

_PAD = 24.0
_NAME = LINE / 2 + MARGIN
_BESIDE, _TIGHTEST, _LOOSEST = 56.0, 84.0, 150.0
_INSIDE = 0.5


@frozen
class Choice:
    """What there is to choose: columns in the core, and how many tracks ring 1 and ring 2 have."""

    columns: int
    tracks: tuple[int, int]


@frozen
class Frame:
    """A width divided: `core` is placed (and drawn though it is empty), `tracks` has the half widths of each ring's tracks, `rims` those of its edge.

    All are ellipses whose heights are `aspect` times their widths. `half` is half the width there is to use.
    """

    core: tuple[Spot, ...]
    tracks: Mapping[int, tuple[float, ...]]
    rims: Mapping[int, float]
    aspect: float
    half: float


def framed(choice: Choice, core: Sequence[Item], aspect: float, half: float) -> Frame | None:
    """Give half the width *half* divided as *choice* says, or None when there is no room for it."""
    spots = _in_columns(core, choice.columns)
    rim = _rim(spots, aspect)
    radii = _radii(rim, sum(choice.tracks), half)
    if radii is None:
        return None
    rims = {0: rim}
    tracks: dict[int, tuple[float, ...]] = {}
    for ring, count in enumerate(choice.tracks, start=1):
        if count:
            tracks[ring], radii = radii[:count], radii[count:]
            rims[ring] = (tracks[ring][-1] + radii[0]) / 2 if radii else half
    return Frame(spots, tracks, rims, aspect, half)


def _rim(core: Sequence[Spot], aspect: float) -> float:
    """Give the half width of the core's edge, with room for the name of the ring at the top of it."""
    if not core:
        return _PAD
    around = max(hypot(_outer(s.x, s.item.width), _outer(s.y, s.item.height) / aspect) for s in core) + _PAD
    return max(around, (_NAME - min(s.sides[1] for s in core)) / aspect)


def _outer(middle: float, size: float) -> float:
    """Give how far out something of some *size* goes that has its *middle* there; a corner may stand over the edge."""
    return abs(middle) + _INSIDE * size / 2


def _radii(rim: float, count: int, half: float) -> tuple[float, ...] | None:
    """Give the half widths of *count* tracks between the *rim* of the core and the edge, or None for too tight ones."""
    if not count:
        return () if rim <= half else None
    first, last = rim + _BESIDE - 4 * MARGIN, half - _BESIDE
    apart = _LOOSEST if count == 1 else min(_LOOSEST, (last - first) / (count - 1))
    if last < first or apart < _TIGHTEST:
        return None
    return tuple(last - apart * (count - 1 - place) for place in range(count))


def _in_columns(core: Sequence[Item], columns: int) -> tuple[Spot, ...]:
    """Give the core in rows of some *columns*, read as one reads a text, round the middle."""
    if not core:
        return ()
    rows = [core[start : start + columns] for start in range(0, len(core), columns)]
    wide = max(item.width for item in core) + 2 * MARGIN
    heights = [max(item.height for item in row) + 2 * MARGIN for row in rows]
    ends = list(accumulate(heights))
    return tuple(
        Spot(item, wide * (place - (len(row) - 1) / 2), end - height / 2 - ends[-1] / 2)
        for row, height, end in zip(rows, heights, ends, strict=True)
        for place, item in enumerate(row)
    )
