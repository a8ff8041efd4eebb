"""What a paragraph is for, and the name of the style in Word that it is dressed by."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

TITLE: Final = "Title"
TEXT: Final = "Normal"
BULLET: Final = "List Bullet"
NUMBER: Final = "List Number"
CONTINUED: Final = "List Continue"
QUOTE: Final = "Quote"
CAPTION: Final = "caption"
CONTENTS: Final = "TOC Heading"
ENTRIES: Final = ("toc 1", "toc 2")
LINK: Final = "Hyperlink"
CODE: Final = "Nærmiljø kode"
CODE_BLOCK: Final = "Nærmiljø kodeblokk"
SUBTITLE: Final = "Nærmiljø mellomtittel"
SQUARE: Final = "Nærmiljø avkryssing"
TO_WRITE_ON: Final = "Nærmiljø skrivelinje"
RULE: Final = "Nærmiljø skillelinje"
AFTER_TABLE: Final = "Nærmiljø etter tabell"
CELL: Final = "Nærmiljø tabelltekst"
SMALL_CELL: Final = "Nærmiljø tabelltekst liten"
TABLE: Final = "Nærmiljø tabell"

LARGE: Final[Mapping[str, str]] = {
    TEXT: "Nærmiljø stor tekst",
    SUBTITLE: "Nærmiljø stor mellomtittel",
    BULLET: "Nærmiljø stort punkt",
    NUMBER: "Nærmiljø stort punkt",
    CONTINUED: "Nærmiljø stor tekst",
    QUOTE: "Nærmiljø stor tekst",
    SQUARE: "Nærmiljø stor avkryssing",
    CELL: "Nærmiljø stor tabelltekst",
    SMALL_CELL: "Nærmiljø stor tabelltekst",
}
"""Style -> the one in its place where the type is large, for residents."""

LARGE_HEADINGS: Final = (36, 30, 28, 28, 28)
"""The size of each step of headings where the type is large, in half points."""


def heading(level: int) -> str:
    """Give the style of a part's heading: a chapter (2) is Word's first, since the title has a style of its own."""
    return f"heading {level - 1}"
