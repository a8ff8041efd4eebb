"""References in prose, from the id of a source to something that one can read, and follow where the sources are listed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from naermiljomodell.composing.escaping import escape
from naermiljomodell.domain.reference import Source
from naermiljomodell.language.citing import REFERENCES, SOURCE_ID, cited_in

_LISTED: Final = re.compile(r"\{: #kilde-([a-z0-9-]+)")
_QUOTES: Final = {"kilde": "«»", "kjelde": "«»", "source": "“”"}
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

    The words are the publisher and the year; the title where the publisher has just been named or is not known; and
    both where the document has no entry to follow to. An id that is none of *sources* stays.
    """
    listed = frozenset(_LISTED.findall(markdown))

    def named(found: re.Match[str]) -> str:
        word, ids = found[0].removesuffix(found[1]).rstrip(), found[1]
        before = markdown[max(0, found.start() - _NEAR) : found.start()].rpartition("(")[2]
        if ids in listed and ids in sources:
            said = _in_short(sources[ids], before, ", ")
        else:
            said = SOURCE_ID.sub(lambda id_: _named(sources.get(id_[0]), id_[0], listed, before, _QUOTES[word]), ids)
        return found[0] if said == ids else f"{word}: {said}"

    for reference in REFERENCES:
        markdown = reference.sub(named, markdown)
    return markdown


def _named(source: Source | None, id_: str, listed: frozenset[str], before: str, quotes: str) -> str:
    """Give one of several sources, or one that is not *listed*, in words; the id itself when it is no source."""
    if source is None:
        return id_
    if id_ in listed:
        return _in_short(source, before, " ")
    title = f"{quotes[0]}{escape(source.name)}{quotes[1]}"
    publisher = source.publisher or ""
    whole = title if publisher in before else f"{escape(publisher)}, {title}"
    return whole if not source.year or source.year in whole else f"{whole} ({escape(source.year)})"


def _in_short(source: Source, before: str, between: str) -> str:
    """Give a link to a source: by its publisher and year with *between* them, or by its title."""
    publisher = between.join(escape(part) for part in (source.publisher, source.year) if part)
    return f"[{escape(source.name) if (source.publisher or '') in before else publisher}](#kilde-{source.id})"
