"""The only hands on the disk: what stands there, a whole file put in place, a file taken away."""

from __future__ import annotations

import errno
import hashlib
import os
import stat
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Literal

from naermiljomodell.writing.names import temporary

ABSENT = ""
"""What stands under a name where nothing does."""
FOREIGN = "?"
"""What stands under a name where the tool cannot have put it: a folder or a link."""
LOCKED = "!"
"""What stands under a name where the system does not let it be read, now."""

Outcome = Literal["done", "changed", "locked", "failed"]


def digest(data: bytes) -> str:
    """Give the sha256 of *data* in hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def leads_out(root: Path, name: str) -> bool:
    """Tell whether a link on the way to *name* leads out of *root*."""
    folder = os.path.realpath((root / name).parent)
    return not Path(folder).is_relative_to(os.path.realpath(root))


def look(root: Path, name: str) -> str:
    """Give the sha256 of the file *name* below *root*, or `ABSENT`, `FOREIGN` or `LOCKED`."""
    place = root / name
    try:
        if not stat.S_ISREG(place.lstat().st_mode) or leads_out(root, name):
            return FOREIGN
        with place.open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest()
    except (FileNotFoundError, NotADirectoryError):
        return ABSENT
    except OSError:
        return LOCKED


def put(root: Path, name: str, data: bytes, was: str) -> Outcome:
    """Put *data* under *name*, whole or not at all, where *was* stood a moment ago.

    Gives `changed`, and touches nothing, when something else stands there by now, and `locked` when the system does
    not let the file be replaced. Raises `OSError` for anything else that goes wrong; the file is then as it was.
    """
    target = root / name
    target.parent.mkdir(parents=True, exist_ok=True)
    passing = root / temporary(name, digest(data))
    try:
        store(passing, data)
        return _since(root, name, was) or _replace(passing, target)
    finally:
        sweep(passing)


def take(root: Path, name: str, was: str) -> Outcome:
    """Take the file *name* away where *was* stood a moment ago; gives the same as `put`."""
    outcome = _since(root, name, was)
    if outcome is None:
        try:
            (root / name).unlink()
        except OSError:
            return "locked"
    return outcome or "done"


def clear(folder: Path) -> None:
    """Remove *folder* with all that is in it, as far as the system lets go of it; nothing where it is not there."""
    if folder.exists():
        import shutil  # noqa: PLC0415  it loads four compressors, and what went well leaves nothing to remove

        shutil.rmtree(folder, ignore_errors=True)


def store(place: Path, data: bytes) -> None:
    """Write *data* to the new file *place* and wait until the disk has it. What lay there from a broken run goes."""
    place.unlink(missing_ok=True)
    with place.open("xb") as stream:
        stream.write(data)
        stream.flush()
        os.fsync(stream.fileno())


def store_all(files: Mapping[Path, bytes]) -> None:
    """Write the new *files* and wait until the disk has them all: once they are on their way, the wait is for all at once."""
    for place, data in files.items():
        place.write_bytes(data)
    for place in files:
        with place.open("r+b") as stream:
            os.fsync(stream.fileno())


def sweep(place: Path) -> bool:
    """Take away the temporary file *place*, and tell whether it is gone."""
    try:
        place.unlink(missing_ok=True)
    except OSError:
        return False
    return True


def settle(folders: Iterable[Path]) -> None:
    """Wait until the disk has the names in *folders*, where the system can say so (Windows cannot)."""
    for folder in folders:
        with suppress(OSError):
            handle = os.open(folder, os.O_RDONLY)
            try:
                os.fsync(handle)
            finally:
                os.close(handle)


def reason(error: OSError) -> str:
    """Give why the system refused, as its short name: `EACCES`, `ENOSPC`."""
    return errno.errorcode.get(error.errno or 0, type(error).__name__)


def _since(root: Path, name: str, was: str) -> Outcome | None:
    """Give what has happened to the file *name* since *was* stood there, or `None` when nothing has."""
    there = look(root, name)
    return None if there == was else "locked" if there == LOCKED else "changed"


def _replace(passing: Path, target: Path) -> Outcome:
    """Let *passing* become *target* in one movement."""
    try:
        passing.replace(target)
    except PermissionError:
        return "locked"
    return "done"


def make_way(folder: Path) -> list[Path]:
    """Make *folder* and what it lies in, and give those that were not there, the outermost first. Raises `OSError`."""
    lacking = [place for place in (folder, *folder.parents) if not place.exists()]
    if lacking:
        folder.mkdir(parents=True, exist_ok=True)
    return lacking[::-1]


def take_back(way: list[Path]) -> None:
    """Take away the folders of *way* in which nothing has come to lie."""
    for folder in reversed(way):
        with suppress(OSError):
            folder.rmdir()
