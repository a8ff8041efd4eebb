"""What a playbook becomes: every document in each format, and its calendars when they are asked for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Final

from naermiljomodell.errors import InvalidContent, Problem, problem
from naermiljomodell.extras import MissingExtra
from naermiljomodell.frozen import frozen
from naermiljomodell.issued import Issued
from naermiljomodell.playbook import Document, Playbook
from naermiljomodell.rendering.extras import NEEDED, PDF, UnfillableTemplate, UnshownSign
from naermiljomodell.rendering.formats import ALL, USUAL, Render, renderer
from naermiljomodell.workbooks import BOOKS, books, without_words

FORMATS: Final = USUAL
"""The formats a playbook comes in unless others are asked for; each is also the ending of its files' names."""
CALENDAR: Final = "ics"
"""The format of the calendars: they are not one file for each document, and are made only when they are asked for."""
PRINTS: Final = "til-utskrift"
"""The folder that holds, for each gathering, what it needs on paper."""
_TOGETHER: Final = (CALENDAR, *BOOKS)
"""Formats in which some documents together are a file or more."""


@frozen
class Outputs:
    """All files of a playbook by their name, and what its calendar has issued; None without one.

    `problems` are findings about what was made, none of them an error.
    """

    files: Mapping[str, bytes]
    issued: Mapping[str, Issued] | None = None
    problems: tuple[Problem, ...] = ()


def can_be_made(formats: Iterable[str]) -> None:
    """Raise `InvalidContent` with NM632 for each of *formats* that lacks its extra."""
    missing = {
        format_: NEEDED[format_].name for format_ in formats if format_ in NEEDED and not NEEDED[format_].is_there
    }
    if missing:
        raise InvalidContent([_lacking(format_, extra) for format_, extra in missing.items()])


def rendered(playbook: Playbook, formats: Iterable[str], before: Mapping[str, Issued]) -> Outputs:
    """Give the files of *playbook* in each of *formats*, and what its calendar has issued, knowing what it issued *before*.

    Raises `ValueError` for a format that is not known, a fault in the program that asks, and `InvalidContent` where one needs
    an extra that is not installed (NM632), a document has a sign that no font has (NM641), or the municipality's Word
    template cannot be filled (NM642).
    """
    chosen = tuple(dict.fromkeys(formats))
    if unknown := [format_ for format_ in chosen if format_ not in {*ALL, *_TOGETHER}]:
        raise ValueError(f"not among {', '.join((*ALL, *_TOGETHER))}: {', '.join(unknown)}")
    makers = _renderers([format_ for format_ in chosen if format_ not in _TOGETHER])
    files = {name: data for format_ in chosen if format_ in BOOKS for name, data in books(playbook, format_).items()}
    for document in playbook.documents:
        for format_, make in makers.items():
            name = "index" if document is playbook.main and format_ == "html" else document.id
            files[f"{name}.{format_}"] = _made(format_, make, playbook, document)
    files |= _printed(playbook)
    made = _with_calendars(playbook, files, before) if CALENDAR in chosen else Outputs(files)
    return replace(made, problems=tuple(without_words(playbook)))


def _printed(playbook: Playbook) -> dict[str, bytes]:
    """Give what each gathering needs on paper: PDF where that can be made, else web pages, and what to print of it."""
    files: dict[str, bytes] = {}
    for gathering in playbook.handouts:
        format_ = "pdf" if PDF.is_there else "html"
        folder = f"{PRINTS}/{gathering.id}"
        for document in gathering.documents:
            files[f"{folder}/{document.id}.{format_}"] = _made(format_, renderer(format_), playbook, document)
        files[f"{folder}/{gathering.read_me.id}.md"] = renderer("md")(playbook, gathering.read_me)
    return files


def _renderers(formats: Iterable[str]) -> dict[str, Render]:
    """Give what makes each of *formats*. Raises `InvalidContent` with NM632 for what is not installed."""
    makers, problems = {}, []
    for format_ in formats:
        try:
            makers[format_] = renderer(format_)
        except MissingExtra as missing:
            problems.append(_lacking(format_, missing.extra))
    if problems:
        raise InvalidContent(problems)
    return makers


def _made(format_: str, make: Render, playbook: Playbook, document: Document) -> bytes:
    """Give *document* as *make* makes it.

    Raises `InvalidContent`: NM632 for an extra that is missing, NM641 for a sign, NM642 for a Word template.
    """
    try:
        return make(playbook, document)
    except MissingExtra as missing:
        raise InvalidContent([_lacking(format_, missing.extra)]) from missing
    except UnshownSign as unshown:
        raise InvalidContent([problem("NM641", {"sign": unshown.sign, "document": document.id})]) from unshown
    except UnfillableTemplate as unfillable:
        raise InvalidContent([problem("NM642", {"document": document.id})]) from unfillable


def _with_calendars(playbook: Playbook, files: Mapping[str, bytes], before: Mapping[str, Issued]) -> Outputs:
    """Give *files* and the calendars. Raises `InvalidContent` with NM632 when they cannot be made."""
    from naermiljomodell.rendering.ics.calendars import STEM, calendars  # noqa: PLC0415  only for those who ask for it

    try:
        made = calendars(playbook, before)
    except MissingExtra as missing:
        raise InvalidContent([_lacking(f"{STEM}.{CALENDAR}", missing.extra)]) from missing
    return Outputs({**files, **made.files}, made.issued)


def _lacking(what: str, extra: str) -> Problem:
    """Give the finding that *what* cannot be made without *extra*."""
    return problem("NM632", {"what": what, "extra": extra})
