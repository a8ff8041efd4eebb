"""A picture made for the page, as one that stands alone: no colour of the page's, a size, and a ground to stand on."""

from __future__ import annotations

import re
from typing import Final

_PAGE_COLOUR: Final = re.compile(r"var\(--[a-z-]+, ([^)]*)\)")
_VIEW: Final = re.compile(r'viewBox="([^"]*)"')
_HEAD: Final = re.compile(r"<svg[^>]*>(?:<title>[^<]*</title>)?(?:<desc>[^<]*</desc>)?")
_STYLE: Final = re.compile(r' style="[^"]*"')
_INK: Final = "#1e2b3c"


def alone(picture: str, font: str = "sans-serif") -> str:
    """Give *picture*, an `svg` element made for the page, as a file that other programs can show.

    The colours of the page give way to those that stand behind them, on a white ground, the letters are of *font*, and
    the size is given.
    """
    drawn = _PAGE_COLOUR.sub(r"\1", picture.strip()).replace("currentColor", _INK)
    left, top, wide, high = view(picture)
    ground = f'<rect x="{left}" y="{top}" width="{wide}" height="{high}" fill="#fff"/>'
    head = _HEAD.match(drawn)[0]  # type: ignore[index]  # every picture of ours is one svg element
    tag, rest = head.split(">", 1)
    tag = f'{_STYLE.sub("", tag)} width="{wide}" height="{high}" font-family="{font}">'
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{tag}{rest}{ground}{drawn[len(head) :]}\n'


def view(picture: str) -> tuple[str, str, str, str]:
    """Give the left and upper edge, the width and the height of what *picture* shows, as they are written in it."""
    left, top, wide, high = _VIEW.search(picture)[1].split()  # type: ignore[index]  # every picture of ours has a view
    return left, top, wide, high
