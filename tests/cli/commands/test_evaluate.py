from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from tests.cli.commands.calling import call

ULLERAL = Path(__file__).parents[3] / "examples" / "ullerål"
COUNTS = "indikator;dato;verdi\nlag-i-listen;2025-01;20\nlag-pa-informasjonsmote;2025-01;19\nlag-pa-idedugnad;2025-02;16\nnye-lag-antall;2025-05;5\n"


def counted(folder: Path) -> str:
    """Give the name of a copy of Ullerål with a counted funnel."""
    shutil.copytree(ULLERAL, folder / "u")
    (folder / "u" / "malinger.csv").write_text(COUNTS, encoding="utf-8")
    return "u"


def test_the_funnel_and_the_answers_are_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    answer = call(capsys, tmp_path, "evaluate", counted(tmp_path), "--until", "2025-04-01")
    assert answer.code == 0
    assert "- Lag med på informasjonsmøte: 19 (januar 2025) – 95,0 prosent av «Lag som hører til området»" in answer.out
    assert "Ideer: 4. Med svar: 2." in answer.out
    assert "Har ventet i 11 uker på svar: Illustrasjon: flere benker" in answer.out
    assert "forholdstall" not in answer.out
    later = call(capsys, tmp_path, "evaluate", "u", "--until", "2025-06-01").out
    assert "Nye lag mot Lag med på lokal idédugnad: 0,31 til hver" in later
    assert "For sent: har ventet i 20 uker" in later


def test_few_people_are_hidden_and_a_place_without_ideas_says_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    name = counted(tmp_path)
    (tmp_path / name / "malinger.csv").write_text("indikator;dato;verdi\npersoner-kom;2025;3\n", encoding="utf-8")
    (tmp_path / name / "ideer.csv").write_text("id;dato;tekst;status\n", encoding="utf-8")
    answer = call(capsys, tmp_path, "evaluate", name)
    assert "Personer som kom: vises ikke, for få personer (2025)" in answer.out
    assert "Ingen ideer er ført." in answer.out


def test_json_is_one_document_without_what_is_hidden(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data = json.loads(call(capsys, tmp_path, "evaluate", counted(tmp_path), "--format", "json").out)
    assert {"until", "funnel", "ratios", "answering"} <= set(data)


def test_a_folder_that_cannot_be_read_is_a_finding(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    answer = call(capsys, tmp_path, "evaluate", "borte")
    assert answer.code == 1
    assert "NM300" in answer.err
