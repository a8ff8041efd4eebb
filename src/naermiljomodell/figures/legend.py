"""What the signs of a map mean, in rows below it."""

from __future__ import annotations

from collections.abc import Sequence

from naermiljomodell.figures import svg
from naermiljomodell.figures.lettering import LINE, lines, width
from naermiljomodell.frozen import frozen

SIGN = 26.0
"""Width of the sign before the words."""

_GAP, _ROW_GAP = 8.0, 5.0
_LEAST_HEIGHT = 24.0


@frozen
class Entry:
    """A sign and what it means; the `sign` is SVG round the middle that it is given."""

    sign: str
    words: str


@frozen
class Placed:
    """An entry with the upper left corner of its room, and its words in lines."""

    entry: Entry
    x: float
    y: float
    lines: tuple[str, ...]

    @property
    def middle(self) -> tuple[float, float]:
        """Where the middle of the sign is."""
        return self.x + SIGN / 2, self.y + _LEAST_HEIGHT / 2


def rows(entries: Sequence[Entry], room: float) -> tuple[tuple[Placed, ...], float]:
    """Give *entries* from left to right in rows of some *room*, and the height they take."""
    placed: list[Placed] = []
    x = y = row = 0.0
    for entry in entries:
        most = room - SIGN - _GAP
        words = lines(entry.words, most - 1, most)
        wide = SIGN + _GAP + max(map(width, words))
        if x and x + wide > room:
            x, y, row = 0.0, y + row + _ROW_GAP, 0.0
        placed.append(Placed(entry, x, y, words))
        x += wide + 2 * _GAP
        row = max(row, _LEAST_HEIGHT, LINE * len(words))
    return tuple(placed), y + row


def drawn(placed: Sequence[Placed], left: float, top: float) -> str:
    """Give the rows as SVG with their upper left corner at *left* and *top*."""
    parts = []
    for one in placed:
        x, y = one.middle
        parts.append(svg.group(one.entry.sign, transform=f"translate({svg.number(left + x)} {svg.number(top + y)})"))
        first = top + one.y + (_LEAST_HEIGHT - LINE) / 2
        parts.append(svg.text(one.lines, left + one.x + SIGN + _GAP, first))
    return "".join(parts)
