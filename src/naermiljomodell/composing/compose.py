"""The playbook for one neighbourhood, written once and free of any format."""

from __future__ import annotations

import re
from collections.abc import Mapping
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
from naermiljomodell.composing.document_text import document, is_lacking
from naermiljomodell.composing.document_view import document_view
from naermiljomodell.composing.documents import documents_view, is_due
from naermiljomodell.composing.escaping import escape
from naermiljomodell.composing.extracts import Extract, extracts
from naermiljomodell.composing.filling import fill, takes_in
from naermiljomodell.composing.frame_view import frame_view
from naermiljomodell.composing.front_view import missing, next_acts, phase_now, phases_view
from naermiljomodell.composing.map_view import map_view
from naermiljomodell.composing.questions_view import questions_view
from naermiljomodell.composing.record_view import record_view
from naermiljomodell.composing.repeats import say_once
from naermiljomodell.composing.role_view import role_view
from naermiljomodell.composing.shared_view import shared_view
from naermiljomodell.composing.status_view import status_view
from naermiljomodell.composing.step_view import for_whom, step_view
from naermiljomodell.composing.timing_view import timing_view
from naermiljomodell.composing.untranslated import mark_untranslated
from naermiljomodell.composing.view import Data, Material, area_view, model_view
from naermiljomodell.composing.year_view import year_view
from naermiljomodell.domain.model import Template
from naermiljomodell.domain.reference import DocumentTemplate
from naermiljomodell.errors import InvalidContent, Problem, problem
from naermiljomodell.language.page_words import WORDS
from naermiljomodell.playbook import Appearance, Document, Entry, Handouts, Playbook
from naermiljomodell.questionnaire import Form

_MAIN = "dreiebok"
_READING = r"""(?<!block )(?<!["'/#\w-]){}\b(?!["'])"""
"""A name that may be read: none in quotes, of a heading, or of a block."""


def _came_of(m: Material) -> Data:
    """Give what came of the work."""
    from naermiljomodell.composing.evaluation_view import evaluation_view  # noqa: PLC0415  no document asks to begin with

    return evaluation_view(m)


_COSTLY = {
    "tidsplan": timing_view,
    "rolleark": role_view,
    "framdrift": status_view,
    "statusbilde": status_view,
    "spor": status_view,
    "evaluering": _came_of,
}
"""Names of data that few templates read, and what makes them."""


def compose(material: Material) -> Playbook:
    """Give the playbook: every document of the model that has a template and is needed by now, the main one first.

    A document that has no template in the language of the playbook is whole in bokmål, and says so on its first line.
    Raises `InvalidContent` when a template cannot be written (NM700-NM703).
    """
    kinds = {d.id: d for d in material.pack.documents.values() if is_due(material, d)}
    due = sorted(kinds, key=lambda id_: kinds[id_].kind != _MAIN)
    for id_, one in extracts(material).items():
        kinds[id_] = material.pack.documents[one.document]
        due.append(id_)
    borrowed = [id_ for id_ in due if is_lacking(material, kinds[id_].id)]
    made = _written(material, {id_: kinds[id_] for id_ in due if id_ not in borrowed})
    if material.in_source is not None and borrowed:
        note = material.said(WORDS.only_norwegian)
        made |= _written(material.in_source, {id_: kinds[id_] for id_ in borrowed}, note)
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
        forms=_forms(material) if material.spoken else (),
        handouts=_handouts(material) if material.printed else (),
    )


def _forms(m: Material) -> tuple[Form, ...]:
    """Give the forms to be answered in each language."""
    from naermiljomodell.composing.forms import forms  # noqa: PLC0415  only for those who ask for them

    return forms(m, m.spoken)


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


def _written(m: Material, kinds: Mapping[str, DocumentTemplate], note: str = "") -> dict[str, Document | Problem]:
    """Give the documents by the ids of *kinds* that come out with anything in them.

    With a *note* they are borrowed from another language.
    """
    data = _common(m)
    read = (name for name in _COSTLY if any(_reads(m, kind.id, name) for kind in kinds.values()))
    for make in dict.fromkeys(_COSTLY[name] for name in read):
        data |= make(m)
    mark_untranslated(data, m)
    own = extracts(m)
    made: dict[str, Document | Problem] = {}
    for id_, kind in kinds.items():
        text = document(m, id_, m.pack.documents[kind.id], {**data, **_of_reader(m, own.get(id_))}, note)
        if text is not None:
            made[id_] = text
    return made


def _of_reader(m: Material, extract: Extract | None) -> Data:
    """Give what a document for one reader reads in the place of what there is for all."""
    data: Data = extract.data if extract else {}
    mark_untranslated(data, m)
    return data


def _reads(m: Material, id_: str, name: str) -> bool:
    """Tell whether the template *id_* may read *name* of the data: itself, or by one that it takes in."""
    template = m.pack.templates.get(id_)
    if template is None or takes_in(template):
        return template is not None
    return name in template.text and re.search(_READING.format(name), template.text) is not None


def _handouts(m: Material) -> tuple[Handouts, ...]:
    """Give what is to be printed for the gatherings asked for."""
    from naermiljomodell.composing.handouts import handouts  # noqa: PLC0415  only for those who ask for it

    return handouts(m, _marked_view)


def _marked_view(m: Material) -> Data:
    """Give all that a template may read, with what is in bokmål only marked."""
    data = view(m)
    mark_untranslated(data, m)
    return data


def view(m: Material) -> Data:
    """Give all that a template may read, under Norwegian names."""
    return {**_common(m), **timing_view(m), **role_view(m), **status_view(m), **_came_of(m)}


def _common(m: Material) -> Data:
    """Give what a template may read, but what few templates need."""
    steps = {s.step.id: step_view(m, s) for s in m.plan.included}
    methods = _methods(steps)
    phases = phases_view(m)
    for phase in phases:
        phase["steg"] = [steps[id_] for id_ in phase["steg"]]
    say_once([step for phase in phases for step in phase["steg"]], partial(for_whom, m))
    documents = documents_view(m)
    _tell_what_is_there(steps, documents)
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
        "dokumenter": documents,
        "kilder": sources_view(m),
        **document_view(m),
        **frame_view(m),
        **map_view(m),
        **year_view(m),
        **record_view(m),
        **shared_view(m),
    }


def _methods(steps: Mapping[str, Data]) -> dict[str, Data]:
    """Give each method of *steps* once, and tell of each where it stands whether it is the first time."""
    methods: dict[str, Data] = {}
    for step in steps.values():
        for method in step["metoder"]:
            method["første_gang"] = method["id"] not in methods
            methods.setdefault(method["id"], method)
    return methods


def _tell_what_is_there(steps: Mapping[str, Data], documents: list[Data]) -> None:
    """Tell of each paper that one of *steps* names whether it is among the *documents* that are written now."""
    there = {document["id"] for document in documents if document["nå"]}
    for step in steps.values():
        for paper in step["dokumenter"]:
            paper["nå"] = paper["id"] in there


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
