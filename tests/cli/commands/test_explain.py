from __future__ import annotations

from pathlib import Path

import pytest
from tests.cli.commands.calling import TODAY, call


def test_a_step_is_explained_with_its_reason_and_its_place(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    call(capsys, tmp_path, "new", "--area", "Hønefoss", "--today", TODAY)
    answer = call(capsys, tmp_path, "explain", "hønefoss", "workshop-2-innbyggere")
    assert answer.code == 0
    assert "Hvorfor: Med i alle nærmiljøer." in answer.out
    assert "Kommer fra: naermiljo, steg/workshop-2-innbyggere.md:1" in answer.out


def test_outside_a_folder_codes_methods_and_fields_are_explained(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for word, said in (("NM102", "ukjent nøkkel"), ("idekveld", "Idédugnad"), ("kapasitet", "kapasitet")):
        answer = call(capsys, tmp_path, "explain", word)
        assert answer.code == 0
        assert said in answer.out


def test_an_unknown_word_gets_the_nearest_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    answer = call(capsys, tmp_path, "explain", "idekvell")
    assert answer.code == 1
    assert "Mente du «idekveld»?" in answer.err
    assert "Mente du" not in call(capsys, tmp_path, "explain", "qqqqqqqqqqqq").err


def test_three_words_are_a_wrong_use(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert call(capsys, tmp_path, "explain", "a", "b", "c").code == 2
