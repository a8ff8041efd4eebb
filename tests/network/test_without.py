from __future__ import annotations

from tests.network.sample import actor, pack, tie

from naermiljomodell.domain.network import Without
from naermiljomodell.domain.stakeholders import Relation, Stakeholder
from naermiljomodell.network.coverage import coverage
from naermiljomodell.network.day import actors_at
from naermiljomodell.network.graph import build
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
    return without_municipality(graph.carrying, coverage((GROUP,), voice), voice)


def test_who_is_left_who_loses_what_and_what_to_do() -> None:
    ties = [tie("hs", "il"), tie("raad", "vel"), tie("hs", "raad"), tie("fs", "il"), tie("fs", "hs")]
    found = left([STATION, COUNCIL, CLUB, CENTRE, ESTATE], *ties)
    assert found == Without(
        gone=("hs", "raad"),
        actors=3,
        ties=1,
        components=2,
        uncovered=(),
        alone=("vel",),
        text="Dette er igjen uten kommunen. Aktører: 3 av 5. Bånd: 1 av 5. De som er igjen, henger ikke sammen. Antall deler: 2. "
        "Disse mister sitt siste bånd: Velet.",
        action="Knytt Velet til noen utenfor kommunen før prosjektet er over.",
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


def test_where_nothing_is_lost_that_is_said() -> None:
    found = left([STATION, CLUB, CENTRE, ESTATE], tie("il", "fs"), tie("fs", "vel"), tie("hs", "fs"))
    assert found is not None
    assert found.text.endswith(
        "De som er igjen, henger sammen. Ingen målgruppe mister noe, og ingen mister sitt siste bånd."
    )
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
