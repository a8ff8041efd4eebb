from __future__ import annotations

import csv
import io
import unicodedata

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from naermiljomodell.errors import Problem
from naermiljomodell.loading.tables import (
    MOST,
    Row,
    Table,
    check_header,
    column_key,
    number_text,
    problem_in,
    read_table,
    with_names,
)
from naermiljomodell.text import nfc

ROWS = "id;navn;målgrupper\r\nbibliotek;Biblioteket på Ullerål;enslige-eldre|innvandrere\r\n;;\r\nlag;Løkka «lag»;\r\n"
READ = (
    Row(2, {"id": "bibliotek", "navn": "Biblioteket på Ullerål", "målgrupper": "enslige-eldre|innvandrere"}),
    Row(4, {"id": "lag", "navn": "Løkka «lag»"}),
)


def places(problems: tuple[Problem, ...]) -> list[tuple[str, int, int, str]]:
    return [(p.code, p.line, p.column, p.path) for p in problems]


def read(text: str) -> Table:
    return read_table(text.encode("utf-8"), "aktorer.csv")


@pytest.mark.parametrize(
    ("data", "codes"),
    [
        (ROWS.encode("utf-8"), []),
        (ROWS.encode("utf-8-sig"), []),
        (unicodedata.normalize("NFD", ROWS).encode("utf-8"), []),
        (ROWS.encode("cp1252"), ["NM121"]),
        (ROWS.replace(";", "\t").encode("utf-16"), []),
        (("\ufeff" + ROWS.replace(";", "\t")).encode("utf-16-be"), []),
        (ROWS.replace(";", ",").encode("utf-8"), []),
        (ROWS.replace("\r\n", "\n").encode("utf-8"), []),
        (ROWS.replace("\r\n", "\r").encode("utf-8"), []),
        (ROWS.rstrip().encode("utf-8"), []),
        (("sep=;\r\n" + ROWS).encode("utf-8"), []),
        (('"sep=,"\r\n' + ROWS.replace(";", ",")).encode("utf-8-sig"), []),
        (ROWS.replace("\r\n", ";;\r\n").encode("utf-8"), []),
    ],
)
def test_a_table_is_the_same_however_a_spreadsheet_saved_it(data: bytes, codes: list[str]) -> None:
    table = read_table(data, "aktorer.csv")
    assert table.header == ("id", "navn", "målgrupper")
    assert table.rows == READ
    assert table.header_row == 1
    assert [p.code for p in table.problems] == codes


def test_a_table_saved_as_windows_1252_is_a_tip_and_no_error() -> None:
    (tip,) = read_table(ROWS.encode("cp1252"), "aktorer.csv").problems
    assert (tip.severity, tip.line) == ("tips", 0)


def test_rows_have_the_numbers_that_the_spreadsheet_shows() -> None:
    table = read('\n;\n"id";"navn\nog mer"\n\na;"to\r\nlinjer"\n\n\nb;"sa ""hei"""\n')
    assert table.header == ("id", "navn og mer")
    assert table.header_row == 3
    assert table.rows == (
        Row(5, {"id": "a", "navn og mer": "to\nlinjer"}),
        Row(8, {"id": "b", "navn og mer": 'sa "hei"'}),
    )


def test_the_separator_is_taken_from_the_names_and_not_from_quoted_text() -> None:
    assert read('id;"navn, kort, eller, langt"\na;b,c\n').rows == (
        Row(2, {"id": "a", "navn, kort, eller, langt": "b,c"}),
    )
    assert read("id\na;b\n").rows == (Row(2, {"id": "a"}),)
    assert read("sep=|\nid|navn\na|b;c\n").rows == (Row(2, {"id": "a", "navn": "b;c"}),)


@pytest.mark.parametrize("data", [b"", b"\xef\xbb\xbf", b"\n\n", b";;;\n;;\n", b"sep=;", b"sep=;\n"])
def test_a_table_without_names_is_a_finding(data: bytes) -> None:
    table = read_table(data, "logg.csv")
    assert (table.header, table.header_row, table.rows) == ((), 0, ())
    assert places(table.problems) == [("NM122", 0, 0, "")]
    assert check_header(table, ["dato"]) == ()


@pytest.mark.parametrize(
    ("data", "row", "byte"),
    [(b"id;navn\na;\x81\n", 2, "81"), (b"\xff\xfea", 1, "61"), (b"\xff\xfe\x00\xd8a\x00", 1, "00")],
)
def test_a_table_in_an_unknown_character_set_is_a_finding(data: bytes, row: int, byte: str) -> None:
    table = read_table(data, "logg.csv")
    assert (table.header, table.rows, table.header_row) == ((), (), 0)
    assert places(table.problems) == [("NM120", row, 0, "")]
    assert dict(table.problems[0].facts) == {"byte": byte}


