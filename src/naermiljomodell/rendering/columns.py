"""How wide the columns of a table are to each other, by what stands in them."""

from __future__ import annotations

from typing import Final

from naermiljomodell.rendering.blocks import Table, words

WHOLE: Final = 1000
"""What the widths of a table's columns add up to."""
_ACROSS: Final = 92
_ACROSS_LARGE: Final = 62
"""About how many letters of a table's type stand across a page, and of large type."""
_ACROSS_SMALL: Final = 103
"""The same of the smaller type of a table with many columns."""
_FEW: Final = 5
_FAIR: Final = 0.8
"""The part of an equal share that a column with much to read always has, though others have long words."""
_BLANK: Final = 1.4
"""How wide a piece of a line to write on is, in letters."""
_LONGEST_WORD: Final = 20
_LONGEST_AMONG_MANY: Final = 14
"""The most letters of one word that a column has room for, and the same where there are many columns."""
_OF_WIDE_LETTERS: Final = 1.1
"""How much wider than its letters a word may be, as «November» is."""
_WIDEST: Final = 90
_AIR: Final = 2.5
_LEAST: Final = 2


def widths(table: Table, *, large: bool = False) -> tuple[int, ...]:
    """Give the width of each column, of `WHOLE` in all: room for its longest word, then by how much there is to read.

    Where there is room, each is as wide as its longest cell.
    """
    columns = [[words(row[place].runs) for row in (table.head, *table.rows)] for place in range(len(table.head))]
    across = _ACROSS_LARGE if large else _ACROSS_SMALL if len(columns) > _FEW else _ACROSS
    wide = [_least(column, across / len(columns)) for column in columns]
    for wanted in (_wanted, _whole):
        wide = _grown(wide, [wanted(column) for column in columns], across)
    parts = [round(WHOLE * width / sum(wide)) for width in wide]
    parts[parts.index(max(parts))] += WHOLE - sum(parts)
    return tuple(parts)


def _grown(wide: list[float], wanted: list[float], across: float) -> list[float]:
    """Give columns that are *wide*, each grown as far towards what is *wanted* as there is room *across* for them all."""
    more = [max(0.0, want - has) for has, want in zip(wide, wanted, strict=True)]
    share = min(1.0, max(0.0, across - sum(wide)) / (sum(more) or 1.0))
    return [has + extra * share for has, extra in zip(wide, more, strict=True)]


def _least(column: list[str], share: float) -> float:
    """Give how many letters wide a column must be, of which an equal *share* would be so many.

    It has room for its longest word, or for the most of a very long one, and for a fair part where it has more to read.
    """
    longest = max(_long(word) for text in column for word in text.split(" "))
    most = min(_LONGEST_WORD, max(_LONGEST_AMONG_MANY, share))
    return max(_LEAST + _AIR, min(longest, most) + _AIR, min(_FAIR * share, _wanted(column)))


def _long(word: str) -> float:
    """Give how many letters wide *word* is."""
    blank = word.count("_")
    return _OF_WIDE_LETTERS * (len(word) - blank) + _BLANK * blank


def _wanted(column: list[str]) -> float:
    """Give how many letters wide a column would like to be: as its longest cell, or near the mean where they differ."""
    lengths = [len(text) for text in column]
    return min(_whole(column), 2 * sum(lengths) / len(lengths) + _AIR)


def _whole(column: list[str]) -> float:
    """Give how many letters wide a column is with its longest cell on one line, or the most of a very long one."""
    return min(_WIDEST, max(map(len, column))) + _AIR
