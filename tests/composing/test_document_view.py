from __future__ import annotations

import dataclasses
import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from naermiljomodell.assembling import standing
from naermiljomodell.composing.document_view import document_view
from naermiljomodell.composing.view import Data, Material
from naermiljomodell.domain.area import Anchoring, Area, Period
from naermiljomodell.domain.model import Pack
from naermiljomodell.domain.parts import RunItem
from naermiljomodell.domain.place import Place
from naermiljomodell.domain.plan import Plan, PlannedStep
from naermiljomodell.domain.records import AreaFolder
from naermiljomodell.domain.small_numbers import SmallNumbers
from naermiljomodell.domain.stakeholders import Stakeholder
from naermiljomodell.loading.core import core_pack
from naermiljomodell.loading.places import resolve
from naermiljomodell.network.report import analyse
from naermiljomodell.tailoring.tailor import tailor

GROUPS = tuple(core_pack("nb").target_groups)
SOME_GROUPS = st.lists(st.sampled_from(GROUPS), unique=True)
NOWHERE = Place("Solvik", "ukjent")
MEETING = "idekveld"


def material(area: Area, *, place: Place = NOWHERE, actors: tuple[Stakeholder, ...] = ()) -> Material:
    """Give all that the documents of *area* are made of, from the core pack."""
    pack = core_pack("nb")
    folder = AreaFolder(area=area, place=place, language="nb", stakeholders=actors)
    network = analyse(pack, actors, (), area.target_groups, "nb", "")
    plan, today = tailor(pack, folder), dt.date(2026, 11, 22)
    now = standing(pack, folder, plan, today)
    return Material(pack, folder, plan, network, (), today, (), "0.1.0", now, SmallNumbers(5, 10))


def solvik(**more: object) -> Area:
    """Give an area with every target group, unless *more* says another."""
    fields = {"name": "Solvik", "period": Period(start="2027-01"), "target_groups": GROUPS, **more}
    return Area.model_validate(fields)


def with_plan(m: Material, **changed: object) -> Material:
    """Give *m* with a plan that is another in some fields."""
    plan: Plan = dataclasses.replace(m.plan, **changed)  # type: ignore[arg-type]  # fields of the plan by name
    return dataclasses.replace(m, plan=plan)


def with_run(who: tuple[str | None, ...]) -> list[Data]:
    """Give the parts in a meeting whose run of show is done by *who*, one point each."""
    m = material(solvik())
    run = tuple(RunItem(minutes=5, happens="Noe skjer.", who=each) for each in who)
    methods = {**m.plan.methods, MEETING: m.plan.methods[MEETING].model_copy(update={"run_of_show": run})}
    sheets = document_view(with_plan(m, methods=methods))["metodeark"]
    parts: list[Data] = next(sheet for sheet in sheets if sheet["id"] == MEETING)["rolleliste"]
    return parts


def steps_without(m: Material, id_: str, field: str, value: object) -> tuple[PlannedStep, ...]:
    """Give the planned steps of *m* with one field of one step set."""
    return tuple(
        dataclasses.replace(s, **{field: value}) if s.step.id == id_ else s  # type: ignore[arg-type]  # by name
        for s in m.plan.steps
    )


def entry(entries: list[Data], id_: str) -> Data:
    """Give the entry with the id *id_*."""
    return next(e for e in entries if e["id"] == id_)


@settings(max_examples=20)
@given(SOME_GROUPS)
def test_each_method_has_one_sheet_that_names_every_step_that_uses_it(groups: list[str]) -> None:
    m = material(solvik(target_groups=groups))
    sheets = document_view(m)["metodeark"]
    assert len({sheet["id"] for sheet in sheets}) == len(sheets)
    pairs = {(sheet["id"], step["id"]) for sheet in sheets for step in sheet["steg"]}
    assert pairs == {(method, s.step.id) for s in m.plan.included for method in s.methods}


def test_a_sheet_counts_minutes_times_and_hours_over_all_its_steps() -> None:
    m = material(solvik())
    for sheet in document_view(m)["metodeark"]:
        method = m.plan.methods[sheet["id"]]
        assert sheet["minutter"] == sum(point["minutter"] for point in sheet["kjøreplan"])
        assert sheet["ganger"] == method.effort.times * len(sheet["steg"])
        assert sheet["timer_i_alt"] == m.hours(method.effort.total * len(sheet["steg"]))
        assert (sheet["type"], sheet["publikum"]) == (method.kind, method.audience)


