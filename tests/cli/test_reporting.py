from __future__ import annotations

from pathlib import Path

import pytest

from naermiljomodell.cli.reporting import report_written
from naermiljomodell.errors import problem
from naermiljomodell.writing import Kept, Written

FOLDER = Path("mappe")


@pytest.mark.parametrize(
    ("written", "code"),
    [
        (Written(written=("a",)), 0),
        (Written(kept=(Kept("a", "a (ny)"),)), 3),
        (Written(kept=(Kept("a"),)), 0),
        (Written(problems=(problem("NM613", {"file": "a", "reason": "EACCES"}),)), 1),
        (Written(problems=(problem("NM611", {"file": "a"}),)), 0),
    ],
)
def test_the_exit_code_says_whether_a_person_must_decide(written: Written, code: int) -> None:
    assert report_written(FOLDER, written) == code


def test_what_is_there_stands_on_stdout_and_the_rest_beside(capsys: pytest.CaptureFixture[str]) -> None:
    report_written(FOLDER, Written(written=("a",), unchanged=("b",), removed=("c",), deleted=("d",)))
    said = capsys.readouterr()
    assert said.out == "mappe/a\nmappe/b\n"
    assert said.err.splitlines() == [
        "Tatt bort, fordi den ikke lages lenger: c",
        "Bruk --restore for å få tilbake filer du har slettet.",
    ]


@pytest.mark.parametrize(
    ("written", "said"),
    [
        (Written(problems=(problem("NM010", {"file": "dreiebok"}),)), ["Ingenting er skrevet."]),
        (Written(unchanged=("b",), problems=(problem("NM613", {"file": "a", "reason": "EACCES"}),)), []),
    ],
)
def test_it_is_said_when_nothing_was_written(
    written: Written, said: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert report_written(FOLDER, written) == 1
    assert [line for line in capsys.readouterr().err.splitlines() if line.startswith("Ingenting")] == said
