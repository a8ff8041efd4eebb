"""One neighbourhood in short, to stand beside others: what it took of the model, and what came of it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from naermiljomodell.domain.compared import (
    Answers,
    AreaSummary,
    ComparedMeasure,
    Method,
    NetworkThere,
    PhaseSpan,
    Traits,
)
from naermiljomodell.domain.evaluation import Answering, Evaluation
from naermiljomodell.domain.figure import NOT_MEASURED, shown
from naermiljomodell.domain.model import Pack
from naermiljomodell.domain.network import NetworkReport
from naermiljomodell.domain.plan import Plan
from naermiljomodell.domain.records import AreaFolder
from naermiljomodell.evaluating.compared_steps import fidelity, kept, other_steps


def summarised(
    label: str, pack: Pack, folder: AreaFolder, plan: Plan, network: NetworkReport, evaluation: Evaluation
) -> AreaSummary:
    """Give the neighbourhood in the folder called *label* in short, by the day that its *evaluation* is of.

    Results are taken from *evaluation* alone, so that nothing is told that is hidden there. Nothing raises.
    """
    steps = other_steps(pack, plan)
    dates = [planned.dates for planned in plan.included if planned.dates is not None]
    return AreaSummary(
        folder=label,
        name=folder.area.name,
        traits=traits(folder),
        kept=kept(plan),
        steps=steps,
        fidelity=fidelity(kept(plan), steps),
        deviations=plan.deviations,
        start=min((one.start for one in dates), default=""),
        end=max((one.end for one in dates), default=""),
        phases=tuple(_phases(pack, plan)),
        methods=tuple(
            Method(id_, plan.methods[id_].name)
            for id_ in dict.fromkeys(m for planned in plan.included for m in planned.methods)
        ),
        network=_network(network),
        planned_hours=plan.capacity.needed,
        took_part=evaluation.participation.log,
        not_reached=tuple(_term(pack, folder, group) for group in evaluation.participation.not_reached),
        funnel=evaluation.funnel,
        ratios=evaluation.ratios,
        answers=_answers(evaluation.answering),
        measured=tuple(
            ComparedMeasure(f"{one.name}, {_term(pack, folder, one.group)}" if one.group else one.name, one)
            for one in evaluation.measured
            if one.verdict != "ikke-målt"
        ),
    )


def traits(folder: AreaFolder) -> Traits:
    """Give what kind of neighbourhood *folder* is, as far as it is said."""
    area = folder.area
    return Traits(
        area_kind=area.area_kind,
        centrality=area.centrality,
        residents=area.residents,
        target_groups=tuple(sorted(set(area.target_groups))),
        challenges=tuple(sorted(set(area.challenges))),
        place_kinds=tuple(sorted({place.kind for place in folder.meeting_places})),
    )


def _term(pack: Pack, folder: AreaFolder, group: str) -> str:
    """Give what the neighbourhood calls a target group; its id where the model has none."""
    known = pack.target_groups.get(group)
    return folder.area.terms.get(group, known.term if known else group)


def _phases(pack: Pack, plan: Plan) -> Iterator[PhaseSpan]:
    """Give when each phase goes on that has a step with a date."""
    for id_ in plan.phases:
        dates = [s.dates for s in plan.included if s.step.phase == id_ and s.dates is not None]
        if dates:
            start, end = min(one.start for one in dates), max(one.end for one in dates)
            days = (dt.date.fromisoformat(end) - dt.date.fromisoformat(start)).days + 1
            yield PhaseSpan(id_, pack.phases[id_].name, start, end, days)


def _network(report: NetworkReport) -> NetworkThere:
    """Give a few measures of a network."""
    return NetworkThere(
        actors=report.actors,
        ties=report.ties,
        density=NOT_MEASURED if report.density is None else shown(100 * report.density),
        groups=len(report.groups),
        covered=sum(1 for group in report.groups if group.covered),
        isolates=len(report.isolates),
    )


def _answers(found: Answering) -> Answers:
    """Give what became of the ideas, without their words."""
    return Answers(
        ideas=found.ideas,
        answered=found.answered,
        timed=found.timed,
        within_8_weeks=found.within_8_weeks,
        median_days=found.median_days,
        waiting_late=sum(1 for one in found.waiting if one.severity == "for-sent"),
        by_status=found.by_status,
    )
