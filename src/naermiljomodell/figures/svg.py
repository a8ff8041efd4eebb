"""Pieces of SVG as text; whatever people have written is escaped here."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape as _escape
from typing import Final

from naermiljomodell.figures.lettering import LINE, SIZE

INK: Final = "var(--nm-text, currentColor)"
PAPER: Final = "var(--nm-bg, #fff)"
EDGE: Final = "var(--nm-edge, #717a84)"
LINES: Final = "var(--nm-line, #b8bcc1)"

_STEERS: Final = frozenset(map(chr, (*range(32), *range(0x7F, 0xA0), 0xFFFE, 0xFFFF)))
_BASELINE = 0.36
_REM: Final = 16


def said(text: str) -> str:
    """Give *text* as it may stand in SVG, between tags or between double quotes; signs that steer are left out."""
    return _escape("".join(sign for sign in text if sign not in _STEERS))


def number(value: float) -> str:
    """Give a measure with one decimal at most."""
    return f"{round(value, 1) + 0:.1f}".removesuffix(".0")


def path(steps: str, **attributes: str) -> str:
    """Give a path with *attributes*, whose names have `_` for `-`."""
    return f'<path d="{steps}"{written(attributes)}/>'


def group(content: str, **attributes: str) -> str:
    """Give *content* as a group with *attributes*."""
    return f"<g{written(attributes)}>{content}</g>"


def written(attributes: dict[str, str]) -> str:
    """Give attributes as they stand in a tag."""
    return "".join(f' {name.rstrip("_").replace("_", "-")}="{said(value)}"' for name, value in attributes.items())


def text(lines: Sequence[str], x: float, top: float, **attributes: str) -> str:
    """Give *lines* of text below each other, the first with its upper edge at *top*."""
    return "".join(
        f'<text x="{number(x)}" y="{number(top + LINE * (place + 0.5) + _BASELINE * SIZE)}"{written(attributes)}>'
        f"{said(line)}</text>"
        for place, line in enumerate(lines)
    )


def picture(kind: str, wide: float, high: float, title: str, told: str, parts: Sequence[str]) -> str:
    """Give *parts* as one picture with its *title*, and *told* for those who do not see it; 1 unit is 1 CSS pixel at least."""
    rem = number(wide / _REM)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" class="nm-kart nm-{kind}" role="img" viewBox="0 0 {number(wide)} {number(high)}" '
        f'style="--nm-bredde:{number(wide)}px;width:{rem}rem;min-width:{rem}rem" font-size="{SIZE}" fill="{INK}">'
        f"<title>{said(title)}</title><desc>{said(told)}</desc>{''.join(parts)}</svg>"
    )
