"""What to do about the network: whom to call, whom to introduce, and what the plan lacks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from naermiljomodell.domain.network import NetworkReport
from naermiljomodell.domain.stakeholders import Relation
from naermiljomodell.network.day import holds, relations_at
from naermiljomodell.network.first_calls import first_calls
from naermiljomodell.network.introductions import introductions
from naermiljomodell.network.plan_gaps import plan_gaps
from naermiljomodell.network.shape import FEWEST, Shape
from naermiljomodell.network.voice import Voice
from naermiljomodell.network.work import Work, mended, steps_ahead


def with_acts(
    report: NetworkReport, work: Work, shape: Shape, relations: Sequence[Relation], voice: Voice
) -> NetworkReport:
    """Give *report* with whom to call and to introduce, what the plan lacks, and what mends each reading: nothing else is new.

    An actor that has left by the day of the report, or else by today, is neither called nor introduced, and holds no role.
    """
    day = report.at or work.today
    there = [actor for actor in voice.actors.values() if holds(actor.valid_from, actor.valid_to, day)]
    held = relations_at(relations, report.at)
    steps = steps_ahead(work)
    groups = [group.group for group in report.groups]
    few = len(there) < FEWEST
    return replace(
        report,
        first_calls=first_calls(report.groups, {actor.id for actor in there}, shape.degree, voice),
        introductions=() if few else introductions(there, groups, steps, held, shape.isolates, voice),
        gaps=plan_gaps(work.plan, there, work.meeting_places, day, voice) if work.plan else (),
        readings=mended(report.readings, work, voice.pack),
    )
