from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from tests.building import folder, group, method, pack, shuts_out, step

from naermiljomodell.checking.plan_rules import check_plan
from naermiljomodell.domain.model import Pack
from naermiljomodell.domain.plan import Event, Reckoned
from naermiljomodell.domain.records import AreaFolder
from naermiljomodell.errors import Problem
from naermiljomodell.language.base import LANGUAGES
from naermiljomodell.loading.core import core_pack
from naermiljomodell.tailoring.tailor import tailor

GROUPS = ("innvandrere", "uforetrygdede")
STEPS: dict[str, dict[str, Any]] = {
    "kartlegg": {"methods": ["gjestebud"], "collects_input": True, "duration": "1 uke"},
    "svar": {"phase": "idedugnad", "methods": ["svarmote"], "answers": ["kartlegg"], "after": ["kartlegg"]},
    "start": {"phase": "mobilisering", "methods": ["treffpunkt"], "after": ["svar"]},
    "mal": {"phase": "evaluering", "methods": ["svarmote"], "after": ["start"]},
}
METHODS: dict[str, dict[str, Any]] = {
    "gjestebud": {"kind": "oppsøkende", "suits": GROUPS},
    "svarmote": {"suits": ()},
    "treffpunkt": {"kind": "tilbud", "suits": GROUPS},
}


def model(steps: dict[str, Any] | None = None, methods: dict[str, Any] | None = None) -> Pack:
    """Give a model that breaks no rule, with some steps and methods made otherwise."""
    steps, methods = steps or {}, methods or {}
    return pack(
        [step(id_, **{**STEPS.get(id_, {}), **steps.get(id_, {})}) for id_ in dict.fromkeys([*STEPS, *steps])],
        [
            method(id_, **{**METHODS.get(id_, {}), **methods.get(id_, {})})
            for id_ in dict.fromkeys([*METHODS, *methods])
        ],
        groups=map(group, ("innvandrere", "enslige-eldre", "uforetrygdede", "nedsatt-funksjonsevne")),
        seasons=core_pack("nb").seasons,
    )


def area_of(language: str = "nb", **config: Any) -> AreaFolder:  # noqa: ANN401  fields of a config
    """Give a neighbourhood that starts after the spring's holidays."""
    given = {"target_groups": GROUPS, "period": {"start": "2027-04-12"}, **config}
    return folder(given, language=language)


def checked(made: Pack, at: AreaFolder | None = None) -> tuple[Problem, ...]:
    at = at or area_of()
    return check_plan(tailor(made, at), at, made)


def facts(made: Pack, at: AreaFolder | None = None) -> list[tuple[str, dict[str, str]]]:
    return [(p.code, dict(p.facts)) for p in checked(made, at)]


def test_a_plan_that_keeps_all_rules_has_no_findings() -> None:
    assert checked(model()) == ()


@pytest.mark.parametrize(("id_", "name"), [("svar", "Idedugnad"), ("start", "Mobilisering"), ("mal", "Evaluering")])
def test_r1_a_phase_without_a_method_is_found(id_: str, name: str) -> None:
    assert ("NM401", {"phase": name}) in facts(model({id_: {"methods": []}}))


def test_r1_a_mapping_phase_that_goes_to_nobody_is_found() -> None:
    assert facts(model(methods={"gjestebud": {"kind": "arrangement"}})) == [("NM412", {})]


def test_r1_a_phase_that_is_switched_off_needs_no_method() -> None:
    made = model({"forst": {"phase": "forankring"}})
    assert checked(made, area_of(phases={"forankring": "av"})) == ()


def test_r2_a_group_that_only_meets_methods_that_shut_it_out_is_found() -> None:
    methods = {id_: {"shuts_out": [shuts_out("innvandrere")]} for id_ in METHODS}
    made = model(methods=methods)
    at = area_of(target_groups=["uforetrygdede", "innvandrere"])
    assert ("NM402", {"group": "innvandrere"}) in facts(made, at)
    assert [p.path for p in checked(made, at) if p.code == "NM402"] == ["målgrupper.1"]


def test_r2_one_method_that_reaches_a_group_is_enough() -> None:
    methods = {id_: {"shuts_out": [shuts_out("innvandrere")]} for id_ in ("svarmote", "treffpunkt")}
    assert "NM402" not in [p.code for p in checked(model(methods=methods))]


LONG = {"length_hours": {"at_least": 3, "at_most": 4}}


