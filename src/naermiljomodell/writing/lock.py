"""The lock: what the tool wrote last, as a file with sorted keys and no timestamps. Ownership is its word alone.

Before anything is touched the lock says what is about to be (`pending`), so that a run that breaks off never leaves a
file of which nobody knows whose it is; when all is done it is written again without it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import field
from pathlib import Path, PurePosixPath

from naermiljomodell.errors import Problem, problem
from naermiljomodell.frozen import frozen
from naermiljomodell.issued import Issued
from naermiljomodell.writing.disk import ABSENT, settle, store, sweep
from naermiljomodell.writing.memory import as_plain, read_issued
from naermiljomodell.writing.names import LOCK, is_output, origin

_VERSION = 1
_SHA256 = re.compile(r"[0-9a-f]{64}")


@frozen
class Lock:
    """What the tool wrote last: sha256 by name, facts about the run, and what a broken run was about to do.

    In `pending` a sha256 is a file about to be written, `None` one about to be taken away. `issued` is what the calendar
    has said of each of its entries, by UID.
    """

    files: Mapping[str, str] = field(default_factory=dict)
    facts: Mapping[str, str] = field(default_factory=dict)
    pending: Mapping[str, str | None] = field(default_factory=dict)
    issued: Mapping[str, Issued] = field(default_factory=dict)

    def dump(self) -> bytes:
        """Give the lock as the bytes of its file."""
        data: dict[str, object] = {"facts": dict(self.facts), "files": dict(self.files), "version": _VERSION}
        if self.pending:
            data["pending"] = dict(self.pending)
        if self.issued:
            data["calendar"] = {uid: as_plain(issued) for uid, issued in self.issued.items()}
        return (json.dumps(data, ensure_ascii=False, indent=2, sort_keys=True) + "\n").encode()

    def last_written(self, names: Iterable[str], look: Callable[[str], str]) -> dict[str, str]:
        """Give the sha256 of what the tool wrote last under each of *names* and its own, where it did.

        *look* gives what stands on disk under a name. A file that holds what the tool wrote, or was about to write,
        under this name or beside it, is the tool's: so a broken run is made good, and so is a `(ny)` file that a
        person has given the first one's name.
        """
        family: dict[str, set[str]] = {}
        for name, sha256 in [*self.files.items(), *self.pending.items()]:
            family.setdefault(origin(name), set()).update({sha256} if sha256 else ())
        last: dict[str, str] = {}
        for name in sorted({*self.files, *self.pending, *family, *names}):
            there = look(name)
            if there in family.get(origin(name), ()):
                last[name] = there
            elif name in self.files and not self._took_away(name, there):
                last[name] = self.files[name]
        return last

    def _took_away(self, name: str, there: str) -> bool:
        """Tell whether *name* is gone because a broken run of the tool was to take it away."""
        return there == ABSENT and self.pending.get(name, "") is None


def read_lock(root: Path) -> tuple[Lock, tuple[Problem, ...]]:
    """Give the lock of the folder *root*: an empty one where there is none, and with NM616 where it is damaged.

    Raises `OSError` when the system does not let it be read: what it says must not be written over then.
    """
    try:
        data = (root / LOCK).read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return Lock(), ()
    lock = parse_lock(data)
    return (Lock(), (problem("NM616", {"file": LOCK}, file=LOCK),)) if lock is None else (lock, ())


def write_lock(root: Path, lock: Lock) -> None:
    """Write *lock* below *root*, unless it stands there already. Raises `OSError`; the old one is then whole."""
    place = root / LOCK
    data = lock.dump()
    if place.is_file() and place.read_bytes() == data:
        return
    place.parent.mkdir(exist_ok=True)
    passing = place.with_name(f"{place.name}.tmp")
    try:
        store(passing, data)
        passing.replace(place)
    finally:
        sweep(passing)
    settle([place.parent])


def parse_lock(data: bytes) -> Lock | None:
    """Give the lock that *data* holds, or `None` when it is not one that the tool wrote, down to each name."""
    try:
        found = json.loads(data)
    except (ValueError, RecursionError):
        return None
    if not isinstance(found, dict) or found.get("version") != _VERSION:
        return None
    files, facts, pending = found.get("files"), found.get("facts"), found.get("pending", {})
    if not (isinstance(files, dict) and isinstance(facts, dict) and isinstance(pending, dict)):
        return None
    hashes = [*files.values(), *(sha256 for sha256 in pending.values() if sha256 is not None)]
    sound = all(isinstance(sha256, str) and _SHA256.fullmatch(sha256) for sha256 in hashes)
    ours = all(is_output(name) for name in [*files, *pending])
    told = all(isinstance(fact, str) for fact in facts.values())
    issued = read_issued(found.get("calendar", {}))
    return Lock(files, facts, pending, issued) if sound and ours and told and issued is not None else None


def issued_before(root: Path) -> Mapping[str, Issued]:
    """Give what the calendar has said of each of its entries, by the word of the lock below *root*; none where it cannot say."""
    try:
        lock, _ = read_lock(root)
    except OSError:
        return {}
    return lock.issued


def folders_before(root: Path, folder: str) -> frozenset[str]:
    """Give the names of the folders right below *folder* that the tool has written in; none where it cannot say.

    *folder* is a name below *root*, with `/`.
    """
    try:
        lock, _ = read_lock(root)
    except OSError:
        return frozenset()
    inside = (name.removeprefix(f"{folder}/") for name in lock.files if name.startswith(f"{folder}/"))
    return frozenset(rest.partition("/")[0] for rest in inside if "/" in rest)


_WORKBOOK = ".xlsx"


def written_before(root: Path) -> frozenset[str]:
    """Give the names, without folder and ending, of what the tool has written below *root*; none where it cannot say.

    A workbook is not a document of that name: things to do are gathered there from several.
    """
    try:
        lock, _ = read_lock(root)
    except OSError:
        return frozenset()
    return frozenset(PurePosixPath(origin(name)).stem for name in lock.files if not name.endswith(_WORKBOOK))
