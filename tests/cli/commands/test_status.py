from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from tests.cli.commands.calling import call

ULLERAL = Path(__file__).parents[3] / "examples" / "ullerål"


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """Give a folder with a copy of Ullerål in `u`."""
    shutil.copytree(ULLERAL, tmp_path / "u")
    return tmp_path


@pytest.mark.parametrize(
    ("today", "code", "there"),
    [
        ("2024-11-20", 0, "Ført i loggen: 0. I gang etter planen: 4. Tiden er ute: 1. Kommer: 43."),
        ("2025-01-10", 0, "Ført i loggen: 2."),
        ("2025-03-10", 0, "Har ventet i 8 uker på svar: Illustrasjon: flere benker"),
        ("2025-06-01", 1, "For sent: har ventet i 20 uker på svar: Illustrasjon: flere benker"),
    ],
)
def test_four_days_of_the_example(
    today: str, code: int, there: str, place: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    answer = call(capsys, place, "status", "u", "--today", today)
    assert answer.code == code
    assert there in answer.out
    codes = {"2025-03-10": "ideer.csv:2: advarsel NM360", "2025-06-01": "ideer.csv:2: feil NM361"}
    assert codes.get(today, "") in answer.err
    assert bool(answer.err) == (today in codes)


def test_json_is_one_document_and_says_nothing_else(place: Path, capsys: pytest.CaptureFixture[str]) -> None:
    answer = call(capsys, place, "status", "u", "--today", "2025-06-01", "--format", "json")
    assert (answer.code, answer.err) == (1, "")
    data = json.loads(answer.out)
    assert data["today"] == "2025-06-01"
    assert {"steps", "waited_for", "answering", "not_reached", "hours", "nok", "coming", "traces"} <= set(data)


def test_a_folder_that_cannot_be_read_is_a_finding(place: Path, capsys: pytest.CaptureFixture[str]) -> None:
    answer = call(capsys, place, "status", "borte")
    assert answer.code == 1
    assert "NM300" in answer.err


def test_an_idea_in_the_workbook_is_found_in_its_sheet(place: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("xlsxwriter")
    call(capsys, place, "network", "u", "--export", "xlsx", "--out", "bok")
    for name in ("aktorer", "relasjoner", "moteplasser", "logg", "ideer", "malinger"):
        (place / "u" / f"{name}.csv").unlink()
    shutil.copy(
        next((place / "bok").glob("*.xlsx")) if (place / "bok").is_dir() else place / "bok",
        place / "u" / "tabeller.xlsx",
    )
    answer = call(capsys, place, "status", "u", "--today", "2025-06-01")
    assert "tabeller.xlsx:2: feil NM361" in answer.err
    assert "ideer!svar" in answer.err
