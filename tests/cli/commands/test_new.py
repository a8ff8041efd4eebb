from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from tests.cli.commands.calling import TODAY, call, tree


def test_a_name_is_enough_for_a_finished_playbook(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    answer = call(capsys, tmp_path, "new", "--area", "Hønefoss", "--today", TODAY)
    assert answer.code == 0
    made = tree(tmp_path)
    assert [line for line in answer.out.splitlines() if line not in made] == []
    assert "Hønefoss, Ringerike (3305, Buskerud): hønefoss" in answer.err
    page = made["hønefoss/dreiebok/index.html"].decode()
    assert "Dreiebok for Hønefoss" in page
    assert "Ringerike, Buskerud" in page
    assert b"start: 2026-12" in made["hønefoss/naermiljo.yaml"]


def test_the_tables_can_be_asked_for_as_a_workbook(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    answer = call(capsys, tmp_path, "new", "--area", "Hønefoss", "--tables", "xlsx", "--today", TODAY)
    assert answer.code == 0
    made = tree(tmp_path)
    assert made["hønefoss/tabeller.xlsx"].startswith(b"PK")
    assert not [name for name in made if name.endswith(".csv")]


def test_the_second_time_is_refused_and_changes_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    call(capsys, tmp_path, "new", "--area", "Hønefoss", "--today", TODAY)
    before = tree(tmp_path)
    answer = call(capsys, tmp_path, "new", "--area", "HØNEFOSS", "--today", TODAY)
    assert answer.code == 1
    assert "NM601" in answer.err
    assert tree(tmp_path) == before


def test_the_municipality_makes_an_unlisted_place_known(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    answer = call(capsys, tmp_path, "new", "--area", "Ullerål", "--kommune", "Ringerike", "--today", TODAY)
    assert answer.code == 0
    assert "Ullerål, Ringerike (3305, Buskerud)" in answer.err


def test_an_ambiguous_name_lists_both_and_writes_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    answer = call(capsys, tmp_path, "new", "--area", "Våler", "--today", TODAY)
    assert answer.code == 1
    assert "3114" in answer.err
    assert "3419" in answer.err
    assert tree(tmp_path) == {}


def test_an_unknown_name_goes_on_and_says_what_it_does_not_know(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    answer = call(capsys, tmp_path, "new", "--area", "Nabolaget vårt", "--today", TODAY)
    assert answer.code == 0
    assert "NM902" in answer.err
    assert "Stedet står ikke i stedsregisteret" in (tmp_path / "nabolaget-vårt/dreiebok/dreiebok.md").read_text("utf-8")


@pytest.mark.parametrize("area", ["../../etc/passwd", "CON", "Ål/Torpo", "<script>", "🎉", "", "  "])
def test_a_name_that_cannot_be_a_folder_is_a_finding(
    area: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    inside = tmp_path / "en" / "to" / "tre"
    inside.mkdir(parents=True)
    answer = call(capsys, inside, "new", "--area", area, "--today", TODAY)
    assert answer.code == 1
    assert "feil NM60" in answer.err
    assert "Ingenting er skrevet." in answer.err
    assert tree(tmp_path) == {}


def test_an_unknown_target_group_is_a_finding_and_nothing_is_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    answer = call(capsys, tmp_path, "new", "--area", "Hønefoss", "--target-group", "eldre-enslige", "--today", TODAY)
    assert answer.code == 1
    assert "NM320" in answer.err
    assert tree(tmp_path) == {}


def test_start_language_groups_and_place_are_the_persons_choice(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "planer").mkdir()
    answer = call(
        capsys, tmp_path,
        "new", "--area", "Hønefoss", "--start", "2027-03-01", "--language", "nb", "--out", "planer",
        "--target-group", "enslige-eldre", "--target-group", "innvandrere", "--today", TODAY,
    )  # fmt: skip
    assert answer.code == 0
    config = (tmp_path / "planer/hønefoss/naermiljo.yaml").read_text("utf-8")
    assert "start: 2027-03-01" in config or 'start: "2027-03-01"' in config
    page = (tmp_path / "planer/hønefoss/dreiebok/dreiebok.md").read_text("utf-8")
    assert "eldre som bor alene og personer med innvandrerbakgrunn" in page


def test_another_neighbourhoods_choices_can_be_used_again(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    call(capsys, tmp_path, "new", "--area", "Solvik", "--today", TODAY)
    config = tmp_path / "solvik" / "naermiljo.yaml"
    own = "\ntilpasning:\n  steg:\n    hagedag: {fase: mobilisering, navn: Hagedag, etter: [pilot]}\n"
    config.write_text(config.read_text("utf-8") + own, encoding="utf-8", newline="\n")
    answer = call(capsys, tmp_path, "new", "--area", "Hønefoss", "--from", "solvik", "--today", TODAY)
    assert answer.code == 0
    page = (tmp_path / "hønefoss/dreiebok/dreiebok.md").read_text("utf-8")
    assert "Hagedag" in page
    assert "Dreiebok for Hønefoss" in page


def test_choices_that_do_not_fit_the_new_plan_are_left_to_be_mended(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ulleral = Path(__file__).parents[3] / "examples" / "ullerål"
    old = tmp_path / "gammel"
    shutil.copytree(ulleral, old)
    config = (old / "naermiljo.yaml").read_text("utf-8")
    slow = "    sluttrapport:\n      endre: {uke: 200}\n      begrunnelse: Rapporten ventet på tall.\n"
    (old / "naermiljo.yaml").write_text(config.replace("  steg:\n", f"  steg:\n{slow}", 1), "utf-8")
    answer = call(capsys, tmp_path, "new", "--area", "Hønefoss", "--from", str(old), "--today", TODAY)
    assert answer.code == 1
    assert "NM404" in answer.err
    assert "Mappen er laget uten dreiebok." in answer.err
    assert "Hagedag" in (tmp_path / "hønefoss/naermiljo.yaml").read_text("utf-8")
    assert not (tmp_path / "hønefoss/dreiebok").exists()


def test_the_example_makes_a_playbook_for_the_next_place(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    ulleral = Path(__file__).parents[3] / "examples" / "ullerål"
    answer = call(capsys, tmp_path, "new", "--area", "Hønefoss", "--from", str(ulleral), "--today", TODAY)
    assert answer.code == 0, answer.err
    assert (tmp_path / "hønefoss/dreiebok/index.html").is_file()


def test_a_name_that_no_list_has_is_told_what_it_looks_like(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    answer = call(capsys, tmp_path, "new", "--area", "Hønefos", "--today", TODAY)
    assert "mente du «Hønefoss»?" in answer.err


def test_a_place_that_lies_in_another_municipality_is_told_of(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    answer = call(capsys, tmp_path, "new", "--area", "Hønefoss", "--kommune", "Oslo", "--today", TODAY)
    assert answer.code == 0
    assert "NM904" in answer.err


def test_networkx_is_not_imported_where_there_are_no_actors(tmp_path: Path) -> None:
    code = (
        "import sys; from naermiljomodell.cli.main import run; "
        f"assert run(['new', '--area', 'Hønefoss', '--today', '{TODAY}']) == 0; assert 'networkx' not in sys.modules"
    )
    subprocess.run([sys.executable, "-X", "utf8", "-c", code], cwd=tmp_path, check=True, capture_output=True)
    assert (tmp_path / "hønefoss" / "dreiebok" / "index.html").is_file()
