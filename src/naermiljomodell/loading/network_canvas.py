"""What Network Canvas exports as CSV: one list of attributes for each kind of node, one list for each kind of edge.

Columns as in its description of data export: `nodeID`, `networkCanvasUUID` and the answers; `from`, `to`,
`networkCanvasSourceUUID`, `networkCanvasTargetUUID` and the answers. A question with several choices has one column of
true and false for each. The kind is the last part of a file's name when no column says it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final

from naermiljomodell.errors import Problem
from naermiljomodell.loading.foreign import ALIAS, DIRECTION
from naermiljomodell.loading.tables import Row, Table, column_key

_NAME: Final = re.compile(r"(?P<session>.*?)_?(?P<list>attributeList|edgeList)(?:_(?P<kind>.+))?\.csv")
_CHOICES: Final = (
    "type",
    "sektor",
    "sector",
    "roller",
    "roles",
    "målgrupper",
    "target groups",
    "ressurser",
    "resources",
)
_KIND: Final = ("type", "kind")
_TRUE: Final = frozenset({"true", "1", "ja"})
_OWN: Final = frozenset({"nodeid", "edgeid", "networkcanvasegouuid", "networkcanvasuuid", "from", "to"})
_ENDS: Final = ("networkcanvassourceuuid", "networkcanvastargetuuid")
_PLACES: Final = re.compile(r".+_[xy]")


def lists_among(names: Iterable[str]) -> tuple[list[str], list[str]]:
    """Give the files among *names* that are lists of attributes, and those that are lists of edges."""
    found = [(match["list"], name) for name in names if (match := _NAME.fullmatch(name))]
    nodes, edges = ([name for sort, name in found if sort == wanted] for wanted in ("attributeList", "edgeList"))
    return nodes, edges


def as_nodes(tables: Sequence[Table]) -> Table:
    """Give the lists of attributes in *tables* as one table of actors, with columns that `as_actors` knows."""
    return _as_one([_completed(table, _Node) for table in tables])


def as_edges(tables: Sequence[Table]) -> Table:
    """Give the lists of edges in *tables* as one table of relations, with columns that `as_relations` knows."""
    return _as_one([_completed(table, _Edge) for table in tables])


def _completed(table: Table, made: type[_Item]) -> Table:
    """Give *table* with its cells under other names, the kind from its file's name where no column says it."""
    item = made(table)
    rows = tuple(Row(row.number, item.cells(row.cells)) for row in table.rows)
    header = dict.fromkeys(name for row in rows for name in row.cells)
    return replace(table, header=tuple(header), rows=rows)


class _Item:
    """How the rows of one list are read."""

    def __init__(self, table: Table) -> None:
        match = _NAME.fullmatch(table.file)
        self.session, self.kind = (match["session"], match["kind"] or "") if match else ("", "")
        self.keys = {name: column_key(name).replace(" ", "") for name in table.header}
        self.choices = {name: chosen for name in table.header if (chosen := _choice(name))}

    def cells(self, said: Mapping[str, str]) -> dict[str, str]:
        """Give the cells of one row, its own columns aside."""
        cells: dict[str, str] = {}
        for name, cell in said.items():
            if name in self.choices:
                column, option = self.choices[name]
                if cell.casefold() in _TRUE:
                    cells[column] = f"{cells[column]}|{option}" if column in cells else option
            elif self.keys[name] not in {*_OWN, *_ENDS} and not _PLACES.fullmatch(name):
                cells[name] = cell
        if self.kind and not any(column_key(name) in _KIND for name in cells):
            cells["type"] = self.kind
        return cells

    def own(self, said: Mapping[str, str], key: str) -> str:
        """Give the cell of the column of Network Canvas called *key*."""
        return next((cell for name, cell in said.items() if self.keys[name] == key), "")

    def numbered(self, number: str) -> str:
        """Give what a node is called by its number, which is its own in each session."""
        return f"{self.session}#{number}" if number else ""


class _Node(_Item):
    """A node is known by its UUID, or by its number where that is not exported."""

    def cells(self, said: Mapping[str, str]) -> dict[str, str]:
        """Give the cells of one node."""
        alias = self.own(said, "networkcanvasuuid") or self.numbered(self.own(said, "nodeid"))
        return {**super().cells(said), ALIAS: alias}


class _Edge(_Item):
    """An edge names its ends in the same way; it has no direction."""

    def cells(self, said: Mapping[str, str]) -> dict[str, str]:
        """Give the cells of one edge."""
        ends = [self.own(said, key) for key in _ENDS]
        numbers = [self.numbered(self.own(said, key)) for key in ("from", "to")]
        origin, target = ends if all(ends) else numbers
        return {**super().cells(said), "From": origin, "To": target, DIRECTION: "undirected"}


def _choice(name: str) -> tuple[str, str] | None:
    """Give column and option of a column of true and false, as `målgrupper_innvandrere`; None for any other."""
    for column in _CHOICES:
        head, option = name[: len(column)], name[len(column) + 1 :]
        if option and column_key(head) == column_key(column) and name[len(column)] == "_":
            return column, option
    return None


def _as_one(tables: Sequence[Table]) -> Table:
    """Give *tables* as one, with the findings of all; the columns stand in the order they are met."""
    header = dict.fromkeys(name for table in tables for name in table.header)
    files = " + ".join(table.file for table in tables)
    problems: Iterator[Problem] = (found for table in tables for found in table.problems)
    rows = tuple(row for table in tables for row in table.rows)
    return Table(files, tuple(header), rows, tuple(problems), 1)
