"""The tables of a neighbourhood, wherever they stand: each in one place, and the network whole in one place.

A table is a CSV file or a sheet of `tabeller.xlsx`. The actors and their relations may also come from another tool, as
`kumu.json`, `nettverk.graphml` or the CSV lists of Network Canvas; then both stand there and nowhere else.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final

from naermiljomodell.domain.model import Pack
from naermiljomodell.domain.stakeholders import Relation, Stakeholder
from naermiljomodell.errors import Problem, has_errors, moved, problem
from naermiljomodell.frozen import frozen
from naermiljomodell.loading.core import SOURCE_LANGUAGE, core_pack
from naermiljomodell.loading.files import TABLE_LIMIT, read_bytes
from naermiljomodell.loading.foreign import Names, as_actors, as_relations, is_foreign
from naermiljomodell.loading.loaded import CONNECTIONS, ELEMENTS, GRAPHML, KUMU, TABLE_END, WORKBOOK
from naermiljomodell.loading.meanings import Meanings
from naermiljomodell.loading.network_forms import Network, canvas_lists, other_networks
from naermiljomodell.loading.own_words import in_ids
from naermiljomodell.loading.sheets import read_workbook
from naermiljomodell.loading.table_records import TABLES, Records, records_from, records_in, told_once
from naermiljomodell.loading.tables import Table, column_key, read_table
from naermiljomodell.text import slug

ACTORS: Final = "aktorer"
RELATIONS: Final = "relasjoner"
IDEAS: Final = "ideer"
FILES: Final = (*(f"{table}{TABLE_END}" for table in TABLES), WORKBOOK, KUMU, ELEMENTS, CONNECTIONS, GRAPHML)
"""The files that tables may stand in; the lists of Network Canvas have names of their own."""

_IN_A_ROW: Final = frozenset({*(f"NM{number}" for number in range(101, 120)), "NM125", "NM126", "NM521"})
"""Findings in a row of a table that leave the other rows, and what this one calls its actor, as they are."""
_LOST: Final = frozenset({"NM125", "NM126"})
"""Findings in a cell whose text is lost."""
_CALLED: Final = ("id", "navn", "label")
"""Columns that say what an actor is called."""
_SHEETS: Final = {**{name: name for name in TABLES}, "Elements": ACTORS, "Connections": RELATIONS}

Place = tuple[str, str]
"""Where a table stands: its file, and the part of the file, which is empty for a file of its own."""


@frozen
class AreaTables:
    """What the tables hold, by the name of the table, and where those stand that are no CSV file of that name.

    `digests` are those of the files, in order. `actors_known` tells whether the ids of all actors could be read, so that
    one who is not there is not there; `unread_actors` are the ids and names in rows of actors that have faults, and
    `ideas_known` tells whether all rows of ideas could be read.
    """

    records: Mapping[str, Records]
    places: Mapping[str, Place]
    problems: tuple[Problem, ...]
    digests: tuple[tuple[str, str], ...]
    actors_known: bool
    unread_actors: frozenset[str] = frozenset()
    ideas_known: bool = True


def table_files(root: Path) -> tuple[str, ...]:
    """Give the names of all files in the folder *root* that tables are read from, there or not."""
    return (*FILES, *canvas_lists(root))


def read_area_tables(root: Path, pack: Pack | None) -> AreaTables:
    """Give the tables of the neighbourhood in the folder *root*; words of other tools mean what they do in *pack*.

    Findings: those of `records_of`, NM130 (a table in two places), NM131-NM134 (the workbook), NM520 (a network in two
    places), NM521-NM529 (a network from another tool).
    """
    return _Reading(root, pack).result()


class _Reading:
    """What has been read of the tables so far."""

    def __init__(self, root: Path, pack: Pack | None) -> None:
        self.pack = pack
        self.problems: list[Problem] = []
        self.digests: list[tuple[str, str]] = []
        self.places: dict[str, Place] = {}
        self.in_doubt: set[str] = set()
        self.cut_short: set[str] = set()
        self.tables = {name: self.csv_table(root, name) for name in TABLES}
        self.take_workbook(root)
        self.take_network(other_networks(root))

    def csv_table(self, root: Path, name: str) -> Table | None:
        """Give the table in the CSV file of that *name*, or None when there is none."""
        file, digest = f"{name}{TABLE_END}", ""
        table = None
        if (root / file).exists() or (root / file).is_symlink():
            data, problems = read_bytes(root, file, limit=TABLE_LIMIT)
            self.note(problems, name)
            if data is not None:
                digest = hashlib.sha256(data).hexdigest()
                table = read_table(data, file)
        self.digests.append((name, digest))
        return table

    def note(self, problems: Iterable[Problem], table: str, part: str = "") -> None:
        """Note findings about a *table*, in its *part* of a file; with errors it is not known whole."""
        found = [moved(p, p.file, part) for p in problems]
        self.problems.extend(found)
        if has_errors(p for p in found if p.code not in _IN_A_ROW):
            self.in_doubt.add(table)

    def take_workbook(self, root: Path) -> None:
        """Take the tables of the workbook that stand nowhere else."""
        book = read_workbook(root, _SHEETS)
        self.note(book.problems, ACTORS)
        if book.digest:
            self.digests.append((WORKBOOK, book.digest))
        for name, table in book.tables.items():
            sheet, other = book.sheets[name], self.tables[name]
            if other is not None and other.rows and table.rows:
                facts = {"table": name, "first": other.file, "second": sheet}
                self.note([problem("NM130", facts, file=WORKBOOK, path=f"{sheet}!")], name)
                self.tables[name] = None
            elif other is None or table.rows:
                self.note(other.problems if other is not None else (), name)
                self.tables[name], self.places[name] = table, (WORKBOOK, sheet)

    def take_network(self, networks: list[Network]) -> None:
        """Take the network from another tool, when it stands nowhere else."""
        standing = [network for network in networks if network.stands]
        for network in networks:
            self.digests.extend(network.digests)
        if not standing:
            return
        written = [t for t in (self.tables[name] for name in (ACTORS, RELATIONS)) if t is not None and t.rows]
        files = list(dict.fromkeys([*(table.file for table in written), *(network.file for network in standing)]))
        only = standing[0]
        if len(standing) > 1 or written:
            facts = {"places": ", ".join(files[:-1]), "last": files[-1]}
            self.note([problem("NM520", facts, file=only.file)], ACTORS)
            self.tables.update({ACTORS: None, RELATIONS: None})
            return
        self.note(only.problems, ACTORS)
        for name, part, index in zip((ACTORS, RELATIONS), only.parts, (0, 1), strict=True):
            self.tables[name] = only.tables[index] if only.tables else None
            self.places[name] = (only.files[index] or only.file, part)

    def result(self) -> AreaTables:
        """Give everything as records, the actors first: relations may name them in the words of another tool."""
        records = {}
        names, unread = Names(), frozenset[str]()
        for name, record in TABLES.items():
            table = self.tables[name]
            read = Records((), (), ())
            if table is not None:
                read = self.records(name, table, names)
            if record is Stakeholder:
                for actor in read.records:
                    names.add(actor.id, actor.name)
                unread = self.unread_actors(table, read, names)
            if len(read.records) < len(table.rows if table else ()):
                self.cut_short.add(name)
            self.note(read.problems, name, self.places.get(name, ("", ""))[1])
            records[name] = read
        known = ACTORS not in self.in_doubt
        ideas_known = IDEAS not in self.in_doubt | self.cut_short
        problems = tuple(told_once(self.problems))
        return AreaTables(records, self.places, problems, tuple(self.digests), known, unread, ideas_known)

    def unread_actors(self, table: Table | None, read: Records, names: Names) -> frozenset[str]:
        """Give what the rows of actors that have faults call them; where one has no id that can be read, all is in doubt.

        A relation may name an actor by its id, by its name, or by the name as another tool makes an id of it. *names* learns
        them too.
        """
        found: set[str] = set()
        lost = {p.line for p in read.problems if p.code in _LOST and column_key(p.path) == "id"}
        for row in table.rows if table else ():
            if row.number not in read.rows:
                cells = {column_key(name): cell for name, cell in row.cells.items()}
                called = [cells[key] for key in _CALLED if key in cells]
                if row.number in lost or not cells.keys() & {"id", "label"}:
                    self.in_doubt.add(ACTORS)
                else:
                    names.add(slug(called[0]), called[-1])
                found.update([*called, *map(slug, called)])
        return frozenset(found)

    def records(self, name: str, table: Table, names: Names) -> Records:
        """Give the records of one *table*, in our columns or in those of another tool."""
        record = TABLES[name]
        theirs = self.places.get(name, ("", ""))[0] not in {"", WORKBOOK}
        of_network = record in {Stakeholder, Relation}
        foreign = of_network and (theirs or is_foreign(table, record))
        if not of_network or not (foreign or table.rows):
            return records_in(table, record)
        meanings = Meanings(self.pack or core_pack(SOURCE_LANGUAGE))
        if not foreign:
            return records_in(in_ids(table, record, meanings, names), record)
        translated = as_actors if record is Stakeholder else as_relations
        return records_from(translated(table, meanings, names), record)
