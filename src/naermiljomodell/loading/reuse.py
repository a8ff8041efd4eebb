"""What of a neighbourhood's folder another one can use again: the config, own templates, dress and packs inside it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from naermiljomodell.errors import InvalidContent, problem
from naermiljomodell.loading.areas import CONFIG, OWN_TEMPLATES
from naermiljomodell.loading.files import read_bytes, read_text
from naermiljomodell.loading.yaml_source import parse
from naermiljomodell.source import Source, Value

_DRESS = ("kommunevåpen", "tema", "word_mal")


@dataclass(frozen=True, slots=True)
class Reusable:
    """The config with the place of everything in it, and the other files by their name in the folder."""

    config: Source
    files: dict[str, bytes]


def read_reusable(root: Path) -> Reusable:
    """Give what can be used again of the neighbourhood in the folder *root*.

    Raises `InvalidContent` with what stands in the way: no such folder (NM300), or a config that cannot be read.
    """
    if not root.is_dir():
        raise InvalidContent([problem("NM300", {"file": root.name or str(root)}, file=root.name)])
    text, problems = read_text(root, CONFIG)
    if text is None:
        raise InvalidContent(problems)
    source = parse(text, CONFIG)
    if source.problems or not isinstance(source.data, dict):
        raise InvalidContent(source.problems)
    names = (*_templates(root), *_dress(source.data), *_packs(root, source.data))
    files = {}
    for name in names:
        data, missing = read_bytes(root, name)
        if data is None:
            raise InvalidContent(missing)
        files[name] = data
    return Reusable(source, files)


def _templates(root: Path) -> list[str]:
    """Give the names of the neighbourhood's own templates."""
    return [f"{OWN_TEMPLATES}/{file.name}" for file in sorted((root / OWN_TEMPLATES).glob("*.md.j2"))]


def _dress(config: dict[str, Value]) -> list[str]:
    """Give the names of the files that dress the documents."""
    dress = config.get("utseende")
    named = [dress.get(key) for key in _DRESS] if isinstance(dress, dict) else []
    return [name for name in named if isinstance(name, str)]


def _packs(root: Path, config: dict[str, Value]) -> list[str]:
    """Give the names of all files of packs that lie inside the folder."""
    named = config.get("pakker")
    inside = [
        root / name
        for name in (named if isinstance(named, list) else [])
        if isinstance(name, str) and (root / name).resolve().is_relative_to(root.resolve())
    ]
    return [f.relative_to(root).as_posix() for folder in inside for f in sorted(folder.rglob("*")) if f.is_file()]
