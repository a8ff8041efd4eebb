from __future__ import annotations

from dataclasses import replace
from typing import get_args

import pytest
from tests.building import by_id, method, shuts_out, step
from tests.network.sample import GROUPS, actor, pack, tie
from tests.network.test_plan_gaps import plan_of, planned

from naermiljomodell.domain.network import NetworkReport, PlanGapKind, ReadingKind
from naermiljomodell.domain.parts import Lack
from naermiljomodell.domain.stakeholders import Relation, Stakeholder
from naermiljomodell.network.mending import Mending
from naermiljomodell.network.report import analyse
from naermiljomodell.network.work import Work
from naermiljomodell.pipeline import load_pack

ELDERS = "enslige-eldre"
MEETING = planned(step("mote", mends=["ingen-kjenner", "rolle"]), "2027-01-04")
LATER = planned(step("senere", mends=["ingen-kjenner", "full-vert"], settles_roles=["eier"]), "2027-03-01")
VISIT = method("besok", mends=["ingen-kjenner", "delt"], shuts_out=[shuts_out(ELDERS)])
TALK = method("samtale", mends=["ingen-kjenner"])


def mending(*ahead: object) -> Mending:
    return Mending(ahead, replace(pack(), methods=by_id([VISIT, TALK])))  # type: ignore[arg-type]  # planned steps


def test_a_step_may_say_that_it_mends_whatever_the_network_or_the_plan_can_lack() -> None:
    assert {*get_args(Lack)} == {*get_args(ReadingKind), *get_args(PlanGapKind)}


def test_the_first_step_ahead_that_mends_a_lack_is_the_one() -> None:
    assert mending(MEETING, LATER).of("ingen-kjenner") == ("mote", "")
    assert mending(MEETING, LATER).of("full-vert") == ("senere", "")


def test_a_role_is_settled_in_its_own_step_before_any_other_and_else_where_all_roles_are() -> None:
    assert mending(MEETING, LATER).of_role("eier", "") == ("senere", "")
    assert mending(MEETING, LATER).of_role("vert", "") == ("mote", "")


def test_where_no_step_is_left_a_method_that_keeps_nobody_of_the_group_out_is_the_one() -> None:
    assert mending().of("ingen-kjenner", ["innvandrere"]) == ("", "besok")
    assert mending().of("ingen-kjenner", [ELDERS]) == ("", "samtale")
    assert mending().of("delt", [ELDERS]) == ("", "")
    assert mending().of_role("eier", "") == ("", "")


def test_a_step_that_comes_too_late_helps_only_where_no_method_does() -> None:
    assert mending(MEETING, LATER).of("ingen-kjenner", by="2027-01-04") == ("mote", "")
    assert mending(LATER).of("ingen-kjenner", by="2027-02-28") == ("", "besok")
    assert mending(LATER).of("full-vert", by="2027-02-28") == ("senere", "")
    assert mending(MEETING, LATER).of_role("eier", "2027-02-01") == ("mote", "")
    assert mending(planned(step("uten", mends=["rolle"]))).of_role("eier", "2027-02-01") == ("uten", "")


ACTORS = [
    actor("il", "Idrettslaget", "idrettslag", ["eneforsorgere"]),
    actor("hs", "Helsestasjonen", "helsestasjon", ["eneforsorgere", "innvandrere"]),
    actor("hj", "Hjemmetjenesten", "hjemmetjeneste", ["innvandrere"]),
]


def read(actors: list[Stakeholder], *ties: Relation, work: Work | None = None) -> NetworkReport:
    model = replace(pack(), methods=by_id([VISIT, TALK]))
    return analyse(model, actors, ties, GROUPS, "nb", work=work or Work())


def test_each_gap_about_a_group_has_the_step_that_mends_it_or_else_a_method() -> None:
    steps = [MEETING, planned(step("nett", mends=["ensidig-dekning", "ingen-bånd"]), "2027-02-01")]
    told = {r.kind: (r.group, r.step, r.method) for r in read(ACTORS, work=Work(plan_of(steps))).readings}
    assert told == {
        "ingen-kjenner": (ELDERS, "mote", ""),
        "ensidig-dekning": ("innvandrere", "nett", ""),
        "ingen-bånd": ("", "nett", ""),
    }
    over = read(ACTORS, work=Work(plan_of(steps), today="2027-06-01")).readings
    assert [(r.kind, r.step, r.method) for r in over if r.group == ELDERS] == [("ingen-kjenner", "", "samtale")]
    assert [(r.step, r.method) for r in read(ACTORS).readings if r.group == ELDERS] == [("", "samtale")]


def test_a_group_that_one_actor_alone_knows_has_what_mends_it_too() -> None:
    steps = [planned(step("nett", mends=["alene-om-gruppe", "ingen-aktører"]))]
    found = read([*ACTORS, actor("vel", groups=[ELDERS])], tie("il", "hs"), work=Work(plan_of(steps))).readings
    assert [(r.group, r.step) for r in found if r.kind == "alene-om-gruppe"] == [(ELDERS, "nett")]
    assert [r.step for r in read([], work=Work(plan_of(steps))).readings] == ["nett"]


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_the_core_pack_has_a_step_and_a_method_for_all_that_can_be_missing(language: str) -> None:
    model = load_pack(language)
    everything = Mending([planned(one) for one in model.steps.values()], model)
    nothing = Mending([], model)
    groups = [*model.target_groups]
    for lack in get_args(Lack):
        assert everything.of(lack)[0], lack
        assert all(nothing.of(lack, [group])[1] for group in groups), lack
    assert all(everything.of_role(role, "")[0] for role in model.roles)
