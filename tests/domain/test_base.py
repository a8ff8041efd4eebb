from __future__ import annotations

import datetime as dt
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from naermiljomodell.domain.base import (
    Amount,
    Clock,
    Duration,
    Line,
    Number,
    OneToFour,
    Prose,
    Slug,
    When,
    Whole,
    YesNo,
    check_order,
    duration_days,
    first_day,
    last_day,
    precision_of,
)
from naermiljomodell.domain.record import Record
from naermiljomodell.text import slug


class Sample(Record):
    """One field of each type, under names that the glossary has."""

    count: Whole = 0
    value: Number = 0
    free: YesNo = False
    name: Line = "x"
    description: Prose = "x"
    id: Slug = "x"
    date: When = "2027"
    duration: Duration = "1 dag"
    level: OneToFour = 1
    hours: Amount = 0


def kind_of(**fields: object) -> str:
    """Give the type of the error that a field's value leads to."""
    with pytest.raises(ValidationError) as caught:
        Sample.model_validate(fields)
    (error,) = caught.value.errors()
    return error["type"]


@pytest.mark.parametrize(("text", "number"), [("0", 0), ("12", 12), ("-3", -3), (" 7 ", 7), ("9" * 15, 10**15 - 1)])
def test_a_whole_number_may_be_written_as_text(text: str, number: int) -> None:
    assert Sample.model_validate({"count": text}).count == number
    assert Sample(count=number).count == number


@pytest.mark.parametrize("text", ["0301", "1,5", "1.0", "1e3", "", "tolv", "1 200", "٣", "9" * 16, "9" * 5000, "+1"])
def test_what_only_resembles_a_whole_number_is_not_one(text: str) -> None:
    assert kind_of(count=text) == "nm_whole"


def test_a_truth_value_is_no_number() -> None:
    assert kind_of(count=True) == "nm_whole"
    assert kind_of(value=True) == "nm_number"


@pytest.mark.parametrize(("text", "number"), [("1,5", 1.5), ("1.5", 1.5), ("-2", -2), (" 0,25 ", 0.25), ("7", 7)])
def test_a_number_has_a_point_or_a_norwegian_comma(text: str, number: float) -> None:
    assert Sample.model_validate({"value": text}).value == number
    assert Sample(value=number).value == number


@pytest.mark.parametrize("text", ["1,5,0", "01,5", ",5", "5,", "nan", "inf", "1_0", "1e5", "en", "", "9" * 400, "١,٥"])
def test_what_only_resembles_a_number_is_not_one(text: str) -> None:
    assert kind_of(value=text) == "nm_number"


@pytest.mark.parametrize("value", [float("inf"), float("-inf"), float("nan")])
def test_no_number_is_without_end(value: float) -> None:
    assert kind_of(value=value) == "finite_number"


@pytest.mark.parametrize(
    ("value", "truth"), [("ja", True), ("Ja ", True), ("true", True), ("nei", False), ("false", False), (True, True)]
)
def test_a_truth_value_is_ja_nei_true_or_false(value: object, truth: bool) -> None:  # noqa: FBT001  a test's case
    assert Sample.model_validate({"free": value}).free is truth


@pytest.mark.parametrize("value", ["no", "yes", "on", "off", "0", "1", "x", "", 0, 1, 1.0])
def test_no_other_word_is_a_truth_value(value: object) -> None:
    assert kind_of(free=value) == "nm_yes_no"


def test_a_number_with_a_leading_zero_stays_text() -> None:
    assert Sample(name="0301").name == "0301"


def test_a_number_is_not_taken_for_text() -> None:
    assert kind_of(name=301) == "string_type"


@given(st.text())
def test_a_line_is_one_line_that_says_something_or_a_finding(text: str) -> None:
    if text.strip():
        line = Sample(name=text).name
        assert "\n" not in line
        assert line == line.strip() == unicodedata.normalize("NFC", line)
        assert line.split() == unicodedata.normalize("NFC", text).split()
    else:
        assert kind_of(name=text) == "nm_empty"


def test_prose_keeps_its_lines() -> None:
    assert Sample(description=" Først.\n\nSå a\u030a. ").description == "Først.\n\nSå å."
    assert kind_of(description=" \n ") == "nm_empty"


