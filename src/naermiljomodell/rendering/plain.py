"""Markdown as our own templates write it, straight to HTML; all that is not so plain is left to the parser.

A playbook holds hundreds of fragments, nearly all of them paragraphs, flat lists and tables. What is understood here
gives the very bytes that the parser gives (a law in the tests), and the parser need not be loaded for it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from operator import itemgetter
from typing import Final

from naermiljomodell.rendering import forms
from naermiljomodell.rendering.marks import take_groups, take_square
from naermiljomodell.rendering.plain_line import NotPlain, line

STEERS: Final = re.compile(r"[\x00-\x09\x0b-\x1f\x7f]")
"""Signs that steer, which never come from our templates."""

_STARTS_A_BLOCK: Final = re.compile(r"\Z|[\s#>+\-~|:=`_]|\*(?!\*(?:[^\W_]|[§«]))|\d+[.)](?:\s|\Z)")
"""What a line may not start with, lest it be more than a line of a paragraph."""

_KIND: Final = re.compile(r"(?P<ul>- )|(?P<ol>[0-9]{1,9}\. )|(?P<table>\|)|(?P<quote>> )|(?P<rule>___+\Z)|(?P<p>)")
ITEM: Final = {"ul": re.compile(r"- (?=\S)"), "ol": re.compile(r"[0-9]{1,9}\. (?=\S)")}
_BAR: Final = re.compile(r"(?<!\\)\|")
DELIMITER: Final = re.compile(r"(:?)-+(:?)")
_ALIGNED: Final = {("", ":"): ' class="nm-hoyre"', (":", ":"): ' class="nm-midt"'}

_first = itemgetter(0)

Row = list[str]


def body(markdown: str, table: str, here: str = "") -> str | None:
    """Give the HTML of *markdown* as `commonmark.body` gives it, or None where it is not plain enough to tell."""
    text = markdown.strip("\n")
    if not text:
        return ""
    if "\n\n\n" in text or STEERS.search(text):
        return None
    try:
        return "".join(_Fragment(table, here).html(parted(text)))
    except NotPlain:
        return None


class _Fragment:
    """One fragment on its way to HTML: the words it needs, and what has been numbered so far."""

    def __init__(self, table: str, here: str) -> None:
        self.table = table
        self.here = here
        self.tables = 0
        self.squares: dict[str, int] = {}

    def html(self, blocks: Iterable[tuple[str, str]]) -> Iterator[str]:
        """Give the HTML of each block; lists of one kind that follow each other are one, with air in it."""
        for kind, alike in groupby(blocks, _first):
            if kind in ITEM:
                yield self._list(kind, [block for _, block in alike])
                continue
            for _, block in alike:
                yield self._table(block.split("\n")) if kind == "table" else _simple(kind, block)

    def _list(self, kind: str, blocks: Sequence[str]) -> str:
        """Give a list; its items are paragraphs where there is a blank line between any two of them."""
        items = [item for block in blocks for item in items_of(block.split("\n"), ITEM[kind])]
        first = int(items[0][0]) if kind == "ol" else 1
        start = f'<{kind} start="{first}">' if first != 1 else f"<{kind}>"
        written = "".join(self._item(text, airy=len(blocks) > 1) for _, text in items)
        return f"{start}\n{written}</{kind}>\n"

    def _item(self, text: str, *, airy: bool) -> str:
        """Give an item with its marks taken out and shown as what they mean."""
        text, groups = take_groups(text)
        text, ticked = take_square(text)
        words, marks = line(text), f' data-for="{groups}"' if groups else ""
        if self.here and ticked:
            marks += ' aria-current="step"'
            words += f'<span class="nm-her">{forms.safe(self.here)}</span>'
        elif not self.here and ticked is not None:
            marks += ' class="nm-punkt"'
            name, checked = forms.square(text, self.squares), ' checked=""' if ticked else ""
            words = f'<label><input type="checkbox" data-punkt="{name}"{checked}>{words}</label>'
        return f"<li{marks}>\n<p>{words}</p>\n</li>\n" if airy else f"<li{marks}>{words}</li>\n"

    def _table(self, lines: Sequence[str]) -> str:
        """Give a table whose every line has a bar at each end."""
        marked = [take_groups(text) for text in lines]
        head, delimiter, *rows = [cells_of(text) for text, _ in marked] if len(lines) > 1 else [[], []]
        aligned = [DELIMITER.fullmatch(cell) for cell in delimiter]
        if not head or len(head) != len(aligned):
            raise NotPlain
        classes = [_class(found) for found in aligned]
        self.tables += 1
        heads, columns = [line(text) for text in head], range(len(head))
        filled = [(row if len(row) == len(head) else [*row, *[""] * len(head)])[: len(head)] for row in rows]
        scale = any(forms.SQUARE in row for row in filled)
        parts = [
            forms.table_start(self.table, self.tables, scale=scale),
            "<thead>\n",
            _row(map(_head_cell, heads, classes), marked[0][1]),
            "</thead>\n",
        ]
        if filled:
            groups = (of for _, of in marked[2:])
            cells = (map(_cell, row, classes, heads, columns) for row in filled)
            parts += ["<tbody>\n", *map(_row, cells, groups), "</tbody>\n"]
        return "".join([*parts, forms.TABLE_END])


def parted(text: str) -> Iterator[tuple[str, str]]:
    """Give kind and text of each block; a list that follows a paragraph at once is a block of its own.

    The kinds are `ul`, `ol`, `table`, `quote`, `rule` and `p`.
    """
    for block in text.split("\n\n"):
        found = _KIND.match(block)
        kind = (found.lastgroup if found else "") or ""
        below = block.find("\n- ") if kind == "p" else -1
        if below < 0:
            yield kind, block
        else:
            yield kind, block[:below]
            yield "ul", block[below + 1 :]


def _simple(kind: str, block: str) -> str:
    """Give a paragraph, a quoted paragraph, or a rule."""
    if kind == "rule":
        return "<hr>\n"
    lines = block.split("\n")
    if kind == "p":
        return f"<p>{line(paragraph_of(lines))}</p>\n"
    if not all(text.startswith("> ") for text in lines):
        raise NotPlain
    return f"<blockquote>\n<p>{line(paragraph_of([text[2:] for text in lines]))}</p>\n</blockquote>\n"


def paragraph_of(lines: Sequence[str]) -> str:
    """Give the lines of a paragraph as one text."""
    for text in lines:
        if _STARTS_A_BLOCK.match(text) or text[-1:].isspace():
            raise NotPlain
    return "\n".join(lines)


def items_of(lines: Sequence[str], start: re.Pattern[str]) -> Iterator[tuple[str, str]]:
    """Give the number and the text of each item of a list without lists in it."""
    number, margin, item = "", 0, list[str]()
    for text in lines:
        found = start.match(text)
        if found:
            if item:
                yield number, paragraph_of(item)
            number, margin, item = text[: found.end() - 2], found.end(), [text[found.end() :]]
        elif item and text.startswith(" " * margin):
            item.append(text[margin:])
        else:
            raise NotPlain
    yield number, paragraph_of(item)


def cells_of(text: str) -> Row:
    r"""Give the cells of a row; `\|` is a bar inside a cell."""
    inner = text[1:-1]
    if len(text) < 2 or text[0] != "|" or text[-1] != "|" or inner.endswith("\\") or "\\\\|" in inner:  # noqa: PLR2004  two bars
        raise NotPlain
    cells = _BAR.split(inner) if "\\|" in inner else inner.split("|")
    return [_trimmed(cell).replace("\\|", "|") for cell in cells]


def _trimmed(cell: str) -> str:
    """Give *cell* without the spaces at its ends; no other white space may be there."""
    text = cell.strip()
    if len(text) != len(cell.strip(" ")):
        raise NotPlain
    return text


def _class(delimiter: re.Match[str] | None) -> str:
    """Give the attribute that aligns a column's cells."""
    if delimiter is None:
        raise NotPlain
    return _ALIGNED.get((delimiter[1], delimiter[2]), "")


def _row(cells: Iterable[str], groups: str) -> str:
    """Give a row of a table, with the target groups it is for."""
    marks = f' data-for="{groups}"' if groups else ""
    return f"<tr{marks}>\n{''.join(cells)}</tr>\n"


def _head_cell(words: str, aligned: str) -> str:
    """Give a cell that heads its column, with *words* as HTML; an empty one heads nothing."""
    return f'<th{aligned} scope="col">{words}</th>\n' if words else f"<td{aligned}></td>\n"


def _cell(text: str, aligned: str, head: str, column: int) -> str:
    """Give a cell that knows what it is headed by."""
    label = forms.headed(head, text, column)
    said = f' data-h="{label}"' if label else ""
    return f"<td{aligned}{said}>{line(text)}</td>\n"
