from __future__ import annotations

import networkx as nx  # type: ignore[import-untyped]  # networkx ships no types
import pytest
from tests.network.sample import pack, rows_of, tie

from naermiljomodell.domain.stakeholders import Relation
from naermiljomodell.network.graph import Graph, build, shape
from naermiljomodell.network.shape import MOST_FOR_BROKERS, Cut, Shape


def graph_of(actors: str, *relations: Relation) -> Graph:
    return build(actors, set(actors), relations, pack().relation_kinds)


def shape_of(plain: nx.Graph) -> Shape:
    actors, relations = rows_of(plain)
    ids = [actor.id for actor in actors]
    return shape(build(ids, set(ids), relations, {}))


def test_a_mutual_relation_is_one_edge_however_it_is_written() -> None:
    graph = graph_of("ab", tie("b", "a", level=1), tie("a", "b", level=3))
    assert graph.ties == {("a", "b", "samarbeider"): 3}
    assert graph.merged == 1


def test_a_directed_relation_keeps_its_direction_and_its_opposite() -> None:
    graph = graph_of("ab", tie("b", "a", "finansierer"), tie("a", "b", "finansierer"))
    assert list(graph.ties.items()) == [(("a", "b", "finansierer"), 0), (("b", "a", "finansierer"), 0)]
    assert graph.merged == 0
    assert list(graph.carrying.edges) == [("a", "b")]


def test_a_kind_that_nobody_knows_goes_one_way() -> None:
    assert list(graph_of("ab", tie("b", "a", "ukjent")).ties) == [("b", "a", "ukjent")]


def test_conflict_ties_nobody_together() -> None:
    graph = graph_of("abc", tie("a", "b", "konflikt"), tie("b", "c", "konflikt"), tie("b", "c"))
    found = shape(graph)
    assert list(graph.carrying.edges) == [("b", "c")]
    assert found.in_conflict == 2
    assert found.in_conflict_with("b", "a")
    assert not found.in_conflict_with("a", "c")
    assert found.isolates == ("a",)


def test_relations_that_tie_no_two_actors_are_counted_as_unread() -> None:
    graph = graph_of("ab", tie("a", "a"), tie("a", "x"), tie("x", "b"), tie("a", "b"))
    assert (graph.unread, len(graph.ties)) == (3, 1)


def test_a_relation_to_one_who_was_not_there_is_passed_over() -> None:
    graph = build("ab", set("abc"), [tie("a", "c")], {})
    assert (graph.unread, graph.merged, graph.ties) == (0, 0, {})


def test_zachary_s_karate_club_is_read_as_the_literature_reads_it() -> None:
    found = shape_of(nx.karate_club_graph())
    assert found.ties == 78
    assert len(found.components) == 1
    assert found.cuts == (Cut("a0", ("a4", "a5", "a6", "a10", "a11", "a16"), 3, scattered=False),)
    assert found.brokers == ("a0", "a33", "a32")
    assert found.degree["a33"] == 17


def test_the_families_of_florence_have_the_medici_in_the_middle() -> None:
    families = nx.florentine_families_graph()
    names = {name: f"f{place}" for place, name in enumerate(sorted(families))}
    ids = list(names.values())
    ties = [tie(names[a], names[b]) for a, b in families.edges]
    found = shape(build(ids, set(ids), ties, {}))
    assert found.brokers[0] == names["Medici"]
    assert {cut.actor for cut in found.cuts} == {names[a] for a in nx.articulation_points(families)}


@pytest.mark.parametrize("size", [3, 10, 60])
def test_where_all_are_alike_nobody_is_a_broker_and_nobody_is_a_weak_point(size: int) -> None:
    for graph in (nx.cycle_graph(size), nx.complete_graph(size)):
        assert shape_of(graph).brokers == ()
        assert shape_of(graph).cuts == ()


def test_a_star_falls_apart_without_its_middle() -> None:
    found = shape_of(nx.star_graph(12))
    (cut,) = found.cuts
    assert (cut.actor, len(cut.others), cut.parts, cut.scattered) == ("a0", 11, 12, True)
    assert found.brokers == ("a0",)


def test_brokers_are_not_named_for_fewer_than_ten_actors() -> None:
    assert shape_of(nx.star_graph(8)).brokers == ()
    assert shape_of(nx.star_graph(9)).brokers == ("a0",)


def test_brokers_are_named_however_many_actors_there_are() -> None:
    found = shape_of(nx.star_graph(MOST_FOR_BROKERS))
    assert (found.brokers, found.passing_error) == (("a0",), None)
    assert found.passing == pytest.approx(1)
    assert len(found.cuts) == 1


def test_ties_with_no_other_way_round_are_counted() -> None:
    assert shape_of(nx.path_graph(5)).bridges == 4
    assert shape_of(nx.cycle_graph(5)).bridges == 0
    assert shape_of(nx.barbell_graph(4, 0)).bridges == 1


def test_a_name_never_decides_who_is_a_broker() -> None:
    four_hubs = nx.Graph(
        [("m", hub) for hub in "abcd"] + [(hub, f"{hub}{leaf}") for hub in "abcd" for leaf in range(3)]
    )
    assert shape_of(four_hubs).brokers == ("am", "aa", "ab", "ac", "ad")
    six_hubs = nx.Graph(
        [("m", hub) for hub in "abcdef"] + [(hub, f"{hub}{leaf}") for hub in "abcdef" for leaf in range(3)]
    )
    assert shape_of(six_hubs).brokers == ("am",)


def test_the_rest_is_the_largest_part_and_those_cut_off_the_others() -> None:
    found = shape_of(nx.path_graph(5))
    assert found.cuts == (
        Cut("a2", ("a3", "a4"), 2, scattered=True),
        Cut("a1", ("a0",), 2, scattered=False),
        Cut("a3", ("a4",), 2, scattered=False),
    )


def test_the_largest_component_stands_first() -> None:
    graph = nx.disjoint_union(nx.path_graph(2), nx.path_graph(3))
    assert shape_of(graph).components == (("a2", "a3", "a4"), ("a0", "a1"))
