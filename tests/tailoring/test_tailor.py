from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.building import GROUPS, PLACE, area, by_id, folder, group, method, pack, phase, step

from naermiljomodell.checking.plan_rules import check_plan
from naermiljomodell.domain.model import Change, Pack
from naermiljomodell.domain.plan import Plan
from naermiljomodell.domain.records import AreaFolder
from naermiljomodell.domain.stakeholders import Stakeholder
from naermiljomodell.language.base import LANGUAGES
from naermiljomodell.loading.core import core_pack
from naermiljomodell.tailoring.tailor import tailor

SIX = (
    "uforetrygdede",
    "eneforsorgere",
    "enslige-eldre",
    "innvandrere",
    "kommunale-boliger",
    "nedsatt-funksjonsevne",
)


def removal(id_: str, reason: str = "Holdt i november 2024", verb: Any = "fjern") -> Change:  # noqa: ANN401  a verb
    return Change("steg", id_, verb, "", "A", "", reason, "tilpasning", "naermiljo.yaml", 3)


def reasons(plan: Plan) -> dict[str, str]:
    return {s.step.id: s.reason for s in plan.steps}


def test_each_step_is_in_or_out_for_the_reason_that_is_said() -> None:
    steps = [
        step("alltid"),
        step("valgt", condition={"target_group": "innvandrere"}),
        step("ikke-valgt", condition={"target_group": "uforetrygdede"}),
        step("ukjent", condition={"residents": {"at_least": 500}}),
        step("forst", phase="forankring"),
    ]
    plan = tailor(pack(steps), folder({"phases": {"forankring": "av"}}))
    assert reasons(plan) == {
        "alltid": "Med i alle nærmiljøer.",
        "valgt": "Med i planen: målgruppen «Innvandrere» er valgt.",
        "ukjent": "Med til dere har avklart dette: innbyggertallet er ikke oppgitt.",
        "ikke-valgt": "Ikke med i planen: målgruppen «uforetrygdede» er ikke valgt.",
        "forst": "Fasen «Forankring» er slått av i naermiljo.yaml.",
    }
    assert {s.step.id for s in plan.left_out} == {"ikke-valgt", "forst"}
    assert (plan.phases_off, "forankring" in plan.phases) == (("forankring",), False)


def test_a_phase_that_the_model_needs_stays_on() -> None:
    plan = tailor(pack([step("a")]), folder({"phases": {"kartlegging": "av"}}))
    assert plan.phases_off == ()
    assert [s.step.id for s in plan.included] == ["a"]


def test_phases_stand_in_the_order_they_ask_for() -> None:
    phases = by_id([phase("sist", after=["egen"]), phase("egen", after=["forst"]), phase("forst")])
    assert tailor(pack(phases=phases), folder()).phases == ("forst", "egen", "sist")


def test_a_removed_step_is_out_with_the_persons_own_reason() -> None:
    changes = (removal("motet", "", "ny"), removal("motet", "Foreløpig."), removal("motet"))
    plan = tailor(pack([step("a")], removed=by_id([step("motet")]), changes=changes), folder())
    (out,) = plan.left_out
    assert out.reason == "Tatt ut: Holdt i november 2024."
    assert (out.dates, out.methods, out.changed_by) == (None, (), ("tilpasning",))


@pytest.mark.parametrize("changes", [(), (removal("motet", ""),)])
def test_a_removed_step_without_a_reason_says_that(changes: tuple[Change, ...]) -> None:
    plan = tailor(pack(removed=by_id([step("motet")]), changes=changes), folder())
    assert reasons(plan) == {"motet": "Tatt ut: ikke oppgitt."}


def test_a_removed_step_still_conducts_order() -> None:
    steps = [step("sist", after=["motet"]), step("forst", before=["motet"], duration="2 uker")]
    plan = tailor(pack(steps, removed=by_id([step("motet")])), folder())
    assert [(s.step.id, s.dates.start) for s in plan.included if s.dates] == [
        ("forst", "2027-01-01"),
        ("sist", "2027-01-15"),
    ]


