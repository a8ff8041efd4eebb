"""Runs of a line as WordprocessingML: stress, language, code, and links out of the document and within it."""

from __future__ import annotations

from collections.abc import Callable, Container, Mapping
from typing import Final

from naermiljomodell.rendering.blocks import Line, Run
from naermiljomodell.rendering.links import to_paper
from naermiljomodell.rendering.locales import tag
from naermiljomodell.rendering.word import roles, wml

_LONGEST: Final = 40
"""The most signs that the name of a place in a Word document may have."""

Leads = Callable[[str], str]
"""Gives the name of the tie to an address outside the document."""


class Lines:
    """Writes the lines of one document: it knows its styles, its places, and how to tie it to an address."""

    def __init__(
        self, styles: Mapping[str, str], places: Container[str], pages: Mapping[str, str], leads: Leads
    ) -> None:
        self.styles = styles
        self.places = places
        self.pages = pages
        self.leads = leads

    def line(self, runs: Line, size: int = 0) -> str:
        """Give *runs*; with *size* (half points) they are so large, whatever their style says."""
        return "".join(self._linked(run, size) for run in runs)

    def _linked(self, run: Run, size: int) -> str:
        """Give a run inside the link it is part of; one to a place that is not there is words only."""
        link = to_paper(run.link, self.pages)
        inside = link.startswith("#")
        if not link or (inside and link[1:] not in self.places):
            return self._run(run, size, linked=False)
        words = self._run(run, size, linked=True)
        if inside:
            return f'<w:hyperlink w:anchor="{place(link[1:])}" w:history="1">{words}</w:hyperlink>'
        return f'<w:hyperlink r:id="{self.leads(link)}" xmlns:r="{wml.R}" w:history="1">{words}</w:hyperlink>'

    def _run(self, run: Run, size: int, *, linked: bool) -> str:
        """Give a run; its properties stand in the order of the schema."""
        style = roles.LINK if linked else roles.CODE if run.code else ""
        looks = f'<w:rStyle w:val="{self.styles[style]}"/>' if style else ""
        looks += "<w:b/><w:bCs/>" if run.strong else ""
        looks += "<w:i/><w:iCs/>" if run.em else ""
        looks += sized(size)
        looks += f'<w:lang w:val="{tag(run.language)}"/>' if run.language else ""
        return wml.run(run.text, looks)


def sized(size: int) -> str:
    """Give the property of words of a *size* in half points; nothing for 0."""
    return f'<w:sz w:val="{size}"/><w:szCs w:val="{size}"/>' if size else ""


def place(address: str) -> str:
    """Give the name of the place with the *address*: letters, digits and underscores, and no longer than Word allows."""
    name = f"nm_{address.replace('-', '_')}"
    if len(name) <= _LONGEST:
        return name
    from hashlib import sha256  # noqa: PLC0415  few addresses are that long, and it is slow to load

    digest = sha256(address.encode()).hexdigest()[:8]
    return f"{name[: _LONGEST - 9]}_{digest}"
