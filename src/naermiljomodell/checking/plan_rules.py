"""Rules R1-R8 of the field for a finished plan: who is reached, who gets an answer, what there is time for."""

from __future__ import annotations

import datetime as dt
import math
import re
from collections.abc import Iterator, Mapping

from naermiljomodell.checking.area_rules import at
from naermiljomodell.checking.busy_times import busy_time, weeks_at_work
from naermiljomodell.domain.base import last_day
from naermiljomodell.domain.calendar import Almanac
from naermiljomodell.domain.model import Pack, predecessors
from naermiljomodell.domain.plan import Dates, Plan
from naermiljomodell.domain.records import AreaFolder
from naermiljomodell.errors import Problem
from naermiljomodell.language.base import Said
from naermiljomodell.language.dates import listed, moment, number, week

_LONG_HOURS = 2.5
_SPARE_STRENGTH = frozenset({"uforetrygdede", "nedsatt-funksjonsevne"})
_SLOW_MORNINGS = "uforetrygdede"
_FIRST_HOUR = 10
_EVENING = "17:00"
_CLOCK = re.compile(r"(\d{1,2})(?:[.:]\d\d)?", re.ASCII)
_EARLY = Said("før klokken 10", "før klokka 10", "before ten in the morning")
_ANSWER_WEEKS = 12
_GOOD_ANSWER_WEEKS = 8
_PHASES_WITH_METHODS = ("kartlegging", "idedugnad", "mobilisering", "evaluering")


