from __future__ import annotations

import json
from pathlib import Path

import pytest
from tests.cli.commands.calling import TODAY, call


@pytest.fixture
def area(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    """Give a fresh neighbourhood's folder."""
    call(capsys, tmp_path, "new", "--area", "Hønefoss", "--today", TODAY)
    return tmp_path / "hønefoss"


def misspell(area: Path) -> None:
    """Misspell a key in the config."""
    config = area / "naermiljo.yaml"
    config.write_text(config.read_text("utf-8").replace("kommune:", "komune:"), encoding="utf-8", newline="\n")


def test_a_sound_folder_has_tips_only_and_ends_well(area: Path, capsys: pytest.CaptureFixture[str]) -> None:
    answer = call(capsys, area, "check")
    assert answer.code == 0
    assert answer.out.splitlines()[-1].endswith("tips")


def test_a_finding_shows_the_line_a_caret_and_the_nearest_name(area: Path, capsys: pytest.CaptureFixture[str]) -> None:
    misspell(area)
    answer = call(capsys, area.parent, "check", "hønefoss")
    assert answer.code == 1
    assert "naermiljo.yaml:" in answer.out
    assert "feil NM102: ukjent nøkkel «komune» – mente du «kommune»?" in answer.out
    assert "| ^^^^^^\n" in answer.out
    assert "= hjelp: naermiljomodell explain NM102" in answer.out


def test_json_is_one_document_and_nothing_else(area: Path, capsys: pytest.CaptureFixture[str]) -> None:
    misspell(area)
    answer = call(capsys, area, "check", "--format", "json")
    assert answer.code == 1
    assert answer.err == ""
    first = next(found for found in json.loads(answer.out) if found["severity"] == "feil")
    assert list(first) == ["code", "severity", "file", "line", "column", "path", "message", "suggestion"]
    assert (first["code"], first["file"], first["column"], first["suggestion"]) == (
        "NM102", "naermiljo.yaml", 1, "kommune",
    )  # fmt: skip


def test_the_workflow_form_names_file_and_line(area: Path, capsys: pytest.CaptureFixture[str]) -> None:
    misspell(area)
    answer = call(capsys, area, "check", "--format", "github")
    assert answer.code == 1
    assert "::error file=naermiljo.yaml,line=" in answer.out
    from_above = call(capsys, area.parent, "check", area.name, "--format", "github")
    assert f"::error file={area.name}/naermiljo.yaml,line=" in from_above.out
    nowhere = call(capsys, area.parent, "check", "borte", "--format", "github")
    assert nowhere.out.startswith("::error file=borte,title=NM300::")


def test_a_folder_that_is_not_there_is_a_finding(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    answer = call(capsys, tmp_path, "check", "borte")
    assert answer.code == 1
    assert "NM300" in answer.out


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nn", ("feil NM102: ukjend nøkkel «komune» – meinte du «kommune»?", "= hjelp: naermiljomodell", "\n1 feil")),
        ("en", ("error NM102: unknown key “komune” – did you mean “kommune”?", "= help: naermiljomodell", "\n1 error")),
    ],
)
def test_findings_are_told_in_the_language_of_the_area_and_json_is_as_it_was(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], language: str, said: tuple[str, ...]
) -> None:
    call(capsys, tmp_path, "new", "--area", "Hønefoss", "--today", TODAY, "--language", language)
    misspell(tmp_path / "hønefoss")
    answer = call(capsys, tmp_path, "check", "hønefoss")
    assert [part for part in said if part not in answer.out] == []
    found = json.loads(call(capsys, tmp_path, "check", "hønefoss", "--format", "json").out)
    assert "ukjent nøkkel «komune»" in {one["message"] for one in found}
    line = call(capsys, tmp_path, "check", "hønefoss", "--format", "github").out
    assert said[0].split("NM102: ")[1].split(" – ")[0] in line
