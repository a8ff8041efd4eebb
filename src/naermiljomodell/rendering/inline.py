"""The tokens of a line to runs: stress, code, links, and words in another language than the document's."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from markdown_it.token import Token

from naermiljomodell.playbook import FOREIGN, FOREIGN_END, FOREIGN_SAID
from naermiljomodell.rendering.blocks import Line, Run

_SIGNS: Final = re.compile(f"([{FOREIGN}{FOREIGN_SAID}{FOREIGN_END}])")
_BOKMAL: Final = "nb"


def line(tokens: Iterable[Token], foreign: str) -> Line:
    """Give the runs of a line; neighbours that look alike are one.

    *foreign* are the words before a text that says it is in bokmål.
    """
    reading = _Reading(foreign)
    for token in tokens:
        reading.take(token)
    return tuple(reading.runs)


class _Reading:
    """A line on its way to runs: what holds for the next words."""

    def __init__(self, foreign: str) -> None:
        self.runs: list[Run] = []
        self.foreign = foreign
        self.strong = self.em = 0
        self.link = self.language = ""

    def take(self, token: Token) -> None:
        """Take in the next token."""
        if token.type in {"strong_open", "strong_close"}:
            self.strong += token.nesting
        elif token.type in {"em_open", "em_close"}:
            self.em += token.nesting
        elif token.type in {"link_open", "link_close"}:
            self.link = str(token.attrGet("href") or "")
        elif token.type in {"softbreak", "hardbreak"}:
            self.say(" " if token.type == "softbreak" else "\n")
        else:
            self.read(token.content, code=token.type == "code_inline")

    def read(self, text: str, *, code: bool) -> None:
        """Take in words, which may be marked as being in bokmål."""
        for piece in _SIGNS.split(text):
            if piece == FOREIGN_END:
                self.language = ""
            elif piece in {FOREIGN, FOREIGN_SAID}:
                if piece == FOREIGN_SAID:
                    self.say(f"{self.foreign} ")
                self.language = _BOKMAL
            else:
                self.say(piece, code=code)

    def say(self, text: str, *, code: bool = False) -> None:
        """Add *text* as it is to look now."""
        if not text:
            return
        run = Run(text, self.strong > 0, self.em > 0, code, self.link, self.language)
        last = self.runs[-1] if self.runs else None
        if last is not None and replace(last, text=text) == run:
            self.runs[-1] = replace(last, text=last.text + text)
        else:
            self.runs.append(run)
