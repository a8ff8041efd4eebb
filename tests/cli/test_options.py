from __future__ import annotations

import datetime as dt

import click
import pytest

from naermiljomodell.cli import options


@pytest.mark.parametrize(
    ("day", "month"), [("2026-11-22", "2026-12"), ("2026-12-31", "2027-01"), ("2027-01-01", "2027-02")]
)
def test_a_plan_starts_the_month_after_today(day: str, month: str) -> None:
    assert options.next_month(dt.date.fromisoformat(day)) == month


def test_a_day_is_taken_as_it_is_or_read() -> None:
    day = dt.date(2027, 1, 11)
    assert options.Day().convert(day, None, None) == day
    assert options.Day().convert("2027-01-11", None, None) == day
    with pytest.raises(click.BadParameter, match="er ikke en dato"):
        options.Day().convert("11.1.", None, None)


def test_one_of_a_few_words_or_a_complaint() -> None:
    assert options.LANGUAGES.convert("nn", None, None) == "nn"
    with pytest.raises(click.BadParameter, match="«se» går ikke; velg blant nb, nn, en"):
        options.LANGUAGES.convert("se", None, None)


@pytest.mark.parametrize("moment", ["2027", "2027-01", "2027-01-11", " 2027-01 "])
def test_a_moment_is_kept_as_it_was_written(moment: str) -> None:
    assert options.Moment().convert(moment, None, None) == moment.strip()


@pytest.mark.parametrize(
    "moment", ["", "27", "2027-13", "2027-02-30", "2027-1", "20270111", "januar", "2027-01-11T10:00", "9999"]
)
def test_a_moment_that_is_none_is_complained_of(moment: str) -> None:
    with pytest.raises(click.BadParameter, match="er ikke et år, en måned eller en dag"):
        options.Moment().convert(moment, None, None)


def test_today_is_a_day() -> None:
    assert isinstance(options.today(), dt.date)
