"""The playbook as PDF that can be read aloud: tagged by PDF/UA-1, with language, title, bookmarks and its own fonts.

typst sets the pages. It is an extra, and imported when a page is to be set.
"""

from __future__ import annotations

import datetime as dt
import json
import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from naermiljomodell.playbook import Document, Playbook
from naermiljomodell.rendering.extras import UnshownSign
from naermiljomodell.rendering.links import pages_of
from naermiljomodell.rendering.paper import paper
from naermiljomodell.rendering.pdf_data import data
from naermiljomodell.shipped import shipped

if TYPE_CHECKING:
    from typst import Fonts, PDFStandard

_UNSHOWN: Final = re.compile('PDF/UA-1 error: the text `"(.+?)"` could not be displayed', re.DOTALL)


def render(playbook: Playbook, document: Document) -> bytes:
    """Give *document* as PDF, the same bytes each time.

    Raises `UnshownSign` for a sign that no font on the machine has.
    """
    sheet = paper(playbook, document)
    said = json.dumps(data(sheet, pages_of(playbook, "pdf")), ensure_ascii=False)
    day = dt.datetime.combine(dt.date.fromisoformat(sheet.made), dt.time(), dt.UTC)
    for font_paths in (fonts, every_font):
        try:
            return _set(said, int(day.timestamp()), font_paths())
        except UnshownSign as error:
            unshown = error
    raise unshown


def _set(said: str, moment: int, font_paths: Fonts) -> bytes:
    """Give the pages for the data *said*. Raises `UnshownSign`."""
    import typst  # noqa: PLC0415  an extra

    inputs = {"d": said}
    standards: list[PDFStandard] = ["ua-1"]
    try:
        return typst.compile(
            template(),
            format="pdf",
            font_paths=font_paths,
            sys_inputs=inputs,
            pdf_standards=standards,
            timestamp=moment,
        )
    except typst.TypstError as error:
        raise UnshownSign(_unshown(error.message)) from error


def _unshown(message: str) -> str:
    """Give the sign that could not be shown, by the *message* of typst. Raises `RuntimeError` for any other message."""
    found = _UNSHOWN.search(message)
    if found is None:
        raise RuntimeError(message)
    return found[1]


@lru_cache(maxsize=1)
def template() -> bytes:
    """Give the template that the data fill."""
    return shipped("content", "pdf", "mal.typ").read_bytes()


@lru_cache(maxsize=1)
def fonts() -> Fonts:
    """Give the fonts that come with us, and no other, so that a page looks the same on every machine."""
    return _fonts(of_the_machine=False)


@lru_cache(maxsize=1)
def every_font() -> Fonts:
    """Give all fonts of this machine too, for the rare document with a sign that ours lack."""
    return _fonts(of_the_machine=True)


def _fonts(*, of_the_machine: bool) -> Fonts:
    """Give our fonts, and those of the machine when they are asked for."""
    import typst  # noqa: PLC0415  an extra

    folder = shipped("content", "fonts")
    return typst.Fonts(include_system_fonts=of_the_machine, include_embedded_fonts=True, font_paths=[folder])
