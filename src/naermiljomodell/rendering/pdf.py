"""The playbook as PDF that can be read aloud: tagged by PDF/UA-1, with language, title, bookmarks and its own fonts.

typst sets the pages. It is an extra, and imported when a page is to be set.
"""

from __future__ import annotations

import datetime as dt
import json
from functools import lru_cache
from importlib.resources import as_file, files
from typing import TYPE_CHECKING, Final

from naermiljomodell.playbook import Document, Playbook
from naermiljomodell.rendering.extras import Extra
from naermiljomodell.rendering.links import pages_of
from naermiljomodell.rendering.paper import paper
from naermiljomodell.rendering.pdf_data import data

if TYPE_CHECKING:
    from typst import Fonts

EXTRA: Final = Extra("pdf", "typst")
_STANDARD: Final = "ua-1"


def render(playbook: Playbook, document: Document) -> bytes:
    """Give *document* as PDF, the same bytes each time. Raises `MissingExtra` without typst."""
    EXTRA.demand()
    import typst  # noqa: PLC0415  an extra

    sheet = paper(playbook, document)
    said = json.dumps(data(sheet, pages_of(playbook, "pdf")), ensure_ascii=False)
    made = dt.datetime.combine(dt.date.fromisoformat(sheet.made), dt.time(), dt.UTC)
    return typst.compile(
        template(),
        format="pdf",
        font_paths=fonts(),
        sys_inputs={"d": said},
        pdf_standards=[_STANDARD],
        timestamp=int(made.timestamp()),
    )


@lru_cache(maxsize=1)
def template() -> bytes:
    """Give the template that the data fill."""
    return (files("naermiljomodell.content") / "pdf" / "mal.typ").read_bytes()


@lru_cache(maxsize=1)
def fonts() -> Fonts:
    """Give the fonts that come with us, and no other: a page looks the same on every machine."""
    import typst  # noqa: PLC0415  an extra

    with as_file(files("naermiljomodell.content") / "fonts") as folder:
        return typst.Fonts(include_system_fonts=False, include_embedded_fonts=True, font_paths=[folder])
