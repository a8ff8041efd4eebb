from __future__ import annotations

import networkx as nx  # type: ignore[import-untyped]  # networkx ships no types
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from naermiljomodell.network.near import near_of
from naermiljomodell.network.sampled import exactly, pivots_for, sampled


@given(st.integers(3, 25), st.integers(0, 60), st.integers(0, 10_000))
@settings(deadline=None)
def test_counted_from_all_actors_it_is_the_betweenness_of_networkx(size: int, ties: int, seed: int) -> None:
    graph = nx.gnm_random_graph(size, ties, seed=seed)
    found = sampled(near_of(graph), size)
    assert found.shares == pytest.approx(list(nx.betweenness_centrality(graph).values()))
    assert not found.sampled
    assert not any(found.errors)


@pytest.mark.parametrize(
    "graph",
    [nx.gnm_random_graph(400, 1600, seed=3), nx.barabasi_albert_graph(400, 3, seed=1)],
    ids=["even", "with hubs"],
)
def test_of_those_whom_most_paths_run_through_the_truth_is_within_the_interval(graph: nx.Graph) -> None:
    truth = list(nx.betweenness_centrality(graph).values())
    found = sampled(near_of(graph), 100)
    assert found.sampled
    most = sorted(graph, key=truth.__getitem__)[-20:]
    held = [abs(truth[place] - found.shares[place]) <= found.errors[place] for place in most]
    assert sum(held) >= 18


def test_the_same_network_gives_the_same_estimate() -> None:
    near = near_of(nx.gnm_random_graph(100, 300, seed=3))
    assert sampled(near, 10) == sampled(near, 10)


def test_as_many_are_drawn_as_can_be_afforded() -> None:
    assert pivots_for([[]] * 500) == 500
    assert pivots_for([[0] * 10] * 10_000) == 181
    assert pivots_for([[0] * 10] * 100_000) == 64


def test_what_is_counted_has_no_error() -> None:
    assert exactly([0.5, 0.1]).errors == [0, 0]
