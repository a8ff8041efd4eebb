"""GraphML: the nodes and edges of a network with what is said of them, from a file of a stranger.

Read as graphml.graphdrawing.org has it: `key` names what a `data` is about, a node without a name is called by its id.
Rows are the lines of the file.
"""

from __future__ import annotations

from typing import Final
from xml.parsers import expat

from naermiljomodell.errors import Problem, problem
from naermiljomodell.loading.foreign import DIRECTION
from naermiljomodell.loading.loaded import GRAPHML
from naermiljomodell.loading.plain_table import cell_text, plain_table
from naermiljomodell.loading.safe_xml import UnsafeXml, parse_xml
from naermiljomodell.loading.tables import Table, column_key

PARTS: Final = ("node", "edge")
_NUMBERS: Final = frozenset({"int", "long", "float", "double"})
_TRUTHS: Final = {"true": True, "false": False}
_NOT_READ: Final = frozenset({"hyperedge", "port", "endpoint"})
_NAMES: Final = frozenset({"navn", "name", "label"})
_ENDS: Final = {"source": "From", "target": "To"}
_WAYS: Final = {"true": "directed", "false": "undirected"}

Rows = list[tuple[int, dict[str, str]]]


def read_graphml(data: bytes) -> tuple[tuple[Table, Table] | None, tuple[Problem, ...]]:
    """Give the tables of nodes and of edges in the GraphML *data*, with the names of columns that it has itself.

    Findings: NM526 (no XML or no GraphML), NM527 (a DOCTYPE, which is refused), NM529 (an element that is not read).
    """
    reading = _Reading()
    try:
        parse_xml(data, reading.start, reading.end, reading.text)
    except UnsafeXml as error:
        return None, (problem("NM527", file=GRAPHML, line=error.line),)
    except expat.ExpatError as error:
        return None, (problem("NM526", file=GRAPHML, line=error.lineno, column=error.offset + 1),)
    except (ValueError, LookupError):  # the document names a character set that is none, or that XML may not have
        return None, (problem("NM526", file=GRAPHML, line=1),)
    if not reading.is_graphml:
        return None, (problem("NM526", file=GRAPHML, line=1),)
    rows = (reading.rows[part] for part in PARTS)
    nodes, edges = (plain_table(GRAPHML, part) for part in rows)
    return (nodes, edges), tuple(reading.problems)


class _Key:
    """What one `key` says: the name of a column, the type of its values, and the value of those who have none."""

    def __init__(self, said: dict[str, str]) -> None:
        self.id = said.get("id", "")
        self.part = said.get("for", "all")
        self.name = said.get("attr.name") or self.id
        self.type = said.get("attr.type", "string")
        self.default = ""


class _Reading:
    """What has been met of a document so far."""

    def __init__(self) -> None:
        self.is_graphml = False
        self.rows: dict[str, Rows] = {part: [] for part in PARTS}
        self.problems: list[Problem] = []
        self.keys: dict[str, _Key] = {}
        self.open: list[str] = []
        self.items: list[tuple[str, int, dict[str, str]]] = []
        self.key: _Key | None = None
        self.words: list[str] = []
        self.ways = ""

    def start(self, name: str, said: dict[str, str], line: int) -> None:
        """Take the beginning of an element."""
        self.is_graphml = self.is_graphml or (not self.open and name == "graphml")
        self.open.append(name)
        if name == "key":
            self.key = _Key(said)
            self.keys[self.key.id] = self.key
        elif name == "graph":
            self.ways = _WAYS["false" if said.get("edgedefault") == "undirected" else "true"]
        elif name in PARTS:
            self.items.append((name, line, _own(name, said, self.ways)))
        elif name == "data":
            self.key = self.keys.get(said.get("key", ""), _Key({"id": said.get("key", "")}))
        elif name in _NOT_READ:
            self.problems.append(problem("NM529", {"element": name}, file=GRAPHML, line=line))
        self.words = self.words if name not in {"data", "default"} else []

    def end(self, name: str) -> None:
        """Take the end of an element."""
        self.open.pop()
        text = "".join(self.words)
        if name == "default" and self.key:
            self.key.default = text
        elif name == "data" and self.key and self.items:
            self.items[-1][2][self.key.name] = _value(self.key, text)
        elif name in PARTS:
            part, line, cells = self.items.pop()
            self.rows[part].append((line, self.completed(part, cells)))
        self.words = []

    def text(self, text: str) -> None:
        """Take some text."""
        self.words.append(text)

    def completed(self, part: str, cells: dict[str, str]) -> dict[str, str]:
        """Give the cells of an item with what is so when nothing is said, and a node without a name by its id."""
        for key in self.keys.values():
            if key.default and key.part in {part, "all"}:
                cells.setdefault(key.name, _value(key, key.default))
        if part == PARTS[0] and not any(column_key(name) in _NAMES for name in cells):
            cells["label"] = cells["ID"]
        return cells


def _own(part: str, said: dict[str, str], ways: str) -> dict[str, str]:
    """Give what an item says of itself: a node its id, an edge its ends and its way."""
    if part == PARTS[0]:
        return {"ID": said.get("id", "")}
    ends = {ours: said.get(theirs, "") for theirs, ours in _ENDS.items()}
    return {**ends, DIRECTION: _WAYS.get(said.get("directed", ""), ways)}


def _value(key: _Key, text: str) -> str:
    """Give *text* as the cell that a value of this kind is."""
    plain = text.strip()
    if key.type == "boolean":
        return cell_text(_TRUTHS.get(plain.casefold(), plain))
    try:
        return cell_text(float(plain)) if key.type in _NUMBERS else text
    except ValueError:
        return text
