"""Plain text and prose made safe to stand in a Markdown template."""

from __future__ import annotations

import re
from functools import lru_cache

_KEPT = 4096
_SAFE = re.compile(r"[^\W\d_](?:[^\s\\`*_\[\]<>{}|&~#\0]| (?=\S))*")
_SPACES = re.compile(r"[^\S\u00a0\u202f]+")
_SPECIAL = re.compile(r"([\\`*_\[\]<>{}|&~])")
_HASH = re.compile(r"(?<!\S)#")
_OPENS_BLOCK = re.compile(r"^([+=:-])")
_OPENS_LIST = re.compile(r"^(\d+)([.)])(?=\s|$)")

_SECTION_MARK = re.compile(r"(?<!\\)\{(?=: #|\.for-)")
_BAR = re.compile(r"(?<!\\)\|")

_FENCE = re.compile(r"(`{3,})[^`]*$|(~{3,})")
_HEADING = re.compile(r"( {0,3})(#{1,6})(?=[ \t]|$)")
_UNDERLINE = re.compile(r" {0,3}(?:=+|-+)[ \t]*$")
_PLAIN = re.compile(r" {0,3}(?!\d+[.)])[^\s#>|*+`~-]")
_OPENS_HTML = re.compile(r"\A( {0,3})<(?=[A-Za-z/!?])(?!(?:https?|mailto|tel):)")


@lru_cache(maxsize=_KEPT)
def escape(text: str) -> str:
    """Give *text* so that Markdown shows it sign by sign, wherever in a line a template puts it.

    A value is never more than one line: each run of white space becomes one space, and none is left at the ends.
    No-break spaces stay, since they hold a number and its unit together.
    """
    if _SAFE.fullmatch(text):
        return text
    line = _SPACES.sub(" ", text.replace("\0", "\ufffd")).strip()
    line = _HASH.sub(r"\\#", _SPECIAL.sub(r"\\\1", line))
    return _OPENS_LIST.sub(r"\1\\\2", _OPENS_BLOCK.sub(r"\\\1", line))


@lru_cache(maxsize=_KEPT)
def prose(text: str) -> str:
    """Give Markdown *text* without the marks that only templates may make (`{: #id}` and `{.for-id}`).

    One line of it can stand in a cell of a table.
    """
    safe = _SECTION_MARK.sub(r"\\{", text) if "{" in text else text
    return safe if "\n" in safe or "|" not in safe else _BAR.sub(r"\\|", safe)


def ended_prose(text: str) -> str:
    """Give Markdown *text* as `prose` does, with a full stop where it has no end; an empty text stays empty."""
    safe = prose(text)
    return safe if not safe or safe[-1] in ".!?" else f"{safe}."


def quoted_prose(text: str, level: int) -> str:
    """Give a person's own Markdown so that it keeps to its place in a document.

    It makes no sections, its headings stand below *level*, a block of code that was left open is closed, and no
    line opens a block of HTML, which could hide what comes after. Every word stays.
    """
    ready: list[str] = []
    fence = ""
    for line in text.split("\n"):
        opened = _FENCE.match(line)
        sign = (opened[1] or opened[2]) if opened else ""
        if fence:
            fence = "" if sign.startswith(fence) and not line.strip(sign[:1] + " \t") else fence
            ready.append(line)
        elif opened:
            fence = sign
            ready.append(line)
        elif ready and ready[-1].strip() and _UNDERLINE.match(line):
            ready[-1:] = _underlined(ready[-1], line, level)
        else:
            ready.append(_kept_down(line, level))
    return _SECTION_MARK.sub(r"\\{", "\n".join([*ready, fence] if fence else ready))


def _underlined(above: str, line: str, level: int) -> list[str]:
    """Give a heading with a line below it as one with signs in front; where it is not plain, as a line by itself."""
    if _PLAIN.match(above):
        return [f"{'#' * _below(level, 1)} {above.strip()}"]
    return [above, "", line] if "-" in line else [above, line.replace("=", "\\=", 1)]


def _kept_down(line: str, level: int) -> str:
    """Give one line outside code with its heading below *level*, and with no HTML at its start."""
    heading = _HEADING.match(line)
    if heading:
        return f"{heading[1]}{'#' * _below(level, len(heading[2]))}{line[heading.end() :]}"
    return _OPENS_HTML.sub(r"\1\\<", line, count=1)


def _below(level: int, own: int) -> int:
    """Give the level of a heading of level *own* in a part of *level*; there are six."""
    return min(6, level + own)
