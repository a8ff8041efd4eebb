"""The playbook as PDF that can be read aloud: tagged by PDF/UA-1, with language, title, bookmarks and its own fonts.

typst sets the pages. It is an extra, and imported when a page is to be set.
"""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Callable
from functools import lru_cache, partial
from importlib.resources import as_file, files
from typing import TYPE_CHECKING, Final

from naermiljomodell.playbook import Document, Playbook
from naermiljomodell.rendering.extras import UnshownSign
from naermiljomodell.rendering.links import pages_of
from naermiljomodell.rendering.paper import paper
from naermiljomodell.rendering.pdf_data import data

if TYPE_CHECKING:
    from typst import Fonts

_STANDARD: Final = "ua-1"
_UNSHOWN: Final = re.compile('PDF/UA-1 error: the text `"(.+?)"` could not be displayed', re.DOTALL)


def render(playbook: Playbook, document: Document) -> bytes:
    """Give *document* as PDF, the same bytes each time.

    Raises `UnshownSign` for a sign that no font on the machine has.
    """
    import typst  # noqa: PLC0415  an extra

    sheet = paper(playbook, document)
    said = json.dumps(data(sheet, pages_of(playbook, "pdf")), ensure_ascii=False)
    made = dt.datetime.combine(dt.date.fromisoformat(sheet.made), dt.time(), dt.UTC)
    set_with: Callable[..., bytes] = partial(
        typst.compile,
        template(),
        format="pdf",
        sys_inputs={"d": said},
        pdf_standards=[_STANDARD],
        timestamp=int(made.timestamp()),
    )
    try:
        return set_with(font_paths=fonts())
    except typst.TypstError as error:
        _unshown(error.message)
    try:
        return set_with(font_paths=fonts(all_there_are=True))
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
    return (files("naermiljomodell.content") / "pdf" / "mal.typ").read_bytes()


@lru_cache(maxsize=2)
def fonts(*, all_there_are: bool = False) -> Fonts:
    """Give the fonts that come with us, and no other, so that a page looks the same on every machine.

    *all_there_are* on this one are for the rare document with a sign that ours lack.
    """
    import typst  # noqa: PLC0415  an extra

    with as_file(files("naermiljomodell.content") / "fonts") as folder:
        return typst.Fonts(include_system_fonts=all_there_are, include_embedded_fonts=True, font_paths=[folder])
