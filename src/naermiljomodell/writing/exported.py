"""Writes files that a person has asked for to a place of their choice, and never over what lies there."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from naermiljomodell.errors import Problem, problem
from naermiljomodell.writing.disk import ABSENT, digest, look, put, reason
from naermiljomodell.writing.names import beside
from naermiljomodell.writing.report import Kept, Written

_MOST: Final = 100
"""The most new versions of a file that may lie beside it."""


def write_exported(folder: Path, files: Mapping[str, bytes]) -> Written:
    """Write *files*, bytes by plain name, into *folder*, which is made when it is not there.

    What lies there with other bytes is left alone, and the new one is laid beside it as `nettverk (ny).graphml` (NM619).
    Finding that keeps a file from being written: NM613. Raises no `OSError`.
    """
    written, unchanged, kept, problems = list[str](), list[str](), list[Kept](), list[Problem]()
    for name, data in sorted(files.items()):
        place = _free(folder, name, data)
        try:
            outcome = "failed" if place is None else _put(folder, place, data)
        except OSError as error:
            problems.append(problem("NM613", {"file": name, "reason": reason(error)}, file=name))
            continue
        if place is None or outcome not in {"done", "same"}:
            problems.append(problem("NM613", {"file": name, "reason": "EBUSY"}, file=name))
            continue
        (unchanged if outcome == "same" else written).append(place)
        if place != name:
            kept.append(Kept(name, place))
            problems.append(problem("NM619", {"file": name, "new": place}, file=name))
    return Written(tuple(written), tuple(unchanged), tuple(kept), problems=tuple(problems))


def _free(folder: Path, name: str, data: bytes) -> str | None:
    """Give the first name, *name* itself or one beside it, where nothing or just these bytes lie; None when all are taken."""
    names = (name, *(beside(name, number) for number in range(1, _MOST + 1)))
    return next((one for one in names if look(folder, one) in {ABSENT, digest(data)}), None)


def _put(folder: Path, name: str, data: bytes) -> str:
    """Put *data* under *name*, unless it lies there; give what came of it."""
    was = look(folder, name)
    return "same" if was == digest(data) else put(folder, name, data, was)
