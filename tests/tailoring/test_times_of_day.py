from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.building import by_id, group, method

from naermiljomodell.domain.reference import TargetGroup
from naermiljomodell.tailoring.times_of_day import SLOTS, Time, clock, time_for

MARCH = dt.date(2027, 4, 6).toordinal()
RAMADAN = dt.date(2027, 2, 16).toordinal()


def groups(*times: str) -> dict[str, TargetGroup]:
    """Give a group for each of *times*, called after the time that suits it; several times have a space between."""
    return by_id(group(f"g{n}", suitable_times=time.split()) for n, time in enumerate(times))


def when(*times: str, day: int = MARCH, **fields: Any) -> str:  # noqa: ANN401  fields of a method
    return clock(time_for(method("m", **fields), groups(*times), day).start)


@pytest.mark.parametrize(
    ("times", "start"),
    [
        ((), "18:00"),
        (("",), "18:00"),
        (("formiddag",), "11:00"),
        (("formiddag", "kveld", "formiddag"), "11:00"),
        (("formiddag", "ettermiddag"), "16:30"),
        (("ettermiddag kveld", "kveld"), "18:00"),
        (("", "formiddag"), "11:00"),
    ],
)
def test_the_time_suits_as_many_groups_as_can_be(times: tuple[str, ...], start: str) -> None:
    assert when(*times) == start


def test_a_method_is_not_put_before_its_earliest_time() -> None:
    assert when("formiddag", earliest="12.30") == "12:30"
    assert when("formiddag", earliest="16.30") == "16:30"
    assert when("formiddag", earliest="20.00") == "20:00"
    assert when(earliest="17:15") == "18:00"
    assert when(earliest="9") == "18:00"


def test_those_who_come_at_work_are_asked_for_the_morning() -> None:
    assert when("kveld", audience="partnere") == "09:00"
    assert when(audience="internt", earliest="11.00") == "11:00"


def test_nobody_is_asked_for_the_evening_in_ramadan() -> None:
    assert time_for(method("m"), groups("kveld"), RAMADAN) == Time(990, 1110, (), ("g0",), ramadan=True)
    assert when(day=RAMADAN) == "16:30"


def test_it_lasts_as_long_as_the_method_and_ends_on_the_same_day() -> None:
    assert time_for(method("m", length_hours={"at_most": 3}), {}, MARCH).end == 21 * 60
    assert time_for(method("m", length_hours={"at_least": 1}), {}, MARCH).end == 19 * 60
    assert time_for(method("m"), {}, MARCH).end == 20 * 60
    for audience in ("innbyggere", "internt"):
        long = time_for(method("m", length_hours={"at_most": 40}, audience=audience), {}, MARCH)
        assert (long.start, long.end) == (0, 24 * 60 - 1)
    late = time_for(method("m", earliest="23.59"), {}, MARCH)
    assert (clock(late.start), clock(late.end)) == ("21:59", "23:59")


def test_it_lasts_as_long_as_its_run_of_show_where_it_has_one() -> None:
    run = [{"minutes": 60, "happens": "Spis."}, {"minutes": 90, "happens": "Snakk."}]
    assert time_for(method("m", length_hours={"at_most": 3}, run_of_show=run), {}, MARCH).end == 20 * 60 + 30


@given(
    st.lists(st.sampled_from(["", "formiddag", "ettermiddag", "kveld", "ettermiddag kveld"])),
    st.integers(730000, 750000),
)
def test_whoever_has_a_known_time_is_either_suited_or_not(times: list[str], day: int) -> None:
    found = time_for(method("m"), groups(*times), day)
    known = [f"g{n}" for n, time in enumerate(times) if time]
    assert sorted((*found.suits, *found.awkward)) == sorted(known)
    assert found.start in SLOTS.values()
    assert not (found.ramadan and found.start == SLOTS["kveld"])
