from __future__ import annotations

from tests.network.sample import actor, pack, tie

from naermiljomodell.domain.network import Without
from naermiljomodell.domain.stakeholders import Relation, Stakeholder
from naermiljomodell.network.coverage import coverage
from naermiljomodell.network.day import actors_at
from naermiljomodell.network.graph import build, shape
from naermiljomodell.network.voice import Voice
from naermiljomodell.network.without import without_municipality

GROUP = "eneforsorgere"
STATION = actor("hs", "Helsestasjonen", "helsestasjon", [GROUP])
COUNCIL = actor("raad", "Rådet", "helsestasjon", sector="politikk")
CLUB = actor("il", "Idrettslaget", "idrettslag", [GROUP])
CENTRE = actor("fs", "Sentralen", "frivilligsentral", [GROUP])
ESTATE = actor("vel", "Velet")


def left(actors: list[Stakeholder], *relations: Relation) -> Without | None:
    there = actors_at(actors, "")
    voice = Voice(there, pack(), "nb")
    graph = build(there, set(there), relations, pack().relation_kinds)
    return without_municipality(graph.carrying, shape(graph), coverage((GROUP,), voice), voice)


def test_who_is_left_who_loses_what_and_what_to_do() -> None:
    ties = [tie("hs", "il"), tie("raad", "vel"), tie("hs", "raad"), tie("fs", "il"), tie("fs", "hs")]
    found = left([STATION, COUNCIL, CLUB, CENTRE, ESTATE], *ties)
    assert found is not None
    (group,) = found.groups
    assert group.actors == ("il", "fs")
    assert found == Without(
        gone=("hs", "raad"),
        actors=3,
        ties=1,
        components=2,
        uncovered=(),
        alone=("vel",),
        text="Dette er igjen uten kommunen. Aktører: 3 av 5. Bånd: 1 av 5. De som er igjen, faller fra hverandre i 2 deler: "
        "Idrettslaget og Sentralen; én aktør uten bånd. Så avhengige er de da av én aktør: 50 prosent, mot 41,7 prosent "
        "med kommunen. Flest bånd har da Idrettslaget og Sentralen. Disse mister sitt siste bånd: Velet.",
        action="Knytt Velet til noen utenfor kommunen før prosjektet er over.",
        parts=(("il", "fs"), ("vel",)),
        centralisation=0.5,
        hubs=("il", "fs"),
        groups=(group,),
    )


def test_a_group_loses_its_coverage_when_one_sector_is_left() -> None:
    found = left([STATION, CLUB, ESTATE, CENTRE.model_copy(update={"target_groups": ()})], tie("hs", "il"))
    assert found is not None
    assert (found.uncovered, found.alone) == ((GROUP,), ("il",))
    assert "ikke lenger av to aktører fra to sektorer: eneforsørgere." in found.text
    assert found.action == (
        "Finn en aktør til utenfor kommunen som kjenner eneforsørgere, før prosjektet er over. "
        "Knytt Idrettslaget til noen utenfor kommunen før prosjektet er over."
    )


def test_of_fewer_than_three_who_are_left_no_more_is_said_than_that() -> None:
    found = left([STATION, COUNCIL, CLUB], tie("hs", "il"))
    assert found is not None
    assert (found.actors, found.components, found.alone, found.uncovered) == (1, 1, (), (GROUP,))
    assert found.text.startswith("Dette er igjen uten kommunen. Aktører: 1 av 3. Bånd: 0 av 1. Det er for få")
    assert (found.centralisation, found.hubs, found.brokers) == (None, (), ())


def test_where_nothing_is_lost_that_is_said() -> None:
    found = left([STATION, CLUB, CENTRE, ESTATE], tie("il", "fs"), tie("fs", "vel"), tie("hs", "fs"))
    assert found is not None
    assert found.text.endswith("Ingen målgruppe mister noe, og ingen mister sitt siste bånd.")
    assert "De som er igjen, henger sammen." in found.text
    assert found.action == "Avtal hvem utenfor kommunen som kaller inn når prosjektet er over."


def test_without_ties_the_groups_are_told_of() -> None:
    found = left([STATION, COUNCIL, CLUB, ESTATE, CENTRE])
    assert found is not None
    assert found.text == (
        "Dette er igjen uten kommunen. Aktører: 3 av 5. Bånd: 0 av 0. Ingen målgruppe mister noe, og ingen mister sitt siste bånd."
    )


def test_where_nobody_is_municipal_nobody_drops_out() -> None:
    found = left([CLUB, CENTRE, actor("x", sector="ukjent")])
    assert found is not None
    assert (found.gone, found.actors) == ((), 3)
    assert found.text.startswith("Ingen registrert aktør hører til kommunen")
    assert found.action.startswith("Skriv inn hvem i kommunen")


def test_of_fewer_than_three_actors_nothing_is_said() -> None:
    assert left([STATION, CLUB]) is None


def test_a_group_that_only_the_municipality_knows_is_known_to_nobody_then() -> None:
    found = left([STATION, COUNCIL, ESTATE, actor("x"), actor("y")], tie("hs", "vel"), tie("x", "y"))
    assert found is not None
    assert (found.unknown, found.uncovered) == ((GROUP,), ())
    assert "Ingen av dem som er igjen, kjenner eneforsørgere." in found.text
    assert found.action.startswith("Finn to aktører utenfor kommunen som kjenner eneforsørgere")


def test_a_covered_group_that_nobody_is_left_to_know_is_told_of_once() -> None:
    inside = actor("k", "Kontoret", "helsestasjon", [GROUP], sector="politikk")
    ties = [tie("hs", "vel"), tie("hs", "x"), tie("hs", "y")]
    found = left([STATION, inside, ESTATE, actor("x"), actor("y")], *ties)
    assert found is not None
    assert (found.unknown, found.ties, found.centralisation) == ((GROUP,), 0, None)
    assert "De som er igjen, har ingen bånd til hverandre." in found.text
    assert "to aktører fra to sektorer" not in found.text


def test_of_more_than_sixty_three_parts_are_named_and_the_rest_are_counted() -> None:
    pairs = [(f"a{n:02}", f"b{n:02}") for n in range(31)]
    found = left(
        [STATION, *(actor(id_, id_.upper()) for pair in pairs for id_ in pair)], *(tie(*pair) for pair in pairs)
    )
    assert found is not None
    assert "i 31 deler: A00 og B00; A01 og B01; A02 og B02; 28 til." in found.text


def test_the_parts_are_named_the_largest_first() -> None:
    pairs = [(f"a{n}", f"b{n}") for n in range(4)]
    there = [actor(id_, id_.upper()) for pair in pairs for id_ in pair] + [actor("q"), actor("r")]
    found = left([STATION, *there], *(tie(one, other) for one, other in pairs), tie("hs", "q"))
    assert found is not None
    assert "i 6 deler: A0 og B0; A1 og B1; A2 og B2; A3 og B3; 2 aktører uten bånd." in found.text
    assert "Flest bånd har da" not in found.text


def test_who_binds_the_rest_together_is_read_again() -> None:
    there = [actor(f"a{n}", f"A{n}") for n in range(11)]
    rings = [tie("a10", f"a{n}") for n in range(10)] + [tie(f"a{n}", f"a{n + 1}") for n in (0, 2, 4, 6, 8)]
    found = left([STATION, *there], *rings, *(tie("hs", f"a{n}") for n in range(11)))
    assert found is not None
    assert found.brokers == ("a10",)
    assert "Disse binder da miljøene sammen: A10." in found.text
