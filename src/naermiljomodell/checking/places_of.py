"""Where a record of the model stands, so that a finding about it has a file and a line."""

from __future__ import annotations

from collections.abc import Mapping

from naermiljomodell.domain.model import Pack
from naermiljomodell.errors import Problem, problem


def at_item(pack: Pack, path: tuple[str, ...], code: str, facts: Mapping[str, object], near: str = "") -> Problem:
    """Give a finding at *path*: kind, id, and the key of a field where it is about one."""
    kind, id_, *keys = path
    origin = pack.origins.get((kind, id_))
    file, line = ("", 0) if origin is None else (origin.file, origin.line)
    if origin is not None and keys:
        file, line = origin.fields.get(keys[0], (file, line))
    return problem(code, facts, file=file, line=line, path=".".join(path), suggestion=near)
