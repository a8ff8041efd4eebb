"""The tables and the squares to tick of a fragment of Markdown, as plain text: what goes into the cells of a sheet.

Lists as our own templates write them are read line by line; all that is not so plain is left to the parser.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Final

from markdown_it import MarkdownIt
from markdown_it.token import Token

from naermiljomodell.frozen import frozen
from naermiljomodell.rendering.marks import SQUARES, take_square, without_foreign, without_groups

_ITEM: Final = "- "
_STRONG: Final = "**"
_NOT_ONLY_WORDS: Final = re.compile(r"[\\`*_\[\]<&!\x00-\x1f\x7f]")
_PLAIN_LINE: Final = re.compile(
    r"- (?!\s)(?:\[[ x]\] )?(?![-+*#>~`|:=\s\d]).*[^ \t]|\*\*[^*\\`_\[\]<&!]+\*\*|[A-ZÆØÅ][^|]*|"
)
"""A line of a flat list, a paragraph that stands out, the only line of a paragraph, or none."""


_BETWEEN_BARS: Final = re.compile(r"\|.*[^\\]\|")
_BAR: Final = re.compile(r"(?<!\\)\|")
_DELIMITER: Final = re.compile(r":?-+:?")
_LINE_TO_FILL_IN: Final = re.compile(r"_{2,}")
_BETWEEN_NAMES: Final = re.compile(r"\s(?:.*\s)?")
_HEADS: Final = 2


@frozen
class Words:
    """The text of a cell, and whether all of it stands out."""

    text: str
    strong: bool = False


Row = tuple[Words, ...]


@frozen
class Square:
    """A thing to do: what stands out above it, its text, and whether it is ticked."""

    part: str
    text: str
    ticked: bool


def tables(markdown: str) -> tuple[tuple[Row, ...], ...]:
    """Give each table of *markdown*: its rows, the row of names first."""
    if "|" not in markdown:
        return ()
    bare = _bare(markdown)
    plain = [_plain_table(block) for block in bare.split("\n\n") if "|" in block]
    whole = [table for table in plain if table is not None]
    return tuple(whole) if len(whole) == len(plain) else tuple(_parsed_tables(bare))


def _parsed_tables(bare: str) -> Iterator[tuple[Row, ...]]:
    """Give each table as the parser sees it."""
    found: list[list[list[Words]]] = []
    tokens = _tokens(bare)
    for place, token in enumerate(tokens):
        if token.type == "table_open":
            found.append([])
        elif token.type == "tr_open":
            found[-1].append([])
        elif token.type in {"th_open", "td_open"}:
            found[-1][-1].append(_words(tokens[place + 1]))
    yield from (tuple(tuple(row) for row in table) for table in found)


def _plain_table(block: str) -> tuple[Row, ...] | None:
    """Give the table that *block* plainly is: lines between bars, with as many cells in each; None when it is not."""
    lines = block.strip("\n").split("\n")
    if len(lines) < _HEADS or not all(_BETWEEN_BARS.fullmatch(line) for line in lines):
        return None
    rows = [[cell.strip(" ") for cell in _BAR.split(line[1:-1])] for line in lines]
    if any(len(row) != len(rows[0]) for row in rows) or not all(map(_DELIMITER.fullmatch, rows[1])):
        return None
    return tuple(tuple(map(_cell_words, row)) for row in (rows[0], *rows[2:]))


def _cell_words(said: str) -> Words:
    """Give the words of a cell; the parser is asked only where there may be more than words."""
    inner = said[2:-2] if said.startswith(_STRONG) and said.endswith(_STRONG) else said
    if not _NOT_ONLY_WORDS.search(inner) and inner.strip() == inner and (inner or not said):
        return Words(inner, strong=inner is not said)
    if _LINE_TO_FILL_IN.fullmatch(said):
        return Words(said)
    return _words(_reader().parseInline(said.replace("\\|", "|"))[0])


def squares(markdown: str) -> tuple[Square, ...]:
    """Give each square to tick of *markdown*, in order."""
    if not any(square in markdown for square in SQUARES):
        return ()
    bare = _bare(markdown)
    return tuple(_squares_of_lines(bare) if _is_plain(bare) else _squares(_tokens(bare)))


def facts(markdown: str) -> dict[str, str]:
    """Give what follows each text that stands out on lines as `**Når:** mars · **Ansvarlig:** Rolle`, without the colon."""
    found: dict[str, str] = {}
    for line in markdown.split("\n"):
        if line.startswith(_STRONG):
            found.update(_plain_facts(line) or _facts(_inline(line)))
    return found


def _plain_facts(line: str) -> dict[str, str]:
    """Give the facts of a line in which nothing but their names stands out; none when it is not so plain."""
    parts = line.split(_STRONG)
    names, said = parts[1::2], parts[2::2]
    if len(parts) % 2 == 0 or parts[0] or _NOT_ONLY_WORDS.search("".join(parts)):
        return {}
    if not all(name and name.strip() == name for name in names):
        return {}
    if not all(_BETWEEN_NAMES.fullmatch(one) for one in said[:-1]) or said[-1][:1].strip():
        return {}
    return {name.removesuffix(":"): _ended(text) for name, text in zip(names, said, strict=True)}


def title(markdown: str) -> str:
    """Give a title of one line as plain words."""
    bare = without_foreign(markdown)
    return _text(_inline(bare)) if _NOT_ONLY_WORDS.search(bare) else bare


def _is_plain(bare: str) -> bool:
    """Tell whether *bare* can be read line by line: no item runs over several lines, and no paragraph is a heading."""
    lines = bare.split("\n")
    kinds = [line[:2] == _ITEM for line in lines]
    return all(
        _PLAIN_LINE.fullmatch(line) and (item or not line or not (place and lines[place - 1]))
        for place, (line, item) in enumerate(zip(lines, kinds, strict=True))
    )


def _squares_of_lines(bare: str) -> Iterator[Square]:
    """Give each square of a plain fragment."""
    part = ""
    for line in bare.split("\n"):
        text, ticked = take_square(line.removeprefix(_ITEM))
        if line.startswith(_STRONG):
            part = line[2:-2]
        elif ticked is not None:
            yield Square(part, title(text), ticked)


def _squares(tokens: Sequence[Token]) -> Iterator[Square]:
    """Give each square among *tokens*; a paragraph that stands out as a whole heads those that follow."""
    part, starts = "", False
    for token in tokens:
        if token.type == "list_item_open":
            starts = True
        elif token.type == "inline" and starts:
            starts = False
            content, ticked = take_square(token.content)
            if ticked is not None:
                yield Square(part, title(content), ticked)
        elif token.type == "inline":
            words = _words(token)
            part = words.text if words.strong and token.level == 1 else part


def _facts(children: Iterable[Token]) -> Iterator[tuple[str, str]]:
    """Give each name that stands out in a line, and what follows it."""
    name, said, strong = "", "", False
    for child in children:
        if child.type == "strong_open":
            if name:
                yield name, _ended(said)
            name, said, strong = "", "", True
        elif child.type == "strong_close":
            name, strong = name.strip().removesuffix(":"), False
        elif strong:
            name += child.content
        else:
            said += child.content
    if name:
        yield name, _ended(said)


def _ended(said: str) -> str:
    """Give what is said of one thing, without the dot before the next."""
    return said.strip().removesuffix("·").rstrip()


def _bare(markdown: str) -> str:
    """Give *markdown* without its marks."""
    return without_foreign(without_groups(markdown))


def _tokens(bare: str) -> list[Token]:
    """Give *bare* as the parser sees it."""
    return _reader().parse(bare)


def _inline(line: str) -> Sequence[Token]:
    """Give one line as the parser sees it."""
    return _reader().parseInline(line)[0].children or ()


@lru_cache(maxsize=1)
def _reader() -> MarkdownIt:
    """Give the parser."""
    return MarkdownIt("commonmark", {"html": False}).enable("table")


def _words(inline: Token) -> Words:
    """Give the words of a line."""
    children = [child for child in inline.children or () if child.type != "text" or child.content.strip()]
    kinds = [child.type for child in children]
    strong = kinds[:1] == ["strong_open"] and kinds[-1:] == ["strong_close"] and kinds.count("strong_open") == 1
    return Words(_text(inline.children or ()), strong)


def _text(children: Sequence[Token]) -> str:
    """Give the words of *children* on one line."""
    return "".join(" " if child.type.endswith("break") else child.content for child in children)
