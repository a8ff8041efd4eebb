"""Pieces of WordprocessingML as text, each with its parts in the order that the schema asks for."""

from __future__ import annotations

import re
from typing import Final

START: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
W: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
W14: Final = "http://schemas.microsoft.com/office/word/2010/wordml"
MC: Final = "http://schemas.openxmlformats.org/markup-compatibility/2006"
R: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

_NOT_IN_XML: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_LARGEST: Final = 10**9
_SIGNS: Final = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"})


def safe(text: str) -> str:
    """Give plain *text* as it may stand in XML, between tags or between double quotes."""
    return _NOT_IN_XML.sub("\ufffd", text).translate(_SIGNS)


def whole(said: str | None) -> int | None:
    """Give the whole number that an attribute says, or None when it says none, or one that Word has no room for."""
    try:
        number = int(said or "")
    except ValueError:
        return None
    return number if abs(number) <= _LARGEST else None


def words(text: str) -> str:
    """Give *text* as it stands in a run, a break for each new line."""
    return "<w:br/>".join(
        f'<w:t xml:space="preserve">{safe(piece)}</w:t>' if piece else "" for piece in text.split("\n")
    )


def run(text: str, looks: str = "") -> str:
    """Give *text* as a run that *looks* so: properties in the order of the schema."""
    return f"<w:r>{_properties('w:rPr', looks)}{words(text)}</w:r>"


def paragraph(style: str, content: str, **properties: str) -> str:
    """Give *content* as a paragraph of the style with the id *style*.

    *properties* are pieces by their name: `keep` (stays with the next), `page` (begins a page), `numbered`, `indent`,
    `side`.
    """
    inner = f'<w:pStyle w:val="{style}"/>' if style else ""
    inner += "".join(properties.get(name, "") for name in ("keep", "page", "numbered", "indent", "side"))
    return f"<w:p>{_properties('w:pPr', inner)}{content}</w:p>"


KEEP: Final = "<w:keepNext/>"
NEW_PAGE: Final = "<w:pageBreakBefore/>"


def numbered(number: int, level: int) -> str:
    """Give the property of a paragraph in the list *number*, at *level* from 0."""
    return f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'


def indented(left: int) -> str:
    """Give the property of a paragraph that is set in, in twentieths of a point."""
    return f'<w:ind w:left="{left}"/>'


def set_to(side: str) -> str:
    """Give the property of a paragraph that is set to a *side*."""
    return f'<w:jc w:val="{side}"/>' if side else ""


def field(instruction: str, shown: str, looks: str = "") -> str:
    """Give a field that Word works out, and what is *shown* until it does."""
    look = _properties("w:rPr", looks)
    parts = (
        '<w:fldChar w:fldCharType="begin"/>',
        f'<w:instrText xml:space="preserve"> {instruction} </w:instrText>',
        '<w:fldChar w:fldCharType="separate"/>',
        words(shown),
        '<w:fldChar w:fldCharType="end"/>',
    )
    return "".join(f"<w:r>{look}{part}</w:r>" for part in parts)


def square(*, ticked: bool, looks: str = "") -> str:
    """Give a square that is ticked with a click in Word, and by pen on paper."""
    return (
        f'<w:sdt><w:sdtPr><w14:checkbox xmlns:w14="{W14}"><w14:checked w14:val="{int(ticked)}"/>'
        '<w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/>'
        '</w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rFonts w:ascii="MS Gothic" w:eastAsia="MS Gothic" '
        f'w:hAnsi="MS Gothic"/>{looks}</w:rPr><w:t>{"☒" if ticked else "☐"}</w:t></w:r></w:sdtContent></w:sdt>'
        "<w:r><w:tab/></w:r>"
    )


def marked(number: int, name: str, content: str) -> str:
    """Give *content* as the place *name*, that links lead to; *number* tells it from other places."""
    return f'<w:bookmarkStart w:id="{number}" w:name="{name}"/>{content}<w:bookmarkEnd w:id="{number}"/>'


def _properties(name: str, inner: str) -> str:
    """Give properties, or nothing where there is none."""
    return f"<{name}>{inner}</{name}>" if inner else ""
