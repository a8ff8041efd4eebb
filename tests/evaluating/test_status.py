from __future__ import annotations

import dataclasses
import datetime as dt
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.building import GROUPS, folder, method, pack, step
from tests.composing.material import material
from tests.evaluating.test_answers import idea

from naermiljomodell.domain.evaluation import Answering
from naermiljomodell.domain.frame import Funder
from naermiljomodell.domain.model import Pack
from naermiljomodell.domain.pack import Step
from naermiljomodell.domain.plan import Deadline, Reckoned, Timing
from naermiljomodell.domain.records import LogEntry
from naermiljomodell.domain.reference import Role
from naermiljomodell.domain.status import NotReached, Status
from naermiljomodell.evaluating.status import progress, status
from naermiljomodell.tailoring.tailor import tailor

LEADER = Role(id="leder", name="Prosjektleder", description="Leder.")


def entry(step_id: str, date: str, **fields: object) -> LogEntry:
    """Give a row of the log."""
    return LogEntry.model_validate({"date": date, "step": step_id, "happened": "Noe", **fields})


def model(*steps: Step, **fields: Any) -> Pack:  # noqa: ANN401  fields of a pack
    """Give a model with two methods and one role."""
    held: dict[str, Any] = {
        "length_hours": {"at_least": 2, "at_most": 2},
        "run_of_show": [{"minutes": 60, "happens": "Prat"}],
    }
    methods = [method("mote", "innvandrere"), method("tur", "enslige-eldre", "eneforsorgere", **held)]
    return pack(steps, methods, roles={"leder": LEADER}, **fields)


THREE = model(
    step("sporre", week=0, duration="2 uker", methods=("mote",), collects_input=True, responsible="leder"),
    step("ordne", week=4, duration="1 uke", after=("sporre",), audience="internt", responsible="leder"),
    step(
        "svare",
        week=10,
        duration="1 uke",
        after=("ordne",),
        methods=("tur",),
        answers=("sporre",),
        checklist=[{"text": "Bestill rom.", "when": "før", "weeks_before": 2}],
    ),
)
"""Asking from 4 to 17 January, sorting from 1 to 7 February, and answering from 15 to 21 March 2027."""


def standing(today: str, model_: Pack = THREE, config: dict[str, object] | None = None, **fields: object) -> Status:
    """Give where the work stands on a day, in a neighbourhood that begins on the fourth of January."""
    made = folder({"period": {"start": "2027-01-04"}, **(config or {})}, **fields)
    return status(model_, made, tailor(model_, made), dt.date.fromisoformat(today))


def states(found: Status) -> dict[str, str]:
    """Give the state of each step."""
    return {one.step: one.state for one in found.steps}


LOG = (
    entry("sporre", "2027-01-12", target_group="innvandrere", hours=6.5, nok=1200),
    entry("sporre", "2027-01-14", hours=3.5),
    entry("svare", "2027-03-18", target_group="enslige-eldre", nok=300),
)
IDEAS = (
    idea(
        "benk",
        "2027-01-12",
        step="sporre",
        status="vedtatt",
        owner="Velforeningen",
        answer="Ja",
        answer_date="2027-03-16",
    ),
    idea("kafe", "2027-01-12", step="sporre", target_group="eneforsorgere"),
)


def test_the_days_of_the_plan_are_those_that_the_hand_reckoned_with() -> None:
    found = standing("2027-01-04")
    assert [(one.step, one.start, one.end) for one in found.steps] == [
        ("sporre", "2027-01-04", "2027-01-17"),
        ("ordne", "2027-02-01", "2027-02-07"),
        ("svare", "2027-03-15", "2027-03-21"),
    ]


