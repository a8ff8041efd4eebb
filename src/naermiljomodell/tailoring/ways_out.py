"""What to do when the plan does not fit into its period or its hours: up to three ways for each, with figures."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Callable, Iterator, Mapping, Sequence

from naermiljomodell.domain.calendar import monday_of
from naermiljomodell.domain.plan import WeekLoad
from naermiljomodell.frozen import frozen
from naermiljomodell.language.dates import listed, moment, number
from naermiljomodell.language.dates import week as week_name
from naermiljomodell.language.timing_words import WORDS
from naermiljomodell.tailoring.placing import Work
from naermiljomodell.tailoring.slack import chain
from naermiljomodell.tailoring.tasks import Spot

_WEEK = 7

Placer = Callable[[Work], Mapping[str, Spot]]


@frozen
class Trouble:
    """A plan that may not fit: when it ends, when it should, and the weeks that have too many hours."""

    work: Work
    spots: Mapping[str, Spot]
    ends: int
    wanted: int | None
    weeks: Sequence[WeekLoad]
    hours_per_week: float | None
    precision: str
    language: str


def ways_out(trouble: Trouble, place_again: Placer) -> tuple[str, ...]:
    """Give the ways out in words; none when the plan fits. *place_again* gives the spots of a lighter plan."""
    return (*_in_time(trouble, place_again), *_in_hours(trouble))


def _in_time(trouble: Trouble, place_again: Placer) -> Iterator[str]:
    """Give the ways out of a plan that ends after its period: end later, leave something out, start earlier."""
    if trouble.wanted is None or trouble.ends <= trouble.wanted:
        return
    late = math.ceil((trouble.ends - trouble.wanted) / _WEEK)
    weeks = WORDS.counted(late, trouble.language)
    yield _said(trouble, WORDS.later.of(trouble.language), trouble.ends, weeks=weeks)
    names, ends = _lighter(trouble, place_again)
    if ends < trouble.ends:
        yield _said(trouble, WORDS.without.of(trouble.language), ends, names=listed(names, trouble.language))
    start = trouble.work.base.start - _WEEK * late
    yield _said(trouble, WORDS.earlier.of(trouble.language), start, weeks=weeks)


def _lighter(trouble: Trouble, place_again: Placer) -> tuple[list[str], int]:
    """Give the names of the tasks that may be left out of the longest chain until the plan fits, and when it then ends."""
    work, spots, ends, names = trouble.work, trouble.spots, trouble.ends, []
    wanted = ends if trouble.wanted is None else trouble.wanted
    while ends > wanted and (optional := [id_ for id_ in chain(work, spots) if work.tasks[id_].optional]):
        names += [f"«{work.tasks[id_].name}»" for id_ in optional]
        kept = {id_: task for id_, task in work.tasks.items() if id_ not in optional}
        work = Work(kept, work.order, work.before, work.base)
        spots = place_again(work)
        ends = max((spots[id_].end for id_ in kept), default=work.base.end)
    return names, ends


def _in_hours(trouble: Trouble) -> Iterator[str]:
    """Give the ways out of weeks with too many hours: set aside more, leave something out, let others do it."""
    over = [week for week in trouble.weeks if week.over > 0]
    if not over or trouble.hours_per_week is None:
        return
    language = trouble.language
    most = max(over, key=lambda week: week.hours)
    yield WORDS.more_hours.of(language).format(
        hours=number(math.ceil(most.hours), language),
        week=week_name(dt.date.fromisoformat(most.monday), language),
        available=number(trouble.hours_per_week, language),
        weeks=WORDS.counted(len(over), language),
    )
    busy = dict.fromkeys(id_ for week in over for id_ in week.steps if trouble.work.tasks[id_].optional)
    if busy:
        tasks = [trouble.work.tasks[id_] for id_ in busy]
        names = listed([f"«{task.name}»" for task in tasks], language)
        hours = number(sum(task.hours for task in tasks), language)
        yield WORDS.fewer_hours.of(language).format(names=names, hours=hours)
    yield WORDS.help_in_weeks.of(language).format(hours=number(math.ceil(sum(week.over for week in over)), language))


def _said(trouble: Trouble, text: str, day: int, **facts: str) -> str:
    """Give a sentence with the date of *day*, as exactly as the plan knows dates."""
    date = dt.date.fromordinal(max(day, 1)).isoformat()
    return text.format(date=moment(date, trouble.precision, trouble.language), **facts)


def weeks_of(
    load: Mapping[int, float], work: Work, spots: Mapping[str, Spot], limit: float | None
) -> tuple[WeekLoad, ...]:
    """Give the weeks that have hours in them, in order."""
    steps: dict[int, list[str]] = {monday: [] for monday in sorted(load)}
    for id_, task in work.tasks.items():
        if task.hours:
            for monday in range(monday_of(spots[id_].start), spots[id_].start + task.span + 1, _WEEK):
                steps[monday].append(id_)
    return tuple(_week(monday, load[monday], ids, limit) for monday, ids in steps.items())


def _week(monday: int, hours: float, ids: Sequence[str], limit: float | None) -> WeekLoad:
    """Give one week."""
    date = dt.date.fromordinal(monday)
    year, week, _ = date.isocalendar()
    over = max(0.0, hours - limit) if limit is not None else 0.0
    return WeekLoad(f"{year}-W{week:02}", date.isoformat(), round(hours, 2), round(over, 2), tuple(ids))
