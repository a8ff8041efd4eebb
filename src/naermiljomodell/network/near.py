"""A graph as lists of numbers: what the heavy measures work on, in half the time and a fraction of the memory."""

from __future__ import annotations

from collections.abc import Sequence

import networkx as nx  # type: ignore[import-untyped]  # networkx ships no types

Near = Sequence[Sequence[int]]
"""For each actor, by its place in reading order, the places of those it is tied to."""


def near_of(carrying: nx.Graph) -> Near:
    """Give the ties of the graph *carrying* by the places of its actors, in their order."""
    places = {actor: place for place, actor in enumerate(carrying)}
    return [sorted(map(places.__getitem__, near)) for near in carrying.adj.values()]


def ties_in(near: Near) -> int:
    """Give the number of tied pairs."""
    return sum(map(len, near)) // 2
