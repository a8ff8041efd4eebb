"""How a text refers to a source: «(kilde s57)», «(kjelde s57)», «(source s57)», or to some of them at once."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

_IDS = r" (s\d+[a-z]?(?:(?:, | og | and )s\d+[a-z]?)*)\b"
REFERENCES: Final = tuple(re.compile(rf"{word}(?<!\w{word}){_IDS}") for word in ("kilde", "kjelde", "source"))
"""A reference in each language, with the ids of one or more sources; each begins with plain letters, for speed."""
SOURCE_ID: Final = re.compile(r"s\d+[a-z]?")
"""The id of one source in a reference."""


def cited_in(text: str) -> Iterator[str]:
    """Give the id of every source that *text* refers to."""
    for reference in REFERENCES:
        for ids in reference.findall(text):
            yield from SOURCE_ID.findall(ids)
