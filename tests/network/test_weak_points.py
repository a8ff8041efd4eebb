from __future__ import annotations

from itertools import pairwise

from tests.network.sample import GROUPS, actor, pack, tie

from naermiljomodell.domain.network import Reading
from naermiljomodell.domain.stakeholders import Relation, Stakeholder
from naermiljomodell.network.coverage import coverage
from naermiljomodell.network.day import actors_at
from naermiljomodell.network.graph import build, shape
from naermiljomodell.network.shape import MOST_READ
from naermiljomodell.network.voice import Voice
from naermiljomodell.network.weak_points import GRAVITY, notes, readings, without_actors

ELDERS = "enslige-eldre"


def read(
    actors: list[Stakeholder], relations: list[Relation], groups: tuple[str, ...] = (), language: str = "nb"
) -> tuple[Reading, ...]:
    voice = Voice(actors_at(actors, ""), pack(), language)
    graph = build(voice.actors, set(voice.actors), relations, pack().relation_kinds)
    return readings(shape(graph), coverage(groups, voice), voice)


def of_kind(kind: str, found: tuple[Reading, ...]) -> list[Reading]:
    return [reading for reading in found if reading.kind == kind]


def some(count: int) -> list[Stakeholder]:
    return [actor(f"a{n}", f"Aktør {n:02}") for n in range(count)]


def path(*ids: str) -> list[Relation]:
    return [tie(one, other) for one, other in pairwise(ids)]


def test_the_first_thing_to_do_is_to_enter_the_actors_who_usually_know_most_groups() -> None:
    (found,) = without_actors(GROUPS, Voice({}, pack(), "nb"))
    assert found.kind == "ingen-aktører"
    assert found.action.endswith("Begynn med: Frivilligsentral, Helsestasjon, Idrettslag.")
    assert "ikke oppgitt" in found.text


def test_without_chosen_groups_no_kind_of_actor_comes_first() -> None:
    (found,) = without_actors((), Voice({}, pack(), "nb"))
    assert found.action == "Skriv inn de aktørene dere kjenner til, i tabellen «aktorer»."


def test_nothing_is_read_from_the_ties_of_two_actors() -> None:
    assert [reading.kind for reading in read(some(2), path("a0", "a1"))] == ["for-få"]


def test_where_no_ties_are_entered_nobody_is_called_isolated() -> None:
    assert [reading.kind for reading in read(some(5), [])] == ["ingen-bånd"]
    assert [reading.kind for reading in read(some(5), [tie("a0", "a1", "konflikt")])] == ["ingen-bånd"]


def test_an_isolated_actor_meets_the_best_connected_one_who_knows_the_same_group() -> None:
    actors = [*some(3), actor("e", "Eldretreffet", groups=[ELDERS]), actor("m", "Menigheten", groups=[ELDERS])]
    found = of_kind("isolert", read(actors, path("a0", "a1", "e"), (ELDERS,)))
    assert [reading.actors for reading in found] == [("m", "e"), ("a2",)]
    assert found[0].action == "Få Menigheten og Eldretreffet i samme møte: begge kjenner enslige eldre."
    assert found[0].text.startswith("Menigheten kjenner enslige eldre, men har ingen registrerte bånd")
    assert found[1].action == "Ring Aktør 02, og spør hvem de samarbeider med."


def test_nobody_is_asked_to_meet_one_they_are_in_conflict_with() -> None:
    actors = [*some(2), actor("e", "Eldretreffet", groups=[ELDERS]), actor("m", "Menigheten", groups=[ELDERS])]
    ties = [*path("a0", "a1", "e"), tie("m", "e", "konflikt")]
    (found,) = of_kind("isolert", read(actors, ties, (ELDERS,)))
    assert found.action == "Ring Menigheten, og spør hvem de samarbeider med."
    assert found.actors == ("m",)


def test_the_isolated_actor_who_knows_most_groups_comes_first() -> None:
    actors = [*some(2), actor("a", "A", groups=[ELDERS]), actor("b", "B", groups=[ELDERS, "innvandrere"])]
    found = of_kind("isolert", read(actors, path("a0", "a1"), GROUPS))
    assert [reading.actors for reading in found] == [("b",), ("a",)]


def test_it_says_who_loses_touch_when_one_drops_out() -> None:
    ties = [*path("a0", "a1", "a2", "a0"), *path("a2", "a3")]
    (found,) = of_kind("sårbart-punkt", read(some(4), ties))
    assert found.text == "Faller Aktør 02 ut, deles nettverket: Aktør 03 mister forbindelsen til resten."
    assert found.action.startswith("Knytt Aktør 03 til flere enn Aktør 02, og avtal hvem som tar over")
    assert found.actors == ("a2", "a3")


