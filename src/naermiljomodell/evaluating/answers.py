"""What became of the ideas: whether those who came with them have had an answer, and how long it took.

An answer is due within eight weeks and late after twelve (P04 of facts 4.2, rule R5 of facts 2.9).
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Final, get_args

from naermiljomodell.domain.base import first_day, last_day
from naermiljomodell.domain.evaluation import Answering, Waiting
from naermiljomodell.domain.records import Idea, IdeaStatus

DUE: Final = dt.timedelta(weeks=8)
"""An idea that has waited longer is told as a warning."""
LATE: Final = dt.timedelta(weeks=12)
"""An idea that has waited longer has been failed."""


def answering(ideas: Sequence[Idea], until: dt.date) -> Answering:
    """Give what became of *ideas* by the end of the day *until*; an answer that came later has not come yet."""
    there = [idea for idea in ideas if first_day(idea.date) <= until]
    answered = [idea for idea in there if is_answered(idea, until)]
    times = [days for idea in answered if (days := days_taken(idea)) is not None]
    waiting = [_waiting(idea, until) for idea in there if not is_answered(idea, until)]
    return Answering(
        ideas=len(there),
        answered=len(answered),
        share=100 * len(answered) / len(there) if there else None,
        timed=len(times),
        within_8_weeks=sum(1 for days in times if days <= DUE.days),
        median_days=_middle(times) if times else None,
        waiting=tuple(sorted(waiting, key=lambda one: (-one.days, one.idea))),
        by_status=tuple((status, sum(1 for i in there if i.status == status)) for status in get_args(IdeaStatus)),
    )


def is_answered(idea: Idea, until: dt.date) -> bool:
    """Tell whether an idea has an answer that may have come by the day *until*."""
    return bool(idea.answer) and (idea.answer_date is None or first_day(idea.answer_date) <= until)


def days_taken(idea: Idea) -> int | None:
    """Give how many days an answer took; None unless both days are known, and in order."""
    if idea.answer_date is None or not len(idea.date) == len(idea.answer_date) == len("2027-01-11"):
        return None
    days = (dt.date.fromisoformat(idea.answer_date) - dt.date.fromisoformat(idea.date)).days
    return days if days >= 0 else None


def _waiting(idea: Idea, until: dt.date) -> Waiting:
    """Give an idea without an answer, with how long it has waited at least: from the last day that it may have come on."""
    waited = until - min(until, last_day(idea.date))
    return Waiting(
        idea.id, idea.text, waited.days, "for-sent" if waited > LATE else "advarsel" if waited > DUE else "i-tide"
    )


def _middle(times: Sequence[int]) -> float:
    """Give the median of *times*."""
    from statistics import median  # noqa: PLC0415  most new areas have no answers yet

    return median(times)
