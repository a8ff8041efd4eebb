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
    share = across / len(columns)
    whole = [min(_WIDEST, max(map(len, column))) + _AIR for column in columns]
    wanted = [min(most, _near_the_mean(column)) for most, column in zip(whole, columns, strict=True)]
    wide = [max(_least(column, share), min(_FAIR * share, want)) for column, want in zip(columns, wanted, strict=True)]
    for aim in (wanted, whole):
        wide = _grown(wide, aim, across)
    parts = [round(WHOLE * width / sum(wide)) for width in wide]
    parts[parts.index(max(parts))] += WHOLE - sum(parts)
    return tuple(parts)


def _grown(wide: list[float], wanted: list[float], across: float) -> list[float]:
    """Give columns that are *wide*, each grown as far towards what is *wanted* as there is room *across* for them all."""
    more = [max(0.0, want - has) for has, want in zip(wide, wanted, strict=True)]
    share = min(1.0, max(0.0, across - sum(wide)) / (sum(more) or 1.0))
    return [has + extra * share for has, extra in zip(wide, more, strict=True)]


def _least(column: list[str], share: float) -> float:
    """Give how many letters wide a column must be for its longest word, or for the most of a very long one.

    An equal *share* of the table would be so many.
    """
    words_of = {word for text in column for word in text.split(" ")}
    longest = max(map(_long, words_of)) if any("_" in text for text in column) else _wide(max(map(len, words_of)))
    most = min(_LONGEST_WORD, max(_LONGEST_AMONG_MANY, share))
    return max(_LEAST, min(longest, most)) + _AIR


def _long(word: str) -> float:
    """Give how many letters wide *word* is, which may have a line to write on in it."""
    blank = word.count("_")
    return _wide(len(word) - blank) + _BLANK * blank


def _wide(letters: int) -> float:
    """Give how many letters wide a word of so many *letters* may be."""
    return _OF_WIDE_LETTERS * letters


def _near_the_mean(column: list[str]) -> float:
    """Give how many letters wide a column would like to be where its cells differ much."""
    return 2 * sum(map(len, column)) / len(column) + _AIR
