"""A Word file as a ZIP with the same bytes each time: parts in order, and no clock."""

from __future__ import annotations

import zipfile
from io import BytesIO
from typing import Final

_TYPES: Final = "[Content_Types].xml"
_EPOCH: Final = (1980, 1, 1, 0, 0, 0)
_TEMPLATE: Final = b"wordprocessingml.template.main+xml"
_DOCUMENT: Final = b"wordprocessingml.document.main+xml"
_UNIX: Final = 3


def as_document(template: bytes) -> bytes:
    """Give *template* as a document: Word tells the two apart by one word."""
    files = parts(template)
    files[_TYPES] = files[_TYPES].replace(_TEMPLATE, _DOCUMENT)
    return packed(files)


def parts(data: bytes) -> dict[str, bytes]:
    """Give the parts of a Word file by their names."""
    with zipfile.ZipFile(BytesIO(data)) as file:
        return {name: file.read(name) for name in file.namelist()}


def packed(files: dict[str, bytes]) -> bytes:
    """Give *files* as a Word file; the one that tells what the others are comes first, as readers expect."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
        for name in sorted(files, key=lambda name: (name != _TYPES, name)):
            about = zipfile.ZipInfo(name, _EPOCH)
            about.compress_type, about.create_system, about.external_attr = zipfile.ZIP_DEFLATED, _UNIX, 0o644 << 16
            file.writestr(about, files[name])
    return out.getvalue()
