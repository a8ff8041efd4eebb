from __future__ import annotations

import datetime as dt
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest
from tests.loading.workbooks import Rows, Sheet, workbook

from naermiljomodell.loading.loaded import WORKBOOK
from naermiljomodell.loading.sheets import Workbook, read_workbook
from naermiljomodell.loading.tables import Row

NAMES = {"aktorer": "aktorer", "logg": "logg", "Elements": "aktorer"}
ACTORS: Rows = [["id", "navn", "timer_per_måned", "fra"], ["nav", "NAV", 3.0, dt.date(2027, 1, 15)]]


def read(folder: Path, data: bytes) -> Workbook:
    """Give what a workbook with these bytes holds."""
    (folder / WORKBOOK).write_bytes(data)
    return read_workbook(folder, NAMES)


def said(found: Workbook) -> list[tuple[str, int, str, str]]:
    """Give code, row, place and suggestion of each finding about the whole workbook."""
    return [(p.code, p.line, p.path, p.suggestion) for p in found.problems]


def test_a_folder_without_a_workbook_has_no_sheets(tmp_path: Path) -> None:
    assert read_workbook(tmp_path, NAMES) == Workbook({}, {}, ())


def test_cells_become_text_as_a_person_would_have_written_it(tmp_path: Path) -> None:
    found = read(tmp_path, workbook({"aktorer": ACTORS, "Tomt": []}))
    assert found.tables["aktorer"].header == ("id", "navn", "timer_per_måned", "fra")
    assert found.tables["aktorer"].rows == (
        Row(2, {"id": "nav", "navn": "NAV", "timer_per_måned": "3", "fra": "2027-01-15"}),
    )
    assert (found.sheets, found.problems) == ({"aktorer": "aktorer"}, ())
    assert len(found.digest) == 64


def test_rows_are_numbered_as_the_spreadsheet_does_though_the_first_ones_are_empty(tmp_path: Path) -> None:
    found = read(tmp_path, workbook({"Aktører": [[], [], *ACTORS, [], ["skole", "Skolen"]]}))
    assert [row.number for row in found.tables["aktorer"].rows] == [4, 6]
    assert found.sheets == {"aktorer": "Aktører"}


def test_faults_and_formulas_that_the_reader_passes_over_are_findings(tmp_path: Path) -> None:
    def change(sheets: Mapping[str, Sheet]) -> None:
        sheets["aktorer"].write_formula(1, 1, "=NA()", None, "#N/A")
        sheets["aktorer"].write_formula(4, 2, "=A1", None, "#REF!")

    table = read(tmp_path, workbook({"aktorer": [*ACTORS, ["skole", "=1+1"]]}, change)).tables["aktorer"]
    assert [(p.code, p.line, p.column, p.path) for p in table.problems] == [
        ("NM125", 2, 2, "navn"),
        ("NM125", 3, 2, "navn"),
        ("NM125", 5, 3, "timer_per_måned"),
    ]
    assert table.rows[1].cells["navn"] == "=1+1"


def test_cells_merged_over_rows_are_a_finding_and_those_within_one_are_not(tmp_path: Path) -> None:
    def change(sheets: Mapping[str, Sheet]) -> None:
        sheets["aktorer"].merge_range(2, 1, 4, 1, "NAV")
        sheets["aktorer"].merge_range(5, 0, 5, 1, "skole")

    table = read(tmp_path, workbook({"aktorer": ACTORS}, change)).tables["aktorer"]
    assert [(p.code, p.line, p.column, p.facts) for p in table.problems] == [("NM134", 3, 2, (("last", "5"),))]


def test_a_sheet_that_is_no_table_is_told_of_unless_it_is_empty_or_says_ignore(tmp_path: Path) -> None:
    rows = [["a"], ["b"]]
    found = read(tmp_path, workbook({"Aktrer": rows, "Notater": rows, "Regn (ignore)": rows, "Ark3": []}))
    assert said(found) == [("NM133", 0, "Aktrer!", "aktorer"), ("NM133", 0, "Notater!", "")]
    assert found.tables == {}


def test_two_sheets_that_are_the_same_table_are_a_finding(tmp_path: Path) -> None:
    found = read(tmp_path, workbook({"aktorer": ACTORS, "Elements": [["Label"], ["NAV"]]}))
    assert said(found) == [("NM130", 0, "Elements!", "")]
    assert found.sheets == {"aktorer": "aktorer"}


@pytest.mark.parametrize("data", [b"", b"hei", b"PK\x03\x04 tull"])
def test_what_is_no_workbook_is_a_finding(tmp_path: Path, data: bytes) -> None:
    assert [code for code, *_ in said(read(tmp_path, data))] == ["NM132"]


def test_a_workbook_that_cannot_be_opened_is_a_finding(tmp_path: Path) -> None:
    (tmp_path / WORKBOOK).mkdir()
    assert [p.code for p in read_workbook(tmp_path, NAMES).problems] == ["NM002"]


def test_without_the_extra_the_finding_names_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "python_calamine", None)
    found = read(tmp_path, workbook({"aktorer": ACTORS}))
    assert [code for code, *_ in said(found)] == ["NM131"]
    assert "excel" in found.problems[0].message()
