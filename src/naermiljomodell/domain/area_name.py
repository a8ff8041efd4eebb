"""What a neighbourhood can be called: a name that its folder can have too, on every system."""

from __future__ import annotations

import re
import unicodedata

from naermiljomodell.errors import Problem, problem
from naermiljomodell.text import is_reserved, nfc, squeeze

LONGEST = 60
"""The most signs in the name of an area's folder: at four bytes each they fit in every file system."""

_SEPARATORS = re.compile(r"[/\\]")
_JOINTS = frozenset(" -–—‐‑'’.,()&+_«»")
_NO_FACE = range(0xFE00, 0xFE10)


def folder_name(area: str) -> tuple[str, tuple[Problem, ...]]:
    """Give the name of the folder for *area*, in lower case and its own letters, as `hønefoss` for «Hønefoss».

    Letters and digits of any alphabet stay, in NFC, and everything between them becomes one `-`; at most `LONGEST`
    signs. The result is one part of a path and never leads anywhere. Findings that give an empty name: NM602 (says
    nothing), NM603 (no letter or digit), NM604 (kept by Windows for a device), NM605 (a path that climbs; what it leads
    to is suggested). With NM606 the folder cannot be called what the area is called, and the name given is suggested.
    """
    said = squeeze(area)
    if not said:
        return "", (problem("NM602"),)
    shown = _shown(said)
    whole = _joined(nfc(said.lower()))
    if any(part.strip() == ".." for part in _SEPARATORS.split(said)):
        near, wrong = folder_name(whole)
        return "", (problem("NM605", {"name": shown}, suggestion="" if wrong else near),)
    name = whole[:LONGEST].strip("-")
    if not any(_is_word(sign) for sign in name):
        return "", (problem("NM603", {"name": shown}),)
    if is_reserved(name):
        return "", (problem("NM604", {"name": shown}),)
    if name != whole or not all(_is_expected(sign) for sign in said):
        return name, (problem("NM606", {"name": shown}, suggestion=name),)
    return name, ()


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
