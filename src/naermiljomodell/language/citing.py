"""How a text refers to a source: «(kilde s57)», «(kjelde s57)», «(source s57)», or to some of them at once."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

REFERENCE: Final = re.compile(r"\b(?P<word>kilde|kjelde|source) (?P<ids>s\d+[a-z]?(?:(?:, | og | and )s\d+[a-z]?)*)\b")
"""A reference: the word for a source, and the ids of one or more."""
SOURCE_ID: Final = re.compile(r"s\d+[a-z]?")
"""The id of one source in a reference."""


def cited_in(text: str) -> Iterator[str]:
    """Give the id of every source that *text* refers to."""
    for found in REFERENCE.finditer(text):
        yield from SOURCE_ID.findall(found["ids"])
