from __future__ import annotations

import networkx as nx  # type: ignore[import-untyped]  # networkx ships no types

from naermiljomodell.network.near import near_of, ties_in


def test_a_graph_is_the_places_of_those_each_is_tied_to() -> None:
    near = near_of(nx.Graph([("c", "a"), ("c", "b")]))
    assert near == [[1, 2], [0], [0]]
    assert ties_in(near) == 2


def test_one_without_ties_has_nobody_near() -> None:
    assert near_of(nx.empty_graph(2)) == [[], []]
