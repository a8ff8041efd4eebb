from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

import holidays
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from pydantic import ValidationError

from naermiljomodell.domain.calendar import (
    LAST_DAY,
    Almanac,
    Season,
    easter,
    in_ramadan,
    is_weekend,
    monday_of,
    weekday_from,
)
from naermiljomodell.loading.core import core_pack

EASTER = """1818-03-22 1943-04-25 1954-04-18 1981-04-19 2000-04-23 2001-04-15 2002-03-31 2003-04-20 2004-04-11
    2005-03-27 2006-04-16 2007-04-08 2008-03-23 2009-04-12 2010-04-04 2011-04-24 2012-04-08 2013-03-31 2014-04-20
    2015-04-05 2016-03-27 2017-04-16 2018-04-01 2019-04-21 2020-04-12 2021-04-04 2022-04-17 2023-04-09 2024-03-31
    2025-04-20 2026-04-05 2027-03-28 2028-04-16 2029-04-01 2030-04-21 2038-04-25 2285-03-22"""
RAMADAN = """2020-04-24 2021-04-13 2022-04-02 2023-03-23 2024-03-11 2025-03-01 2026-02-18 2027-02-08 2028-01-28
    2029-01-16 2030-01-06 2030-12-26"""


def season(**fields: object) -> Season:
    return Season.model_validate({"id": "a", "name": "A", "kind": "ferie", "said": "i a", **fields})


def days_of(one: Season, year: int, county: str = "") -> list[str]:
    """Give the days of *year* that *one* has, by asking for every day of it."""
    almanac = Almanac({"a": one}, county)
    return [day.isoformat() for day in year_of(year) if almanac.seasons(day.toordinal())]


def year_of(year: int) -> Iterator[dt.date]:
    first = dt.date(year, 1, 1)
    yield from (day for n in range(366) if (day := first + dt.timedelta(days=n)).year == year)


@pytest.mark.parametrize("day", EASTER.split())
def test_easter_sunday_is_when_the_almanac_has_it(day: str) -> None:
    assert easter(int(day[:4])).isoformat() == day


@given(st.integers(1583, 9999))
def test_easter_is_a_sunday_in_spring(year: int) -> None:
    assert easter(year).weekday() == 6
    assert dt.date(year, 3, 22) <= easter(year) <= dt.date(year, 4, 25)


@pytest.mark.parametrize("day", RAMADAN.split())
def test_ramadan_is_within_two_days_of_when_it_was_kept(day: str) -> None:
    first = dt.date.fromisoformat(day)
    assert in_ramadan(first + dt.timedelta(days=2))
    assert in_ramadan(first + dt.timedelta(days=27))
    assert not in_ramadan(first - dt.timedelta(days=2))
    assert not in_ramadan(first + dt.timedelta(days=32))


@given(st.integers(1900, 2199))
def test_ramadan_takes_thirty_days_of_almost_every_year(year: int) -> None:
    assert 18 <= sum(map(in_ramadan, year_of(year))) <= 60
    assert len(days_of(season(ramadan=True), year)) == sum(map(in_ramadan, year_of(year)))


@pytest.mark.parametrize(("language", "theirs"), [("nb", "no"), ("en", "en_US")])
@pytest.mark.parametrize("year", [2024, 2025, 2026, 2027, 2028, 2035, 2049])
def test_the_public_holidays_of_the_core_pack_are_those_that_another_library_knows(
    year: int, language: str, theirs: str
) -> None:
    almanac = Almanac(core_pack(language).seasons, "Buskerud")
    known = holidays.country_holidays("NO", years=year, language=theirs)
    assert {day for day in year_of(year) if almanac.day_off(day.toordinal())} == set(known)
    if language == "nb":
        ours = {day: season.name.casefold() for day in known if (season := almanac.day_off(day.toordinal()))}
        differ = {day: (name, known[day]) for day, name in ours.items() if name not in known[day].casefold()}
        assert {name for name, _ in differ.values()} <= {"nyttårsdag", "1. mai", "17. mai"}, differ


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_every_public_holiday_has_a_name_and_a_phrase_in_each_language(language: str) -> None:
    off = [s for s in core_pack(language).seasons.values() if s.kind == "helligdag"]
    assert len(off) == 12
    assert len({s.name for s in off}) == len({s.said for s in off}) == 12


