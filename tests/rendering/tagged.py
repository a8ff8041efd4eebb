"""A tagged PDF read back: its tree of elements with the words that each holds, as a screen reader finds them."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pikepdf
from pikepdf import open as open_pdf

Words = dict[tuple[int, int], str]
"""What stands in each marked piece of content, by the number of its page and its own."""


@dataclass
class Element:
    """An element of the tree: its kind, what stands in it and its parts in order, and what is said in its place."""

    kind: str
    parts: list[Element | str] = field(default_factory=list)
    alt: str = ""
    attributes: dict[str, str] = field(default_factory=dict)
    language: str = ""

    @property
    def text(self) -> str:
        """All words in it and in its parts."""
        return "".join(part if isinstance(part, str) else part.text for part in self.parts)

    def every(self, *kinds: str) -> Iterator[Element]:
        """Give each element of *kinds* in it, from the outside in."""
        for part in self.parts:
            if isinstance(part, Element):
                if part.kind in kinds:
                    yield part
                yield from part.every(*kinds)


def opened(data: bytes) -> pikepdf.Pdf:
    """Give a PDF to look into."""
    return open_pdf(io.BytesIO(data))


def signs(page: pikepdf.Page) -> list[tuple[list[Any], str]]:
    """Give each sign of what is drawn on *page*, after what it works on."""
    stream: Any = pikepdf.parse_content_stream(page)
    return [(list(operands), str(operator)) for operands, operator in stream]


def tree(pdf: pikepdf.Pdf) -> Element:
    """Give the whole tree of *pdf*."""
    words: Words = {}
    for page in pdf.pages:
        words.update({(int(page.objgen[0]), number): text for number, text in _marked(page).items()})
    return _element(pdf.Root.StructTreeRoot, words, 0)


def _element(node: Any, words: Words, page: int) -> Element:  # noqa: ANN401  an object of pikepdf
    """Give *node* and all below it."""
    page = node.Pg.objgen[0] if "/Pg" in node else page
    found = Element(
        str(node.get("/S", "/Root"))[1:], alt=str(node.get("/Alt", "")), language=str(node.get("/Lang", ""))
    )
    for about in _listed(node.get("/A")):
        found.attributes.update({str(key)[1:]: str(value) for key, value in about.items()})
    for kid in _listed(node.get("/K")):
        if isinstance(kid, int):
            found.parts.append(words.get((page, kid), ""))
        elif "/MCID" in kid:
            of = kid.Pg.objgen[0] if "/Pg" in kid else page
            found.parts.append(words.get((of, int(kid.MCID)), ""))
        elif "/S" in kid:
            found.parts.append(_element(kid, words, page))
    return found


def _listed(value: Any) -> list[Any]:  # noqa: ANN401  likewise
    """Give *value* as a list: PDF leaves the list out where there is one thing in it."""
    if value is None:
        return []
    return list(value) if isinstance(value, pikepdf.Array) else [value]


def _marked(page: pikepdf.Page) -> dict[int, str]:
    """Give the words of each marked piece of content on *page*, by its number."""
    letters = {str(name): _letters(font) for name, font in page.Resources.get("/Font", {}).items()}
    found: dict[int, str] = {}
    open_: list[tuple[int, str | None]] = []
    known: dict[str, str] = {}
    for operands, sign in signs(page):
        if sign in {"BDC", "BMC"}:
            about: Any = operands[1] if len(operands) > 1 and isinstance(operands[1], pikepdf.Dictionary) else {}
            inner = open_[-1] if open_ else (-1, None)
            number = int(about.get("/MCID", inner[0]))
            instead = str(about["/ActualText"]) if "/ActualText" in about else inner[1]
            if "/ActualText" in about:
                found[number] = found.get(number, "") + str(about["/ActualText"])
            open_.append((number, instead))
        elif sign == "EMC":
            open_.pop()
        elif sign == "Tf":
            known = letters[str(operands[0])]
        elif sign in {"Tj", "TJ"} and open_ and open_[-1][1] is None:
            pieces = operands[0] if sign == "TJ" else [operands[0]]
            text = "".join(_said(bytes(piece), known) for piece in pieces if isinstance(piece, pikepdf.String))
            found[open_[-1][0]] = found.get(open_[-1][0], "") + text
    return found


def _said(codes: bytes, known: dict[str, str]) -> str:
    """Give what glyphs stand for; each is as many bytes as the font's table has."""
    wide = max(map(len, known), default=2) // 2
    return "".join(known.get(codes[at : at + wide].hex(), "\ufffd") for at in range(0, len(codes), wide))


def _letters(font: Any) -> dict[str, str]:  # noqa: ANN401  likewise
    """Give what each glyph of *font* stands for, by its code in hexadecimal."""
    table = font.ToUnicode.read_bytes().decode("ascii")
    known: dict[str, str] = {}
    for block in re.findall(r"beginbfchar(.*?)endbfchar", table, re.DOTALL):
        for code, letters in re.findall(r"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>", block):
            known[code.lower()] = bytes.fromhex(letters).decode("utf-16-be")
    for block in re.findall(r"beginbfrange(.*?)endbfrange", table, re.DOTALL):
        for first, last, letter in re.findall(r"<(\w+)>\s*<(\w+)>\s*<(\w+)>", block):
            for step in range(int(last, 16) - int(first, 16) + 1):
                known[f"{int(first, 16) + step:0{len(first)}x}"] = chr(int(letter, 16) + step)
    return known
