"""How a municipality dresses its pages: a theme of custom properties and a coat of arms, read as plain data."""

from __future__ import annotations

import base64
import re
from pathlib import Path
from typing import Final

from naermiljomodell.errors import Problem, problem
from naermiljomodell.loading.files import read_bytes, read_text

ARMS_LIMIT: Final = 500_000
"""The most bytes a coat of arms may have."""
Theme = tuple[tuple[str, str], ...]
"""Pairs of custom property and value, in the order they stand."""

_MEDIA: Final = {
    ".svg": ("image/svg+xml", re.compile(rb"<svg[\s>]")),
    ".png": ("image/png", re.compile(rb"\A\x89PNG\r\n\x1a\n")),
    ".jpg": ("image/jpeg", re.compile(rb"\A\xff\xd8\xff")),
    ".jpeg": ("image/jpeg", re.compile(rb"\A\xff\xd8\xff")),
}
"""Ending of a picture's name -> its media type, and what its bytes must hold."""
_MORE_THAN_A_DRAWING: Final = re.compile(
    rb"<(?:[\w-]+:)?(?:script|iframe|handler)\b|<!ENTITY[^>]*&|<\?xml-stylesheet|@import|\son[a-z]+\s*=\s*[\"']"
    rb"|javascript:|\b(?:href|src)\s*=\s*[\"'](?!#|data:image/)|url\(\s*+[\"']?+(?!#|data:)",
    re.IGNORECASE,
)
"""What in an SVG is run, or leads out of the file: no browser minds it in a picture, but whoever opens the file does."""
_FRAME: Final = re.compile(r"(?<![^\s;])(?::root|html)\s*\{")
_PROPERTY: Final = re.compile(r"(--[a-z0-9-]{1,80})\s*:\s*([^{};:<>@\\]{1,200})")
_LOADS: Final = re.compile(r"(?:url|image-set|image|src|expression)\s*\(|/\*|\*/", re.IGNORECASE)
_QUOTED: Final = re.compile(r"\"[^\"'\n]*\"|'[^\"'\n]*'")
_PAIR: Final = re.compile(r"\([^()\[\]]*\)|\[[^()\[\]]*\]")
_UNPAIRED: Final = re.compile(r"[\"'()\[\]]")
_SHOWN: Final = 60


def read_theme(root: Path, name: str) -> tuple[Theme, tuple[Problem, ...]]:
    """Give the custom properties in the CSS file *name* below *root*, and what in it is not one (NM310).

    Nothing but `--name: value` is taken: no selector but `:root`, no address, no import, and no value that could reach
    beyond its own end by a quote, a bracket or a comment that is left open. Other findings: NM001-NM008.
    """
    text, problems = read_text(root, name)
    if text is None:
        return (), problems
    found: list[tuple[str, str]] = []
    refused = list(problems)
    line = 1
    bare = _FRAME.sub(_blank, _without_comments(text).replace("}", ";"))
    for declaration in bare.split(";"):
        said = declaration.strip()
        at = line + declaration[: len(declaration) - len(declaration.lstrip())].count("\n")
        line += declaration.count("\n")
        match = _PROPERTY.fullmatch(said)
        if match and _is_closed(match.group(2)):
            found.append((match.group(1), " ".join(match.group(2).split())))
        elif said:
            first = said.split("\n", 1)[0]
            refused.append(problem("NM310", {"text": first[:_SHOWN]}, file=name, line=at, source=_line(text, at)))
    return tuple(found), tuple(refused)


def read_coat_of_arms(root: Path, name: str) -> tuple[str, tuple[Problem, ...]]:
    """Give the picture *name* below *root* as a data address, or an empty text and why.

    Findings: NM311 for what is no picture of a kind that every browser shows, NM331 for an SVG that is more than a drawing,
    and NM001-NM005.
    """
    media, signature = _MEDIA.get(Path(name).suffix.casefold(), ("", re.compile(rb"(?!)")))
    data, problems = read_bytes(root, name, limit=ARMS_LIMIT) if media else (b"", ())
    if data is None:
        return "", problems
    if not signature.search(data):
        return "", (problem("NM311", {"file": name, "kinds": ", ".join(_MEDIA)}, file=name),)
    more = _MORE_THAN_A_DRAWING.search(data) if media == "image/svg+xml" else None
    if more:
        text = re.split(r"[>\n]", data[more.start() :][:_SHOWN].decode("utf-8", "replace").strip(), maxsplit=1)[0]
        return "", (problem("NM331", {"file": name, "text": text}, file=name),)
    return f"data:{media};base64,{base64.b64encode(data).decode('ascii')}", problems


def _without_comments(text: str) -> str:
    """Give *text* with white space for each comment; its lines keep their numbers. One that is left open stays."""
    parts, at = [], 0
    while (begin := text.find("/*", at)) >= 0 and (end := text.find("*/", begin + 2)) >= 0:
        parts += [text[at:begin], "\n" * text.count("\n", begin, end) or " "]
        at = end + 2
    return "".join([*parts, text[at:]])


def _blank(match: re.Match[str]) -> str:
    """Give the white space that keeps the lines of what is taken away."""
    return "\n" * match.group().count("\n") or " "


def _is_closed(value: str) -> bool:
    """Tell whether *value* loads nothing, and every quote and bracket in it is closed."""
    if _LOADS.search(value):
        return False
    bare = _QUOTED.sub("", value)
    while _PAIR.search(bare):
        bare = _PAIR.sub("", bare)
    return not _UNPAIRED.search(bare)


def _line(text: str, number: int) -> str:
    """Give line *number* of *text* as it stands."""
    return text.split("\n")[number - 1]
