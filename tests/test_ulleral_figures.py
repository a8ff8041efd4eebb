"""The reports on Ullerål: each figure is worked out here from the tables themselves, without the code that makes the reports."""

from __future__ import annotations

import csv
import datetime as dt
import re
from pathlib import Path

import pytest
from tests.folders import ULLERAL, ulleral

from naermiljomodell import render_area

DAY = dt.date(2025, 6, 1)
START = "2024-11"


def rows(table: str) -> list[dict[str, str]]:
    """Give the rows of a table as they are written."""
    with (ULLERAL / f"{table}.csv").open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, delimiter=";"))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give Ullerål with its reports as they are on the first of June 2025."""
    here = ulleral(tmp_path_factory.mktemp("tall"))
    render_area(here, DAY, documents=["sluttrapport", "evalueringsrapport", "statusrapport"])
    return here / "dreiebok"


@pytest.fixture(scope="module", params=["sluttrapport", "evalueringsrapport", "statusrapport"])
def told(request: pytest.FixtureRequest, folder: Path) -> tuple[str, str]:
    """Give the name of a report and its text, with ordinary spaces."""
    return request.param, (folder / f"{request.param}.md").read_text("utf-8").replace("\u00a0", " ")


def test_turnouts_are_at_least_the_sum_of_those_that_are_written_down(told: tuple[str, str]) -> None:
    log = rows("logg")
    counted = [int(row["deltakere"]) for row in log if row["deltakere"]]
    assert (len(log), counted) == (2, [24])
    _, text = told
    assert f"minst {sum(counted)}" in text
    assert "2 av 48" in text


def test_hours_are_summed_and_money_that_nobody_wrote_is_not_nought(told: tuple[str, str]) -> None:
    log = rows("logg")
    assert sum(float(row["timer"]) for row in log) == 11
    assert [row["kr"] for row in log] == ["", ""]
    name, text = told
    assert "11 timer" in text
    assert not re.search(r"\b0 kr\b", text)
    if name != "statusrapport":
        assert "| Kartlegging | 183 timer | 11 timer |" in text
        assert 39 + 183 + 172 + 323 + 99 == 816
        assert "816 timer" in text


def test_ideas_are_counted_by_what_became_of_them(told: tuple[str, str]) -> None:
    ideas = rows("ideer")
    by_status = {status: sum(row["status"] == status for row in ideas) for status in {row["status"] for row in ideas}}
    assert by_status == {"mottatt": 1, "vurderes": 1, "vedtatt": 1, "avvist": 1}
    answered = sum(bool(row["svar"]) for row in ideas)
    assert (len(ideas), answered) == (4, 2)
    name, text = told
    for status, count in by_status.items():
        assert f"{status.capitalize()}: {count}" in text
    said = {"sluttrapport": "4 ideer er ført, og 1 er vedtatt", "evalueringsrapport": "4 ført. 2 har fått svar."}
    assert said.get(name, "| Ideer med svar | 2 av 4 |") in text


def test_the_answers_are_set_against_ideas_older_than_eight_weeks(folder: Path) -> None:
    """All four came on 9 January, 143 days (20 weeks) before; two were answered the day after."""
    ideas = rows("ideer")
    assert {(DAY - dt.date.fromisoformat(row["dato"])).days for row in ideas} == {143}
    days = [
        (dt.date.fromisoformat(row["svardato"]) - dt.date.fromisoformat(row["dato"])).days
        for row in ideas
        if row["svardato"]
    ]
    assert days == [1, 1]
    text = (folder / "evalueringsrapport.md").read_text("utf-8")
    assert "Innspill med svar innen åtte uker: 50,0 prosent (av 4, regnet ut av ideene)." in text
    assert "Innspill som er vedtatt eller gjort: 25,0 prosent (av 4, regnet ut av ideene)." in text
    assert (folder / "statusrapport.md").read_text("utf-8").count("(20 uker)") == 2


def test_actors_pairs_and_new_ties_are_counted(folder: Path) -> None:
    """A tie dated in the month the work began, or only by its year, may be older: it is not told as new."""
    day = DAY.isoformat()
    actors = [row for row in rows("aktorer") if row["fra"][: len(day)] <= day[: len(row["fra"])]]
    ties = [row for row in rows("relasjoner") if row["type"] != "konflikt"]
    pairs = {frozenset((row["fra"], row["til"])) for row in ties}
    new = [row for row in ties if row["siden"] and row["siden"] > START[: len(row["siden"])]]
    assert (len(actors), len(pairs), new) == (18, 28, [])
    final = (folder / "sluttrapport.md").read_text("utf-8")
    assert (
        "Aktører i oversikten: 18. Par som samarbeider: 28. Bånd som er registrert siden arbeidet begynte: ingen."
        in final
    )
    assert "**Kommet til (1):** Matbutikken (illustrasjon)" in final
    assert [row["navn"] for row in actors if row["fra"] > "2024-11"] == ["Matbutikken (illustrasjon)"]


def test_nothing_was_measured_and_no_funnel_was_counted(folder: Path) -> None:
    assert rows("malinger") == []
    text = (folder / "sluttrapport.md").read_text("utf-8")
    assert text.count(" prosent av ") == 0
    assert "Ingen av 11 indikatorer er målt mer enn én gang." in text
    assert "kommer i tillegg" in text
