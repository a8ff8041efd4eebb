from __future__ import annotations

import json
from pathlib import Path

import pytest
from tests.cli.commands.calling import call
from tests.folders import add, honefoss, replace_in, ulleral, write

DAY = ("--until", "2027-06-01")


@pytest.fixture
def here(tmp_path: Path) -> Path:
    """Give a folder with two neighbourhoods."""
    ulleral(tmp_path)
    honefoss(tmp_path)
    return tmp_path


def test_two_places_are_shown_side_by_side(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    answer = call(capsys, here, "compare", "ullerål", "hønefoss", *DAY)
    assert (answer.code, answer.err) == (0, "")
    assert "- Ullerål: 97,9 prosent av stegene" in answer.out
    assert "- Hønefoss: 100 prosent av stegene" in answer.out
    assert "Det trengs minst 8." in answer.out


def test_json_is_one_document_with_the_findings(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    answer = call(capsys, here, "compare", "ullerål", "borte", "hønefoss", *DAY, "--format", "json", "--language", "en")
    data = json.loads(answer.out)
    assert answer.code == 1
    assert [area["name"] for area in data["areas"]] == ["Ullerål", "Hønefoss"]
    assert [(one["code"], one["file"]) for one in data["findings"]] == [("NM300", "borte")]
    assert "too few" in data["associations"]["silent"]
    assert "NM300" in answer.err


def test_with_one_place_left_there_is_nothing_to_compare(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    answer = call(capsys, here, "compare", "ullerål", "borte")
    assert (answer.code, answer.out) == (1, "")
    assert "minst to nærmiljøer" in answer.err


@pytest.mark.parametrize("arguments", [(), ("ullerål",), ("a", "b", "--booklet", "idehefte", "--out", "hefte.txt")])
def test_wrong_usage_is_told(arguments: tuple[str, ...], here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert call(capsys, here, "compare", *arguments).code == 2


def test_a_new_place_is_told_which_others_it_is_like(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("ullerål", "hønefoss"):
        add(here / name, "innbyggere: 2000\nsentralitet: 3")
    replace_in(here / "hønefoss", "#område_type: by", "område_type: by")
    answer = call(capsys, here, "compare", "--like", "hønefoss", "hønefoss", "ullerål", *DAY)
    assert answer.code == 0
    assert answer.out.startswith("Hønefoss ligner mest på disse:\n- Ullerål (100 prosent likt, etter 4 av 6 trekk): ")
    assert "--from ullerål" in answer.out
    data = json.loads(call(capsys, here, "compare", "--like", "hønefoss", "ullerål", "--format", "json").out)
    assert data["likes"][0]["other"] == "ullerål"


def test_nobody_is_said_to_be_like_a_place_that_cannot_be_read(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    answer = call(capsys, here, "compare", "--like", "borte", "ullerål")
    assert (answer.code, answer.out) == (1, "")


def test_one_that_cannot_be_read_among_the_others_is_told(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    answer = call(capsys, here, "compare", "--like", "hønefoss", "ullerål", "borte")
    assert answer.code == 1
    assert "NM300" in answer.err
    assert "Hønefoss: for lite er oppgitt" in answer.out


def test_a_booklet_is_written_where_one_says(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(here / "hønefoss", "ideer.csv", "id;dato;tekst;status\na;2027-01;Ring 900 00 000;vedtatt\n")
    answer = call(capsys, here, "compare", "--booklet", "idehefte", "ullerål", "hønefoss", "--out", "hefte.md", *DAY)
    assert (answer.code, answer.out) == (0, "hefte.md\n")
    assert "Nærmiljøer: 2. Ideer i heftet: 1." in answer.err
    assert "Utelatt, fordi teksten kan si noe om en person: 1." in answer.err
    assert "Hagedag" in (here / "hefte.md").read_text(encoding="utf-8")


def test_a_booklet_is_a_page_when_nothing_else_is_said(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    answer = call(capsys, here, "compare", "--booklet", "rekrutteringshefte", "ullerål", "borte", *DAY)
    assert (answer.code, answer.out) == (1, "rekrutteringshefte.html\n")
    assert "Utelatt" not in answer.err
    assert (here / "rekrutteringshefte.html").is_file()


def test_a_booklet_is_not_written_into_a_place(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ("compare", "--booklet", "idehefte", "ullerål", "hønefoss", "--out", "hønefoss/hefte.md")
    assert call(capsys, here, *arguments, *DAY).code == 2
    assert not (here / "hønefoss" / "hefte.md").exists()


def test_a_booklet_of_nothing_is_not_written(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    answer = call(capsys, here, "compare", "--booklet", "idehefte", "borte", "--language", "en")
    assert answer.code == 1
    assert "without errors" in answer.err
    assert not (here / "idehefte.html").exists()


def test_a_booklet_that_cannot_be_made_is_a_finding(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(here / "ullerål", "ideer.csv", "id;dato;tekst;status\na;2025-01;Sol \U0001f31e \ua4d0 her;vedtatt\n")
    answer = call(capsys, here, "compare", "--booklet", "idehefte", "ullerål", "--out", "hefte.pdf", *DAY)
    assert answer.code == 1
    assert "NM6" in answer.err
    assert not (here / "hefte.pdf").exists()