def test_schools_are_closed_in_the_weeks_of_the_county() -> None:
    almanac = {c: Almanac(core_pack("nb").seasons, c) for c in ("Buskerud", "Oslo", "")}

    def closed(county: str, day: str) -> bool:
        found = almanac[county].busy(dt.date.fromisoformat(day).toordinal(), at_work=False)
        return found is not None and found.kind == "ferie"

    assert [closed("Buskerud", day) for day in ("2026-02-18", "2026-02-25")] == [False, True]
    assert [closed("Oslo", day) for day in ("2026-02-19", "2026-02-25")] == [True, False]
    assert [closed("", day) for day in ("2026-02-19", "2026-02-25", "2026-09-30", "2026-10-07")] == [True] * 4
    assert not closed("Oslo", "2026-02-21")


def test_who_comes_at_work_is_only_kept_away_by_what_is_for_everybody() -> None:
    almanac = Almanac(core_pack("nb").seasons, "Oslo")
    sami = dt.date(2026, 2, 6).toordinal()
    assert almanac.busy(sami, at_work=True) is None
    assert (found := almanac.busy(sami, at_work=False)) is not None
    assert found.said == "på samefolkets dag"


def test_a_fixed_time_may_go_over_the_new_year() -> None:
    assert days_of(season(first_day="12-30", last_day="01-02"), 2027) == [
        "2027-01-01",
        "2027-01-02",
        "2027-12-30",
        "2027-12-31",
    ]
    assert days_of(season(first_day="05-17"), 2027) == ["2027-05-17"]
    assert days_of(season(first_day="02-29"), 2027) == ["2027-03-01"]
    assert days_of(season(first_day="02-29"), 2028) == ["2028-02-29"]


def test_a_time_by_easter_moves_with_it() -> None:
    assert days_of(season(easter_day=-3), 2027) == ["2027-03-25"]
    assert days_of(season(easter_day=-1, last_easter_day=1), 2027) == ["2027-03-27", "2027-03-28", "2027-03-29"]


def test_weeks_are_of_the_county_or_of_all_others_and_a_week_that_is_not_there_has_no_days() -> None:
    weeks = season(weeks={"Oslo": [8], "andre": [9, 53]})
    assert days_of(weeks, 2027, "Oslo") == [f"2027-02-{d}" for d in (22, 23, 24, 25, 26)]
    assert days_of(weeks, 2027, "Agder")[0] == "2027-03-01"
    assert len(days_of(weeks, 2027, "Agder")) == 5
    assert days_of(season(weeks={"Oslo": [8]}), 2027, "Agder") == []


@pytest.mark.parametrize(
    "fields", [{}, {"first_day": "05-17", "easter_day": 1}, {"ramadan": True, "weeks": {"Oslo": [8]}}]
)
def test_a_time_is_told_in_exactly_one_way(fields: dict[str, object]) -> None:
    with pytest.raises(ValidationError, match="exactly one way"):
        season(**fields)


@pytest.mark.parametrize("day", ["02-30", "13-01", "5-1", "2027-05-01", "mai"])
def test_a_day_of_the_year_is_one_of_the_calendar(day: str) -> None:
    with pytest.raises(ValidationError, match="not a day of the year"):
        season(first_day=day)


def test_days_off_in_a_stretch_are_given_in_order() -> None:
    almanac = Almanac(core_pack("nb").seasons, "Oslo")
    first, last = dt.date(2027, 3, 20).toordinal(), dt.date(2027, 5, 2).toordinal()
    found = [(dt.date.fromordinal(day).isoformat(), s.name) for day, s in almanac.days_off(first, last)]
    assert found == [
        ("2027-03-25", "skjærtorsdag"),
        ("2027-03-26", "langfredag"),
        ("2027-03-28", "første påskedag"),
        ("2027-03-29", "andre påskedag"),
        ("2027-05-01", "1. mai"),
    ]


def test_there_is_no_season_after_the_last_day() -> None:
    almanac = Almanac({"a": season(first_day="12-31"), "b": season(ramadan=True)}, "")
    assert almanac.seasons(LAST_DAY)
    assert almanac.seasons(LAST_DAY + 1) == ()


@given(st.dates())
@example(dt.date.min)
def test_weekdays_are_those_of_the_calendar(day: dt.date) -> None:
    number = day.toordinal()
    assert is_weekend(number) is (day.weekday() >= 5)
    assert monday_of(number) == number - day.weekday()
    assert weekday_from(number) == (number if day.weekday() < 5 else number + 7 - day.weekday())


@pytest.mark.parametrize(
    "fields",
    [
        {"first_day": "05-17", "last_easter_day": 1},
        {"easter_day": 1, "last_day": "05-17"},
        {"easter_day": 5, "last_easter_day": 2},
        {"weeks": {}},
    ],
)
def test_an_end_goes_with_its_own_beginning(fields: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        season(**fields)
