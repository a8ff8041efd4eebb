"""The playbook for one neighbourhood, written once and free of any format."""

from __future__ import annotations

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
from naermiljomodell.composing.document_view import document_view
from naermiljomodell.composing.documents import documents_view, is_due
from naermiljomodell.composing.escaping import escape
from naermiljomodell.composing.filling import fill
from naermiljomodell.composing.frame_view import frame_view
from naermiljomodell.composing.front_view import missing, next_acts, phases_view
from naermiljomodell.composing.record_view import record_view
from naermiljomodell.composing.repeats import say_once
from naermiljomodell.composing.sections import illustrated, split
from naermiljomodell.composing.step_view import step_view
from naermiljomodell.composing.view import Data, Material, area_view, model_view
from naermiljomodell.composing.year_view import year_view
from naermiljomodell.errors import InvalidContent, Problem, problem
from naermiljomodell.playbook import Appearance, Document, Playbook


def compose(material: Material) -> Playbook:
    """Give the playbook: every document of the model that has a template and is needed by now, the main one first.

    Raises `InvalidContent` when a template cannot be written (NM700-NM703).
    """
    data = view(material)
    templates = material.pack.templates
    documents, problems = [], []
    due = [document for document in material.pack.documents.values() if is_due(material, document)]
    for kind in sorted(due, key=lambda document: document.kind != "dreiebok"):
        text = fill(kind.id, templates, data) if kind.id in templates else ""
        if isinstance(text, Problem):
            problems.append(text)
        elif text.strip():
            title, opening, sections = split(text)
            name, sections = title or escape(kind.name), illustrated(sections, material.figures)
            documents.append(Document(kind.id, name, kind.kind, kind.readers, opening, sections))
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
        appearance=Appearance(folder.theme, folder.coat_of_arms, folder.area.municipality or ""),
    )


def view(m: Material) -> Data:
    """Give all that a template may read, under Norwegian names."""
    steps = {s.step.id: step_view(m, s) for s in m.plan.included}
    methods: dict[str, Data] = {}
    for step in steps.values():
        for method in step["metoder"]:
            method["første_gang"] = method["id"] not in methods
            methods.setdefault(method["id"], method)
    phases = phases_view(m)
    for phase in phases:
        phase["steg"] = [steps[id_] for id_ in phase["steg"]]
    say_once([step for phase in phases for step in phase["steg"]])
    return {
        "område": area_view(m),
        "modell": model_view(m),
        "faser": phases,
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
        "utvalgsråd": sample_view(m),
        "avvik": deviations_view(m),
        "utelatt": left_out_view(m),
        "dokumenter": documents_view(m),
        "kilder": sources_view(m),
        **document_view(m),
        **frame_view(m),
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
    place = m.folder.place.municipality
    municipality = place.name if place else m.folder.area.municipality
    packs = " + ".join(f"{info.title} {info.version}" for info in m.pack.packs)
    return " · ".join(part for part in (m.folder.area.name, municipality, packs) if part)
