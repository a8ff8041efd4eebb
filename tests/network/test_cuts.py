from __future__ import annotations

import networkx as nx  # type: ignore[import-untyped]  # networkx ships no types
from hypothesis import given, settings
from hypothesis import strategies as st

from naermiljomodell.network.cuts import cuts_of
from naermiljomodell.network.shape import MOST_READ, Cut


def named(graph: nx.Graph) -> nx.Graph:
    return nx.relabel_nodes(graph, {node: f"a{node:03}" for node in graph})


def read(graph: nx.Graph) -> tuple[tuple[str, ...], tuple[Cut, ...]]:
    vulnerable, cuts, bridges = cuts_of(graph, {actor: place for place, actor in enumerate(graph)})
    assert bridges == len(list(nx.bridges(graph)))
    return vulnerable, cuts


def by_hand(graph: nx.Graph, actor: str) -> Cut:
    """Give the cut by taking the actor out and counting, as a person would."""
    mine = nx.node_connected_component(graph, actor) - {actor}
    pieces = sorted(
        (sorted(part) for part in nx.connected_components(graph.subgraph(mine))), key=lambda p: (-len(p), p)
    )
    others = sorted(set().union(*pieces[1:]))
    return Cut(actor, tuple(others), len(pieces), scattered=len(others) >= len(pieces[0]))


@st.composite
def graphs(draw: st.DrawFn) -> nx.Graph:
    size = draw(st.integers(0, 14))
    graph = nx.empty_graph(size)
    ends = st.integers(0, max(size - 1, 0))
    pairs = draw(st.lists(st.tuples(ends, ends), max_size=20)) if size else []
    graph.add_edges_from((one, other) for one, other in pairs if one != other)
    return named(graph)


@given(graphs())
@settings(deadline=None)
def test_every_cut_is_what_is_seen_when_the_actor_is_taken_out(graph: nx.Graph) -> None:
    vulnerable, cuts = read(graph)
    assert set(vulnerable) == set(nx.articulation_points(graph))
    assert [cut.actor for cut in cuts] == list(vulnerable)
    assert list(cuts) == [by_hand(graph, actor) for actor in vulnerable]
    assert list(cuts) == sorted(cuts, key=lambda cut: (-len(cut.others), cut.actor))


def test_a_graph_without_ties_has_no_weak_point() -> None:
    assert read(named(nx.empty_graph(5))) == ((), ())


def test_of_very_many_weak_points_the_gravest_are_told_and_all_are_listed() -> None:
    vulnerable, cuts = read(named(nx.path_graph(200)))
    assert (len(vulnerable), len(cuts)) == (198, MOST_READ)
    assert len(cuts[0].others) == 99
    assert not cuts[0].scattered
