"""The tokens of a line, as the parser of CommonMark gives them, to runs."""

from __future__ import annotations

from collections.abc import Iterable

from markdown_it.token import Token

from naermiljomodell.rendering.blocks import Line
from naermiljomodell.rendering.runs import Runs


def line(tokens: Iterable[Token], foreign: str) -> Line:
    """Give the runs of a line; neighbours that look alike are one.

    *foreign* are the words before a text that says it is in bokmål.
    """
    made = Runs(foreign)
    for token in tokens:
        _take(token, made)
    return tuple(made.runs)


def _take(token: Token, made: Runs) -> None:
    """Take the next token into a line."""
    if token.type in {"strong_open", "strong_close"}:
        made.strong += token.nesting
    elif token.type in {"em_open", "em_close"}:
        made.em += token.nesting
    elif token.type in {"link_open", "link_close"}:
        made.link = str(token.attrGet("href") or "")
    elif token.type in {"softbreak", "hardbreak"}:
        made.say(" " if token.type == "softbreak" else "\n")
    else:
        made.read(token.content, code=token.type == "code_inline")
