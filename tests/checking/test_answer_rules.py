from __future__ import annotations

import datetime as dt

import pytest
from tests.building import folder
from tests.evaluating.test_answers import idea

from naermiljomodell.checking.answer_rules import check_answers
from naermiljomodell.domain.records import Idea
from naermiljomodell.errors import Problem
from naermiljomodell.evaluating.answers import answering

DAY = dt.date(2027, 6, 30)


def found(*ideas: Idea) -> list[Problem]:
    """Give the findings on a day, where the first idea is in the fourth row."""
    rows = {"ideer": tuple(range(4, 4 + len(ideas)))}
    return list(check_answers(answering(ideas, DAY), folder(ideas=ideas, rows=rows)))


@pytest.mark.parametrize(
    ("date", "codes"),
    [
        ("2027-05-05", []),
        ("2027-05-04", ["NM360"]),
        ("2027-04-07", ["NM360"]),
        ("2027-04-06", ["NM361"]),
        ("2026", ["NM361"]),
    ],
)
def test_a_warning_after_eight_weeks_and_an_error_after_twelve(date: str, codes: list[str]) -> None:
    assert [one.code for one in found(idea(date=date))] == codes


def test_each_stands_at_its_row_with_how_long_it_has_waited() -> None:
    late, answered, later = idea("a", "2027-03-01"), idea("b", answer="Ja"), idea("c", "2027-05-01")
    first, second = found(later, answered, late)
    assert (first.code, first.line, first.path, first.severity) == ("NM361", 6, "svar", "feil")
    assert first.message() == "ideen «a» har ventet på svar i 17 uker, mer enn de tolv som er det meste"
    assert (second.code, second.file, second.line, second.severity) == ("NM360", "ideer.csv", 4, "advarsel")


def test_an_idea_of_which_only_the_year_is_known_has_waited_since_the_end_of_it() -> None:
    (one,) = found(idea(date="2026"))
    assert "i 25 uker" in one.message()
