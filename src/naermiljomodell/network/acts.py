"""What to do about the network: whom to call, whom to introduce, and what the plan lacks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from naermiljomodell.domain.model import Pack
from naermiljomodell.domain.network import NetworkReport, Reading
from naermiljomodell.domain.plan import Plan, PlannedStep
from naermiljomodell.domain.stakeholders import MeetingPlace, Relation
from naermiljomodell.frozen import frozen
from naermiljomodell.network.day import holds, relations_at
from naermiljomodell.network.first_calls import first_calls
from naermiljomodell.network.introductions import introductions
from naermiljomodell.network.mending import Mending
from naermiljomodell.network.plan_gaps import plan_gaps
from naermiljomodell.network.shape import FEWEST, Shape
from naermiljomodell.network.voice import Voice


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


def with_acts(
    report: NetworkReport, work: Work, shape: Shape, relations: Sequence[Relation], voice: Voice
) -> NetworkReport:
    """Give *report* with whom to call and to introduce, what the plan lacks, and what mends each reading: nothing else is new.

    An actor that has left by the day of the report, or else by today, is neither called nor introduced, and holds no role.
    """
    day = report.at or work.today
    there = [actor for actor in voice.actors.values() if holds(actor.valid_from, actor.valid_to, day)]
    related = {frozenset((relation.origin, relation.target)) for relation in relations_at(relations, report.at)}
    steps = _ahead(work)
    groups = [group.group for group in report.groups]
    few = len(there) < FEWEST
    return replace(
        report,
        first_calls=first_calls(report.groups, {actor.id for actor in there}, shape.degree, voice),
        introductions=() if few else introductions(there, groups, steps, related, shape.isolates, voice),
        gaps=plan_gaps(work.plan, there, work.meeting_places, day, voice) if work.plan else (),
        readings=mended(report.readings, work, voice.pack),
    )


def mended(readings: Sequence[Reading], work: Work, pack: Pack) -> tuple[Reading, ...]:
    """Give *readings*, each with the step of the plan that mends it and is not over, or else a method of *pack* that does."""
    mending = Mending(_ahead(work), pack)
    found = ((one, mending.of(one.kind, {one.group} - {""})) for one in readings)
    return tuple(replace(one, step=step, method=method) for one, (step, method) in found)


def _ahead(work: Work) -> list[PlannedStep]:
    """Give the steps of the plan that are not over; none without a plan."""
    return [s for s in work.plan.included if not (s.dates and s.dates.end < work.today)] if work.plan else []