def test_a_step_that_the_hours_do_not_suffice_for_is_given_up_and_said() -> None:
    methods = [method("stand", *GROUPS, hours=3), method("fest", hours=10)]
    steps = [step("a", methods=["stand"], collects_input=True), step("b", methods=["fest"], optional=True)]
    plan = tailor(pack(steps, methods), folder({"capacity": {"hours": 5}}))
    assert plan.capacity.given_up == ("b",)
    assert (plan.capacity.needed, plan.capacity.available) == (3, 5)
    assert reasons(plan)["b"] == (
        "Valgt bort fordi timene ikke strekker til: planen trenger 3 timer uten det som er valgt bort, og dere har 5."
    )
    assert plan.summary[-1] == "Dette er ikke med: B."


def test_hours_are_told_by_phase() -> None:
    steps = [
        step("a", methods=["stand"], effort={"prepare": 1}),
        step("b", phase="mobilisering", effort={"prepare": 0.5}),
        step("c", phase="egen", effort={"prepare": 2}),
    ]
    capacity = tailor(pack(steps, [method("stand", hours=3)]), folder()).capacity
    assert capacity.by_phase == (("kartlegging", 4), ("mobilisering", 0.5))
    assert capacity.needed == 6.5


def test_a_step_tells_what_its_methods_ask_for() -> None:
    tolk = {"text": "Bestill tolk", "topic": "tolk", "where": "begge"}
    groups = [group("innvandrere", adaptations=[tolk]), group("enslige-eldre")]
    steps = [step("a", methods=["stand"], checklist=["Finn et sted"], effort={"prepare": 1})]
    methods = [
        method(
            "stand",
            "innvandrere",
            hours=2,
            shuts_out=[{"who": "Den som ikke er ute.", "target_groups": ["enslige-eldre"], "remedy": "Ring på."}],
        )
    ]
    config = {"target_groups": ["innvandrere", "enslige-eldre", "innvandrere", "ukjent"]}
    changed = Change("steg", "a", "endre", "navn", "x", "A", "", "fylket", "pakke/steg/a.md", 2)
    plan = tailor(pack(steps, methods, groups, changes=(changed, removal("a", verb="endre"), changed)), folder(config))
    (made,) = plan.included
    assert (made.methods, made.hours, [c.text for c in made.checklist]) == (("stand",), 3, ["Finn et sted"])
    assert [(a.text, a.groups) for a in made.adaptations] == [("Bestill tolk", ("innvandrere",))]
    assert [(a.text, a.groups) for a in made.invitation] == [("Bestill tolk", ("innvandrere",))]
    assert [(e.remedy, e.chosen) for e in made.exclusions] == [("Ring på.", ("enslige-eldre",))]
    assert made.changed_by == ("fylket", "tilpasning")
    assert list(plan.groups) == ["innvandrere", "enslige-eldre"]


def test_coverage_tells_how_each_group_is_reached_and_who_knows_it() -> None:
    methods = [
        method("stand", "innvandrere", kind="oppsøkende"),
        method("mote", "innvandrere", audience="partnere"),
        method("fest", "enslige-eldre", shuts_out=[{"who": "x", "target_groups": ["innvandrere"], "remedy": "y"}]),
    ]
    steps = [step("a", methods=["stand", "mote", "fest"], pick="alle", collects_input=True)]
    actor = {"id": "vel", "navn": "Vel", "type": "velforening", "sektor": "bolig", "målgrupper": ["innvandrere"]}
    stakeholders = (Stakeholder.model_validate(actor),)
    plan = tailor(pack(steps, methods), folder({"target_groups": ["innvandrere"]}, stakeholders=stakeholders))
    (found,) = plan.coverage
    assert (found.reached_by, found.shut_out_by, found.actors) == (("stand",), ("fest",), ("vel",))
    assert (found.heard, found.joins, plan.outreach_missing) == (True, False, False)


def test_ids_that_the_model_does_not_have_are_left_out() -> None:
    steps = [step("a", methods=["ukjent"], after=["ukjent"], phase="ukjent")]
    plan = tailor(pack(steps), folder({"target_groups": ["ukjent"], "terms": {"ukjent": "x"}}))
    assert [s.methods for s in plan.included] == [()]
    assert plan.groups == {}


def of_place(pack_: Pack, **config: Any) -> AreaFolder:  # noqa: ANN401  fields of a config
    """Give Hønefoss with the six groups, in the language of *pack_*."""
    given = {"target_groups": SIX, "municipality": "Ringerike", "period": {"start": "2027-01"}, **config}
    return AreaFolder(area=area(**given), place=PLACE, language=pack_.language)


def errors(plan: Plan, at: AreaFolder, pack_: Pack) -> list[str]:
    return [p.message() for p in check_plan(plan, at, pack_) if p.severity == "feil"]


