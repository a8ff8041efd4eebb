"""The marks that text may carry besides Markdown: a square to tick, target groups, and words in another language."""

from __future__ import annotations

import re
from typing import Final

from naermiljomodell.playbook import FOREIGN, FOREIGN_END, FOREIGN_SAID

_SIGNS: Final = FOREIGN + FOREIGN_END + FOREIGN_SAID
_NO_SIGNS: Final = str.maketrans("", "", _SIGNS)
_FOREIGN: Final = re.compile(f"([{FOREIGN}{FOREIGN_SAID}])([^{_SIGNS}]*){FOREIGN_END}")
_START = "{.for-"
_GROUPS = re.compile(r"\{(\.for-[a-z0-9-]+(?:[ \t]+\.for-[a-z0-9-]+)*)\}[ \t]*\Z")
_PLACE = re.compile(r"^([ \t]*(?:[-*+]|\d+[.)])[ \t]+)\[x\] (.*?)[ \t]*$", re.MULTILINE)
SQUARES: Final = {"[ ] ": False, "[x] ": True}
"""What a square to tick is written as, and whether it is ticked."""


def take_groups(text: str) -> tuple[str, str]:
    r"""Give *text* without the target groups at its end, and their ids split by a space; empty when none.

    A brace that is escaped, as in `\{.for-x}`, is text and stays.
    """
    start = text.rfind(_START)
    hit = _GROUPS.match(text, start) if start >= 0 else None
    if hit is None or text[:start].endswith("\\"):
        return text, ""
    return text[:start].rstrip(" \t"), " ".join(name.removeprefix(".for-") for name in hit[1].split())


def take_square(text: str) -> tuple[str, bool | None]:
    """Give *text* without the square at its start, and whether it is ticked; None when there is no square."""
    ticked = SQUARES.get(text[:4])
    return (text, None) if ticked is None else (text[4:], ticked)


def without_groups(markdown: str) -> str:
    """Give *markdown* with no target groups at the end of any line."""
    if _START not in markdown:
        return markdown
    return "\n".join(take_groups(line)[0] if _START in line else line for line in markdown.split("\n"))


def without_place(markdown: str, here: str) -> str:
    """Give the phases' band with the sign of where we are in words: *here* after the phase, behind an arrow."""
    return _PLACE.sub(lambda line: f"{line[1]}{line[2]} → {here}", markdown)


def foreign_in_html(html: str, words: str) -> str:
    """Give *html* with each text in bokmål as such, and *words* before those that say so; a mark alone is taken away."""
    if FOREIGN_END not in html:
        return html
    told = f"<small>{words}</small> "
    return without_foreign(
        _FOREIGN.sub(lambda m: f'{told if m[1] == FOREIGN_SAID else ""}<span lang="nb">{m[2]}</span>', html)
    )


def foreign_in_words(text: str, words: str) -> str:
    """Give *text* without marks of bokmål, and *words* before what says so."""
    return without_foreign(text.replace(FOREIGN_SAID, f"{words} ")) if FOREIGN_END in text else text


def without_foreign(text: str) -> str:
    """Give *text* without marks of bokmål."""
    return text.translate(_NO_SIGNS) if FOREIGN_END in text else text
