from __future__ import annotations

import dataclasses
import datetime as dt
from typing import Any

import pytest
from tests.composing.material import material

from naermiljomodell.composing.compose import compose
from naermiljomodell.composing.role_view import known_sheets, role_documents, role_view, sheet_of, sheet_view
from naermiljomodell.composing.view import Data, Material
from naermiljomodell.domain.stakeholders import Stakeholder

FIRST = dt.date(2026, 12, 1)
CENTRE: dict[str, object] = {
    "id": "sentralen",
    "name": "Frivilligsentralen *her*",
    "kind": "frivilligsentral",
    "sector": "moteplass",
    "roles": ["gjennomforer", "rekrutterer"],
    "target_groups": ["enslige-eldre"],
    "resources": ["kaffe"],
    "hours_per_month": 10,
    "interest": 5,
    "influence": 4,
}


def actor(**fields: object) -> Stakeholder:
    """Give the volunteer centre, with *fields* of its own."""
    return Stakeholder.model_validate({**CENTRE, **fields})


def around(*actors: Stakeholder, today: dt.date = FIRST, language: str = "nb", **config: object) -> Material:
    """Give a neighbourhood with *actors* around it; *config* are fields of its area."""
    return material(config, today=today, stakeholders=actors, language=language)


def sheet(m: Material, id_: str) -> Data:
    """Give the sheet for *id_*."""
    found = sheet_of(m, id_)
    assert found is not None
    return sheet_view(m, found)


def test_a_role_answers_for_its_steps_and_takes_part_in_others() -> None:
    found = sheet(around(), "frivilligleder")
    parts = {step["id"]: (step["del"], step["ansvar"]) for step in found["steg"]}
    assert parts["rekruttering"] == ("har ansvaret", True)
    assert parts["vise-fram"] == ("er med på dagen", False)
    assert "sluttrapport" not in parts
    assert (found["navn"], found["er_rolle"], found["inviterer_til"]) == ("Frivilligleder", True, [])
    assert all(due["navn"] in {s["navn"] for s in found["steg"] if s["ansvar"]} for due in found["frister"])
    assert found["frister"]


def test_hours_are_those_of_the_steps_it_answers_for() -> None:
    m = around()
    mine = [p for p in m.plan.included if p.step.responsible == "frivilligleder"]
    assert sheet(m, "frivilligleder")["timer"] == m.hours(sum(p.hours for p in mine))
    assert sheet(m, "mentor")["timer"] == "ikke oppgitt"


def test_on_the_day_a_role_has_its_own_points_and_the_one_who_answers_brings_the_things() -> None:
    m = around()
    host = {t["steg"]: t for t in sheet(m, "lokal-vert")["treff"]}
    lead = {t["steg"]: t for t in sheet(m, "fasilitator")["treff"]}
    evening = "workshop-2-innbyggere"
    (mine,) = host[evening]["på_dagen"]
    assert "pause" in mine["hva"]
    assert (host[evening]["ta_med"], bool(lead[evening]["ta_med"])) == ([], True)
    assert len(lead[evening]["på_dagen"]) > 1
    assert (host[evening]["forslag"], host[evening]["dagen_er_forbi"]) == (False, False)


def test_a_host_is_not_everybody_whose_part_begins_alike() -> None:
    points = [p["hva"] for t in sheet(around(), "bordvert")["treff"] for p in t["på_dagen"]]
    assert any("Runde 1" in what for what in points)
    assert not any(t["på_dagen"] for t in sheet(around(), "eier")["treff"])


def test_what_is_past_is_only_counted() -> None:
    before, after = sheet(around(), "prosjektleder"), sheet(around(today=dt.date(2027, 6, 1)), "prosjektleder")
    gone = {s["navn"] for s in before["steg"]} - {s["navn"] for s in after["steg"]}
    assert before["forbi"] == 0
    assert len(gone) == after["forbi"] > 0
    assert len(after["treff"]) < len(before["treff"])
    assert len(after["frister"]) < len(before["frister"])


def test_in_a_month_that_is_not_over_a_proposal_can_be() -> None:
    months: dict[str, Any] = {"period": {"start": "2027-01", "end": "2028-12"}}
    event = next(e for e in around(**months).plan.timing.events if e.precision == "måned" and e.day[-2:] < "28")
    told = {}
    for day in (event.day, f"{event.day[:7]}-28"):
        m = around(today=dt.date.fromisoformat(day), **months)
        role = m.pack.steps[event.step].responsible or ""
        told[day] = next(t for t in sheet(m, role)["treff"] if t["steg"] == event.step)
    assert [(t["forslag"], t["dagen_er_forbi"]) for t in told.values()] == [(True, False), (True, True)]


def test_a_step_without_dates_is_never_past() -> None:
    m = around()
    steps = tuple(dataclasses.replace(p, dates=None) for p in m.plan.steps)
    undated = dataclasses.replace(m, plan=dataclasses.replace(m.plan, steps=steps), today=dt.date(2099, 1, 1))
    found = sheet(undated, "frivilligleder")
    assert found["forbi"] == 0
    assert {s["når"] for s in found["steg"]} == {"ikke oppgitt"}


def test_an_actor_is_told_what_its_roles_do_what_needs_it_and_whom_to_invite() -> None:
    found = sheet(around(actor()), "sentralen")
    parts = {step["id"]: step["del"] for step in found["steg"]}
    assert parts["pilot"] == "har ansvaret"
    assert parts["lokal-idedugnad"] == "trengs i steget"
    assert {role["navn"] for role in found["roller"]} == {"Rekrutterer", "Gjennomfører"}
    assert found["navn"] == "Frivilligsentralen \\*her\\*"
    (me,) = found["aktører"]
    assert (me["ressurser"], me["timer_per_måned"], me["grupper"]) == (["kaffe"], "10 timer", ["eldre som bor alene"])
    assert found["inviterer_til"]
    assert all(one["for"] == ["eldre som bor alene"] for one in found["inviterer_til"])
    having = around(actor(roles=["rekrutterer"]))
    assert sheet(having, "rekrutterer")["inviterer_til"] == found["inviterer_til"]
    assert sheet(around(), "rekrutterer")["inviterer_til"] == []


