"""A pack tried on its own, on top of the core model and in every language that it speaks."""

from __future__ import annotations

from pathlib import Path

from naermiljomodell.domain.model import Pack
from naermiljomodell.errors import Problem
from naermiljomodell.loading.building import build_what_can_be
from naermiljomodell.loading.core import CORE, core_layer
from naermiljomodell.loading.packs import read_pack


def try_pack(root: Path) -> tuple[tuple[Pack, ...], tuple[Problem, ...]]:
    """Give the model that the pack in the folder *root* makes in each of its languages, and what is wrong on the way.

    Where something is wrong, the model is of what is whole; what is wrong in each language is told once.

    A pack with the id of the core pack stands in its place; any other one lies on top of it.
    """
    layer = read_pack(root, f"{root.name}/" if root.name else "")
    made, found = [], list(layer.problems)
    below = [] if layer.info.id == CORE else [(0, core_layer())]
    for language in dict.fromkeys(("nb", *layer.info.languages, *sorted(layer.words))):
        pack, problems = build_what_can_be([*below, (len(below), layer)], language)
        said = {_fault(p) for p in found}
        found += [p for p in problems if _fault(p) not in said]
        made.append(pack)
    return tuple(made), tuple(found)


def _fault(problem: Problem) -> tuple[object, ...]:
    """Give what a fault is known by in every language: what it is and where it stands."""
    return problem.code, problem.file, problem.line, problem.column, problem.path
