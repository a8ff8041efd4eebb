"""Finds the packs that a config names: a folder beside it, or one that is installed. No code of theirs is run."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from naermiljomodell.errors import Problem
from naermiljomodell.loading.packs import HEADER, read_pack
from naermiljomodell.loading.raw import Layer
from naermiljomodell.source import Source, problem_at

ENTRY_POINTS = "naermiljomodell.packs"
"""The group under which a distribution names its packs: pack id = folder, with points between its parts."""


@dataclass(frozen=True, slots=True)
class Named:
    """The layers found, in the order they are named, and what was not found."""

    layers: tuple[Layer, ...]
    problems: tuple[Problem, ...]


def named_layers(root: Path, names: tuple[str, ...], source: Source) -> Named:
    """Give the packs called *names* by the config in the folder *root*.

    A name with a slash or of a folder that is there is a folder; any other is an installed pack. Findings: NM204 where
    there is no such pack; its own findings bear the pack's name before the file.
    """
    layers, problems = [], []
    for index, name in enumerate(names):
        folder = _folder(root, name)
        if folder is None:
            problems.append(problem_at(source, ("pakker", index), "NM204", {"name": name}))
        else:
            layers.append(read_pack(folder))
    return Named(tuple(layers), tuple(problems))


def _folder(root: Path, name: str) -> Path | None:
    """Give the folder of the pack *name*, or None."""
    beside = root / name
    if (beside / HEADER).is_file():
        return beside
    return None if "/" in name or "\\" in name else _installed(name)


def _installed(name: str) -> Path | None:
    """Give the folder of an installed pack, from what its distribution declares."""
    from importlib.metadata import distributions  # noqa: PLC0415  slow, and seldom asked for

    for distribution in distributions():
        for entry in distribution.entry_points:
            if entry.group == ENTRY_POINTS and entry.name == name:
                folder = Path(str(distribution.locate_file(entry.value.replace(".", "/"))))
                return folder if (folder / HEADER).is_file() else None
    return None
