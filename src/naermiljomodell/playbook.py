"""The playbook: what a coordinator reads, free of any format, the wall between content and form."""

from __future__ import annotations

from typing import Final

from naermiljomodell.frozen import frozen
from naermiljomodell.questionnaire import Form

FOREIGN: Final = "\ue000"
"""Begins a text within a line that is in bokmål though the playbook is in another language."""
FOREIGN_SAID: Final = "\ue002"
"""Begins one that a reader is also told of, in words."""
FOREIGN_END: Final = "\ue001"
"""Ends either of them."""


@frozen
class Figure:
    """A picture as SVG text, with the words that say the same.

    `paper` is the picture to print where the letters of `svg` would be too small on a sheet, else empty. In it things have
    numbers, from 1, and `key` has what they are called, in that order.
    """

    id: str
    title: str
    description: str
    svg: str
    paper: str = ""
    key: tuple[str, ...] = ()


@frozen
class Section:
    """A part of a document: a heading and the Markdown below it, up to the next heading.

    `id` is unique in its document and stable between runs: it is the address of the heading.
    `level` is 2 for a chapter, 3 for a part of it, and so on down to 6.
    `kind` says what the part is (`steg`, `faseband`, `gjor` …, small letters a-z and hyphens), so that a
    renderer can dress it; empty for a plain part.

    In `markdown` a list item that starts with `[ ] ` is a square to tick, and one that ends with
    `{.for-ID .for-ID}` is for those target groups only: a renderer takes the braces away. So is a row of a table with
    them after its last bar. What stands between `FOREIGN` or `FOREIGN_SAID` and `FOREIGN_END`, here and in titles, is
    in bokmål: a renderer says so and takes the signs away.
    """

    id: str
    title: str
    level: int
    kind: str
    markdown: str
    figures: tuple[Figure, ...] = ()


@frozen
class Document:
    """One thing to read or hand out: a title, an opening in Markdown, and its sections in order.

    `title` and each section's title are Markdown too (one line), so that escapes in a name hold. `language` is the
    language of a document that is written in another one than the playbook; empty for all others. `note` is one line of
    plain text in the language of the playbook that says so; a renderer puts it first and says which language it is in.
    `kind` is that of the model's documents, or `plakat`: a sheet that hangs or is handed out by itself, in large type.
    """

    id: str
    title: str
    kind: str
    audience: str
    opening: str
    sections: tuple[Section, ...]
    language: str = ""
    note: str = ""


@frozen
class Appearance:
    """How a municipality dresses the pages: custom properties, its coat of arms as a data address, its Word template.

    `theme` holds pairs of CSS custom property and value, already checked: no address, no import. `word_template` is a
    Word file, already checked too: no macros, and nothing that is fetched; empty for ours.
    """

    theme: tuple[tuple[str, str], ...] = ()
    coat_of_arms: str = ""
    coat_of_arms_text: str = ""
    word_template: bytes = b""


@frozen
class Entry:
    """One entry of the calendar.

    `key` names it whatever day it is moved to: small letters, digits, hyphens and dots. `kind` is `steg`, `treff` (a
    gathering) or `frist`. `start` and `end` are its first and last day (`YYYY-MM-DD`), or the time in Norway
    (`YYYY-MM-DDTHH:MM`). `title` and `description` are Markdown: paragraphs, and lists whose squares are `[ ] `.
    `roles` are pairs of id and name (plain text) of those responsible. `alarms` are minutes before the start. A
    `tentative` one is a proposal: its day is not settled. `address` is where the playbook tells more, and `location` where
    it is held; both are empty when that is not known.
    """

    key: str
    kind: str
    title: str
    start: str
    end: str
    description: str
    phase: str = ""
    roles: tuple[tuple[str, str], ...] = ()
    alarms: tuple[int, ...] = ()
    tentative: bool = False
    location: str = ""
    address: str = ""


@frozen
class Handouts:
    """What one gathering needs on paper, in the order it is used, and a document that says how many to print of each.

    `id` is that of the step. The documents are made for paper: no link leads from one to another.
    """

    id: str
    documents: tuple[Document, ...]
    read_me: Document


@frozen
class Playbook:
    """All documents for one neighbourhood, the main one first.

    `language` is `nb`, `nn` or `en`; `made` is the date the playbook speaks from, as `YYYY-MM-DD`.
    `footer` is one line of plain text: area, municipality, version of the model.
    `municipality` is the name of the municipality, or empty.
    `groups` are pairs of id and name (plain text) of the target groups that a reader may pick out. `calendar` are the
    entries of the calendar in the order of their days; none unless it was asked for, and nor are `forms` and `handouts`.
    """

    area: str
    language: str
    made: str
    footer: str
    documents: tuple[Document, ...]
    groups: tuple[tuple[str, str], ...] = ()
    appearance: Appearance = Appearance()
    calendar: tuple[Entry, ...] = ()
    municipality: str = ""
    forms: tuple[Form, ...] = ()
    handouts: tuple[Handouts, ...] = ()

    @property
    def main(self) -> Document:
        """The playbook itself, the document that `index.html` shows."""
        return self.documents[0]

    def language_of(self, document: Document) -> str:
        """Give the language that *document* is written in."""
        return document.language or self.language
