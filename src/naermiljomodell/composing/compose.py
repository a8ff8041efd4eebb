"""The playbook for one neighbourhood, written once and free of any format."""

from __future__ import annotations

from functools import lru_cache

from jinja2 import TemplateError
from jinja2.sandbox import ImmutableSandboxedEnvironment, SecurityError

from naermiljomodell.composing.back_view import (
    actors_view,
    choices_view,
    deviations_view,
    documents_view,
    groups_view,
    indicators_view,
    left_out_view,
    sources_view,
)
from naermiljomodell.composing.document_view import document_view
from naermiljomodell.composing.environment import make_environment
from naermiljomodell.composing.front_view import missing, next_acts, phases_view
from naermiljomodell.composing.sections import split
from naermiljomodell.composing.step_view import step_view
from naermiljomodell.composing.view import Data, Material, area_view, model_view
from naermiljomodell.domain.model import Template
from naermiljomodell.errors import InvalidContent, Problem, problem
from naermiljomodell.playbook import Appearance, Document, Playbook


def compose(material: Material) -> Playbook:
    """Give the playbook: every document of the model that has a template, the main one first.

    Raises `InvalidContent` when a template cannot be written (NM703).
    """
    data = view(material)
    environment = _environment_of(material)
    documents, problems = [], []
    kinds = sorted(material.pack.documents.values(), key=lambda d: d.kind != "dreiebok")
    for kind in kinds:
        if kind.id not in material.pack.templates:
            continue
        text = _written(kind.id, environment, data, material)
        if isinstance(text, Problem):
            problems.append(text)
            continue
        title, opening, sections = split(text)
        documents.append(Document(kind.id, title or kind.name, kind.kind, kind.audience, opening, sections))
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
    return {
        "område": area_view(m),
        "modell": model_view(m),
        "faser": phases,
        "faser_av": m.names(m.plan.phases_off, m.pack.phases),
        "steg": steps,
        "neste": next_acts(m),
        "mangler": missing(m),
        "sammendrag": list(m.plan.summary),
        "kapasitet": _capacity(m),
        "målgrupper": groups_view(m),
        "metoder": list(methods.values()),
        "metodevalg": choices_view(m),
        "aktører": actors_view(m),
        "indikatorer": indicators_view(m),
        "avvik": deviations_view(m),
        "utelatt": left_out_view(m),
        "dokumenter": documents_view(m),
        "kilder": sources_view(m),
        **document_view(m),
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


def _environment_of(m: Material) -> ImmutableSandboxedEnvironment:
    """Give the sandbox for the model's templates; those of the packs alone are compiled once."""
    if any(t.layer == "" for t in m.pack.templates.values()):
        return make_environment(m.pack.templates)
    key = tuple(sorted((name, t.text, t.layer, t.file) for name, t in m.pack.templates.items()))
    return _kept(key)


@lru_cache(maxsize=8)
def _kept(key: tuple[tuple[str, str, str, str], ...]) -> ImmutableSandboxedEnvironment:
    """Give one environment for one set of templates."""
    return make_environment({name: Template(text, layer, file) for name, text, layer, file in key})


def _written(id_: str, environment: ImmutableSandboxedEnvironment, data: Data, m: Material) -> str | Problem:
    """Give what a template writes, or the finding that says why it cannot."""
    template = m.pack.templates[id_]
    try:
        return environment.get_template(id_).render(data)
    except SecurityError as error:
        return problem("NM702", {"file": template.file, "what": str(error)}, file=template.file)
    except (TemplateError, TypeError, ValueError, ArithmeticError, LookupError, RecursionError) as error:
        line = getattr(error, "lineno", None) or 0
        what = getattr(error, "message", None) or str(error)
        return problem("NM703", {"file": template.file, "what": what}, file=template.file, line=line)