def test_the_core_pack_reaches_all_six_groups_in_honefoss() -> None:
    model = core_pack("nb")
    at = of_place(model)
    plan = tailor(model, at)
    assert errors(plan, at, model) == []
    assert [c.group for c in plan.coverage] == list(SIX)
    assert all(c.reached_by and c.heard and c.joins for c in plan.coverage)
    assert not plan.outreach_missing
    assert plan.capacity.given_up == ()
    assert all(s.reason for s in plan.steps)


def test_with_few_hours_something_is_given_up_and_said_and_every_group_is_still_reached() -> None:
    model = core_pack("nb")
    at = of_place(model, capacity={"hours": 300})
    plan = tailor(model, at)
    assert errors(plan, at, model) == []
    assert plan.capacity.given_up
    assert all(reasons(plan)[id_].startswith("Valgt bort fordi timene") for id_ in plan.capacity.given_up)
    assert all(c.heard and c.joins for c in plan.coverage)
    full = tailor(model, of_place(model)).capacity.needed
    assert plan.capacity.needed < full
    assert tailor(model, of_place(model, capacity={"hours": full})).capacity.given_up == ()


@settings(max_examples=60)
@given(
    st.lists(st.sampled_from(SIX), unique=True),
    st.none() | st.sampled_from(sorted(core_pack("nb").area_kinds)),
    st.none() | st.integers(0, 900),
    st.none() | st.integers(0, 40_000),
    st.sampled_from(["2027", "2027-03", "2027-08-17"]),
    st.booleans(),
)
def test_whatever_is_chosen_each_step_is_in_or_out_once_with_a_reason_and_every_group_is_reached(
    groups: list[str],
    kind: str | None,
    hours: int | None,
    residents: int | None,
    start: str,
    off: bool,  # noqa: FBT001  drawn
) -> None:
    model = core_pack("nb")
    config = {
        "target_groups": groups,
        "area_kind": kind,
        "capacity": {"hours": hours},
        "residents": residents,
        "period": {"start": start},
        "phases": {"forankring": "av" if off else "på"},
    }
    at = of_place(model, **config)
    plan = tailor(model, at)
    assert sorted(s.step.id for s in plan.steps) == sorted(model.steps)
    assert all(s.reason.strip() and (s.dates is None) is not s.included for s in plan.steps)
    assert all(c.reached_by and c.heard and c.joins for c in plan.coverage)
    assert [c.group for c in plan.coverage] == groups
    assert tailor(model, at) == plan
    assert errors(plan, at, model) == []
    order = [s.step.id for s in plan.included]
    for made in plan.included:
        assert all(order.index(first) < order.index(made.step.id) for first in made.step.after if first in order)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_plan_speaks_the_language_of_the_neighbourhood(language: str) -> None:
    model = core_pack(language)
    plan = tailor(model, of_place(model, capacity={"hours": 300}))
    texts = [*plan.summary, *reasons(plan).values()]
    assert all("{" not in text and text.endswith(".") for text in texts)


def added_step(**fields: Any) -> tuple[Plan, dict[str, str]]:  # noqa: ANN401  fields of a step
    """Give the plan of a model to which naermiljo.yaml has added the step `kveld`, and each step's reason."""
    steps = [step("foer", phase="kartlegging", week=0), step("nettverk", phase="mobilisering", week=20)]
    own = step("kveld", phase="mobilisering", **fields)
    reason = "Folk ba om det." if fields else ""
    change = Change("steg", "kveld", "ny", "", "", "Kveld", reason, "tilpasning", "naermiljo.yaml", 9)
    plan = tailor(pack([*steps, own], changes=(change,)), folder())
    return plan, reasons(plan)


def test_an_added_step_that_nothing_places_begins_with_the_others_of_its_phase() -> None:
    plan, why = added_step()
    starts = {s.step.id: s.dates.start for s in plan.included if s.dates}
    assert starts["kveld"] == starts["nettverk"]
    assert why["kveld"] == "Lagt til i naermiljo.yaml."


def test_an_added_step_that_is_placed_stands_where_it_was_put_and_tells_its_reason() -> None:
    plan, why = added_step(week=3)
    starts = {s.step.id: s.dates.start for s in plan.included if s.dates}
    assert starts["kveld"] < starts["nettverk"]
    assert why["kveld"] == "Lagt til i naermiljo.yaml: Folk ba om det."
