"""How long each task can wait, and which of them decide when the work ends."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from naermiljomodell.tailoring.placing import Work
from naermiljomodell.tailoring.tasks import Spot

ANSWER_DAYS = 12 * 7
"""Everybody who gave input has an answer within so many days (R4)."""


def slacks(work: Work, spots: Mapping[str, Spot], end: int, answers: Mapping[str, Sequence[str]]) -> dict[str, int]:
    """Give how many days each task can wait when the work is to be done by the day *end*; below 0 it is late.

    A task at a time that a person has set cannot wait. One that is the first to give *answers* to others ends within `ANSWER_DAYS` of each.
    """
    after: dict[str, list[str]] = {id_: [] for id_ in work.order}
    for id_, firsts in work.before.items():
        for first in firsts:
            after[first].append(id_)
    ends_by: dict[str, int] = {}
    found: dict[str, int] = {}
    for id_ in reversed(work.order):
        latest = min((ends_by[following] for following in after[id_] if following in ends_by), default=end)
        task = work.tasks.get(id_)
        if task is None:
            ends_by[id_] = latest
            continue
        spot = spots[id_]
        for asked in answers.get(id_, ()):
            latest = min(latest, spots[asked].end + ANSWER_DAYS)
        found[id_] = min(0, latest - spot.end) if task.fixed is not None else latest - spot.end
        ends_by[id_] = spot.start - 1 + found[id_]
    return found


def chain(work: Work, spots: Mapping[str, Spot]) -> tuple[str, ...]:
    """Give the ids of the tasks that decide when the work ends: the last one, what it waited for, and so on back."""
    last = max((spots[id_] for id_ in work.tasks), key=lambda spot: spot.end, default=work.base)
    found: list[str] = []
    while last.task:
        found.append(last.task)
        last = spots.get(last.after, work.base)
    return tuple(reversed(found))
