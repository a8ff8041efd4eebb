"""References in prose, from the id of a source to something that one can read, and follow where the sources are listed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from naermiljomodell.composing.escaping import escape
from naermiljomodell.domain.reference import Source
from naermiljomodell.language.citing import REFERENCES, SOURCE_ID, cited_in

_LISTED: Final = re.compile(r"\{: #kilde-([a-z0-9-]+)")
_NEAR: Final = 120
"""How far before a reference, in signs, its publisher may have been named already."""


def lists_sources(markdown: str) -> bool:
    """Tell whether a document has a list of sources that can be followed to."""
    return _LISTED.search(markdown) is not None


def not_listed(markdown: str, sources: Mapping[str, Source]) -> Iterator[str]:
    """Give the ids of *sources* that a document refers to in prose and does not list."""
    listed = set(_LISTED.findall(markdown))
    yield from (id_ for id_ in cited_in(markdown) if id_ in sources and id_ not in listed)


def with_names(markdown: str, sources: Mapping[str, Source]) -> str:
    """Give a document in which each reference in prose is words for people, and a link where the source is listed.

    The words are the publisher and the year; the title where the publisher has just been named; and both where the
    document has no entry to follow to. An id that is none of *sources* stays.
    """
    listed = frozenset(_LISTED.findall(markdown))

    def named(found: re.Match[str]) -> str:
        before = markdown[max(0, found.start() - _NEAR) : found.start()].rpartition("(")[2]
        ids = SOURCE_ID.sub(lambda id_: _named(id_[0], sources, listed, before), found[1])
        return found[0] if ids == found[1] else f"{found[0].removesuffix(found[1]).rstrip()}: {ids}"

    for reference in REFERENCES:
        markdown = reference.sub(named, markdown)
    return markdown


def _named(id_: str, sources: Mapping[str, Source], listed: frozenset[str], before: str) -> str:
    """Give a source in words, as a link when it is *listed*; *before* is what the reference follows."""
    source = sources.get(id_)
    if source is None:
        return id_
    title, publisher, year = (escape(part or "") for part in (source.name, source.publisher, source.year))
    if id_ in listed:
        return f"[{title if publisher in before else f'{publisher} {year}'.strip()}](#kilde-{id_})"
    whole = title if publisher in before else f"{publisher}: {title}"
    return whole if not year or year in whole else f"{whole} ({year})"
