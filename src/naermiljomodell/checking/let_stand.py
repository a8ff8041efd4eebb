"""Findings about the words of a pack that its author has looked at and lets stand, each with a reason."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from pathlib import PurePosixPath

from naermiljomodell.errors import Problem

_TEMPLATE_END = ".md.j2"


def not_let_stand(problems: Iterable[Problem], let_stand: Collection[str]) -> Iterator[Problem]:
    """Give those of *problems* about the words of a pack that are not among *let_stand*, code and id in one text."""
    return (found for found in problems if f"{found.code} {_about(found)}" not in let_stand)


def _about(found: Problem) -> str:
    """Give the id of what a finding is about: a record has it in its path, a template in the name of its file."""
    parts = found.path.split(".")
    return parts[1] if len(parts) > 1 else PurePosixPath(found.file).name.removesuffix(_TEMPLATE_END)
