from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.building import method, step

from naermiljomodell.domain.calendar import Almanac, monday_of
from naermiljomodell.loading.core import core_pack
from naermiljomodell.tailoring.diary import Blocked, Diary, Hindrance, shares
from naermiljomodell.tailoring.tasks import Task, task_of

RUN = [{"minutes": 60, "happens": "Vi møtes."}]
MEETING = method("m", run_of_show=RUN)


def at(day: str) -> int:
    return dt.date.fromisoformat(day).toordinal()


def diary(*blocked: Blocked, hours: float | None = None) -> Diary:
    return Diary(Almanac(core_pack("nb").seasons, "Oslo"), blocked, hours)


def task(duration: str = "1 dag", hours: float = 0, *groups: str) -> Task:
    return task_of(step("a", duration=duration), [MEETING], hours, groups)


@pytest.mark.parametrize(
    ("first", "last", "day"),
    [
        ("2027-01-04", "2027-01-10", "2027-01-05"),
        ("2027-01-06", "2027-01-12", "2027-01-06"),
        ("2027-01-08", "2027-01-12", "2027-01-08"),
        ("2027-01-09", "2027-01-18", "2027-01-12"),
        ("2027-01-04", "2027-01-04", "2027-01-04"),
    ],
)
def test_the_best_weekday_of_the_first_week_is_taken(first: str, last: str, day: str) -> None:
    assert diary().day_for(MEETING, [], at(first), at(last)) == at(day)


def test_a_day_on_which_people_are_only_busy_is_taken_when_there_is_no_other() -> None:
    found = diary().day_for(MEETING, [], at("2027-02-15"), at("2027-02-19"))
    assert found == at("2027-02-16")
    assert diary().against(at("2027-02-16"), "innbyggere") == Hindrance("season", at("2027-03-09"), "ramadan")
    assert diary().against(at("2027-02-16"), "innbyggere", lightly=True) is None


def test_what_keeps_a_gathering_away_is_told_rather_by_its_name_than_by_the_weekend() -> None:
    found = diary().day_for(MEETING, [], at("2027-03-20"), at("2027-03-28"))
    assert found == Hindrance("season", at("2027-03-29"), "påsken")
    assert diary().day_for(MEETING, [], at("2027-01-09"), at("2027-01-10")) == Hindrance(
        "weekend", at("2027-01-10"), ""
    )
    weekend = Diary(Almanac({}, ""), [], None).day_for(MEETING, [], at("2027-01-09"), at("2027-01-10"))
    assert weekend == Hindrance("weekend", at("2027-01-10"), "")


def test_a_group_that_is_asked_to_something_is_not_asked_again_that_week() -> None:
    book = diary()
    book.put(task("1 dag", 0, "eldre", "unge"), at("2027-01-05"), [at("2027-01-05")])
    found = book.day_for(MEETING, ["unge"], at("2027-01-04"), at("2027-01-10"))
    assert found == Hindrance("group", at("2027-01-10"), "a", ("unge",))
    assert book.day_for(MEETING, ["andre"], at("2027-01-04"), at("2027-01-10")) == at("2027-01-05")
    partners = method("p", run_of_show=RUN, audience="partnere")
    assert book.day_for(partners, ["unge"], at("2027-01-04"), at("2027-01-10")) == at("2027-01-05")


def test_a_gathering_for_partners_asks_no_group() -> None:
    book = diary()
    partners = method("p", run_of_show=RUN, audience="partnere")
    book.put(task_of(step("a"), [partners], 0, ["unge"]), at("2027-01-05"), [at("2027-01-05")])
    assert book.day_for(MEETING, ["unge"], at("2027-01-04"), at("2027-01-10")) == at("2027-01-05")


def test_the_first_of_the_blocked_periods_is_told() -> None:
    book = diary(Blocked(20, 30, "sent"), Blocked(10, 15, "tidlig"))
    assert book.period(12, 25) == Hindrance("blocked", 15, "tidlig")
    assert book.period(16, 19) is None
    assert book.period(30, 40) == Hindrance("blocked", 30, "sent")


@pytest.mark.parametrize(("day", "before"), [("2027-03-29", "2027-03-24"), ("2027-01-05", "2027-01-05")])
def test_the_last_working_day_is_before_the_days_off(day: str, before: str) -> None:
    assert diary().workday_before(at(day)) == at(before)


@given(st.integers(700_000, 740_000), st.integers(0, 400), st.floats(0.5, 500))
def test_the_hours_of_a_task_are_all_there_week_by_week(start: int, span: int, hours: float) -> None:
    found = dict(shares(task(f"{span + 1} dager" if span < 900 else "1 dag", hours), start))
    assert sum(found.values()) == pytest.approx(hours)
    assert all(monday == monday_of(monday) for monday in found)
    assert min(found) == monday_of(start)


def test_hours_are_too_many_only_against_a_limit() -> None:
    assert diary().excess(task("1 dag", 50), at("2027-01-05")) == 0
    book = diary(hours=10)
    book.put(task("1 dag", 8), at("2027-01-04"), [])
    assert book.excess(task("1 dag", 5), at("2027-01-05")) == 3
    assert book.excess(task("1 dag", 5), at("2027-01-12")) == 0
    assert book.excess(task("1 dag", 0), at("2027-01-05")) == 0


def test_where_all_days_are_off_a_day_stands_as_it_is() -> None:
    always = core_pack("nb").seasons["forste-mai"].model_copy(update={"first_day": "01-01", "last_day": "12-31"})
    off = Diary(Almanac({"a": always}, ""), [], None)
    assert off.workday_before(at("2027-03-10")) == at("2027-03-10")
