from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naermiljomodell.language.base import LANGUAGES
from naermiljomodell.language.dates import day, listed, moment, month, number, stretch, week, weekday, written

MONDAY = dt.date(2027, 1, 11)
_languages = st.sampled_from(LANGUAGES)


@pytest.mark.parametrize(
    ("language", "said"),
    [("nb", "mandag 11. januar 2027"), ("nn", "måndag 11. januar 2027"), ("en", "Monday 11 January 2027")],
)
def test_a_day_is_written_as_people_write_it(language: str, said: str) -> None:
    assert weekday(MONDAY, language) == said
    assert day(MONDAY, language) == said.partition(" ")[2]


@given(st.dates(), _languages)
def test_a_day_ends_with_its_month_and_begins_with_its_weekday(date: dt.date, language: str) -> None:
    assert day(date, language).endswith(month(date.year, date.month, language))
    week_later = date if date > dt.date(9000, 1, 1) else date + dt.timedelta(days=7)
    assert weekday(date, language).split(" ")[0] == weekday(week_later, language).split(" ")[0]


@pytest.mark.parametrize("language", LANGUAGES)
def test_there_are_twelve_months_and_seven_weekdays(language: str) -> None:
    assert len({month(2027, n, language) for n in range(1, 13)}) == 12
    week = [MONDAY + dt.timedelta(days=n) for n in range(7)]
    assert len({weekday(d, language).split(" ")[0] for d in week}) == 7


@pytest.mark.parametrize(("precision", "said"), [("dag", "11. januar 2027"), ("måned", "januar 2027"), ("år", "2027")])
def test_a_moment_is_written_as_exactly_as_it_is_known(precision: str, said: str) -> None:
    assert moment("2027-01-11", precision, "nb") == said


@pytest.mark.parametrize(
    ("when", "said"), [("2027-01-11", "11. januar 2027"), ("2027-01", "januar 2027"), ("2027", "2027")]
)
def test_what_a_person_wrote_comes_back_in_words(when: str, said: str) -> None:
    assert written(when, "nb") == said


def test_a_stretch_of_time_has_a_start_and_an_end() -> None:
    assert stretch("2027-01-11", "2027-02-01", "dag", "nb") == "11. januar 2027 – 1. februar 2027"
    assert stretch("2027-01-11", "2027-02-01", "måned", "en") == "January–February 2027"
    assert stretch("2026-12-11", "2027-02-01", "måned", "nb") == "desember 2026 – februar 2027"


def test_a_stretch_within_one_known_moment_is_that_moment() -> None:
    assert stretch("2027-01-11", "2027-01-30", "måned", "nb") == "januar 2027"
    assert stretch("2027-01-11", "2027-12-30", "år", "nn") == "2027"


@pytest.mark.parametrize(
    ("value", "norwegian", "english"),
    [
        (0, "0", "0"),
        (-0.04, "0", "0"),
        (7, "7", "7"),
        (7.5, "7,5", "7.5"),
        (7.04, "7", "7"),
        (1200, "1\u00a0200", "1,200"),
        (1234567.25, "1\u00a0234\u00a0567,2", "1,234,567.2"),
        (-1200.5, "-1\u00a0200,5", "-1,200.5"),
    ],
)
def test_numbers_are_written_as_each_language_writes_them(value: float, norwegian: str, english: str) -> None:
    assert number(value, "nb") == number(value, "nn") == norwegian
    assert number(value, "en") == english


@given(st.integers(-(10**9), 10**9), _languages)
def test_a_whole_number_can_be_read_back(value: int, language: str) -> None:
    assert int(number(value, language).replace("\u00a0", "").replace(",", "")) == value


@pytest.mark.parametrize(
    ("words", "said"), [([], ""), (["a"], "a"), (["a", "b"], "a og b"), (("a", "b", "c"), "a, b og c")]
)
def test_words_are_listed_as_in_a_sentence(words: list[str], said: str) -> None:
    assert listed(words, "nb") == listed(words, "nn") == said
    assert listed(words, "en") == said.replace(" og ", " and ")


@given(st.lists(st.from_regex(r"[a-zæøå]{1,5}", fullmatch=True), min_size=1), _languages)
def test_a_list_names_everything_in_order(words: list[str], language: str) -> None:
    joint = " and " if language == "en" else " og "
    assert listed(words, language).replace(joint, ", ").split(", ") == words


@pytest.mark.parametrize(
    ("day", "language", "said"),
    [
        ("2027-01-03", "nb", "uke 53 i 2026"),
        ("2027-01-04", "nn", "veke 1 i 2027"),
        ("2027-01-04", "en", "week 1 of 2027"),
    ],
)
def test_a_week_is_told_by_its_number_and_its_own_year(day: str, language: str, said: str) -> None:
    assert week(dt.date.fromisoformat(day), language) == said
