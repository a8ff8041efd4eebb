"""A pack tried on its own, on top of the core model and in every language that it speaks."""

from __future__ import annotations

from pathlib import Path

from naermiljomodell.domain.model import Pack
from naermiljomodell.errors import Problem
from naermiljomodell.loading.building import build
from naermiljomodell.loading.core import core_layer
from naermiljomodell.loading.packs import read_pack


def try_pack(root: Path) -> tuple[tuple[Pack, ...], tuple[Problem, ...]]:
    """Give the model that the pack in the folder *root* makes in each of its languages, and what is wrong on the way."""
    layer = read_pack(root, f"{root.name}/" if root.name else "")
    made, found = [], list(layer.problems)
    for language in dict.fromkeys(("nb", *layer.info.languages, *sorted(layer.words))):
        pack, problems = build([(0, core_layer()), (1, layer)], language)
        found += problems
        made += [pack] if pack is not None else []
    return tuple(made), tuple(found)
