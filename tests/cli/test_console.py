from __future__ import annotations

import io
import json
import sys

import pytest

from naermiljomodell.cli import console
from naermiljomodell.errors import problem


def lines(**place: object) -> list[str]:
    """Give what the console shows of a finding at a place."""
    return list(console.problem_lines(problem("NM102", {"key": "nvn"}, **place)))


def test_the_caret_stands_under_the_word_also_after_a_tab() -> None:
    shown = lines(file="a.yaml", line=12, column=3, source="\t nvn: x", width=3, suggestion="navn")
    assert shown == [
        "a.yaml:12:3: feil NM102: ukjent nøkkel «nvn» – mente du «navn»?",
        "  12 |   nvn: x",
        "     |   ^^^",
        "     = hjelp: naermiljomodell explain NM102",
    ]


def test_a_finding_without_a_place_begins_with_how_grave_it_is() -> None:
    assert lines()[0] == "feil NM102: ukjent nøkkel «nvn»"
    assert lines(file="a.yaml")[0] == "a.yaml: feil NM102: ukjent nøkkel «nvn»"
    assert lines(file="a.yaml", path="mål")[1] == "     | mål"
    assert lines(file="tabeller.xlsx", line=3, path="logg!dato")[1] == "   3 | logg!dato"
    assert lines(file="aktorer.csv", line=3, path="type")[1] == "   3 | type"
    assert lines(file="tabeller.xlsx", line=3, path="logg!")[1] == "   3 | logg"


def test_the_findings_are_counted_in_words(capsys: pytest.CaptureFixture[str]) -> None:
    console.show_problems([problem("NM326"), problem("NM412"), problem("NM405", {"step": "a", "weeks": 9})])
    assert capsys.readouterr().err.splitlines()[-1] == "2 advarsler, 1 tips"
    console.show_problems([problem("NM412")])
    assert capsys.readouterr().err.splitlines()[-1] == "1 advarsel"
    console.show_problems([], err=False)
    assert capsys.readouterr().out == "Ingen funn.\n"


def test_a_workflow_line_has_no_line_breaks() -> None:
    said = console.github_line(problem("NM102", {"key": "a\nb%"}, file="a.yaml", line=1, column=2))
    assert said == "::error file=a.yaml,line=1,col=2,title=NM102::ukjent nøkkel «a%0Ab%25»"


def test_the_name_of_a_file_cannot_end_its_part_of_a_workflow_line() -> None:
    said = console.github_line(problem("NM102", {"key": "x"}, file="a,b:c%.yaml"))
    assert said.startswith("::error file=a%2Cb%3Ac%25.yaml,title=NM102::")


def test_a_workflow_line_leads_to_the_file_from_where_the_command_is_given_and_says_what_may_be_meant() -> None:
    found = problem("NM102", {"key": "komune"}, file="naermiljo.yaml", line=3, column=1, suggestion="kommune")
    said = console.github_line(found, folder="steder/hønefoss")
    assert said.startswith("::error file=steder/hønefoss/naermiljo.yaml,line=3,col=1,title=NM102::")
    assert said.endswith("«komune» – mente du «kommune»?")
    assert console.github_line(problem("NM412"), folder="steder").startswith("::warning title=NM412::")


@pytest.mark.parametrize(
    ("column", "width", "begins", "ends", "under"),
    [(1, 3, "x", "x…", "xxx"), (301, 1, "…", "y…", "!"), (600, 400, "…", "x", "x" * 1)],
)
def test_of_a_long_line_the_part_around_the_place_is_shown(
    column: int, width: int, begins: str, ends: str, under: str
) -> None:
    source = "x" * 300 + "!" + "y" * 298 + "x"
    _, text, caret, _ = lines(file="a.yaml", line=7, column=column, width=width, source=source)
    assert (text[7:8], text.startswith("   7 | " + begins), text.endswith(ends)) == (begins, True, True)
    assert len(text) < 140
    assert "".join(sign for sign, mark in zip(text, caret, strict=False) if mark == "^") == under


def test_no_sign_in_a_file_moves_the_cursor() -> None:
    shown = lines(file="a\x1b[2J.yaml", line=1, column=1, source="a\u202eb\x07\x85c\ud800", width=1)
    assert shown[0].startswith("a\ufffd[2J.yaml:1:1: feil")
    assert shown[1] == "   1 | a\ufffdb\ufffd\ufffdc\ufffd"


@pytest.mark.parametrize(
    ("encoding", "expected"), [("utf-8", "ŋ – å"), ("UTF8", "ŋ – å"), ("cp1252", "\\u014b \\u2013 \\u00e5")]
)
def test_json_keeps_every_letter_whatever_the_console_holds(
    encoding: str, expected: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    raw = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(raw, encoding=encoding))
    console.as_json(["ŋ – å"])
    sys.stdout.flush()
    assert raw.getvalue().decode(encoding) == f'[\n  "{expected}"\n]\n'
    assert json.loads(raw.getvalue()) == ["ŋ – å"]


def test_a_stream_that_lacks_a_letter_shows_a_question_mark(monkeypatch: pytest.MonkeyPatch) -> None:
    raw = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(raw, encoding="ascii"))
    monkeypatch.setattr(sys, "stderr", io.StringIO())
    console.prepare()
    sys.stdout.write("Hønefoss\n")
    sys.stdout.flush()
    assert raw.getvalue() == b"H?nefoss\n"
