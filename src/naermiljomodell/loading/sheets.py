"""The sheets of `tabeller.xlsx` as tables: cells become text as a person would have written it in a CSV table."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Final

from naermiljomodell.errors import Problem, problem
from naermiljomodell.frozen import frozen
from naermiljomodell.loading.files import TABLE_LIMIT, read_bytes
from naermiljomodell.loading.loaded import WORKBOOK
from naermiljomodell.loading.plain_table import cell_text
from naermiljomodell.loading.tables import Table, column_key, table_of
from naermiljomodell.text import nearest, nfc

if TYPE_CHECKING:
    from python_calamine import CalamineSheet

    from naermiljomodell.loading.workbook import Fault

_IGNORED: Final = "(ignore)"

Span = tuple[tuple[int, int], tuple[int, int]]
"""The first and the last cell of an area, as row and column from 0."""


@frozen
class Workbook:
    """The tables of a workbook by the name of the table, the sheet of each, what is wrong with the whole, and a digest."""

    tables: Mapping[str, Table]
    sheets: Mapping[str, str]
    problems: tuple[Problem, ...]
    digest: str = ""


def read_workbook(root: Path, names: Mapping[str, str]) -> Workbook:
    """Give the sheets of the workbook in the folder *root* that are tables; none when there is no workbook.

    *names* are names of sheets and the table that each is; case, marks and kind of space do not count, and the first of
    two sheets that are the same table is read (the other is NM130). An empty sheet is no table. Findings: NM001-NM005,
    NM130-NM134 about the workbook; those of `table_of` and NM125 stand in each table, with row and column.
    """
    place = root / WORKBOOK
    if not place.exists() and not place.is_symlink():
        return Workbook({}, {}, ())
    data, problems = read_bytes(root, WORKBOOK, limit=TABLE_LIMIT)
    if data is None:
        return Workbook({}, {}, problems)
    try:
        import python_calamine as calamine  # noqa: PLC0415  an extra, and only for those who have a workbook
    except ImportError:
        return Workbook({}, {}, (problem("NM131", file=WORKBOOK),))
    from naermiljomodell.loading.workbook import UnreadableWorkbook, faults_in  # noqa: PLC0415  likewise

    try:
        faults = faults_in(data)
        with calamine.CalamineWorkbook.from_filelike(io.BytesIO(data)) as book:
            read = _Reading({column_key(name): table for name, table in names.items()}, tuple(names))
            for name in book.sheet_names:
                read.take(name, book.get_sheet_by_name(name), faults.get(name, ()))
    except (UnreadableWorkbook, calamine.CalamineError) as error:
        return Workbook({}, {}, (problem("NM132", {"reason": str(error) or type(error).__name__}, file=WORKBOOK),))
    return Workbook(read.tables, read.sheets, tuple(read.problems), hashlib.sha256(data).hexdigest())


class _Reading:
    """The tables found so far in a workbook."""

    def __init__(self, known: Mapping[str, str], names: tuple[str, ...]) -> None:
        self.known = known
        self.names = names
        self.tables: dict[str, Table] = {}
        self.sheets: dict[str, str] = {}
        self.problems: list[Problem] = []

    def take(self, name: str, sheet: CalamineSheet, faults: Iterable[Fault]) -> None:
        """Read the sheet called *name* when it is a table, and say so when it is not."""
        shown = nfc(name)
        table = self.known.get(column_key(shown))
        rows = [] if shown.strip().endswith(_IGNORED) else _rows(sheet, faults)
        if not any(any(row) for row in rows):
            return
        if table is None:
            near = nearest(shown, self.names)
            self.problems.append(problem("NM133", {"sheet": shown}, file=WORKBOOK, path=f"{shown}!", suggestion=near))
        elif table in self.tables:
            facts = {"table": table, "first": self.sheets[table], "second": shown}
            self.problems.append(problem("NM130", facts, file=WORKBOOK, path=f"{shown}!"))
        else:
            self.sheets[table] = shown
            self.tables[table] = table_of(rows, WORKBOOK, _merged(sheet.merged_cell_ranges or ()))


def _rows(sheet: CalamineSheet, faults: Iterable[Fault]) -> list[list[str]]:
    """Give the cells of *sheet* as text, from its first row and column on, the faults as they are shown in it."""
    rows = [[cell_text(cell) for cell in row] for row in sheet.to_python(skip_empty_area=False)]
    width = max(map(len, rows), default=0)
    for fault in faults:
        rows.extend([] for _ in range(fault.row - len(rows)))
        row = rows[fault.row - 1]
        row.extend([""] * (max(fault.column, width) - len(row)))
        row[fault.column - 1] = fault.shown
    return rows


def _merged(spans: Iterable[Span]) -> Iterator[Problem]:
    """Give a finding for each merged area that goes over several rows: only its first cell says anything."""
    for (top, left), (bottom, _) in spans:
        if bottom > top:
            yield problem("NM134", {"last": bottom + 1}, file=WORKBOOK, line=top + 1, column=left + 1)
