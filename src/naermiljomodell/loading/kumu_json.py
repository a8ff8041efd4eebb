"""Kumu's blueprint: elements and connections as JSON, as people make them and as Kumu itself gives them.

A blueprint has the keys of an element beside each other (docs.kumu.io/guides/import/blueprints); what Kumu exports has an
`_id` and the rest under `attributes`. Rows are counted as in the lists, the first is 1.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Final, NoReturn

from naermiljomodell.errors import Problem, problem
from naermiljomodell.loading.foreign import ALIAS
from naermiljomodell.loading.loaded import KUMU
from naermiljomodell.loading.plain_table import cell_text, plain_table
from naermiljomodell.loading.tables import Table

PARTS: Final = ("elements", "connections")
_INSIDE: Final = "attributes"
_NAMED: Final = {"_id": ALIAS}


def read_blueprint(text: str) -> tuple[tuple[Table, Table] | None, tuple[Problem, ...]]:
    """Give the tables of elements and of connections in the blueprint *text*, with Kumu's own names of columns.

    Finding: NM525 (no JSON, or not a blueprint), and then there is nothing else.
    """
    try:
        data = json.loads(text, parse_constant=_no_number)
    except (ValueError, RecursionError) as error:
        line = getattr(error, "lineno", 0)
        return None, (problem("NM525", {"reason": "JSON"}, file=KUMU, line=line, column=getattr(error, "colno", 0)),)
    for part in PARTS:
        items = data.get(part, []) if isinstance(data, dict) else None
        if not isinstance(items, list) or not all(isinstance(item, dict) for item in items):
            return None, (problem("NM525", {"reason": part}, file=KUMU, path=part),)
    elements, connections = (plain_table(KUMU, _rows(data.get(part, []))) for part in PARTS)
    return (elements, connections), ()


def _no_number(name: str) -> NoReturn:
    """Refuse what is no JSON, though Python writes it."""
    raise ValueError(name)


def _rows(items: list[dict[str, object]]) -> Iterator[tuple[int, dict[str, str]]]:
    """Give the cells of each item by its number, what stands under `attributes` among them."""
    for number, item in enumerate(items, 1):
        inside = item.get(_INSIDE)
        whole = {**(inside if isinstance(inside, dict) else {}), **{k: v for k, v in item.items() if k != _INSIDE}}
        shown = {_NAMED.get(key, key): cell_text(value) for key, value in whole.items()}
        yield number, {key: cell for key, cell in shown.items() if not key.startswith("_")}
