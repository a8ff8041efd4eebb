"""When each step is done: offsets from the start, order by relation, blocked periods, and a reason for each move."""

from __future__ import annotations

import datetime as dt
import heapq
from collections.abc import Mapping, Sequence

from naermiljomodell.domain.area import Area
from naermiljomodell.domain.base import duration_days, first_day, in_common_holiday, last_day, precision_of
from naermiljomodell.domain.model import predecessors
from naermiljomodell.domain.pack import Phase, Step
from naermiljomodell.domain.plan import Dates
from naermiljomodell.frozen import frozen
from naermiljomodell.language.base import Said
from naermiljomodell.language.dates import moment
from naermiljomodell.language.tailoring_words import WORDS

_SHORT = 21
"""A step of at most so many days is moved as a whole out of a blocked period; a longer one runs across it."""


@frozen
class _Slot:
    """A step's days, how exactly they are known, and the name of the step that takes them."""

    start: dt.date
    end: dt.date
    precision: str
    name: str = ""
    moves: tuple[str, ...] = ()


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


def phase_order(phases: Mapping[str, Phase]) -> tuple[str, ...]:
    """Give the ids of *phases* so that each comes after those it names in `etter`; ties go by place in the pack."""
    left, order = list(phases), []
    while left:
        free = (p for p in left if not any(first in left for first in phases[p].after))
        order.append(next(free, left[0]))
        left.remove(order[-1])
    return tuple(order)


def _phase_place(step: Step, phases: Sequence[str]) -> int:
    """Give the number of a step's phase; a phase that is not there comes last."""
    return phases.index(step.phase) if step.phase in phases else len(phases)


def schedule(
    steps: Mapping[str, Step], included: frozenset[str], phases: Sequence[str], area: Area, language: str
) -> dict[str, Dates]:
    """Give dates for every included step.

    *steps* are all steps, also those left out or removed: they take no time but still conduct order.
    A month counts 30 days and a year 365, so that shifting the start shifts all dates alike. A step that is fixed
    to a month or a year begins as early in it as the order lets it.
    """
    before = predecessors(steps)
    project = first_day(area.period.start)
    base = _Slot(project, project - dt.timedelta(days=1), precision_of(area.period.start))
    calendar = _Calendar(base, area, language)
    slots: dict[str, _Slot] = {}
    for id_ in ordered(steps, phases):
        firsts = [slots[p] for p in sorted(before[id_]) if p in slots]
        latest = max(firsts, key=lambda slot: slot.end, default=base)
        slots[id_] = calendar.slot(steps[id_], latest) if id_ in included else latest
    return {
        id_: Dates(s.start.isoformat(), s.end.isoformat(), s.precision, s.moves)
        for id_, s in slots.items()
        if id_ in included
    }


@frozen
class _Calendar:
    """The start of the work, and the days on which nothing is held."""

    base: _Slot
    area: Area
    language: str

    def slot(self, step: Step, latest: _Slot) -> _Slot:
        """Give *step* its days, after those of *latest*."""
        length = max(duration_days(step.duration), 1) - 1
        earliest = _later(latest.end, 1)
        if step.date is not None:
            first, last = first_day(step.date), last_day(step.date)
            start = min(max(first, earliest), last)
            return _Slot(start, max(_later(first, length), last), precision_of(step.date), step.name)
        start, precision, moves = earliest, latest.precision, []
        if step.week is not None:
            wanted = _later(self.base.start, 7 * step.week)
            if earliest > wanted:
                moves = self._moved(WORDS.moved_after_step, (wanted, earliest), precision, name=latest.name)
            else:
                start, precision = wanted, self.base.precision
        clear, periods = self._clear(step, start, length)
        for passed, after, why in periods:
            moves += self._moved(WORDS.moved_blocked, (passed, after), precision, why=why)
        return _Slot(clear, _later(clear, length), precision, step.name, tuple(moves))

    def _moved(self, said: Said, days: tuple[dt.date, dt.date], precision: str, **facts: str) -> list[str]:
        """Give the sentence that says why a step was moved; none when people would read the same date."""
        old, new = (moment(d.isoformat(), precision, self.language) for d in days)
        return [said.of(self.language).format(date=old, **facts)] if old != new else []

    def _clear(self, step: Step, start: dt.date, length: int) -> tuple[dt.date, list[tuple[dt.date, dt.date, str]]]:
        """Give the first start from *start* on when people can be met, and each move with its reason.

        Whatever is not among colleagues keeps clear of blocked periods, and never falls whole in the common holiday.
        """
        moves: list[tuple[dt.date, dt.date, str]] = []
        if step.audience == "internt":
            return start, moves
        span = length if length < _SHORT else 0
        blocked = sorted((first_day(p.valid_from), last_day(p.valid_to), p.why) for p in self.area.blocked_periods)
        while True:
            end = _later(start, span)
            over = [(last, why) for first, last, why in blocked if start <= last and end >= first]
            if in_common_holiday(start, _later(start, length)):
                over.append((last_day(f"{start:%Y-%m}"), WORDS.common_holiday.of(self.language)))
            if not over:
                return start, moves
            last, why = over[0]
            moves.append((start, _later(last, 1), why))
            start = _later(last, 1)


def _later(day: dt.date, days: int) -> dt.date:
    """Give the day so many *days* after *day*, or the last day there is."""
    return day + dt.timedelta(days=min(days, (dt.date.max - day).days))
