from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from tests.building import by_id, method, pack, shuts_out, step
from tests.composing.material import material

from naermiljomodell.composing.step_view import (
    for_residents,
    for_these,
    for_whom,
    length,
    mark,
    meeting_day,
    method_view,
    step_view,
)
from naermiljomodell.composing.view import Data, Material
from naermiljomodell.domain.model import Change
from naermiljomodell.domain.parts import ChecklistItem, Span
from naermiljomodell.domain.reference import Adaptation, Role, TargetGroup

GROUPS = ("eneforsorgere", "innvandrere")


def group(id_: str, *adaptations: dict[str, object]) -> TargetGroup:
    """Give a target group with what makes it possible to take part."""
    made = tuple(Adaptation.model_validate(a) for a in adaptations)
    return TargetGroup(id=id_, name=id_, term=id_.capitalize(), adaptations=made)


def small(config: dict[str, object] | None = None, **fields: object) -> Material:
    """Give a plan of one step with one method, for two groups."""
    tell = {
        "text": "Bestill tolk",
        "topic": "tolk",
        "where": "begge",
        "invitation": "Si fra om tolk.",
        "weeks_before": 1,
    }
    model = pack(
        [step("steg", **{"methods": ["idekveld"], "date": "2027-05-03", **fields})],
        [
            method("idekveld", *GROUPS, hours=2, run_of_show=RUN, plan_b="Kort ned.", number="M01", personal_data=True),
            method("stengt", shuts_out=[shuts_out("innvandrere")]),
        ],
        [group("eneforsorgere", tell), group("innvandrere", tell, {"text": "Møt opp", "topic": "tid"})],
        roles=by_id([Role(id="leder", name="Leder", description="Leder.")]),
    )
    return material({"target_groups": GROUPS, **(config or {})}, pack=model, notes=(("steg", "# Husk\n\n{.for-x}"),))


RUN = [
    {"minutes": 45, "happens": "Vel møtt", "who": "Vert", "equipment": "Kaffe"},
    {"minutes": 30, "happens": "Pause"},
    {"minutes": 10, "happens": "Takk"},
]


def seen(m: Material) -> Data:
    """Give the only step of a plan as templates see it."""
    return step_view(m, m.plan.included[0])


def test_a_step_with_only_a_name_and_a_phase_shows_nothing_made_up() -> None:
    shown = seen(material({"target_groups": ()}, pack=pack([step("hagedag")])))
    assert (shown["navn"], shown["ansvarlig"], shown["timer"]) == ("Hagedag", "ikke oppgitt", "ikke oppgitt")
    texts = ("hensikt", "beskrivelse", "ferdig_når", "virker_fordi", "virker_for", "forbehold", "notat")
    lists = (
        "metoder",
        "leveranser",
        "si_fra_til",
        "risikoer",
        "dokumenter",
        "belegg",
        "endret_av",
        "stengt_ute",
        "flyttet",
    )
    assert {key: shown[key] for key in texts} == dict.fromkeys(texts, "")
    assert {key: shown[key] for key in lists} == {key: [] for key in lists}
    assert shown["gjør"] == {"før": [], "under": [], "etter": []}


def test_a_step_without_a_date_says_so() -> None:
    m = small()
    shown = step_view(m, replace(m.plan.included[0], dates=None))
    assert (shown["når"], shown["kan_vente"], shown["flyttet"]) == ("ikke oppgitt", "ikke oppgitt", [])


def test_how_long_a_step_can_wait_is_told_in_words() -> None:
    m = small()
    planned = m.plan.included[0]
    assert planned.dates
    shown = step_view(m, replace(planned, dates=replace(planned.dates, slack=-16)))
    assert shown["kan_vente"] == "kommer 2 uker for sent"


def test_a_step_says_what_it_is_when_and_by_whom() -> None:
    fields: dict[str, Any] = {
        "responsible": "leder",
        "purpose": "Å *se*.",
        "tell": ["Skolen"],
        "deliverables": ["Kart"],
        "documents": ["kart"],
    }
    shown = seen(small(risks=[{"risk": "Regn", "measures": "Inn"}], achieved_when="Alle vet.", **fields))
    assert (shown["id"], shown["fase"], shown["når"], shown["publikum"]) == (
        "steg",
        "kartlegging",
        "3. mai 2027",
        "innbyggere",
    )
    assert (shown["ansvarlig"], shown["hensikt"], shown["ferdig_når"]) == ("Leder", "Å *se*.", "Alle vet.")
    assert (shown["si_fra_til"], shown["leveranser"]) == (["Skolen"], ["Kart"])
    assert shown["risikoer"] == [{"risiko": "Regn", "tiltak": "Inn"}]
    assert shown["dokumenter"] == [{"id": "kart", "navn": "kart"}]
    assert shown["grunn"].endswith(".") or shown["grunn"]


