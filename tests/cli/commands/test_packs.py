from __future__ import annotations

import json
from pathlib import Path

import pytest
from tests.cli.commands.calling import call, tree

HEADER = "id: egen\nversjon: 1.0.0\ntittel: Egen\nbeskrivelse: En egen pakke.\nspråk: {nb: kilde}\n"
STEP = "---\nnavn: Treff for demente\nfase: mobilisering\nmetoder: [{method}]\n---\nKom (kilde s999).\n"


def pack(root: Path, method: str) -> Path:
    """Give a pack with one step that uses *method*."""
    folder = root / "egen"
    (folder / "steg").mkdir(parents=True)
    (folder / "pakke.yaml").write_text(HEADER, encoding="utf-8")
    (folder / "steg" / "treff.md").write_text(STEP.format(method=method), encoding="utf-8")
    return folder


def test_a_pack_is_tried_with_its_references_and_its_words(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = pack(tmp_path, "ukjent-metode")
    before = tree(folder)
    answer = call(capsys, tmp_path, "packs", "check", "egen")
    assert (answer.code, tree(folder)) == (1, before)
    assert "egen/steg/treff.md:" in answer.out
    assert all(code in answer.out for code in ("NM220", "NM240", "NM246"))


def test_findings_as_json_are_one_document(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pack(tmp_path, "idekveld")
    answer = call(capsys, tmp_path, "packs", "check", "egen", "--format", "json")
    assert {found["code"] for found in json.loads(answer.out)} == {"NM240", "NM246", "NM247"}


def test_a_good_pack_has_no_findings(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = pack(tmp_path, "idekveld")
    file = folder / "steg" / "treff.md"
    text = file.read_text("utf-8").replace("demente", "alle").replace(" (kilde s999)", "")
    text = text.replace("\nfase:", "\ntil_innbyggere: Treff for alle\nfase:")
    file.write_text(text, encoding="utf-8")
    answer = call(capsys, tmp_path, "packs", "check", "egen", "--format", "json")
    assert (answer.code, json.loads(answer.out)) == (0, [])


def test_only_check_is_something_to_do_with_packs(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    answer = call(capsys, tmp_path, "packs", "lag")
    assert answer.code == 2
    assert "check" in answer.err
