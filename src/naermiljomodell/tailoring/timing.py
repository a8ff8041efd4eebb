"""When everything is done: each step's days, gatherings, deadlines, hours by week, and what to do when it does not fit."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from naermiljomodell.domain.area import Area
from naermiljomodell.domain.base import first_day, last_day, precision_of
from naermiljomodell.domain.calendar import Almanac, Season
from naermiljomodell.domain.frame import Funder
from naermiljomodell.domain.model import predecessors
from naermiljomodell.domain.pack import Step
from naermiljomodell.domain.plan import Dates, Deadline, GroupAct, Timing
from naermiljomodell.domain.reference import TargetGroup
from naermiljomodell.frozen import frozen
from naermiljomodell.language.dates import listed, moment, number
from naermiljomodell.language.timing_words import WORDS
from naermiljomodell.tailoring.deadlines import Prepared, deadlines, reports
from naermiljomodell.tailoring.diary import Blocked, Diary
from naermiljomodell.tailoring.gatherings import gatherings
from naermiljomodell.tailoring.order import ordered
from naermiljomodell.tailoring.placing import Work, place
from naermiljomodell.tailoring.slack import chain, slacks
from naermiljomodell.tailoring.tasks import Move, Spot, Task
from naermiljomodell.tailoring.ways_out import Trouble, ways_out, weeks_of


@frozen
class Frame:
    """What the days depend on besides the steps themselves.

    *steps* are all steps, also those left out or removed: they take no time but still conduct order. `acts` are what the
    groups of each step ask for.
    """

    steps: Mapping[str, Step]
    tasks: Mapping[str, Task]
    phases: tuple[str, ...]
    area: Area
    groups: Mapping[str, TargetGroup]
    acts: Mapping[str, tuple[GroupAct, ...]]
    seasons: Mapping[str, Season]
    county: str
    funders: Mapping[str, Funder]
    language: str


def timed(frame: Frame) -> tuple[dict[str, Dates], Timing]:
    """Give the dates of every task, and the plan against the calendar.

    A month counts 30 days and a year 365, so that shifting the start shifts all dates alike. Work that starts in a month or
    a year starts on its first Monday; a step that is fixed to one begins as early in it as the order lets it.
    """
    work = _work(frame)
    diary, spots = _placed(frame, work)
    wanted = last_day(frame.area.period.end).toordinal() if frame.area.period.end else None
    ends = max((spots[id_].end for id_ in work.tasks), default=work.base.end)
    slack = slacks(work, spots, ends if wanted is None else wanted, _answers(frame, work, spots))
    weeks = weeks_of(diary.load, work, spots, diary.hours_per_week)
    precision = work.base.precision
    trouble = Trouble(work, spots, ends, wanted, weeks, diary.hours_per_week, precision, frame.language)
    prepared = [Prepared(frame.steps[i], spots[i], frame.acts.get(i, ())) for i in work.tasks]
    timing = Timing(
        events=gatherings(work.tasks, spots, frame.groups, diary, frame.language),
        deadlines=(*deadlines(prepared, diary, frame.language), *_reports(frame, diary)),
        weeks=weeks,
        hours_per_week=diary.hours_per_week,
        chain=chain(work, spots),
        end=_iso(ends),
        days_off=tuple((_iso(day), s.name) for day, s in diary.almanac.days_off(work.base.start, ends)),
        blocked=tuple((_iso(period.first), _iso(period.last), period.why) for period in diary.blocked),
        ways_out=ways_out(trouble, lambda lighter: _placed(frame, lighter)[1]),
    )
    return {id_: _dates(frame, spots[id_], slack[id_]) for id_ in work.tasks}, timing


def _work(frame: Frame) -> Work:
    """Give what there is to place."""
    order = ordered(frame.steps, frame.phases)
    before = {id_: sorted(firsts) for id_, firsts in predecessors(frame.steps).items()}
    tasks = {id_: frame.tasks[id_] for id_ in order if id_ in frame.tasks}
    precision = precision_of(frame.area.period.start)
    start = first_day(frame.area.period.start).toordinal()
    if precision != "dag":
        start += -(start - 1) % 7
    return Work(tasks, order, before, Spot("", start, start - 1, precision))


def _placed(frame: Frame, work: Work) -> tuple[Diary, dict[str, Spot]]:
    """Give the spots of all tasks and the diary they stand in, moved on within their slack when the hours are known."""
    area = frame.area
    blocked = [
        Blocked(first_day(p.valid_from).toordinal(), last_day(p.valid_to).toordinal(), p.why)
        for p in area.blocked_periods
    ]
    almanac, limit = Almanac(frame.seasons, frame.county), area.capacity.hours_per_week
    diary = Diary(almanac, blocked, limit)
    spots = place(work, diary)
    if limit is None:
        return diary, spots
    ends = max((spots[id_].end for id_ in work.tasks), default=work.base.end)
    if area.period.end:
        ends = max(ends, last_day(area.period.end).toordinal())
    slack = slacks(work, spots, ends, _answers(frame, work, spots))
    latest = {id_: spots[id_].start + max(slack[id_], 0) for id_ in work.tasks}
    levelled = Diary(almanac, blocked, limit)
    return levelled, place(work, levelled, latest)


def _answers(frame: Frame, work: Work, spots: Mapping[str, Spot]) -> Mapping[str, tuple[str, ...]]:
    """Give for each task those whose participants it is the first to answer."""
    first: dict[str, str] = {}
    for id_ in sorted(work.tasks, key=lambda id_: spots[id_].end):
        for asked in frame.steps[id_].answers:
            if asked in work.tasks and spots[asked].end <= spots[id_].end:
                first.setdefault(asked, id_)
    found: dict[str, tuple[str, ...]] = {}
    for asked, id_ in first.items():
        found[id_] = (*found.get(id_, ()), asked)
    return found


def _reports(frame: Frame, diary: Diary) -> tuple[Deadline, ...]:
    """Give when the funders of the area have their reports; nothing when nobody has said when the work ends."""
    end = frame.area.period.end
    return reports(frame.funders, end, precision_of(end), diary, frame.language) if end else ()


def _dates(frame: Frame, spot: Spot, slack: int) -> Dates:
    """Give the days of a spot as people read them."""
    moves = tuple(said for move in spot.moves if (said := _said(frame, move, spot.precision)))
    return Dates(_iso(spot.start), _iso(spot.end), spot.precision, moves, slack)


def _said(frame: Frame, move: Move, precision: str) -> str:
    """Give the sentence for a move; empty when people would read the same date."""
    language = frame.language
    old, new = (moment(_iso(day), precision, language) for day in (move.old, move.new))
    if old == new:
        return ""
    if move.kind == "after":
        return WORDS.moved_after_step.of(language).format(date=old, name=frame.tasks[move.said].name)
    if move.kind == "group":
        terms = listed([frame.groups[g].term for g in move.groups], language)
        return WORDS.moved_group.of(language).format(date=old, name=frame.tasks[move.said].name, groups=terms)
    if move.kind == "hours":
        hours = number(frame.area.capacity.hours_per_week or 0, language)
        return WORDS.moved_hours.of(language).format(date=old, hours=hours)
    return WORDS.moved_blocked.of(language).format(date=old, why=move.said)


def _iso(day: int) -> str:
    """Give a day number as `YYYY-MM-DD`."""
    return dt.date.fromordinal(min(day, dt.date.max.toordinal())).isoformat()