def test_nothing_is_said_of_how_an_actor_is_regarded() -> None:
    def keys(node: object) -> set[str]:
        inside = node.values() if isinstance(node, dict) else node if isinstance(node, list) else ()
        return {*(node if isinstance(node, dict) else ()), *(key for one in inside for key in keys(one))}

    told = keys(sheet(around(actor()), "sentralen"))
    assert "ressurser" in told
    assert not told & {"tillit", "verdi", "interesse", "innflytelse"}
    assert "tillit" in keys({"a": [{"tillit": 3}]})


def test_a_kind_stands_for_all_its_actors_and_bears_its_name_when_there_are_more() -> None:
    one, two = actor(), actor(id="annen", name="En annen sentral", roles=[], hours_per_month=None)
    assert sheet(around(one), "frivilligsentral")["navn"] == "Frivilligsentralen \\*her\\*"
    both = sheet(around(one, two), "frivilligsentral")
    assert both["navn"] == "Frivilligsentral"
    assert [a["timer_per_måned"] for a in both["aktører"]] == ["10 timer", "ikke oppgitt"]


def test_whom_to_call_are_those_who_answer_and_the_actors_that_are_needed() -> None:
    lead = actor(id="folkehelsa", name="Folkehelsa", kind="folkehelse", sector="kommune", roles=["prosjektleder"])
    m = around(actor(roles=[]), lead)
    centre = {call["navn"]: call["om"] for call in sheet(m, "sentralen")["ring"]}
    assert "Lokale idédugnader" in centre["Lokal vert"]
    host = {call["navn"]: call["om"] for call in sheet(m, "lokal-vert")["ring"]}
    assert "Lokale idédugnader" in host["Frivilligsentralen \\*her\\*"]
    assert "Prosjektleder: Folkehelsa" in host


def test_who_has_left_is_not_called_and_has_no_role() -> None:
    gone = around(actor(roles=["frivilligleder"], valid_to="2026-10"))
    assert sheet(gone, "frivilligleder")["aktører"] == []
    assert not [c for c in sheet(gone, "lokal-vert")["ring"] if "Frivilligsentralen" in c["navn"]]
    assert sheet_of(gone, "frivilligsentral") is None
    here = around(actor(roles=["frivilligleder"], valid_to="2027-10"))
    assert [a["navn"] for a in sheet(here, "frivilligleder")["aktører"]] == ["Frivilligsentralen \\*her\\*"]


def test_nobody_is_found_for_an_id_that_names_nothing() -> None:
    m = around(actor())
    assert sheet_of(m, "tull") is None
    known = known_sheets(m.pack, m.folder.stakeholders)
    assert known[0] in m.pack.roles
    assert known[-2:] == ("sentralen", "frivilligsentral")


def test_all_roles_with_something_to_do_stand_together() -> None:
    found = [one["id"] for one in role_view(around())["rolleark"]]
    assert {"frivilligleder", "lokal-vert", "prosjektleder"} <= set(found)
    assert "mentor" not in found
    assert role_view(around(today=dt.date(2099, 1, 1)))["rolleark"] == []


def test_a_document_is_made_for_each_that_is_asked_for_and_none_for_what_is_unknown() -> None:
    asked = frozenset({"rolle-frivilligleder", "rolle-sentralen", "rolle-tull", "kjoreplan"})
    m = dataclasses.replace(around(actor()), documents=asked)
    assert list(role_documents(m)) == ["rolle-frivilligleder", "rolle-sentralen"]
    made = {d.id: d for d in compose(m).documents}
    assert made["rolle-frivilligleder"].title == "Frivilligleder i Hønefoss"
    assert [s.level for s in made["rolle-frivilligleder"].sections] == [2, 2, 2, 2]
    assert made["rolle-sentralen"].title == "Frivilligsentralen \\*her\\* i Hønefoss"
    assert "rolle-tull" not in made
    without = {id_: one for id_, one in m.pack.documents.items() if id_ != "rolleark"}
    bare = dataclasses.replace(m, pack=dataclasses.replace(m.pack, documents=without))
    assert role_documents(bare) == {}


@pytest.mark.parametrize(
    ("language", "title"), [("nb", "Frivilligleder"), ("nn", "Frivilligleiar"), ("en", "Frivilligleder")]
)
def test_the_sheet_is_in_the_language_of_the_place_or_says_that_it_is_not(language: str, title: str) -> None:
    m = dataclasses.replace(around(language=language), documents=frozenset({"rolle-frivilligleder"}))
    if language == "en":
        m = dataclasses.replace(m, in_source=dataclasses.replace(around(), documents=m.documents))
    made = next(d for d in compose(m).documents if d.id == "rolle-frivilligleder")
    assert made.title == f"{title} i Hønefoss"
    assert made.note == ("This document is so far in Norwegian only." if language == "en" else "")


def test_the_whole_paper_has_a_sheet_for_each_role_that_begins_a_page() -> None:
    m = dataclasses.replace(around(), documents=frozenset({"rolleark"}))
    made = next(d for d in compose(m).documents if d.id == "rolleark")
    sheets = [s.id for s in made.sections if s.kind == "ark"]
    assert sheets == [f"rolle-{one['id']}" for one in role_view(m)["rolleark"]]
    assert made.title == "Rolleark for Hønefoss"
