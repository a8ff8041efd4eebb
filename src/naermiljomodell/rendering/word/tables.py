"""A table as WordprocessingML: its heads are repeated on each page, and a row is not split."""

from __future__ import annotations

from typing import Final

from naermiljomodell.rendering.blocks import Cell, Table, words
from naermiljomodell.rendering.columns import WHOLE, widths
from naermiljomodell.rendering.word import roles, wml
from naermiljomodell.rendering.word.lines import Lines

_NARROW_FROM: Final = 6
"""A table with so many columns has small type."""
_LETTERS_OF_A_TALL_CELL: Final = 900


def table(content: Table, lines: Lines, across: int, *, large: bool) -> str:
    """Give *content* as a table that is *across* wide (twentieths of a point), and the air below it."""
    wide = [across * part // WHOLE for part in widths(content, large=large)]
    role = roles.SMALL_CELL if len(wide) >= _NARROW_FROM else roles.CELL
    style = lines.styles[roles.LARGE[role] if large else role]
    rows = [content.head, *content.rows]
    written = (_row(row, wide, lines, style, heads=place == 0, scale=content.scale) for place, row in enumerate(rows))
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in wide)
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="{lines.styles[roles.TABLE]}"/><w:tblW w:w="{sum(wide)}" w:type="dxa"/>'
        '<w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" '
        f'w:lastColumn="0" w:noHBand="1" w:noVBand="1"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{"".join(written)}</w:tbl>'
        f"{wml.paragraph(lines.styles[roles.AFTER_TABLE], '')}"
    )


def _row(cells: tuple[Cell, ...], wide: list[int], lines: Lines, style: str, *, heads: bool, scale: bool) -> str:
    """Give a row; the one that *heads* the table comes again on each page."""
    tall = any(len(words(cell.runs)) > _LETTERS_OF_A_TALL_CELL for cell in cells)
    properties = ("" if tall else "<w:cantSplit/>") + ("<w:tblHeader/>" if heads else "")
    written = "".join(
        _cell(cell, width, lines, style, heads=heads, side="center" if scale else cell.side)
        for cell, width in zip(cells, wide, strict=True)
    )
    return f"<w:tr>{f'<w:trPr>{properties}</w:trPr>' if properties else ''}{written}</w:tr>"


def _cell(cell: Cell, width: int, lines: Lines, style: str, *, heads: bool, side: str) -> str:
    """Give a cell; a head stays with the row below it, and is strong by the style of the table."""
    properties = {"side": wml.set_to(side), "keep": wml.KEEP if heads else ""}
    content = wml.paragraph(style, lines.line(cell.runs), **properties)
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{content}</w:tc>'
