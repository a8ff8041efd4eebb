"""When each step is done, in the words people read, and a reason for each move."""

from __future__ import annotations

from naermiljomodell.domain.calendar import written_day
from naermiljomodell.domain.plan import Dates, Reckoned, Timing
from naermiljomodell.language.dates import listed, moment, number
from naermiljomodell.language.timing_words import WORDS
from naermiljomodell.tailoring.calendar_frame import Frame, Placed, placed
from naermiljomodell.tailoring.tasks import Move, Spot


def timed(frame: Frame) -> tuple[dict[str, Dates], Reckoned]:
    """Give the dates of every task, and the plan against the calendar for when it is asked for.

    A month counts 30 days and a year 365, so that shifting the start shifts all dates alike. A step that is fixed to a month
    or a year begins as early in it as the order lets it.
    """
    plan = placed(frame)
    dates = {id_: _dates(frame, plan.spots[id_], slack) for id_, slack in plan.slack.items()}
    return dates, Reckoned(lambda: _timetable(plan))


def _timetable(plan: Placed) -> Timing:
    """Give *plan* against the calendar."""
    from naermiljomodell.tailoring.timetable import timetable  # noqa: PLC0415  a new playbook needs the dates alone

    return timetable(plan)


def _dates(frame: Frame, spot: Spot, slack: int) -> Dates:
    """Give the days of a spot as people read them."""
    moves = tuple(said for move in spot.moves if (said := _said(frame, move, spot.precision)))
    return Dates(written_day(spot.start), written_day(spot.end), spot.precision, moves, slack)


def _said(frame: Frame, move: Move, precision: str) -> str:
    """Give the sentence for a move; empty when people would read the same date."""
    language = frame.language
    old, new = (moment(written_day(day), precision, language) for day in (move.old, move.new))
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
