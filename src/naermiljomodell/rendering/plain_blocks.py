"""Markdown as our own templates write it, straight to blocks; all that is not so plain is left to the parser.

It is read by the rules of `plain`, which gives the same as web pages; what comes out is what the parser gives (a law in the
tests), and the parser need not be loaded for it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from operator import itemgetter
from typing import Final

from naermiljomodell.rendering import forms
from naermiljomodell.rendering.blocks import Block, Cell, Items, Line, Paragraph, Quote, Rule, Side, Table, item_of
from naermiljomodell.rendering.marks import take_square
from naermiljomodell.rendering.plain import DELIMITER, ITEM, STEERS, cells_of, items_of, paragraph_of, parted
from naermiljomodell.rendering.plain_line import NotPlain, pieces
from naermiljomodell.rendering.runs import Runs

_SIDES: Final[dict[tuple[str, str], Side]] = {("", ":"): "right", (":", ":"): "center"}
_first = itemgetter(0)


def blocks(markdown: str, foreign: str, here: str = "") -> tuple[Block, ...] | None:
    """Give the blocks of *markdown*, or None where it is not plain enough to tell."""
    text = markdown.strip("\n")
    if not text.strip():
        return () if not text else None
    if "\n\n\n" in text or STEERS.search(text):
        return None
    try:
        return tuple(_Reading(foreign, here).blocks(text))
    except NotPlain:
        return None


class _Reading:
    """One fragment on its way to blocks."""

    def __init__(self, foreign: str, here: str) -> None:
        self.foreign = foreign
        self.here = here

    def blocks(self, text: str) -> Iterator[Block]:
        """Give each block; lists of one kind that follow each other are one."""
        for kind, alike in groupby(parted(text), _first):
            if kind in ITEM:
                yield self._list(kind, [block for _, block in alike])
                continue
            for _, block in alike:
                yield self._table(block.split("\n")) if kind == "table" else self._simple(kind, block)

    def _simple(self, kind: str, block: str) -> Block:
        """Give a paragraph, a quoted paragraph, or a rule."""
        if kind == "rule":
            return Rule()
        lines = block.split("\n")
        if kind == "p":
            return Paragraph(self._line(paragraph_of(lines)))
        if not all(text.startswith("> ") for text in lines):
            raise NotPlain
        return Quote((Paragraph(self._line(paragraph_of([text[2:] for text in lines]))),))

    def _list(self, kind: str, written: Sequence[str]) -> Items:
        """Give a list."""
        found = [item for block in written for item in items_of(block.split("\n"), ITEM[kind])]
        items = []
        for _, text in found:
            said, ticked = take_square(text)
            items.append(item_of((Paragraph(self._line(said)),), self.here, ticked=ticked))
        ordered = kind == "ol"
        return Items(tuple(items), ordered, int(found[0][0]) if ordered else 1)

    def _table(self, lines: Sequence[str]) -> Table:
        """Give a table whose every line has a bar at each end."""
        head, delimiter, *rows = [cells_of(text.rstrip()) for text in lines] if len(lines) > 1 else [[], []]
        aligned = [DELIMITER.fullmatch(cell) for cell in delimiter]
        if not head or len(head) != len(aligned) or None in aligned:
            raise NotPlain
        sides = [_side(found) for found in aligned]
        whole = [(*row, *[""] * len(head))[: len(head)] for row in rows]
        first, *rest = [
            tuple(Cell(self._line(text), side) for text, side in zip(row, sides, strict=True)) for row in (head, *whole)
        ]
        return Table(first, tuple(rest), any(cell[:1] == forms.SQUARE for row in whole for cell in row))

    def _line(self, text: str) -> Line:
        """Give the runs of the lines of one paragraph."""
        made = Runs(self.foreign)
        _read(text, made)
        return tuple(made.runs)


def _side(found: re.Match[str] | None) -> Side:
    """Give to which side a column is set."""
    return _SIDES.get((found[1], found[2]), "") if found else ""


def _read(text: str, made: Runs) -> None:
    """Take *text* into a line."""
    for piece in pieces(text):
        if isinstance(piece, str):
            made.read(piece.replace("\n", " "))
        else:
            _take(piece, made)


def _take(token: re.Match[str], made: Runs) -> None:
    """Take into a line what a sign begins."""
    kind = token.lastgroup
    if kind == "escaped":
        made.read(token["escaped"][1])
    elif kind == "br":
        made.say("\n")
    elif kind == "code":
        made.read(token["code"], code=True)
    elif kind == "strong":
        made.strong += 1
        _read(token["strong"], made)
        made.strong -= 1
    elif kind in {"link", "shown"}:
        made.link = token[kind]
        _read(token["words"], made) if kind == "link" else made.read(forms.readable(token["shown"]))
        made.link = ""
    else:
        made.read(token[0])
