from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naermiljomodell.domain.record import Record
from naermiljomodell.domain.records import Idea, LogEntry, Measurement
from naermiljomodell.domain.stakeholders import MeetingPlace, Relation, Stakeholder
from naermiljomodell.loading.table_records import TABLES, Records, records_of
from naermiljomodell.loading.tables import MOST

ACTORS = "id;navn;type;sektor;målgrupper;timer_per_måned;interesse;fra\n"


def read(text: str, record: type[Record] = Stakeholder, file: str = "aktorer.csv") -> Records:
    """Give the records of a table."""
    return records_of(text.encode("utf-8"), file, record)


def said(found: Records) -> list[tuple[str, int, int, str, str]]:
    """Give code, row, column, column name and suggestion of each finding."""
    return [(p.code, p.line, p.column, p.path, p.suggestion) for p in found.problems]


def test_a_row_becomes_a_record_with_its_row_number() -> None:
    found = read(
        f"{ACTORS}lag;Løkka «lag»;lag;frivillighet;enslige-eldre | innvandrere|;1,5;4;2027-01\n;;;\nnav;NAV;etat;stat\n"
    )
    lag, nav = found.records
    assert isinstance(lag, Stakeholder)
    assert (lag.id, lag.name, lag.target_groups) == ("lag", "Løkka «lag»", ("enslige-eldre", "innvandrere"))
    assert (lag.hours_per_month, lag.interest, lag.valid_from) == (1.5, 4, "2027-01")
    assert (nav.hours_per_month, nav.target_groups, nav.valid_from) == (None, (), None)
    assert found.rows == (2, 4)
    assert found.problems == ()


@pytest.mark.parametrize(
    ("record", "text", "expected"),
    [
        (Relation, "fra;til;type;nivå;siden\na;b;samarbeider;4;2026\n", {"level": 4, "since": "2026"}),
        (
            MeetingPlace,
            "id;navn;type;gratis;trinnfri\nhus;Huset;grendehus;Ja;NEI\n",
            {"free": True, "step_free": False},
        ),
        (
            LogEntry,
            "dato;steg;hva;deltakere;kr\n2027-01-15;pilot;Møte;25;25 000,50\n",
            {"participants": 25, "nok": 25000.5},
        ),
        (Idea, "id;dato;tekst;status\ni1;2027-01;Benk;i-gang\n", {"status": "i-gang", "text": "Benk"}),
        (Measurement, "indikator;dato;verdi;n\ntrygghet;2027;4,2;1.200\n", {"value": 4.2, "count": 1200}),
    ],
)
def test_each_table_is_read_as_norwegian_spreadsheets_write_it(
    record: type[Record], text: str, expected: dict[str, object]
) -> None:
    found = read(text, record)
    assert found.problems == ()
    assert {name: getattr(found.records[0], name) for name in expected} == expected


@pytest.mark.parametrize(
    ("written", "kept"),
    [("15.01.2027", "2027-01-15"), ("jan.27", "2027-01"), ("2027", "2027"), ("1.2.27", "2027-02-01")],
)
def test_a_date_that_a_spreadsheet_has_turned_round_is_still_that_date(written: str, kept: str) -> None:
    entry, _ = read(f"dato;steg;hva\n{written};pilot;15.01.2027\n2027;pilot;x\n", LogEntry).records
    assert (entry.date, entry.happened) == (kept, "15.01.2027")


def test_columns_are_known_without_marks_case_and_kind_of_space() -> None:
    found = read("ID;Navn;Type;Sektor;Malgrupper;Timer per måned\nlag;Laget;lag;frivillighet;unge;3\n")
    assert found.problems == ()
    assert (found.records[0].target_groups, found.records[0].hours_per_month) == (("unge",), 3)


def test_every_cell_that_is_wrong_is_found_at_once_and_the_other_rows_are_read() -> None:
    found = read(
        f"{ACTORS}Lag 1;Laget;lag;frivillighet;Unge|eldre;mange;6;32.01.2027\n;;lag;;;;;\nnav;NAV;etat;stat;;;;\n"
    )
    assert said(found) == [
        ("NM109", 2, 1, "id", "lag-1"),
        ("NM109", 2, 5, "målgrupper", "unge"),
        ("NM104", 2, 6, "timer_per_måned", ""),
        ("NM112", 2, 7, "interesse", ""),
        ("NM107", 2, 8, "fra", ""),
        ("NM101", 3, 1, "id", ""),
        ("NM101", 3, 2, "navn", ""),
        ("NM101", 3, 4, "sektor", ""),
    ]
    assert [r.id for r in found.records] == ["nav"]
    assert found.rows == (4,)
    assert {p.file for p in found.problems} == {"aktorer.csv"}


def test_an_unknown_column_is_found_and_the_rows_are_still_looked_at() -> None:
    found = read("id;navn;type;sektor;interese\nLAG;Laget;lag;frivillighet;3\n")
    assert said(found) == [("NM128", 1, 5, "interese", "interesse"), ("NM109", 2, 1, "id", "lag")]


def test_without_a_column_that_must_be_there_no_row_is_read() -> None:
    found = read("id;namn;type;sektor\nLAG;Laget;lag;frivillighet\n")
    assert said(found) == [("NM129", 1, 0, "navn", ""), ("NM128", 1, 2, "namn", "navn")]
    assert found.records == ()


def test_a_table_with_very_many_faults_is_not_read_to_its_end() -> None:
    found = read(ACTORS + "LAG;x;lag;stat\n" * 500)
    assert [p.code for p in found.problems] == ["NM109"] * (MOST + 1) + ["NM042"]
    assert found.problems[-1].line == MOST + 3


cells = st.text(max_size=12) | st.sampled_from(["2027-01", "15.01.2027", "ja", "3", "4,5", "a-b", "mottatt", "lag"])


@st.composite
def tables(draw: st.DrawFn) -> tuple[str, bytes]:
    """Give a table's name, and bytes that have its columns and rows with anything in them, or are just anything."""
    name = draw(st.sampled_from(sorted(TABLES)))
    columns = [str(field.alias) for field in TABLES[name].model_fields.values()]
    rows = [columns, *draw(st.lists(st.lists(cells, min_size=1, max_size=len(columns) + 1), max_size=4))]
    text = "\r\n".join(";".join(cell.replace(";", " ") for cell in row) for row in rows)
    whole = text.encode(draw(st.sampled_from(["utf-8", "utf-8-sig", "cp1252"])), "replace")
    return name, draw(st.just(whole) | st.binary(max_size=80) | st.binary(max_size=9).map(lambda junk: whole + junk))


@given(case=tables())
def test_any_bytes_as_a_table_give_records_and_findings(case: tuple[str, bytes]) -> None:
    name, data = case
    found = records_of(data, f"{name}.csv", TABLES[name])
    assert len(found.records) == len(found.rows)
    assert list(found.rows) == sorted(set(found.rows))
    assert all(isinstance(record, TABLES[name]) for record in found.records)
    assert all(p.message() and p.file == f"{name}.csv" and p.code != "NM119" for p in found.problems)


@given(day=st.dates(dt.date(1950, 1, 1), dt.date(2099, 12, 31)), people=st.integers(0, 10**9))
def test_what_a_spreadsheet_shows_is_what_was_meant(day: dt.date, people: int) -> None:
    spaced = f"{people:,}".replace(",", "\u00a0")
    found = read(f"dato;steg;hva;deltakere\n{day:%d.%m.%Y};pilot;Møte;{spaced}\n", LogEntry)
    assert [(e.date, e.participants) for e in found.records] == [(day.isoformat(), people)]
