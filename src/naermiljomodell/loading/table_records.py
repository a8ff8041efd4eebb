"""From the tables a person keeps to records: one for each row, and a finding for each cell that is not right."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, get_args, get_origin

from pydantic import ValidationError

from naermiljomodell.domain.base import Record
from naermiljomodell.domain.records import Idea, LogEntry, Measurement
from naermiljomodell.domain.stakeholders import MeetingPlace, Relation, Stakeholder
from naermiljomodell.errors import Problem
from naermiljomodell.loading.diagnostics import problems_of
from naermiljomodell.loading.files import TABLE_LIMIT, read_bytes
from naermiljomodell.loading.tables import Row, Table, check_header, number_text, read_table

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


@dataclass(frozen=True, slots=True)
class Records:
    """The records of one table, the row number of each, the findings, and a digest of the file."""

    records: tuple[Any, ...]
    rows: tuple[int, ...]
    problems: tuple[Problem, ...]
    digest: str


def read_records(root: Path, name: str) -> Records:
    """Give the records of the table *name* in the folder *root*; a table that is not there has none."""
    file = f"{name}.csv"
    if not (root / file).exists() and not (root / file).is_symlink():
        return Records((), (), (), "")
    data, problems = read_bytes(root, file, limit=TABLE_LIMIT)
    if data is None:
        return Records((), (), problems, "")
    return records_of(data, file, TABLES[name])


def records_of(data: bytes, file: str, record: type[Record]) -> Records:
    """Give the records of the type *record* that the table *data* holds."""
    table = read_table(data, file)
    columns = _columns(record)
    required = tuple(c for c, field in columns.items() if field.required)
    problems = [*table.problems, *check_header(table, required, tuple(c for c in columns if c not in required))]
    found, rows = [], []
    if not any(p.severity == "feil" for p in problems):
        for row in table.rows:
            try:
                found.append(record.model_validate(_values(row, table, columns), by_alias=True, by_name=False))
                rows.append(row.number)
            except ValidationError as error:
                problems.extend(_findings(error, record, row, table))
    return Records(tuple(found), tuple(rows), tuple(problems), hashlib.sha256(data).hexdigest())


@dataclass(frozen=True, slots=True)
class _Column:
    """How a column is read: as a list, as a number, and whether it must be there."""

    many: bool
    number: bool
    required: bool


@cache
def _columns(record: type[Record]) -> dict[str, _Column]:
    """Give the columns of a table whose rows are of the type *record*."""
    return {
        str(f.alias): _Column(_is_tuple(f.annotation), _is_number(f.annotation), f.is_required())
        for f in record.model_fields.values()
    }


def _is_tuple(annotation: Any) -> bool:  # noqa: ANN401  an annotation may be anything
    """Tell whether a field holds several values."""
    return get_origin(annotation) is tuple


def _is_number(annotation: Any) -> bool:  # noqa: ANN401  likewise
    """Tell whether a field holds a number."""
    if annotation in {int, float}:
        return True
    return get_origin(annotation) is not tuple and any(_is_number(part) for part in get_args(annotation))


def _values(row: Row, table: Table, columns: dict[str, _Column]) -> dict[str, Any]:
    """Give the cells of a row as the record wants them."""
    del table
    values: dict[str, Any] = {}
    for name, cell in row.cells.items():
        column = columns.get(name)
        if column is None:
            continue
        if column.many:
            values[name] = [part for part in (p.strip() for p in cell.split(_SPLIT)) if part]
        else:
            values[name] = number_text(cell) if column.number else cell
    return values


def _findings(error: ValidationError, record: type[Record], row: Row, table: Table) -> list[Problem]:
    """Give what is wrong in one row, each at its cell."""

    def at(path: tuple[str | int, ...], code: str, facts: Any, suggestion: str, key: bool) -> Problem:  # noqa: ANN401, FBT001
        del key
        return table.problem_at(row.number, str(path[0]) if path else "", code, dict(facts), suggestion)

    return problems_of(error, record, at)
