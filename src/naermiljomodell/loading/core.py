"""The core pack that comes with the tool, read once."""

from __future__ import annotations

import os
from dataclasses import replace
from functools import cache
from pathlib import Path

from naermiljomodell import readymade
from naermiljomodell.domain.model import Pack
from naermiljomodell.errors import InvalidContent
from naermiljomodell.loading import compiled
from naermiljomodell.loading.compiled_pack import digest_of, load_pack
from naermiljomodell.loading.raw import Layer

CORE = "naermiljo"
"""The id of the core pack."""
SOURCE_LANGUAGE = "nb"
"""The language that every pack is written in first."""


@cache
def core_layer() -> Layer:
    """Give the core pack as a layer."""
    return read_core(readymade.content())


@cache
def core_pack(language: str) -> Pack:
    """Give the core pack in *language*, with nothing on top.

    Raises `InvalidContent` when the core pack itself has errors, which its tests keep from happening.
    """
    ready = read_ready(readymade.content(), language)
    return whole(core_layer(), language) if ready is None else ready


def read_core(content: Path) -> Layer:
    """Give the core pack in the folder *content*: as it was compiled from just these files, else from the files."""
    text = _compiled(CORE, content)
    layer = compiled.load(text) if text is not None else None
    if layer is not None:
        return layer
    from naermiljomodell.loading.packs import read_pack  # noqa: PLC0415  an installed wheel never needs it

    return read_pack(Path(str(content.joinpath("packs", CORE))))


def read_ready(content: Path, language: str) -> Pack | None:
    """Give the core pack in *language* as it was compiled from the files in *content*, or None when it was not.

    It is compiled in the languages that it has words in; any other one is the language it was written in.
    """
    for spoken in (language, SOURCE_LANGUAGE):
        text = _compiled(f"{CORE}-{spoken}", content, spoken)
        if text is not None:
            pack = load_pack(text, lambda: whole(read_core(content), language).origins)
            return pack if spoken == language else replace(pack, language=language, partial=True)
    return None


def _compiled(name: str, content: Path, language: str = "") -> str | None:
    """Give the text of what was compiled under *name* from the files in *content*, or None when nothing was."""
    file = content.joinpath(readymade.FOLDER, readymade.data_name(name, core_key(str(content), language)))
    return file.read_text(encoding="utf-8") if file.is_file() else None


@cache
def core_key(content: str, language: str = "") -> str:
    """Give the key of what is compiled, in one *language* or in all, from the core pack in the folder *content*.

    It is as when first asked for.
    """
    digest = digest_of(os.path.join(content, "packs", CORE), language)  # noqa: PTH118  a plain name
    return readymade.key(str(compiled.FORM), digest)


def whole(layer: Layer, language: str) -> Pack:
    """Give *layer* alone as a model in *language*. Raises `InvalidContent` with the findings when it is none."""
    from naermiljomodell.loading.building import build  # noqa: PLC0415  an installed wheel has it whole

    pack, problems = build([(0, layer)], language)
    if pack is None:
        raise InvalidContent(problems)
    return pack


def core_speaks(language: str) -> bool:
    """Tell whether the core pack has declared *language*, whole or in part."""
    return language in core_pack(SOURCE_LANGUAGE).packs[0].languages
