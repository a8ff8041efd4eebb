"""What templates see of one role or one actor at a time: what it does and when, what to have ready and whom to call.

What is known of trust, value, interest and influence is never told here: what is composed is handed out.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from typing import Final

from naermiljomodell.composing.escaping import escape, prose
from naermiljomodell.composing.step_view import for_residents, run_of_show
from naermiljomodell.composing.timing_view import due_view, event_view
from naermiljomodell.composing.view import Data, Material
from naermiljomodell.domain.model import Pack
from naermiljomodell.domain.network import not_after
from naermiljomodell.domain.pack import Method
from naermiljomodell.domain.plan import Event, PlannedStep
from naermiljomodell.domain.reference import Role
from naermiljomodell.domain.stakeholders import Stakeholder
from naermiljomodell.frozen import frozen
from naermiljomodell.language.base import Said
from naermiljomodell.language.role_words import WORDS
from naermiljomodell.text import fold

ROLE_SHEET: Final = "rolleark"
"""The document whose template makes the sheet of one role, and of all of them together."""
PREFIX: Final = "rolle-"
"""Begins the id of the document for one role or actor."""

_AND: Final = re.compile(r" (?:og|and) ")
_KNOWN: Final = {"dag": len("2027-01-11"), "måned": len("2027-01"), "år": len("2027")}
"""How much of a day is known, by its precision."""


@frozen
class Sheet:
    """Whom a sheet is for: one role of the model, or the actors of the area that an id or a kind names."""

    id: str
    name: str
    roles: tuple[Role, ...]
    actors: tuple[Stakeholder, ...]
    is_role: bool


def role_view(m: Material) -> Data:
    """Give a sheet for every role that still has something to do, or to take part in."""
    sheets = (sheet_view(m, _of_role(m, role)) for role in m.pack.roles.values())
    return {"rolleark": [sheet for sheet in sheets if sheet["steg"]]}


def sheet_of(m: Material, id_: str) -> Sheet | None:
    """Give whom *id_* names: a role, else an actor of the area, else its actors of a kind; None for nobody."""
    if id_ in m.pack.roles:
        return _of_role(m, m.pack.roles[id_])
    known = m.folder.stakeholders
    actors = tuple(s for s in known if s.id == id_) or tuple(s for s in _there(m) if s.kind == id_)
    if not actors:
        return None
    held = {role for actor in actors for role in actor.roles}
    roles = tuple(role for role in m.pack.roles.values() if role.id in held)
    kind = m.pack.actor_kinds.get(id_)
    name = actors[0].name if len(actors) == 1 or kind is None else kind.name
    return Sheet(id_, name, roles, actors, is_role=False)


def role_documents(m: Material) -> dict[str, Sheet]:
    """Give whom each of the documents asked for that is for one role or actor is for, by the id of the document."""
    if ROLE_SHEET not in m.pack.documents:
        return {}
    asked = (id_ for id_ in sorted(m.documents) if id_.startswith(PREFIX) and id_ not in m.pack.documents)
    return {id_: sheet for id_ in asked if (sheet := sheet_of(m, id_.removeprefix(PREFIX))) is not None}


def known_sheets(pack: Pack, actors: Iterable[Stakeholder]) -> tuple[str, ...]:
    """Give every id that a sheet can be had for: the roles of *pack*, then *actors*, then the kinds that they are of."""
    there = tuple(actors)
    return tuple(dict.fromkeys((*pack.roles, *(s.id for s in there), *(s.kind for s in there))))


def sheet_view(m: Material, sheet: Sheet) -> Data:
    """Give all that one sheet tells, of what is still to come; `forbi` is how many steps are past."""
    mine = [(planned, part) for planned in m.plan.included if (part := _part(m, sheet, planned)) is not None]
    past = [planned for planned, _ in mine if _is_past(m, planned)]
    ahead = [(planned, part) for planned, part in mine if planned not in past]
    answers_for = {planned.step.id for planned, part in ahead if part is WORDS.answers_for}
    steps = {planned.step.id: escape(planned.step.name) for planned in m.plan.included}
    due = [
        one for one in m.plan.timing.deadlines if one.step in answers_for and not _is_over(m, one.day, one.precision)
    ]
    return {
        "id": sheet.id,
        "navn": escape(sheet.name),
        "er_rolle": sheet.is_role,
        "roller": [{"navn": escape(role.name), "beskrivelse": prose(role.description)} for role in sheet.roles],
        "aktører": [_actor(m, actor) for actor in sheet.actors],
        "steg": [_step(m, planned, part) for planned, part in ahead],
        "treff": [_gathering(m, sheet, event, steps) for event in _gatherings(m, sheet, ahead)],
        "frister": [
            due_view(m, one, steps) for one in due if not one.groups or set(m.plan.groups).intersection(one.groups)
        ],
        "inviterer_til": _invites_to(m, sheet),
        "ring": list(_calls(m, sheet, ahead)),
        "timer": m.planned_hours(sum(planned.hours for planned, part in ahead if part is WORDS.answers_for)),
        "forbi": len(past),
    }


def _of_role(m: Material, role: Role) -> Sheet:
    """Give the sheet of a role, with the actors that have it."""
    return Sheet(role.id, role.name, (role,), tuple(s for s in _there(m) if role.id in s.roles), is_role=True)


def _there(m: Material) -> list[Stakeholder]:
    """Give the actors that have not left."""
    today = m.today.isoformat()
    return [s for s in m.folder.stakeholders if s.valid_to is None or not_after(today, s.valid_to)]


def _part(m: Material, sheet: Sheet, planned: PlannedStep) -> Said | None:
    """Give what part a sheet's role or actor has in a step; None for none."""
    if planned.step.responsible in {role.id for role in sheet.roles}:
        return WORDS.answers_for
    if any(_turns(m.plan.methods[id_], sheet.roles) for id_ in planned.methods):
        return WORDS.on_the_day
    kinds = () if sheet.is_role else {actor.kind for actor in sheet.actors}
    return WORDS.needed if set(planned.step.actor_kinds).intersection(kinds) else None


