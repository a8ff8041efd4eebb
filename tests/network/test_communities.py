from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import networkx as nx  # type: ignore[import-untyped]  # networkx ships no types
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from naermiljomodell.network.communities import MOST_FOR_ONE_RUN, clusters_of, order_of
from naermiljomodell.network.near import near_of

ROOT = Path(__file__).parents[2]


def sizes(graph: nx.Graph) -> list[int]:
    return [len(some) for some in clusters_of(near_of(graph)).members]


def modularity(graph: nx.Graph) -> float:
    members = [set(some) for some in clusters_of(near_of(graph)).members]
    alone = set(graph).difference(*members)
    return float(nx.community.modularity(graph, [*members, *({one} for one in alone)], weight=None))


def test_villages_are_found() -> None:
    found = clusters_of(near_of(nx.connected_caveman_graph(4, 6)))
    assert [len(some) for some in found.members] == [6, 6, 6, 6]
    assert found.members[0] == (0, 1, 2, 3, 4, 5)
    assert found.error is None


def test_a_star_and_a_complete_graph_are_one_cluster_and_pairs_are_none() -> None:
    assert sizes(nx.star_graph(8)) == [9]
    assert sizes(nx.complete_graph(7)) == [7]
    assert sizes(nx.Graph([(0, 1), (2, 3)])) == []
    assert sizes(nx.empty_graph(4)) == []


@pytest.mark.parametrize(
    "graph",
    [nx.karate_club_graph(), nx.les_miserables_graph(), nx.gnm_random_graph(300, 900, seed=4)],
    ids=["club", "novel", "random"],
)
def test_clusters_are_as_good_as_those_of_networkx(graph: nx.Graph) -> None:
    plain = nx.convert_node_labels_to_integers(graph)
    theirs = nx.community.modularity(plain, nx.community.louvain_communities(plain, seed=1, weight=None), weight=None)
    assert modularity(plain) > theirs - 0.02


@given(st.integers(3, 40), st.integers(0, 70), st.integers(0, 10_000), st.randoms(use_true_random=False))
@settings(deadline=None)
def test_names_decide_nothing(size: int, ties: int, seed: int, random: object) -> None:
    graph = nx.gnm_random_graph(size, ties, seed=seed)
    new = list(graph)
    random.shuffle(new)  # type: ignore[attr-defined]  # hypothesis gives a Random
    moved = nx.Graph()
    moved.add_nodes_from(range(size))
    moved.add_edges_from((new[one], new[other]) for one, other in graph.edges)
    assert sizes(moved) == sizes(graph)


def test_the_order_follows_the_ties_and_tells_all_apart() -> None:
    order = order_of(near_of(nx.star_graph(4)))
    assert order[-1] == 0
    assert sorted(order) == [0, 1, 2, 3, 4]
    assert order_of(near_of(nx.empty_graph(3))) == [0, 1, 2]


def test_in_a_large_network_three_runs_tell_how_sure_the_number_is() -> None:
    found = clusters_of(near_of(nx.connected_caveman_graph(MOST_FOR_ONE_RUN // 10 + 1, 10)))
    assert found.error is not None
    assert found.error >= 0
    assert abs(len(found.members) - 101) < 101
    assert all(len(some) >= 10 for some in found.members)


CODE = """
import networkx as nx
from naermiljomodell.network.communities import clusters_of
from naermiljomodell.network.near import near_of
graph = nx.relabel_nodes(nx.gnm_random_graph(60, 120, seed=1), str)
print(clusters_of(near_of(graph)))
"""


def test_the_seed_of_hashes_changes_nothing() -> None:
    said = {
        subprocess.run(
            [sys.executable, "-c", CODE],
            cwd=ROOT,
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": "src"},
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(said) == 1
