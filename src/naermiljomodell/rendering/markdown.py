"""The playbook as Markdown that reads well as it stands, in a text editor or a wiki."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping

from naermiljomodell.language.dates import day
from naermiljomodell.playbook import Document, Figure, Playbook, Section
from naermiljomodell.rendering.labels import LABELS, Labels
from naermiljomodell.rendering.marks import foreign_in_words, without_groups, without_place

_BAND = "faseband"
_SIGNS = re.compile(r"([\\`*_\[\]<>&~|{}#])")
_FIRST_SIGN = re.compile(r"\A(\d*)([-+.)])")
_LINE_BREAKS = re.compile(r"\r\n?")
_LINK = re.compile(r"\]\((?:([a-z0-9-]+)\.html)?(?:#([a-z0-9-]+))?\)")
"""A link within the playbook: to another document, to a heading, or to a heading of another document."""
_INDEX = "index"
"""What the page of the main document is called."""


def render(playbook: Playbook, document: Document) -> bytes:
    r"""Give *document* as Markdown in UTF-8, with `\n` between lines; the same bytes each time.

    The marks for target groups are taken away, since no reader of plain Markdown can choose by them.
    A figure is given by its title and description: the same content stands beside it as text or table.
    A heading that a link leads to has its address on a line above it, which viewers of Markdown follow and do not show;
    a link to another document leads to that document as Markdown.
    """
    names = {_INDEX: playbook.main.id, **{other.id: other.id for other in playbook.documents}}
    led_to = set(_led_to(playbook, document, names))
    language = playbook.language_of(document)
    words = LABELS[language]
    date = day(dt.date.fromisoformat(playbook.made), language)
    parts = [f"# {_line(document.title)}", _plain(document.note)]
    parts.append(_to_markdown(without_groups(document.opening), names))
    for section in document.sections:
        parts += [f'<a id="{section.id}"></a>'] if section.id in led_to else []
        parts += _section(section, words, names)
    parts += ["---", f"{_plain(playbook.footer)}", f"{words.made} {date}"]
    text = "\n\n".join(stripped for part in parts if (stripped := part.strip("\r\n")))
    return _LINE_BREAKS.sub("\n", foreign_in_words(text, words.foreign) + "\n").encode()


def _led_to(playbook: Playbook, document: Document, names: Mapping[str, str]) -> Iterator[str]:
    """Give the address of each heading of *document* that a link anywhere in *playbook* leads to."""
    for other in playbook.documents:
        for text in (other.opening, *(section.markdown for section in other.sections)):
            for page, address in _LINK.findall(text) if "#" in text else ():
                if (names.get(page) if page else other.id) == document.id:
                    yield address


def _to_markdown(text: str, names: Mapping[str, str]) -> str:
    """Give *text* with each link to a page of the playbook, by the *names* of its pages, as one to its Markdown."""
    if ".html" not in text:
        return text

    def led(link: re.Match[str]) -> str:
        page, address = link[1], link[2]
        return f"]({names[page]}.md{f'#{address}' if address else ''})" if page in names else link[0]

    return _LINK.sub(led, text)


def _section(section: Section, words: Labels, names: Mapping[str, str]) -> list[str]:
    """Give a section's heading, text and figures, each a block of its own."""
    text = _to_markdown(without_groups(section.markdown), names)
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
