"""The network as Kumu reads it: a blueprint of JSON, or two tables with Kumu's names of columns.

Kumu's own columns are ID, Label and Type for elements, and From, To, Direction and Type for connections
(docs.kumu.io/guides/import); all others are fields that Kumu shows as they are called. Words are names, as people read.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Final

from naermiljomodell.csv_text import csv_table
from naermiljomodell.domain.model import Pack
from naermiljomodell.network.export_rows import Cell, Row, Rows, in_words, names_of, text_of

_SPLIT: Final = "|"
_LISTS: Final = frozenset({"roller", "målgrupper", "ressurser"})
_ELEMENT: Final = {"id": "id", "navn": "label", "type": "type"}
_CONNECTION: Final = {"fra": "from", "til": "to", "type": "type"}
_COLUMNS: Final = {"id": "ID", "label": "Label", "type": "Type", "from": "From", "to": "To", "direction": "Direction"}

Item = dict[str, Cell]


def blueprint(rows: Rows, pack: Pack) -> bytes:
    """Give the network as a blueprint; several values are a list, as Kumu has it."""
    elements, connections = _items(rows, pack)
    data = {"elements": [_listed(item) for item in elements], "connections": [_listed(item) for item in connections]}
    return (json.dumps(data, ensure_ascii=False, indent=1) + "\n").encode()


def tables(rows: Rows, pack: Pack) -> tuple[bytes, bytes]:
    """Give the network as the tables of elements and of connections, with commas as Kumu reads them."""
    elements, connections = _items(rows, pack)
    fields = [key for key in rows.actor_keys if key not in _ELEMENT]
    more = [key for key in rows.relation_keys if key not in _CONNECTION]
    return (
        _table(elements, ["id", "label", "type", *fields]),
        _table(connections, ["from", "to", "direction", "type", *more, "id"]),
    )


def _table(items: list[Item], keys: list[str]) -> bytes:
    """Give *items* as a table with a column for each of *keys*."""
    cells = [[text_of(item.get(key, "")) for key in keys] for item in items]
    return csv_table([_COLUMNS.get(key, key) for key in keys], cells, delimiter=",")


def _items(rows: Rows, pack: Pack) -> tuple[list[Item], list[Item]]:
    """Give the elements and the connections, each with an id of its own."""
    names = names_of(pack)
    elements = [_element(row, names) for row in rows.actors]
    prefix = "relasjon"
    while any(str(item["id"]).startswith(prefix) for item in elements):
        prefix += "-x"
    connections = [
        {**_connection(row, names["relasjonstype"], pack), "id": f"{prefix}-{number}"}
        for number, row in enumerate(rows.relations, 1)
    ]
    return elements, connections


def _element(row: Row, names: Mapping[str, Mapping[str, str]]) -> Item:
    """Give one actor as an element."""
    said = {key: in_words(cell, names[key]) if key in names else cell for key, cell in row.items()}
    return {_ELEMENT.get(key, key): cell for key, cell in said.items()}


def _connection(row: Row, names: Mapping[str, str], pack: Pack) -> Item:
    """Give one relation as a connection."""
    kind = pack.relation_kinds.get(str(row["type"]))
    direction = "undirected" if kind is not None and not kind.directed else "directed"
    said = {_CONNECTION.get(key, key): cell for key, cell in row.items()}
    return {**said, "type": in_words(row["type"], names), "direction": direction}


def _listed(item: Item) -> dict[str, object]:
    """Give an item with a list where there may be several values."""
    return {key: text_of(cell).split(_SPLIT) if key in _LISTS else cell for key, cell in item.items()}
