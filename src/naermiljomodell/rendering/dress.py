"""What every page wears: the stylesheet with the municipality's theme, the script, and the policy that binds them."""

from __future__ import annotations

import re
from base64 import b64encode
from functools import lru_cache
from hashlib import sha256

from naermiljomodell.playbook import Appearance
from naermiljomodell.shipped import shipped

_DARK = "--nm-dark-"
_PROPERTY = re.compile(r"--[A-Za-z][A-Za-z0-9-]*")
_LEAVES_ITS_PLACE = re.compile(r"[<>{};@\\]|/\*|url\s*\(|image\s*\(|image-set\s*\(", re.IGNORECASE)
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_INDENT = re.compile(r"\n\s+")
_NOT_PLAIN = re.compile(r"[^A-Za-z0-9æøåÆØÅ ,.]")


def style(appearance: Appearance, area: str, date: str, page: str) -> str:
    """Give the stylesheet: our own, then the theme, then what stands at the foot of each sheet of paper.

    *page* is the word before the page number. Raises `ValueError` for a theme that is not plain values.
    """
    left = _in_css(f"{area} · {date}")
    foot = f'@page{{@bottom-left{{content:"{left}"}}@bottom-right{{content:"{_in_css(page)} " counter(page)}}}}\n'
    return _own_style() + _theme(appearance.theme) + foot


@lru_cache(maxsize=1)
def script() -> str:
    """Give the page's one script."""
    return _INDENT.sub("\n", asset("page.js")).strip()


@lru_cache(maxsize=1)
def policy() -> str:
    """Give the page's content security policy: no address out, no script but ours, known by its sum."""
    digest = b64encode(sha256(script().encode()).digest()).decode()
    return (
        "default-src 'none'; base-uri 'none'; form-action 'none'; img-src data:; "
        f"style-src 'unsafe-inline'; script-src 'sha256-{digest}'"
    )


def coat_of_arms(appearance: Appearance) -> str:
    """Give the coat of arms as a data address; empty when there is none.

    Raises `ValueError` for any other address.
    """
    address = appearance.coat_of_arms
    if address and not address.startswith("data:image/"):
        raise ValueError("the coat of arms is not a data address of an image")
    return address


@lru_cache(maxsize=8)
def asset(name: str) -> str:
    """Give the text of one of the page's files."""
    return shipped("rendering", "page", name).read_text(encoding="utf-8")


@lru_cache(maxsize=1)
def _own_style() -> str:
    """Give our stylesheet without comments and indents."""
    return _INDENT.sub("\n", _COMMENT.sub("", asset("style.css")))


@lru_cache(maxsize=64)
def _theme(theme: tuple[tuple[str, str], ...]) -> str:
    """Give a theme as rules.

    Colours dress the light page and paper alone, so that the dark page keeps its own contrast, unless the
    theme names dark ones: `--nm-dark-color-…` stands for `--ds-color-…` there.
    """
    light, dark, both = "", "", ""
    for name, value in theme:
        if not _PROPERTY.fullmatch(name) or _LEAVES_ITS_PLACE.search(value):
            raise ValueError(f"theme property {name!r} is not a plain value")
        if name.startswith(_DARK):
            dark += f"--ds-{name.removeprefix(_DARK)}:{value};"
        elif "color" in name:
            light += f"{name}:{value};"
        else:
            both += f"{name}:{value};"
    rules = [
        (":root{%s}\n", both),
        ("@media print,(prefers-color-scheme:light){:root{%s}}\n", light),
        ("@media screen and (prefers-color-scheme:dark){:root{%s}}\n", dark),
    ]
    return "".join(rule % inside for rule, inside in rules if inside)


def _in_css(text: str) -> str:
    """Give *text* as it may stand between quotes in a stylesheet inside a page."""
    return _NOT_PLAIN.sub(lambda sign: f"\\{ord(sign[0]):x} ", text)
