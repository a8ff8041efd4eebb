"""The playbook as one HTML page that carries all it needs, and asks no address for anything."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator
from functools import lru_cache

from markupsafe import Markup

from naermiljomodell.language.dates import day
from naermiljomodell.playbook import Document, Figure, Playbook, Section
from naermiljomodell.rendering import fragments
from naermiljomodell.rendering.dress import coat_of_arms, policy, script, style
from naermiljomodell.rendering.forms import safe
from naermiljomodell.rendering.labels import LABELS, Labels
from naermiljomodell.rendering.marks import foreign_in_html
from naermiljomodell.rendering.shell import shell

_BAND = "faseband"
_DEEPEST_HEADING = 6
_DEEPEST_IN_CONTENTS = 3
_FEWEST_IN_CONTENTS = 4
_NOT_IN_CONTENTS = "kilder"
_ENTRY_END = {(2, 2): "</li>\n", (2, 3): "\n<ul>\n", (3, 3): "</li>\n", (3, 2): "</li>\n</ul></li>\n"}


def render(playbook: Playbook, document: Document) -> bytes:
    r"""Give *document* as a whole page in UTF-8, with `\n` between lines; the same bytes each time.

    Raises `ValueError` for a theme or a coat of arms that could lead out of the page, and for a figure that
    is not SVG: what comes from files is checked before it comes here.
    """
    language = playbook.language_of(document)
    words = LABELS[language]
    date = day(dt.date.fromisoformat(playbook.made), language)
    heading = fragments.title(document.title)
    body = _Body(words)
    for section in document.sections:
        body.add(section)
    page = shell().generate(
        playbook=playbook,
        document=document,
        language=language,
        words=words,
        date=date,
        title=heading.text,
        heading=_said(heading.html, words),
        opening=_said(safe(heading.text).join(fragments.body(document.opening, words.table)), words),
        contents=_said(_contents(body.entries), words),
        main=(_said(piece, words) for piece in body.html()),
        groups=json.dumps(playbook.groups, ensure_ascii=False),
        hits=json.dumps((words.item, words.items), ensure_ascii=False),
        mapped=json.dumps((words.actor_on_map, words.actors_on_map), ensure_ascii=False),
        policy=policy(),
        script=_safe(script()),
        style=_safe(style(playbook.appearance, playbook.area, date, words.page)),
        coat_of_arms=coat_of_arms(playbook.appearance),
    )
    return b"".join(piece.replace("\r", "").encode() for piece in page)


def _safe(html: str) -> Markup:
    """Give *html*, made here and in `fragments` with each foreign sign escaped, as what the shell lets through."""
    return Markup(html)  # noqa: S704  the one place where it is said


def _said(html: str, words: Labels) -> Markup:
    """Give *html* as `_safe` does, with what is in bokmål only said to be so."""
    return _safe(foreign_in_html(html, words.foreign))


class _Body:
    """The sections of a document, from a flat list with levels to parts within parts."""

    def __init__(self, words: Labels) -> None:
        self.entries: list[tuple[int, str, str]] = []
        self._words = words
        self._out: list[str] = []
        self._open: list[tuple[int, fragments.Title, str]] = []

    def add(self, section: Section) -> None:
        """Take in the next section; its heading is one step below the part it stands in, so that none is skipped."""
        out = []
        while self._open and self._open[-1][0] >= section.level:
            self._open.pop()
            out.append("</section>\n")
        title = fragments.title(section.title)
        listed = all(kind != _NOT_IN_CONTENTS for _, _, kind in self._open)
        self._open.append((section.level, title, section.kind))
        level = min(len(self._open) + 1, _DEEPEST_HEADING)
        if listed and level <= _DEEPEST_IN_CONTENTS:
            self.entries.append((level, section.id, title.html))
        out.append(_heading(section.kind, level, section.id, section.title, self._words.link_to))
        here = self._words.here if section.kind == _BAND else ""
        pieces = fragments.body(section.markdown, self._words.table, here)
        out.append(pieces[0] if len(pieces) == 1 else self._place().join(pieces))
        out.extend(_figure(figure, self._words) for figure in section.figures)
        self._out.append("".join(out))

    def html(self) -> Iterator[str]:
        """Give all sections, closed, one by one: whole, a long page would be held three times over."""
        yield from self._out
        yield "</section>\n" * len(self._open)

    def _place(self) -> str:
        """Give the name of the open section and of the part it stands in, as it may stand in an attribute."""
        return safe(": ".join(title.text for _, title, _ in self._open[-2:]))


@lru_cache(maxsize=1024)
def _heading(kind: str, level: int, address: str, title: str, link_to: str) -> str:
    """Give the start of a section: its address, what kind of part it is, its heading and a link to itself.

    The links of the lesser headings are for a pointer only: two hundred of them would bury the squares for
    one who goes through the page by keyboard.
    """
    of_kind = f' class="nm-{safe(kind)}"' if kind else ""
    stop = "" if level <= _DEEPEST_IN_CONTENTS else ' tabindex="-1"'
    heading = fragments.title(title)
    return (
        f'<section id="{safe(address)}"{of_kind}>\n<div class="side-tittel"><h{level}>{heading.html}</h{level}>'
        f'<a class="side-anker" href="#{safe(address)}" aria-label="{safe(link_to)}: {safe(heading.text)}"{stop}>'
        "#</a></div>\n"
    )


def _figure(figure: Figure, words: Labels) -> str:
    """Give a figure that scrolls by itself where the page is narrow, with its title and description as text.

    The picture for paper stands beside the one for the screen, with the key to its numbers below.
    """
    pictures = "".join(_picture(figure, svg) for svg in (figure.svg, figure.paper) if svg is figure.svg or svg)
    name = f"{safe(words.figure)}: {safe(figure.title)}"
    return (
        f'<figure class="nm-figur"><div class="nm-bilde" role="region" aria-label="{name}" tabindex="0">{pictures}</div>\n'
        f"{_key(figure.key, words)}"
        f"<figcaption><strong>{safe(figure.title)}</strong> {safe(figure.description)}</figcaption></figure>\n"
    )


def _picture(figure: Figure, text: str) -> str:
    """Give one of a figure's pictures, which is SVG and nothing else."""
    svg = text.strip()
    if not (svg.startswith("<svg") and svg.endswith("</svg>")):
        raise ValueError(f"figure {figure.id!r} is not SVG")
    return svg


def _key(names: tuple[str, ...], words: Labels) -> str:
    """Give what the numbers on paper mean; nothing where there are no numbers."""
    if not names:
        return ""
    rows = "".join(f"<li>{safe(name)}</li>" for name in names)
    return f'<div class="nm-nokkel"><p>{safe(words.key)}</p><ol>{rows}</ol></div>\n'


def _contents(entries: list[tuple[int, str, str]]) -> str:
    """Give the list of chapters and their parts; nothing for a document so short that it is seen whole."""
    if len(entries) < _FEWEST_IN_CONTENTS:
        return ""
    out = ["<ul>"]
    for place, (level, address, title) in enumerate(entries):
        following = entries[place + 1][0] if place + 1 < len(entries) else 2
        out.append(f'<li><a href="#{safe(address)}">{title}</a>{_ENTRY_END[level, following]}')
    return "".join([*out, "</ul>\n"])
