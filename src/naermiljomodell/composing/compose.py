"""The playbook for one neighbourhood, written once and free of any format."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import partial

from naermiljomodell.composing.actors_view import actors_view
from naermiljomodell.composing.back_view import (
    choices_view,
    deviations_view,
    groups_view,
    indicators_view,
    left_out_view,
    sample_view,
    sources_view,
)
from naermiljomodell.composing.citing import lists_sources, not_listed, with_names
from naermiljomodell.composing.document_view import document_view
from naermiljomodell.composing.documents import documents_view, is_due
from naermiljomodell.composing.escaping import escape
from naermiljomodell.composing.filling import fill, takes_in
from naermiljomodell.composing.forms import forms
from naermiljomodell.composing.frame_view import frame_view
from naermiljomodell.composing.front_view import missing, next_acts, phase_now, phases_view
from naermiljomodell.composing.map_view import map_view
from naermiljomodell.composing.questions_view import questions_view
from naermiljomodell.composing.record_view import record_view
from naermiljomodell.composing.repeats import say_once
from naermiljomodell.composing.sections import illustrated, split
from naermiljomodell.composing.step_view import for_whom, step_view
from naermiljomodell.composing.timing_view import timing_view
from naermiljomodell.composing.untranslated import mark_untranslated, say_where
from naermiljomodell.composing.view import Data, Material, area_view, model_view
from naermiljomodell.composing.year_view import year_view
from naermiljomodell.domain.model import Template
from naermiljomodell.errors import InvalidContent, Problem, problem
from naermiljomodell.language.page_words import WORDS
from naermiljomodell.playbook import Appearance, Document, Entry, Figure, Playbook, Section

_MAIN = "dreiebok"
_READS_TIMING = re.compile(r"""(?<!["'/#\w-])tidsplan\b(?!["'])""")


def compose(material: Material) -> Playbook:
    """Give the playbook: every document of the model that has a template and is needed by now, the main one first.

    A document that has no template in the language of the playbook is whole in bokmål, and says so on its first line.
    Raises `InvalidContent` when a template cannot be written (NM700-NM703).
    """
    due = sorted(
        (d.id for d in material.pack.documents.values() if is_due(material, d)),
        key=lambda id_: material.pack.documents[id_].kind != _MAIN,
    )
    borrowed = [id_ for id_ in due if _is_lacking(material, id_)]
    made = _written(material, [id_ for id_ in due if id_ not in borrowed])
    if material.in_source is not None and borrowed:
        note = material.said(WORDS.only_norwegian)
        made |= _written(material.in_source, borrowed, note)
    written = [made[id_] for id_ in due if id_ in made]
    documents = [document for document in written if isinstance(document, Document)]
    problems = [found for found in written if isinstance(found, Problem)]
    if not documents and not problems:
        problems.append(problem("NM703", {"file": "", "what": "modellen har ingen dokumenter med innhold"}))
    if problems:
        raise InvalidContent(problems)
    folder = material.folder
    return Playbook(
        area=folder.area.name,
        language=material.language,
        made=material.today.isoformat(),
        footer=_footer(material),
        documents=tuple(documents),
        groups=tuple((id_, group.term) for id_, group in material.plan.groups.items()),
        appearance=Appearance(folder.theme, folder.coat_of_arms, folder.area.municipality or "", folder.word_template),
        calendar=_calendar(material, documents[0]) if material.with_calendar else (),
        municipality=_municipality(material),
        forms=forms(material, material.spoken) if material.spoken else (),
    )


def _calendar(m: Material, main: Document) -> tuple[Entry, ...]:
    """Give the entries of the calendar; those that say where to read more know the headings of the *main* document."""
    from naermiljomodell.composing.calendar_view import calendar  # noqa: PLC0415  only for those who ask for it

    return calendar(m, {section.id for section in main.sections})


def try_documents(material: Material, trusted: frozenset[Template]) -> tuple[Problem, ...]:
    """Give what keeps a document from being written, one for each, whether its time has come or not (NM700-NM703).

    A *trusted* template that takes in no other is not tried: it has been through this before.
    """
    data, templates = view(material), material.pack.templates
    asked = (id_ for id_ in material.pack.documents if id_ in templates)
    tried = [id_ for id_ in asked if templates[id_] not in trusted or takes_in(templates[id_])]
    return tuple(text for id_ in tried if isinstance(text := fill(id_, templates, data), Problem))


def _is_lacking(m: Material, id_: str) -> bool:
    """Tell whether a document has a template in bokmål only; a neighbourhood's own is in its own language."""
    template = m.pack.templates.get(id_)
    if m.in_source is None or template is None or m.pack.documents[id_].kind == _MAIN:
        return False
    return bool(template.layer) and template == m.in_source.pack.templates.get(id_)


def _written(m: Material, ids: Iterable[str], note: str = "") -> dict[str, Document | Problem]:
    """Give the documents *ids* that come out with anything in them; with a *note*, as borrowed from another language."""
    asked = list(ids)
    data = view(m) if any(_reads_timing(m, id_) for id_ in asked) else _common(m)
    mark_untranslated(data, m)
    made: dict[str, Document | Problem] = {}
    for kind in map(m.pack.documents.__getitem__, asked):
        text = _filled(m, kind.id, data) if kind.id in m.pack.templates else ""
        if isinstance(text, Problem):
            made[kind.id] = text
        elif text.strip():
            title, opening, plain = split(say_where(text, partial=bool(m.pack.untranslated)))
            sections = illustrated(plain, (*m.figures, *_asked_for(m, plain)))
            language = m.language if note else ""
            made[kind.id] = Document(
                kind.id, title or escape(kind.name), kind.kind, kind.readers, opening, sections, language, note
            )
    return made


def _reads_timing(m: Material, id_: str) -> bool:
    """Tell whether the template *id_* may read the plan against the calendar: itself, or by one that it takes in."""
    template = m.pack.templates.get(id_)
    return template is not None and (takes_in(template) or _READS_TIMING.search(template.text) is not None)


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


def view(m: Material) -> Data:
    """Give all that a template may read, under Norwegian names."""
    return {**_common(m), **timing_view(m)}


def _common(m: Material) -> Data:
    """Give what a template may read, but the plan against the calendar, which few templates need."""
    steps = {s.step.id: step_view(m, s) for s in m.plan.included}
    methods: dict[str, Data] = {}
    for step in steps.values():
        for method in step["metoder"]:
            method["første_gang"] = method["id"] not in methods
            methods.setdefault(method["id"], method)
    phases = phases_view(m)
    for phase in phases:
        phase["steg"] = [steps[id_] for id_ in phase["steg"]]
    say_once([step for phase in phases for step in phase["steg"]], partial(for_whom, m))
    return {
        "område": area_view(m),
        "modell": model_view(m),
        "faser": phases,
        "fase_nå": phase_now(m),
        "faser_av": m.names(m.plan.phases_off, m.pack.phases),
        "steg": steps,
        "neste": next_acts(m),
        "mangler": missing(m),
        "sammendrag": [escape(sentence) for sentence in m.plan.summary],
        "kapasitet": _capacity(m),
        "målgrupper": groups_view(m),
        "metoder": list(methods.values()),
        "metodevalg": choices_view(m),
        "aktører": actors_view(m),
        "indikatorer": indicators_view(m),
        "spørsmål": questions_view(m),
        "utvalgsråd": sample_view(m),
        "avvik": deviations_view(m),
        "utelatt": left_out_view(m),
        "dokumenter": documents_view(m),
        "kilder": sources_view(m),
        **document_view(m),
        **frame_view(m),
        **map_view(m),
        **year_view(m),
        **record_view(m),
    }


def _capacity(m: Material) -> Data:
    """Give hours needed and set aside."""
    capacity = m.plan.capacity
    return {
        "trengs": m.hours(capacity.needed),
        "satt_av": m.unknown if capacity.available is None else m.hours(capacity.available),
        "faser": [{"navn": m.names([p], m.pack.phases)[0], "timer": m.hours(hours)} for p, hours in capacity.by_phase],
    }


def _footer(m: Material) -> str:
    """Give the line that stands below every page: area, municipality, model and version."""
    named = dict.fromkeys((m.folder.area.name, _municipality(m)))
    packs = " + ".join(f"{info.title} {info.version}" for info in m.pack.packs)
    return " · ".join(part for part in (*named, packs) if part)


def _municipality(m: Material) -> str:
    """Give the name of the municipality, or what the person wrote for it; empty when nothing is known."""
    place = m.folder.place.municipality
    return place.name if place else m.folder.area.municipality or ""
