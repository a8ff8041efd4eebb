from __future__ import annotations

from dataclasses import replace

import pytest
from tests.composing.material import material

from naermiljomodell.composing.actors_view import actors_view
from naermiljomodell.composing.compose import compose
from naermiljomodell.composing.view import Material
from naermiljomodell.domain.network import (
    Call,
    ChangeList,
    FirstCalls,
    Introduction,
    Measure,
    NetworkChange,
    PlanGap,
    Reading,
    Without,
)
from naermiljomodell.domain.stakeholders import MeetingPlace, Relation, Stakeholder
from naermiljomodell.playbook import Document, Figure, Section
from naermiljomodell.rendering import html, markdown

VELFORENING = Stakeholder(
    id="vel",
    name="Velforeningen *Nord*",
    kind="velforening",
    sector="bolig",
    target_groups=("innvandrere", "enslige-eldre"),
    resources=("Et rom",),
)
NAV = Stakeholder(
    id="nav",
    name="Nav",
    kind="finnes-ikke",
    sector="finnes-ikke",
    roles=("prosjekteier",),
    target_groups=("innvandrere",),
)


TIE = Relation(origin="vel", target="nav", kind="samarbeider")
MAP = Figure("aktorkart", "Kart", "Et kart.", "<svg></svg>")


def full() -> Material:
    """Give the material of an area of which the network says everything it can say."""
    m = material(stakeholders=(VELFORENING, NAV), relations=(TIE,))
    call = Call("vel", ("innvandrere", "enslige-eldre"), ("innvandrere",), "kjenner to grupper.")
    network = replace(
        m.network,
        first_calls=FirstCalls((call,), ("innvandrere",), ("uforetrygdede",), True, 1, "Ingen færre rekker."),
        gaps=(
            PlanGap("rolle", "bordvert", ("x",), "Ingen er *bordvert*.", "Finn en bordvert.", "aktorkart"),
            PlanGap("full-vert", "vel", (), "Velforeningen er full.", "Finn et rom til.", "finnes-ikke"),
        ),
        introductions=(Introduction("nav", "vel", ("innvandrere",), ("aktorkart",), "Nav, dette er Velforeningen."),),
        measures=(
            Measure("tetthet", 0.5, "Halvparten av båndene finnes.", "Alt er ikke et mål.", source="s01"),
            Measure("broer", None, "Ingen bro.", ""),
            Measure("tillit", 0.9, "Velforeningen har høyest tillit.", "", public=False),
        ),
        without=Without(("nav",), 1, 0, 1, (), ("vel",), "Da står én igjen.", "Avtal hvem som tar over."),
    )
    return replace(m, network=network, figures=(MAP,))


def chapter(m: Material) -> dict[str, Section]:
    """Give the parts of the chapter on the people, by id."""
    return {s.id: s for s in compose(m).main.sections if s.id.startswith("aktorene")}


def test_an_area_without_actors_says_so_by_its_count() -> None:
    actors = actors_view(material())
    assert (actors["antall"], actors["tabell"], actors["møteplasser"], actors["per_dato"]) == (0, [], [], "")
    assert (actors["kart"], actors["målt"], actors["møtes"]) == (False, [], [])
    assert actors["etterpå"] == {"tekst": "", "gjør": ""}
    assert actors["først"]["aktører"] == []


def test_the_people_around_the_area_are_told_with_what_to_do() -> None:
    places = (
        MeetingPlace(id="a", name="Biblioteket", kind="bibliotek", free=True, step_free=False, opening_hours="10–18"),
        MeetingPlace(id="b", name="Torget", kind="finnes-ikke"),
    )
    m = material(stakeholders=(VELFORENING, NAV), relations=(TIE,), meeting_places=places)
    actors = actors_view(replace(m, network=replace(m.network, at="2027-01-25")))
    assert (actors["antall"], actors["bånd"], actors["per_dato"]) == (2, 1, "25. januar 2027")
    assert actors["funn"]
    assert {group["betegnelse"]: group["aktører"] for group in actors["grupper"]}[m.terms(["innvandrere"])[0]] == [
        "Nav",
        r"Velforeningen \*Nord\*",
    ]
    assert [(row["navn"], row["type"], row["sektor"], row["roller"], row["ressurser"]) for row in actors["tabell"]] == [
        (r"Velforeningen \*Nord\*", "Velforening", "Bolig og nabolag", [], ["Et rom"]),
        ("Nav", "finnes-ikke", "finnes-ikke", ["Prosjekteier"], []),
    ]
    assert [(p["navn"], p["type"], p["åpningstid"], p["gratis"], p["trinnfri"]) for p in actors["møteplasser"]] == [
        ("Biblioteket", "Bibliotek", "10–18", "ja", "nei"),
        ("Torget", "finnes-ikke", "ikke oppgitt", "ikke oppgitt", "ikke oppgitt"),
    ]


