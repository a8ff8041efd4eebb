from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from naermiljomodell.checking.busy_times import busy_time, weeks_at_work
from naermiljomodell.domain.calendar import Almanac
from naermiljomodell.domain.plan import Dates
from naermiljomodell.language.base import LANGUAGES
from naermiljomodell.loading.core import core_pack

ALMANACS: dict[str, Almanac] = {language: Almanac(core_pack(language).seasons, "Rogaland") for language in LANGUAGES}
_days = st.dates(dt.date(1900, 1, 1), dt.date(2199, 12, 1))


def busy(start: str, end: str = "", precision: str = "dag", language: str = "nb") -> str:
    return busy_time(Dates(start, end or start, precision), ALMANACS[language])


@pytest.mark.parametrize(
    ("day", "said"),
    [
        ("2027-01-01", "på nyttårsdag"),
        ("2026-02-06", "på samefolkets dag"),
        ("2027-03-21", "i påsken"),
        ("2027-03-25", "på skjærtorsdag"),
        ("2027-03-26", "på langfredag"),
        ("2027-03-28", "på første påskedag"),
        ("2027-03-29", "på andre påskedag"),
        ("2026-05-01", "på 1. mai"),
        ("2026-05-14", "på Kristi himmelfartsdag"),
        ("2026-05-17", "på 17. mai"),
        ("2026-05-24", "på første pinsedag"),
        ("2026-05-25", "på andre pinsedag"),
        ("2027-07-01", "i juli"),
        ("2027-07-31", "i juli"),
        ("2027-12-22", "i julen"),
        ("2027-12-31", "i julen"),
        ("2027-02-15", "i ramadan"),
    ],
)
def test_days_when_many_are_away_or_busy_are_known(day: str, said: str) -> None:
    assert busy(day) == said


@pytest.mark.parametrize(
    "day", ["2027-01-02", "2027-03-19", "2027-03-30", "2027-05-18", "2027-06-30", "2027-08-01", "2027-12-21"]
)
def test_the_days_around_them_are_free(day: str) -> None:
    assert busy(day) == ""


def test_a_whole_week_off_is_known_by_its_first_day() -> None:
    assert busy("2027-12-27", "2028-01-01") == "i julen"
    assert busy("2027-03-22", "2027-03-26") == "i påsken"


def test_a_time_with_a_free_day_in_it_is_free() -> None:
    assert busy("2027-12-27", "2028-01-02") == ""
    assert busy("2027-03-18", "2027-03-26") == ""


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
    assert [busy("2027-12-24", language=language) for language in LANGUAGES] == ["i julen", "i jula", "at Christmas"]
    assert [busy("2026-05-01", language=language) for language in LANGUAGES] == [
        "på 1. mai",
        "på 1. mai",
        "on Labour Day",
    ]


def test_ramadan_keeps_evenings_free_and_not_days() -> None:
    day = Dates("2027-02-15", "2027-02-15", "dag")
    assert busy_time(day, ALMANACS["nb"]) == "i ramadan"
    assert busy_time(day, ALMANACS["nb"], by_day=True) == ""
    assert busy_time(Dates("2027-02-06", "2027-02-06", "dag"), ALMANACS["nb"], by_day=True) == "på samefolkets dag"


@pytest.mark.parametrize(
    ("after", "until", "weeks"),
    [("2027-08-01", "2027-08-29", 4), ("2027-06-16", "2027-08-14", 4), ("2027-03-13", "2027-04-05", 13 / 7)],
)
def test_weeks_at_work_leave_out_the_holidays_that_everybody_has(after: str, until: str, weeks: float) -> None:
    days = (dt.date.fromisoformat(after), dt.date.fromisoformat(until))
    assert weeks_at_work(*days, ALMANACS["nb"]) == weeks


def test_weeks_at_work_are_counted_for_a_year_and_no_longer() -> None:
    short, long = dt.date(2028, 1, 1), dt.date(9999, 12, 31)
    assert weeks_at_work(dt.date(2027, 1, 1), long, ALMANACS["nb"]) == weeks_at_work(
        dt.date(2027, 1, 1), short, ALMANACS["nb"]
    )