@pytest.mark.parametrize(
    ("today", "there", "late", "hours", "nok", "waiting", "not_reached"),
    [
        ("2027-01-03", ["kommer", "kommer", "kommer"], [], None, None, [], list(GROUPS)),
        ("2027-01-13", ["ført", "kommer", "kommer"], [], 6.5, 1200, ["i-tide", "i-tide"], ["enslige-eldre"]),
        (
            "2027-03-10",
            ["ført", "utløpt", "kommer"],
            ["sjekkliste"],
            10,
            1200,
            ["advarsel", "advarsel"],
            ["enslige-eldre"],
        ),
        ("2027-04-12", ["ført", "utløpt", "ført"], [], 10, 1500, ["for-sent"], []),
    ],
)
def test_four_days_by_hand(  # noqa: PLR0913, PLR0917  what is reckoned by hand for each day
    today: str,
    there: list[str],
    late: list[str],
    hours: float | None,
    nok: float | None,
    waiting: list[str],
    not_reached: list[str],
) -> None:
    found = standing(today, log=LOG, ideas=IDEAS)
    assert list(states(found).values()) == there
    assert [due.kind for due in found.late_deadlines] == late
    assert (found.hours.value, found.nok.value) == (hours, nok)
    assert [one.severity for one in found.answering.waiting] == waiting
    assert sorted(one.group for one in found.not_reached) == sorted(not_reached)


def test_sums_say_on_how_many_rows_they_rest_and_what_is_not_said_is_not_known() -> None:
    found = standing("2027-04-12", config={"capacity": {"hours": 300}}, log=LOG)
    assert (found.hours.value, found.hours.rows, found.hours.of, found.hours.set_aside) == (10, 2, 3, 300)
    assert (found.nok.value, found.nok.rows, found.nok.of, found.nok.set_aside, found.nok.planned) == (
        1500,
        2,
        3,
        None,
        None,
    )
    assert found.hours.planned is not None
    assert found.hours.planned > 0
    empty = standing("2027-04-12")
    assert (empty.hours.value, empty.hours.rows, empty.hours.of) == (None, 0, 0)


def test_an_answer_is_owed_once_people_were_asked_and_until_they_have_it() -> None:
    asked = (entry("sporre", "2027-01-12"),)
    late = "2027-05-01"
    assert [due.kind for due in standing(late, log=asked).late_deadlines] == ["svar"]
    assert standing(late).late_deadlines == ()
    told = (*asked, entry("svare", "2027-03-20"))
    assert standing(late, log=told).late_deadlines == ()
    before = (*asked, entry("svare", "2027-01-10"))
    assert [due.kind for due in standing(late, log=before).late_deadlines] == ["svar"]
    answered = idea("a", "2027-01-12", step="sporre", answer="Ja", answer_date="2027-02-01")
    assert standing(late, log=asked, ideas=(answered,)).late_deadlines == ()
    both = (answered, idea("b", "2027-01-12", step="sporre"))
    assert [due.kind for due in standing(late, log=asked, ideas=both).late_deadlines] == ["svar"]


def test_a_report_is_late_until_the_step_that_makes_it_is_done() -> None:
    steps = (step("rapport", week=1, audience="internt", documents=("sluttrapport",)),)
    funder = Funder.model_validate(
        {
            "id": "fond",
            "name": "Fondet",
            "applicants": "Alle",
            "report_within_weeks": 2,
            "checked": "2026",
            "grade": "B",
        }
    )
    one = model(*steps, funders={"fond": funder})
    config: dict[str, object] = {"period": {"start": "2027-01-04", "end": "2027-03-31"}, "funding": ["fond"]}
    assert [due.kind for due in standing("2027-04-15", one, config).late_deadlines] == ["rapport"]
    assert standing("2027-04-10", one, config).late_deadlines == ()
    assert [c.kind for c in standing("2027-04-10", one, config).coming] == ["rapport"]
    done = (entry("rapport", "2027-04-01"),)
    assert standing("2027-04-15", one, config, log=done).late_deadlines == ()
    assert standing("2027-04-10", one, config, log=done).coming == ()


@pytest.mark.parametrize(
    ("precision", "day", "late"),
    [
        ("dag", "2027-02-09", True),
        ("dag", "2027-02-10", False),
        ("måned", "2027-02-01", False),
        ("måned", "2027-01-31", True),
        ("år", "2027-01-01", False),
    ],
)
def test_a_day_that_is_known_by_the_month_is_not_past_before_the_month_is(
    precision: str,
    day: str,
    late: bool,  # noqa: FBT001  what is expected
) -> None:
    made = folder({"period": {"start": "2027-01-04"}})
    due = Deadline(day, "sjekkliste", "Ring.", "svare", precision)
    plan = dataclasses.replace(tailor(THREE, made), calendar=Reckoned(lambda: Timing(deadlines=(due,))))
    assert bool(status(THREE, made, plan, dt.date(2027, 2, 10)).late_deadlines) is late