def test_a_group_in_the_network_that_is_not_in_the_plan_is_known_by_its_id() -> None:
    m = material(stakeholders=(VELFORENING,))
    without = {id_: group for id_, group in m.plan.groups.items() if id_ != "innvandrere"}
    groups = actors_view(replace(m, plan=replace(m.plan, groups=without)))["grupper"]
    assert "innvandrere" in [group["betegnelse"] for group in groups]


def test_each_actor_has_its_ring_its_ties_and_the_groups_it_is_marked_for() -> None:
    vel, nav = actors_view(full())["tabell"]
    assert (vel["ring"], vel["bånd"], vel["merke"]) == (
        "i ytre ring",
        ["Nav"],
        " {.for-enslige-eldre .for-innvandrere}",
    )
    assert (nav["ring"], nav["bånd"], nav["merke"]) == ("i kjernen", [r"Velforeningen \*Nord\*"], " {.for-innvandrere}")


def test_the_table_says_how_close_each_tie_is_with_the_words_of_the_map() -> None:
    others = [NAV.model_copy(update={"id": id_, "name": id_.upper()}) for id_ in "abc"]
    ties = tuple(
        Relation(origin="vel", target=id_, kind="samarbeider", level=level)
        for id_, level in zip("abc", (2, None, 4), strict=True)
    )
    m = replace(material(stakeholders=(VELFORENING, *others), relations=ties), figures=(MAP,))
    row = actors_view(m)["tabell"][0]
    assert row["bånd_etter_nivå"] == [
        {"hvordan": "har en avtale", "med": ["C"]},
        {"hvordan": "samordner seg", "med": ["A"]},
        {"hvordan": "bånd, nivå ikke oppgitt", "med": ["B"]},
    ]
    text = chapter(m)["aktorene-tabell"].markdown
    assert "| har en avtale: C; samordner seg: A; bånd, nivå ikke oppgitt: B |" in text


def test_what_has_changed_is_told_by_name_with_what_it_does_not_show() -> None:
    lists = (ChangeList("Nye bånd (1)", ("Nav – Velet *Nord*",)),)
    change = NetworkChange(
        "2026", "2027", (), (), (), (), (), (), (), (), ("Dette er forskjellen.", "x"), "Bare det.", (), lists
    )
    told = actors_view(replace(full(), change=change))["endring"]
    assert told == {
        "åpning": "Dette er forskjellen.",
        "lister": [{"overskrift": "Nye bånd (1)", "punkter": [r"Nav – Velet \*Nord\*"]}],
        "forbehold": "Bare det.",
    }
    assert actors_view(full())["endring"] == {"åpning": "", "lister": [], "forbehold": ""}


def test_a_lack_has_the_step_of_the_plan_that_mends_it_or_a_method() -> None:
    m = full()
    readings = (
        Reading("ingen-kjenner", "Ingen.", "Ring.", (), step="aktorkart"),
        Reading("delt", "Delt.", "Ring.", (), method="interessentanalyse"),
        Reading("delt", "Delt.", "Ring.", (), step="finnes-ikke", method="finnes-ikke"),
    )
    tasks = actors_view(replace(m, network=replace(m.network, gaps=(), readings=readings)))["oppgaver"]
    assert [(task["steget"]["id"], task["metoden"]["id"]) for task in tasks] == [
        ("aktorkart", ""),
        ("", "interessentanalyse"),
        ("", ""),
    ]
    assert tasks[1]["metoden"]["navn"] == "Interessentanalyse"


def test_an_actor_that_is_not_on_the_map_has_no_ring() -> None:
    m = full()
    row = actors_view(replace(m, network=replace(m.network, places=())))["tabell"][0]
    assert (row["ring"], row["bånd"], row["merke"]) == ("", [], "")


def test_whom_to_call_comes_with_the_reason_and_the_groups() -> None:
    first = actors_view(full())["først"]
    call = first["aktører"][0]
    assert (call["navn"], call["hvorfor"]) == (r"Velforeningen \*Nord\*", "kjenner to grupper.")
    assert call["merke"] == " {.for-innvandrere .for-enslige-eldre}"
    assert len(call["grupper"]) == 2
    assert (first["hvordan"], len(first["én_kjenner"]), len(first["ingen_kjenner"])) == ("Ingen færre rekker.", 1, 1)


