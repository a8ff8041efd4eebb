"""When each step is done: offsets from the start, order by relation, blocked periods, and a reason for each move."""

from __future__ import annotations

import datetime as dt
import heapq
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from naermiljomodell.domain.area import Area
from naermiljomodell.domain.base import duration_days, first_day, last_day, precision_of
from naermiljomodell.domain.pack import Step
from naermiljomodell.domain.plan import Dates
from naermiljomodell.language.dates import moment
from naermiljomodell.language.tailoring_words import WORDS

_SHORT = 21
"""A step of at most so many days is moved as a whole out of a blocked period; a longer one runs across it."""


@dataclass(frozen=True, slots=True)
class _Slot:
    """A step's days, and how exactly they are known."""

    start: dt.date
    end: dt.date
    precision: str
    moves: tuple[str, ...]


def ordered(steps: Mapping[str, Step], phases: Sequence[str]) -> list[str]:
    """Give the ids of *steps* so that every relation is kept; ties go by week, phase and place in the pack.

    Relations to steps that are not there are left out of account. Steps in a circle come last, in pack order:
    `checking` has said so before any plan is made.
    """
    place = {id_: (_phase_place(step, phases), n) for n, (id_, step) in enumerate(steps.items())}
    before = predecessors(steps)
    after: dict[str, list[str]] = {id_: [] for id_ in steps}
    for id_, firsts in before.items():
        for first in sorted(firsts):
            after[first].append(id_)
    waiting = {id_: len(firsts) for id_, firsts in before.items()}
    week = {id_: step.week or 0 for id_, step in steps.items()}
    ready = [(week[id_], place[id_], id_) for id_, count in waiting.items() if not count]
    heapq.heapify(ready)
    order: list[str] = []
    while ready:
        reached, _, id_ = heapq.heappop(ready)
        order.append(id_)
        for following in after[id_]:
            waiting[following] -= 1
            week[following] = max(week[following], reached)
            if not waiting[following]:
                heapq.heappush(ready, (week[following], place[following], following))
    return order + [id_ for id_ in steps if waiting[id_] > 0]


def _phase_place(step: Step, phases: Sequence[str]) -> int:
    """Give the number of a step's phase; a phase that is not there comes last."""
    return phases.index(step.phase) if step.phase in phases else len(phases)


def predecessors(steps: Mapping[str, Step]) -> dict[str, set[str]]:
    """Give for each step the steps that come right before it, from both `etter` and `før`."""
    found: dict[str, set[str]] = {id_: set() for id_ in steps}
    for id_, step in steps.items():
        found[id_].update(first for first in step.after if first in steps)
        for second in step.before:
            if second in steps:
                found[second].add(id_)
    return found


def schedule(
    steps: Mapping[str, Step], included: frozenset[str], phases: Sequence[str], area: Area, language: str
) -> dict[str, Dates]:
    """Give dates for every included step.

    *steps* are all steps, also those left out or removed: they take no time but still conduct order.
    A month counts 30 days and a year 365, so that shifting the start shifts all dates alike.
    """
    before = predecessors(steps)
    slots: dict[str, _Slot] = {}
    project = first_day(area.period.start)
    base = _Slot(project, project - dt.timedelta(days=1), precision_of(area.period.start), ())
    for id_ in ordered(steps, phases):
        latest = max((slots[p] for p in before[id_] if p in slots), key=lambda s: s.end, default=base)
        if id_ in included:
            name = _waits_for(before[id_], slots, steps)
            slots[id_] = _slot(steps[id_], base, latest, name, area, language)
        else:
            slots[id_] = latest
    return {
        id_: Dates(s.start.isoformat(), s.end.isoformat(), s.precision, s.moves)
        for id_, s in slots.items()
        if id_ in included
    }


def _waits_for(firsts: set[str], slots: Mapping[str, _Slot], steps: Mapping[str, Step]) -> str:
    """Give the name of the predecessor that ends last."""
    there = sorted(p for p in firsts if p in slots)
    return steps[max(there, key=lambda p: slots[p].end)].name if there else ""


def _slot(step: Step, base: _Slot, latest: _Slot, waits_for: str, area: Area, language: str) -> _Slot:
    """Give one included step its days."""
    length = dt.timedelta(days=max(duration_days(step.duration), 1) - 1)
    if step.date is not None:
        start = first_day(step.date)
        return _Slot(
            start,
            max(start + length, last_day(step.date) if len(step.date) < 10 else start),
            precision_of(step.date),
            (),
        )
    wanted = base.start + dt.timedelta(weeks=step.week) if step.week is not None else None
    earliest = latest.end + dt.timedelta(days=1)
    start, precision, moves = (wanted or earliest), base.precision, []
    if wanted is None or earliest > wanted:
        start, precision = earliest, latest.precision
    if wanted is not None and earliest > wanted:
        said = WORDS.moved_after_step.of(language)
        moves.append(said.format(date=moment(wanted.isoformat(), base.precision, language), name=waits_for))
    start, more = _clear_of_blocked(step, start, length, precision, area, language)
    return _Slot(start, start + length, precision, (*moves, *more))


def _clear_of_blocked(
    step: Step, start: dt.date, length: dt.timedelta, precision: str, area: Area, language: str
) -> tuple[dt.date, tuple[str, ...]]:
    """Give the first start from *start* on that keeps clear of blocked periods, and why it was moved."""
    moves: list[str] = []
    if step.audience == "internt":
        return start, ()
    span = length if length.days < _SHORT else dt.timedelta(0)
    for period in sorted(area.blocked_periods, key=lambda p: (p.valid_from, p.valid_to)):
        first, last = first_day(period.valid_from), last_day(period.valid_to)
        if start <= last and start + span >= first:
            said = WORDS.moved_blocked.of(language)
            moves.append(said.format(date=moment(start.isoformat(), precision, language), why=period.why))
            start = last + dt.timedelta(days=1)
    return start, tuple(moves)