def test_two_columns_with_one_name_are_a_finding_and_the_first_is_read() -> None:
    table = read("id;Målgrupper;malgrupper;timer\na;x;y;3\n")
    assert table.header == ("id", "Målgrupper", "malgrupper", "timer")
    assert table.rows == (Row(2, {"id": "a", "Målgrupper": "x", "timer": "3"}),)
    assert places(table.problems) == [("NM123", 1, 3, "malgrupper")]
    assert dict(table.problems[0].facts) == {"column": "malgrupper", "first": "2"}


def test_a_cell_without_a_column_name_is_one_finding_a_row() -> None:
    table = read("id;;navn\na;x;b;c\nb;;c;;\nc;;d;;e;f\n")
    assert table.rows == tuple(
        Row(n, {"id": a, "navn": b}) for n, a, b in ((2, "a", "b"), (3, "b", "c"), (4, "c", "d"))
    )
    assert places(table.problems) == [("NM124", 2, 2, ""), ("NM124", 4, 5, "")]
    assert table.problems[1].message() == "cellen «e» står i kolonne 5, som ikke har noe navn"


@pytest.mark.parametrize("cell", ["=SUM(A1:A3)", "=1+1", "#NAVN?", "#REF!", "#####"])
def test_a_formula_and_a_fault_of_the_spreadsheet_are_findings(cell: str) -> None:
    table = read(f"id;timer\na;{cell}\n")
    assert places(table.problems) == [("NM125", 2, 2, "timer")]
    assert table.rows == (Row(2, {"id": "a", "timer": cell}),)


@pytest.mark.parametrize(
    ("cell", "text"),
    [("'=1", "=1"), ("'-1", "-1"), ("'+47", "+47"), ("'@navn", "@navn"), ("''=1", "'=1"), ("'år", "'år"), ("-1", "-1")],
)
def test_the_apostrophe_before_a_sign_that_would_be_run_is_taken_off(cell: str, text: str) -> None:
    table = read(f"id;tekst\na;{cell}\n")
    assert table.rows[0].cells["tekst"] == text
    assert table.problems == ()


def test_a_sign_that_is_no_text_is_a_finding_at_its_cell() -> None:
    table = read("id;na\x00vn\na\x07;b\n\x01;c;\x02x\n")
    assert table.header == ("id", "na vn")
    assert table.rows == (Row(2, {"id": "a", "na vn": "b"}), Row(3, {"na vn": "c"}))
    assert places(table.problems) == [
        ("NM126", 1, 2, ""),
        ("NM126", 2, 1, "id"),
        ("NM126", 3, 1, "id"),
        ("NM124", 3, 3, ""),
        ("NM126", 3, 3, ""),
    ]


def test_a_quote_that_is_never_closed_is_a_finding_at_the_row_where_it_opens() -> None:
    table = read('id;navn\na;b\nb;"c\nc;d\nd;e\n')
    assert table.rows == (Row(2, {"id": "a", "navn": "b"}),)
    assert places(table.problems) == [("NM127", 3, 0, "")]


def test_a_cell_as_long_as_a_file_is_taken_for_an_open_quote() -> None:
    table = read('id;navn\na;b\nc;"' + "x" * 200_000 + '"\nd;e\n')
    assert table.rows == (Row(2, {"id": "a", "navn": "b"}),)
    assert places(table.problems) == [("NM127", 3, 0, "")]


def test_a_table_with_very_many_findings_is_read_no_further() -> None:
    table = read("id;timer\n" + "a;=1\n" * 1_000)
    assert len(table.rows) == MOST + 1
    assert len(table.problems) == MOST + 2
    assert places(table.problems)[-2] == ("NM042", MOST + 2, 0, "")


def test_a_table_as_wide_as_a_file_is_read_no_wider() -> None:
    table = read("a;" * 100_000 + "\n" + "b;" * 100_000 + "\n")
    assert len(table.header) == 1_000
    assert table.rows == (Row(2, {"a": "b"}),)
    assert {p.code for p in table.problems} == {"NM123", "NM042"}


def test_unknown_and_missing_columns_are_findings_with_the_nearest_name() -> None:
    table = read("ID;nvan;Malgrupper;timer per måned;;telefon\na;b;c;4;;\n")
    problems = check_header(table, ["id", "navn"], ["målgrupper", "timer_per_måned"])
    assert [(*place, p.suggestion) for place, p in zip(places(problems), problems, strict=True)] == [
        ("NM129", 1, 0, "navn", ""),
        ("NM128", 1, 2, "nvan", "navn"),
        ("NM128", 1, 6, "telefon", ""),
    ]
    assert problems[1].message() == "ukjent kolonne «nvan»"


def test_a_table_with_the_right_columns_has_no_findings() -> None:
    assert check_header(read("navn;ID\na;b\n"), ["id", "navn"], ["kilde"]) == ()


