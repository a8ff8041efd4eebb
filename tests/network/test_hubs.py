from __future__ import annotations

import networkx as nx  # type: ignore[import-untyped]  # networkx ships no types
import pytest

from naermiljomodell.network.graph import Graph, shape
from naermiljomodell.network.hubs import hubs_of


@pytest.mark.parametrize(
    ("graph", "share", "hubs"),
    [
        (nx.star_graph(list("abcde")), 1.0, ("a",)),
        (nx.cycle_graph(list("abcd")), 0.0, ()),
        (nx.Graph([("a", "b"), ("b", "c"), ("c", "d")]), 1 / 3, ("b", "c")),
        (nx.Graph([(f"{a}{n}", f"{b}{n}") for n in range(6) for a, b in ("ab", "bc")]), (2 * 18 - 24) / (17 * 16), ()),
    ],
)
def test_a_star_hangs_on_one_and_a_ring_on_nobody(graph: nx.Graph, share: float, hubs: tuple[str, ...]) -> None:
    found, named = hubs_of(shape(Graph({}, graph, 0, 0)))
    assert found == pytest.approx(share)
    assert named == hubs
