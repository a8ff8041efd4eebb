from __future__ import annotations

import pytest
from tests.building import GROUPS, by_id, group, method, shuts_out, step

from naermiljomodell.domain.plan import Exclusion, GroupAct
from naermiljomodell.domain.reference import TargetGroup
from naermiljomodell.tailoring.adaptations import concerned_groups, shut_out, to_do, to_say


def act(text: str, topic: str = "tid", **fields: object) -> dict[str, object]:
    return {"text": text, "topic": topic, **fields}


MEETING = [method("m", kind="arrangement")]


def groups(**adaptations: list[dict[str, object]]) -> dict[str, TargetGroup]:
    return by_id(group(id_, adaptations=acts) for id_, acts in adaptations.items())


def test_a_meeting_is_made_ready_for_the_groups_it_reaches() -> None:
    assert concerned_groups(step("a"), [method("m", "innvandrere", "andre")], GROUPS) == ("innvandrere",)


def test_a_meeting_for_everybody_is_made_ready_for_all() -> None:
    assert concerned_groups(step("a"), [method("m")], GROUPS) == GROUPS


@pytest.mark.parametrize("kind", ["undersøkelse", "internt"])
def test_where_nobody_is_met_nothing_is_made_ready(kind: str) -> None:
    assert concerned_groups(step("a"), [method("m", "innvandrere", kind=kind)], GROUPS) == ()


def test_a_step_for_partners_or_without_methods_is_not_made_ready_for_residents() -> None:
    assert concerned_groups(step("a", audience="partnere"), [method("m", *GROUPS)], GROUPS) == ()
    assert concerned_groups(step("a"), [], GROUPS) == ()


def test_one_act_for_several_groups_stands_once_with_the_earliest_deadline() -> None:
    tolk = act("Bestill tolk", "tolk")
    found = to_do(groups(a=[{**tolk, "weeks_before": 2}], b=[{**tolk, "weeks_before": 4}], c=[tolk, tolk]), MEETING)
    assert found == (GroupAct("Bestill tolk", "tolk", ("a", "b", "c"), 4),)


def test_acts_on_one_topic_stand_together() -> None:
    found = to_do(groups(a=[act("1", "tid"), act("2", "tolk")], b=[act("3", "tid")]), MEETING)
    assert [(a.text, a.topic) for a in found] == [("1", "tid"), ("3", "tid"), ("2", "tolk")]
    assert [a.weeks_before for a in found] == [None, None, None]


def test_each_line_stands_where_it_belongs() -> None:
    acts = [
        act("Gjør", where="sjekkliste"),
        act("Si", where="invitasjon"),
        act("Begge", where="begge", invitation="Vi har det"),
    ]
    assert [a.text for a in to_do(groups(a=acts), MEETING)] == ["Gjør", "Begge"]
    assert [a.text for a in to_say(groups(a=acts), MEETING)] == ["Si", "Vi har det"]


def test_a_line_for_one_kind_of_method_stands_with_no_other() -> None:
    acts = groups(
        a=[
            act("Gå to sammen når dere banker på", method_kinds=["oppsøkende"]),
            act("Møt ved samme bord hver uke", where="begge", method_kinds=["tilbud", "oppsøkende"]),
            act("Server mat", where="begge"),
        ]
    )
    knocking, meeting = [method("d", kind="oppsøkende")], [method("m", kind="arrangement")]
    assert [a.text for a in to_do(acts, meeting)] == ["Server mat"]
    assert [a.text for a in to_say(acts, meeting)] == ["Server mat"]
    assert len(to_do(acts, knocking)) == 3
    assert [a.text for a in to_say(acts, knocking + meeting)] == ["Møt ved samme bord hver uke", "Server mat"]


def test_whom_a_method_shuts_out_is_said_with_the_chosen_groups_first() -> None:
    methods = [method("m", shuts_out=[shuts_out("andre"), shuts_out("innvandrere", "eneforsorgere", remedy="Tolk.")])]
    assert shut_out(methods, GROUPS) == (
        Exclusion("m", "Den som ikke kan komme.", "Tolk.", ("eneforsorgere", "innvandrere")),
        Exclusion("m", "Den som ikke kan komme.", "Ta en telefon.", ()),
    )
