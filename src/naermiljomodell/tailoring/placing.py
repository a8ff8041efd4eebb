"""Gives each task its days: after what it waits for, clear of what stands in the way, within the hours of the week."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from naermiljomodell.domain.calendar import LAST_DAY, monday_of, weekday_from
from naermiljomodell.frozen import frozen
from naermiljomodell.tailoring.diary import Diary, Hindrance
from naermiljomodell.tailoring.tasks import Move, Spot, Task

_SHORT = 21
"""A task of at most so many days is moved as a whole out of a blocked period; a longer one runs across it."""
_WEEK = 7
_MOST_TRIES = 200
"""So often a task is moved on, more than three years of weeks; one that then still has no room stands where it was."""


@frozen
class Work:
    """All there is to place. `order` holds every step, also those that take no time but still conduct order.

    `before` has the ids that come right before each step; `base` is the start of the work.
    """

    tasks: Mapping[str, Task]
    order: Sequence[str]
    before: Mapping[str, Sequence[str]]
    base: Spot


def place(work: Work, diary: Diary, latest: Mapping[str, int] | None = None) -> dict[str, Spot]:
    """Give each step its spot, and put the tasks into *diary*; a step without a task stands where it conducts order.

    With *latest*, the last day on which each task may begin, a task is moved on within it until the hours of its weeks
    suffice; where they never do, it stands where they are exceeded the least.
    """
    spots: dict[str, Spot] = {}
    for id_ in work.order:
        firsts = [spots[first] for first in work.before[id_] if first in spots]
        waits_for = max(firsts, key=lambda spot: spot.end, default=work.base)
        task = work.tasks.get(id_)
        if task is None:
            spots[id_] = waits_for
            continue
        spot = _spot(task, waits_for, work.base, diary)
        if latest is not None and task.fixed is None:
            spot = _levelled(task, spot, diary, latest[id_])
        diary.put(task, spot.start, spot.gathered)
        spots[id_] = spot
    return spots


def _spot(task: Task, waits_for: Spot, base: Spot, diary: Diary) -> Spot:
    """Give *task* the first days it can have."""
    earliest = waits_for.end + 1
    if task.fixed is not None:
        first, last = task.fixed
        start = min(max(first, earliest), last)
        end = max(_end(task, first), last)
        return Spot(task.id, start, end, task.precision, gathered=_gathered(task, start, end, diary))
    start, precision, after, moves = earliest, waits_for.precision, waits_for.task, []
    if task.week is not None:
        wanted = base.start + _WEEK * task.week
        if earliest > wanted:
            moves.append(Move("after", wanted, earliest, after))
        else:
            start, precision, after = wanted, base.precision, ""
    start, gathered, more = _clear(task, start, diary)
    return Spot(task.id, start, _end(task, start), precision, after, gathered, (*moves, *more))


def _clear(task: Task, start: int, diary: Diary) -> tuple[int, tuple[int, ...], list[Move]]:
    """Give the first start from *start* on that nothing stands in the way of, the days of gatherings, and each move.

    Days off in a row are one move, called after the first of them.
    """
    moves: list[Move] = []
    start = wished = min(weekday_from(start), LAST_DAY)
    for _ in range(_MOST_TRIES):
        hindrance = _hindrance(task, start, diary)
        if hindrance is None:
            break
        new = min(weekday_from(hindrance.last + 1), LAST_DAY)
        if moves and moves[-1].kind == hindrance.kind == "season":
            moves[-1] = replace(moves[-1], new=new)
        else:
            moves.append(Move(hindrance.kind, start, new, hindrance.said, hindrance.groups))
        start = new
    else:
        start, moves = wished, []
    return start, _gathered(task, start, _end(task, start), diary), moves


def _end(task: Task, start: int) -> int:
    """Give the last day of *task*, or the last day there is."""
    return min(start + task.span, LAST_DAY)


def _hindrance(task: Task, start: int, diary: Diary) -> Hindrance | None:
    """Give what keeps *task* from beginning on the day *start*."""
    if not task.invites:
        return None if task.span else diary.off(start)
    span = task.span if task.span < _SHORT else 0
    found = diary.period(start, start + span)
    if found is not None:
        return found
    if task.gatherings and span == task.span:
        day = diary.day_for(task.gatherings[0], task.groups, start, start + span)
        return day if isinstance(day, Hindrance) else None
    return diary.against(start, task.audience, lightly=task.span > 0)


def _gathered(task: Task, first: int, last: int, diary: Diary) -> tuple[int, ...]:
    """Give a day from *first* to *last* for each gathering of *task*, in different weeks when there are enough of them.

    On a day that a person has set, the first of them is held whatever it is. What cannot be avoided is told of elsewhere.
    """
    days = [first] if task.precision == "dag" and task.gatherings else []
    for method in task.gatherings[len(days) :]:
        starts = (monday_of(days[-1]) + _WEEK, days[-1] + 1) if days else (first,)
        tries = (diary.day_for(method, task.groups, start, last) for start in starts if start <= last)
        found = next((day for day in tries if isinstance(day, int)), None)
        days.append(min(starts[-1], last) if found is None else found)
    return tuple(days)


def _levelled(task: Task, spot: Spot, diary: Diary, latest: int) -> Spot:
    """Give *task* the first days at or after *spot*, and within *latest*, on which the hours of its weeks suffice."""
    least, best = diary.excess(task, spot.start), spot
    tried = spot.start
    while least > 0 and tried + _WEEK <= latest:
        start, gathered, more = _clear(task, tried + _WEEK, diary)
        tried = start
        if start > latest:
            break
        excess = diary.excess(task, start)
        if excess < least:
            moves = (*spot.moves, Move("hours", spot.start, start), *more)
            least, best = excess, Spot(task.id, start, _end(task, start), spot.precision, spot.after, gathered, moves)
    return best
