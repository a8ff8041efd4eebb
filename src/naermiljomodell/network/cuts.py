"""The actors without whom a network falls apart, and who is then cut off; in time that grows with the ties."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import field
from heapq import nsmallest

import networkx as nx  # type: ignore[import-untyped]  # networkx ships no types

from naermiljomodell.frozen import frozen
from naermiljomodell.network.shape import MOST_READ, Cut

_PAIR = 2


@frozen
class _Walk:
    """A walk in depth through a graph: all that hangs below an actor stands right after it in `order`.

    `size` counts an actor and all below it; `root` is where the walk came into the actor's component.
    """

    order: list[str] = field(default_factory=list)
    place: dict[str, int] = field(default_factory=dict)
    size: dict[str, int] = field(default_factory=dict)
    root: dict[str, str] = field(default_factory=dict)

    def under(self, actor: str) -> list[str]:
        """Give *actor* and all below it."""
        start = self.place[actor]
        return self.order[start : start + self.size[actor]]


def cuts_of(carrying: nx.Graph, rank: Mapping[str, int]) -> tuple[tuple[str, ...], tuple[Cut, ...], int]:
    """Give all articulation points of the graph *carrying*, those who cut off most first, and what some 60 cut off.

    The number is that of its bridges: ties that are blocks of their own, with no other way round.

    Below an actor hangs one piece for each block (biconnected component) that the walk enters through it; above
    it is the rest of its component. An actor with two pieces or more holds them together.
    *rank* is the place of an actor in reading order; it decides between equals.
    """
    walk = _walked(carrying)
    below: dict[str, list[str]] = {}
    bridges = 0
    for block in nx.biconnected_components(carrying):
        bridges += len(block) == _PAIR
        top, first = nsmallest(2, block, key=walk.place.__getitem__)
        below.setdefault(top, []).append(first)
    losses = {}
    for actor, tops in below.items():
        sizes = _sizes(walk, actor, tops)
        if len(sizes) > 1:
            losses[actor] = sum(sizes) - max(sizes)
    vulnerable = sorted(losses, key=lambda actor: (-losses[actor], rank[actor]))
    return tuple(vulnerable), tuple(_cut(walk, actor, below[actor], rank) for actor in vulnerable[:MOST_READ]), bridges


def _walked(carrying: nx.Graph) -> _Walk:
    """Give the walk through all actors who have a tie."""
    walk = _Walk()
    above: dict[str, str] = {}
    for up, down in nx.dfs_edges(carrying):
        if up not in walk.root:
            walk.root[up] = up
            walk.order.append(up)
        walk.root[down], above[down] = walk.root[up], up
        walk.order.append(down)
    walk.place.update((actor, place) for place, actor in enumerate(walk.order))
    walk.size.update(dict.fromkeys(walk.order, 1))
    for actor in reversed(walk.order):
        if actor in above:
            walk.size[above[actor]] += walk.size[actor]
    return walk


def _sizes(walk: _Walk, actor: str, tops: Sequence[str]) -> list[int]:
    """Give the number of actors in each piece that is left without *actor*."""
    sizes = [walk.size[top] for top in tops]
    rest = walk.size[walk.root[actor]] - 1 - sum(sizes)
    return [*sizes, rest] if rest else sizes


def _cut(walk: _Walk, actor: str, tops: Sequence[str], rank: Mapping[str, int]) -> Cut:
    """Give who loses touch with the largest piece without *actor*; of equal pieces the first in reading order stays."""
    pieces = [set(walk.under(top)) for top in tops]
    rest = set(walk.under(walk.root[actor])).difference([actor], *pieces)
    if rest:
        pieces.append(rest)
    largest = min(pieces, key=lambda piece: (-len(piece), min(map(rank.__getitem__, piece))))
    others = sorted(set().union(*pieces) - largest, key=rank.__getitem__)
    return Cut(actor, tuple(others), len(pieces), scattered=len(others) >= len(largest))
