"""The playbook: what a coordinator reads, free of any format, the wall between content and form."""

from __future__ import annotations

from naermiljomodell.frozen import frozen


@frozen
class Figure:
    """A picture as SVG text, with the words that say the same."""

    id: str
    title: str
    description: str
    svg: str


@frozen
class Section:
    """A part of a document: a heading and the Markdown below it, up to the next heading.

    `id` is unique in its document and stable between runs: it is the address of the heading.
    `level` is 2 for a chapter, 3 for a part of it, and so on down to 6.
    `kind` says what the part is (`steg`, `faseband`, `gjor` …, small letters a-z and hyphens), so that a
    renderer can dress it; empty for a plain part.

    In `markdown` a list item that starts with `[ ] ` is a square to tick, and one that ends with
    `{.for-ID .for-ID}` is for those target groups only: a renderer takes the braces away. So is a row of a table with
    them after its last bar.
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

    `title` and each section's title are Markdown too (one line), so that escapes in a name hold.
    """

    id: str
    title: str
    kind: str
    audience: str
    opening: str
    sections: tuple[Section, ...]


@frozen
class Appearance:
    """How a municipality dresses the pages: custom properties, and its coat of arms as a data address.

    `theme` holds pairs of CSS custom property and value, already checked: no address, no import.
    """

    theme: tuple[tuple[str, str], ...] = ()
    coat_of_arms: str = ""
    coat_of_arms_text: str = ""


@frozen
class Playbook:
    """All documents for one neighbourhood, the main one first.

    `language` is `nb`, `nn` or `en`; `made` is the date the playbook speaks from, as `YYYY-MM-DD`.
    `footer` is one line of plain text: area, municipality, version of the model.
    `groups` are pairs of id and name (plain text) of the target groups that a reader may pick out.
    """

    area: str
    language: str
    made: str
    footer: str
    documents: tuple[Document, ...]
    groups: tuple[tuple[str, str], ...] = ()
    appearance: Appearance = Appearance()

    @property
    def main(self) -> Document:
        """The playbook itself, the document that `index.html` shows."""
        return self.documents[0]
