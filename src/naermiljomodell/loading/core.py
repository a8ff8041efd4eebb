"""The core pack that comes with the tool, read once."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from pathlib import Path

from naermiljomodell.domain.model import Pack
from naermiljomodell.errors import InvalidContent
from naermiljomodell.loading import compiled
from naermiljomodell.loading.building import build
from naermiljomodell.loading.raw import Layer

CORE = "naermiljo"


@cache
def core_layer() -> Layer:
    """Give the core pack as a layer: from its compiled form when the wheel has one, else from its files."""
    content = files("naermiljomodell").joinpath("content")
    ready = content.joinpath("compiled", f"{CORE}.json")
    if ready.is_file():
        layer = compiled.load(ready.read_text(encoding="utf-8"))
        if layer is not None:
            return layer
    from naermiljomodell.loading.packs import read_pack  # noqa: PLC0415  an installed wheel never needs it

    return read_pack(Path(str(content.joinpath("packs", CORE))))


@cache
def core_pack(language: str) -> Pack:
    """Give the core pack in *language*, with nothing on top.

    Raises `InvalidContent` when the core pack itself has errors, which its tests keep from happening.
    """
    pack, problems = build([(0, core_layer())], language)
    if pack is None:
        raise InvalidContent(problems)
    return pack
