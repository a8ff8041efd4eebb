"""Markdown to blocks, once for each fragment: what our own templates write is read here, the rest by a parser."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Final

from naermiljomodell.rendering import plain_blocks
from naermiljomodell.rendering.blocks import Block, Line, Rule
from naermiljomodell.rendering.marks import without_groups
from naermiljomodell.rendering.runs import Runs

_NOT_ONLY_WORDS: Final = re.compile(r"[\\`*_\[\]<&\x00-\x1f\x7f]")


@lru_cache(maxsize=2048)
def blocks(markdown: str, foreign: str, here: str = "") -> tuple[Block, ...]:
    """Give the blocks of *markdown*; *foreign* are the words before a text that says it is in bokmål.

    With *here* an item marked `[x] ` is where we are, said in these words, and not a square that is ticked. The marks
    for target groups are taken away: nobody can choose by them on paper.
    """
    text = without_groups(markdown)
    found: Iterable[Block] | None = plain_blocks.blocks(text, foreign, here)
    if found is None:
        from naermiljomodell.rendering import parsed_blocks  # noqa: PLC0415  the parser is large and rarely needed

        found = parsed_blocks.blocks(text, foreign, here)
    return _with_rules_together(found)


@lru_cache(maxsize=2048)
def title(markdown: str, foreign: str) -> Line:
    """Give a title of one line; a link in it stays as text."""
    if not _NOT_ONLY_WORDS.search(markdown):
        made = Runs(foreign)
        made.read(markdown)
        return tuple(made.runs)
    from naermiljomodell.rendering import parsed_blocks  # noqa: PLC0415  likewise

    return parsed_blocks.title(markdown, foreign)


def _with_rules_together(found: Iterable[Block]) -> tuple[Block, ...]:
    """Give blocks with lines that follow each other as one block of so many lines."""
    together: list[Block] = []
    for block in found:
        last = together[-1] if together else None
        if isinstance(block, Rule) and isinstance(last, Rule):
            together[-1] = Rule(last.count + 1)
        else:
            together.append(block)
    return tuple(together)
