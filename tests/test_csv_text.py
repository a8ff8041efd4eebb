from __future__ import annotations

import pytest

from naermiljomodell.csv_text import csv_cell, csv_table
from naermiljomodell.loading.tables import read_table


@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "\t=", "\r@", "'="])
def test_no_cell_is_run_and_each_reads_back(sign: str) -> None:
    cell = csv_cell(f"{sign}cmd|' /C calc'!A0")
    assert cell.startswith("'")
    table = read_table(csv_table(["a"], [[cell]]), "x.csv")
    assert table.rows[0].cells["a"][0] in "=+-@'"


def test_a_negative_number_is_left_a_number() -> None:
    assert csv_cell("-1,5") == "-1,5"


def test_only_a_table_for_norwegian_spreadsheets_has_a_mark_in_front() -> None:
    assert csv_table(["a", "b"], [["1", ";"]]) == b'\xef\xbb\xbfa;b\r\n1;";"\r\n'
    assert csv_table(["a", "b"], [["1", ";"]], delimiter=",") == b"a,b\r\n1,;\r\n"
