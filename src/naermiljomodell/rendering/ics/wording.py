"""Markdown as the plain text that a calendar shows: squares, points and words, and nothing that steers."""

from __future__ import annotations

import re
from typing import Final

from naermiljomodell.rendering import fragments
from naermiljomodell.rendering.labels import LABELS
from naermiljomodell.rendering.marks import foreign_in_words

_MARKS: Final = (("- [ ] ", "☐ "), ("- [x] ", "☑ "), ("- ", "• "))
_STEERS: Final = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029]")
"""Signs that no line of a calendar may hold."""


def plain(markdown: str, language: str) -> str:
    """Give *markdown*, the paragraphs and lists of an entry, as text; what is in bokmål only is said to be so."""
    said = foreign_in_words(_STEERS.sub(" ", markdown), LABELS[language].foreign)
    return "\n".join(map(_line, said.split("\n")))


def heading(markdown: str) -> str:
    """Give *markdown*, the title of an entry, as one line of text."""
    return " ".join(fragments.title(_STEERS.sub(" ", markdown)).text.split())


def _line(line: str) -> str:
    """Give one line, with what opens it as a sign."""
    for mark, sign in _MARKS:
        if line.startswith(mark):
            return f"{sign}{fragments.title(line.removeprefix(mark)).text}"
    return fragments.title(line).text
