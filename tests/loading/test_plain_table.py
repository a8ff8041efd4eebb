from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naermiljomodell.loading.plain_table import cell_text, number_cell, plain_table
from naermiljomodell.loading.tables import Row, number_text


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, ""),
        (True, "ja"),
        (False, "nei"),
        (3.0, "3"),
        (1.125, "1,125"),
        (-2, "-2"),
        (float("inf"), "inf"),
        (dt.date(2027, 1, 15), "2027-01-15"),
        (dt.datetime(2027, 1, 15), "2027-01-15"),  # noqa: DTZ001  a spreadsheet has no zone
        (dt.datetime(2027, 1, 15, 12, 30), "2027-01-15 12:30:00"),  # noqa: DTZ001  likewise
        (["rom", 2, None], "rom|2|"),
        ("Uller\u0061\u030al", "Ullerål"),
    ],
)
def test_a_value_is_written_as_a_person_would(value: object, text: str) -> None:
    assert cell_text(value) == text


@given(st.integers(-(10**9), 10**9) | st.floats(-(10**6), 10**6).map(lambda value: round(value, 4)))
def test_a_number_is_read_again_as_the_same_number(value: float) -> None:
    assert float(number_text(number_cell(value))) == value


def test_columns_stand_in_the_order_they_are_met_and_empty_rows_are_none() -> None:
    table = plain_table("x", [(1, {"b": "1"}), (2, {"a": " ", "b": ""}), (3, {"a": " =1+1 "})])
    assert table.header == ("b", "a")
    assert table.rows == (Row(1, {"b": "1"}), Row(3, {"a": "=1+1"}))
    assert (table.problems, table.header_row) == ((), 1)
    assert plain_table("x", []).header_row == 0


def test_a_sign_that_is_no_text_is_a_finding_and_a_space() -> None:
    table = plain_table("x", [(4, {"na\x00vn": "Å\x08pent"})])
    assert table.rows == (Row(4, {"na vn": "Å pent"}),)
    assert [(p.code, p.line, p.column, p.path, p.facts) for p in table.problems] == [
        ("NM126", 4, 1, "na vn", (("sign", "U+0008"),))
    ]
