from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from tests.cli.commands.calling import TODAY, call, tree


@pytest.fixture
def area(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    """Give a fresh neighbourhood's folder."""
    call(capsys, tmp_path, "new", "--area", "Hønefoss", "--today", TODAY)
    return tmp_path / "hønefoss"


def test_the_files_stand_one_a_line_on_stdout(area: Path, capsys: pytest.CaptureFixture[str]) -> None:
    answer = call(capsys, area, "render", "--today", TODAY)
    assert answer.code == 0
    names = answer.out.splitlines()
    assert "dreiebok/index.html" in names
    assert all((area / name).is_file() for name in names)


def test_workbooks_can_be_asked_for(area: Path, capsys: pytest.CaptureFixture[str]) -> None:
    answer = call(capsys, area, "render", "--format", "xlsx", "--today", TODAY)
    assert (answer.code, "dreiebok/budsjett.xlsx" in answer.out.splitlines()) == (0, True)


def test_without_the_extra_the_answer_names_it_and_the_rest_works(area: Path) -> None:
    blocked = "import sys; sys.modules['xlsxwriter'] = None; sys.modules['python_calamine'] = None; "
    code = f"{blocked}from naermiljomodell.cli.main import main; main()"

    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-X", "utf8", "-c", code, *arguments, "--today", TODAY]
        return subprocess.run(command, cwd=area, capture_output=True, encoding="utf-8", check=False)

    refused = run("render", "--format", "xlsx")
    assert (refused.returncode, refused.stdout) == (1, "")
    assert "«xlsx» kan ikke lages uten tillegget «excel»" in refused.stderr
    assert "Traceback" not in refused.stderr
    assert run("render").returncode == 0
    assert run("new", "--area", "Ullerål", "--kommune", "Ringerike", "--tables", "xlsx").returncode == 1
    assert run("new", "--area", "Ullerål", "--kommune", "Ringerike").returncode == 0


def test_a_hand_edited_file_survives_and_the_new_one_lies_beside(
    area: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    page = area / "dreiebok" / "index.html"
    mine = page.read_bytes() + b"<p>Vart eget.</p>"
    page.write_bytes(mine)
    answer = call(capsys, area, "render", "--today", "2027-02-01")
    assert answer.code == 3
    assert page.read_bytes() == mine
    assert (area / "dreiebok" / "index (ny).html").is_file()
    assert "NM610" in answer.err


def test_a_deleted_file_stays_deleted_until_it_is_asked_for(area: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page = area / "dreiebok" / "prosjektplan.md"
    page.unlink()
    answer = call(capsys, area, "render", "--today", TODAY)
    assert answer.code == 0
    assert not page.exists()
    assert "--restore" in answer.err
    assert call(capsys, area, "render", "--restore", "--today", TODAY).code == 0
    assert page.is_file()


def test_nothing_is_written_when_a_finding_is_an_error(area: Path, capsys: pytest.CaptureFixture[str]) -> None:
    config = area / "naermiljo.yaml"
    config.write_text(config.read_text("utf-8") + "\ntull: 1\n", encoding="utf-8", newline="\n")
    before = tree(area)
    answer = call(capsys, area, "render", "--today", TODAY)
    assert answer.code == 1
    assert "Ingenting er skrevet." in answer.err
    assert answer.out == ""
    assert tree(area) == before


def test_formats_and_language_can_be_chosen(area: Path, capsys: pytest.CaptureFixture[str]) -> None:
    answer = call(capsys, area, "render", "--format", "md", "--language", "nb", "--today", TODAY)
    assert answer.code == 0
    assert [name for name in answer.out.splitlines() if name.endswith(".html")] == []


def test_without_a_day_the_clock_is_read(area: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert call(capsys, area, "render").code == 0
