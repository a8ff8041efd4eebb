"""Workbooks as bytes: the same on every run and every machine, with nothing in them that is run but sums of ours.

This is the one home of xlsxwriter, which is an extra and is loaded when a workbook is made.
"""

from __future__ import annotations

import datetime as dt
import io
import re
import zipfile
from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING, Final, Literal

from naermiljomodell.csv_text import NO_TEXT
from naermiljomodell.extras import MissingExtra
from naermiljomodell.frozen import frozen

if TYPE_CHECKING:
    from xlsxwriter.format import Format  # type: ignore[import-untyped]  # it has no types
    from xlsxwriter.workbook import Workbook  # type: ignore[import-untyped]  # likewise
    from xlsxwriter.worksheet import Worksheet  # type: ignore[import-untyped]  # likewise

EXTRA: Final = "excel"
MOST_SIGNS: Final = 32_767
"""The most signs that a spreadsheet keeps in one cell."""
LAST_ROW: Final = 1_000
"""The last row, counted from 0, that choices and help are laid on in a sheet to be filled in."""

_MADE: Final = dt.datetime(2000, 1, 1)  # noqa: DTZ001  a workbook's dates have no zone, and this one is nobody's
_PACKED: Final = (1980, 1, 1, 0, 0, 0)
_ON_UNIX: Final = 3
_NOT_IN_A_NAME: Final = re.compile(r"[\[\]:*?/\\\x00-\x1f]")
_LONGEST_NAME: Final = 31
_RUN_WHEN_EDITED: Final = "=+-@\t\r"
_SHOWN: Final = 40
_A4: Final = 9
_HEAD: Final = "#DCE6F1"

ColumnForm = Literal["text", "number", "date"]


class TooLong(Exception):
    """A text has more signs than a cell holds, so that a spreadsheet would cut it; `beginning` is how it begins."""

    def __init__(self, text: str) -> None:
        self.beginning = text[:_SHOWN]
        super().__init__(self.beginning)


@frozen
class Formula:
    """A formula of ours and the value it has now, for readers that do not reckon; it is shown with its *unit*."""

    text: str
    value: float | str
    unit: str = ""


@frozen
class Amount:
    """A number with the unit that is shown after it."""

    value: float
    unit: str = ""


Cell = str | int | float | Formula | Amount | None


@frozen
class Column:
    """A column: its name in the first row, its width in signs, and what helps whoever fills it in.

    `help` is shown when a cell is chosen, under the column's name. `choices` are what a cell may hold: texts, or the
    reference of the cells where they stand. With `free`, other texts are taken without a question.
    """

    title: str
    width: int = 16
    form: ColumnForm = "number"
    help: str = ""
    choices: tuple[str, ...] | str = ()
    free: bool = False


@frozen
class Sheet:
    """A sheet: a row of names that stays in sight, also on paper, and rows of cells; *strong* are the numbers of rows to stand out.

    With `filled_in`, what columns say about choices and help goes on for rows that are still empty.
    """

    name: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...] = ()
    strong: frozenset[int] = frozenset()
    filled_in: bool = False


def sheet_name(title: str, taken: Collection[str] = ()) -> str:
    """Give *title* as the name of a sheet that a spreadsheet takes, and that none of *taken* is."""
    plain = " ".join(_NOT_IN_A_NAME.sub(" ", NO_TEXT.sub(" ", title)).split()).strip("' ") or "ark"
    others = {other.casefold() for other in taken}
    name, number = _cut(plain, _LONGEST_NAME), 1
    while name.casefold() in others or name.casefold() == "history":
        number += 1
        end = f" {number}"
        name = _cut(plain, _LONGEST_NAME - len(end)) + end
    return name


def _cut(name: str, longest: int) -> str:
    """Give the beginning of *name* that is no longer than *longest*, as spreadsheets count: in UTF-16."""
    return name.encode("utf-16-le")[: 2 * longest].decode("utf-16-le", "ignore").rstrip("' ")


def workbook(sheets: Collection[Sheet], title: str = "") -> bytes:
    """Give the workbook with *sheets*, in their order, as the bytes of an `.xlsx` file.

    No text becomes a formula or a link. Raises `MissingExtra` without xlsxwriter, and `TooLong` for a text that
    is longer than a cell holds.
    """
    try:
        import xlsxwriter  # type: ignore[import-untyped]  # noqa: PLC0415  an extra, for those who want a workbook
    except ImportError as error:
        raise MissingExtra(EXTRA) from error
    made = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with xlsxwriter.Workbook(made, options) as book:
        book.set_properties({"title": title, "created": _MADE})
        writing = _Writing(book)
        for sheet in sheets:
            writing.write(sheet)
    return _packed(made)


def _packed(made: io.BytesIO) -> bytes:
    """Give the parts of a workbook without their time and system, and as they are: how they are packed differs."""
    packed = io.BytesIO()
    with zipfile.ZipFile(made) as book, zipfile.ZipFile(packed, "w", zipfile.ZIP_STORED) as again:
        for name in book.namelist():
            part = zipfile.ZipInfo(name, _PACKED)
            part.create_system, part.external_attr = _ON_UNIX, 0o600 << 16
            again.writestr(part, book.read(name))
    return packed.getvalue()