def check_plan(plan: Plan, folder: AreaFolder, pack: Pack) -> tuple[Problem, ...]:
    """Give what the rules say of *plan*. Findings: NM401-NM412, NM418.

    R1 is NM401 and NM412, R2 NM402, R3 NM403, R4 NM404 and NM405, R5 NM406, R6 NM407, R7 NM408 and R8 NM409.
    """
    almanac = Almanac(pack.seasons, folder.county)
    return (
        *_methods_in_phases(plan, folder, pack),
        *_reached(plan, folder),
        *_long_methods(plan, folder),
        *_answers(plan, folder, almanac),
        *_not_only_digital(plan, folder),
        *_personal_data(plan, folder),
        *_busy_times(plan, folder, almanac),
        *_hours(plan, folder),
        *_full_weeks(plan, folder),
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


def _answers(plan: Plan, folder: AreaFolder, almanac: Almanac) -> Iterator[Problem]:
    """R4: everybody who gave input gets an answer within 12 weeks, and hears within 8 that it is on its way.

    Holidays do not count among the eight: nobody is invited in them.
    """
    for asked in plan.included:
        if not asked.step.collects_input or asked.step.audience != "innbyggere" or asked.dates is None:
            continue
        end = dt.date.fromisoformat(asked.dates.end)
        answered = [
            dt.date.fromisoformat(s.dates.end)
            for s in plan.included
            if asked.step.id in s.step.answers and s is not asked and s.dates and s.dates.end >= asked.dates.end
        ]
        first = min(answered, default=None)
        facts = {"step": asked.step.name}
        weeks = (first - end).days / 7 if first else _ANSWER_WEEKS
        if first is None or weeks > _ANSWER_WEEKS:
            yield at(folder, ("periode",), "NM404", facts)
        elif weeks_at_work(end, first, almanac) > _GOOD_ANSWER_WEEKS:
            yield at(folder, ("periode",), "NM405", {**facts, "weeks": number(math.ceil(weeks), folder.language)})


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


def _busy_times(plan: Plan, folder: AreaFolder, almanac: Almanac) -> Iterator[Problem]:
    """R7: nobody is invited when many are away, nor residents early in the day when that is hard for them.

    Partners are away when their services are closed, whatever the step asks of them.
    """
    for planned in plan.included:
        methods = [plan.methods[m] for m in planned.methods]
        partners = planned.step.audience == "partnere"
        residents = planned.step.audience == "innbyggere" and any(m.meets_people for m in methods)
        if planned.dates and (partners or residents):
            when = busy_time(planned.dates, almanac, at_work=partners)
            if when and not _in_the_evening(plan, planned.step.id):
                when = busy_time(planned.dates, almanac, at_work=partners, by_day=True)
            if when:
                yield at(folder, ("sperreperioder",), "NM408", {"step": planned.step.name, "when": when})
        if residents and _SLOW_MORNINGS in plan.groups and any(_is_early(m.earliest) for m in methods):
            facts = {"step": planned.step.name, "when": _EARLY.of(folder.language)}
            yield at(folder, ("målgrupper",), "NM408", facts)


def _in_the_evening(plan: Plan, step: str) -> bool:
    """Tell whether a step has a gathering in the evening."""
    return any(event.step == step and event.start >= _EVENING for event in plan.timing.events)


def _is_early(clock: str | None) -> bool:
    """Tell whether a time of day as «09.30» is before ten."""
    match = _CLOCK.fullmatch(clock or "")
    return match is not None and int(match.group(1)) < _FIRST_HOUR


def _hours(plan: Plan, folder: AreaFolder) -> Iterator[Problem]:
    """R8: the work fits into the hours that are set aside."""
    capacity = plan.capacity
    if capacity.available is not None and capacity.needed > capacity.available:
        facts = {
            "needed": number(capacity.needed, folder.language),
            "available": number(capacity.available, folder.language),
        }
        yield at(folder, ("kapasitet", "timer"), "NM409", facts)


def _full_weeks(plan: Plan, folder: AreaFolder) -> Iterator[Problem]:
    """Give the weeks that take more hours than are set aside, though steps were moved on as far as they can wait."""
    limit = folder.area.capacity.hours_per_week
    over = [load for load in plan.timing.weeks if load.over] if limit is not None else []
    if over:
        most = max(over, key=lambda load: load.hours)
        facts = {
            "number": len(over),
            "week": week(dt.date.fromisoformat(most.monday), folder.language),
            "hours": number(most.hours, folder.language),
            "available": number(limit or 0, folder.language),
        }
        yield at(folder, ("kapasitet", "timer_per_uke"), "NM418", facts)


def _order_and_period(plan: Plan, folder: AreaFolder) -> Iterator[Problem]:
    """Give what does not fit in time: a fixed time against the order, and the last step against the period."""
    dated = {s.step.id: (s.step.name, s.dates) for s in plan.included if s.dates is not None}
    before = predecessors({s.step.id: s.step for s in plan.steps})
    for planned in plan.included:
        if planned.step.date is not None and planned.step.id in dated:
            yield from _fixed_too_early(planned.step.id, dated, _waited_for(planned.step.id, before, dated), folder)
    end = folder.area.period.end
    name, last = max(dated.values(), key=lambda pair: pair[1].end, default=("", None))
    if last is not None and end is not None and last.end > last_day(end).isoformat():
        facts = {"step": name, "date": moment(last.end, last.precision, folder.language)}
        yield at(folder, ("periode", "slutt"), "NM411", facts)


def _waited_for(id_: str, before: Mapping[str, set[str]], dated: Mapping[str, object]) -> list[str]:
    """Give the ids of the steps with dates that come before a step; what is left out in between conducts order."""
    found, seen, todo = [], {id_}, sorted(before[id_])
    for first in todo:  # grows while it is gone through
        if first in seen:
            continue
        seen.add(first)
        if first in dated:
            found.append(first)
        else:
            todo.extend(sorted(before[first]))
    return sorted(found)


def _fixed_too_early(
    id_: str, dated: Mapping[str, tuple[str, Dates]], firsts: list[str], folder: AreaFolder
) -> Iterator[Problem]:
    """Give the steps in *firsts* that begin after the fixed time of a step that has to wait for them."""
    name, dates = dated[id_]
    for first in firsts:
        other, others = dated[first]
        if others.start > dates.start:
            date = moment(dates.start, dates.precision, folder.language)
            facts = {"step": name, "date": date, "other": other}
            yield at(folder, ("tilpasning", "steg", id_), "NM410", facts)
