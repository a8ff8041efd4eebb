"""Words, stress and links within a line of plain Markdown; whatever may mean something more is left to the parser."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Final

from naermiljomodell.rendering import forms

_SIGN: Final = re.compile(r'[\\`*_\[\]<>&"]')
"""Signs that are not just themselves in HTML or in Markdown."""

_ESCAPED: Final = r"\\[!-/:-@\[-`{-~]"
_WORDS: Final = rf"(?:[^\\`*_\[\]<&\n]++|{_ESCAPED})++"
"""Possessive: no sign that may follow is among them."""
_LETTER: Final = r"[^\W_]"
_WEB: Final = r"https?://(?!xn--)[a-z0-9-]+(?:\.(?!xn--)[a-z0-9-]+)+(?:/(?:[A-Za-z0-9/._~?=&:-]|%[0-9A-Fa-f]{2})*)?"
_INSIDE: Final = r"(?:[a-z0-9-]+\.html)?#[a-z0-9-]+|[a-z0-9-]+\.html"

_TOKEN: Final = re.compile(
    rf"(?P<escaped>{_ESCAPED})"
    r"|(?P<br>\\\n)"
    r"|(?<!`)`(?P<code>[\w.-]+)`(?!`)"
    rf"|(?:\*\*(?={_LETTER})|(?<![^ \n])\*\*(?=[«(§]))(?P<strong>{_WORDS})"  # stress begins and ends by the rules of flanks
    rf"(?:(?<={_LETTER})\*\*(?!\*)|(?<=[.:,;?!)»])\*\*(?=[ \n.:,;?!)\\]|\Z))"
    rf"|(?<!!)\[(?P<words>{_WORDS})\]\((?P<link>{_WEB}|{_INSIDE})\)"
    rf"|<(?P<shown>{_WEB})>"
    r"|(?P<blank>(?<![^ \n])_+(?![^ \n.:,;?!)\\]))"  # a line to write on: a space is before it, so it ends no stress
    r'|(?P<raw>[>"]|<(?![A-Za-z][A-Za-z0-9+.-]*:|[^<>\x00-\x20]*@))'
)


class NotPlain(Exception):
    """The Markdown is not so plain that its HTML can be told without the parser."""


def line(text: str) -> str:
    r"""Give *text*, the lines of one paragraph, as HTML.

    Each line begins and ends with something else than white space. Raises `NotPlain`.
    """
    if _SIGN.search(text) is None:
        return text
    return "".join(piece if isinstance(piece, str) else _HTML[piece.lastgroup or ""](piece) for piece in pieces(text))


def pieces(text: str) -> Iterator[str | re.Match[str]]:
    """Give the words of *text* as they stand, and a match of `_TOKEN` for each sign that means more. Raises `NotPlain`."""
    at = 0
    found = _SIGN.search(text)
    while found:
        token = _TOKEN.match(text, found.start())
        if token is None:
            raise NotPlain
        yield text[at : found.start()]
        yield token
        at = token.end()
        found = _SIGN.search(text, at)
    yield text[at:]


def _link(token: re.Match[str]) -> str:
    """Give a link with its words."""
    return f"{forms.written('a', forms.link(token['link']))}{line(token['words'])}</a>"


def _shown(token: re.Match[str]) -> str:
    """Give a link whose words are its address."""
    return (
        f"{forms.written('a', forms.link(token['shown'], shown=True))}{forms.safe(forms.readable(token['shown']))}</a>"
    )


_HTML: Final[dict[str, Callable[[re.Match[str]], str]]] = {
    "escaped": lambda token: forms.safe(token["escaped"][1]),
    "br": lambda _: "<br>\n",
    "code": lambda token: f"<code>{token['code']}</code>",
    "strong": lambda token: f"<strong>{line(token['strong'])}</strong>",
    "link": _link,
    "shown": _shown,
    "blank": lambda token: token["blank"],
    "raw": lambda token: forms.safe(token["raw"]),
}
