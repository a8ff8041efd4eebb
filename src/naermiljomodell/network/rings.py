"""Where each actor stands on the map: how near the work by its roles, and what it is tied to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import networkx as nx  # type: ignore[import-untyped]  # networkx ships no types

from naermiljomodell.domain.network import MapPlace, Ring
from naermiljomodell.domain.stakeholders import Stakeholder
from naermiljomodell.network.graph import Graph
from naermiljomodell.network.ties import CONFLICT
from naermiljomodell.network.voice import Voice

CORE_ROLES = frozenset({"prosjekteier", "prosjektleder", "styringsgruppe", "beslutter", "eier", "medeier"})
"""Roles of those who decide on the work or answer for it. The rule is ours: the field has no fixed one."""

_Levels = dict[tuple[str, str], int]


def places(graph: Graph, groups: Sequence[str], voice: Voice) -> tuple[MapPlace, ...]:
    """Give the place of every actor, in reading order.

    In the core (`kjerne`) stands an actor with one of the `CORE_ROLES`, active (`aktiv`) is one with any other role,
    and in the outer ring (`ytre`) one that has no role yet. *groups* are the chosen ones. Conflict is no tie.
    """
    chosen = tuple(dict.fromkeys(groups))
    rank = {actor: place for place, actor in enumerate(voice.actors)}
    levels = _levels(graph)
    return tuple(_place(actor, chosen, graph.carrying, levels, rank) for actor in voice.actors.values())


def ring_of(roles: Sequence[str]) -> Ring:
    """Give the ring of an actor that has *roles*."""
    if CORE_ROLES.intersection(roles):
        return "kjerne"
    return "aktiv" if roles else "ytre"


def _place(
    actor: Stakeholder, groups: Sequence[str], carrying: nx.Graph, levels: _Levels, rank: Mapping[str, int]
) -> MapPlace:
    """Give the place of one actor."""
    tied_to = tuple(sorted(carrying[actor.id], key=rank.__getitem__))
    return MapPlace(
        actor=actor.id,
        ring=ring_of(actor.roles),
        sector=actor.sector,
        groups=tuple(group for group in groups if group in actor.target_groups),
        tied_to=tied_to,
        levels=tuple(levels[_pair(actor.id, other)] or None for other in tied_to),
    )


def _levels(graph: Graph) -> _Levels:
    """Give for each pair the highest level of what they share, whichever way it goes; 0 where none is given."""
    levels: _Levels = {}
    for (origin, target, kind), level in graph.ties.items():
        if kind != CONFLICT:
            pair = _pair(origin, target)
            levels[pair] = max(levels.get(pair, 0), level)
    return levels


def _pair(one: str, other: str) -> tuple[str, str]:
    """Give two actors in an order that does not depend on which is named first."""
    return (one, other) if one < other else (other, one)
