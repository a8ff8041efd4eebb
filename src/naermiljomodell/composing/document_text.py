"""From a template and data to a document: filled, its sources named, split into sections, with the figures that it has."""

from __future__ import annotations

from collections.abc import Iterable

from naermiljomodell.composing.back_view import sources_view
from naermiljomodell.composing.citing import lists_sources, not_listed, with_names
from naermiljomodell.composing.escaping import escape
from naermiljomodell.composing.filling import fill
from naermiljomodell.composing.sections import illustrated, split
from naermiljomodell.composing.untranslated import mark_untranslated, say_where
from naermiljomodell.composing.view import Data, Material
from naermiljomodell.domain.reference import DocumentTemplate
from naermiljomodell.errors import Problem
from naermiljomodell.playbook import Document, Figure, Section

_MAIN = "dreiebok"


def document(m: Material, id_: str, kind: DocumentTemplate, data: Data, note: str = "") -> Document | Problem | None:
    """Give the document *id_* as the template of *kind* writes it; None when that writes nothing.

    With a *note* it is borrowed from another language. A template that cannot be filled is a finding (NM700-NM703).
    """
    text = _filled(m, kind.id, data) if kind.id in m.pack.templates else ""
    if isinstance(text, Problem):
        return text
    if not text.strip():
        return None
    title, opening, plain = split(say_where(text, partial=bool(m.pack.untranslated)))
    sections = illustrated(plain, (*m.figures, *_asked_for(m, plain)))
    language = m.language if note else ""
    return Document(id_, title or escape(kind.name), kind.kind, kind.readers, opening, sections, language, note)


def is_lacking(m: Material, id_: str) -> bool:
    """Tell whether a document has a template in bokmål only; a neighbourhood's own is in its own language."""
    template = m.pack.templates.get(id_)
    if m.in_source is None or template is None or m.pack.documents[id_].kind == _MAIN:
        return False
    return bool(template.layer) and template == m.in_source.pack.templates.get(id_)


def _asked_for(m: Material, sections: Iterable[Section]) -> tuple[Figure, ...]:
    """Give the figures that are drawn because there is a section for them."""
    kinds = {section.kind for section in sections}
    return tuple(figure for kind, draw in m.drawn_when_asked if kind in kinds for figure in draw())


def _filled(m: Material, id_: str, data: Data) -> str | Problem:
    """Give what the template *id_* writes, with every source that it refers to named, and listed where it lists any."""
    text = fill(id_, m.pack.templates, data)
    if isinstance(text, str) and lists_sources(text) and (more := set(not_listed(text, m.pack.sources))):
        with_more = {"kilder": sources_view(m, more)}
        mark_untranslated(with_more, m)
        text = fill(id_, m.pack.templates, {**data, **with_more})
    return text if isinstance(text, Problem) else with_names(text, m.pack.sources)