class _Writing:
    """Writes one sheet after another into a workbook."""

    def __init__(self, book: Workbook) -> None:
        self.book = book
        self.formats: dict[tuple[ColumnForm, bool, bool, str], Format] = {}
        self.head = book.add_format({"bold": True, "bg_color": _HEAD, **_WRAPPED})

    def looks(self, form: ColumnForm, *, strong: bool = False, guarded: bool = False, shown: str = "") -> Format:
        """Give how a cell looks: as its column, and *strong*, *guarded* from being run, *shown* as a number when asked."""
        key = (form, strong, guarded, shown)
        if key not in self.formats:
            said = {**_LOOKS[form], **(_STRONG if strong else {})}
            said |= {"quote_prefix": True} if guarded else {}
            self.formats[key] = self.book.add_format(said | ({"num_format": shown} if shown else {}))
        return self.formats[key]

    def write(self, sheet: Sheet) -> None:
        """Write one sheet."""
        there = self.book.add_worksheet(sheet.name)
        there.freeze_panes(1, 0)
        there.set_landscape()
        there.set_paper(_A4)
        there.fit_to_pages(1, 0)
        there.repeat_rows(0)
        last = max(len(sheet.rows), LAST_ROW if sheet.filled_in else 1)
        if sheet.columns:
            there.autofilter(0, 0, last, len(sheet.columns) - 1)
            there.ignore_errors({"number_stored_as_text": f"A1:{column_letters(len(sheet.columns))}{last + 1}"})
        for place, column in enumerate(sheet.columns):
            there.set_column(place, place, column.width, self.looks(column.form))
            there.write_string(0, place, _text(column.title), self.head)
            if rule := _rule(column):
                there.data_validation(1, place, last, place, rule)
        for number, row in enumerate(sheet.rows):
            self.write_row(there, number + 1, row, sheet, strong=number in sheet.strong)

    def write_row(self, there: Worksheet, number: int, row: tuple[Cell, ...], sheet: Sheet, *, strong: bool) -> None:
        """Write one row of cells; an empty one looks as its column does."""
        for place, cell in enumerate(row):
            if cell is None or cell == "":
                if strong:
                    there.write_blank(number, place, None, self.looks(sheet.columns[place].form, strong=True))
            elif isinstance(cell, str):
                guarded = cell[0] in _RUN_WHEN_EDITED
                other = guarded or strong
                looks = self.looks(sheet.columns[place].form, strong=strong, guarded=guarded) if other else None
                there.write_string(number, place, _text(cell), looks)
            elif isinstance(cell, Formula | Amount):
                looks = self.looks(sheet.columns[place].form, strong=strong, shown=_shown(cell))
                if isinstance(cell, Formula):
                    there.write_formula(number, place, cell.text, looks, cell.value)
                else:
                    there.write_number(number, place, cell.value, looks)
            else:
                looks = self.looks(sheet.columns[place].form, strong=True) if strong else None
                there.write_number(number, place, cell, looks)


_WRAPPED: Final[Mapping[str, object]] = {"text_wrap": True, "valign": "top"}
_STRONG: Final[Mapping[str, object]] = {"bold": True, "top": 1}
_LOOKS: Final[Mapping[ColumnForm, Mapping[str, object]]] = {
    "text": {**_WRAPPED, "num_format": "@"},
    "number": _WRAPPED,
    "date": {**_WRAPPED, "num_format": "dd.mm.yyyy"},
}
_DAY: Final[Mapping[str, object]] = {"validate": "date", "criteria": ">=", "value": dt.date(2000, 1, 1)}


def _text(text: str) -> str:
    """Give *text* as a cell holds it, without signs that no text has. Raises `TooLong`."""
    plain = NO_TEXT.sub(" ", text) if NO_TEXT.search(text) else text
    if len(plain) > MOST_SIGNS // 2 and len(plain.encode("utf-16-le")) > 2 * MOST_SIGNS:
        raise TooLong(plain)
    return plain


def _shown(cell: Formula | Amount) -> str:
    """Give how a number is shown: whole when it is whole, with its unit behind."""
    whole = isinstance(cell.value, str) or float(cell.value).is_integer()
    unit = ' "{}"'.format(cell.unit.replace('"', "")) if cell.unit else ""
    return f"#,##0{'' if whole else '.0#'}{unit}"


def _rule(column: Column) -> dict[str, object]:
    """Give what a cell of *column* may hold, and what is said when it is chosen; nothing when nothing is known."""
    rule: dict[str, object] = {"validate": "any"}
    if column.choices:
        source = column.choices if isinstance(column.choices, str) else list(column.choices)
        rule = {"validate": "list", "source": source, "error_type": "warning", "show_error": not column.free}
    elif column.form == "date":
        rule = {**_DAY, "error_type": "warning"}
    elif not column.help:
        return {}
    shown = {"input_title": column.title[:32], "input_message": column.help} if column.help else {}
    return {**rule, **shown}


def column_letters(number: int) -> str:
    """Give what a spreadsheet calls column *number*: 1 is `A`, 27 is `AA`."""
    letters = ""
    while number:
        number, place = divmod(number - 1, 26)
        letters = chr(ord("A") + place) + letters
    return letters
