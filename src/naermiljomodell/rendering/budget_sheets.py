"""The tables of a budget as sheets: empty lines become cells to fill in, and sums reckon themselves."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from naermiljomodell.playbook import Document
from naermiljomodell.rendering import cells
from naermiljomodell.rendering.cells import Row
from naermiljomodell.xlsx_bytes import Amount, Cell, Column, Formula, Sheet, column_letters, sheet_name

_EMPTY_LINE: Final = re.compile(r"_{2,}")
_AMOUNT: Final = re.compile(
    r"(0|[1-9][0-9]{0,2}(?:[ \u00a0\u202f][0-9]{3})*|[1-9][0-9]*)(?:,([0-9]+))?(?:[ \u00a0](kr|kroner|NOK|timer|timar|hours))?"
)
_NOT_DIGITS: Final = re.compile(r"\D")
_PRODUCTS: Final[Mapping[str, tuple[int, int, int]]] = {"timer": (2, 3, 4)}
"""Section -> the columns whose product a third column is, from 0: hours, what an hour costs, kroner."""
_WIDEST: Final = 50
_MARGIN: Final = 3
_TO_FILL_IN: Final = 14


def budget_sheets(document: Document) -> Iterator[Sheet]:
    """Give a sheet for each table of *document*, called as its section.

    The last row is one of sums when its first words stand out. A sum of nothing is no number: it is what the document
    says, or empty, and never 0.
    """
    taken: list[str] = []
    for section in document.sections:
        for table in cells.tables(section.markdown):
            taken.append(sheet_name(cells.title(section.title), taken))
            yield _sheet(taken[-1], table, _PRODUCTS.get(section.id))


def _sheet(name: str, table: tuple[Row, ...], product: tuple[int, int, int] | None) -> Sheet:
    """Give the sheet of one table."""
    head, *body = table
    sums = body.pop() if body and body[-1] and body[-1][0].strong and len(body) > 1 else None
    rows = [[_cell(words.text) for words in row] for row in body]
    if product is not None and len(head) > max(product):
        _multiply(rows, product)
    if sums is not None:
        rows.append(_sums(sums, rows))
    columns = tuple(Column(words.text, _width(table, place)) for place, words in enumerate(head))
    strong = frozenset({len(rows) - 1} if sums is not None else ())
    return Sheet(name, columns, tuple(map(tuple, rows)), strong)


def _cell(text: str) -> Cell:
    """Give what a cell of the document is in a sheet: empty for an empty line, a number where it says one."""
    if _EMPTY_LINE.fullmatch(text):
        return None
    found = _AMOUNT.fullmatch(text)
    if found is None:
        return text
    whole, decimals, unit = found.groups()
    digits = _NOT_DIGITS.sub("", whole)
    value = float(f"{digits}.{decimals}") if decimals else int(digits)
    return Amount(value, unit) if unit else value


def _multiply(rows: list[list[Cell]], product: tuple[int, int, int]) -> None:
    """Put into each of *rows* that has room for it what two of its columns make together."""
    first, second, whole = product
    for number, row in enumerate(rows, 2):
        if row[whole] is None:
            one, other = (f"{column_letters(place + 1)}{number}" for place in (first, second))
            row[whole] = Formula(f'=IF(COUNT({one},{other})=2,{one}*{other},"")', "")


def _sums(said: Row, rows: list[list[Cell]]) -> list[Cell]:
    """Give the row of sums: each column of numbers, or of cells for them, is summed when the document has a sum there."""
    cells_ = [_cell(words.text) for words in said]
    return [cells_[0], *(_sum(place, cell, rows) for place, cell in enumerate(cells_[1:], 1))]


def _sum(place: int, said: Cell, rows: list[list[Cell]]) -> Cell:
    """Give the sum of one column, or what is *said* where there is none."""
    column = [row[place] for row in rows]
    numbers = [cell for cell in column if isinstance(cell, Amount | int | float)]
    if said == "" or not (numbers or any(cell is None or isinstance(cell, Formula) for cell in column)):
        return said
    letters = column_letters(place + 1)
    span = f"{letters}2:{letters}{len(rows) + 1}"
    nothing = said if isinstance(said, str) else ""
    unit = next((cell.unit for cell in (said, *numbers) if isinstance(cell, Amount)), "")
    total = sum(cell.value if isinstance(cell, Amount) else cell for cell in numbers)
    quoted = nothing.replace('"', '""')
    return Formula(f'=IF(COUNT({span})=0,"{quoted}",SUM({span}))', total if numbers else nothing, unit)


def _width(table: tuple[Row, ...], place: int) -> int:
    """Give a width that the words of a column have room in."""
    said = [row[place].text for row in table if place < len(row)]
    longest = max(_TO_FILL_IN if _EMPTY_LINE.fullmatch(text) else len(text) for text in said)
    return min(longest + _MARGIN, _WIDEST)
