"""What the documents beside the playbook need: methods in use, who answers whom, roles, and lines for invitations."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from naermiljomodell.composing.escaping import escape, prose
from naermiljomodell.composing.step_view import for_residents, length, meeting_day, method_view, span
from naermiljomodell.composing.view import Data, Material
from naermiljomodell.domain.pack import Method
from naermiljomodell.domain.plan import PlannedStep
from naermiljomodell.domain.reference import Concept
from naermiljomodell.text import fold

_INVITATION = "invitasjon"
_AND = re.compile(r" (?:og|and) ")


def document_view(m: Material) -> Data:
    """Give the names that are only there for documents beside the playbook, each under its Norwegian name."""
    area, place = m.folder.area, m.folder.place.municipality
    return {
        "kommunenavn": escape(place.name if place else area.municipality or ""),
        "utfordringer": _explained(m, area.challenges, m.pack.challenges),
        "planer": _explained(m, area.anchoring.plans, m.pack.plans),
        "roller": roles_view(m),
        "metodeark": methods_view(m),
        "andre_metoder": other_methods_view(m),
        "møteark": sheets_view(m),
        "innspill": input_view(m),
        "invitasjoner": invitations_view(m),
    }


def _explained(m: Material, ids: Iterable[str], items: Mapping[str, Concept]) -> list[Data]:
    """Give names with what they mean; an id that the model does not have stands for itself."""
    return [
        {"navn": m.names([i], items)[0], "beskrivelse": prose(items[i].description) if i in items else ""} for i in ids
    ]


def roles_view(m: Material) -> list[Data]:
    """Give every role of the model: what it does, the steps it is responsible for, and the actors that have it."""
    return [
        {
            "id": role.id,
            "navn": escape(role.name),
            "beskrivelse": prose(role.description),
            "steg": [escape(s.step.name) for s in m.plan.included if s.step.responsible == role.id],
            "aktører": [escape(s.name) for s in m.folder.stakeholders if role.id in s.roles],
        }
        for role in m.pack.roles.values()
    ]


def methods_view(m: Material, within: Sequence[PlannedStep] | None = None) -> list[Data]:
    """Give every method in the plan, or in the steps *within* it, once, in the order of first use, with the steps that use it."""
    used: dict[str, list[PlannedStep]] = {}
    for planned in m.plan.included if within is None else within:
        for id_ in planned.methods:
            used.setdefault(id_, []).append(planned)
    return [_method(m, m.plan.methods[id_], steps) for id_, steps in used.items()]


def _method(m: Material, method: Method, steps: list[PlannedStep]) -> Data:
    """Give one method as a step shows it, and what only a sheet of its own needs."""
    groups = list(m.plan.groups)
    return {
        **method_view(m, method, steps[0]),
        "type": method.kind,
        "form": method.form,
        "lokale": method.venue,
        "publikum": method.audience,
        "steg": [_when(m, planned) for planned in steps],
        "minutter": sum(item.minutes for item in method.run_of_show),
        "rolleliste": _parts(m, method),
        "når": m.terms(g for g in groups if g in method.reaches),
        "stenger_ute": [
            {"hvem": prose(shut.who), "tiltak": prose(shut.remedy), "valgte": m.terms(shut.target_groups)}
            for shut in method.shuts_out
        ],
        "ganger": method.effort.times * len(steps),
        "timer_i_alt": m.hours(method.effort.total * len(steps)),
    }


def sheets_view(m: Material, within: Sequence[PlannedStep] | None = None) -> list[Data]:
    """Give the sheets that the meetings of the plan, or of the steps *within* it, need, each kind once, with its methods.

    A method has its questions for the table, and when the answer comes if that is still to come.
    """
    found: dict[str, list[Data]] = {}
    for planned in m.plan.included if within is None else within:
        for method in (m.plan.methods[id_] for id_ in planned.methods):
            answer = _answer(m, planned)
            data = {
                "id": method.id,
                "navn": escape(method.name),
                "til_innbyggere": for_residents(method),
                "bordspørsmål": [prose(text) for text in method.table_questions],
                "svar": answer["når"] if answer and not answer["forbi"] else "",
            }
            for sheet in method.sheets:
                mine = found.setdefault(sheet, [])
                mine.extend([] if any(other["id"] == method.id for other in mine) else [data])
    return [{"type": sheet, "metoder": methods} for sheet, methods in found.items()]


def other_methods_view(m: Material) -> list[Data]:
    """Give every method that a step of the plan offers and no step uses, in short, with the steps that offer it."""
    used = {id_ for planned in m.plan.included for id_ in planned.methods}
    names = {planned.step.id: escape(planned.step.name) for planned in m.plan.included}
    offered: dict[str, list[str]] = {}
    for score in m.plan.scores:
        if score.method not in used and score.step in names:
            offered.setdefault(score.method, []).append(names[score.step])
    methods = [m.plan.methods[id_] for id_ in offered]
    return [
        {
            "id": method.id,
            "navn": escape(method.name),
            "hensikt": prose(method.purpose),
            "gruppestørrelse": span(m, method.group_size),
            "varighet": length(m, method.length_hours),
            "steg": offered[method.id],
        }
        for method in methods
    ]


def _when(m: Material, planned: PlannedStep) -> Data:
    """Give a step's id, its name and what residents call it, when it is, and whether that is past.

    A meeting is on the day that a person has set, and not for as long as its step goes on.
    """
    when = meeting_day(m, planned) or (m.dates(planned.dates) if planned.dates else m.unknown)
    past = planned.dates is not None and planned.dates.end < m.today.isoformat()
    return {
        "id": planned.step.id,
        "navn": escape(planned.step.name),
        "til_innbyggere": for_residents(planned.step),
        "når": when,
        "forbi": past,
    }


def _parts(m: Material, method: Method) -> list[Data]:
    """Give who has a part in a run of show, once each, with what a role of the model does.

    «Fasilitator og bordverter» are two parts, «Hjelper» and «Hjelpere» one. What follows a comma is how many, not
    who. A part that the model has no role for stands without a description.
    """
    found: dict[str, Data] = {}
    roles = [(fold(role.name), role) for role in m.pack.roles.values()] if method.run_of_show else []
    for item in method.run_of_show:
        for part in _AND.split((item.who or "").partition(",")[0]):
            key = fold(part)
            if key and not any(key.startswith(known) or known.startswith(key) for known in found):
                role = next((role for name, role in roles if key.startswith(name)), None)
                name = role.name if role else part[0].upper() + part[1:]
                found[key] = {"navn": prose(name), "beskrivelse": prose(role.description) if role else ""}
    return list(found.values())


def input_view(m: Material, within: Sequence[PlannedStep] | None = None) -> list[Data]:
    """Give every step, or those *within* it, where residents give input: how, and the step that answers them first afterwards."""
    return [
        {
            **_when(m, planned),
            "metoder": m.names(planned.methods, m.plan.methods),
            "svar": _answer(m, planned),
        }
        for planned in (m.plan.included if within is None else within)
        if planned.step.collects_input
    ]


def _answer(m: Material, asked: PlannedStep) -> Data:
    """Give the first step after *asked* that answers it; empty when none does."""
    later = [
        planned
        for planned in m.plan.included
        if asked.step.id in planned.step.answers
        and asked.dates is not None
        and planned.dates is not None
        and planned.dates.end > asked.dates.end
    ]
    first = min(later, key=lambda planned: planned.dates.end if planned.dates else "", default=None)
    return _when(m, first) if first else {}


def invitations_view(m: Material) -> list[Data]:
    """Give every meeting that residents are invited to and give input at, with what can be promised them.

    `linjer` holds the lines by topic, `grupper` the lines of each group by topic: some are to be said to that
    group only, since a sheet for everybody should not tell whom it is meant for.
    """
    found = []
    for planned in m.plan.included:
        methods = [m.plan.methods[i] for i in planned.methods]
        meeting = next((method for method in methods if method.kind == "arrangement"), None)
        step = planned.step
        if meeting and step.audience == "innbyggere" and step.collects_input and _INVITATION in step.documents:
            found.append(invitation_view(m, planned, meeting))
    return found


def invitation_view(m: Material, planned: PlannedStep, meeting: Method) -> Data:
    """Give one meeting as those who are to come hear of it, and what can be promised them."""
    return {
        **_when(m, planned),
        "dag": meeting_day(m, planned),
        "fase": planned.step.phase,
        "metode": method_view(m, meeting, planned),
        "linjer": _lines(planned, list(m.plan.groups)),
        "grupper": [
            {"id": id_, "betegnelse": escape(group.term), "linjer": _lines(planned, [id_])}
            for id_, group in m.plan.groups.items()
        ],
        "svar": _answer(m, planned),
    }


def _lines(planned: PlannedStep, groups: list[str]) -> dict[str, list[str]]:
    """Give the invitation's lines for any of *groups*, by topic."""
    lines: dict[str, list[str]] = {}
    for act in planned.invitation:
        if set(groups).intersection(act.groups):
            lines.setdefault(act.topic, []).append(prose(act.text))
    return lines
