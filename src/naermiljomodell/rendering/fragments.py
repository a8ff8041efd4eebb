"""From Markdown to HTML: one fragment at a time, remembered, and with nothing but what is allowed.

Plain fragments, which nearly all are, are read by `plain`; the parser of all of Markdown is loaded for the others.
"""

from __future__ import annotations

import re
from functools import lru_cache

from naermiljomodell.frozen import frozen
from naermiljomodell.rendering import forms, plain
from naermiljomodell.rendering.marks import without_foreign

_NOT_ONLY_WORDS = re.compile(r"[\\`*_\[\]<&\x00-\x1f\x7f]")


@frozen
class Title:
    """A title in the two forms a page needs: `html` to show, and `text` as plain words, not escaped."""

    html: str
    text: str


@lru_cache(maxsize=1024)
def body(markdown: str, table: str, here: str = "") -> tuple[str, ...]:
    """Give the HTML of *markdown* in pieces; the gaps between them take the name of the place it stands in.

    There is a gap for each table, in the attribute that names it; *table* is the word before that name.
    The place is not part of what is remembered, so that equal fragments are worked on once.
    With *here* an item marked `[x] ` is where we are, said in these words, and not a square that is ticked.
    """
    html = plain.body(markdown, table, here)
    if html is None:
        from naermiljomodell.rendering import commonmark  # noqa: PLC0415  the parser is large and rarely needed

        html = commonmark.body(markdown, table, here)
    return tuple(html.split(forms.GAP))


@lru_cache(maxsize=1024)
def title(markdown: str) -> Title:
    """Give a title of one line; a link in it stays as text, since titles are themselves linked to."""
    if not _NOT_ONLY_WORDS.search(markdown):
        return Title(forms.safe(markdown), without_foreign(markdown))
    from naermiljomodell.rendering import commonmark  # noqa: PLC0415  likewise

    html, text = commonmark.title(markdown)
    return Title(html, without_foreign(text))
