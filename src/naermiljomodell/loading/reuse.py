"""What of a neighbourhood's folder another one can use again: the config, own templates, dress and packs inside it."""

from __future__ import annotations

import os
from pathlib import Path, PurePath

from naermiljomodell.errors import InvalidContent
from naermiljomodell.frozen import frozen
from naermiljomodell.loading.areas import OWN_TEMPLATES
from naermiljomodell.loading.files import WORD_LIMIT, read_bytes, read_text
from naermiljomodell.loading.loaded import CONFIG
from naermiljomodell.loading.unread import no_folder
from naermiljomodell.loading.yaml_source import parse
from naermiljomodell.source import Source, Value

_DRESS = ("kommunevåpen", "tema", "word_mal")


@frozen
class Reusable:
    """The config with the place of everything in it, and the other files by their name in the folder."""

    config: Source
    files: dict[str, bytes]


def read_reusable(root: Path) -> Reusable:
    """Give what can be used again of the neighbourhood in the folder *root*.

    Raises `InvalidContent` with what stands in the way: no such folder (NM300), or a config that cannot be read.
    """
    if not root.is_dir():
        raise InvalidContent([no_folder(root)])
    text, problems = read_text(root, CONFIG)
    if text is None:
        raise InvalidContent(problems)
    source = parse(text, CONFIG)
    if source.problems or not isinstance(source.data, dict):
        raise InvalidContent(source.problems)
    names = (*_templates(root), *_dress(source.data), *_packs(root, source.data))
    files = {}
    for name in names:
        data, missing = read_bytes(root, name, limit=WORD_LIMIT)
        if data is None:
            raise InvalidContent(missing)
        files[name] = data
    return Reusable(source, files)


def _templates(root: Path) -> list[str]:
    """Give the names of the neighbourhood's own templates."""
    return [f"{OWN_TEMPLATES}/{file.name}" for file in sorted((root / OWN_TEMPLATES).glob("*.md.j2"))]


def _dress(config: dict[str, Value]) -> list[str]:
    """Give the names of the files that dress the documents, in the one form that a name has."""
    dress = config.get("utseende")
    named = [dress.get(key) for key in _DRESS] if isinstance(dress, dict) else []
    return [PurePath(os.path.normpath(name)).as_posix() for name in named if isinstance(name, str)]


def _packs(root: Path, config: dict[str, Value]) -> list[str]:
    """Give the names of all files of packs that lie inside the folder."""
    named = config.get("pakker")
    here = os.path.realpath(root)
    found: list[str] = []
    for name in (one for one in (named if isinstance(named, list) else []) if isinstance(one, str)):
        folder = Path(os.path.normpath(root / name))
        target = os.path.realpath(folder)
        if target != here and Path(target).is_relative_to(here):
            found.extend(file.relative_to(os.path.normpath(root)).as_posix() for file in _below(folder))
    return found


def _below(folder: Path) -> list[Path]:
    """Give the files below *folder*, sorted, without those that no pack reads: what is hidden, and what Python leaves."""
    found: list[Path] = []
    for place, folders, files in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith((".", "__"))]
        found.extend(Path(place) / name for name in files if not name.startswith("."))
    return sorted(found)
