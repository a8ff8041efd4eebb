"""The calendar: every step with its days, every gathering with its time, every deadline, and what to do then."""

from __future__ import annotations

from collections.abc import Container, Iterator

from naermiljomodell.composing.calendar_deadlines import deadline_entries, deadline_points
from naermiljomodell.composing.calendar_parts import Making, for_groups, invited, named, proposal, sentences, squares
from naermiljomodell.composing.step_view import step_view
from naermiljomodell.composing.untranslated import mark_untranslated
from naermiljomodell.composing.view import Data, Material
from naermiljomodell.domain.plan import Dates, Event, PlannedStep
from naermiljomodell.language.calendar_words import WORDS
from naermiljomodell.playbook import Entry

_DIGITAL = "digital"


def calendar(m: Material, addresses: Container[str]) -> tuple[Entry, ...]:
    """Give the entries of the calendar in the order of their days.

    *addresses* are the headings of the playbook that a reader can be sent to. Keys do not depend on days: a step that is
    moved keeps its own.
    """
    points = deadline_points(m)
    data: Data = {"steg": {s.step.id: step_view(m, s) for s in m.plan.included}, "frister": list(points.values())}
    mark_untranslated(data, m)
    making = Making(m, data["steg"], addresses)
    entries = [*_steps(making), *_gatherings(making), *deadline_entries(making, points)]
    return named(entries, m)


def _steps(making: Making) -> Iterator[Entry]:
    """Give each step of the plan on all its days."""
    gathering = {event.step for event in making.m.plan.timing.events}
    for planned in making.m.plan.included:
        if planned.dates is not None:
            yield _step(making, planned, planned.dates, gathers=planned.step.id in gathering)


def _step(making: Making, planned: PlannedStep, dates: Dates, *, gathers: bool) -> Entry:
    """Give one step; what is to be done on the day of its gathering stands with the gathering."""
    m, step = making.m, making.steps[planned.step.id]
    return Entry(
        key=f"steg.{planned.step.id}",
        kind="steg",
        title=step["navn"],
        start=dates.start,
        end=dates.end,
        description=making.described(
            (
                step["hensikt"],
                proposal(m, dates.start, dates.end, dates.precision),
                "\n".join(step["flyttet"]),
                making.responsible(planned.step.id),
                m.said(WORDS.hours, hours=step["timer"]),
                squares(m, step["gjør"]["før"], WORDS.before),
                "" if gathers else squares(m, step["gjør"]["under"], WORDS.during),
                squares(m, step["gjør"]["etter"], WORDS.after),
                m.said(WORDS.done_when, text=step["ferdig_når"]) if step["ferdig_når"] else "",
            )
        ),
        phase=making.phase(planned.step.id),
        roles=making.roles(planned.step.id),
        tentative=dates.precision != "dag",
        address=making.address(f"steg-{planned.step.id}"),
    )


def _gatherings(making: Making) -> Iterator[Entry]:
    """Give each gathering at its time; what is said to those who are invited where residents are."""
    first = {method: s.step.id for s in reversed(making.m.plan.included) for method in s.methods}
    for event in making.m.plan.timing.events:
        yield _gathering(making, event, first[event.method])


def _gathering(making: Making, event: Event, shown_at: str) -> Entry:
    """Give one gathering; the run of show of its method stands at the step *shown_at*."""
    m, step = making.m, making.steps[event.step]
    method = m.plan.methods[event.method]
    name = next(one["navn"] for one in step["metoder"] if one["id"] == event.method)
    run_of_show = making.address(f"steg-{shown_at}-{event.method}-kjoreplan")
    return Entry(
        key=f"treff.{event.step}.{event.method}",
        kind="treff",
        title=f"{name}: {step['navn']}",
        start=f"{event.day}T{event.start}",
        end=f"{event.day}T{event.end}",
        description=making.described(
            (
                step["hensikt"],
                proposal(m, event.day, event.day, event.precision),
                sentences(event.notes),
                making.responsible(event.step),
                for_groups(m, event.groups),
                squares(m, step["gjør"]["under"], WORDS.during),
                m.said(WORDS.run_of_show, address=run_of_show) if run_of_show else "",
                *(invited(m, step) if event.audience == "innbyggere" else ()),
                squares(m, step["gjør"]["etter"], WORDS.after),
            )
        ),
        phase=making.phase(event.step),
        roles=making.roles(event.step),
        tentative=event.precision != "dag",
        location=m.said(WORDS.online) if method.form == _DIGITAL else "",
        address=making.address(f"steg-{event.step}"),
    )
