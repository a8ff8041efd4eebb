from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.building import method, step
from tests.network.sample import actor
from tests.network.test_plan_gaps import plan_of, planned

from naermiljomodell.domain.plan import PlannedStep
from naermiljomodell.domain.stakeholders import Stakeholder
from naermiljomodell.network.full_hosts import Full, full_hosts, touched


def host(id_: str, hours: float | None, *roles: str, kind: str = "velforening") -> Stakeholder:
    return actor(id_, kind=kind).model_copy(update={"hours_per_month": hours, "roles": roles})


def full(steps: list[PlannedStep], *there: Stakeholder, today: str = "") -> list[Full]:
    return full_hosts(plan_of(steps), steps, there, today)


PILOT = planned(step("pilot", responsible="vert"), "2027-01-15", "2027-03-10", hours=30)
DIG = planned(step("hagedag", responsible="vert"), "2027-03-05", "2027-03-05", hours=4)


def test_the_hours_of_a_step_are_spread_over_the_months_it_goes_on() -> None:
    assert touched(PILOT) == ["2027-01", "2027-02", "2027-03"]
    assert touched(planned(step("a"), "2026-12-31", "2027-01-01")) == ["2026-12", "2027-01"]
    assert touched(planned(step("a"))) == []
    (found,) = full([PILOT, DIG], host("vel", 6, "vert"))
    assert (found.host.id, found.month, found.asked, found.hours, found.shared) == ("vel", "2027-03", 14, 6, False)
    assert [s.step.id for s in found.steps] == ["pilot", "hagedag"]


def test_those_who_hold_the_role_share_it_by_the_hours_they_have() -> None:
    assert full([PILOT], host("a", 6, "vert"), host("b", 4, "vert")) == []
    small, large = full([PILOT], host("a", 1, "vert"), host("b", 3, "vert"))
    assert [(one.host.id, one.asked, one.shared) for one in (small, large)] == [("b", 7.5, True), ("a", 2.5, True)]
    assert [one.asked for one in full([PILOT], host("a", 0, "vert"), host("b", 0, "vert"))] == [5, 5]


def test_nothing_is_said_where_one_who_could_do_it_has_not_said_how_much_time_there_is() -> None:
    assert full([PILOT], host("a", None, "vert")) == []
    assert full([PILOT], host("a", 1, "vert"), host("b", None, "vert")) == []
    assert full([PILOT], host("a", 1, "annet")) == []


def test_a_kind_of_actor_is_asked_for_as_long_as_the_gatherings_last() -> None:
    meeting = method("m", length_hours={"at_least": 3})
    short = planned(step("mote", actor_kinds=("velforening",)), "2027-01-04", "2027-01-04", hours=40, methods=("m",))
    there = (host("vel", 2), host("lag", 0, kind="idrettslag"))
    (found,) = full_hosts(plan_of([short], meeting), [short], there)
    assert (found.host.id, found.asked) == ("vel", 3)
    unknown = plan_of([short], method("m"))
    assert full_hosts(unknown, [short], there) == []


def test_less_than_an_hour_or_a_quarter_more_is_nothing_to_quarrel_about() -> None:
    assert full([DIG], host("vel", 3.1, "vert")) == []
    assert len(full([DIG], host("vel", 3, "vert"))) == 1
    long = planned(step("drift", responsible="vert"), "2027-03-01", "2027-03-31", hours=20)
    assert full([long], host("vel", 16.5, "vert")) == []
    assert len(full([long], host("vel", 16, "vert"))) == 1


def test_a_month_that_is_over_asks_nothing() -> None:
    assert full([PILOT], host("vel", 6, "vert"), today="2027-02-20")[0].month == "2027-02"
    assert full([PILOT], host("vel", 6, "vert"), today="2027-04-01") == []


@given(st.lists(st.sampled_from([None, 0.0, 1.0, 4.5, 40.0]), max_size=6), st.integers(0, 90))
def test_no_more_is_asked_in_all_than_the_steps_take_and_nobody_with_time_enough_is_full(
    hours: list[float | None], taken: int
) -> None:
    big = planned(step("stort", responsible="vert"), "2027-01-01", "2027-02-01", hours=taken)
    found = full([big], *(host(f"a{n}", given, "vert") for n, given in enumerate(hours)))
    assert sum(one.asked for one in found) <= taken / 2 + 1e-6
    assert all(one.asked > one.hours for one in found)
    known = [given for given in hours if given is not None]
    if None not in hours and sum(known) >= taken / 2:
        assert found == []
    beyond = [one.asked - one.hours for one in found]
    assert beyond == pytest.approx(sorted(beyond, reverse=True))
