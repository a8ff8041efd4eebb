"""All of Markdown to blocks, by a parser of CommonMark, with the marks of our own taken for what they mean."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final

from markdown_it import MarkdownIt
from markdown_it.token import Token
from markdown_it.tree import SyntaxTreeNode

from naermiljomodell.rendering import forms
from naermiljomodell.rendering.blocks import (
    Block,
    Cell,
    Code,
    Item,
    Items,
    Line,
    Paragraph,
    Quote,
    Rule,
    Side,
    Table,
    item_of,
)
from naermiljomodell.rendering.inline import line
from naermiljomodell.rendering.marks import take_square

_SIDES: Final[dict[str, Side]] = {"text-align:right": "right", "text-align:center": "center"}


class _Reader(MarkdownIt):
    """CommonMark with tables, where a link may lead to the web, to mail, to a telephone or within the playbook."""

    def validateLink(self, url: str) -> bool:  # noqa: N802  the parser's own name for it
        """Tell whether *url* may become a link; when not, the source stays as text."""
        return forms.leads_within_bounds(url)

    def normalizeLinkText(self, link: str) -> str:  # noqa: N802  likewise
        """Give an address that is shown as it is, in a form that can be read."""
        return forms.readable(link)


def blocks(markdown: str, foreign: str, here: str = "") -> Iterator[Block]:
    """Give the blocks of *markdown*, as `reading.blocks` has them."""
    return _blocks(SyntaxTreeNode(_reader().parse(markdown)), _Words(foreign, here))


def title(markdown: str, foreign: str) -> Line:
    """Give a title of one line; a link in it stays as text."""
    return line(_title_reader().parseInline(markdown)[0].children or [], foreign)


@lru_cache(maxsize=1)
def _reader() -> MarkdownIt:
    """Give the parser of fragments."""
    return _Reader("commonmark", {"html": False}).enable("table")


@lru_cache(maxsize=1)
def _title_reader() -> MarkdownIt:
    """Give the parser of titles."""
    return MarkdownIt("commonmark", {"html": False}).disable(["link", "image", "autolink"])


class _Words:
    """What is said where a text is in bokmål, and where we are."""

    def __init__(self, foreign: str, here: str) -> None:
        self.foreign = foreign
        self.here = here


def _blocks(parent: SyntaxTreeNode, said: _Words) -> Iterator[Block]:
    """Give what stands in *parent*, one block after another."""
    for node in parent.children:
        if node.type in {"paragraph", "heading"}:
            yield Paragraph(_line(node, said), heads=node.type == "heading")
        elif node.type in {"bullet_list", "ordered_list"}:
            yield _items(node, said)
        elif node.type == "table":
            yield _table(node, said)
        elif node.type == "blockquote":
            yield Quote(tuple(_blocks(node, said)))
        elif node.type == "hr":
            yield Rule()
        else:
            yield Code(node.content.rstrip("\n"))


def _line(node: SyntaxTreeNode, said: _Words) -> Line:
    """Give the line of a paragraph, a heading or a cell."""
    return line([token for inline in node.children for token in _words_of(inline)], said.foreign)


def _words_of(inline: SyntaxTreeNode) -> Sequence[Token]:
    """Give the tokens of the words that a paragraph, a heading or a cell holds."""
    return (inline.token.children if inline.token else None) or ()


def _items(node: SyntaxTreeNode, said: _Words) -> Items:
    """Give a list."""
    ordered = node.type == "ordered_list"
    return Items(tuple(_item(child, said) for child in node.children), ordered, int(node.attrs.get("start", 1)))


def _item(node: SyntaxTreeNode, said: _Words) -> Item:
    """Give an item with its square taken out, or its sign of place."""
    ticked = None
    for paragraph in node.children[:1]:
        ticked = _take_square(paragraph) if paragraph.type == "paragraph" else None
    return item_of(tuple(_blocks(node, said)), said.here, ticked=ticked)


def _take_square(paragraph: SyntaxTreeNode) -> bool | None:
    """Take the square from the start of *paragraph*; None when there is none."""
    first, *_ = _words_of(paragraph.children[0])
    first.content, ticked = take_square(first.content)
    return ticked


def _table(node: SyntaxTreeNode, said: _Words) -> Table:
    """Give a table; each of its rows has as many cells as the first."""
    head, *rows = [tuple(_cell(cell, said) for cell in row.children) for part in node.children for row in part.children]
    scale = any(cell.runs and cell.runs[0].text == forms.SQUARE for row in rows for cell in row)
    return Table(head, tuple(rows), scale)


def _cell(node: SyntaxTreeNode, said: _Words) -> Cell:
    """Give a cell."""
    return Cell(_line(node, said), _SIDES.get(str(node.attrs.get("style", "")), ""))
