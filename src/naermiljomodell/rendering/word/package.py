"""A Word file as a ZIP with the same bytes each time: parts in order, and no clock."""

from __future__ import annotations

import zipfile
from io import BytesIO
from typing import Final, Protocol

from naermiljomodell.shipped import shipped

_TYPES: Final = "[Content_Types].xml"
_EPOCH: Final = (1980, 1, 1, 0, 0, 0)
_TEMPLATE: Final = b"wordprocessingml.template.main+xml"
_DOCUMENT: Final = b"wordprocessingml.document.main+xml"
_UNIX: Final = 3
KINDS: Final = {"png": "image/png", "svg": "image/svg+xml"}
"""What kind a picture is, by the ending of its name."""


class Dress(Protocol):
    """What a document is put into: our template or the municipality's."""

    @property
    def across(self) -> int:
        """How wide the text is, in twentieths of a point."""

    def embed(self, name: str, data: bytes) -> str:
        """Give the name of the tie to a picture that is put into the file as *name*."""


def as_document(template: bytes) -> bytes:
    """Give *template* as a document: Word tells the two apart by one word."""
    found = parts(template)
    found[_TYPES] = found[_TYPES].replace(_TEMPLATE, _DOCUMENT)
    return packed(found)


def parts(data: bytes) -> dict[str, bytes]:
    """Give the parts of a Word file by their names."""
    with zipfile.ZipFile(BytesIO(data)) as file:
        return {name: file.read(name) for name in file.namelist()}


def packed(named: dict[str, bytes]) -> bytes:
    """Give *named* parts as a Word file; the one that tells what the others are comes first, as readers expect."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
        for name in sorted(named, key=lambda name: (name != _TYPES, name)):
            about = zipfile.ZipInfo(name, _EPOCH)
            about.compress_type, about.create_system, about.external_attr = zipfile.ZIP_DEFLATED, _UNIX, 0o644 << 16
            file.writestr(about, named[name])
    return out.getvalue()


def own_part(name: str) -> bytes:
    """Give one of our own files for Word."""
    return shipped("content", "word", name).read_bytes()