@pytest.mark.parametrize("chosen", ["uforetrygdede", "nedsatt-funksjonsevne"])
def test_r3_two_long_methods_for_those_who_save_their_strength_are_found(chosen: str) -> None:
    made = model(methods={"gjestebud": {**LONG, "suits": [chosen]}, "treffpunkt": {**LONG, "suits": [chosen]}})
    assert facts(made, area_of(target_groups=[chosen])) == [("NM403", {"methods": "Gjestebud og Treffpunkt"})]


@pytest.mark.parametrize(
    ("methods", "groups"),
    [
        ({"gjestebud": LONG}, GROUPS),
        ({"gjestebud": LONG, "treffpunkt": {**LONG, "split": "To kvelder."}}, GROUPS),
        ({"gjestebud": LONG, "treffpunkt": {"length_hours": {"at_least": 2.5}}}, GROUPS),
        ({"gjestebud": LONG, "treffpunkt": {"length_hours": {"at_most": 8}}}, GROUPS),
        ({"gjestebud": LONG, "svarmote": {**LONG, "audience": "partnere"}}, GROUPS),
        ({"gjestebud": LONG, "treffpunkt": LONG}, ("innvandrere",)),
    ],
)
def test_r3_one_long_method_or_one_that_can_be_split_is_fine(
    methods: dict[str, dict[str, Any]], groups: tuple[str, ...]
) -> None:
    assert checked(model(methods=methods), area_of(target_groups=groups)) == ()


def test_r4_input_without_an_answer_is_found() -> None:
    assert facts(model({"svar": {"answers": []}})) == [("NM404", {"step": "Kartlegg"})]


@pytest.mark.parametrize(("weeks", "code"), [(13, "NM404"), (12, "NM405"), (9, "NM405"), (8, ""), (1, "")])
def test_r4_an_answer_comes_within_twelve_weeks_and_better_within_eight(weeks: int, code: str) -> None:
    waiting = {"vent": {"after": ["kartlegg"], "duration": f"{7 * weeks - 3} dager"}}
    made = model({**waiting, "svar": {"after": ["vent"]}})
    autumn = area_of(period={"start": "2027-10-11"})
    found = [(p.code, dict(p.facts)) for p in checked(made, autumn) if p.code in {"NM404", "NM405"}]
    expected = {"NM404": {"step": "Kartlegg"}, "NM405": {"step": "Kartlegg", "weeks": str(weeks)}}
    assert found == ([(code, expected[code])] if code else [])


def test_r4_a_day_over_eight_weeks_is_told_as_nine() -> None:
    waiting = {"vent": {"after": ["kartlegg"], "duration": "56 dager"}}
    assert ("NM405", {"step": "Kartlegg", "weeks": "9"}) in facts(model({**waiting, "svar": {"after": ["vent"]}}))


@pytest.mark.parametrize(("start", "warned"), [("2027-04-12", True), ("2027-05-31", False)])
def test_r4_the_common_holiday_does_not_count_among_the_eight_weeks(start: str, *, warned: bool) -> None:
    waiting = {"vent": {"after": ["kartlegg"], "duration": "9 uker", "audience": "internt"}}
    config = area_of(period={"start": start})
    made = model({**waiting, "svar": {"after": ["vent"]}})
    codes = {p.code for p in checked(made, config)}
    assert "NM404" not in codes
    assert ("NM405" in codes) is warned


def test_r4_the_first_answer_counts() -> None:
    late = {"phase": "evaluering", "answers": ["kartlegg"], "week": 40}
    assert checked(model({"sent": late})) == ()


def test_r4_an_answer_before_the_question_is_none_and_no_step_answers_itself() -> None:
    early = {"phase": "idedugnad", "answers": ["kartlegg"], "week": 0}
    made = model({"kartlegg": {"week": 2, "answers": ["kartlegg"]}, "svar": {"answers": []}, "tidlig": early})
    assert ("NM404", {"step": "Kartlegg"}) in facts(made)


def test_r4_an_answer_in_the_same_month_is_an_answer() -> None:
    made = model({"kartlegg": {"date": "2027-05"}, "svar": {"date": "2027-05"}, "start": {"week": 9}})
    assert "NM404" not in [p.code for p in checked(made)]


@pytest.mark.parametrize("audience", ["partnere", "internt"])
def test_r4_partners_and_colleagues_are_answered_at_work(audience: str) -> None:
    made = model({"spor": {"collects_input": True, "audience": audience, "phase": "idedugnad"}})
    assert checked(made) == ()


