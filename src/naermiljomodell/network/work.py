"""What the network is to carry: the plan, the places where people meet, the day, and what of the plan mends a reading."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from naermiljomodell.domain.model import Pack
from naermiljomodell.domain.network import Reading
from naermiljomodell.domain.plan import Plan, PlannedStep
from naermiljomodell.domain.stakeholders import MeetingPlace
from naermiljomodell.frozen import frozen
from naermiljomodell.network.mending import Mending


@frozen
class Work:
    """What the network is to carry: the plan, the places where people meet, and the day that it is (`YYYY-MM-DD`).

    `plan` is None and `today` empty when they are not known.
    """

    plan: Plan | None = None
    meeting_places: tuple[MeetingPlace, ...] = ()
    today: str = ""


NO_WORK = Work()
"""Nothing is known of what the network is to carry."""


def mended(readings: Sequence[Reading], work: Work, pack: Pack) -> tuple[Reading, ...]:
    """Give *readings*, each with the step of the plan that mends it and is not over, or else a method of *pack* that does."""
    mending = Mending(steps_ahead(work), pack)
    found = ((one, mending.of(one.kind, {one.group} - {""})) for one in readings)
    return tuple(replace(one, step=step, method=method) for one, (step, method) in found)


def steps_ahead(work: Work) -> list[PlannedStep]:
    """Give the steps of the plan that are not over; none without a plan."""
    return [s for s in work.plan.included if not (s.dates and s.dates.end < work.today)] if work.plan else []
