"""The Markdown of the reference pages: tables, anchors and code, with what a cell may hold."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

_SPECIAL = re.compile(r"([\\`*_\[\]<>{}|$~])")


def escape(text: str) -> str:
    """Give *text* on one line as Markdown that shows it as it stands."""
    return _SPECIAL.sub(r"\\\1", " ".join(text.split()))


def code(text: str) -> str:
    """Give *text* as code that may stand in a table's cell; an empty text gives nothing."""
    plain = " ".join(text.split()).replace("|", "\\|")
    fence = "``" if "`" in plain else "`"
    return f"{fence}{plain}{fence}" if plain else ""


def codes(texts: Iterable[str]) -> str:
    """Give *texts* as code with commas between."""
    return ", ".join(code(text) for text in texts)


def table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Give a table whose cells are Markdown already; each row has as many cells as *header*."""
    lines = [header, ["---"] * len(header), *rows]
    if any(len(line) != len(header) for line in lines):
        raise ValueError(f"a row has another number of cells than {header}")
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


def heading(level: int, title: str, anchor: str = "") -> str:
    """Give a heading, with an address of its own when *anchor* is given."""
    mark = f"({anchor})=\n" if anchor else ""
    return f"{mark}{'#' * level} {title}\n"


def fenced(text: str, language: str = "text") -> str:
    """Give *text* as a block of code."""
    return f"```{language}\n{text.rstrip()}\n```\n"


def page(title: str, *parts: str) -> str:
    """Give a whole page: the title, and *parts* with a blank line between."""
    note = "% Denne siden er laget av scripts/generate.py. Endre koden, ikke siden."
    return "\n\n".join(part.strip("\n") for part in (note, f"# {title}", *parts) if part.strip()) + "\n"