def test_a_sheet_names_only_chosen_groups() -> None:
    sheets = document_view(material(solvik(target_groups=("enslige-eldre",))))["metodeark"]
    sheet = entry(sheets, MEETING)
    assert sheet["når"] == []
    assert {tuple(shut["valgte"]) for shut in sheet["stenger_ute"]} == {(), ("eldre som bor alene",)}
    assert all(shut["hvem"] and shut["tiltak"] for shut in sheet["stenger_ute"])


def test_two_parts_on_one_point_are_two_and_a_part_in_the_plural_is_the_same() -> None:
    parts = with_run(("Fasilitator og bordverter", "Bordvert", "Hjelpere, én for hver 25", "hjelper", None))
    assert [part["navn"] for part in parts] == ["Fasilitator", "Bordvert", "Hjelpere"]


def test_a_part_is_described_when_the_model_has_the_role() -> None:
    referent, guide = with_run(("referent og guide",))
    assert referent["beskrivelse"] == core_pack("nb").roles["referent"].description
    assert guide == {"navn": "Guide", "beskrivelse": ""}


def test_a_run_of_show_without_anyone_has_no_parts() -> None:
    assert with_run((None, ", for alle")) == []


@settings(max_examples=20)
@given(SOME_GROUPS)
def test_an_answer_comes_after_what_it_answers_and_no_earlier_answer_is_passed_over(groups: list[str]) -> None:
    m = material(solvik(target_groups=groups))
    ends = {s.step.id: s.dates.end for s in m.plan.included if s.dates}
    answers = {s.step.id: s.step.answers for s in m.plan.included}
    for asked in document_view(m)["innspill"]:
        later = [e for id_, e in ends.items() if asked["id"] in answers[id_] and e > ends[asked["id"]]]
        if asked["svar"]:
            assert ends[asked["svar"]["id"]] == min(later)
        else:
            assert later == []


def test_input_is_every_step_that_collects_it_with_its_methods() -> None:
    m = material(solvik())
    found = document_view(m)["innspill"]
    assert [i["id"] for i in found] == [s.step.id for s in m.plan.included if s.step.collects_input]
    assert entry(found, "lokal-idedugnad")["metoder"] == ["Idédugnad"]
    assert entry(found, "lokal-idedugnad")["svar"]["navn"] == "Hva ble det til?"


def test_what_has_no_date_is_not_given_and_gets_no_answer() -> None:
    m = material(solvik())
    timeless = with_plan(m, steps=steps_without(m, "lokal-idedugnad", "dates", None))
    asked = entry(document_view(timeless)["innspill"], "lokal-idedugnad")
    assert (asked["når"], asked["svar"]) == ("ikke oppgitt", {})


def test_an_answer_without_a_date_is_no_answer() -> None:
    m = material(solvik())
    timeless = with_plan(m, steps=steps_without(m, "hva-ble-det-til", "dates", None))
    assert entry(document_view(timeless)["innspill"], "lokal-idedugnad")["svar"] == {}


@settings(max_examples=20)
@given(SOME_GROUPS)
def test_an_invitation_promises_a_group_only_what_it_promises_in_all(groups: list[str]) -> None:
    for invitation in document_view(material(solvik(target_groups=groups)))["invitasjoner"]:
        everything = {(topic, line) for topic, lines in invitation["linjer"].items() for line in lines}
        assert [g["id"] for g in invitation["grupper"]] == groups
        theirs = [(t, line) for g in invitation["grupper"] for t, lines in g["linjer"].items() for line in lines]
        assert set(theirs) == everything


def test_residents_are_invited_to_meetings_where_they_give_input_and_to_nothing_else() -> None:
    m = material(solvik())
    found = document_view(m)["invitasjoner"]
    assert {"workshop-2-innbyggere", "lokal-idedugnad"} <= {i["id"] for i in found}
    for invitation in found:
        step = m.pack.steps[invitation["id"]]
        assert step.audience == "innbyggere"
        assert step.collects_input
        assert invitation["fase"] == step.phase
        assert m.plan.methods[invitation["metode"]["id"]].kind == "arrangement"


def test_an_invitation_knows_when_the_answer_comes() -> None:
    invitation = entry(document_view(material(solvik()))["invitasjoner"], "lokal-idedugnad")
    assert invitation["svar"]["navn"] == "Hva ble det til?"


