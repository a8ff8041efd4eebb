"""Where each actor stands on the map: how near the work by its roles, and what it is tied to."""

from __future__ import annotations

from collections.abc import Sequence

from naermiljomodell.domain.network import MapPlace, Ring
from naermiljomodell.domain.stakeholders import Stakeholder
from naermiljomodell.network.graph import Graph
from naermiljomodell.network.ties import CONFLICT
from naermiljomodell.network.voice import Voice

CORE_ROLES = frozenset({"prosjekteier", "prosjektleder", "styringsgruppe", "beslutter", "eier", "medeier"})
"""Roles of those who decide on the work or answer for it. The rule is ours: the field has no fixed one."""


def places(graph: Graph, groups: Sequence[str], voice: Voice) -> tuple[MapPlace, ...]:
    """Give the place of every actor, in reading order.

    In the core (`kjerne`) stands an actor with one of the `CORE_ROLES`, active (`aktiv`) is one with any other role,
    and in the outer ring (`ytre`) one that has no role yet. *groups* are the chosen ones. Conflict is no tie.
    """
    chosen = tuple(dict.fromkeys(groups))
    rank = {actor: place for place, actor in enumerate(voice.actors)}
    return tuple(_place(actor, chosen, graph, rank) for actor in voice.actors.values())


def ring_of(roles: Sequence[str]) -> Ring:
    """Give the ring of an actor that has *roles*."""
    if CORE_ROLES.intersection(roles):
        return "kjerne"
    return "aktiv" if roles else "ytre"


def _place(actor: Stakeholder, groups: Sequence[str], graph: Graph, rank: dict[str, int]) -> MapPlace:
    """Give the place of one actor."""
    tied_to = tuple(sorted(graph.carrying[actor.id], key=rank.__getitem__))
    return MapPlace(
        actor=actor.id,
        ring=ring_of(actor.roles),
        sector=actor.sector,
        groups=tuple(group for group in groups if group in actor.target_groups),
        tied_to=tied_to,
        levels=tuple(_level(graph, actor.id, other) for other in tied_to),
    )


def _level(graph: Graph, one: str, other: str) -> int | None:
    """Give the highest level of what two actors share, whichever way it goes."""
    levels = [
        facts["level"] or 0
        for origin, target in ((one, other), (other, one))
        for kind, facts in (graph.whole.get_edge_data(origin, target) or {}).items()
        if kind != CONFLICT
    ]
    return max(levels) or None
