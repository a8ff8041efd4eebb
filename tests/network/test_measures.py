from __future__ import annotations

import networkx as nx  # type: ignore[import-untyped]  # networkx ships no types
import pytest
from tests.network.sample import GROUPS, actor, pack, rows_of, tie

from naermiljomodell.domain.network import Measure
from naermiljomodell.domain.stakeholders import Relation, Stakeholder
from naermiljomodell.loading.core import core_pack
from naermiljomodell.network.report import analyse

PACK = pack()


def read(actors: list[Stakeholder], relations: list[Relation], language: str = "nb") -> dict[str, Measure]:
    return {measure.kind: measure for measure in analyse(PACK, actors, relations, GROUPS, language).measures}


def of(graph: nx.Graph) -> dict[str, Measure]:
    return read(*rows_of(graph))


def some(*sectors: str) -> list[Stakeholder]:
    return [actor(f"a{n}", f"Lag {n}", sector=sector) for n, sector in enumerate(sectors)]


def test_every_measure_stands_in_its_order_and_its_source_is_in_the_pack() -> None:
    found = of(nx.karate_club_graph())
    assert list(found) == [
        "tetthet",
        "sentralisering",
        "gjensidighet",
        "på-tvers",
        "klynger",
        "kjerne",
        "flere-veier",
        "rekkevidde",
        "broer",
        "tillit",
        "verdi",
    ]
    sources = core_pack("nb").sources
    assert {one.source for one in found.values()} - {""} <= set(sources)
    assert [kind for kind, one in found.items() if not one.public] == ["tillit", "verdi"]


def test_nothing_is_measured_for_two_actors_or_without_ties() -> None:
    assert read(some("bolig", "bolig"), [tie("a0", "a1")]) == {}
    assert read(some("bolig", "bolig", "bolig"), [tie("a0", "a1", "konflikt")]) == {}


def test_density_is_told_in_numbers_with_what_it_may_not_be_used_for() -> None:
    found = of(nx.path_graph(4))["tetthet"]
    assert found.value == pytest.approx(0.5)
    assert found.text == "Så mange av de mulige samarbeidene finnes: 3 av 6, eller 50 prosent."
    assert "41 organisasjoner hadde 30 prosent" in found.caution


def test_a_share_that_rounds_to_nothing_is_not_nothing() -> None:
    graph = nx.Graph([(0, 1)])
    graph.add_nodes_from(range(60))
    assert of(graph)["tetthet"].text.endswith("1 av 1\u00a0770, eller under 0,1 prosent.")


def test_a_star_hangs_on_its_middle_and_a_ring_on_nobody() -> None:
    star, ring = of(nx.star_graph(5))["sentralisering"], of(nx.cycle_graph(6))["sentralisering"]
    assert (star.value, star.about) == (1, ("a0",))
    assert star.text.endswith("Flest bånd har Aktør 0.")
    assert (ring.value, ring.about) == (0, ())
    assert "Flest" not in ring.text


def test_many_who_have_equally_many_ties_are_no_hubs() -> None:
    graph = nx.cycle_graph(6)
    graph.add_edges_from([(0, 6), (6, 7)])
    graph.remove_edge(6, 7)
    graph.add_edge(7, 3)
    assert of(graph)["sentralisering"].about == ("a0", "a3")
    ladder = nx.circular_ladder_graph(4)
    ladder.add_node(8)
    assert of(ladder)["sentralisering"].about == ()


def test_ties_with_a_direction_are_met_or_not() -> None:
    actors = some("bolig", "bolig", "kommune")
    ties = [tie("a0", "a1", "finansierer"), tie("a1", "a0", "henviser"), tie("a1", "a2", "henviser"), tie("a0", "a2")]
    found = read(actors, ties)["gjensidighet"]
    assert found.value == pytest.approx(2 / 3)
    assert found.text == "Bånd med retning som også har et bånd tilbake: 2 av 3."
    few = read(actors, [*ties[:2], tie("a0", "a2")])["gjensidighet"]
    assert few.value is None
    assert few.text.endswith("så gjensidigheten er ikke oppgitt.")


def test_a_mutual_tie_back_has_no_direction() -> None:
    ties = [tie("a0", "a1", "finansierer"), tie("a0", "a1"), tie("a1", "a2", "henviser"), tie("a1", "a2")]
    assert read(some("bolig", "bolig", "bolig"), ties)["gjensidighet"].value == 0


def test_ties_within_and_across_sectors_are_weighed() -> None:
    actors = some("bolig", "bolig", "kommune")
    across = read(actors, [tie("a0", "a2"), tie("a1", "a2")])["på-tvers"]
    assert (across.value, across.text.split(": ")[1]) == (
        1,
        "2 av 2. Det gir 1 på en skala fra −1, bare innenfor, til 1, bare på tvers.",
    )
    within = read(some("bolig", "bolig", "bolig"), [tie("a0", "a1"), tie("a1", "a2")])["på-tvers"]
    assert within.value == -1
    assert "Det gir −1 på" in within.text
    assert read(actors, [tie("a0", "a2")])["på-tvers"].value is None


def test_a_tie_in_a_ring_has_another_way_round() -> None:
    graph = nx.cycle_graph(3)
    graph.add_edge(2, 3)
    found = of(graph)["flere-veier"]
    assert found.value == pytest.approx(0.75)
    assert found.text.endswith("3 av 4. Da går det flere veier dit.")


def test_who_binds_the_groups_together_is_told_with_the_share_of_paths() -> None:
    found = of(nx.star_graph(10))["broer"]
    assert (found.value, found.about, found.error) == (1, ("a0",), None)
    assert "går 100 prosent av dem" in found.text
    assert of(nx.cycle_graph(12))["broer"].text.startswith("Ingen skiller seg ut")
    assert of(nx.star_graph(5))["broer"].value is None


def test_a_large_network_says_what_is_estimated() -> None:
    towns = nx.disjoint_union(nx.circulant_graph(16_000, [1, 97]), nx.circulant_graph(16_000, [1, 101]))
    towns.add_edges_from([("bro", 0), ("bro", 16_000)])
    found = of(towns)
    for kind in ("klynger", "broer"):
        assert found[kind].error is not None
        assert "er anslått fra" in found[kind].text
    assert found["tetthet"].error is None
    assert "abro" in found["broer"].about


def test_where_no_tie_has_another_way_round_that_is_what_is_said() -> None:
    chain = [tie("a", "b"), tie("b", "c")]
    (found,) = [
        m
        for m in analyse(pack(), [actor("a"), actor("b"), actor("c")], chain, (), "nb").measures
        if m.kind == "flere-veier"
    ]
    assert found.value == 0
    assert found.text == "Ingen bånd har en annen vei. Faller ett bort, mister de to hverandre."


def test_what_cannot_be_said_has_no_caution() -> None:
    measured = analyse(pack(), [actor("a"), actor("b"), actor("c")], [tie("a", "b")], (), "nb").measures
    unknown = [m for m in measured if m.value is None and m.public and m.kind != "rekkevidde"]
    assert unknown
    assert {m.caution for m in unknown} == {""}