def test_r5_a_plan_that_residents_can_join_only_on_a_screen_is_found() -> None:
    assert facts(model(methods={id_: {"form": "digital"} for id_ in METHODS})) == [("NM406", {})]


@pytest.mark.parametrize("form", ["fysisk", "blandet"])
def test_r5_a_screen_beside_something_else_is_fine(form: str) -> None:
    methods: dict[str, dict[str, Any]] = {id_: {"form": "digital"} for id_ in METHODS}
    assert checked(model(methods={**methods, "treffpunkt": {"form": form}})) == ()


def test_r5_what_is_digital_for_colleagues_counts_neither_way() -> None:
    methods: dict[str, dict[str, Any]] = {id_: {"form": "digital"} for id_ in METHODS}
    internal = {"m": {"form": "fysisk", "audience": "internt", "kind": "internt"}}
    made = model({"mote": {"methods": ["m"], "audience": "internt"}}, {**methods, **internal})
    assert facts(made) == [("NM406", {})]


def test_r6_methods_that_handle_personal_data_are_named_once() -> None:
    methods = {"gjestebud": {"personal_data": True}, "svarmote": {"personal_data": True}}
    assert facts(model(methods=methods)) == [("NM407", {"methods": "Gjestebud og Svarmote"})]


@pytest.mark.parametrize(
    ("day", "when"),
    [
        ("2027-05-17", "på 17. mai"),
        ("2027-07-07", "i juli"),
        ("2027-12-24", "i julen"),
        ("2028-04-13", "på skjærtorsdag"),
    ],
)
def test_r7_a_meeting_with_residents_on_a_day_off_is_found(day: str, when: str) -> None:
    made = model({"mal": {"date": day}})
    assert facts(made) == [("NM408", {"step": "Mal", "when": when})]


def test_r7_months_are_busy_only_in_july() -> None:
    at = area_of(period={"start": "2027-04"})
    assert facts(model({"mal": {"date": "2027-07"}}), at) == [("NM408", {"step": "Mal", "when": "i juli"})]
    assert facts(model({"mal": {"date": "2027-12"}}), at) == []


@pytest.mark.parametrize(
    "fields", [{"audience": "internt"}, {"methods": ["skjema"]}, {"methods": []}, {"date": "2027-05-18"}]
)
def test_r7_what_meets_no_residents_on_that_day_is_fine(fields: dict[str, Any]) -> None:
    extra = {"phase": "evaluering", "date": "2027-05-17", "methods": ["svarmote"]}
    assert checked(model({"ekstra": {**extra, **fields}}, {"skjema": {"kind": "undersøkelse"}})) == ()


@pytest.mark.parametrize(
    ("day", "when"),
    [("2027-07", "i juli"), ("2027-05-17", "på 17. mai"), ("2027-02-06", ""), ("2027-02-15", ""), ("2027-09", "")],
)
def test_r7_partners_are_not_asked_when_their_services_are_closed(day: str, when: str) -> None:
    made = model({"ekstra": {"phase": "evaluering", "date": day, "audience": "partnere"}})
    found = [("NM408", {"step": "Ekstra", "when": when})] if when else []
    assert facts(made, area_of(period={"start": "2027-01"})) == found


@pytest.mark.parametrize(("clock", "early"), [("09.00", True), ("9:30", True), ("8", True), ("10.00", False)])
def test_r7_an_early_morning_is_found_when_it_is_hard_for_a_chosen_group(clock: str, *, early: bool) -> None:
    made = model(methods={"gjestebud": {"earliest": clock}})
    found = [("NM408", {"step": "Kartlegg", "when": "før klokken 10"})] if early else []
    assert facts(made) == found
    assert facts(made, area_of(target_groups=["innvandrere"])) == []


@pytest.mark.parametrize(("hours", "said"), [(3, [("NM409", {"needed": "4", "available": "3"})]), (4, []), (None, [])])
def test_r8_a_plan_that_takes_more_hours_than_there_are_is_found(hours: int | None, said: list[object]) -> None:
    assert facts(model(), area_of(capacity={"hours": hours})) == said


def test_a_fixed_time_before_what_it_waits_for_is_found() -> None:
    made = model({"vent": {"week": 10}, "mal": {"date": "2027-05-18", "after": ["start", "vent"]}})
    assert ("NM410", {"step": "Mal", "date": "18. mai 2027", "other": "Vent"}) in facts(made)


