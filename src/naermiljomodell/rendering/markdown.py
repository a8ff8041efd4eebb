"""The playbook as Markdown that reads well as it stands, in a text editor or a wiki."""

from __future__ import annotations

import datetime as dt
import re

from naermiljomodell.language.dates import day
from naermiljomodell.playbook import Document, Figure, Playbook, Section
from naermiljomodell.rendering.labels import LABELS, Labels
from naermiljomodell.rendering.marks import foreign_in_words, without_groups, without_place

_BAND = "faseband"
_SIGNS = re.compile(r"([\\`*_\[\]<>&~|{}#])")
_FIRST_SIGN = re.compile(r"\A(\d*)([-+.)])")
_LINE_BREAKS = re.compile(r"\r\n?")


def render(playbook: Playbook, document: Document) -> bytes:
    r"""Give *document* as Markdown in UTF-8, with `\n` between lines; the same bytes each time.

    The marks for target groups are taken away, since no reader of plain Markdown can choose by them.
    A figure is given by its title and description: the same content stands beside it as text or table.
    """
    words = LABELS[playbook.language]
    date = day(dt.date.fromisoformat(playbook.made), playbook.language)
    parts = [f"# {_line(document.title)}", without_groups(document.opening)]
    for section in document.sections:
        parts += _section(section, words)
    parts += ["---", f"{_plain(playbook.footer)}", f"{words.made} {date}"]
    text = "\n\n".join(stripped for part in parts if (stripped := part.strip("\r\n")))
    return _LINE_BREAKS.sub("\n", foreign_in_words(text, words.foreign) + "\n").encode()


def _section(section: Section, words: Labels) -> list[str]:
    """Give a section's heading, text and figures, each a block of its own."""
    text = without_groups(section.markdown)
    if section.kind == _BAND:
        text = without_place(text, words.here)
    heading = f"{'#' * section.level} {_line(section.title)}"
    return [heading, text, *(_figure(figure, words) for figure in section.figures)]


def _figure(figure: Figure, words: Labels) -> str:
    """Give a figure's title and description as one paragraph."""
    return f"**{words.figure}: {_plain(figure.title)}** {_plain(figure.description)}"


def _line(title: str) -> str:
    """Give a title, Markdown already, as one line."""
    return " ".join(title.split())


def _plain(text: str) -> str:
    """Give plain text as one line of Markdown that reads as the same text."""
    return _FIRST_SIGN.sub(r"\1\\\2", _SIGNS.sub(r"\\\1", _line(text)))
