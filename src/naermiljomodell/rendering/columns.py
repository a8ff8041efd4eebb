"""How wide the columns of a table are to each other, by what stands in them."""

from __future__ import annotations

from typing import Final

from naermiljomodell.rendering.blocks import Table, words

WHOLE: Final = 1000
"""What the widths of a table's columns add up to."""
_ACROSS: Final = 92
_ACROSS_LARGE: Final = 62
"""About how many letters of a table's type stand across a page, and of large type."""
_BLANK: Final = 1.4
"""How wide a piece of a line to write on is, in letters."""
_LONGEST_WORD: Final = 18
_WIDEST: Final = 60
_AIR: Final = 2.5
_LEAST: Final = 2


def widths(table: Table, *, large: bool = False) -> tuple[int, ...]:
    """Give the width of each column, of `WHOLE` in all: room for its longest word, then by how much there is to read."""
    across = _ACROSS_LARGE if large else _ACROSS
    columns = [[words(row[place].runs) for row in (table.head, *table.rows)] for place in range(len(table.head))]
    least = [_least(column) for column in columns]
    more = [max(0.0, _wanted(column) - needed) for column, needed in zip(columns, least, strict=True)]
    room = max(0.0, across - sum(least)) / (sum(more) or 1.0)
    wide = [needed + extra * room for needed, extra in zip(least, more, strict=True)]
    parts = [round(WHOLE * width / sum(wide)) for width in wide]
    parts[parts.index(max(parts))] += WHOLE - sum(parts)
    return tuple(parts)


def _least(column: list[str]) -> float:
    """Give how many letters wide a column must be for its longest word, or for the most of a very long one."""
    longest = max((len(word) + word.count("_") * (_BLANK - 1) for text in column for word in text.split()), default=0)
    return max(_LEAST, min(longest, _LONGEST_WORD)) + _AIR


def _wanted(column: list[str]) -> float:
    """Give how many letters wide a column would like to be: as its longest cell, or near the mean where they differ."""
    lengths = [len(text) for text in column]
    return min(_WIDEST, max(lengths), 2 * sum(lengths) / len(lengths)) + _AIR
