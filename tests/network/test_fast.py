"""What rustworkx finds is what networkx finds."""

from __future__ import annotations

import networkx as nx  # type: ignore[import-untyped]  # networkx ships no types
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from naermiljomodell.network import fast
from naermiljomodell.network.near import near_of


@st.composite
def graphs(draw: st.DrawFn) -> nx.Graph:
    size = draw(st.integers(3, 25))
    return nx.gnm_random_graph(size, draw(st.integers(0, 3 * size)), seed=draw(st.integers(0, 10_000)))


@given(graphs())
@settings(deadline=None)
def test_both_libraries_count_the_same_paths_and_the_same_cores(graph: nx.Graph) -> None:
    near = near_of(graph)
    assert fast.betweenness(near) == pytest.approx(list(nx.betweenness_centrality(graph).values()))
    assert fast.core_numbers(near) == list(nx.core_number(graph).values())


def test_both_libraries_find_the_same_cores_in_a_large_network() -> None:
    graph = nx.gnm_random_graph(fast.FEWEST_FOR_RUST, 8000, seed=1)
    near = near_of(graph)
    assert fast.usable(near)
    assert fast.counts_all_paths(near)
    assert fast.core_numbers(near) == list(nx.core_number(graph).values())


def test_a_small_network_does_without() -> None:
    assert not fast.usable(near_of(nx.path_graph(fast.FEWEST_FOR_RUST - 1)))


def test_paths_of_a_very_large_network_are_not_all_counted() -> None:
    near = near_of(nx.path_graph(30_000))
    assert fast.usable(near)
    assert not fast.counts_all_paths(near)
