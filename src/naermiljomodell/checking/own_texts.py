"""Every text that somebody has written for a neighbourhood, with what makes a finding at its place."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial

from naermiljomodell.checking.area_rules import at, row_number
from naermiljomodell.domain.record import Record
from naermiljomodell.domain.records import AreaFolder
from naermiljomodell.errors import Problem, problem
from naermiljomodell.frozen import frozen
from naermiljomodell.source import Path

Told = Callable[[str, Mapping[str, object]], Problem]
"""Makes a finding at one place, of a code and its facts."""


@frozen
class OwnText:
    """A text in a config, in a cell of a table, or on one line of a note; `table` and `column` are empty but for a cell."""

    text: str
    told: Told
    table: str = ""
    column: str = ""


def own_texts(folder: AreaFolder) -> Iterator[OwnText]:
    """Give every text of the config, then of every table row by row, then of the notes line by line."""
    data = folder.source.data if folder.source else folder.area.model_dump(by_alias=True, mode="json")
    for path, text in _texts(data, ()):
        yield OwnText(text, partial(at, folder, path))
    yield from _in_tables(folder)
    for id_, note in folder.notes:
        for number, line in enumerate(note.split("\n"), 1):
            yield OwnText(line, partial(problem, file=f"notater/{id_}.md", line=number, source=line))


def _in_tables(folder: AreaFolder) -> Iterator[OwnText]:
    """Give every text in every cell of every table."""
    tables: Mapping[str, tuple[Record, ...]] = {
        "aktorer": folder.stakeholders,
        "relasjoner": folder.relations,
        "moteplasser": folder.meeting_places,
        "logg": folder.log,
        "ideer": folder.ideas,
        "malinger": folder.measurements,
    }
    for table, records in tables.items():
        for index, record in enumerate(records):
            line = row_number(folder, table, index)
            for column, cell in record.model_dump(by_alias=True, mode="json", exclude_none=True).items():
                for _, text in _texts(cell, ()):
                    yield OwnText(text, partial(problem, file=f"{table}.csv", line=line, path=column), table, column)


def _texts(value: object, path: Path) -> Iterator[tuple[Path, str]]:
    """Give every text in plain data, with its path."""
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, list):
        for i, entry in enumerate(value):
            yield from _texts(entry, (*path, i))
    elif isinstance(value, dict):
        for key, entry in value.items():
            yield from _texts(entry, (*path, key))
