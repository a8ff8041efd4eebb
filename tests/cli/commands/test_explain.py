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


@pytest.mark.parametrize(
    ("language", "word", "said"),
    [
        ("nn", "workshop-2-innbyggere", ("  Kvifor: ", "  Når: ", "  Arbeid: ", " timar", "  Metode ", "  Kjem frå: naermiljo, ")),
        ("nn", "idekveld", ("  Når ut til: ", "  Stengjer ute: ", " Det de gjer: ", "  I steget ")),
        ("nn", "innvandrere", ("  Blir nådd av: ", "  Blir stengd ute av: ")),
        ("nn", "velforening", ("  Sektor: ", "  Kjenner ofte: ")),
        ("nn", "NM102", ("feil: ukjend nøkkel", "Nøkkelen finst ikkje her.")),
        ("nn", "fra", ("(på bokmål) ", "  Same ord: ")),
        ("en", "workshop-2-innbyggere", ("  Why: ", "  When: ", "  Work: ", " hours", "  Method ", "  Comes from: naermiljo, ")),
        ("en", "idekveld", ("  Reaches: ", "  Keeps out: ", " What you do: ", "  In the step ")),
        ("en", "innvandrere", ("  Reached by: ", "  Kept out by: ")),
        ("en", "velforening", ("  Sector: ", "  Often knows: ")),
        ("en", "ensomhet-0-10", ("(in Norwegian) Ensomhet siste uke", "  (in Norwegian) Hvor ensom")),
        ("en", "NM102", ("error: unknown key", "The key does not exist here.")),
        ("en", "kapasitet", ("kapasitet in naermiljo.yaml", "  (in Norwegian) ")),
    ],
)  # fmt: skip
def test_an_explanation_is_in_the_language_of_the_area(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], language: str, word: str, said: tuple[str, ...]
) -> None:
    call(capsys, tmp_path, "new", "--area", "Hønefoss", "--today", TODAY, "--language", language)
    answer = call(capsys, tmp_path, "explain", "hønefoss", word)
    assert answer.code == 0
    assert [part for part in said if part not in answer.out] == []


@pytest.mark.parametrize(
    ("language", "marks"),
    [
        ("nb", ("[kode NM102]", "[felt kapasitet]", "[steg pilot]", "[målgruppe innvandrere]", "[kilde s01]")),
        ("nn", ("[kode NM102]", "[felt kapasitet]", "[steg pilot]", "[målgruppe innvandrere]", "[kjelde s01]")),
        ("en", ("[code NM102]", "[field kapasitet]", "[step pilot]", "[target group innvandrere]", "[source s01]")),
    ],
)  # fmt: skip
def test_what_kind_of_thing_it_is_is_said_in_the_language_of_the_area(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], language: str, marks: tuple[str, ...]
) -> None:
    call(capsys, tmp_path, "new", "--area", "Hønefoss", "--today", TODAY, "--language", language)
    for mark in marks:
        word = mark.strip("[]").rsplit(" ", 1)[-1]
        assert call(capsys, tmp_path, "explain", "hønefoss", word).out.splitlines()[0].endswith(f"  {mark}")


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nn", ("Finn ikkje «idekvell». Meinte du «idekveld»?", "Kva planen gjer med dette, er ikkje kjent")),
        ("en", ("Cannot find “idekvell”. Did you mean “idekveld”?", "What the plan does with this is not known")),
    ],
)
def test_what_is_not_known_is_said_in_the_language_of_the_area(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], language: str, said: tuple[str, str]
) -> None:
    call(capsys, tmp_path, "new", "--area", "Hønefoss", "--today", TODAY, "--language", language)
    assert call(capsys, tmp_path, "explain", "hønefoss", "idekvell").err.strip() == said[0]
    config = tmp_path / "hønefoss" / "naermiljo.yaml"
    config.write_text(config.read_text("utf-8") + "komune: x\n", encoding="utf-8", newline="\n")
    assert said[1] in call(capsys, tmp_path, "explain", "hønefoss", "pilot").out
