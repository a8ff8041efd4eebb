"""What templates see of a step: one card, in the order a coordinator reads it."""

from __future__ import annotations

from collections.abc import Sequence

from naermiljomodell.composing.escaping import escape, prose, quoted_prose
from naermiljomodell.composing.view import Data, Material
from naermiljomodell.domain.base import first_day, precision_of
from naermiljomodell.domain.pack import Method, Step
from naermiljomodell.domain.parts import ChecklistItem, Span
from naermiljomodell.domain.plan import Exclusion, GroupAct, PlannedStep
from naermiljomodell.language.base import Said
from naermiljomodell.language.page_words import WORDS
from naermiljomodell.language.timeline_words import WORDS as TIMELINE

_NOTE_LEVEL = 4


def step_view(m: Material, planned: PlannedStep) -> Data:
    """Give one step of the plan as plain data."""
    step = planned.step
    notes = dict(m.folder.notes)
    methods = [m.plan.methods[i] for i in planned.methods]
    return {
        "id": step.id,
        "navn": escape(step.name),
        "til_innbyggere": for_residents(step),
        "fase": step.phase,
        "hensikt": prose(step.purpose or ""),
        "beskrivelse": prose(step.description or ""),
        "inngangsvilkår": prose(step.entry_condition or ""),
        "når": m.dates(planned.dates) if planned.dates else m.unknown,
        "møtedag": meeting_day(m, planned),
        "flyttet": [escape(move) for move in planned.dates.moves] if planned.dates else [],
        "kan_vente": _waiting(m, planned),
        "ansvarlig": m.role(step.responsible),
        "timer": m.planned_hours(planned.hours),
        "publikum": step.audience,
        "metoder": [method_view(m, method, planned) for method in methods],
        "andre_metoder": _others(m, step.id),
        "gjør": {when: _checklist(m, planned.checklist, when) for when in ("før", "under", "etter")},
        "tilrettelegging": _by_groups(m, planned.adaptations),
        "invitasjon": _by_groups(m, planned.invitation),
        "stengt_ute": [_exclusion(m, exclusion) for exclusion in planned.exclusions],
        "leveranser": [prose(text) for text in step.deliverables],
        "ferdig_når": prose(step.achieved_when or ""),
        "si_fra_til": [prose(text) for text in step.tell],
        "risikoer": [{"risiko": prose(r.risk), "tiltak": prose(r.measures)} for r in step.risks],
        "dokumenter": _papers(m, step.documents),
        "virker_fordi": prose(step.works_because or ""),
        "virker_for": prose(step.works_for or ""),
        "forbehold": prose(step.caveat or ""),
        "belegg": m.evidence(step.evidence),
        "grunn": escape(planned.reason),
        "endret_av": [escape(layer) for layer in planned.changed_by],
        "notat": quoted_prose(notes[step.id], _NOTE_LEVEL) if step.id in notes else "",
    }


def _papers(m: Material, ids: Sequence[str]) -> list[Data]:
    """Give the documents that a step uses or makes, by id and name."""
    return [{"id": id_, "navn": name} for id_, name in zip(ids, m.names(ids, m.pack.documents), strict=True)]


def meeting_day(m: Material, planned: PlannedStep) -> str:
    """Give the day that a person has set for a step that gathers people once, with its weekday; empty else.

    The step goes on for longer: what is got ready before and written down after is no time to come. What people can come
    to again and again has no one day.
    """
    day, methods = planned.step.date, [m.plan.methods[id_] for id_ in planned.methods]
    met = [method for method in methods if method.run_of_show]
    again = any(method.kind == "tilbud" or method.effort.times > 1 for method in methods)
    if day is None or not met or again or precision_of(day) != "dag":
        return ""
    return m.day(first_day(day))


def _waiting(m: Material, planned: PlannedStep) -> str:
    """Give how long a step can wait without moving anything else, or how late it is."""
    dates = planned.dates
    return TIMELINE.waiting(dates.slack, dates.precision, m.language) if dates else m.unknown


def for_residents(called: Step | Method) -> str:
    """Give what residents call a step or a method: its own name when nothing else is said."""
    return escape(called.resident_name or called.name)


def _others(m: Material, step: str) -> list[Data]:
    """Give the methods that a step offers and does not use, and whether another step uses them."""
    used = {id_ for planned in m.plan.included for id_ in planned.methods}
    left = [s.method for s in m.plan.scores if s.step == step and not s.chosen]
    return [{"id": id_, "navn": escape(m.plan.methods[id_].name), "i_bruk": id_ in used} for id_ in left]


def method_view(m: Material, method: Method, planned: PlannedStep) -> Data:
    """Give one method as plain data."""
    score = next((s for s in m.plan.scores if s.step == planned.step.id and s.method == method.id), None)
    return {
        "id": method.id,
        "navn": escape(method.name),
        "til_innbyggere": for_residents(method),
        "nummer": escape(method.number or ""),
        "hensikt": prose(method.purpose),
        "beskrivelse": prose(method.description or ""),
        "fasilitering": prose(method.facilitation or ""),
        "materiell": [prose(text) for text in method.materials],
        "kostnad": _cost(m, method),
        "kostnad_gjelder": method.cost_covers,
        "timer": m.effort(method.effort),
        "gruppestørrelse": span(m, method.group_size),
        "varighet": length(m, method.length_hours),
        "forberedelse": _weeks(m, method.lead_weeks),
        "deling": prose(method.split or ""),
        "resultater": [prose(text) for text in method.outputs],
        "fallgruver": [prose(text) for text in method.pitfalls],
        "kjøreplan": run_of_show(method),
        "plan_b": prose(method.plan_b or ""),
        "valgt_fordi": escape(score.reason) if score else "",
        "personopplysninger": method.personal_data,
        "belegg": m.evidence(method.evidence),
    }


