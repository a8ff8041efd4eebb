"""A Word file read back as plain data, by its XML, for tests."""

from __future__ import annotations

import io
import xml.etree.ElementTree as ET
import zipfile
from typing import NamedTuple

from tests.rendering.word.strict_reader import W


class Said(NamedTuple):
    """A paragraph: the name of its style, its words, and its properties by name."""

    style: str
    text: str
    properties: dict[str, str]


class Opened:
    """One Word file."""

    def __init__(self, data: bytes) -> None:
        with zipfile.ZipFile(io.BytesIO(data)) as file:
            self.parts = {name: file.read(name) for name in file.namelist()}
        self.document = self.tree("word/document.xml")
        self.styles = {
            style.get(f"{W}styleId", ""): style[0].get(f"{W}val", "")
            for style in self.tree("word/styles.xml").iter(f"{W}style")
        }

    def tree(self, name: str) -> ET.Element:
        """Give a part as a tree."""
        return ET.fromstring(self.parts[name])  # noqa: S314  our own

    def paragraphs(self) -> list[Said]:
        """Give every paragraph, in tables too."""
        return [self._said(one) for one in self.document.iter(f"{W}p")]

    def of_style(self, *styles: str) -> list[str]:
        """Give the words of each paragraph that one of *styles* dresses."""
        return [said.text for said in self.paragraphs() if said.style in styles]

    def tables(self) -> list[list[list[str]]]:
        """Give the words of each cell of each row of each table."""
        return [
            [[" ".join(map(words, cell.iter(f"{W}p"))) for cell in row.iter(f"{W}tc")] for row in table.iter(f"{W}tr")]
            for table in self.document.iter(f"{W}tbl")
        ]

    def _said(self, paragraph: ET.Element) -> Said:
        """Give one paragraph."""
        properties = {child.tag.removeprefix(W): child.get(f"{W}val", "") for child in paragraph.findall(f"{W}pPr/*")}
        style = self.styles.get(properties.pop("pStyle", ""), "")
        return Said(style, words(paragraph), properties)


def words(paragraph: ET.Element) -> str:
    """Give the words of a paragraph, with a space for each break and tab; what a field is told is no word."""
    out = []
    for element in paragraph.iter():
        if element.tag == f"{W}t":
            out.append(element.text or "")
        elif element.tag in {f"{W}br", f"{W}tab"} and element.attrib.keys() <= {f"{W}type"}:
            out.append(" ")
    return "".join(out).strip()
