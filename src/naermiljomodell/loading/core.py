"""The core pack that comes with the tool, read once."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from naermiljomodell.domain.model import Pack
from naermiljomodell.errors import InvalidContent
from naermiljomodell.loading import compiled
from naermiljomodell.loading.building import build
from naermiljomodell.loading.raw import Layer

CORE = "naermiljo"
"""The id of the core pack."""
SOURCE_LANGUAGE = "nb"
"""The language that every pack is written in first."""


@cache
def core_layer() -> Layer:
    """Give the core pack as a layer."""
    return read_core(files("naermiljomodell").joinpath("content"))


def read_core(content: Traversable) -> Layer:
    """Give the core pack in the folder *content*: from its compiled form when there is one, else from its files."""
    ready = content.joinpath("compiled", f"{CORE}.json")
    layer = compiled.load(ready.read_text(encoding="utf-8")) if ready.is_file() else None
    if layer is not None:
        return layer
    from naermiljomodell.loading.packs import read_pack  # noqa: PLC0415  an installed wheel never needs it

    return read_pack(Path(str(content.joinpath("packs", CORE))))


@cache
def core_pack(language: str) -> Pack:
    """Give the core pack in *language*, with nothing on top.

    Raises `InvalidContent` when the core pack itself has errors, which its tests keep from happening.
    """
    return whole(core_layer(), language)


def whole(layer: Layer, language: str) -> Pack:
    """Give *layer* alone as a model in *language*. Raises `InvalidContent` with the findings when it is none."""
    pack, problems = build([(0, layer)], language)
    if pack is None:
        raise InvalidContent(problems)
    return pack


def core_speaks(language: str) -> bool:
    """Tell whether the core pack has declared *language*, whole or in part."""
    return language in core_layer().info.languages