def _cost(m: Material, method: Method) -> str:
    """Give what a method costs beside pay; «i alt» when it is a pot and not a price for each time."""
    costs = {"k0": WORDS.cost_k0, "k1": WORDS.cost_k1, "k2": WORDS.cost_k2, "k3": WORDS.cost_k3}
    cost = m.said(costs[method.cost])
    return m.said(WORDS.in_all, cost=cost) if method.cost_covers == "alt" else cost


def length(m: Material, hours: Span) -> str:
    """Give how long something lasts, with the unit: minutes up to one hour, else hours."""
    ends = [h for h in (hours.at_least, hours.at_most) if h is not None]
    if not ends:
        return m.unknown
    if min(ends) < 1 < max(ends):
        return f"{length(m, Span(at_least=min(ends), at_most=min(ends)))} – {m.hours(max(ends))}"
    if min(ends) < 1:
        low, high = (None if h is None else round(60 * h) for h in (hours.at_least, hours.at_most))
        return m.said(WORDS.minutes, number=span(m, Span.model_construct(at_least=low, at_most=high)))
    return _unit(m, hours, WORDS.hour, WORDS.hours)


def _weeks(m: Material, weeks: Span) -> str:
    """Give how many weeks something takes, with the word."""
    return _unit(m, weeks, WORDS.week, WORDS.weeks)


def _unit(m: Material, given: Span, one: Said, many: Said) -> str:
    """Give a range with its unit, in the singular for one and no more; «ikke oppgitt» stands alone."""
    text, most = span(m, given), given.at_least if given.at_most is None else given.at_most
    if most is None:
        return text
    return m.said(one if most == 1 else many, number=text)


def run_of_show(method: Method) -> list[Data]:
    """Give the run of show with the minute each point begins, counted from the start."""
    rows, minute = [], 0
    for item in method.run_of_show:
        rows.append(
            {
                "fra": f"{minute // 60}.{minute % 60:02}",
                "minutter": item.minutes,
                "hva": prose(item.happens),
                "hvem": prose(item.who or ""),
                "utstyr": prose(item.equipment or ""),
            }
        )
        minute += item.minutes
    return rows


def span(m: Material, given: Span) -> str:
    """Give a range as «5–8», one number when both ends are alike, «minst 5», «høyst 8», or «ikke oppgitt»."""
    low, high = given.at_least, given.at_most
    if low is None and high is None:
        return m.unknown
    if high is None:
        return m.said(WORDS.at_least, number=m.amount(low))
    if low is None:
        return m.said(WORDS.at_most, number=m.amount(high))
    return "–".join(dict.fromkeys((m.amount(low), m.amount(high))))


def _checklist(m: Material, items: Sequence[ChecklistItem], when: str) -> list[Data]:
    """Give the acts for one time, those that must be done first on top."""
    mine = sorted((i for i in for_these(m, items) if i.when == when), key=lambda i: -(i.weeks_before or 0))
    return [
        {
            "tekst": prose(i.text),
            "frist": m.weeks_before(i.weeks_before),
            "for": for_whom(m, i.groups),
            "merke": mark(i.groups),
        }
        for i in mine
    ]


def for_these(m: Material, items: Sequence[ChecklistItem]) -> list[ChecklistItem]:
    """Give the acts that are for everybody or for a chosen group."""
    return [i for i in items if not i.groups or set(m.plan.groups).intersection(i.groups)]


def _by_groups(m: Material, acts: Sequence[GroupAct]) -> list[Data]:
    """Give the adaptations gathered by whom they are for, those for most groups first."""
    gathered: dict[tuple[str, ...], list[GroupAct]] = {}
    for act in acts:
        gathered.setdefault(act.groups, []).append(act)
    return [
        {
            "for": for_whom(m, groups),
            "grupper": list(groups),
            "punkter": [
                {
                    "tekst": prose(act.text),
                    "tema": act.topic,
                    "frist": m.weeks_before(act.weeks_before),
                    "merke": mark(act.groups),
                }
                for act in mine
            ],
        }
        for groups, mine in sorted(gathered.items(), key=lambda item: -len(item[0]))
    ]


def _exclusion(m: Material, exclusion: Exclusion) -> Data:
    """Give whom a method shuts out."""
    return {
        "metode": escape(m.plan.methods[exclusion.method].name),
        "hvem": prose(exclusion.who),
        "hvem_uten_punktum": prose(exclusion.who.rstrip(".")),
        "tiltak": prose(exclusion.remedy),
        "valgte": m.terms(exclusion.chosen),
        "merke": mark(exclusion.chosen),
    }


def mark(groups: Sequence[str]) -> str:
    """Give the mark that tells a renderer which groups a list item is for; empty for everybody."""
    return " {" + " ".join(f".for-{escape(g)}" for g in groups) + "}" if groups else ""


def for_whom(m: Material, groups: Sequence[str]) -> list[str]:
    """Give the terms of *groups*; «alle» when all chosen groups are meant."""
    everybody = len(m.plan.groups) > 1 and set(m.plan.groups) <= set(groups)
    return [m.said(WORDS.everybody)] if everybody else m.terms(groups)
