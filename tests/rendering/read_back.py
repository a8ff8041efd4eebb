"""What a document says, read back from each format: its headings, the cells of its tables and the items of its lists."""

from __future__ import annotations

from html.parser import HTMLParser
from typing import NamedTuple

from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode
from tests.rendering.tagged import Element, opened, tree
from tests.rendering.word.opened import Opened

_SQUARES = ("[ ]", "[x]", "☐", "☒", "•")
_VOID = frozenset({"input", "br", "img", "meta", "hr", "link"})
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_ITEMS = frozenset(
    {
        "List Bullet",
        "List Number",
        "Nærmiljø avkryssing",
        "Nærmiljø stort punkt",
        "Nærmiljø stor avkryssing",
    }
)


class Content(NamedTuple):
    """What a document says: headings with their level, rows of cells, and items, all without white space."""

    headings: list[tuple[int, str]]
    rows: list[list[str]]
    items: list[str]


def bare(text: str) -> str:
    """Give *text* without white space, soft hyphens and the sign that begins an item."""
    text = text.strip()
    for square in _SQUARES:
        text = text.removeprefix(square)
    return "".join(text.split()).replace("\xad", "")


def from_html(data: bytes) -> Content:
    """Give what a page says, in its heading and its main part."""
    page = _Page()
    page.feed(data.decode())
    return Content(
        page.headings, [[bare(cell) for cell in row] for row in page.rows], [bare(item) for item in page.items]
    )


class _Page(HTMLParser):
    """Reads a page of ours."""

    def __init__(self) -> None:
        super().__init__()
        self.headings: list[tuple[int, str]] = []
        self.rows: list[list[str]] = []
        self.items: list[str] = []
        self.open: list[str] = []
        self.words = ""

    @property
    def counts(self) -> bool:
        """Whether what is read is part of the document, and no list of contents."""
        return ("main" in self.open or "header" in self.open) and "nav" not in self.open and "svg" not in self.open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in _VOID:
            self.open.append(tag)
        if tag in {*_HEADINGS, "li", "td", "th"}:
            self.words = ""
        if tag == "tr":
            self.rows.append([])
        del attrs

    def handle_endtag(self, tag: str) -> None:
        if self.counts and tag in _HEADINGS:
            self.headings.append((int(tag[1]), bare(self.words)))
        elif self.counts and tag == "li":
            self.items.append(self.words)
        elif tag in {"td", "th"}:
            self.rows[-1].append(self.words)
        self.open.pop()

    def handle_data(self, data: str) -> None:
        if "nm-her" not in data:
            self.words += data


def from_markdown(data: bytes) -> Content:
    """Give what a file of Markdown says."""
    found = Content([], [], [])
    root = SyntaxTreeNode(MarkdownIt("commonmark").enable("table").parse(data.decode()))
    for node in root.walk():
        if node.type == "heading":
            found.headings.append((int(node.tag[1]), bare(_plain(node))))
        elif node.type == "tr":
            found.rows.append([bare(_plain(cell)) for cell in node.children])
        elif node.type == "list_item":
            found.items.append(bare(_plain(node)))
    return found


def _plain(node: SyntaxTreeNode) -> str:
    """Give the words of a node."""
    if node.type in {"text", "code_inline"}:
        return node.content
    if node.type in {"softbreak", "hardbreak"}:
        return " "
    return "".join(_plain(child) for child in node.children)


def from_word(data: bytes) -> Content:
    """Give what a Word file says; its title is its first heading."""
    file = Opened(data)
    headings: list[tuple[int, str]] = []
    items: list[str] = []
    for said in file.paragraphs():
        if said.style == "Title":
            headings.append((1, bare(said.text)))
        elif said.style.startswith("heading "):
            headings.append((int(said.style[-1]) + 1, bare(said.text)))
        elif said.style in _ITEMS:
            items.append(bare(said.text))
        elif "ind" in said.properties:
            items[-1] += bare(said.text)
    rows = [[bare(cell) for cell in row] for table in file.tables() for row in table]
    return Content(headings, rows, items)


def from_pdf(data: bytes) -> Content:
    """Give what a tagged PDF says, by its tree; the list of contents is left out."""
    with opened(data) as pdf:
        root = tree(pdf)
    headings = [(int(one.kind[1]), bare(one.text)) for one in root.every(*(tag.upper() for tag in _HEADINGS))]
    rows = [[bare(cell.text) for cell in row.every("TH", "TD")] for row in root.every("TR")]
    items = [bare(_body(item)) for item in root.every("LI")]
    return Content(headings, rows, items)


def _body(item: Element) -> str:
    """Give the words of an item without its sign."""
    return "".join(body.text for body in item.every("LBody"))
