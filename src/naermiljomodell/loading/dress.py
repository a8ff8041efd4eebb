"""How a municipality dresses its pages: a theme of custom properties and a coat of arms, read as plain data."""

from __future__ import annotations

import base64
import re
from pathlib import Path

from naermiljomodell.errors import Problem, problem
from naermiljomodell.loading.files import read_bytes, read_text

ARMS_LIMIT = 500_000
"""The most bytes a coat of arms may have."""
_MEDIA = {".svg": "image/svg+xml", ".png": "image/png", ".jpg": "image/jpeg", ".jpeg": "image/jpeg"}
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_FRAME = re.compile(r"(?::root|html)\s*\{|\}")
_PROPERTY = re.compile(r"(--[a-z0-9-]{1,80})\s*:\s*([^{};:<>@\\]{1,200})")
_FORBIDDEN = re.compile(r"url\s*\(|image-set\s*\(|image\s*\(|src\s*\(|expression\s*\(", re.IGNORECASE)


def read_theme(root: Path, name: str) -> tuple[tuple[tuple[str, str], ...], tuple[Problem, ...]]:
    """Give the custom properties in the CSS file *name* below *root*, and what in it is not one (NM310).

    Nothing but `--name: value` is taken: no selector but `:root`, no address, no import.
    """
    text, problems = read_text(root, name)
    if text is None:
        return (), problems
    bare = _FRAME.sub(_blank, _COMMENT.sub(_blank, text))
    found: list[tuple[str, str]] = []
    refused: list[Problem] = list(problems)
    line = 1
    for declaration in bare.split(";"):
        stripped = declaration.strip()
        at = line + declaration[: len(declaration) - len(declaration.lstrip())].count("\n")
        line += declaration.count("\n")
        match = _PROPERTY.fullmatch(stripped)
        if match and not _FORBIDDEN.search(stripped):
            found.append((match.group(1), " ".join(match.group(2).split())))
        elif stripped:
            refused.append(problem("NM310", {"text": stripped.split("\n")[0][:60]}, file=name, line=at))
    return tuple(found), tuple(refused)


def _blank(match: re.Match[str]) -> str:
    """Give the white space that keeps the lines of what is taken away."""
    return "\n" * match.group().count("\n") or " "


def read_coat_of_arms(root: Path, name: str) -> tuple[str, tuple[Problem, ...]]:
    """Give the picture *name* below *root* as a data address, or an empty text and why (NM311, NM001-NM005)."""
    media = _MEDIA.get(Path(name).suffix.casefold())
    if media is None:
        return "", (problem("NM311", {"file": name, "kinds": ", ".join(_MEDIA)}, file=name),)
    data, problems = read_bytes(root, name, limit=ARMS_LIMIT)
    if data is None:
        return "", problems
    return f"data:{media};base64,{base64.b64encode(data).decode('ascii')}", problems