def test_what_the_plan_lacks_comes_before_what_the_network_shows() -> None:
    m = full()
    tasks = actors_view(m)["oppgaver"]
    assert [task["gjør"] for task in tasks] == [
        "Finn en bordvert.",
        "Finn et rom til.",
        *(reading["gjør"] for reading in actors_view(m)["funn"]),
    ]
    assert tasks[0]["steget"]["id"] == "aktorkart"
    assert tasks[1]["steget"] == {"id": "", "navn": ""}, "a step that is not in the plan cannot be linked to"
    assert tasks[0]["hvorfor"] == r"Ingen er \*bordvert\*."


def test_the_chapter_goes_from_what_to_do_by_the_reason_and_the_picture_to_the_table() -> None:
    parts = chapter(full())
    assert list(parts) == [
        "aktorene",
        "aktorene-gjor",
        "aktorene-motes",
        "aktorene-hvorfor",
        "aktorene-kart",
        "aktorene-dekning",
        "aktorene-tabell",
        "aktorene-nettverket",
        "aktorene-etter",
    ]
    assert parts["aktorene-kart"].figures == (MAP,)
    assert "Ring disse først" in parts["aktorene-gjor"].markdown
    assert "](#steg-aktorkart)." in parts["aktorene-gjor"].markdown
    assert parts["aktorene-etter"].markdown == "**Avtal hvem som tar over.** Da står én igjen."


def test_a_measure_links_to_its_source_when_there_is_one() -> None:
    shown = chapter(full())["aktorene-nettverket"].markdown
    assert "**Halvparten av båndene finnes.** Alt er ikke et mål. Kilde: [" in shown
    assert "](#kilde-s01)" in shown
    assert "**Ingen bro.**\n" in shown + "\n"


def test_what_a_measure_is_compared_with_has_its_grade_in_every_paper() -> None:
    made = full()
    measure = Measure("tetthet", 0.5, "Halvparten finnes.", "Andre hadde 30 prosent.", source="s110")
    made = replace(made, network=replace(made.network, measures=(measure,)))
    assert "](#kilde-s110), lest i kilden." in chapter(made)["aktorene-nettverket"].markdown
    report = compose(replace(made, documents=frozenset({"aktorrapport"}))).documents
    told = next(s.markdown for d in report if d.id == "aktorrapport" for s in d.sections if s.id == "nettverket")
    assert "Andre hadde 30 prosent. (kilde: BMC Public Health, «" in told
    assert "; lest i kilden)" in told


def test_a_chapter_with_little_to_say_has_no_empty_parts() -> None:
    made = material(stakeholders=(VELFORENING, NAV), relations=(TIE,))
    bare = replace(made, network=replace(made.network, first_calls=None, gaps=(), introductions=()))
    assert list(chapter(bare)) == [
        "aktorene",
        "aktorene-gjor",
        "aktorene-hvorfor",
        "aktorene-dekning",
        "aktorene-tabell",
    ]
    silent = replace(bare, network=replace(bare.network, readings=()))
    assert list(chapter(silent)) == ["aktorene", "aktorene-gjor", "aktorene-dekning", "aktorene-tabell"]
    assert "Hold kontakten" in chapter(silent)["aktorene-gjor"].markdown


def test_a_playbook_without_actors_only_says_how_to_begin() -> None:
    parts = chapter(material())
    assert list(parts) == ["aktorene"]
    assert "Ingen aktører er registrert" in parts["aktorene"].markdown


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_trust_and_value_of_named_organisations_are_in_nothing_that_is_handed_out(language: str) -> None:
    asked = TIE.model_copy(update={"trust": 4, "value": 1, "reliability": 3, "openness": 2, "power": 1})
    told, silent = (
        everything(material({"language": language}, stakeholders=(VELFORENING, NAV), relations=(tie,)))
        for tie in (asked, TIE)
    )
    assert told == silent
    assert "Velforeningen" in told


def test_a_measure_that_is_not_public_is_in_nothing_that_is_handed_out() -> None:
    planted = everything(full())
    assert "Halvparten av båndene finnes." in planted
    assert "høyest tillit" not in planted


def everything(m: Material) -> str:
    """Give all that is handed out, in both formats."""
    playbook = compose(replace(m, documents=frozenset(m.pack.documents)))
    assert len(playbook.documents) > 2
    pages: list[Document] = list(playbook.documents)
    return "".join((html.render(playbook, d) + markdown.render(playbook, d)).decode() for d in pages)