def test_a_meeting_has_the_day_that_a_person_has_set() -> None:
    m = material()
    workshop = next(p for p in m.plan.included if p.step.id == "workshop-2-innbyggere")

    def on(date: str | None, *methods: str) -> str:
        step = workshop.step.model_copy(update={"date": date})
        plan = replace(m.plan, methods=m.pack.methods)
        return meeting_day(replace(m, plan=plan), replace(workshop, step=step, methods=methods))

    assert on("2027-03-31", "kafedialog") == "onsdag 31. mars 2027"
    assert [on("2027-03", "kafedialog"), on(None, "kafedialog"), on("2027-03-31")] == ["", "", ""]
    assert [on("2027-03-31", again) for again in ("turgruppe", "bolystteam", "sporreundersokelse")] == ["", "", ""]


def test_a_step_and_a_method_are_called_what_residents_call_them_or_by_their_name() -> None:
    own = seen(small(name="Workshop 2"))
    assert (own["til_innbyggere"], own["metoder"][0]["til_innbyggere"]) == (own["navn"], "Idekveld")
    assert seen(small(resident_name="Kafé *her*"))["til_innbyggere"] == r"Kafé \*her\*"
    called = method("m", resident_name="Gåtur")
    assert (for_residents(called), for_residents(method("m"))) == ("Gåtur", "M")


def test_a_persons_note_stands_below_its_step_and_makes_no_marks() -> None:
    assert seen(small())["notat"] == "##### Husk\n\n\\{.for-x}"


def test_why_a_step_was_moved_and_by_which_layer_it_was_changed_is_told() -> None:
    m = small(
        {"blocked_periods": [{"valid_from": "2027-05", "valid_to": "2027-05", "why": "*sår*"}]}, date=None, week=18
    )
    change = Change("steg", "steg", "endre", "varighet", "1 uke", "3 uker", "", "tilpasning", "naermiljo.yaml", 7)
    changed = replace(m, plan=replace(m.plan, steps=(replace(m.plan.included[0], changed_by=(change.layer,)),)))
    shown = seen(changed)
    assert r"\*sår\*" in shown["flyttet"][0]
    assert shown["endret_av"] == ["tilpasning"]


def test_a_method_shows_what_it_takes_to_carry_it_out() -> None:
    shown = seen(small())["metoder"][0]
    assert (shown["navn"], shown["nummer"], shown["timer"]["sum"]) == ("Idekveld", "M01", "2 timer")
    assert (shown["kostnad"], shown["plan_b"], shown["personopplysninger"]) == (
        "under 2\u00a0000\u00a0kr",
        "Kort ned.",
        True,
    )
    assert shown["valgt_fordi"]
    assert [(row["fra"], row["minutter"], row["hvem"], row["utstyr"]) for row in shown["kjøreplan"]] == [
        ("0.00", 45, "Vert", "Kaffe"),
        ("0.45", 30, "", ""),
        ("1.15", 10, "", ""),
    ]


def test_a_method_that_no_step_has_weighed_has_no_reason() -> None:
    m = small()
    assert method_view(m, m.plan.methods["stengt"], m.plan.included[0])["valgt_fordi"] == ""


@pytest.mark.parametrize(
    ("low", "high", "shown"),
    [
        (None, None, "ikke oppgitt"),
        (5, 8, "5–8"),
        (5, 5, "5"),
        (5, None, "minst 5"),
        (None, 8, "høyst 8"),
        (0.5, 1, "0,5–1"),
    ],
)
def test_a_range_is_told_by_the_ends_that_are_known(low: float | None, high: float | None, shown: str) -> None:
    m = small()
    spanned = m.plan.methods["idekveld"].model_copy(update={"group_size": Span(at_least=low, at_most=high)})
    assert method_view(m, spanned, m.plan.included[0])["gruppestørrelse"] == shown


