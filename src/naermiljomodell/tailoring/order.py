"""In which order the steps are done: by relation, then by week, phase and place in the pack."""

from __future__ import annotations

import heapq
from collections.abc import Mapping, Sequence

from naermiljomodell.domain.model import predecessors
from naermiljomodell.domain.pack import Phase, Step


def ordered(steps: Mapping[str, Step], phases: Sequence[str]) -> list[str]:
    """Give the ids of *steps* so that every relation is kept; ties go by week, phase and place in the pack.

    Relations to steps that are not there are left out of account. Steps in a circle come last, in pack order:
    `checking` has said so before any plan is made.
    """
    place = {id_: (_phase_place(step, phases), n) for n, (id_, step) in enumerate(steps.items())}
    before = predecessors(steps)
    after: dict[str, list[str]] = {id_: [] for id_ in steps}
    for id_, firsts in before.items():
        for first in sorted(firsts):
            after[first].append(id_)
    waiting = {id_: len(firsts) for id_, firsts in before.items()}
    week = {id_: step.week or 0 for id_, step in steps.items()}
    ready = [(week[id_], place[id_], id_) for id_, count in waiting.items() if not count]
    heapq.heapify(ready)
    order: list[str] = []
    while ready:
        reached, _, id_ = heapq.heappop(ready)
        order.append(id_)
        for following in after[id_]:
            waiting[following] -= 1
            week[following] = max(week[following], reached)
            if not waiting[following]:
                heapq.heappush(ready, (week[following], place[following], following))
    return order + [id_ for id_ in steps if waiting[id_] > 0]


def phase_order(phases: Mapping[str, Phase]) -> tuple[str, ...]:
    """Give the ids of *phases* so that each comes after those it names in `etter`; ties go by place in the pack."""
    left, order = list(phases), []
    while left:
        free = (p for p in left if not any(first in left for first in phases[p].after))
        order.append(next(free, left[0]))
        left.remove(order[-1])
    return tuple(order)


def _phase_place(step: Step, phases: Sequence[str]) -> int:
    """Give the number of a step's phase; a phase that is not there comes last."""
    return phases.index(step.phase) if step.phase in phases else len(phases)
