"""The actors that the plan counts on for more hours in a month than they have."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from naermiljomodell.domain.plan import Plan, PlannedStep
from naermiljomodell.domain.stakeholders import Stakeholder
from naermiljomodell.frozen import frozen

_SLACK = 1
_MUCH = 1.25
"""Hours in a month beyond which, and how many times the hours given above which, a host is full: plans are no finer."""
_MONTHS = 12

Months = dict[str, dict[str, float]]
"""Hours by month (`YYYY-MM`) and step."""


@frozen
class Full:
    """A host, the month in which most is asked beyond its hours, and the steps of that month, the largest first.

    `shared` tells that others have a part in some of these steps, and that only the host's own part is counted.
    """

    host: Stakeholder
    month: str
    asked: float
    hours: float
    steps: tuple[PlannedStep, ...]
    shared: bool


def full_hosts(plan: Plan, ahead: Sequence[PlannedStep], there: Sequence[Stakeholder], today: str = "") -> list[Full]:
    """Give those of the actors *there* that steps *ahead* ask more of than their hours a month, those with most too much first.

    A step asks its hours of those who hold the role that is responsible, and of a kind of actor it needs the time its
    gatherings last. Those who can do it share it by the hours they have. Where one of them has not said, nobody is
    asked for anything: there may be hours enough. Hours are spread evenly over the months the step goes on.
    """
    asked: dict[str, Months] = {}
    shared: set[tuple[str, str]] = set()
    for planned in ahead:
        for able, hours in _asks(planned, plan, there):
            for actor, part in _parts(able, hours):
                _spread(asked.setdefault(actor.id, {}), planned, part)
                if len(able) > 1:
                    shared.add((actor.id, planned.step.id))
    steps = {planned.step.id: planned for planned in ahead}
    found = []
    for actor in there:
        months = {month: parts for month, parts in asked.get(actor.id, {}).items() if month >= today[:7]}
        if months:
            month = max(sorted(months), key=lambda month: round(sum(months[month].values()), 6))
            parts = months[month]
            told = sorted(parts, key=lambda step: -parts[step])
            alone = {(actor.id, step) for step in told}.isdisjoint(shared)
            hours = actor.hours_per_month or 0
            found.append(Full(actor, month, sum(parts.values()), hours, tuple(steps[step] for step in told), not alone))
    full = [one for one in found if one.asked >= max(one.hours + _SLACK, one.hours * _MUCH)]
    return sorted(full, key=lambda one: round(one.hours - one.asked, 6))


def _asks(planned: PlannedStep, plan: Plan, there: Sequence[Stakeholder]) -> Iterator[tuple[list[Stakeholder], float]]:
    """Give who can do what a step asks, and the hours of it."""
    holders = [actor for actor in there if planned.step.responsible in actor.roles]
    if holders:
        yield holders, planned.hours
    needed = [
        actor
        for actor in there
        if actor.kind in planned.step.actor_kinds and planned.step.responsible not in actor.roles
    ]
    lasting = sum((plan.methods[method].length_hours.at_least or 0) for method in planned.methods)
    if needed:
        yield needed, lasting


def _parts(able: Sequence[Stakeholder], hours: float) -> Iterable[tuple[Stakeholder, float]]:
    """Give the part that each has in *hours*; nothing when one of them has not said how many it has."""
    told = [(actor, actor.hours_per_month) for actor in able if actor.hours_per_month is not None]
    if len(told) < len(able) or not hours:
        return []
    pooled = sum(own for _, own in told)
    return [(actor, hours * own / pooled if pooled else hours / len(told)) for actor, own in told]


def _spread(months: Months, planned: PlannedStep, hours: float) -> None:
    """Add *hours* evenly to the months a step goes on; a step without a date is nobody's yet."""
    for month in touched(planned):
        parts = months.setdefault(month, {})
        parts[planned.step.id] = parts.get(planned.step.id, 0) + hours / len(touched(planned))


def touched(planned: PlannedStep) -> list[str]:
    """Give the months that a step goes on, as `YYYY-MM`."""
    if planned.dates is None:
        return []
    first, last = (_number(date) for date in (planned.dates.start, planned.dates.end))
    return [f"{number // _MONTHS:04}-{number % _MONTHS + 1:02}" for number in range(first, last + 1)]


def _number(date: str) -> int:
    """Give a month as a number that counts on from year to year."""
    return int(date[:4]) * _MONTHS + int(date[5:7]) - 1
