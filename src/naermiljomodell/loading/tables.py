"""Tables as Norwegian spreadsheets write them: rows of named cells come out, with findings by row and column."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from naermiljomodell.errors import Problem, in_order, problem
from naermiljomodell.frozen import frozen
from naermiljomodell.loading.files import NOT_TEXT
from naermiljomodell.text import fold, nearest, nfc, squeeze

MOST = 100
"""The most findings about one table; the rows after them are not read."""

_UTF16 = (b"\xff\xfe", b"\xfe\xff")
_SEPARATOR = re.compile(r'"?sep=([;,\t|])"?[;,\t ]*(?:\n|\Z)', re.IGNORECASE)
_DELIMITERS = ";\t,"
_SOMETHING = re.compile(r'[^\s;,"]')
_RECORD = re.compile(r'(?:[^"\n]++|"[^"]*+"|")*+')
_QUOTED = re.compile(r'"[^"]*+"')
_END = "\x00end"
_GUARD = re.compile(r"\A'(?='*[=+\-@\t\r])")
_FAULTS = frozenset(
    [
        "#NAVN?",
        "#NAME?",
        "#REF!",
        "#VERDI!",
        "#VALUE!",
        "#DIV/0!",
        "#DEL/0!",
        "#I/T",
        "#N/A",
        "#NULL!",
        "#NUM!",
        "#TALL!",
    ]
)
_PLAIN_NUMBER = re.compile(r"([+-]?)([0-9]{1,3}(?:[ \u00a0\u2007\u2009\u202f][0-9]{3})+|[0-9]+)(?:[.,]([0-9]+))?")
_DOTTED_NUMBER = re.compile(r"([+-]?)([1-9][0-9]{0,2}(?:\.[0-9]{3})+)(?:,([0-9]+))?")
_SHOWN = 40
_WIDEST = 1000
_NO_DIGIT = re.compile("[^0-9]")


@frozen
class Row:
    """One row: its number as the spreadsheet shows it, and its cells by column; an empty cell is left out."""

    number: int
    cells: dict[str, str]


@frozen
class Table:
    """A table: the column names from left to right, the rows that hold something, and the findings.

    A column that stands twice, or has no name, keeps its place in `header`; its cells are not read.
    `header_row` is the number of the row with the names, 0 when there is none.
    """

    file: str
    header: tuple[str, ...]
    rows: tuple[Row, ...]
    problems: tuple[Problem, ...]
    header_row: int = 0


def read_table(data: bytes, file: str) -> Table:
    """Give the table that the bytes *data* of *file* hold.

    UTF-8 with or without BOM, UTF-16 with BOM («Unicode-tekst») and Windows-1252; `;`, `,` or tab between cells,
    as a first line `sep=` or else the row of names shows. Texts are in NFC and trimmed; an apostrophe that keeps a
    spreadsheet from running a cell (`'=`, `'+`, `'-`, `'@`) is taken off. Findings: NM120-NM127, NM042.
    """
    text, problems = _decode(data, file)
    if text is None:
        return Table(file, (), (), problems)
    text = nfc(text.replace("\r\n", "\n").replace("\r", "\n"))
    separator = _SEPARATOR.match(text)
    text = text[separator.end() :] if separator else text
    records, open_row = _records(text, separator.group(1) if separator else _delimiter(text))
    if open_row:
        problems = (*problems, problem("NM127", file=file, line=open_row))
    return table_of(records, file, problems, odd=bool(NOT_TEXT.search(text)))


def table_of(records: list[list[str]], file: str, problems: Iterable[Problem] = (), *, odd: bool = True) -> Table:
    """Give the table that *records*, the cells of *file* row by row, are; *problems* are what is known to be wrong.

    *odd* tells whether there may be signs in it that are no text. Findings: NM122-NM126, NM042.
    """
    header_row = next((number for number, cells in enumerate(records, 1) if any(map(str.strip, cells))), 0)
    if not header_row:
        return Table(file, (), (), in_order([*problems, problem("NM122", file=file)]))
    reading = _Reading(file, list(problems), odd=odd)
    reading.name_columns(records[header_row - 1], header_row)
    rows = tuple(reading.rows(records, header_row))
    return Table(file, tuple(reading.header), rows, in_order(reading.problems), header_row)


def check_header(table: Table, required: Iterable[str], optional: Iterable[str] = ()) -> tuple[Problem, ...]:
    """Give a finding for each column of *table* that is unknown (NM128) and each of *required* that lacks (NM129).

    Names are compared without case, marks and kind of space: `malgrupper` is `målgrupper`. A table without a row
    of names has its finding already.
    """
    needed = tuple(required)
    known = {column_key(name): name for name in (*needed, *optional)}
    there = {column_key(name): name for name in table.header if name}
    unknown = [
        problem_in(table, table.header_row, name, "NM128", {"column": name}, suggestion=nearest(name, known.values()))
        for key, name in there.items()
        if key not in known
    ]
    missing = [
        problem("NM129", {"column": name}, file=table.file, line=table.header_row, path=name)
        for name in needed
        if column_key(name) not in there
    ]
    return in_order([*unknown, *missing]) if table.header_row else ()


def with_names(table: Table, names: Iterable[str]) -> Table:
    """Give *table* with its columns called as in *names* where they are the same for `check_header`."""
    known = {column_key(name): name for name in names}
    new = {name: known.get(column_key(name), name) for name in table.header}
    rows = tuple(Row(row.number, {new[name]: cell for name, cell in row.cells.items()}) for row in table.rows)
    return replace(table, header=tuple(map(new.__getitem__, table.header)), rows=rows)


def problem_in(  # the place, the finding, and two ways to say more
    table: Table, row: int, column: str, code: str, facts: Mapping[str, object] | None = None, *, suggestion: str = ""
) -> Problem:
    """Give the finding *code* about the cell of *table* in row number *row* of the column called *column*."""
    keys = [column_key(name) for name in table.header]
    key = column_key(column)
    index = keys.index(key) + 1 if key in keys else 0
    return problem(code, facts, file=table.file, line=row, column=index, path=column, suggestion=suggestion)


def column_key(name: str) -> str:
    """Give the key for comparing column names: `Timer per måned` and `timer_per_maned` have the same."""
    return fold(name.replace("_", " ").replace("-", " "))


def number_text(cell: str) -> str:
    """Give the number in *cell* as Python writes it: `25 000` as `25000`, `1,5` as `1.5`, `25.000` as `25000`.

    A dot before exactly three digits parts thousands, as in Norwegian tables, where a comma parts decimals. What is
    not one number comes back as it is.
    """
    plain = cell.strip().replace("\u2212", "-")
    found = _DOTTED_NUMBER.fullmatch(plain) or _PLAIN_NUMBER.fullmatch(plain)
    if found is None:
        return cell
    sign, whole, decimals = found.groups()
    return sign.strip("+") + _NO_DIGIT.sub("", whole) + (f".{decimals}" if decimals else "")


class _Reading:
    """Turns records into rows, and notes findings on the way."""

    def __init__(self, file: str, problems: list[Problem], *, odd: bool) -> None:
        self.file = file
        self.problems = problems
        self.odd = odd
        self.header: list[str] = []
        self.columns: list[str] = []

    def name_columns(self, record: list[str], row: int) -> None:
        """Take the column names from *record*; of two that are the same the first is read."""
        names = [squeeze(self.text(cell, row, index)) for index, cell in enumerate(record[:_WIDEST], 1)]
        while names and not names[-1]:
            names.pop()
        self.header = names
        first: dict[str, int] = {}
        for column, name in enumerate(names, 1):
            key = column_key(name) or name
            if name and key in first:
                self.note("NM123", row, column, column=name, first=first[key])
            self.columns.append("" if key in first else name)
            first.setdefault(key, column)

    def rows(self, records: list[list[str]], header_row: int) -> Iterator[Row]:
        """Give each row below *header_row* that holds something."""
        for number, record in enumerate(records[header_row:], header_row + 1):
            cells = self.cells(record, number)
            if cells:
                yield Row(number, cells)
            if len(self.problems) > MOST:
                self.problems.append(problem("NM042", {"count": MOST}, file=self.file, line=number))
                return

    def cells(self, record: list[str], row: int) -> dict[str, str]:
        """Give the cells of one row by column."""
        cells: dict[str, str] = {}
        for column, (name, raw) in enumerate(zip(self.columns, record, strict=False), 1):
            text = raw.strip()
            if name and text and (self.odd or text[0] in "=#'"):
                text = self.cell(text, row, column)
            if name and text:
                cells[name] = text
        if len(record) > len(self.columns) or "" in self.header:
            self.note_nameless(record, row)
        return cells

    def note_nameless(self, record: list[str], row: int) -> None:
        """Note the first cell of a row that stands in a column without a name."""
        for column, raw in enumerate(record, 1):
            text = self.text(raw, row, column).strip()
            if text and not (column <= len(self.header) and self.header[column - 1]):
                self.note("NM124", row, column, cell=text[:_SHOWN], column=column)
                return

    def cell(self, text: str, row: int, column: int) -> str:
        """Give what a cell says, without the guard before a sign that a spreadsheet would run."""
        if text.startswith("=") or text in _FAULTS or not text.strip("#"):
            self.note("NM125", row, column, cell=text[:_SHOWN])
        return _GUARD.sub("", self.text(text, row, column), count=1).strip()

    def text(self, cell: str, row: int, column: int) -> str:
        """Give *cell* with a space for each sign that is no text; the first such sign is a finding."""
        found = NOT_TEXT.search(cell) if self.odd else None
        if found is None:
            return cell
        self.note("NM126", row, column, sign=f"U+{ord(found.group()):04X}")
        return NOT_TEXT.sub(" ", cell)

    def note(self, code: str, row: int, column: int, /, **facts: object) -> None:
        """Note the finding *code* at a cell."""
        name = self.header[column - 1] if column <= len(self.header) else ""
        if len(self.problems) <= MOST:
            self.problems.append(problem(code, facts, file=self.file, line=row, column=column, path=name))


def _decode(data: bytes, file: str) -> tuple[str | None, tuple[Problem, ...]]:
    """Give the text of *data* by what its first bytes say, else as UTF-8, else as Windows-1252 (a hint, NM121)."""
    try:
        if data.startswith(_UTF16):
            return data.decode("utf-16"), ()
        return data.decode("utf-8-sig"), ()
    except UnicodeDecodeError as error:
        if error.encoding.startswith("utf-16"):
            return None, (_unknown(data, error.start, file),)
    try:
        return data.decode("cp1252"), (problem("NM121", file=file),)
    except UnicodeDecodeError as error:
        return None, (_unknown(data, error.start, file),)


def _unknown(data: bytes, start: int, file: str) -> Problem:
    """Give the finding for the byte at *start* of *data*, which no character set has there."""
    return problem("NM120", {"byte": f"{data[start]:02X}"}, file=file, line=data.count(b"\n", 0, start) + 1)


def _delimiter(text: str) -> str:
    """Give the sign that parts the names in the first line that holds something; `;` when none does."""
    found = _SOMETHING.search(text)
    begin = text.rfind("\n", 0, found.start()) + 1 if found else 0
    record = _RECORD.match(text, begin)
    names = _QUOTED.sub("", record.group()) if record else ""
    return max(_DELIMITERS, key=names.count)


def _records(text: str, delimiter: str) -> tuple[list[list[str]], int]:
    """Give the records of *text*, and the number of one whose quote is never closed, or 0.

    A row of our own stands last: in an open quote it becomes part of the cell and is not found as a row.
    """
    body = text.rstrip("\n")
    records: list[list[str]] = []
    try:
        records.extend(csv.reader(io.StringIO(f"{body}\n{_END}", newline="\n"), delimiter=delimiter))
    except csv.Error:
        return records, len(records) + 1
    last = records.pop()
    return records, 0 if last == [_END] else len(records) + 1
