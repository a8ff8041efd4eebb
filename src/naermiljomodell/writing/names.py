"""Names on disk: a place beside a person's file, and which names are the tool's to write."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from pathlib import PurePosixPath

from naermiljomodell.text import is_reserved, nfc

OUTPUTS = "dreiebok"
OWN = ".naermiljomodell"
LOCK = f"{OWN}/lock.json"

_REFUSED = re.compile(r'[<>:"/\\|?*\x00-\x1f]')
_BESIDE = re.compile(r"(?P<stem>.+) \(ny(?: [1-9][0-9]*)?\)(?P<ending>\.[^./ ]+)?")


def is_part(part: str) -> bool:
    """Tell whether *part* can be one file's or folder's name on every system, in NFC."""
    if part in {"", ".", ".."} or _REFUSED.search(part) or part != nfc(part):
        return False
    return not part.endswith((".", " ")) and not is_reserved(part)


def is_relative(name: str) -> bool:
    """Tell whether *name* is a path below a folder: safe parts with `/` between them."""
    return all(is_part(part) for part in name.split("/"))


def is_output(name: str) -> bool:
    """Tell whether *name* lies in the zone that the tool writes: below `dreiebok` or its own folder, never the lock."""
    first, _, rest = name.partition("/")
    return first in {OUTPUTS, OWN} and bool(rest) and is_relative(name) and not name.startswith(LOCK)


def beside(name: str, number: int = 1) -> str:
    """Give the name for the new version of *name*: `dreiebok/index (ny).html`, then `dreiebok/index (ny 2).html`."""
    place = PurePosixPath(name)
    mark = " (ny)" if number == 1 else f" (ny {number})"
    return str(place.with_name(f"{place.stem}{mark}{place.suffix}"))


def origin(name: str) -> str:
    """Give the name that *name* lies beside, or *name* itself when it is not such a file's."""
    folder, slash, file = name.rpartition("/")
    found = _BESIDE.fullmatch(file)
    return f"{folder}{slash}{found['stem']}{found['ending'] or ''}" if found else name


def temporary(name: str, digest: str) -> str:
    """Give the name, in the same folder, that the bytes with *digest* have until they are whole and become *name*."""
    folder, slash, _ = name.rpartition("/")
    token = hashlib.sha256(f"{name}\0{digest}".encode()).hexdigest()[:16]
    return f"{folder}{slash}.naermiljomodell-{token}.tmp"


def demand_outputs(names: Iterable[str]) -> None:
    """Raise `ValueError` for the first of *names* that is not the tool's to write: a fault in the program."""
    for name in names:
        if not is_output(name):
            raise ValueError(f"not a name in the tool's zone: {name!r}")
