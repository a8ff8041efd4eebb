"""Where the work stands on one day: the plan held against what was written down."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from math import fsum
from typing import Final

from naermiljomodell.domain.model import Pack
from naermiljomodell.domain.network import not_after
from naermiljomodell.domain.plan import Deadline, Plan, PlannedStep
from naermiljomodell.domain.records import AreaFolder, LogEntry
from naermiljomodell.domain.status import Coming, NotReached, Spent, Status, StepState, StepStatus
from naermiljomodell.evaluating.answers import answering, is_answered
from naermiljomodell.evaluating.traces import traces
from naermiljomodell.evaluating.waited_for import waited_for

AHEAD: Final = dt.timedelta(weeks=4)
"""How far ahead a status looks."""
_KNOWN: Final = {"år": len("2027"), "måned": len("2027-01"), "dag": len("2027-01-11")}
_KINDS: Final = ("steg", "møte", "sjekkliste", "svar", "rapport")
_REPORT: Final = "sluttrapport"
"""The document that a report to a funder is; the step that makes it tells in the log when it is done."""


def progress(plan: Plan, log: Iterable[LogEntry], today: dt.date) -> tuple[StepStatus, ...]:
    """Give how far each step of *plan* has come on the day *today*, in the order of the plan.

    A step is in one state: the log tells of it (`ført`), its time is over without that (`utløpt`), it should be on now
    (`pågår`), it is to come (`kommer`), or it has no dates (`uten-dato`).
    """
    day = today.isoformat()
    last: dict[str, str] = {}
    for entry in log:
        if entry.date > last.get(entry.step, "") and not_after(entry.date, day):
            last[entry.step] = entry.date
    return tuple(_step(planned, last.get(planned.step.id, ""), day) for planned in plan.included)


def status(pack: Pack, folder: AreaFolder, plan: Plan, today: dt.date) -> Status:
    """Give where the work in *folder* stands by the end of the day *today*.

    What is written down of later days does not count; what nobody has written down is not known, and never nought. The
    order of the rows changes nothing. Nothing raises. Source of the eight and twelve weeks: P04 and R5 of the facts.
    """
    log = [entry for entry in folder.log if not_after(entry.date, today.isoformat())]
    steps = progress(plan, log, today)
    answers = answering(folder.ideas, today)
    kept = _Kept(plan, folder, steps, today)
    return Status(
        today=today.isoformat(),
        steps=steps,
        late_deadlines=tuple(due for due in plan.timing.deadlines if kept.is_late(due)),
        waited_for=waited_for(pack, folder, steps, answers.waiting, today),
        answering=answers,
        not_reached=tuple(_not_reached(folder, plan, log, steps, today)),
        hours=_spent((e.hours for e in log), folder.area.capacity.hours, plan.capacity.needed),
        nok=_spent((e.nok for e in log), folder.area.capacity.budget_nok, None),
        coming=tuple(sorted(kept.coming(), key=lambda one: (one.day, _KINDS.index(one.kind), one.step, one.text))),
        traces=traces(folder, today),
    )


def _step(planned: PlannedStep, recorded: str, day: str) -> StepStatus:
    """Give how far one step has come."""
    step, dates = planned.step, planned.dates
    return StepStatus(
        step=step.id,
        name=step.name,
        phase=step.phase,
        responsible=step.responsible or "",
        state=_state(planned, recorded, day),
        start=dates.start if dates else "",
        end=dates.end if dates else "",
        precision=dates.precision if dates else "",
        recorded=recorded,
    )


def _state(planned: PlannedStep, recorded: str, day: str) -> StepState:
    """Give the one state that a step is in."""
    if recorded:
        return "ført"
    if planned.dates is None:
        return "uten-dato"
    if planned.dates.end < day:
        return "utløpt"
    return "pågår" if planned.dates.start <= day else "kommer"


class _Kept:
    """The plan's days, and which of them something shows were kept."""

    def __init__(self, plan: Plan, folder: AreaFolder, steps: tuple[StepStatus, ...], today: dt.date) -> None:
        self.plan = plan
        self.today = today.isoformat()
        self.last = (today + AHEAD).isoformat()
        self.steps = {one.step: one for one in steps}
        there = [idea for idea in folder.ideas if idea.step and not_after(idea.date, self.today)]
        self.asked = {idea.step for idea in there}
        self.owed = {idea.step for idea in there if not is_answered(idea, today)}
        self.reported = any(
            _REPORT in planned.step.documents and self.steps[planned.step.id].recorded for planned in plan.included
        )

    def is_late(self, due: Deadline) -> bool:
        """Tell whether the day of a deadline is past, and nothing shows that it was kept.

        Of a step whose time is over, that is told and not each of its lines. An answer is owed when people were asked.
        """
        known = _KNOWN[due.precision]
        if not due.day[:known] < self.today[:known]:
            return False
        if due.kind == "sjekkliste":
            return self.steps[due.step].state in {"pågår", "kommer"}
        return self.is_open(due) and (due.kind == "rapport" or self.steps[due.step].state == "ført")

    def is_open(self, due: Deadline) -> bool:
        """Tell whether nothing shows that a deadline has been kept."""
        if due.kind == "rapport":
            return not self.reported
        if due.kind == "svar":
            return not self.is_answered(due.step)
        return self.steps[due.step].state != "ført"

    def is_off(self, due: Deadline) -> bool:
        """Tell whether a deadline is about a step whose time is over and that the log does not tell of."""
        return due.kind != "rapport" and self.steps[due.step].state == "utløpt"

    def is_answered(self, asked: str) -> bool:
        """Tell whether those who took part in a step have had their answer: all ideas have one, or a step that gives it is done."""
        if asked in self.asked and asked not in self.owed:
            return True
        then = self.steps[asked].recorded
        givers = (self.steps[p.step.id].recorded for p in self.plan.included if asked in p.step.answers)
        return any(then and told and not_after(then, told) for told in givers)

    def coming(self) -> Iterator[Coming]:
        """Give what comes in the next four weeks: steps that begin, gatherings, and deadlines that are not kept yet."""
        for one in self.steps.values():
            if one.state == "kommer" and one.start <= self.last:
                yield Coming(one.start, one.precision, "steg", one.name, one.step)
        for event in self.plan.timing.events:
            step = self.steps[event.step]
            held_early = step.state == "ført" and step.start > self.today
            if self.today <= event.day <= self.last and not held_early:
                yield Coming(event.day, event.precision, "møte", self.plan.methods[event.method].name, event.step)
        for due in self.plan.timing.deadlines:
            if self.today <= due.day <= self.last and self.is_open(due) and not self.is_off(due):
                yield Coming(due.day, due.precision, due.kind, due.text, due.step)  # type: ignore[arg-type]  # the three kinds of a deadline


