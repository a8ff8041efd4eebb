"""One neighbourhood in short, to stand beside others: what it took of the model, and what came of it."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Iterator
from typing import Final

from naermiljomodell.domain.compared import (
    Answers,
    AreaSummary,
    Effort,
    Method,
    NetworkThere,
    Outcome,
    PhaseSpan,
    Traits,
)
from naermiljomodell.domain.evaluation import Answering, Evaluation
from naermiljomodell.domain.figure import NOT_MEASURED, Figure, shown
from naermiljomodell.domain.model import Pack
from naermiljomodell.domain.network import NetworkReport, not_after
from naermiljomodell.domain.plan import Plan
from naermiljomodell.domain.records import AreaFolder
from naermiljomodell.evaluating.compared_steps import fidelity, kept, other_steps

_OWN_ROWS: Final = frozenset({"until", "funnel", "ratios", "answering"})
"""The parts of an evaluation that stand in a summary under a name of their own."""


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
        effort=_effort(folder, plan, evaluation.until),
        funnel=evaluation.funnel,
        ratios=evaluation.ratios,
        answers=_answers(evaluation.answering),
        outcomes=tuple(outcomes(evaluation)),
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


def outcomes(evaluation: object) -> Iterator[Outcome]:
    """Give every figure of an evaluation that stands under no name of its own in a summary.

    A part that an evaluation does not have is left out, and so is a part that holds no figure.
    """
    for part in dataclasses.fields(evaluation):  # type: ignore[arg-type]  # an evaluation is a dataclass
        if part.name not in _OWN_ROWS:
            yield from _figures(getattr(evaluation, part.name), part.name, "")


def _figures(value: object, place: str, name: str) -> Iterator[Outcome]:
    """Give every figure in *value*, which stands at *place* and is about what is called *name*."""
    if isinstance(value, Figure):
        yield Outcome(place, name, value)
    elif isinstance(value, tuple):
        for number, item in enumerate(value):
            ids = [str(said) for key in ("id", "indicator", "group") if (said := getattr(item, key, ""))]
            yield from _figures(item, ".".join((place, *(ids or [str(number)]))), name)
    elif dataclasses.is_dataclass(value):
        called = str(getattr(value, "name", "") or name)
        for found in dataclasses.fields(value):
            yield from _figures(getattr(value, found.name), f"{place}.{found.name}", called)


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


def _effort(folder: AreaFolder, plan: Plan, until: str) -> Effort:
    """Give the hours of the plan, and those that were written down to the day *until*."""
    rows = [entry for entry in folder.log if not_after(entry.date, until)]
    hours = [entry.hours for entry in rows if entry.hours is not None]
    return Effort(plan.capacity.needed, shown(sum(hours)) if hours else NOT_MEASURED, len(rows), len(hours))


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
