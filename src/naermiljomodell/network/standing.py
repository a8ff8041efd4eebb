"""Where the actors stand in the network: in which cluster, at the core or the rim, within reach of the owner or not."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import chain

import networkx as nx  # type: ignore[import-untyped]  # networkx ships no types

from naermiljomodell.domain.network import GroupReach, Measure
from naermiljomodell.language.dates import number
from naermiljomodell.language.measure_words import WORDS
from naermiljomodell.network import fast
from naermiljomodell.network.communities import clusters_of
from naermiljomodell.network.near import Near
from naermiljomodell.network.shape import MOST_READ
from naermiljomodell.network.voice import Voice

OWNERS = frozenset({"prosjekteier", "prosjektleder"})
"""The roles that own the work."""

_STEPS = 2
_RING = 2
_MOST_CLUSTERS = 3


def clusters(near: Near, voice: Voice) -> Measure:
    """Give how many clusters of three actors or more the ties gather them in, and who is in each.

    In the sentence stand the largest three where the actors are more than sixty.
    """
    actors = list(voice.actors)
    found = clusters_of(near)
    members = tuple(tuple(actors[place] for place in some) for some in found.members)
    count = len(members)
    text = voice.say(WORDS.clusters_one)
    if count > 1:
        told = members if len(actors) <= MOST_READ else members[:_MOST_CLUSTERS]
        listed = [voice.all_names(some) for some in told] + ([voice.more(count - len(told))] if told != members else [])
        text = voice.say(WORDS.clusters_is, number=number(count, voice.language), clusters="; ".join(listed))
    if found.error is not None:
        text += " " + voice.say(WORDS.runs, error=number(found.error, voice.language))
    about, parts = (tuple(chain.from_iterable(members)), members) if count > 1 else ((), ())
    return Measure("klynger", count, text, voice.say(WORDS.clusters_but), about, error=found.error, parts=parts)


def core(carrying: nx.Graph, near: Near, voice: Voice) -> Measure:
    """Give the share of actors in the innermost core: each tied to the largest number of others that are in it too.

    The innermost k-core. None when it holds no ring of ties, k below 2. Those with one tie or none stand at the rim.
    """
    numbers = fast.core_numbers(near) if fast.usable(near) else list(nx.core_number(carrying).values())
    innermost = max(numbers)
    if innermost < _RING:
        return Measure("kjerne", None, voice.say(WORDS.core_not), "")
    inside = [actor for actor, one in zip(voice.actors, numbers, strict=True) if one == innermost]
    text = voice.say(WORDS.core_is, actors=voice.all_names(inside), number=innermost)
    outer = sum(len(others) <= 1 for others in near)
    if outer:
        text += " " + voice.say(WORDS.core_outer, number=number(outer, voice.language))
    share = len(inside) / len(numbers)
    return Measure("kjerne", share, text, voice.say(WORDS.core_but), tuple(inside))


def reach(carrying: nx.Graph, groups: Sequence[GroupReach], voice: Voice) -> Measure:
    """Give the share of the other actors that the owners of the work reach in two steps.

    About those who know a chosen group and stand farther away. None when no actor has the role of an owner.
    """
    owners = [actor.id for actor in voice.actors.values() if OWNERS.intersection(actor.roles)]
    others = len(voice.actors) - len(owners)
    if not owners or not others:
        said, caution = (WORDS.reach_all, WORDS.reach_but) if owners else (WORDS.reach_not, WORDS.reach_do)
        return Measure("rekkevidde", None, voice.say(said), voice.say(caution), source="s135" if owners else "")
    near = _within(carrying, owners)
    reached = len(near) - len(owners)
    knowing = {actor for group in groups for actor in group.actors}
    far = tuple(actor for actor in voice.actors if actor in knowing and actor not in near)
    counts = {"reached": number(reached, voice.language), "others": number(others, voice.language)}
    text = voice.say(WORDS.reach_is, owners=voice.names(owners), **counts)
    if far:
        text += " " + voice.say(WORDS.reach_far, actors=voice.all_names(far))
    return Measure("rekkevidde", reached / others, text, voice.say(WORDS.reach_but), far, "s135")


def _within(carrying: nx.Graph, owners: Collection[str]) -> set[str]:
    """Give *owners* and all at most two steps from one of them."""
    within, edge = set(owners), set(owners)
    for _ in range(_STEPS):
        edge = {other for actor in edge for other in carrying[actor]} - within
        within |= edge
    return within
