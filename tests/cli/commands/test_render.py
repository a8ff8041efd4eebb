from __future__ import annotations

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


def test_the_calendar_is_written_when_it_is_asked_for(area: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert not list((area / "dreiebok").glob("*.ics"))
    answer = call(capsys, area, "render", "--format", "ics", "--today", TODAY)
    assert answer.code == 0
    names = answer.out.splitlines()
    assert {"dreiebok/kalender.ics", "dreiebok/kalender-prosjektleder.ics"} <= {*names}
    assert all((area / name).is_file() for name in names)
    assert (area / "dreiebok" / "kalender.ics").read_bytes().startswith(b"BEGIN:VCALENDAR\r\n")


def test_without_the_extra_its_name_is_said_and_nothing_is_written(
    area: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "icalendar", None)
    before = tree(area)
    answer = call(capsys, area, "render", "--format", "ics", "--today", "2027-02-02")
    assert answer.code == 1
    assert "NM632: «kalender.ics» kan ikke lages uten tillegget «kalender»" in answer.err
    assert answer.out == ""
    assert tree(area) == before
    assert call(capsys, area, "render", "--today", TODAY).code == 0
