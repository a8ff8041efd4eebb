from __future__ import annotations

import sys
from pathlib import Path

import pytest
from tests.cli.commands.calling import call
from tests.folders import replace_in, ulleral

from naermiljomodell import exporting
from naermiljomodell.cli import exports


def test_the_forms_are_those_that_there_are() -> None:
    assert exports.FORMS == exporting.FORMS


def test_the_files_are_printed_and_what_is_left_out_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    ulleral(tmp_path)
    answer = call(capsys, tmp_path, "network", "ullerål", "--export", "kumu-csv", "--at", "2026-01-01")
    assert answer.code == 0
    assert answer.out.splitlines() == ["ullerål/eksport/connections.csv", "ullerål/eksport/elements.csv"]
    assert "--with-trust" in answer.err
    again = call(capsys, tmp_path, "network", "ullerål", "--export", "kumu-csv", "--at", "2026-01-01")
    assert (again.code, again.out) == (0, answer.out)


def test_with_trust_nothing_is_left_out(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    ulleral(tmp_path)
    answer = call(capsys, tmp_path, "network", "ullerål", "--export", "csv", "--with-trust", "--out", "ut")
    assert (answer.code, answer.err) == (0, "")
    assert "tillit" in (tmp_path / "ut" / "relasjoner.csv").read_text("utf-8-sig")


def test_without_the_extra_the_workbook_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    ulleral(tmp_path)
    answer = call(capsys, tmp_path, "network", "ullerål", "--export", "xlsx")
    assert (answer.code, answer.out) == (0, "ullerål/eksport/tabeller.xlsx\n")
    monkeypatch.setitem(sys.modules, "xlsxwriter", None)
    refused = call(capsys, tmp_path, "network", "ullerål", "--export", "xlsx")
    assert (refused.code, refused.out) == (1, "")
    assert "NM632" in refused.err
    assert "«excel»" in refused.err


def test_a_file_that_lies_there_needs_a_decision(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    ulleral(tmp_path)
    (tmp_path / "kart.gexf").write_bytes(b"mitt")
    answer = call(capsys, tmp_path, "network", "ullerål", "--export", "gexf", "--out", "kart.gexf")
    assert (answer.code, answer.out) == (3, "kart (ny).gexf\n")
    assert "NM619" in answer.err
    assert (tmp_path / "kart.gexf").read_bytes() == b"mitt"


def test_what_cannot_be_written_ends_with_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    ulleral(tmp_path)
    (tmp_path / "fil").write_bytes(b"")
    answer = call(capsys, tmp_path, "network", "ullerål", "--export", "gexf", "--out", "fil/kart.gexf")
    assert (answer.code, answer.out) == (1, "")
    assert "NM613" in answer.err


def test_the_folder_itself_is_no_place_for_an_export(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    ulleral(tmp_path)
    answer = call(capsys, tmp_path, "network", "ullerål", "--export", "kumu", "--out", "ullerål/kumu.json")
    assert answer.code == 2
    assert "ullerål/eksport" in answer.err


def test_nothing_is_exported_from_a_folder_with_errors(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    replace_in(ulleral(tmp_path), "kommune: Ringerike", "komune: Ringerike")
    answer = call(capsys, tmp_path, "network", "ullerål", "--export", "kumu")
    assert answer.code == 1
    assert not (tmp_path / "ullerål" / "eksport").exists()


def test_an_unknown_form_is_a_wrong_use(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert call(capsys, tmp_path, "network", "--export", "pajek").code == 2


def test_there_is_nothing_to_draw_without_actors(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = ulleral(tmp_path)
    answer = call(capsys, tmp_path, "network", str(folder), "--export", "svg", "--at", "1990-01-01")
    assert answer.code == 1
    assert "Ingen aktører er registrert" in answer.err
    assert not (folder / "eksport").exists()
