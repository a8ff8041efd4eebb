from __future__ import annotations

import io
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


def test_a_finding_without_a_place_has_a_dash() -> None:
    assert lines()[0] == "-: feil NM102: ukjent nøkkel «nvn»"
    assert lines(file="a.yaml", path="mål")[1] == "     | mål"


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


def test_a_stream_that_lacks_a_letter_shows_a_question_mark(monkeypatch: pytest.MonkeyPatch) -> None:
    raw = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(raw, encoding="ascii"))
    monkeypatch.setattr(sys, "stderr", io.StringIO())
    console.prepare()
    sys.stdout.write("Hønefoss\n")
    sys.stdout.flush()
    assert raw.getvalue() == b"H?nefoss\n"
