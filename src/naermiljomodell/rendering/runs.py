"""A line put together from words: what looks alike is one run, and what is in bokmål is said to be so."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from naermiljomodell.playbook import FOREIGN, FOREIGN_END, FOREIGN_SAID
from naermiljomodell.rendering.blocks import Run

_SIGNS: Final = re.compile(f"([{FOREIGN}{FOREIGN_SAID}{FOREIGN_END}])")
_BOKMAL: Final = "nb"


class Runs:
    """A line on its way to runs: what holds for the next words."""

    def __init__(self, foreign: str) -> None:
        self.runs: list[Run] = []
        self.foreign = foreign
        self.strong = self.em = 0
        self.link = self.language = ""

    def read(self, text: str, *, code: bool = False) -> None:
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