@given(st.text())
def test_every_slug_is_an_id_and_nothing_else_is(text: str) -> None:
    made = slug(text)
    if made:
        assert Sample(id=made).id == made
    if text != made or not text:
        assert kind_of(id=text) == "nm_slug"


@given(st.dates(dt.date(1900, 1, 1), dt.date(2199, 12, 31)))
def test_a_moment_is_a_year_a_month_or_a_day(day: dt.date) -> None:
    for length, precision in ((4, "år"), (7, "måned"), (10, "dag")):
        when = day.isoformat()[:length]
        assert Sample(date=f" {when} ").date == when
        assert precision_of(when) == precision
        assert first_day(when) <= day <= last_day(when)
        assert first_day(when).isoformat()[:length] == last_day(when).isoformat()[:length] == when


@pytest.mark.parametrize(
    "when", ["2027-13", "2027-02-30", "27", "1899", "2200", "2027-1", "11.01.2027", "", "20٢٧", "x"]
)
def test_what_is_not_in_the_calendar_is_no_moment(when: str) -> None:
    assert kind_of(date=when) == "nm_when"


def test_the_day_after_the_last_belongs_to_the_next() -> None:
    for when, last in (("2027", "2027-12-31"), ("2028-02", "2028-02-29"), ("2027-12", "2027-12-31")):
        assert last_day(when).isoformat() == last


@pytest.mark.parametrize(
    ("duration", "days"),
    [
        ("2 timer", 0),
        ("1 time", 0),
        ("1 dag", 1),
        ("3 dager", 3),
        ("3 uker", 21),
        ("1,5 uke", 10),
        ("2 måneder", 60),
        ("0.5 år", 182),
    ],
)
def test_a_duration_in_words_is_so_many_days(duration: str, days: int) -> None:
    assert duration_days(Sample(duration=f"  {duration.replace(' ', '   ')} ").duration) == days


@pytest.mark.parametrize(
    "duration", ["3", "uker", "tre uker", "3uker", "3 weeks", "1000 uker", "999 år", "11 år", "-1 uke", "", "٣ uker"]
)
def test_what_is_not_a_number_and_a_unit_is_no_duration(duration: str) -> None:
    assert kind_of(duration=duration) == "nm_duration"


def test_a_scale_has_an_end_and_a_count_no_number_below_zero() -> None:
    assert kind_of(level=0) == "greater_than_equal"
    assert kind_of(level="5") == "less_than_equal"
    assert kind_of(hours="-0,5") == "greater_than_equal"


@pytest.mark.parametrize(
    ("start", "end"),
    [
        ("2027", "2027"),
        ("2027-05", "2027"),
        ("2027", "2027-01-01"),
        ("2027-01-02", "2027-01"),
        ("2027", None),
        (None, "x"),
    ],
)
def test_a_period_whose_end_may_be_after_its_start_is_in_order(start: str | None, end: str | None) -> None:
    check_order(start, end)


@pytest.mark.parametrize(("start", "end"), [("2027", "2026"), ("2027-05", "2027-04-30"), ("2027-05-02", "2027-05-01")])
def test_a_period_that_ends_before_it_starts_is_not_in_order(start: str, end: str) -> None:
    with pytest.raises(Exception, match="before the start"):
        check_order(start, end)


def test_a_key_that_nobody_reads_is_not_taken() -> None:
    assert kind_of(noe="annet") == "unexpected_keyword_argument"


@pytest.mark.parametrize("clock", ["11.00", "9:30", "9", "00.00", "23:59", " 16.30 "])
def test_a_time_of_day_is_one_of_the_clock(clock: str) -> None:
    assert TypeAdapter(Clock).validate_python(clock) == clock.strip()


@pytest.mark.parametrize("clock", ["", "24.00", "25.70", "²", "sent", "11.0", "109.00", "٩.٠٠", "11.60"])
def test_what_no_clock_shows_is_no_time_of_day(clock: str) -> None:
    with pytest.raises(ValidationError, match="not a time of day"):
        TypeAdapter(Clock).validate_python(clock)
