"""What a template tells of those who made it: remarks, names, where it comes from. None of it goes into a document."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, Final

from naermiljomodell.rendering.word import wml
from naermiljomodell.rendering.word.package import packed, parts

_TIED: Final = re.compile(
    r"/(?:comments(?:Extended|Ids|Extensible)?|people|(?:custom|extended|core)-properties|thumbnail)\Z", re.IGNORECASE
)
"""Ties to parts with remarks, with names of persons, and with what the file says of itself."""
_MARKS: Final = tuple(
    f"{{{wml.W}}}{name}"
    for name in ("commentRangeStart", "commentRangeEnd", "commentReference", "annotationRef", "permStart", "permEnd")
)
"""Elements that lead to remarks, or that tell which person may write where."""


def without_private(template: bytes) -> bytes:
    """Give *template* without what it tells of those who made it; parts that nothing leads to are left out when it is saved."""
    found = parts(template)
    for name, data in found.items():
        if name.endswith(".rels"):
            found[name] = _without(data, _tells_of_persons)
        elif name.endswith(".xml") and any(mark.rpartition("}")[2].encode() in data for mark in _MARKS):
            found[name] = _without(data, lambda element: element.tag in _MARKS)
    return packed(found)


def _tells_of_persons(element: Any) -> bool:  # noqa: ANN401  an element of lxml
    """Tell whether *element* is a tie to a part that goes into no document."""
    return _TIED.search(element.get("Type", "")) is not None


def _without(xml: bytes, private: Callable[[Any], bool]) -> bytes:
    """Give *xml* without the elements that are *private*."""
    from lxml import etree  # noqa: PLC0415  comes with docxtpl

    root = etree.fromstring(xml, etree.XMLParser(resolve_entities=False))
    for element in [one for one in root.iter(etree.Element) if private(one)]:
        element.getparent().remove(element)
    return bytes(etree.tostring(root, encoding="UTF-8", standalone=True))
