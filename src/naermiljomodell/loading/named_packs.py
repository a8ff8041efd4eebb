"""Finds the packs that a config names: a folder beside it, or one that is installed. No code of theirs is run."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from naermiljomodell.errors import Problem
from naermiljomodell.frozen import frozen
from naermiljomodell.loading.packs import HEADER, read_pack
from naermiljomodell.loading.raw import Layer
from naermiljomodell.source import Source, problem_at
from naermiljomodell.text import nearest

ENTRY_POINTS = "naermiljomodell.packs"
"""The group under which a distribution names its packs: pack id = folder, with points between its parts."""
KEY = "pakker"
"""The key in the config that names packs."""


@frozen
class Named:
    """The layers found, in the order they are named, and what was not found."""

    layers: tuple[Layer, ...]
    problems: tuple[Problem, ...]


def named_layers(root: Path, names: Iterable[str], source: Source) -> Named:
    """Give the packs called *names* by the config in the folder *root*.

    A name of a folder that is there, or with a slash, is a folder; any other is an installed pack; no name is none. In the findings about
    a pack its name stands before the file. Findings: NM204 where there is no such pack, NM205 for a pack whose id is
    used by one before it, which is left out.
    """
    layers: list[Layer] = []
    problems: list[Problem] = []
    used: set[str] = set()
    for index, name in enumerate(names):
        if not name:
            continue
        folder = _folder(root, name)
        layer = read_pack(folder, f"{name.rstrip('/')}/") if folder else None
        if layer is None:
            near = nearest(name, _known(root))
            problems.append(problem_at(source, (KEY, index), "NM204", {"name": name}, suggestion=near))
        elif layer.info.id in used:
            problems.append(problem_at(source, (KEY, index), "NM205", {"id": layer.info.id}))
        else:
            used.add(layer.info.id)
            layers.append(layer)
    return Named(tuple(layers), tuple(problems))


def _folder(root: Path, name: str) -> Path | None:
    """Give the folder of the pack *name*, or None."""
    beside = root / name
    if os.path.isfile(beside / HEADER):  # noqa: PTH113  never raises, however odd the name is
        return beside
    return None if "/" in name or "\\" in name else dict(_installed()).get(name)


def _installed() -> Iterator[tuple[str, Path]]:
    """Give name and folder of every installed pack, from what distributions declare; the one found first goes last."""
    from importlib.metadata import distributions  # noqa: PLC0415  slow, and seldom asked for

    for distribution in reversed(list(distributions())):
        for entry in distribution.entry_points.select(group=ENTRY_POINTS):
            folder = Path(str(distribution.locate_file(entry.value.replace(".", "/"))))
            if (folder / HEADER).is_file():
                yield entry.name, folder


def _known(root: Path) -> Iterator[str]:
    """Give the names of the packs that could have been meant: those inside *root*, then those that are installed."""
    for pattern in (f"*/{HEADER}", f"*/*/{HEADER}"):
        yield from (file.parent.relative_to(root).as_posix() for file in sorted(root.glob(pattern)))
    yield from sorted(name for name, _ in _installed())
