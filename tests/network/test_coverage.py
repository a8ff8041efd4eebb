from __future__ import annotations

from tests.network.sample import GROUPS, actor, pack

from naermiljomodell.domain.network import GroupReach
from naermiljomodell.domain.stakeholders import Stakeholder
from naermiljomodell.network.coverage import coverage, usual_kinds
from naermiljomodell.network.day import actors_at
from naermiljomodell.network.voice import Voice

GROUP = "eneforsorgere"


def reach(*actors: Stakeholder, group: str = GROUP, language: str = "nb") -> GroupReach:
    (found,) = coverage((group,), Voice(actors_at(actors, ""), pack(), language))
    return found


def test_a_group_that_nobody_knows_names_who_usually_does() -> None:
    found = reach(actor("vel"))
    assert (found.gaps, found.usual) == (("ingen",), ("frivilligsentral", "helsestasjon", "idrettslag"))
    assert found.text == "Ingen registrert aktør kjenner eneforsørgere."
    assert found.action == (
        "Finn to aktører fra hver sin sektor som kjenner eneforsørgere. "
        "Det gjør vanligvis blant andre: Frivilligsentral, Helsestasjon, Idrettslag."
    )


def test_what_a_kind_usually_knows_is_never_counted_as_known() -> None:
    found = reach(actor("hs", "Helsestasjonen", "helsestasjon"), actor("fs", "Sentralen", "frivilligsentral"))
    assert (found.actors, found.gaps, found.ask) == ((), ("ingen",), ("fs", "hs"))
    assert found.action == "Ring Sentralen og Helsestasjonen, og spør om de kjenner eneforsørgere."


def test_where_nobody_knows_the_group_two_from_different_sectors_are_called() -> None:
    found = reach(*(actor(f"hs{n}", f"Helsestasjon {n}", "helsestasjon") for n in (1, 2)))
    assert found.ask == ("hs1", "hs2")
    assert found.action == "Ring Helsestasjon 1, og spør om de kjenner eneforsørgere."


def test_one_actor_outside_the_municipality_is_one_actor() -> None:
    found = reach(actor("il", "Idrettslaget", "idrettslag", [GROUP]), actor("il-2", "Skilaget", "idrettslag"))
    assert (found.gaps, found.sectors, found.non_municipal) == (("én-aktør",), ("frivillighet",), ("il",))
    assert found.text == "Idrettslaget er den eneste registrerte aktøren som kjenner eneforsørgere."
    assert found.ask == ()
    assert found.action == (
        "Finn en aktør fra en annen sektor som kjenner eneforsørgere. "
        "Det gjør vanligvis blant andre: Frivilligsentral, Helsestasjon."
    )


def test_one_municipal_actor_needs_one_from_outside() -> None:
    found = reach(actor("hs", "Helsestasjonen", "helsestasjon", [GROUP]), actor("il", "Idrettslaget", "idrettslag"))
    assert found.gaps == ("én-aktør", "bare-kommunen")
    assert found.usual == ("frivilligsentral", "idrettslag")
    assert found.action == "Ring Idrettslaget, og spør om de kjenner eneforsørgere."


def test_two_actors_of_one_sector_are_one_sector() -> None:
    lag = [actor(f"il{n}", f"Lag {n}", "idrettslag", [GROUP]) for n in (1, 2)]
    found = reach(*lag)
    assert (found.gaps, found.non_municipal) == (("én-sektor",), ("il1", "il2"))
    assert found.text == "Alle registrerte aktører som kjenner eneforsørgere, hører til samme sektor: Frivillige lag."
    assert "idrettslag" not in found.usual


def test_services_and_councils_are_all_the_municipality() -> None:
    council = actor("raad", "Rådet", "helsestasjon", [GROUP], sector="politikk")
    found = reach(actor("hs", "Helsestasjonen", "helsestasjon", [GROUP]), council)
    assert (found.gaps, found.sectors) == (("bare-kommunen",), ("politikk", "kommune"))
    assert found.text == "Bare kommunen er registrert med kjennskap til eneforsørgere."
    assert found.action.startswith("Finn en aktør utenfor kommunen")


def test_two_services_of_one_sector_are_one_sector_and_only_the_municipality() -> None:
    found = reach(*(actor(f"hs{n}", f"Stasjon {n}", "helsestasjon", [GROUP]) for n in (1, 2)))
    assert found.gaps == ("én-sektor", "bare-kommunen")
    assert found.text == "Bare kommunen er registrert med kjennskap til eneforsørgere."


def test_two_actors_of_two_sectors_cover_a_group_when_one_is_not_municipal() -> None:
    found = reach(actor("hs", "Stasjonen", "helsestasjon", [GROUP]), actor("il", "Laget", "idrettslag", [GROUP]))
    assert found.covered
    assert (found.usual, found.ask, found.action) == ((), (), "")
    assert found.text == "Laget og Stasjonen kjenner eneforsørgere."


def test_a_sector_that_nobody_knows_is_neither_municipal_nor_not() -> None:
    found = reach(*(actor(f"x{n}", groups=[GROUP], sector="ukjent") for n in (1, 2)))
    assert (found.gaps, found.non_municipal) == (("én-sektor",), ())
    assert found.text.endswith("samme sektor: ukjent.")


def test_a_group_that_nobody_knows_of_is_asked_for_by_its_id() -> None:
    found = reach(actor("vel"), group="ukjent")
    assert (found.usual, found.action) == ((), "Finn to aktører fra hver sin sektor som kjenner ukjent.")


def test_the_kinds_that_the_group_names_come_first() -> None:
    assert usual_kinds("enslige-eldre", pack()) == ("hjemmetjeneste", "frivilligsentral")
    assert usual_kinds("ukjent", pack()) == ()


def test_every_chosen_group_stands_once_in_the_order_chosen() -> None:
    voice = Voice({}, pack(), "nb")
    assert [found.group for found in coverage((*GROUPS[::-1], *GROUPS), voice)] == list(GROUPS[::-1])


def test_the_words_follow_the_language() -> None:
    assert reach(language="nn").action.startswith("Finn to aktørar frå kvar sin sektor")
    assert reach(language="en").text == "No registered actor knows eneforsørgere."
