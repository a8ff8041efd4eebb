"""How much of the model a neighbourhood holds on to, and where neighbourhoods differ in it.

A step that the model itself leaves out in a place, by its condition, is no departure: it counts neither way.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from naermiljomodell.domain.compared import (
    AreaSummary,
    ComparedDeviation,
    ComparedStep,
    Fidelity,
    StepState,
    StepThere,
)
from naermiljomodell.domain.figure import NOT_MEASURED, shown
from naermiljomodell.domain.model import Pack
from naermiljomodell.domain.plan import Plan, PlannedStep

_DROPPED: Final = frozenset({"tatt-ut", "fase-av", "for-få-timer"})
NOWHERE: Final = "finnes-ikke"
"""The state of a step in a neighbourhood whose model does not have it."""


def kept(plan: Plan) -> tuple[str, ...]:
    """Give the ids of the steps that are in and that no layer has changed, sorted."""
    return tuple(sorted(planned.step.id for planned in plan.included if not planned.changed_by))


def other_steps(pack: Pack, plan: Plan) -> tuple[StepThere, ...]:
    """Give every step of *plan* that is not in just as the model has it, by id."""
    added = {change.id for change in pack.changes if (change.kind, change.verb) == ("steg", "ny")}
    found = []
    for planned in sorted(plan.steps, key=lambda one: one.step.id):
        if planned.included and not planned.changed_by:
            continue
        state = _state(planned, pack, plan, added)
        reason = "" if state == "endret" else planned.reason
        found.append(StepThere(planned.step.id, planned.step.name, state, reason))
    return tuple(found)


def _state(planned: PlannedStep, pack: Pack, plan: Plan, added: set[str]) -> StepState:
    """Give what became of a step that is out, or that a layer has touched."""
    id_ = planned.step.id
    if planned.included:
        return "nytt" if id_ in added else "endret"
    if id_ in pack.removed:
        return "tatt-ut"
    if planned.step.phase in plan.phases_off:
        return "fase-av"
    return "for-få-timer" if id_ in plan.capacity.given_up else "passer-ikke"


def fidelity(kept_steps: Sequence[str], others: Sequence[StepThere]) -> Fidelity:
    """Give how much of the model is held on to, by the steps that are as it has them and all others."""
    changed, dropped, added = (
        sum(1 for step in others if step.state in states) for states in ({"endret"}, _DROPPED, {"nytt"})
    )
    steps = len(kept_steps) + changed + dropped
    share = shown(100 * (steps - dropped) / steps) if steps else NOT_MEASURED
    return Fidelity(steps, len(kept_steps), changed, dropped, added, share)


def differing_steps(areas: Sequence[AreaSummary]) -> tuple[ComparedStep, ...]:
    """Give the steps whose state is not the same in all *areas*, by id."""
    by_area = [_states(area) for area in areas]
    names = {step.id: step.name for area in reversed(areas) for step in area.steps}
    found = []
    for id_ in sorted({id_ for states in by_area for id_ in states}):
        there = [states.get(id_, (NOWHERE, "")) for states in by_area]
        if len({state for state, _ in there}) > 1:
            states, reasons = zip(*there, strict=True)
            found.append(ComparedStep(id_, names.get(id_, id_), states, reasons))
    return tuple(found)


def _states(area: AreaSummary) -> dict[str, tuple[str, str]]:
    """Give the state of each step of an area's model, with the reason."""
    return {
        **dict.fromkeys(area.kept, ("beholdt", "")),
        **{step.id: (step.state, step.reason) for step in area.steps},
    }


def found_deviations(areas: Sequence[AreaSummary]) -> tuple[ComparedDeviation, ...]:
    """Give every deviation of *areas*, once, with where it is found; those that most share come first."""
    found: dict[str, list[tuple[int, str]]] = {}
    for number, area in enumerate(areas):
        for deviation in area.deviations:
            found.setdefault(deviation.text, []).append((number, deviation.reason))
    ordered = sorted(found.items(), key=lambda item: (-len(item[1]), item[0]))
    return tuple(ComparedDeviation(text, tuple(where)) for text, where in ordered)