def test_a_fixed_time_is_held_against_what_is_waited_for_through_steps_that_are_out() -> None:
    out = {"condition": {"challenge": "ensomhet"}}
    steps = {
        "vent": {"week": 10, "before": ["ute"]},
        "ute": out,
        "ogsa-ute": {**out, "after": ["ute", "start"]},
        "mal": {"date": "2027-05-18", "after": ["ute", "ogsa-ute"]},
    }
    found = [dict(p.facts)["other"] for p in checked(model(steps)) if p.code == "NM410"]
    assert found == ["Vent"]


@pytest.mark.parametrize("date", ["2027-05-18", "2027-05", "2027"])
def test_a_fixed_time_that_waits_is_fine(date: str) -> None:
    assert [p.code for p in checked(model({"mal": {"date": date}}))] == []


def test_a_fixed_month_in_which_the_other_step_begins_is_fine() -> None:
    steps = {"vent": {"week": 5, "duration": "2 måneder"}, "mal": {"date": "2027-05", "after": ["start", "vent"]}}
    assert [p.code for p in checked(model(steps)) if p.code == "NM410"] == []


def test_the_last_step_after_the_period_is_found() -> None:
    at = area_of(period={"start": "2027-04-12", "end": "2027-04-20"})
    assert facts(model(), at) == [("NM411", {"step": "Mal", "date": "21. april 2027"})]


@pytest.mark.parametrize("end", ["2027-04-21", "2027-04", "2027", None])
def test_a_plan_that_ends_with_the_period_is_fine(end: str | None) -> None:
    assert checked(model(), area_of(period={"start": "2027-04-12", "end": end})) == ()


def test_a_plan_without_steps_breaks_only_what_asks_for_some() -> None:
    made = pack()
    at = area_of(target_groups=[], period={"start": "2027", "end": "2027"})
    assert {p.code for p in check_plan(tailor(made, at), at, made)} == {"NM401"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_finding_has_words_for_its_facts(language: str) -> None:
    worst = model(
        {
            "kartlegg": {"methods": ["gjestebud", "treffpunkt"], "pick": "alle"},
            "svar": {"answers": []},
            "start": {"methods": []},
            "vent": {"week": 10},
            "mal": {"date": "2027-05-17", "after": ["vent"]},
            "spor": {"collects_input": True, "phase": "idedugnad"},
            "svar-sent": {"answers": ["spor"], "phase": "idedugnad", "week": 9},
        },
        {
            "gjestebud": {**LONG, "form": "digital", "kind": "arrangement", "personal_data": True, "earliest": "8"},
            "treffpunkt": {**LONG, "form": "digital", "suits": ["uforetrygdede"]},
            "svarmote": {"form": "digital", "shuts_out": [shuts_out("enslige-eldre")]},
        },
    )
    groups = [*GROUPS, "enslige-eldre"]
    at = area_of(language, target_groups=groups, capacity={"hours": 1}, period={"start": "2027-04", "end": "2027-04"})
    problems = checked(worst, at)
    assert {p.code for p in problems} == {f"NM{n}" for n in range(401, 413)}
    assert all("{" not in p.message(language) for p in problems)


def test_r7_what_is_held_by_day_may_be_in_ramadan_and_an_evening_may_not() -> None:
    made = model({"mal": {"date": "2028-02-15"}})
    plan, at = tailor(made, area_of()), area_of()
    event = Event("mal", "svarmote", "2028-02-15", "16:30", "18:00", "dag", "innbyggere")
    for start, found in (("16:30", []), ("18:00", ["NM408"])):
        timing = replace(plan.timing, events=(replace(event, start=start),))
        assert [p.code for p in check_plan(replace(plan, calendar=Reckoned(lambda: timing)), at, made)] == found  # noqa: B023


def test_weeks_with_too_many_hours_are_told_with_the_worst_of_them() -> None:
    made = model({"kartlegg": {"effort": {"prepare": 10}}})
    at = area_of(capacity={"hours_per_week": 4})
    (found,) = [p for p in checked(made, at) if p.code == "NM418"]
    assert dict(found.facts) == {"number": "1", "week": "uke 15 i 2027", "hours": "11", "available": "4"}
    assert "NM418" not in [p.code for p in checked(made, area_of(capacity={"hours_per_week": 40}))]
    assert "NM418" not in [p.code for p in checked(made)]