def test_what_comes_in_four_weeks_is_told_by_day_and_no_further() -> None:
    found = standing("2027-02-15")
    assert [(one.kind, one.step) for one in found.coming if one.kind != "sjekkliste"][:1] == [("steg", "svare")]
    assert {one.day for one in found.coming if one.kind == "steg"} == {"2027-03-15"}
    assert all("2027-02-15" <= one.day <= "2027-03-15" for one in found.coming)
    assert [one for one in standing("2027-02-14").coming if one.kind == "steg"] == []
    assert [one.kind for one in standing("2027-02-15").coming if one.kind == "sjekkliste"] == ["sjekkliste"]


def test_a_gathering_comes_unless_it_was_held_before_its_time() -> None:
    assert [one.kind for one in standing("2027-03-14").coming] == ["steg", "møte"]
    early = (entry("svare", "2027-03-01"),)
    assert standing("2027-03-14", log=early).coming == ()


def test_an_answer_for_a_step_that_was_never_held_does_not_come() -> None:
    ahead = standing("2027-03-25", log=(entry("sporre", "2027-01-12"),))
    assert [one.kind for one in ahead.coming] == ["svar"]
    assert standing("2027-03-25").coming == ()


def test_a_group_is_told_with_the_next_step_that_may_reach_it() -> None:
    found = standing("2027-02-20")
    by_id = {one.group: one for one in found.not_reached}
    assert by_id["enslige-eldre"] == NotReached("enslige-eldre", "enslige eldre", "svare")
    assert by_id["innvandrere"].next_step == ""


def test_a_step_without_a_date_says_so() -> None:
    made = folder()
    plan = tailor(THREE, made)
    plan = dataclasses.replace(plan, steps=(dataclasses.replace(plan.steps[0], dates=None),))
    (found,) = progress(plan, (), dt.date(2027, 1, 1))
    assert (found.state, found.start, found.end, found.precision) == ("uten-dato", "", "", "")


ROWS = st.lists(
    st.tuples(
        st.sampled_from(["sporre", "ordne", "svare", "annet"]),
        st.sampled_from(["2027", "2027-01", "2027-01-12", "2027-02-03", "2027-03-20", "2028"]),
        st.sampled_from([None, 0.1, 0.2, 7.5]),
        st.sampled_from([None, *GROUPS]),
    ),
    max_size=10,
)


@given(
    ROWS,
    st.lists(st.sampled_from(IDEAS), max_size=2, unique=True),
    st.dates(dt.date(2026, 12, 1), dt.date(2027, 6, 1)),
    st.randoms(),
)
def test_every_step_is_in_one_state_and_the_order_of_rows_changes_nothing(
    rows: list[tuple[str, str, float | None, str | None]], ideas: list[object], today: dt.date, random: Random
) -> None:
    log = [entry(s, date, hours=hours, target_group=group) for s, date, hours, group in rows]
    found = standing(today.isoformat(), log=tuple(log), ideas=tuple(ideas))
    counted = sum(len(found.having(state)) for state in ("ført", "utløpt", "pågår", "kommer", "uten-dato"))
    assert counted == len(found.steps) == 3
    mixed, others = log[:], ideas[:]
    random.shuffle(mixed)
    random.shuffle(others)
    assert standing(today.isoformat(), log=tuple(mixed), ideas=tuple(others)) == found


def test_the_whole_model_has_a_status_on_any_day() -> None:
    m = material()
    for day in (dt.date(2020, 1, 1), dt.date(2027, 3, 1), dt.date(2035, 1, 1)):
        found = status(m.pack, m.folder, m.plan, day)
        assert len(found.steps) == len(m.plan.included)
        assert isinstance(found.answering, Answering)
