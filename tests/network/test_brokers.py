from __future__ import annotations

import networkx as nx  # type: ignore[import-untyped]  # networkx ships no types
import pytest

from naermiljomodell.network.brokers import Brokers, brokers_of
from naermiljomodell.network.fast import FEWEST_FOR_RUST
from naermiljomodell.network.shape import MOST_FOR_BROKERS


def two_towns(size: int) -> nx.Graph:
    """Give two rings with shortcuts, tied together through the actor `bro` alone."""
    towns = [nx.circulant_graph(size, [1, size // 7, size // 3]) for _ in range(2)]
    graph = nx.disjoint_union_all(towns)
    graph.add_edges_from([("bro", 0), ("bro", size)])
    return graph


def test_of_nine_actors_nothing_is_told() -> None:
    assert brokers_of(nx.star_graph(8)) == Brokers(())


def test_the_share_is_that_of_the_strongest() -> None:
    star = nx.relabel_nodes(nx.star_graph(9), str)
    assert brokers_of(star) == Brokers(("0",), 1.0)


@pytest.mark.parametrize("size", [MOST_FOR_BROKERS // 2 - 1, MOST_FOR_BROKERS // 2 + 50, FEWEST_FOR_RUST // 2 + 50])
def test_all_paths_are_counted_as_far_as_it_can_be_afforded(size: int) -> None:
    found = brokers_of(two_towns(size))
    assert set(found.actors) == {"bro", 0, size}
    assert found.share == pytest.approx(0.5, abs=0.01)
    assert found.error is None


def test_beyond_that_the_share_is_estimated_and_the_error_told() -> None:
    found = brokers_of(two_towns(30_000))
    assert "bro" in found.actors
    assert found.error is not None
    assert found.share == pytest.approx(0.5, abs=2 * found.error)
