from __future__ import annotations

import datetime as dt
import io
import os
import string
import subprocess
import sys
import zipfile
from typing import Any

import openpyxl  # type: ignore[import-untyped]  # it says nothing of its types
import pytest
from hypothesis import given
from hypothesis import strategies as st

from naermiljomodell.extras import MissingExtra
from naermiljomodell.xlsx_bytes import (
    EXTRA,
    MOST_SIGNS,
    Amount,
    Column,
    Formula,
    Sheet,
    TooLong,
    column_letters,
    sheet_name,
    workbook,
)


def opened(data: bytes) -> Any:  # noqa: ANN401  openpyxl has no types
    """Give the workbook as another library than the one that wrote it sees it, with its formulas."""
    return openpyxl.load_workbook(io.BytesIO(data))


def one(*cells: object, **said: object) -> Sheet:
    """Give a sheet with one row of *cells*."""
    columns = tuple(Column(f"k{number}") for number, _ in enumerate(cells))
    return Sheet("ark", columns, (tuple(cells),), **said)  # type: ignore[arg-type]  # the test's own names


def test_the_same_sheets_are_the_same_bytes_also_in_another_process() -> None:
    sheet = Sheet("ark", (Column("å", help="hjelp", choices=("a", "b")),), (("æøå",), (Amount(2, "kr"),)))
    assert workbook([sheet], "En tittel") == workbook([sheet], "En tittel")
    code = (
        "import hashlib,sys;from naermiljomodell.xlsx_bytes import *;"
        "s=Sheet('ark',(Column('å',help='hjelp',choices=('a','b')),),(('æøå',),(Amount(2,'kr'),)));"
        "print(hashlib.sha256(workbook([s],'En tittel')).hexdigest())"
    )
    digests = {
        subprocess.run(
            [sys.executable, "-X", "utf8", "-c", code],
            capture_output=True,
            encoding="utf-8",
            check=True,
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": os.pathsep.join(sys.path), "TZ": zone},
        ).stdout
        for seed, zone in (("1", "UTC"), ("2", "Pacific/Auckland"))
    }
    assert len(digests) == 1


def test_no_part_says_when_or_where_it_was_made() -> None:
    with zipfile.ZipFile(io.BytesIO(workbook([one("a")]))) as book:
        parts = book.infolist()
        said = book.read("docProps/core.xml").decode()
    assert len(parts) > 5
    assert {(p.date_time, p.create_system, p.compress_type) for p in parts} == {((1980, 1, 1, 0, 0, 0), 3, 0)}
    assert "2000-01-01T00:00:00Z" in said
    assert str(dt.datetime.now(dt.UTC).year) not in said


@pytest.mark.parametrize("text", ["=1+1", "+47 22", "-2+3", "@SUM(A1)", "\t=1", "http://a.no", "{=1}", "'=1", "12"])
def test_no_text_becomes_a_formula_a_link_or_a_number(text: str) -> None:
    cell = opened(workbook([one(text)]))["ark"]["A2"]
    assert (cell.data_type, cell.value.strip(), cell.hyperlink) == ("s", text.strip(), None)
    assert cell.quotePrefix == (text[0] in "=+-@\t")


def test_a_formula_of_ours_is_one_and_has_its_value() -> None:
    data = workbook([one(1, 2, Formula("=SUM(A2:B2)", 3, "kr"), Formula('=IF(TRUE,"","")', ""))])
    assert opened(data)["ark"]["C2"].value == "=SUM(A2:B2)"
    assert opened(data)["ark"]["C2"].number_format == '#,##0 "kr"'
    values = openpyxl.load_workbook(io.BytesIO(data), data_only=True)["ark"]
    assert (values["C2"].value, values["D2"].value or "") == (3, "")


def test_numbers_are_numbers_with_their_unit() -> None:
    row = opened(workbook([one(Amount(816, "timer"), Amount(2.5, 'a"b'), 7, 0.5, None, "")]))["ark"][2]
    assert [cell.value for cell in row] == [816, 2.5, 7, 0.5, None, None]
    assert [cell.number_format for cell in row[:2]] == ['#,##0 "timer"', '#,##0.0# "ab"']


