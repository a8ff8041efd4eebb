"""Makes the folder of a new area: all of it, or nothing."""

from __future__ import annotations

import os
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from naermiljomodell.errors import Problem, problem
from naermiljomodell.frozen import frozen
from naermiljomodell.text import nfc
from naermiljomodell.writing.disk import clear, digest, make_way, reason, settle, store_all, take_back
from naermiljomodell.writing.lock import Lock
from naermiljomodell.writing.names import LOCK, demand_outputs, is_part, is_relative


@frozen
class Created:
    """A folder that was made, with the names of its files, sorted; `path` is `None` when a finding says why not."""

    path: Path | None
    files: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()


def create_folder(
    parent: Path,
    name: str,
    files: Mapping[str, bytes],
    *,
    outputs: Mapping[str, bytes] | None = None,
    facts: Mapping[str, str] | None = None,
) -> Created:
    """Make the folder *name* in *parent* with *files*, a person's from now on, and *outputs*, the tool's, in the lock.

    It is built under another name beside the place and gets its own when it is whole, so nobody sees half of it, and
    what does not succeed leaves nothing. Where *parent* is not there, it is made too. Names of files are relative with `/`, those of *outputs* below `dreiebok` or
    `.naermiljomodell`; anything else is a fault and raises `ValueError`. Findings: NM601 (something in *parent* has
    the name already, or one that differs only in case or Unicode form), NM600 (*parent* cannot be written in).
    """
    made = outputs or {}
    demand_outputs(made)
    odd = [file for file in files if not is_relative(file) or file == LOCK or file in made]
    if odd or not is_part(name):
        raise ValueError(f"not names for a new folder: {name!r}, {odd!r}")
    lock = Lock({file: digest(data) for file, data in made.items()}, facts or {})
    whole = {**files, **made, LOCK: lock.dump()}
    building = parent / f".{name}.{os.urandom(4).hex()}.tmp"
    way: list[Path] = []
    try:
        if there := _namesake(parent, name):
            return _refused(there)
        way = make_way(parent)
        building.mkdir()
        _fill(building, whole)
        building.rename(parent / name)
        settle([parent])
    except OSError as error:
        if there := _namesake(parent, name):
            return _refused(there)
        return _unwritable(parent, name, error)
    finally:
        clear(building)
        take_back(way)
    return Created(parent / name, tuple(sorted(whole)))


def _unwritable(parent: Path, name: str, error: OSError) -> Created:
    """Give the finding that *parent* cannot be written in."""
    facts = {"folder": parent.name or str(parent), "reason": reason(error)}
    return Created(None, (), (problem("NM600", facts, file=name),))


def _namesake(parent: Path, name: str) -> str:
    """Give what in *parent* has *name*, case and Unicode form aside, or nothing; also when *parent* cannot be read."""
    wanted = nfc(name).casefold()
    with suppress(OSError), os.scandir(parent) as entries:
        return min((there.name for there in entries if nfc(there.name).casefold() == wanted), default="")
    return ""


def _refused(there: str) -> Created:
    """Give the finding that the folder is there already, under the name *there*."""
    return Created(None, (), (problem("NM601", {"folder": there}, file=there),))


def _fill(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write *files* below the new *folder*, and wait until the disk has them. Raises `OSError`."""
    places = {folder / name: data for name, data in sorted(files.items())}
    folders = {folder, *(place.parent for place in places)}
    for parent in sorted(folders):
        parent.mkdir(parents=True, exist_ok=True)
    store_all(places)
    settle(sorted(folders))
