"""The network in the forms of other programs: files by name, the same bytes on every run."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Final

from naermiljomodell.csv_text import csv_table
from naermiljomodell.domain.model import Pack
from naermiljomodell.network.export_kumu import blueprint, tables
from naermiljomodell.network.export_rows import Row, Rows, text_of
from naermiljomodell.network.export_xml import edge_of, gexf, graphml

STEM: Final = "nettverk"
"""What the file is called when nobody says another name."""

Files = dict[str, bytes]


def _csv(rows: Rows, _pack: Pack) -> Files:
    """Give the tables in our own form."""
    return {
        "aktorer.csv": csv_table(rows.actor_keys, (_cells(row, rows.actor_keys) for row in rows.actors)),
        "relasjoner.csv": csv_table(rows.relation_keys, (_cells(row, rows.relation_keys) for row in rows.relations)),
    }


def _cells(row: Row, keys: tuple[str, ...]) -> list[str]:
    """Give the cells of a row, an empty one where nothing is said."""
    return [text_of(row.get(key, "")) for key in keys]


def _kumu_csv(rows: Rows, pack: Pack) -> Files:
    """Give Kumu's two tables."""
    elements, connections = tables(rows, pack)
    return {"elements.csv": elements, "connections.csv": connections}


def node_link(rows: Rows, pack: Pack) -> bytes:
    """Give the network as node-link JSON, as networkx and D3 have it, `key` being the number of the edge."""
    edges = [
        {"source": row["fra"], "target": row["til"], "key": number, **edge_of(row, pack.relation_kinds)}
        for number, row in enumerate(rows.relations)
    ]
    data = {"directed": True, "multigraph": True, "graph": {}, "nodes": list(rows.actors), "edges": edges}
    return (json.dumps(data, ensure_ascii=False, indent=1) + "\n").encode()


EXPORTS: Final[Mapping[str, Callable[[Rows, Pack], Files]]] = {
    "graphml": lambda rows, pack: {f"{STEM}.graphml": graphml(rows, pack.relation_kinds)},
    "gexf": lambda rows, pack: {f"{STEM}.gexf": gexf(rows, pack.relation_kinds)},
    "kumu": lambda rows, pack: {"kumu.json": blueprint(rows, pack)},
    "kumu-csv": _kumu_csv,
    "node-link": lambda rows, pack: {f"{STEM}.json": node_link(rows, pack)},
    "csv": _csv,
}
"""What each form is made by: files by name."""


def export(form: str, rows: Rows, pack: Pack) -> Files:
    """Give *rows* in the *form*, one of `EXPORTS`, as files by name; of two files each says which table it is.

    Raises `KeyError` for a form that there is none of: a fault in the program that asks.
    """
    return EXPORTS[form](rows, pack)
