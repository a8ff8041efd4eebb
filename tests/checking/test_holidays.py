from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from naermiljomodell.checking.holidays import busy_time, easter, in_ramadan, weeks_at_work
from naermiljomodell.domain.plan import Dates
from naermiljomodell.language.base import LANGUAGES

EASTER = """1818-03-22 1943-04-25 1954-04-18 1981-04-19 2000-04-23 2001-04-15 2002-03-31 2003-04-20 2004-04-11
    2005-03-27 2006-04-16 2007-04-08 2008-03-23 2009-04-12 2010-04-04 2011-04-24 2012-04-08 2013-03-31 2014-04-20
    2015-04-05 2016-03-27 2017-04-16 2018-04-01 2019-04-21 2020-04-12 2021-04-04 2022-04-17 2023-04-09 2024-03-31
    2025-04-20 2026-04-05 2027-03-28 2028-04-16 2029-04-01 2030-04-21 2038-04-25 2285-03-22"""
RAMADAN = """2020-04-24 2021-04-13 2022-04-02 2023-03-23 2024-03-11 2025-03-01 2026-02-18 2027-02-08 2028-01-28
    2029-01-16 2030-01-06 2030-12-26"""
_days = st.dates(dt.date(1900, 1, 1), dt.date(2199, 12, 1))


def busy(start: str, end: str = "", precision: str = "dag", language: str = "nb") -> str:
    return busy_time(Dates(start, end or start, precision), language)


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
    days = [dt.date(year, 1, 1) + dt.timedelta(days=n) for n in range(365)]
    assert 18 <= sum(map(in_ramadan, days)) <= 60


@pytest.mark.parametrize(
    ("day", "said"),
    [
        ("2027-01-01", "i jula"),
        ("2026-02-06", "på samefolkets dag"),
        ("2027-03-21", "i påsken"),
        ("2027-03-25", "i påsken"),
        ("2027-03-26", "i påsken"),
        ("2027-03-28", "i påsken"),
        ("2027-03-29", "i påsken"),
        ("2026-05-01", "på en helligdag"),
        ("2026-05-14", "på en helligdag"),
        ("2026-05-17", "på en helligdag"),
        ("2026-05-24", "på en helligdag"),
        ("2026-05-25", "på en helligdag"),
        ("2027-07-01", "i juli"),
        ("2027-07-31", "i juli"),
        ("2027-12-22", "i jula"),
        ("2027-12-31", "i jula"),
        ("2027-02-15", "i ramadan"),
    ],
)
def test_days_when_many_are_away_or_busy_are_known(day: str, said: str) -> None:
    assert busy(day) == said


@pytest.mark.parametrize(
    "day", ["2027-01-02", "2027-03-20", "2027-03-30", "2027-05-18", "2027-06-30", "2027-08-01", "2027-12-21"]
)
def test_the_days_around_them_are_free(day: str) -> None:
    assert busy(day) == ""


def test_a_whole_week_off_is_known_by_its_first_day() -> None:
    assert busy("2027-12-27", "2028-01-01") == "i jula"
    assert busy("2027-03-22", "2027-03-26") == "i påsken"


def test_a_time_with_a_free_day_in_it_is_free() -> None:
    assert busy("2027-12-27", "2028-01-02") == ""
    assert busy("2027-03-19", "2027-03-26") == ""


def test_july_is_busy_as_a_whole_and_a_summer_is_not() -> None:
    assert busy("2027-07-01", "2027-07-31", "måned") == "i juli"
    assert busy("2027-07-05", "2027-07-16") == "i juli"
    assert busy("2027-06-20", "2027-08-10") == ""
    assert busy("2027-07-01", "2028-07-31") == ""


def test_a_month_that_only_has_holidays_in_it_is_free() -> None:
    assert busy("2027-12-24", "2027-12-24", "måned") == ""


@given(_days, st.integers(0, 40), st.sampled_from(LANGUAGES))
def test_a_year_is_never_busy_and_a_month_only_in_july(start: dt.date, length: int, language: str) -> None:
    end = start + dt.timedelta(days=length)
    assert busy(start.isoformat(), end.isoformat(), "år", language) == ""
    in_july = start.month == end.month == 7
    assert bool(busy(start.isoformat(), end.isoformat(), "måned", language)) is in_july


@given(_days, st.integers(1, 12))
@example(dt.date(1946, 7, 21), 12)
def test_days_that_are_all_busy_are_busy_together(start: dt.date, length: int) -> None:
    days = [start + dt.timedelta(days=n) for n in range(length)]
    together = busy(start.isoformat(), days[-1].isoformat())
    assert bool(together) == all(busy(d.isoformat()) for d in days)


def test_each_language_has_its_own_words() -> None:
    assert [busy("2027-12-24", language=language) for language in LANGUAGES] == ["i jula", "i jula", "at Christmas"]
    assert [busy("2026-05-01", language=language) for language in LANGUAGES] == [
        "på en helligdag",
        "på ein heilagdag",
        "on a public holiday",
    ]


@pytest.mark.parametrize(
    ("after", "until", "weeks"),
    [("2027-05-31", "2027-06-14", 2), ("2027-06-16", "2027-08-14", 4), ("2027-07-02", "2027-07-30", 0)],
)
def test_the_common_holiday_is_no_time_at_work(after: str, until: str, weeks: float) -> None:
    assert weeks_at_work(dt.date.fromisoformat(after), dt.date.fromisoformat(until)) == weeks


def test_weeks_at_work_are_counted_for_a_year_and_no_longer() -> None:
    assert weeks_at_work(dt.date(2027, 1, 1), dt.date(9999, 12, 31)) == (365 - 31) / 7
