"""Names on disk: a folder for an area, a place beside a person's file, and which names are the tool's to write."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Iterable
from pathlib import PurePosixPath

from naermiljomodell.errors import Problem, problem
from naermiljomodell.text import is_reserved, nfc, squeeze

OUTPUTS = "dreiebok"
OWN = ".naermiljomodell"
LOCK = f"{OWN}/lock.json"
LONGEST = 60
"""The most signs in the name of an area's folder: at four bytes each they fit in every file system."""

_REFUSED = re.compile(r'[<>:"/\\|?*\x00-\x1f]')
_BESIDE = re.compile(r"(?P<stem>.+) \(ny(?: [1-9][0-9]*)?\)(?P<ending>\.[^./ ]+)?")
_SEPARATORS = re.compile(r"[/\\]")
_JOINTS = frozenset(" -–—‐‑'’.,()&+_«»")
_NO_FACE = range(0xFE00, 0xFE10)


def folder_name(area: str) -> tuple[str, tuple[Problem, ...]]:
    """Give the name of the folder for *area*, in lower case and its own letters, as `hønefoss` for «Hønefoss».

    Letters and digits of any alphabet stay, in NFC, and everything between them becomes one `-`; at most `LONGEST`
    signs. The result is one part of a path and never leads anywhere. Findings that give an empty name: NM602 (says
    nothing), NM603 (no letter or digit), NM604 (kept by Windows for a device), NM605 (a path that climbs). With NM606 the
    folder cannot be called what the area is called, and the name given is the one to suggest.
    """
    said = squeeze(area)
    if not said:
        return "", (problem("NM602"),)
    shown = _shown(said)
    if any(part.strip() == ".." for part in _SEPARATORS.split(said)):
        return "", (problem("NM605", {"name": shown}),)
    whole = _joined(nfc(said.lower()))
    name = whole[:LONGEST].strip("-")
    if not any(_is_word(sign) for sign in name):
        return "", (problem("NM603", {"name": shown}),)
    if is_reserved(name):
        return "", (problem("NM604", {"name": shown}),)
    if name != whole or not all(_is_expected(sign) for sign in said):
        return name, (problem("NM606", {"name": shown}, suggestion=name),)
    return name, ()


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


def _shown(text: str) -> str:
    """Give *text* so that it can be printed: no control signs, and not too long."""
    readable = "".join(sign if sign.isprintable() else "\ufffd" for sign in text[: LONGEST + 1])
    return readable if len(readable) <= LONGEST else f"{readable[:LONGEST]}…"


def _joined(text: str) -> str:
    """Give the letters and digits of *text*, with the marks they carry, and one `-` for whatever is between them."""
    name: list[str] = []
    for sign in text:
        carried = bool(name) and name[-1] != "-" and _is_mark(sign)
        if carried or _is_word(sign):
            name.append(sign)
        elif name and name[-1] != "-":
            name.append("-")
    return "".join(name).strip("-")


def _is_word(sign: str) -> bool:
    """Tell whether *sign* is a letter or a digit; `¹` is neither, and Windows keeps `COM¹` for a device."""
    category = unicodedata.category(sign)
    return category[0] == "L" or category == "Nd"


def _is_mark(sign: str) -> bool:
    """Tell whether *sign* belongs to the letter before it; the marks that turn a letter into a picture do not."""
    return unicodedata.category(sign) in {"Mn", "Mc"} and ord(sign) not in _NO_FACE


def _is_expected(sign: str) -> bool:
    """Tell whether a person who writes *sign* in a name expects to see it, or a `-`, in the folder's."""
    return sign in _JOINTS or _is_word(sign) or _is_mark(sign)


def demand_outputs(names: Iterable[str]) -> None:
    """Raise `ValueError` for the first of *names* that is not the tool's to write: a fault in the program."""
    for name in names:
        if not is_output(name):
            raise ValueError(f"not a name in the tool's zone: {name!r}")