def _not_reached(
    folder: AreaFolder, plan: Plan, log: Iterable[LogEntry], steps: tuple[StepStatus, ...], today: dt.date
) -> Iterator[NotReached]:
    """Give the chosen groups that no row of the *log* and no idea is about, and the next step that may reach each."""
    reached = {entry.target_group for entry in log}
    reached |= {idea.target_group for idea in folder.ideas if not_after(idea.date, today.isoformat())}
    ahead = {one.step for one in steps if one.state in {"pågår", "kommer"}}
    left = [planned for planned in plan.included if planned.step.id in ahead]
    for id_, group in plan.groups.items():
        if id_ not in reached:
            yield NotReached(id_, group.term, next((p.step.id for p in left if _reaches(p, plan, id_)), ""))


def _reaches(planned: PlannedStep, plan: Plan, group: str) -> bool:
    """Tell whether a method of a step reaches a group."""
    return any(group in plan.methods[id_].reaches for id_ in planned.methods)


def _spent(values: Iterable[float | None], set_aside: float | None, planned: float | None) -> Spent:
    """Give what was spent; the sum is the same in whatever order the rows stand."""
    rows = list(values)
    known = [value for value in rows if value is not None]
    return Spent(fsum(known) if known else None, len(known), len(rows), set_aside, planned)
