from __future__ import annotations

from collections.abc import Sequence

import networkx as nx  # type: ignore[import-untyped]  # networkx ships no types
from tests.network.sample import actor, pack, tie

from naermiljomodell.domain.network import Measure
from naermiljomodell.domain.stakeholders import Relation, Stakeholder
from naermiljomodell.network import standing
from naermiljomodell.network.coverage import coverage
from naermiljomodell.network.day import actors_at
from naermiljomodell.network.fast import FEWEST_FOR_RUST
from naermiljomodell.network.graph import build
from naermiljomodell.network.near import near_of
from naermiljomodell.network.voice import Voice

GROUP = "innvandrere"


def voice_of(graph: nx.Graph) -> Voice:
    return Voice({f"a{one}": actor(f"a{one}", f"Lag {one}") for one in graph}, pack(), "nb")


def clusters(graph: nx.Graph) -> Measure:
    return standing.clusters(near_of(graph), voice_of(graph))


def core(graph: nx.Graph) -> Measure:
    return standing.core(graph, near_of(graph), voice_of(graph))


def reach(actors: Sequence[Stakeholder], *relations: Relation) -> Measure:
    voice = Voice(actors_at(actors, ""), pack(), "nb")
    graph = build(voice.actors, set(voice.actors), relations, pack().relation_kinds)
    return standing.reach(graph.carrying, coverage((GROUP,), voice), voice)


def test_clusters_are_named_and_in_a_large_network_more_than_three_are_counted() -> None:
    found = clusters(nx.connected_caveman_graph(2, 3))
    assert (found.value, found.about) == (2, ("a0", "a1", "a2", "a3", "a4", "a5"))
    assert found.text == ("Båndene samler aktørene i klynger. Antall: 2. Lag 0, Lag 1 og Lag 2; Lag 3, Lag 4 og Lag 5.")
    assert found.parts == (("a0", "a1", "a2"), ("a3", "a4", "a5"))
    assert clusters(nx.disjoint_union_all([nx.complete_graph(3)] * 20)).text.endswith("; Lag 57, Lag 58 og Lag 59.")
    large = clusters(nx.disjoint_union_all([nx.complete_graph(3)] * 21))
    assert large.text.endswith("Lag 8; 18 til.")
    assert (len(large.parts), len(large.about)) == (21, 63)


def test_one_cluster_is_no_division() -> None:
    found = clusters(nx.complete_graph(5))
    assert (found.value, found.about) == (1, ())
    assert found.text == "Båndene deler ikke aktørene i flere klynger."


def test_the_core_is_those_who_are_tied_to_most_of_each_other() -> None:
    graph = nx.complete_graph(4)
    graph.add_edges_from([(3, 4), (4, 5), (5, 3), (5, 6)])
    found = core(graph)
    assert (found.value, found.about) == (4 / 7, ("a0", "a1", "a2", "a3"))
    assert found.text == (
        "Innerst står Lag 0, Lag 1, Lag 2 og Lag 3. Hver av dem har bånd til minst 3 av de andre der. "
        "Aktører ytterst, med ett bånd eller ingen: 1."
    )
    assert "ytterst" not in core(nx.cycle_graph(4)).text


def test_a_tree_has_no_core() -> None:
    found = core(nx.path_graph(5))
    assert (found.value, found.about) == (None, ())
    assert found.text.startswith("Ingen kjerne")


def test_the_core_of_a_large_network_is_the_same_with_either_library() -> None:
    graph = nx.gnm_random_graph(FEWEST_FOR_RUST, 9000, seed=2)
    numbers = nx.core_number(graph)
    found = core(graph)
    inside = [one for one in graph if numbers[one] == max(numbers.values())]
    assert found.value == len(inside) / len(graph)


LEADER = actor("leder", "Lederen", roles=["prosjektleder"])
LINE = [actor(f"a{n}", f"Lag {n}", groups=[GROUP]) for n in range(3)]


def test_the_owner_reaches_two_steps() -> None:
    found = reach([LEADER, *LINE], tie("leder", "a0"), tie("a0", "a1"), tie("a1", "a2"))
    assert (found.value, found.about, found.source) == (2 / 3, ("a2",), "s135")
    assert found.text == (
        "Så mange av de andre når Lederen på to steg: 2 av 3. Lenger unna, og med kjennskap til en valgt målgruppe: Lag 2."
    )


def test_where_all_are_reached_nobody_stands_farther_away() -> None:
    assert "Lenger" not in reach([LEADER, *LINE[:2]], tie("leder", "a0"), tie("a0", "a1")).text


def test_without_an_owner_it_is_told_how_to_enter_one() -> None:
    found = reach(LINE, tie("a0", "a1"))
    assert (found.value, found.source) == (None, "")
    assert "så hvem de når, er ikke oppgitt" in found.text
    assert found.caution.startswith("Skriv «prosjekteier»")


def test_where_all_are_owners_there_is_nobody_to_reach() -> None:
    owners = [actor(f"a{n}", roles=["prosjekteier"]) for n in range(3)]
    assert reach(owners, tie("a0", "a1")).text.endswith("det er ingen andre å nå.")
