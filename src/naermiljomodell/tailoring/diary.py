"""The days of the work: what stands in the way on each of them, and what is already put there."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from math import inf

from naermiljomodell.domain.calendar import Almanac, Season, is_weekend, monday_of
from naermiljomodell.domain.pack import Method
from naermiljomodell.frozen import frozen
from naermiljomodell.tailoring.tasks import Task

RESIDENTS = "innbyggere"
_WEEK, _YEAR = 7, 366
_LONGEST_TIME_OFF = 60
_BEST_WEEKDAYS = (1, 2, 3, 0, 4)
"""Tuesday, Wednesday and Thursday before Monday, and Friday last."""


@frozen
class Blocked:
    """A period of the area's own in which nothing is held. Days are day numbers."""

    first: int
    last: int
    why: str


@frozen
class Hindrance:
    """What keeps a task from a day: `kind` and `said` as in `Move`, and the last day it does."""

    kind: str
    last: int
    said: str
    groups: tuple[str, ...] = ()


class Diary:
    """What is known of the days, and what is put into them as tasks are placed."""

    def __init__(self, almanac: Almanac, blocked: Sequence[Blocked], hours_per_week: float | None) -> None:
        self.almanac = almanac
        self.blocked = tuple(sorted(blocked, key=lambda period: (period.first, period.last)))
        self.hours_per_week = hours_per_week
        self.load: defaultdict[int, float] = defaultdict(float)
        self._met: dict[tuple[int, str], str] = {}

    def period(self, first: int, last: int) -> Hindrance | None:
        """Give the first of the area's own periods that has a day from *first* to *last*."""
        found = next((period for period in self.blocked if first <= period.last and last >= period.first), None)
        return Hindrance("blocked", found.last, found.why) if found else None

    def against(self, day: int, audience: str, *, lightly: bool = False) -> Hindrance | None:
        """Give what keeps people of *audience* from coming on *day*; *lightly* not what only makes them busy."""
        period = self.period(day, day)
        if period is not None:
            return period
        season = self.almanac.busy(day, at_work=audience != RESIDENTS)
        if season is not None and (season.kind != "travel" or not lightly):
            return Hindrance("season", self._end_of(season, day), season.name)
        return Hindrance("weekend", day, "") if is_weekend(day) else None

    def _end_of(self, season: Season, day: int) -> int:
        """Give the last day in a row, from *day* on and within a year, that is in *season*."""
        within = range(day, day + _YEAR)
        return next((last for last in within if season not in self.almanac.seasons(last + 1)), within[-1])

    def off(self, day: int) -> Hindrance | None:
        """Give the public holiday that *day* is."""
        season = self.almanac.day_off(day)
        return Hindrance("season", day, season.name) if season else None

    def workday_before(self, day: int) -> int:
        """Give *day*, or the last day in the weeks before it, when work is done; *day* itself when none is."""
        days = range(max(day, 1), max(day - _LONGEST_TIME_OFF, 0), -1)
        return next((one for one in days if not is_weekend(one) and not self.almanac.day_off(one)), max(day, 1))

    def day_for(self, method: Method, groups: Sequence[str], first: int, last: int) -> int | Hindrance:
        """Give the best day from *first* to *last* for a gathering, or what keeps it from the first of them.

        No two gatherings for residents in one week for one group. A day on which people are only busy is taken when there
        is no other.
        """
        reason: Hindrance | None = None
        for lightly in (False, True):
            for day in _by_preference(first, last):
                found = self.against(day, method.audience, lightly=lightly) or self._meets(method, groups, day)
                if found is None:
                    return day
                if reason is None or (reason.kind == "weekend" and found.kind != "weekend"):
                    reason = found
        return reason or Hindrance("weekend", last, "")

    def _meets(self, method: Method, groups: Sequence[str], day: int) -> Hindrance | None:
        """Give the gathering that some of *groups* are already asked to in the week of *day*."""
        if method.audience != RESIDENTS:
            return None
        monday = monday_of(day)
        taken = {group: self._met[monday, group] for group in groups if (monday, group) in self._met}
        if not taken:
            return None
        task = next(iter(taken.values()))
        return Hindrance("group", monday + _WEEK - 1, task, tuple(g for g, other in taken.items() if other == task))

    def excess(self, task: Task, start: int) -> float:
        """Give how many hours too many the weeks have when *task* begins on the day *start*."""
        limit = inf if self.hours_per_week is None else self.hours_per_week
        return sum(max(0.0, self.load[week] + hours - limit) for week, hours in shares(task, start))

    def put(self, task: Task, start: int, gathered: Sequence[int]) -> None:
        """Put *task* into the diary from the day *start* on, with its gatherings."""
        for week, hours in shares(task, start):
            self.load[week] += hours
        for method, day in zip(task.gatherings, gathered, strict=False):
            if method.audience == RESIDENTS:
                for group in task.groups:
                    self._met.setdefault((monday_of(day), group), task.id)


def shares(task: Task, start: int) -> Iterator[tuple[int, float]]:
    """Give the Mondays of the weeks that *task* goes on in from the day *start*, and its hours in each."""
    if not task.hours:
        return
    end = start + task.span
    for monday in range(monday_of(start), end + 1, _WEEK):
        days = min(monday + _WEEK - 1, end) - max(monday, start) + 1
        yield monday, task.hours * days / (task.span + 1)


def _by_preference(first: int, last: int) -> Iterator[int]:
    """Give the weekdays from *first* to *last*, week by week, the best weekday of each week first."""
    for monday in range(monday_of(first), last + 1, _WEEK):
        for weekday in _BEST_WEEKDAYS:
            if first <= monday + weekday <= last:
                yield monday + weekday
