from __future__ import annotations

import json
from pathlib import Path

import pytest
from tests.cli.commands.calling import TODAY, call

ULLERAL = Path(__file__).parents[3] / "examples" / "ullerål"


def test_what_to_do_comes_before_who_knows_whom(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    answer = call(capsys, tmp_path, "network", str(ULLERAL))
    assert answer.code == 0
    assert answer.out.index("\n- ") < answer.out.index("Hvem kjenner målgruppene:")
    assert "ikke nok" in answer.out


def test_what_the_numbers_do_not_show_is_told_last(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = call(capsys, tmp_path, "network", str(ULLERAL)).out
    assert "Mulige bånd som er registrert" in out.rsplit("Hvem kjenner målgruppene:", maxsplit=1)[1]


def test_the_groups_bear_the_areas_own_names(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    call(capsys, tmp_path, "new", "--area", "Hønefoss", "--today", TODAY)
    config = tmp_path / "hønefoss" / "naermiljo.yaml"
    config.write_text(
        config.read_text("utf-8") + "betegnelser: {innvandrere: nye naboer}\n", encoding="utf-8", newline="\n"
    )
    answer = call(capsys, tmp_path, "network", "hønefoss")
    assert answer.code == 0
    assert "- nye naboer: ingen  ← ikke nok" in answer.out


def test_json_is_the_dump_of_the_report(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    answer = call(capsys, tmp_path, "network", str(ULLERAL), "--format", "json")
    report = json.loads(answer.out)
    assert report["actors"] > 10
    assert {"at", "groups", "isolates", "readings", "vulnerable"} <= set(report)


def test_the_network_can_be_read_as_of_a_day(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    answer = call(capsys, tmp_path, "network", str(ULLERAL), "--at", "1990-01-01", "--format", "json")
    assert answer.code == 0
    assert json.loads(answer.out)["at"] == "1990-01-01"


def test_a_day_that_is_none_is_a_wrong_use(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    answer = call(capsys, tmp_path, "network", str(ULLERAL), "--at", "i går")
    assert answer.code == 2
    assert "«i går» er ikke en dato" in answer.err


def test_errors_in_the_folder_are_shown_instead(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    answer = call(capsys, tmp_path, "network", "borte")
    assert answer.code == 1
    assert "NM300" in answer.err


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nn", ("Hønefoss. Aktørar: 0. Band: 0.", "Kven kjenner målgruppene:", ": ingen  ← ikkje nok")),
        ("en", ("Hønefoss. Actors: 0. Ties: 0.", "Who knows the target groups:", ": nobody  ← not enough")),
    ],
)
def test_the_answer_is_in_the_language_of_the_area(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], language: str, said: tuple[str, ...]
) -> None:
    call(capsys, tmp_path, "new", "--area", "Hønefoss", "--today", TODAY, "--language", language)
    answer = call(capsys, tmp_path, "network", "hønefoss")
    assert [part for part in said if part not in answer.out] == []
    assert "Hvem kjenner" not in answer.out
    config = tmp_path / "hønefoss" / "naermiljo.yaml"
    config.write_text(config.read_text("utf-8") + "komune: x\n", encoding="utf-8", newline="\n")
    told = call(capsys, tmp_path, "network", "hønefoss").err
    assert ("ukjend nøkkel" if language == "nn" else "unknown key") in told


def test_whom_to_call_comes_first_then_what_the_plan_lacks_then_whom_to_introduce(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = call(capsys, tmp_path, "network", str(ULLERAL), "--today", "2025-01-10").out
    headings = (
        "Ring først:",
        "Det planen mangler:",
        "Gjør disse kjent med hverandre, og si for eksempel:",
        "Det nettverket viser:",
        "Hvem kjenner målgruppene:",
    )
    places = [out.index(f"\n{heading}\n") for heading in headings]
    assert places == sorted(places)
    assert "1. Frivilligsentralen (illustrasjon)\n" in out
    assert "  Steget som hjelper: Åpne en ny møteplass (ny-moteplass)\n" in out


def test_a_heading_without_anything_under_it_is_left_out(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    call(capsys, tmp_path, "new", "--area", "Hønefoss", "--today", TODAY)
    out = call(capsys, tmp_path, "network", "hønefoss").out
    assert "Det nettverket viser:" in out
    assert not {"Ring først:", "Det planen mangler:"} & {*out.splitlines()}


def test_two_days_are_compared_by_name(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    answer = call(capsys, tmp_path, "network", str(ULLERAL), "--compare", "2024-10-01", "--at", "2025-06-01")
    assert answer.code == 0
    assert answer.out.startswith("Dette er forskjellen mellom 1. oktober 2024 og 1. juni 2025.\n- Kommet til (")
    assert answer.out.rstrip().rsplit("\n", maxsplit=1)[-1].startswith("Dette er bare det tabellene sier.")


def test_the_later_day_is_today_and_json_is_the_dump_of_the_change(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    answer = call(capsys, tmp_path, "network", str(ULLERAL), "--compare", "2024-10-01", "--format", "json")
    change = json.loads(answer.out)
    assert (change["earlier"], len(change["later"])) == ("2024-10-01", 10)
    assert change["later"] > "2024-10-01"
    assert {"came", "left", "new", "lost", "strengthened", "weakened", "text", "caution"} <= set(change)


def test_the_later_day_cannot_come_first(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    answer = call(capsys, tmp_path, "network", str(ULLERAL), "--compare", "2026-01-01", "--at", "2025-01-01")
    assert answer.code == 2
    assert "2026-01-01 er etter 2025-01-01" in answer.err
