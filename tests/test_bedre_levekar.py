"""The example of a project that is over: its final report lies there as it is made, and each figure is worked out by hand here."""

from __future__ import annotations

import datetime as dt
from fractions import Fraction
from pathlib import Path

import pytest
from tests.conftest import Golden
from tests.folders import ROOT, lay_out, tree

from naermiljomodell import render_area

EXAMPLE = ROOT / "examples" / "bedre-levekår"
REPORT = "sluttrapport.md"
DAY = dt.date(2008, 7, 1)


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """Give the final report to the funder, made from what people have written."""
    folder = lay_out(tmp_path_factory.mktemp("b"), {k: v for k, v in tree(EXAMPLE).items() if k != REPORT})
    render_area(folder, DAY, documents=["sluttrapport-dam-helse"])
    return (folder / "dreiebok" / "sluttrapport-dam-helse.md").read_bytes()


@pytest.fixture(scope="module")
def told(report: bytes) -> str:
    """Give the report with ordinary spaces."""
    return report.decode().replace("\u00a0", " ")


def test_the_report_in_the_folder_is_what_is_made(report: bytes, golden: Golden) -> None:
    golden(EXAMPLE / REPORT, report)


def per_cent(part: int, whole: int) -> str:
    """Give a share with one decimal, as people write it."""
    tenths = Fraction(1000 * part, whole)
    assert tenths % 1 != Fraction(1, 2)
    return f"{round(tenths) // 10},{round(tenths) % 10} prosent av {whole}"


def test_shares_are_told_only_where_something_is_a_part_of_something(told: str) -> None:
    """19 / 20 = 0.95; 16 / 19 = 0.8421; the five new ones were none of the twenty."""
    assert (per_cent(19, 20), per_cent(16, 19)) == ("95,0 prosent av 20", "84,2 prosent av 19")
    assert f"| Lag med på informasjonsmøte (lag) | 19 | {per_cent(19, 20)} |" in told
    assert f"| Lag med på lokal idédugnad (lag) | 16 | {per_cent(16, 19)} |" in told
    assert "| Lag som hører til området (lag) | 20 | – |" in told
    assert "| Nye lag (lag) | 5 | kommer i tillegg |" in told
    assert told.count(" prosent av ") == 2 * 2  # once in the table, once in the summary


def test_the_five_are_set_against_the_workshops_as_a_ratio(told: str) -> None:
    """5 / 16 = 0.3125."""
    assert round(5 / 16, 2) == 0.31
    assert "Nye lag mot Lag med på lokal idédugnad: 0,31 til hver. Det er et forholdstall og ingen andel." in told
    assert "25,0 prosent" not in told
    assert "31,2" not in told


def test_the_money_of_three_years_is_added_up_and_asks_for_an_auditor(told: str) -> None:
    assert 225_000 + 225_000 + 230_000 == 680_000
    assert "680 000 kr (2004: 225 000 kr, 2005: 225 000 kr, 2006: 230 000 kr)" in told
    assert "støtte over 300 000 kr krever bekreftelse fra revisor. Her er støtten større" in told


def test_the_report_is_due_three_months_after_the_last_day(told: str) -> None:
    assert dt.date(2008, 4, 19) + dt.timedelta(weeks=13) == dt.date(2008, 7, 19)
    assert "altså 19. juli 2008" in told


def test_what_was_not_counted_or_measured_is_said_plainly(told: str) -> None:
    assert "- Møteplasser i bruk: ikke målt." in told
    assert "Fornøyd med livet: ikke talt eller målt. Om målet er nådd, er ikke målt." in told
    assert "Ingen av 3 indikatorer er målt mer enn én gang." in told
    assert "Rapporten påstår ingen virkning." in told
    for wrong in ("virkningen av", "effekt av", "førte til", "Oppmøter til sammen: 0"):
        assert wrong not in told


def test_nine_steps_of_the_log_are_written_down(told: str) -> None:
    rows = (EXAMPLE / "logg.csv").read_text("utf-8-sig").splitlines()[1:]
    assert len(rows) == len({row.split(";")[1] for row in rows}) == 9
    assert "9 av 49 steg i planen er ført som gjort. Loggen har 9 linjer." in told


def test_the_folder_holds_what_its_own_text_says() -> None:
    names = {f.name for f in Path(EXAMPLE).iterdir()}
    said = (EXAMPLE / "LESMEG.md").read_text("utf-8")
    for name in names - {"LESMEG.md"}:
        assert f"`{name}`" in said
