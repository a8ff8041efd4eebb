from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from tests.cli.commands.calling import TODAY, call

ULLERAL = Path(__file__).parents[3] / "examples" / "ullerål"


def test_the_plan_is_told_step_by_step(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    answer = call(capsys, tmp_path, "plan", str(ULLERAL))
    assert answer.code == 0
    assert answer.out.index("Steg for steg:") < answer.out.index("Frister:") < answer.out.index("Timer uke for uke:")


def test_json_is_one_document(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data = json.loads(call(capsys, tmp_path, "plan", str(ULLERAL), "--format", "json").out)
    assert {"steps", "events", "deadlines", "weeks", "chain", "end", "ways_out"} <= set(data)


def test_the_table_is_written_beside_the_playbook_and_the_same_again_changes_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copytree(ULLERAL, tmp_path / "u")
    for _ in range(2):
        answer = call(capsys, tmp_path, "plan", "u", "--format", "csv")
        assert (answer.code, answer.out) == (0, "u/eksport/plan.csv\n")
    assert (tmp_path / "u" / "eksport" / "plan.csv").read_bytes().startswith("\ufefftype;fra;til".encode())


def test_the_table_is_not_written_among_the_areas_own(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shutil.copytree(ULLERAL, tmp_path / "u")
    answer = call(capsys, tmp_path, "plan", "u", "--format", "csv", "--out", "u")
    assert answer.code == 2


def test_moving_the_start_by_four_weeks_moves_the_plan(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    starts = []
    for start in ("2027-08-09", "2027-09-06"):
        call(capsys, tmp_path, "new", "--area", "Hønefoss", "--start", start, "--out", start, "--today", TODAY)
        data = json.loads(call(capsys, tmp_path, "plan", f"{start}/hønefoss", "--format", "json").out)
        starts.append({step["id"]: step["start"] for step in data["steps"]})
    assert starts[0]["avgrense-omradet"] == "2027-08-09"
    assert starts[1]["avgrense-omradet"] == "2027-09-06"
    assert all(starts[0][id_] <= starts[1][id_] for id_ in starts[0])


def test_nothing_is_planned_of_a_folder_with_errors(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    answer = call(capsys, tmp_path, "plan", "finnes-ikke")
    assert answer.code == 1
    assert "NM300" in answer.err


def test_the_picture_is_one_that_other_programs_open(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shutil.copytree(ULLERAL, tmp_path / "u")
    answer = call(capsys, tmp_path, "plan", "u", "--format", "svg", "--out", "tid.svg")
    assert (answer.code, answer.out) == (0, "tid.svg\n")
    root = ET.fromstring((tmp_path / "tid.svg").read_bytes())  # noqa: S314  our own picture
    assert root.tag.endswith("svg")


def test_without_the_extra_the_calendar_is_not_made_and_its_name_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    call(capsys, tmp_path, "new", "--area", "Hønefoss", "--today", TODAY)
    monkeypatch.setitem(sys.modules, "icalendar", None)
    answer = call(capsys, tmp_path, "plan", "hønefoss", "--format", "ics", "--today", TODAY)
    assert answer.code == 1
    assert "NM632" in answer.err
    assert "kalender" in answer.err


def test_the_calendar_is_written_beside_the_playbook_and_nowhere_else(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    call(capsys, tmp_path, "new", "--area", "Hønefoss", "--today", TODAY)
    answer = call(capsys, tmp_path, "plan", "hønefoss", "--format", "ics", "--today", TODAY)
    assert answer.code == 0
    assert "hønefoss/dreiebok/kalender.ics" in answer.out
    answer = call(capsys, tmp_path, "plan", "hønefoss", "--format", "ics", "--out", "k.ics")
    assert answer.code == 2
    assert "ved dreieboken" in answer.err


@pytest.mark.parametrize("format_", ["text", "json"])
def test_what_is_shown_is_not_written_to_a_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], format_: str
) -> None:
    answer = call(capsys, tmp_path, "plan", str(ULLERAL), "--format", format_, "--out", "x")
    assert answer.code == 2
    assert not (tmp_path / "x").exists()


def test_a_calendar_can_be_made_while_the_end_of_the_work_is_not_known(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    call(capsys, tmp_path, "new", "--area", "Hønefoss", "--today", TODAY)
    config = tmp_path / "hønefoss" / "naermiljo.yaml"
    text = config.read_text("utf-8") + "finansiering: [dam-helse]\n"
    config.write_text(text, encoding="utf-8", newline="\n")
    assert call(capsys, tmp_path, "plan", "hønefoss", "--format", "ics", "--today", TODAY).code == 0
