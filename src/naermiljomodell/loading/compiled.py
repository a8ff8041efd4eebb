"""The core pack as one JSON file, made when the wheel is built: the same layer, without reading 100 files."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from naermiljomodell.domain.model import PackInfo, Template
from naermiljomodell.loading.raw import Items, Layer, RawItem, Spot

FORM = 2
"""The number of this form; a file of another form is passed over."""


def dump(layer: Layer) -> str:
    """Give *layer* as JSON text. A layer with findings or changes is no core pack and raises `ValueError`."""
    if layer.problems or layer.changes:
        raise ValueError("only a pack without findings and changes can be compiled")
    data = {
        "form": FORM,
        "info": {
            "id": layer.info.id,
            "version": layer.info.version,
            "title": layer.info.title,
            "languages": dict(layer.info.languages),
            "digest": layer.info.digest,
        },
        "items": _items_out(layer.items),
        "words": {language: _items_out(items) for language, items in layer.words.items()},
        "templates": _templates_out(layer.templates),
        "templates_in": {language: _templates_out(t) for language, t in layer.templates_in.items()},
    }
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))


def load(text: str) -> Layer | None:
    """Give the layer that `dump` wrote, or None when *text* is of another form."""
    data = json.loads(text)
    if data.get("form") != FORM:
        return None
    layer = data["info"]["id"]
    return Layer(
        info=PackInfo(**data["info"]),
        items=_items_in(data["items"], layer),
        words={language: _items_in(items, layer) for language, items in data["words"].items()},
        templates=_templates_in(data["templates"], layer),
        templates_in={language: _templates_in(t, layer) for language, t in data["templates_in"].items()},
    )


def _items_out(items: Items) -> dict[str, dict[str, list[Any]]]:
    """Give items as plain data: fields, file, line, and the line of each field."""
    return {
        kind: {
            id_: [dict(i.fields), i.spot.file, i.spot.line, {key: spot.line for key, spot in i.spots.items()}]
            for id_, i in group.items()
        }
        for kind, group in items.items()
    }


def _items_in(data: Mapping[str, Mapping[str, list[Any]]], layer: str) -> Items:
    """Give items from plain data."""
    return {
        kind: {
            id_: RawItem(
                fields, {key: Spot(layer, file, at, None, (key,)) for key, at in lines.items()}, Spot(layer, file, line)
            )
            for id_, (fields, file, line, lines) in group.items()
        }
        for kind, group in data.items()
    }


def _templates_out(templates: Mapping[str, Template]) -> dict[str, list[str]]:
    """Give templates as plain data."""
    return {id_: [t.text, t.file] for id_, t in templates.items()}


def _templates_in(data: Mapping[str, list[str]], layer: str) -> dict[str, Template]:
    """Give templates from plain data."""
    return {id_: Template(text, layer, file) for id_, (text, file) in data.items()}