def test_names_stay_in_sight_and_help_goes_on_for_empty_rows() -> None:
    columns = (
        Column("id", 20, "text", "Skriv en id."),
        Column("slag", choices=("a", "b"), free=True),
        Column("vist til", choices="='andre'!$A$2:$A$4"),
        Column("dag", form="date"),
        Column("fri"),
    )
    sheet = opened(workbook([Sheet("ark", columns, filled_in=True), Sheet("andre", ())]))["ark"]
    assert (sheet.freeze_panes, sheet.auto_filter.ref) == ("A2", "A1:E1001")
    paper = sheet.page_setup
    assert (paper.orientation, int(paper.paperSize), paper.fitToHeight) == ("landscape", 9, 0)
    assert (sheet.print_title_rows, sheet.sheet_properties.pageSetUpPr.fitToPage) == ("$1:$1", True)
    assert (sheet.column_dimensions["A"].width > 20, sheet.protection.sheet) == (True, False)
    rules = {str(rule.sqref): rule for rule in sheet.data_validations.dataValidation}
    assert list(rules) == ["A2:A1001", "B2:B1001", "C2:C1001", "D2:D1001"]
    assert (rules["A2:A1001"].prompt, rules["A2:A1001"].promptTitle) == ("Skriv en id.", "id")
    assert (rules["B2:B1001"].formula1, rules["B2:B1001"].showErrorMessage) == ('"a,b"', False)
    assert (rules["C2:C1001"].formula1, rules["C2:C1001"].errorStyle) == ("'andre'!$A$2:$A$4", "warning")
    assert rules["D2:D1001"].type == "date"


def test_a_strong_row_stands_out_and_the_others_do_not() -> None:
    sheet = Sheet("ark", (Column("a", form="text"),), (("x",), ("y",)), frozenset({1}))
    there = opened(workbook([sheet]))["ark"]
    assert [there[place].font.bold for place in ("A1", "A2", "A3")] == [True, False, True]
    assert there["A2"].number_format == "@"


def test_a_text_that_a_cell_would_cut_is_refused() -> None:
    assert opened(workbook([one("a" * MOST_SIGNS)]))["ark"]["A2"].value == "a" * MOST_SIGNS
    for text in ("a" * (MOST_SIGNS + 1), "\N{GRINNING FACE}" * (MOST_SIGNS // 2 + 1)):
        with pytest.raises(TooLong) as caught:
            workbook([one(text)])
        assert caught.value.beginning == text[:40]


def test_without_the_extra_it_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "xlsxwriter", None)
    with pytest.raises(MissingExtra) as caught:
        workbook([])
    assert (caught.value.extra, str(caught.value)) == (EXTRA, EXTRA)


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Møter og metoder", "Møter og metoder"),
        ("a/b: [c]? *d\\", "a b c d"),
        ("'x'", "x"),
        ("", "ark"),
        ("History", "History 2"),
        ("x" * 40, "x" * 31),
        ("y" * 40, "y" * 29 + " 2"),
        ("TATT", "TATT 3"),
        ("\N{GRINNING FACE}" * 16, "\N{GRINNING FACE}" * 15),
    ],
)
def test_a_title_becomes_a_name_that_a_sheet_may_have(title: str, name: str) -> None:
    assert sheet_name(title, ("Tatt", "tatt 2", "y" * 31)) == name


@given(st.lists(st.text(max_size=40), max_size=6))
def test_sheets_of_any_titles_can_be_written(titles: list[str]) -> None:
    names: list[str] = []
    for title in titles:
        names.append(sheet_name(title, names))
    data = workbook([Sheet(name, (Column("a"),)) for name in names or ["ark"]])
    assert opened(data).sheetnames == (names or ["ark"])


def test_columns_are_counted_in_letters() -> None:
    assert [column_letters(number) for number in (1, 26, 27, 52, 703)] == ["A", "Z", "AA", "AZ", "AAA"]
    assert len({column_letters(number) for number in range(1, 800)}) == 799
    assert set(column_letters(16_384)) <= set(string.ascii_uppercase)