def test_where_no_rest_is_left_it_says_how_many_parts() -> None:
    ties = [tie("a0", f"a{n}") for n in range(1, 5)]
    (found,) = of_kind("sårbart-punkt", read(some(5), ties))
    assert found.text == "Faller Aktør 00 ut, deles nettverket: 4 deler mister forbindelsen til hverandre."


def test_a_part_on_its_own_meets_the_largest_one() -> None:
    (found,) = of_kind("delt", read(some(5), [*path("a0", "a1", "a2"), *path("a3", "a4")]))
    assert found.action == "Sett Aktør 03 i kontakt med Aktør 01."
    assert found.actors == ("a3", "a4")


def test_parts_in_conflict_all_over_need_someone_between() -> None:
    fight = [tie(one, other, "konflikt") for one in ("a0", "a1") for other in ("a2", "a3")]
    (found,) = of_kind("delt", read(some(4), [*path("a0", "a1"), *path("a2", "a3"), *fight]))
    assert found.action == "Finn noen som kan binde Aktør 02 og Aktør 03 sammen med resten."


def test_a_broker_is_named_when_the_network_holds_without_it() -> None:
    hub = [tie("a10", f"a{n}") for n in range(10)]
    (found,) = of_kind("bro", read(some(11), [*path(*(f"a{n}" for n in range(10)), "a0"), *hub]))
    assert found.actors == ("a10",)
    assert found.text == "Mange av veiene mellom de andre aktørene går gjennom Aktør 10."
    assert "små forskjeller betyr ingenting" in found.caution


def test_a_broker_whose_loss_splits_the_network_is_said_once() -> None:
    found = read(some(11), [tie("a10", f"a{n}") for n in range(10)])
    assert [reading.kind for reading in found] == ["sårbart-punkt"]


def test_a_covered_group_asks_for_nothing() -> None:
    actors = [actor("s", "S", "helsestasjon", [ELDERS]), actor("e", "E", "idrettslag", [ELDERS]), *some(1)]
    assert read(actors, path("s", "e", "a0", "s"), (ELDERS,)) == ()


def test_the_gravest_comes_first() -> None:
    actors = [*some(3), actor("e", "Eldretreffet", groups=[ELDERS]), actor("m", "Menigheten", groups=[ELDERS])]
    found = read([*actors, actor("x", "X", groups=["innvandrere"])], path("a0", "a1", "m"), GROUPS)
    assert [(reading.kind, bool(reading.group)) for reading in found] == [
        ("ingen-kjenner", True),
        ("isolert", True),
        ("isolert", True),
        ("alene-om-gruppe", True),
        ("sårbart-punkt", False),
        ("ensidig-dekning", True),
        ("isolert", False),
    ]
    assert len(set(GRAVITY)) == len(GRAVITY)


def said(count: int, *relations: Relation) -> tuple[str, ...]:
    voice = Voice(actors_at(some(count), ""), pack(), "nb")
    return notes(shape(build(voice.actors, set(voice.actors), relations, pack().relation_kinds)), voice)


def test_what_was_left_out_is_said_with_its_number() -> None:
    found = said(10, tie("a0", "a1", "konflikt"), tie("a1", "a2"), tie("a2", "a1"), tie("a3", "a3"), tie("a3", "x"))
    assert [note.split(": ")[1] for note in found] == ["1.", "1.", "2."]
    assert "Konflikt er ikke regnet som et bånd" in found[0]


def test_what_a_measure_says_is_no_note_too() -> None:
    assert said(4, *path("a0", "a1", "a2", "a3", "a0")) == ()
    assert said(9) == ()


def test_weak_points_beyond_a_list_to_act_on_are_counted() -> None:
    actors = some(MOST_READ + 12)
    voice = Voice(actors_at(actors, ""), pack(), "nb")
    graph = build(voice.actors, set(voice.actors), path(*(one.id for one in actors)), {})
    found = shape(graph)
    assert len(of_kind("sårbart-punkt", readings(found, (), voice))) == MOST_READ
    *_, counted, shortened = notes(found, voice)
    assert counted.endswith("bare er listet opp: 10.")
    assert shortened.startswith("Lister med mer enn 60 navn er kortet.")


def test_isolated_actors_beyond_a_list_to_act_on_are_called_together() -> None:
    alone = [actor(f"b{n}", f"Lag {n:03}", groups=[ELDERS]) for n in range(MOST_READ + 2)]
    found = of_kind("isolert", read([*some(2), *alone], path("a0", "a1"), (ELDERS,)))
    assert len(found) == MOST_READ + 1
    assert found[-1].actors == (f"b{MOST_READ}", f"b{MOST_READ + 1}")
