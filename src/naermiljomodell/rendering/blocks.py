"""A document as plain data: headings, paragraphs, lists, tables and pictures, for the formats that are no markup of ours."""

from __future__ import annotations

from typing import Literal, TypeAlias

from naermiljomodell.frozen import frozen
from naermiljomodell.playbook import Figure

Side: TypeAlias = Literal["", "right", "center"]
"""To which side a cell's words are set; empty for the left."""


@frozen
class Run:
    r"""Words within a line that look alike. `\n` is a break of the line.

    `link` is where they lead: `#heading`, a page of the playbook, or an address on the web. `language` is that of the
    words when it is another than the document's.
    """

    text: str
    strong: bool = False
    em: bool = False
    code: bool = False
    link: str = ""
    language: str = ""


Line: TypeAlias = tuple[Run, ...]


@frozen
class Paragraph:
    """A paragraph; `heads` when it is a heading inside a section, which has no place in the contents."""

    runs: Line
    heads: bool = False


@frozen
class Item:
    """An item of a list: `ticked` is None where there is no square, and `here` is at the phase the work is in."""

    blocks: tuple[Block, ...]
    ticked: bool | None = None
    here: bool = False


@frozen
class Items:
    """A list; an ordered one counts from `start`."""

    items: tuple[Item, ...]
    ordered: bool = False
    start: int = 1


@frozen
class Cell:
    """A cell of a table."""

    runs: Line
    side: Side = ""


@frozen
class Table:
    """A table: one row of heads, and rows with as many cells. A `scale` has squares to tick in its cells."""

    head: tuple[Cell, ...]
    rows: tuple[tuple[Cell, ...], ...]
    scale: bool = False


@frozen
class Quote:
    """Words to be said aloud, or somebody's."""

    blocks: tuple[Block, ...]


@frozen
class Code:
    """Text to be shown sign by sign."""

    text: str


@frozen
class Rule:
    """Lines across the page, so many below each other; in a form they are lines to write on."""

    count: int = 1


Block: TypeAlias = Paragraph | Items | Table | Quote | Code | Rule


@frozen
class Part:
    """A section with its heading: `level` 2 for a chapter, none skipped below it, and the address that links lead to.

    `kinds` are those of the section and of all it stands in. A `large` part is in large type for residents, a
    `new_page` begins on a page of its own, and a `listed` one stands in the table of contents.
    """

    level: int
    address: str
    title: Line
    kinds: tuple[str, ...]
    large: bool
    new_page: bool
    listed: bool
    blocks: tuple[Block, ...]
    figures: tuple[Figure, ...] = ()


@frozen
class Paper:
    """A whole document on paper, in one language, with all that any format needs to dress it.

    `title` is plain words and `heading` the same as a line; `name` is the document's id. `contents` tells whether it is
    so long that a reader needs a table of contents. A `poster` is one sheet that hangs or is handed out by itself.
    """

    name: str
    title: str
    heading: Line
    language: str
    area: str
    municipality: str
    date: str
    made: str
    footer: str
    large: bool
    contents: bool
    opening: tuple[Block, ...]
    parts: tuple[Part, ...]
    poster: bool = False


def words(runs: Line) -> str:
    """Give the words of a line, with a space for each break."""
    return "".join(run.text for run in runs).replace("\n", " ")


def item_of(inside: tuple[Block, ...], here: str, *, ticked: bool | None) -> Item:
    """Give an item with what stands *inside* it.

    With *here*, the words for where we are, one that is *ticked* is that place and has no square.
    """
    if here and ticked:
        return Item((*inside, Paragraph((Run(f"→ {here}", strong=True),))), here=True)
    return Item(inside, None if here else ticked)
