"""Whom to introduce to whom: pairs with something in common and no tie, and what to say to them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import combinations

from naermiljomodell.domain.network import Introduction
from naermiljomodell.domain.plan import PlannedStep
from naermiljomodell.domain.stakeholders import Relation, Stakeholder
from naermiljomodell.frozen import frozen
from naermiljomodell.language.base import Said
from naermiljomodell.language.call_words import WORDS
from naermiljomodell.network.voice import Voice

_MOST = 5
_MOST_EACH = 2
MOST_PAIRED = 120
"""Actors among whom pairs are looked for: those without a tie first, then those with most in common with the work."""


@frozen
class _Shared:
    """What each actor knows of the chosen groups, and the steps that need its role or its kind."""

    groups: Mapping[str, Sequence[str]]
    steps: Mapping[str, Sequence[str]]

    def between(self, one: str, other: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Give the groups and the steps that two actors have in common."""
        groups, steps = self.groups[other], self.steps[other]
        return tuple(filter(groups.__contains__, self.groups[one])), tuple(filter(steps.__contains__, self.steps[one]))


def introductions(
    there: Sequence[Stakeholder],
    groups: Sequence[str],
    steps: Sequence[PlannedStep],
    relations: Iterable[Relation],
    isolates: Collection[str],
    voice: Voice,
) -> tuple[Introduction, ...]:
    """Give at most five pairs of actors to introduce, the most important first.

    Two of those *there* can be introduced when both know one of the chosen *groups*, or when one of the *steps* of the
    plan needs both: the role that is responsible, or a kind of actor. A pair that something is written
    of in *relations*, conflict too, is left alone. Actors without any tie (*isolates*) come first, then pairs from two sectors,
    then those with most groups and most steps in common, then reading order. An actor is in a second pair only when
    all have had their first, and never in a third, so that the work is shared.
    """
    chosen = list(dict.fromkeys(groups))
    shared = _Shared(
        {actor.id: [group for group in chosen if group in actor.target_groups] for actor in there},
        {actor.id: [planned.step.id for planned in steps if needs(planned, actor)] for actor in there},
    )
    order = {actor.id: place for place, actor in enumerate(there)}
    paired = sorted(_paired(there, shared, isolates), key=lambda actor: order[actor.id])
    related = _related(relations, {actor.id for actor in paired})
    pairs = [
        (one, other)
        for one, other in combinations(paired, 2)
        if frozenset((one.id, other.id)) not in related and any(shared.between(one.id, other.id))
    ]
    pairs.sort(key=lambda pair: _worth(pair, shared, isolates), reverse=True)
    names = {planned.step.id: planned.step.name for planned in steps}
    return tuple(_introduction(*pair, shared, names, voice) for pair in _spread(pairs))


def needs(planned: PlannedStep, actor: Stakeholder) -> bool:
    """Tell whether a step needs the role or the kind that *actor* has."""
    return planned.step.responsible in actor.roles or actor.kind in planned.step.actor_kinds


def _paired(there: Sequence[Stakeholder], shared: _Shared, isolates: Collection[str]) -> list[Stakeholder]:
    """Give the actors among whom pairs are looked for."""
    able = [actor for actor in there if shared.groups[actor.id] or shared.steps[actor.id]]
    able.sort(key=lambda actor: (actor.id not in isolates, -len(shared.groups[actor.id]), -len(shared.steps[actor.id])))
    return able[:MOST_PAIRED]


def _related(relations: Iterable[Relation], among: Collection[str]) -> set[frozenset[str]]:
    """Give the pairs *among* some actors that something is written of."""
    ends = ((relation.origin, relation.target) for relation in relations)
    return {frozenset((one, other)) for one, other in ends if one in among and other in among}


def _worth(
    pair: tuple[Stakeholder, Stakeholder], shared: _Shared, isolates: Collection[str]
) -> tuple[int, bool, int, int]:
    """Give what makes a pair worth introducing, the most important first."""
    one, other = pair
    groups, steps = shared.between(one.id, other.id)
    alone = sum(1 for actor in (one, other) if actor.id in isolates)
    return alone, one.sector != other.sector, len(groups), len(steps)


def _spread(pairs: Sequence[tuple[Stakeholder, Stakeholder]]) -> list[tuple[Stakeholder, Stakeholder]]:
    """Give the first few of *pairs* so that nobody is in a second one before all have had their first, or in a third."""
    found: dict[int, tuple[Stakeholder, Stakeholder]] = {}
    times: dict[str, int] = {}
    for most in range(1, _MOST_EACH + 1):
        for place, pair in enumerate(pairs):
            if len(found) < _MOST and place not in found and all(times.get(actor.id, 0) < most for actor in pair):
                found[place] = pair
                times.update({actor.id: times.get(actor.id, 0) + 1 for actor in pair})
    return list(found.values())


def _introduction(
    one: Stakeholder, other: Stakeholder, shared: _Shared, names: Mapping[str, str], voice: Voice
) -> Introduction:
    """Give one pair with the sentence to say or write to both."""
    groups, steps = shared.between(one.id, other.id)
    said: Said = WORDS.meet_both if groups and steps else WORDS.meet_groups if groups else WORDS.meet_steps
    step = names[steps[0]] if steps else ""
    text = voice.say(said, one=one.name, other=other.name, groups=voice.groups(groups), step=step)
    return Introduction(one.id, other.id, groups, steps, text)
