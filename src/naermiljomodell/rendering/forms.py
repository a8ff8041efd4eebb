"""The forms that parts of a page have, whoever reads the Markdown: links, squares, boxes for tables, the sign of place."""

from __future__ import annotations

import re
from typing import Final

GAP: Final = "\0"
"""Stands where the name of the place goes; never in rendered Markdown, where U+FFFD is in its stead."""

TABLE_END: Final = "</table></div>\n"

SQUARE: Final = "☐"
"""A square to tick in a cell of a table."""

_TAG: Final = re.compile(r"<[^>]*>")
_HEX: Final = re.compile(r"(?:%[0-9A-Fa-f]{2})+")
_ADDRESS: Final = re.compile(
    r"(?:https?://|mailto:|tel:|#)\S+|(?!\.)[\w.~%-]+\.html(?:#\S*)?",
    re.ASCII | re.IGNORECASE,
)


def safe(text: str) -> str:
    """Give plain *text* as it may stand in HTML, between tags or between double quotes."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")


def leads_within_bounds(address: str) -> bool:
    """Tell whether *address* may become a link: to the web, to mail, to a telephone, or within the playbook."""
    return _ADDRESS.fullmatch(address) is not None


def readable(address: str) -> str:
    """Give *address* as it is read: letters in code as letters, all else in code as it is."""
    return _HEX.sub(_letters, address)


def _letters(code: re.Match[str]) -> str:
    """Give the letters that signs in code stand for, or the code where they are no letters."""
    text = bytes.fromhex(code[0].replace("%", "")).decode("utf-8", errors="replace")
    return text if text.isalpha() else code[0]


def link(address: str, *, shown: bool = False) -> dict[str, str]:
    """Give the attributes of a link to *address*: one that leads out is marked, and one that is *shown* as its text."""
    attributes = {"href": address}
    if address.lower().startswith("http"):
        attributes["rel"] = "noopener"
    if shown:
        attributes["class"] = "nm-adresse"
    return attributes


def square(said: str, seen: dict[str, int]) -> str:
    """Give the name of the square before what is *said*, Markdown as written.

    The square is known by what the item says, so that a tick stays with its act when other items come or
    go; equal items in one fragment are numbered, by what has been *seen*.
    """
    from hashlib import sha256  # noqa: PLC0415  Word and PDF need none, and it is slow to load

    key = sha256(said.encode()).hexdigest()[:8]
    seen[key] = seen.get(key, 0) + 1
    return key if seen[key] == 1 else f"{key}-{seen[key]}"


def table_start(word: str, number: int, *, scale: bool = False) -> str:
    """Give a table's start inside a box that scrolls by itself and can be reached by keyboard.

    It is named by *word* and the place it stands in; from the second in a fragment also by its *number*. A *scale* has
    squares to tick in its cells.
    """
    name = word if number == 1 else f"{word} {number}"
    kind = "nm-bord nm-skala" if scale else "nm-bord"
    return f'<div class="{kind}" role="region" aria-label="{safe(name)}: {GAP}" tabindex="0"><table>\n'


def headed(head: str, cell: str, column: int) -> str:
    """Give what a cell is headed by where the page is so narrow that its row becomes a card; empty when by nothing.

    *head* is the HTML of the head cell, and what comes out may stand in an attribute. The first cell of a row is the
    title of the card, unless it is a square; one without a letter, such as a clock, needs the head to be understood.
    """
    is_title = not column and (not cell or any(sign.isalpha() for sign in cell))
    return "" if is_title else _TAG.sub("", head)


def written(tag: str, attributes: dict[str, str]) -> str:
    """Give the start of a tag with its attributes, each made safe."""
    return f"<{tag}" + "".join(f' {name}="{safe(value)}"' for name, value in attributes.items()) + ">"
