from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter

from naermiljomodell.domain.base import When
from naermiljomodell.loading.moments import moment_text

ALL_OF_IT = TypeAdapter(When)
days = st.dates(dt.date(2000, 1, 1), dt.date(2099, 12, 31))


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("15.01.2027", "2027-01-15"),
        ("1.2.2027", "2027-02-01"),
        ("1. 2. 2027", "2027-02-01"),
        ("15/01/2027", "2027-01-15"),
        ("15.01.27", "2027-01-15"),
        ("01.2027", "2027-01"),
        ("1/2027", "2027-01"),
        ("01-2027", "2027-01"),
        ("2027-1", "2027-01"),
        ("2027/1/5", "2027-01-05"),
        ("jan.27", "2027-01"),
        ("Jan-27", "2027-01"),
        ("januar 2027", "2027-01"),
        ("Mai 2027", "2027-05"),
        ("okt. 27", "2027-10"),
        ("dec-27", "2027-12"),
        (" 2027-01 ", "2027-01"),
    ],
)
def test_a_moment_is_understood_as_people_write_it(written: str, kept: str) -> None:
    assert moment_text(written) == kept


@pytest.mark.parametrize("written", ["", "snart", "våren 2027", "2027", "15. januar", "10.30", "1.2.3.2027", "99999-1"])
def test_what_is_no_moment_comes_back_as_it_is(written: str) -> None:
    assert moment_text(written) == written


@given(day=days)
def test_every_form_of_a_day_gives_that_day(day: dt.date) -> None:
    forms = (f"{day:%d.%m.%Y}", f"{day.day}.{day.month}.{day.year}", f"{day:%d.%m.%y}", f"{day:%Y/%m/%d}", f"{day}")
    assert {moment_text(form) for form in forms} == {day.isoformat()}
    assert {moment_text(form) for form in (f"{day:%m.%Y}", f"{day:%Y-%m}")} == {day.isoformat()[:7]}


@given(text=st.text(max_size=20) | st.from_regex(r"[0-9./ -]{4,10}", fullmatch=True))
def test_a_moment_as_files_keep_it_is_left_alone(text: str) -> None:
    assert moment_text(moment_text(text)) == moment_text(text)


@given(day=days)
def test_what_comes_out_of_a_day_is_what_records_take(day: dt.date) -> None:
    assert ALL_OF_IT.validate_python(moment_text(f"{day:%d.%m.%Y}")) == day.isoformat()
