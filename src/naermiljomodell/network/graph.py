"""The actors and their ties as a graph, and its shape."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence

import networkx as nx  # type: ignore[import-untyped]  # networkx ships no types

from naermiljomodell.domain.reference import RelationKind
from naermiljomodell.domain.stakeholders import Relation
from naermiljomodell.frozen import frozen
from naermiljomodell.network.brokers import brokers_of
from naermiljomodell.network.cuts import cuts_of
from naermiljomodell.network.shape import Shape
from naermiljomodell.network.ties import CONFLICT, Key, levels_of


@frozen
class Graph:
    """A network as a graph: `ties` has every relation, `carrying` one tie for each pair who share more than conflict.

    `ties` gives each relation once, in order, with its level (1-4, or 0 where none is given); a mutual one goes from the
    id that sorts first. `carrying` is a `Graph` whose nodes stand in reading order. `merged` and `unread` count
    relations that are no tie of their own.
    """

    ties: Mapping[Key, int]
    carrying: nx.Graph
    merged: int
    unread: int


def build(
    actors: Iterable[str], known: Collection[str], relations: Sequence[Relation], kinds: Mapping[str, RelationKind]
) -> Graph:
    """Give the graph of the ids *actors*, tied by *relations*; the same whatever the order of the relations.

    *known* are all ids of the table. A relation to one of them who was not there on the day is no finding and is
    passed over; one to an id outside *known*, or from an actor to itself, counts as unread. Relations of the same
    actors and kind are merged, with the highest level given.
    """
    there = dict.fromkeys(actors)
    readable = [r for r in relations if r.origin != r.target and r.origin in known and r.target in known]
    rows = [r for r in readable if r.origin in there and r.target in there]
    ties = dict(sorted(levels_of(rows, kinds).items()))
    return Graph(ties, _carrying(there, ties), len(rows) - len(ties), len(relations) - len(readable))


def shape(graph: Graph) -> Shape:
    """Give the shape of *graph* in plain data: the same for the same actors and ties, to the last bit."""
    carrying = graph.carrying
    rank = {actor: place for place, actor in enumerate(carrying)}
    components = (tuple(sorted(part, key=rank.__getitem__)) for part in nx.connected_components(carrying))
    vulnerable, cuts, bridges = cuts_of(carrying, rank)
    brokers = brokers_of(carrying)
    conflicts = [frozenset((a, b)) for a, b, kind in graph.ties if kind == CONFLICT]
    return Shape(
        components=tuple(sorted(components, key=lambda part: (-len(part), rank[part[0]]))),
        isolates=tuple(nx.isolates(carrying)),
        vulnerable=vulnerable,
        cuts=cuts,
        brokers=brokers.actors,
        ties=carrying.number_of_edges(),
        degree=dict(carrying.degree),
        conflicts=frozenset(conflicts),
        in_conflict=len(conflicts),
        merged=graph.merged,
        unread=graph.unread,
        bridges=bridges,
        passing=brokers.share,
        passing_error=brokers.error,
    )


def _carrying(actors: Iterable[str], ties: Iterable[Key]) -> nx.Graph:
    """Give the plain graph of those *actors* who share more than conflict: one tie a pair, no direction."""
    carrying = nx.Graph()
    carrying.add_nodes_from(actors)
    carrying.add_edges_from((a, b) for a, b, kind in ties if kind != CONFLICT)
    return carrying