def test_columns_are_called_as_the_glossary_has_them() -> None:
    table = with_names(read("ID;Malgrupper;Timer per måned;eget\na;b;4;c\n"), ["id", "målgrupper", "timer_per_måned"])
    assert table.header == ("id", "målgrupper", "timer_per_måned", "eget")
    assert table.rows == (Row(2, {"id": "a", "målgrupper": "b", "timer_per_måned": "4", "eget": "c"}),)


def test_a_finding_about_a_cell_says_row_and_column() -> None:
    table = read("id;Timer per måned\na;mange\n")
    found = problem_in(table, 2, "timer_per_måned", "NM125", {"cell": "mange"}, suggestion="4")
    assert places((found,)) == [("NM125", 2, 2, "timer_per_måned")]
    assert (found.file, found.suggestion) == ("aktorer.csv", "4")
    assert problem_in(table, 2, "kilde", "NM129", {"column": "kilde"}).column == 0


@pytest.mark.parametrize(
    ("cell", "number"),
    [
        ("25 000", "25000"),
        ("25\u00a0000", "25000"),
        ("1\u202f250\u202f000,50", "1250000.50"),
        ("25\u2009000", "25000"),
        ("1,5", "1.5"),
        ("1.5", "1.5"),
        ("25.000", "25000"),
        ("1.234.567,8", "1234567.8"),
        ("0.125", "0.125"),
        ("1234.567", "1234.567"),
        (" 7 ", "7"),
        ("\u22123", "-3"),
        ("+4", "4"),
    ],
)
def test_a_number_is_read_as_norwegians_write_it(cell: str, number: str) -> None:
    assert number_text(cell) == number


@pytest.mark.parametrize("cell", ["", "ikke målt", "12 34", "1.234.5", "kr 5", "5 %", "1,2,3", "٣", "1 e3", "nan"])
def test_what_is_not_one_number_stays_as_it_is(cell: str) -> None:
    assert number_text(cell) == cell


@given(st.integers(-(10**12), 10**12), st.sampled_from([" ", "\u00a0", "\u202f", "\u2009", "."]))
def test_a_whole_number_grouped_in_thousands_keeps_its_value(number: int, gap: str) -> None:
    assert int(number_text(f"{number:,}".replace(",", gap))) == number


@given(st.decimals(-(10**6), 10**6, places=2, allow_nan=False))
def test_a_number_with_a_comma_keeps_its_value(number: object) -> None:
    assert float(number_text(str(number).replace(".", ","))) == float(str(number))


@given(st.text())
def test_a_number_is_read_once_and_for_all(cell: str) -> None:
    once = number_text(cell)
    assume("." not in once)
    assert number_text(once) == once


@given(st.binary())
@example(b'"')
@example(b"\x00")
@example(b"a;a\n")
@example(b'\xff\xfe"\x00')
@example(b"\xef\xbb\xbf\xef\xbb\xbf")
def test_any_bytes_give_a_table_or_findings(data: bytes) -> None:
    table = read_table(data, "x.csv")
    assert table.header_row or table.problems
    for row in table.rows:
        assert row.number > table.header_row
        assert row.cells
        assert set(row.cells) <= set(table.header)
        assert all(cell == cell.strip() and cell for cell in row.cells.values())
    for problem in table.problems:
        assert problem.message()
    assert read_table(data, "x.csv") == table


CELL = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")) | st.sampled_from('"\n;,'), max_size=12)


@given(
    st.lists(st.lists(CELL, min_size=3, max_size=3), max_size=5),
    st.sampled_from([";", ",", "\t"]),
    st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]),
    st.sampled_from(["\r\n", "\n", "\r"]),
)
def test_what_is_written_as_csv_is_read_back(rows: list[list[str]], delimiter: str, encoding: str, end: str) -> None:
    rows = [[nfc(cell).strip() for cell in row] for row in rows]
    assume(not any(sign in cell for row in rows for cell in row for sign in "\ufeff\ufffe\uffff"))
    assume(not any(cell[:1] in {"=", "#", "'"} for row in rows for cell in row))
    stream = io.StringIO(newline="")
    csv.writer(stream, delimiter=delimiter, lineterminator="\n").writerows([["id", "navn", "type"], *rows])
    table = read_table(stream.getvalue().replace("\n", end).encode(encoding), "x.csv")
    assert table.problems == ()
    assert [[row.cells.get(name, "") for name in ("id", "navn", "type")] for row in table.rows] == [
        row for row in rows if any(row)
    ]


@given(st.text(max_size=20))
def test_column_names_are_compared_without_case_marks_and_kind_of_space(name: str) -> None:
    assert column_key(name) == column_key(f" {nfc(name).replace(' ', '_')}  ")
    assert column_key(name) == column_key(unicodedata.normalize("NFD", name))
