"""Rules R1-R8 of the field for a finished plan: who is reached, who gets an answer, what there is time for."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from naermiljomodell.checking.area_rules import at
from naermiljomodell.checking.holidays import busy_time
from naermiljomodell.domain.base import last_day
from naermiljomodell.domain.model import Pack
from naermiljomodell.domain.plan import Plan, PlannedStep
from naermiljomodell.domain.records import AreaFolder
from naermiljomodell.errors import Problem
from naermiljomodell.language.dates import listed, moment, number

_LONG_HOURS = 2.5
_SPARE_STRENGTH = frozenset({"uforetrygdede", "nedsatt-funksjonsevne"})
_ANSWER_WEEKS = 12
_GOOD_ANSWER_WEEKS = 8
_PHASES_WITH_METHODS = ("kartlegging", "idedugnad", "mobilisering", "evaluering")


def check_plan(plan: Plan, folder: AreaFolder, pack: Pack) -> tuple[Problem, ...]:
    """Give what the rules say of *plan*. Findings: NM401-NM412; R1 is NM401 and NM412, R2 NM402, R4 NM404-NM405."""
    return (
        *_methods_in_phases(plan, folder, pack),
        *_reached(plan, folder),
        *_long_methods(plan, folder),
        *_answers(plan, folder),
        *_not_only_digital(plan, folder),
        *_personal_data(plan, folder),
        *_busy_times(plan, folder),
        *_hours(plan, folder),
        *_order_and_period(plan, folder),
    )


def _methods_in_phases(plan: Plan, folder: AreaFolder, pack: Pack) -> Iterator[Problem]:
    """R1: every phase has a method, and the mapping one that goes to people."""
    for id_ in _PHASES_WITH_METHODS:
        if id_ in plan.phases and not any(s.methods for s in plan.included if s.step.phase == id_):
            yield at(folder, ("tilpasning",), "NM401", {"phase": pack.phases[id_].name})
    if plan.outreach_missing:
        yield at(folder, ("tilpasning",), "NM412")


def _reached(plan: Plan, folder: AreaFolder) -> Iterator[Problem]:
    """R2: no group is met only by methods that shut it out."""
    chosen = folder.area.target_groups
    for coverage in plan.coverage:
        if not coverage.reached_by:
            path = ("målgrupper", chosen.index(coverage.group))
            yield at(folder, path, "NM402", {"group": plan.groups[coverage.group].term})


def _long_methods(plan: Plan, folder: AreaFolder) -> Iterator[Problem]:
    """R3: at most one long method without a way to split it, for those who have to save their strength."""
    if not _SPARE_STRENGTH.intersection(plan.groups):
        return
    used = dict.fromkeys(m for s in plan.included for m in s.methods)
    long = [
        plan.methods[m].name
        for m in used
        if plan.methods[m].audience == "innbyggere"
        and (plan.methods[m].length_hours.at_least or 0) > _LONG_HOURS
        and plan.methods[m].split is None
    ]
    if len(long) > 1:
        yield at(folder, ("målgrupper",), "NM403", {"methods": listed(long, folder.language)})


def _answers(plan: Plan, folder: AreaFolder) -> Iterator[Problem]:
    """R4: everybody who gave input gets an answer within 12 weeks, and hears within 8 that it is on its way."""
    for asked in plan.included:
        if not asked.step.collects_input or asked.step.audience != "innbyggere" or asked.dates is None:
            continue
        end = dt.date.fromisoformat(asked.dates.end)
        answered = [
            dt.date.fromisoformat(s.dates.end)
            for s in plan.included
            if asked.step.id in s.step.answers and s.dates is not None and s.dates.end > asked.dates.end
        ]
        weeks = min(((day - end).days / 7 for day in answered), default=None)
        facts = {"step": asked.step.name}
        if weeks is None or weeks > _ANSWER_WEEKS:
            yield at(folder, ("periode",), "NM404", facts)
        elif weeks > _GOOD_ANSWER_WEEKS:
            yield at(folder, ("periode",), "NM405", {**facts, "weeks": number(round(weeks), folder.language)})


def _not_only_digital(plan: Plan, folder: AreaFolder) -> Iterator[Problem]:
    """R5: residents can take part without a screen."""
    used = {m for s in plan.included for m in s.methods}
    forms = {plan.methods[m].form for m in used if plan.methods[m].audience == "innbyggere"}
    if forms == {"digital"}:
        yield at(folder, ("tilpasning",), "NM406")


def _personal_data(plan: Plan, folder: AreaFolder) -> Iterator[Problem]:
    """R6: methods that handle information about persons need an information sheet, a ground and a date of deletion."""
    used = dict.fromkeys(m for s in plan.included for m in s.methods)
    names = [plan.methods[m].name for m in used if plan.methods[m].personal_data]
    if names:
        yield at(folder, ("personvern",), "NM407", {"methods": listed(names, folder.language)})


def _busy_times(plan: Plan, folder: AreaFolder) -> Iterator[Problem]:
    """R7: residents are not invited when many are away."""
    for planned in plan.included:
        if planned.adaptations and planned.dates is not None:
            when = busy_time(planned.dates, folder.language)
            if when:
                yield at(folder, ("sperreperioder",), "NM408", {"step": planned.step.name, "when": when})


def _hours(plan: Plan, folder: AreaFolder) -> Iterator[Problem]:
    """R8: the work fits into the hours that are set aside."""
    capacity = plan.capacity
    if capacity.available is not None and capacity.needed > capacity.available:
        facts = {
            "needed": number(capacity.needed, folder.language),
            "available": number(capacity.available, folder.language),
        }
        yield at(folder, ("kapasitet", "timer"), "NM409", facts)


def _order_and_period(plan: Plan, folder: AreaFolder) -> Iterator[Problem]:
    """Fixed times agree with the order, and the last step ends before the period does."""
    by_id = {s.step.id: s for s in plan.included}
    for planned in plan.included:
        if planned.step.date is not None and planned.dates is not None:
            yield from _fixed_too_early(planned, by_id, folder)
    end = folder.area.period.end
    late = [s for s in plan.included if s.dates and end and s.dates.end > last_day(end).isoformat()]
    if late:
        last = max(late, key=lambda s: s.dates.end if s.dates else "")
        assert last.dates is not None
        facts = {"step": last.step.name, "date": moment(last.dates.end, last.dates.precision, folder.language)}
        yield at(folder, ("periode", "slutt"), "NM411", facts)


def _fixed_too_early(planned: PlannedStep, by_id: dict[str, PlannedStep], folder: AreaFolder) -> Iterator[Problem]:
    """Give the steps that a fixed time does not wait for."""
    assert planned.dates is not None
    firsts = set(planned.step.after) | {s.step.id for s in by_id.values() if planned.step.id in s.step.before}
    for id_ in sorted(firsts & by_id.keys()):
        other = by_id[id_].dates
        if other is not None and other.start > planned.dates.end:
            date = moment(planned.dates.start, planned.dates.precision, folder.language)
            facts = {"step": planned.step.name, "date": date, "other": by_id[id_].step.name}
            yield at(folder, ("tilpasning", "steg", planned.step.id), "NM410", facts)