def test_the_checklist_is_for_the_chosen_groups_with_what_is_most_urgent_first() -> None:
    checklist = [
        "Rydd",
        {"text": "Ring", "weeks_before": 6, "groups": ["innvandrere"]},
        {"text": "Skriv", "weeks_before": 1, "groups": list(GROUPS)},
        {"text": "Ikke oss", "groups": ["enslige-eldre"]},
        {"text": "Takk", "when": "etter"},
    ]
    done = seen(small(checklist=checklist))["gjør"]
    assert [(act["tekst"], act["frist"], act["for"], act["merke"]) for act in done["før"]] == [
        ("Ring", "6 uker før", ["Innvandrere"], " {.for-innvandrere}"),
        ("Skriv", "1 uke før", ["alle"], " {.for-eneforsorgere .for-innvandrere}"),
        ("Rydd", "", [], ""),
    ]
    assert [act["tekst"] for act in done["etter"]] == ["Takk"]
    assert done["under"] == []


def test_adaptations_and_words_of_invitation_are_gathered_by_whom_they_are_for() -> None:
    shown = seen(small())
    assert [(part["for"], [act["tekst"] for act in part["punkter"]]) for part in shown["tilrettelegging"]] == [
        (["alle"], ["Bestill tolk"]),
        (["Innvandrere"], ["Møt opp"]),
    ]
    first = shown["tilrettelegging"][0]["punkter"][0]
    assert (first["tema"], first["frist"], first["merke"]) == (
        "tolk",
        "1 uke før",
        " {.for-eneforsorgere .for-innvandrere}",
    )
    assert [act["tekst"] for part in shown["invitasjon"] for act in part["punkter"]] == ["Si fra om tolk."]


def test_whom_a_method_shuts_out_is_told_with_what_mends_it() -> None:
    shown = seen(small(methods=["stengt"]))
    assert shown["stengt_ute"] == [
        {
            "metode": "Stengt",
            "hvem": "Den som ikke kan komme.",
            "hvem_uten_punktum": "Den som ikke kan komme",
            "tiltak": "Ta en telefon.",
            "valgte": ["Innvandrere"],
            "merke": " {.for-innvandrere}",
        }
    ]


def test_a_mark_names_the_groups_and_everybody_needs_none() -> None:
    assert (mark(()), mark(("a", "b-c"))) == ("", " {.for-a .for-b-c}")


def test_all_groups_together_are_everybody_but_one_alone_is_itself() -> None:
    m = small()
    assert for_whom(m, GROUPS) == ["alle"]
    assert for_whom(m, ("innvandrere",)) == ["Innvandrere"]
    assert for_whom(m, ()) == []
    assert for_whom(small({"target_groups": ["innvandrere"]}), ("innvandrere",)) == ["Innvandrere"]


def test_acts_for_groups_that_are_not_chosen_are_not_for_these() -> None:
    items = [
        ChecklistItem(text=text, groups=groups) for text, groups in (("a", ()), ("b", ("innvandrere",)), ("c", ("x",)))
    ]
    assert [item.text for item in for_these(small(), items)] == ["a", "b"]


@pytest.mark.parametrize(
    ("ends", "said"),
    [
        ({}, "ikke oppgitt"),
        ({"at_least": 1, "at_most": 1}, "1 time"),
        ({"at_least": 1}, "minst 1 time"),
        ({"at_most": 1}, "høyst 1 time"),
        ({"at_least": 2, "at_most": 3.5}, "2–3,5 timer"),
        ({"at_least": 0.33, "at_most": 0.5}, "20–30 minutter"),
        ({"at_least": 0.5, "at_most": 1}, "30–60 minutter"),
        ({"at_most": 0.25}, "høyst 15 minutter"),
        ({"at_least": 0.5, "at_most": 2}, "30 minutter – 2 timer"),
    ],
)
def test_how_long_something_lasts_has_its_unit(ends: dict[str, float], said: str) -> None:
    assert length(small(), Span(**ends)) == said


def test_preparation_is_told_in_weeks_and_a_pot_is_told_as_one() -> None:
    m = small()
    one = method("a", lead_weeks={"at_least": 1, "at_most": 1}, cost="k2", cost_covers="alt")
    shown = method_view(m, one, m.plan.included[0])
    assert (shown["forberedelse"], shown["kostnad"]) == ("1 uke", "10\u00a0000–50\u00a0000\u00a0kr i alt")
    shown = method_view(m, method("b", lead_weeks={"at_least": 2, "at_most": 4}, cost="k2"), m.plan.included[0])
    assert (shown["forberedelse"], shown["kostnad"]) == ("2–4 uker", "10\u00a0000–50\u00a0000\u00a0kr")
    assert method_view(m, method("c"), m.plan.included[0])["forberedelse"] == "ikke oppgitt"
