"""The network as GraphML and as GEXF: XML that networkx, Gephi, yEd and others read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Final
from xml.sax.saxutils import escape, quoteattr

from naermiljomodell.domain.reference import RelationKind
from naermiljomodell.network.export_rows import Cell, Row, Rows

MUTUAL: Final = "gjensidig"
"""Whether a tie goes both ways. Readers refuse a file that has both edges with and without a direction."""

_HEAD: Final = '<?xml version="1.0" encoding="UTF-8"?>'
_NUMBERS: Final = {
    "timer_per_måned": "double",
    **dict.fromkeys(("interesse", "innflytelse", "nivå", "tillit", "verdi"), "int"),
    MUTUAL: "boolean",
}

Kinds = Mapping[str, RelationKind]


def graphml(rows: Rows, kinds: Kinds) -> bytes:
    """Give the network as GraphML, each key of ours as an attribute of that name and the name as `label`."""
    keys = {("node", key): f"n{i}" for i, key in enumerate(_node_keys(rows, "label"))}
    keys.update({("edge", key): f"e{i}" for i, key in enumerate(_edge_keys(rows))})
    lines = [_HEAD, '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">']
    lines += [
        f"  <key id={quoteattr(id_)} for={quoteattr(part)} attr.name={quoteattr(key)} attr.type={quoteattr(_type(key))}/>"
        for (part, key), id_ in keys.items()
    ]
    lines.append('  <graph edgedefault="directed">')
    for row in rows.actors:
        lines += [
            f"    <node id={quoteattr(_text(row['id']))}>",
            *_data("node", _node(row, "label"), keys),
            "    </node>",
        ]
    for number, row in enumerate(rows.relations, 1):
        ends = f"source={quoteattr(_text(row['fra']))} target={quoteattr(_text(row['til']))}"
        lines += [f'    <edge id="{number}" {ends}>', *_data("edge", edge_of(row, kinds), keys), "    </edge>"]
    return _whole([*lines, "  </graph>", "</graphml>"])


def gexf(rows: Rows, kinds: Kinds) -> bytes:
    """Give the network as GEXF 1.2, without the day it was made, so that the bytes are the same on every run."""
    nodes, edges = _node_keys(rows), _edge_keys(rows)
    lines = [_HEAD, '<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">']
    lines.append('  <graph mode="static" defaultedgetype="directed">')
    for part, keys in (("node", nodes), ("edge", edges)):
        lines.append(f'    <attributes class="{part}" mode="static">')
        lines += [
            f'      <attribute id="{i}" title={quoteattr(k)} type="{_gexf_type(k)}"/>' for i, k in enumerate(keys)
        ]
        lines.append("    </attributes>")
    lines.append("    <nodes>")
    for row in rows.actors:
        lines.append(f"      <node id={quoteattr(_text(row['id']))} label={quoteattr(_text(row['navn']))}>")
        lines += [*_values(_node(row), nodes), "      </node>"]
    lines += ["    </nodes>", "    <edges>"]
    for number, row in enumerate(rows.relations, 1):
        ends = f"source={quoteattr(_text(row['fra']))} target={quoteattr(_text(row['til']))}"
        lines += [f'      <edge id="{number}" {ends}>', *_values(edge_of(row, kinds), edges), "      </edge>"]
    return _whole([*lines, "    </edges>", "  </graph>", "</gexf>"])


def edge_of(row: Row, kinds: Kinds) -> dict[str, Cell]:
    """Give what is said of a tie beside its ends, and whether it goes both ways."""
    kind = kinds.get(str(row["type"]))
    return {**_without_own(row), MUTUAL: kind is not None and not kind.directed}


def _node(row: Row, name: str = "") -> dict[str, Cell]:
    """Give what is said of an actor beside its id, its name under the key *name* when it has one."""
    return {**({name: row["navn"]} if name else {}), **_without_own(row, ends=False)}


def _without_own(row: Row, *, ends: bool = True) -> dict[str, Cell]:
    """Give a row without what has a place of its own: id and name of an actor, the ends of a tie."""
    own = {"fra", "til"} if ends else {"id", "navn"}
    return {key: cell for key, cell in row.items() if key not in own}


def _node_keys(rows: Rows, *first: str) -> list[str]:
    """Give the keys of what is said of actors."""
    return [*first, *(key for key in rows.actor_keys if key not in {"id", "navn"})]


def _edge_keys(rows: Rows) -> list[str]:
    """Give the keys of what is said of ties."""
    return [*(key for key in rows.relation_keys if key not in {"fra", "til"}), MUTUAL]


def _type(key: str) -> str:
    """Give the type of the values under *key*, as GraphML calls it."""
    return _NUMBERS.get(key, "string")


def _gexf_type(key: str) -> str:
    """Give the same as GEXF calls it."""
    return {"int": "integer"}.get(_type(key), _type(key))


def _data(part: str, said: Mapping[str, Cell], keys: Mapping[tuple[str, str], str]) -> Iterator[str]:
    """Give the lines that say *said* of a node or an edge."""
    for key, cell in said.items():
        yield f"      <data key={quoteattr(keys[part, key])}>{escape(_text(cell))}</data>"


def _values(said: Mapping[str, Cell], keys: list[str]) -> Iterator[str]:
    """Give the lines that say *said* in GEXF."""
    yield "        <attvalues>"
    for key, cell in said.items():
        yield f'          <attvalue for="{keys.index(key)}" value={quoteattr(_text(cell))}/>'
    yield "        </attvalues>"


def _text(cell: Cell) -> str:
    """Give a cell as XML has it."""
    return str(cell).lower() if isinstance(cell, bool) else str(cell)


def _whole(lines: Iterable[str]) -> bytes:
    """Give the document."""
    return ("\n".join(lines) + "\n").encode()
