"""How a timeline is cut into parts that each have room on a sheet of paper: by year, then by phase."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain, repeat
from typing import Final

from naermiljomodell.figures.lettering import LINE, lines
from naermiljomodell.figures.ruler import Ruler
from naermiljomodell.figures.timeline_rows import Row
from naermiljomodell.frozen import frozen

BOLD: Final = 1.15
"""How much wider fat letters are, at most."""

_ROW_GAP, _HEADING_GAP, _LEAST = 6.0, 10.0, 21.0


@frozen
class Line:
    """A line of a part: the heading of a phase, or a row; `words` are what is written to the left, `height` its room."""

    words: tuple[str, ...]
    height: float
    row: Row | None = None
    heading: str = ""

    @property
    def fat(self) -> bool:
        """Whether its letters are fat."""
        return self.row is None or self.row.chain


@frozen
class Part:
    """What one picture shows: a stretch of time, and its lines."""

    ruler: Ruler
    lines: tuple[Line, ...]

    @property
    def rows(self) -> tuple[Row, ...]:
        """Its rows, without the headings."""
        return tuple(line.row for line in self.lines if line.row is not None)

    @property
    def headings(self) -> tuple[str, ...]:
        """The names of its phases."""
        return tuple(line.heading for line in self.lines if line.row is None)


def parts(
    ruler: Ruler, rows: Sequence[Row], phases: Mapping[str, str], room: float, first: float, tall: float
) -> tuple[Part, ...]:
    """Give the parts that show one stretch of time; *phases* are the names that stand as headings, by id.

    The words to the left have some *room*. The lines of the *first* part, and those of any other part, are so *tall*
    together at most. A phase that has no room any more begins a new part, and is cut only when it is too long for a part of
    its own.
    """
    shown = [row for row in rows if any(ruler.touches(a, b) for a, b in row.stretch)]
    return tuple(Part(ruler, cut) for cut in _cuts(shown, phases, room, chain([first], repeat(tall))))


def _cuts(
    rows: Sequence[Row], phases: Mapping[str, str], room: float, heights: Iterator[float]
) -> Iterator[tuple[Line, ...]]:
    """Give the lines of each part, whose height is at most the next of *heights*."""
    ready: list[Line] = []
    tall = next(heights)
    for phase in dict.fromkeys(row.phase for row in rows):
        heading = _heading(phases.get(phase, phase), room)
        lines_ = [_line(row, room) for row in rows if row.phase == phase]
        if ready and _height((*ready, heading, *lines_)) > tall:
            yield tuple(ready)
            ready, tall = [], next(heights)
        ready.append(heading)
        for line in lines_:
            if _height((*ready, line)) > tall and ready[-1].row is not None:
                yield tuple(ready)
                ready, tall = [heading], next(heights)
            ready.append(line)
    if ready:
        yield tuple(ready)


def _heading(name: str, room: float) -> Line:
    """Give the heading of a phase."""
    words = _words(name, room / BOLD)
    return Line(words, LINE * len(words) + _HEADING_GAP, heading=name)


def _line(row: Row, room: float) -> Line:
    """Give the line of a row."""
    words = _words(row.name, room / BOLD if row.chain else room)
    return Line(words, max(_LEAST, LINE * len(words) + _ROW_GAP), row)


def _words(text: str, room: float) -> tuple[str, ...]:
    """Give *text* in lines that have *room*."""
    return lines(text, room - 1, room)


def _height(lines_: Sequence[Line]) -> float:
    """Give how tall lines are together."""
    return sum(line.height for line in lines_)
