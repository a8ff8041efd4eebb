"""From the tables a person keeps to records: one for each row, and a finding for each cell that is not right."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any, get_args, get_origin

from naermiljomodell.domain.base import When
from naermiljomodell.domain.record import Record, RecordField
from naermiljomodell.domain.records import Idea, LogEntry, Measurement
from naermiljomodell.domain.stakeholders import MeetingPlace, Relation, Stakeholder
from naermiljomodell.errors import Problem, problem
from naermiljomodell.frozen import frozen
from naermiljomodell.loading.diagnostics import At, validated
from naermiljomodell.loading.moments import moment_text
from naermiljomodell.loading.tables import (
    MOST,
    Row,
    Table,
    check_header,
    number_text,
    problem_in,
    read_table,
    with_names,
)
from naermiljomodell.source import Path as Keys

TABLES: dict[str, type[Record]] = {
    "aktorer": Stakeholder,
    "relasjoner": Relation,
    "moteplasser": MeetingPlace,
    "logg": LogEntry,
    "ideer": Idea,
    "malinger": Measurement,
}
"""Name of a table -> the record that a row becomes."""
_SPLIT = "|"
_FORMULA = "NM125"
_WHEN = get_args(When)[1]


@frozen
class Records:
    """The records of one table, the row number of each, and the findings."""

    records: tuple[Any, ...]
    rows: tuple[int, ...]
    problems: tuple[Problem, ...]


def records_of(data: bytes, file: str, record: type[Record]) -> Records:
    """Give the records of the type *record* that the table *data* holds.

    A row with a finding is left out, and without the columns that must be there no row is read. Dates are taken as
    spreadsheets write them. Findings: those of `read_table`, NM128-NM129, NM101-NM119 for each row, and NM042.
    """
    return records_in(read_table(data, file), record)


def records_in(table: Table, record: type[Record]) -> Records:
    """Give the records of the type *record* that *table* holds, as `records_of`."""
    columns = _columns(record)
    table = with_names(table, columns)
    required = [name for name, column in columns.items() if column.required]
    wrong = check_header(table, required, columns)
    rows = table.rows if set(required) <= set(table.header) else ()
    return records_from(replace(table, rows=rows, problems=(*table.problems, *wrong)), record)


def records_from(table: Table, record: type[Record]) -> Records:
    """Give the records of the type *record* that the rows of *table* are, whose columns are already called as ours."""
    columns = _columns(record)
    problems = list(table.problems)
    formulas = {p.line for p in table.problems if p.code == _FORMULA}
    found: list[tuple[int, Record]] = []
    for row in table.rows:
        if len(problems) > MOST:
            problems.append(problem("NM042", {"count": MOST}, file=table.file, line=row.number))
            break
        made, wrong = validated(record, _values(row, columns), _in_row(table, row))
        problems.extend(wrong)
        if made is not None and row.number not in formulas:
            found.append((row.number, made))
    records, numbers = tuple(made for _, made in found), tuple(number for number, _ in found)
    return Records(records, numbers, tuple(told_once(problems)))


def told_once(problems: Sequence[Problem]) -> Iterable[Problem]:
    """Give *problems* without those that only say what a formula, or a fault of the spreadsheet, in the same cell is not."""
    formulas = {(p.file, p.line, p.column) for p in problems if p.code == _FORMULA}
    return (p for p in problems if p.code == _FORMULA or (p.file, p.line, p.column) not in formulas)


@frozen
class _Column:
    """How a column is read: as a list, as a number or as a moment, and whether it must be there."""

    many: bool
    number: bool
    moment: bool
    required: bool


def _columns(record: type[Record]) -> dict[str, _Column]:
    """Give the columns of a table whose rows are of the type *record*."""
    return {field.alias: _column(field) for field in record.model_fields.values()}


def _column(field: RecordField) -> _Column:
    """Give how the column of *field* is read."""
    parts = _parts(field.annotation)
    many = get_origin(field.annotation) is tuple
    return _Column(many, bool({int, float} & parts), _WHEN in parts, field.required)


def _parts(annotation: Any) -> set[Any]:  # noqa: ANN401  an annotation may be anything
    """Give everything that an annotation is made of."""
    return {annotation, *(part for inner in get_args(annotation) for part in _parts(inner))}


def _values(row: Row, columns: Mapping[str, _Column]) -> dict[str, Any]:
    """Give the cells of a row as the record wants them; those of unknown columns are left out."""
    values: dict[str, Any] = {}
    for name, cell in row.cells.items():
        column = columns.get(name)
        if column is None:
            continue
        if column.many:
            values[name] = [part for part in (p.strip() for p in cell.split(_SPLIT)) if part]
        elif column.number:
            values[name] = number_text(cell)
        else:
            values[name] = moment_text(cell) if column.moment else cell
    return values


def _in_row(table: Table, row: Row) -> At:
    """Give what makes a finding in a cell of *row*."""

    def at(path: Keys, code: str, facts: Mapping[str, object], suggestion: str, _key: bool) -> Problem:  # noqa: FBT001  the order of `At`
        return problem_in(table, row.number, str(path[0]), code, facts, suggestion=suggestion)

    return at
