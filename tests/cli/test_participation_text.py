from __future__ import annotations

import pytest
from tests.evaluating.test_funnel import counted
from tests.evaluating.test_participation import A, B, entry, found

from naermiljomodell.cli.participation_text import participation_lines
from naermiljomodell.domain.participation import Participation
from naermiljomodell.evaluating.participation import PARTICIPANTS

NAMES = {A: "innvandrere", B: "enslige eldre", "mobilisering": "Mobilisering"}


def told(taken: Participation, language: str = "nb") -> list[str]:
    """Give the lines in a language."""
    return list(participation_lines(taken, NAMES, language))


def test_the_log_is_told_with_what_it_rests_on() -> None:
    lines = told(found(entry(20, 8, hours=5, nok=1000), entry(12, 3, hours=2.5), entry()))
    assert lines[:2] == ["\nHvem som var med, og hva det tok:", "- Loggen har 3 linjer."]
    assert lines[2] == (
        "- Oppmøter minst 32 (ført på 2 av 3), med for første gang minst 8 (ført på 2 av 3), organisasjoner ikke oppgitt, "
        "ansattes timer minst 7,5 (ført på 2 av 3), kroner minst 1\u00a0000 (ført på 1 av 3)."
    )
    assert lines[4].startswith("- innvandrere: oppmøter minst 32")
    assert lines[5].startswith("- Mobilisering: oppmøter minst 32")
    assert lines[6] == "- Ingen oppmøter ført for: enslige eldre."
    assert "- Kroner til hvert oppmøte: ikke oppgitt" in lines


def test_what_is_whole_is_told_without_at_least_and_what_is_few_is_hidden() -> None:
    whole = told(found(entry(20, target_group=B)))
    assert "- Loggen har én linje." in whole
    assert any(line.startswith("- Oppmøter 20, med for første gang ikke oppgitt") for line in whole)
    few = told(found(entry(3, nok=100)))
    assert any(line.startswith("- Oppmøter vises ikke, for få personer, ") for line in few)
    assert "- Kroner til hvert oppmøte: vises ikke, for få personer" in few


def test_an_empty_log_says_so() -> None:
    assert told(found())[1] == "- Loggen er tom. Hvem som var med, er ikke ført."


def test_how_well_a_group_is_represented_is_told_as_a_ratio() -> None:
    here = {A: {"residents": 100, "source": "x"}, B: {"residents": 240, "source": "x"}}
    rows = (counted(PARTICIPANTS, 80), counted(PARTICIPANTS, 10, group=A), counted(PARTICIPANTS, 6, group=B))
    lines = told(found(measured=rows, residents=2000, group_residents=here))
    assert "- Innvandrere: 12,5 prosent mot 5 prosent. Forholdstall 2,50." in lines
    assert (
        "- Enslige eldre: 7,5 prosent mot 12 prosent. Forholdstall 0,62, under 0,8: gruppen er for lite med." in lines
    )
    few = told(found(measured=(rows[0], counted(PARTICIPANTS, 3, group=A)), residents=2000, group_residents=here))
    assert "- Innvandrere: vises ikke, for få personer" in few
    assert "- Ikke målt for: enslige eldre." in few


def test_without_groups_there_is_nobody_to_represent() -> None:
    assert not any("andel av deltakerne" in line for line in told(found(target_groups=())))


@pytest.mark.parametrize(
    ("language", "price"),
    [
        ("nb", "- Kroner til hvert oppmøte: 50"),
        ("nn", "- Kroner til kvart oppmøte: 50"),
        ("en", "- Kroner to each turnout: 50"),
    ],
)
def test_each_language_tells_it(language: str, price: str) -> None:
    assert price in told(found(entry(20, nok=1000)), language)