def test_a_role_says_what_it_does_where_it_is_responsible_and_who_has_it() -> None:
    central = Stakeholder(
        id="sentral", name="Sentral|en", kind="frivilligsentral", sector="moteplass", roles=("lokal-vert",)
    )
    m = material(solvik(), actors=(central,))
    roles = document_view(m)["roller"]
    assert [role["id"] for role in roles] == list(m.pack.roles)
    host = entry(roles, "lokal-vert")
    assert host["aktører"] == ["Sentral\\|en"]
    assert host["beskrivelse"] == m.pack.roles["lokal-vert"].description
    assert "Lokale idédugnader" in host["steg"]
    assert entry(roles, "finansior")["aktører"] == entry(roles, "finansior")["steg"] == []


def test_challenges_and_plans_are_explained_and_an_unknown_one_stands_for_itself() -> None:
    area = solvik(challenges=("ensomhet", "ukjent-sak"), anchoring=Anchoring(plans=("okonomiplan",)))
    found = document_view(material(area))
    pack: Pack = core_pack("nb")
    assert found["utfordringer"] == [
        {"navn": "Ensomhet", "beskrivelse": pack.challenges["ensomhet"].description},
        {"navn": "ukjent-sak", "beskrivelse": ""},
    ]
    assert found["planer"] == [
        {"navn": pack.plans["okonomiplan"].name, "beskrivelse": pack.plans["okonomiplan"].description}
    ]


@pytest.mark.parametrize(
    ("name", "municipality", "said"),
    [("Hønefoss", None, "Ringerike"), ("Solvik", "Sol*vik", "Sol\\*vik"), ("Solvik", None, "")],
)
def test_the_municipality_is_named_when_somebody_has_said_it(name: str, municipality: str | None, said: str) -> None:
    place = resolve(name, municipality).place or NOWHERE
    found = document_view(material(solvik(name=name, municipality=municipality), place=place))
    assert found["kommunenavn"] == said


def test_a_sheet_that_several_meetings_need_is_given_once_with_them_all() -> None:
    m = material(solvik())
    sheets = {sheet["type"]: sheet["metoder"] for sheet in document_view(m)["møteark"]}
    used = {id_ for planned in m.plan.included for id_ in planned.methods}
    assert {method["id"] for method in sheets["utgangsark"]} == {
        i for i in used if "utgangsark" in m.plan.methods[i].sheets
    }
    for methods in sheets.values():
        assert len({method["id"] for method in methods}) == len(methods)
    (table,) = sheets["spørsmålskort"]
    assert len(table["bordspørsmål"]) == 3
    assert "2027" in table["svar"]
    late = dataclasses.replace(m, today=dt.date(2029, 1, 1))
    assert {x["svar"] for sheet in document_view(late)["møteark"] for x in sheet["metoder"]} == {""}


def test_a_method_that_is_offered_and_not_used_is_told_in_short_once() -> None:
    m = material(solvik())
    used = {id_ for planned in m.plan.included for id_ in planned.methods}
    others = document_view(m)["andre_metoder"]
    assert {other["id"] for other in others} == {s.method for s in m.plan.scores} - used
    assert all(other["steg"] and other["hensikt"] and other["varighet"] for other in others)


def test_a_meeting_with_its_day_is_invited_to_on_that_day_and_the_answer_has_its_day_too() -> None:
    m = material(solvik())
    days = {"workshop-2-innbyggere": "2027-04-21", "hva-ble-det-til": "2027-06-08"}
    steps = tuple(
        dataclasses.replace(p, step=p.step.model_copy(update={"date": days.get(p.step.id)})) for p in m.plan.steps
    )
    invited = {i["id"]: i for i in document_view(with_plan(m, steps=steps))["invitasjoner"]}
    assert invited["workshop-2-innbyggere"]["når"] == "onsdag 21. april 2027"
    assert invited["workshop-2-innbyggere"]["dag"] == "onsdag 21. april 2027"
    assert invited["workshop-2-innbyggere"]["svar"]["når"] == "tirsdag 8. juni 2027"
    before = {i["id"]: i for i in document_view(m)["invitasjoner"]}
    assert (before["workshop-2-innbyggere"]["når"], before["workshop-2-innbyggere"]["dag"]) == ("april 2027", "")
