"""The plan against the calendar: gatherings, deadlines, hours by week, and what to do when it does not fit."""

from __future__ import annotations

from naermiljomodell.domain.base import precision_of
from naermiljomodell.domain.calendar import written_day
from naermiljomodell.domain.plan import Deadline, Timing
from naermiljomodell.tailoring.calendar_frame import Placed, placed
from naermiljomodell.tailoring.deadlines import Prepared, deadlines, reports
from naermiljomodell.tailoring.gatherings import gatherings
from naermiljomodell.tailoring.slack import chain
from naermiljomodell.tailoring.ways_out import Trouble, ways_out, weeks_of


def timetable(plan: Placed) -> Timing:
    """Give *plan* against the calendar."""
    frame, work, diary, spots = plan.frame, plan.work, plan.diary, plan.spots
    weeks = weeks_of(diary.load, work, spots, diary.hours_per_week)
    precision = work.base.precision
    trouble = Trouble(work, spots, plan.ends, plan.wanted, weeks, diary.hours_per_week, precision, frame.language)
    chosen = frozenset(frame.groups)
    prepared = [Prepared(frame.steps[i], spots[i], frame.acts.get(i, ()), chosen) for i in work.tasks]
    return Timing(
        events=gatherings(work.tasks, spots, frame.groups, diary, frame.language),
        deadlines=(*deadlines(prepared, diary, frame.language), *_reports(plan)),
        weeks=weeks,
        hours_per_week=diary.hours_per_week,
        chain=chain(work, spots),
        end=written_day(plan.ends),
        days_off=tuple((written_day(day), s.name) for day, s in diary.almanac.days_off(work.base.start, plan.ends)),
        blocked=tuple((written_day(period.first), written_day(period.last), period.why) for period in diary.blocked),
        ways_out=ways_out(trouble, lambda lighter: placed(frame, lighter).spots),
    )


def _reports(plan: Placed) -> tuple[Deadline, ...]:
    """Give when the funders of the area have their reports; nothing when nobody has said when the work ends."""
    end, frame = plan.frame.area.period.end, plan.frame
    return reports(frame.funders, end, precision_of(end), plan.diary, frame.language) if end else ()
