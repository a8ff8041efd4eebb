"""A document of the playbook as it stands on paper: parts with their headings, what is large, and where a page begins."""

from __future__ import annotations

import datetime as dt
from typing import Final

from naermiljomodell.language.dates import day
from naermiljomodell.playbook import Document, Playbook, Section
from naermiljomodell.rendering import reading
from naermiljomodell.rendering.blocks import Paper, Part, words
from naermiljomodell.rendering.labels import LABELS, Labels

_BAND: Final = "faseband"
_FOR_RESIDENTS: Final = "innbyggerark"
_SOURCES: Final = "kilder"
_SHEET: Final = "ark"
_POSTER: Final = "plakat"
_NEW_PAGE: Final = frozenset({_SHEET, _POSTER})
_NEW_PAGE_AS_CHAPTER: Final = frozenset({"fase", "kjoreplan"})
_CHAPTER: Final = 2
_DEEPEST: Final = 6
_FEWEST_IN_CONTENTS: Final = 12
"""The fewest chapters of a document that has a table of contents: one that is seen in two pages needs none."""


def paper(playbook: Playbook, document: Document) -> Paper:
    """Give *document* as it stands on paper; headings go one step down at a time, as they do on the page."""
    language = playbook.language_of(document)
    labels = LABELS[language]
    heading = reading.title(document.title, labels.foreign)
    poster = document.kind == _POSTER
    large = poster or document.kind == _FOR_RESIDENTS
    parts = _parts(document, labels, large=large)
    return Paper(
        name=document.id,
        title=words(heading),
        heading=heading,
        language=language,
        area=playbook.area,
        municipality=playbook.municipality,
        date=day(dt.date.fromisoformat(playbook.made), language),
        made=playbook.made,
        footer=playbook.footer,
        large=large,
        poster=poster,
        contents=_is_long(parts) or (document.id == playbook.main.id and bool(parts)),
        opening=reading.blocks(document.opening, labels.foreign),
        parts=parts,
    )


def _parts(document: Document, labels: Labels, *, large: bool) -> tuple[Part, ...]:
    """Give each section as a part, by those it stands in."""
    above: list[Section] = []
    parts: list[Part] = []
    for section in document.sections:
        while above and above[-1].level >= section.level:
            above.pop()
        above.append(section)
        kinds = tuple(one.kind for one in above if one.kind)
        level = min(len(above) + 1, _DEEPEST)
        parts.append(
            Part(
                level=level,
                address=section.id,
                title=reading.title(section.title, labels.foreign),
                kinds=kinds,
                large=_POSTER in kinds or (large and _SHEET not in kinds),
                new_page=(bool(parts) or document.kind == _POSTER) and _begins_a_page(section.kind, level),
                listed=level == _CHAPTER or (level == _CHAPTER + 1 and _SOURCES not in kinds),
                blocks=reading.blocks(section.markdown, labels.foreign, labels.here if section.kind == _BAND else ""),
                figures=section.figures,
            )
        )
    return tuple(parts)


def _begins_a_page(kind: str, level: int) -> bool:
    """Tell whether a section of *kind* stands on a page of its own."""
    return kind in _NEW_PAGE or (level == _CHAPTER and kind in _NEW_PAGE_AS_CHAPTER)


def _is_long(parts: tuple[Part, ...]) -> bool:
    """Tell whether there is so much to read that a table of contents helps; sheets for one use each are looked up by eye."""
    chapters = [part for part in parts if part.level == _CHAPTER]
    return len(chapters) >= _FEWEST_IN_CONTENTS and not any(part.new_page or part.large for part in chapters)
