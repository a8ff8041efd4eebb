"""The network as other tools keep it: Kumu's blueprint, GraphML, and the CSV lists of Network Canvas."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from pathlib import Path

from naermiljomodell.errors import Problem
from naermiljomodell.frozen import frozen
from naermiljomodell.loading import network_canvas
from naermiljomodell.loading.files import TABLE_LIMIT, decode, read_bytes
from naermiljomodell.loading.loaded import CONNECTIONS, ELEMENTS, GRAPHML, KUMU
from naermiljomodell.loading.tables import Table, read_table
from naermiljomodell.loading.unread import names_here

Tables = tuple[Table, Table]


@frozen
class Network:
    """A network from another tool: its actors and relations with the tool's own columns, and what is wrong with it.

    `file` is where it stands, several files with ` + ` between; `parts` are what the tool calls the two tables, with `[]`
    where they have no lines, empty where each is a file of its own. `files` are the files of each, when there are two. `tables` is None when it cannot be read. `digests` are those of its files.
    """

    file: str
    tables: Tables | None
    parts: tuple[str, str]
    problems: tuple[Problem, ...]
    digests: tuple[tuple[str, str], ...]
    files: tuple[str, str] = ("", "")

    @property
    def stands(self) -> bool:
        """Whether there is something in it, or something wrong with it."""
        return bool(self.problems) or self.tables is None or any(table.rows or table.problems for table in self.tables)


def canvas_lists(root: Path) -> list[str]:
    """Give the names of the files in the folder *root* that are lists of Network Canvas."""
    nodes, edges = network_canvas.lists_among(names_here(root))
    return [*nodes, *edges]


def other_networks(root: Path) -> list[Network]:
    """Give each network from another tool that stands in the folder *root*. Findings: NM001-NM008, NM525-NM529."""
    found = [
        _read(root, KUMU, ("elements[]", "connections[]"), _blueprint),
        _read(root, GRAPHML, ("node", "edge"), _graphml),
        _lists(root, [ELEMENTS], [CONNECTIONS], _the_only),
        _lists(root, *network_canvas.lists_among(names_here(root)), _of_canvas),
    ]
    return [network for network in found if network is not None]


def _read(
    root: Path,
    file: str,
    parts: tuple[str, str],
    read: Callable[[bytes], tuple[Tables | None, tuple[Problem, ...]]],
) -> Network | None:
    """Give the network in one *file* of *root*, that *read* makes tables of; None when it is not there."""
    if not (root / file).exists() and not (root / file).is_symlink():
        return None
    data, problems = read_bytes(root, file, limit=TABLE_LIMIT)
    if data is None:
        return Network(file, None, parts, problems, ())
    tables, problems = read(data)
    return Network(file, tables, parts, problems, ((file, hashlib.sha256(data).hexdigest()),))


def _blueprint(data: bytes) -> tuple[Tables | None, tuple[Problem, ...]]:
    """Give the tables of a blueprint."""
    from naermiljomodell.loading.kumu_json import read_blueprint  # noqa: PLC0415  seldom needed

    text, problems = decode(data, KUMU)
    if text is None:
        return None, problems
    tables, wrong = read_blueprint(text)
    return tables, (*problems, *wrong)


def _graphml(data: bytes) -> tuple[Tables | None, tuple[Problem, ...]]:
    """Give the tables of a file of GraphML."""
    from naermiljomodell.loading.graphml import read_graphml  # noqa: PLC0415  seldom needed, and XML with it

    return read_graphml(data)


def _lists(
    root: Path, nodes: Sequence[str], edges: Sequence[str], joined: Callable[[list[Table], list[Table]], Tables]
) -> Network | None:
    """Give the network in lists of their own, that *joined* makes two tables of; None when no list is there."""
    nodes, edges = ([name for name in names if (root / name).exists()] for names in (nodes, edges))
    if not nodes and not edges:
        return None
    problems: list[Problem] = []
    digests: list[tuple[str, str]] = []

    def tables(names: Sequence[str]) -> list[Table]:
        read = []
        for name in names:
            data, wrong = read_bytes(root, name, limit=TABLE_LIMIT)
            problems.extend(wrong)
            if data is not None:
                digests.append((name, hashlib.sha256(data).hexdigest()))
                read.append(read_table(data, name))
        return read

    both = joined(tables(nodes), tables(edges))
    files = " + ".join(nodes), " + ".join(edges)
    return Network(" + ".join((*nodes, *edges)), both, ("", ""), tuple(problems), tuple(digests), files)


def _of_canvas(nodes: list[Table], edges: list[Table]) -> Tables:
    """Give the lists of Network Canvas as two tables."""
    return network_canvas.as_nodes(nodes), network_canvas.as_edges(edges)


def _the_only(nodes: list[Table], edges: list[Table]) -> Tables:
    """Give Kumu's two lists as they are, an empty table for one that is not there."""
    first, second = nodes or [Table(ELEMENTS, (), (), ())], edges or [Table(CONNECTIONS, (), (), ())]
    return first[0], second[0]
