"""What lies behind the lines of a timeline: blocked periods as stripes with a letter each, and public holidays as dots."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from typing import Final

from naermiljomodell.domain.plan import Timing
from naermiljomodell.figures import svg
from naermiljomodell.figures.lettering import width
from naermiljomodell.figures.ruler import Ruler
from naermiljomodell.frozen import frozen

_ALPHABET: Final = 26
_LANE_GAP: Final = 4.0
_DOTTED: Final = {"fill": "none", "stroke": svg.EDGE, "stroke_width": "1.2", "stroke_dasharray": "1.2 3"}
_STRIPED: Final = {"fill": "none", "stroke": svg.LINES, "stroke_dasharray": "1.3 3.7"}


@frozen
class Blocked:
    """A blocked period with the letter it is called by in the picture; *starts* and *ends* are `YYYY-MM-DD`."""

    letter: str
    starts: str
    ends: str
    why: str

    @property
    def first(self) -> int:
        """Its first day."""
        return dt.date.fromisoformat(self.starts).toordinal()

    @property
    def end(self) -> int:
        """The day after its last one."""
        return dt.date.fromisoformat(self.ends).toordinal() + 1


@frozen
class Letter:
    """The letter of a blocked period, with its left side and the lane it stands in, counted from 0."""

    words: str
    x: float
    lane: int


def blocked_in(timing: Timing, ruler: Ruler) -> tuple[Blocked, ...]:
    """Give the blocked periods that are in a stretch of time, each with the letter it has in the whole plan."""
    every = (Blocked(_letter(place), a, b, why) for place, (a, b, why) in enumerate(timing.blocked))
    return tuple(one for one in every if ruler.touches(one.first, one.end))


def days_off_in(timing: Timing, ruler: Ruler) -> tuple[int, ...]:
    """Give the public holidays that are in a stretch of time."""
    days = (dt.date.fromisoformat(day).toordinal() for day, _ in timing.days_off)
    return tuple(day for day in days if ruler.touches(day, day + 1))


def letters(blocked: Iterable[Blocked], ruler: Ruler) -> tuple[Letter, ...]:
    """Give the letters of *blocked* above their periods, in as many lanes as it takes that none covers another."""
    lanes: list[float] = []
    found = []
    for one in blocked:
        wide = width(one.letter)
        x = (ruler.at(one.first) + ruler.at(one.end) - wide) / 2
        x = min(max(x, ruler.left), ruler.right - wide)
        lane = next((place for place, taken in enumerate(lanes) if taken <= x), len(lanes))
        lanes[lane : lane + 1] = [x + wide + _LANE_GAP]
        found.append(Letter(one.letter, x, lane))
    return tuple(found)


def ground(blocked: Iterable[Blocked], days_off: Sequence[int], ruler: Ruler, top: float, bottom: float) -> str:
    """Give what lies behind lines from *top* to *bottom*, with the marks of the ruler."""
    up, down = svg.number(top), svg.number(bottom)
    columns = "".join(stripes(ruler.at(one.first), ruler.at(one.end), up, down) for one in blocked)
    marks = [ruler.left, *(ruler.at(end) for _, end in ruler.cells)]
    steps = "".join(f"M{svg.number(x)} {up}V{down}" for x in marks)
    lines = svg.path(steps, fill="none", stroke=svg.LINES, stroke_width="0.7")
    return columns + lines + (dots([ruler.at(day + 0.5) for day in days_off], up, down) if days_off else "")


def stripes(left: float, right: float, top: str, bottom: str) -> str:
    """Give a striped column; one of a day or two is still seen."""
    middle, wide = svg.number((left + right) / 2), svg.number(max(right - left, 1))
    return svg.path(f"M{middle} {top}V{bottom}", stroke_width=wide, **_STRIPED)


def dots(places: Iterable[float], top: str, bottom: str) -> str:
    """Give dotted lines at some *places*."""
    return svg.path("".join(f"M{svg.number(x)} {top}V{bottom}" for x in places), **_DOTTED)


def _letter(place: int) -> str:
    """Give the letter of a place in a list: A to Z, then AA, AB and so on."""
    before, rest = divmod(place, _ALPHABET)
    return (_letter(before - 1) if before else "") + chr(ord("A") + rest)
