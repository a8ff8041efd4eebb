"""The playbook as Word documents, dressed by a template of ours or by the municipality's own.

The body is written here. The fields of a municipality's template are filled by docxtpl, an extra, imported where there
is such a template.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from naermiljomodell.playbook import Document, Playbook
from naermiljomodell.rendering.blocks import Paper
from naermiljomodell.rendering.extras import WORD
from naermiljomodell.rendering.labels import LABELS
from naermiljomodell.rendering.links import pages_of
from naermiljomodell.rendering.paper import paper
from naermiljomodell.rendering.word.body import Body
from naermiljomodell.rendering.word.lines import Lines
from naermiljomodell.rendering.word.ours import OurTemplate
from naermiljomodell.rendering.word.pictures import Pictures

if TYPE_CHECKING:
    from naermiljomodell.rendering.word.template import Template


def render(playbook: Playbook, document: Document) -> bytes:
    """Give *document* as a Word file, the same bytes each time.

    Raises `MissingExtra` where the municipality has a template and docxtpl is not installed.
    """
    sheet = paper(playbook, document)
    template = _template(playbook.appearance.word_template)
    template.fill(_fields(sheet))
    template.introduce(sheet)
    places = {part.address for part in sheet.parts}
    lines = Lines(template.styles, places, pages_of(playbook, "docx"), template.tie)
    pictures = Pictures(template, lines, LABELS[sheet.language].drawn_elsewhere)
    body = Body(lines, template.across, template.numbers.new, pictures.paragraph, has_bullets=template.has_bullets)
    return template.finished(body.write(sheet, LABELS[sheet.language].contents))


def _template(own: bytes) -> Template | OurTemplate:
    """Give the municipality's *own* template, or ours where it is empty. Raises `MissingExtra` without docxtpl."""
    if not own:
        return OurTemplate()
    WORD.demand()
    from naermiljomodell.rendering.word.package import as_document  # noqa: PLC0415  only for those who have one
    from naermiljomodell.rendering.word.template import Template  # noqa: PLC0415  likewise

    return Template(as_document(own))


def _fields(sheet: Paper) -> dict[str, str]:
    """Give what a template may have in its words, by the names that a municipality writes; see the how-to page."""
    labels = LABELS[sheet.language]
    return {
        "tittel": sheet.title,
        "nærmiljø": sheet.area,
        "kommune": sheet.municipality,
        "dato": sheet.date,
        "bunntekst": sheet.footer,
        "side": labels.page,
        "av": labels.of,
    }