def _turns(method: Method, roles: Collection[Role]) -> list[int]:
    """Give which points of a run of show one of *roles* has, alone or with others: «Bordverter» is the role «Bordvert»."""
    names = [fold(role.name) for role in roles]
    return [
        place
        for place, item in enumerate(method.run_of_show)
        for part in [_AND.split((item.who or "").partition(",")[0])]
        if any(_is_called(fold(one), name) for one in part for name in names)
    ]


def _is_called(part: str, name: str) -> bool:
    """Tell whether *part* is *name*, in the singular or the plural: «vert» is not «vertskap»."""
    return re.fullmatch(rf"{re.escape(name)}(?:e|er|ar|s)?", part) is not None


def _is_over(m: Material, day: str, precision: str) -> bool:
    """Tell whether a day is past; where only its month or year is known, whether that is."""
    return not not_after(m.today.isoformat(), day[: _KNOWN[precision]])


def _is_past(m: Material, planned: PlannedStep) -> bool:
    """Tell whether a step is past; one without dates never is."""
    return planned.dates is not None and _is_over(m, planned.dates.end, planned.dates.precision)


def _actor(m: Material, actor: Stakeholder) -> Data:
    """Give one actor: what it is called, whom it knows and what it can give; no figure of how it is regarded."""
    return {
        "navn": escape(actor.name),
        "type": m.names([actor.kind], m.pack.actor_kinds)[0],
        "grupper": m.terms(actor.target_groups),
        "ressurser": [escape(resource) for resource in actor.resources],
        "timer_per_måned": m.unknown if actor.hours_per_month is None else m.hours(actor.hours_per_month),
    }


def _step(m: Material, planned: PlannedStep, part: Said) -> Data:
    """Give one step in a line."""
    return {
        "id": planned.step.id,
        "navn": escape(planned.step.name),
        "når": m.dates(planned.dates) if planned.dates else m.unknown,
        "del": m.said(part),
        "ansvar": part is WORDS.answers_for,
        "ansvarlig": m.role(planned.step.responsible),
        "timer": m.planned_hours(planned.hours),
        "ferdig_når": prose(planned.step.achieved_when or ""),
    }


def _gatherings(m: Material, sheet: Sheet, ahead: Iterable[tuple[PlannedStep, Said]]) -> Iterator[Event]:
    """Give the gatherings to come at which a sheet's role or actor has something to do."""
    part_in = {planned.step.id: part for planned, part in ahead}
    for event in m.plan.timing.events:
        part = part_in.get(event.step)
        has_turn = part is not WORDS.on_the_day or _turns(m.plan.methods[event.method], sheet.roles)
        if part is not None and has_turn and not _is_over(m, event.day, event.precision):
            yield event


def _gathering(m: Material, sheet: Sheet, event: Event, steps: dict[str, str]) -> Data:
    """Give one gathering: when, the points of the run of show that are theirs, and what the one who answers for it brings."""
    method = m.plan.methods[event.method]
    rows = run_of_show(method)
    responsible = m.pack.steps[event.step].responsible in {role.id for role in sheet.roles}
    return {
        **event_view(m, event, steps),
        "dagen_er_forbi": _is_over(m, event.day, "dag"),
        "på_dagen": [rows[place] for place in _turns(method, sheet.roles)],
        "ta_med": [prose(text) for text in method.materials] if responsible else [],
    }


def _invites_to(m: Material, sheet: Sheet) -> list[Data]:
    """Give the gatherings of residents to come that suit a group which the actors know: they are the ones to invite them."""
    known = {group for actor in sheet.actors for group in actor.target_groups}
    planned = {one.step.id: one.step for one in m.plan.included}
    return [
        {
            "navn": for_residents(planned[event.step]),
            "når": event_view(m, event, {event.step: ""})["når"],
            "for": m.terms(group for group in event.groups if group in known),
        }
        for event in m.plan.timing.events
        if event.audience == "innbyggere"
        and known.intersection(event.groups)
        and not _is_over(m, event.day, event.precision)
    ]


def _calls(m: Material, sheet: Sheet, ahead: Iterable[tuple[PlannedStep, Said]]) -> Iterator[Data]:
    """Give whom to call and about which steps: those who answer for them, and the actors that they need."""
    about: dict[str, list[str]] = {}
    for planned, part in ahead:
        name = escape(planned.step.name)
        if part is not WORDS.answers_for:
            about.setdefault(_who_answers(m, planned), []).append(name)
            continue
        for actor in _there(m):
            if actor.kind in planned.step.actor_kinds and actor not in sheet.actors:
                about.setdefault(escape(actor.name), []).append(name)
    yield from ({"navn": name, "om": names} for name, names in about.items())


def _who_answers(m: Material, planned: PlannedStep) -> str:
    """Give the role that answers for a step, and the actors that have that role."""
    having = [escape(s.name) for s in _there(m) if planned.step.responsible in s.roles]
    role = m.role(planned.step.responsible)
    return f"{role}: {', '.join(having)}" if having else role
