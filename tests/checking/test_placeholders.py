from __future__ import annotations

from dataclasses import replace

import pytest
from tests.building import folder

from naermiljomodell.checking.placeholders import placeholders
from naermiljomodell.domain.records import AreaFolder, LogEntry

REAL = [
    "Møte i stua. Vi fylte inn skjemaet sammen",
    "Skriv til kommunen om benken",
    "xx-laget",
    "Hva nå?",
    "[Referatet](#referat)",
    "Todo er navnet på kafeen",
    "Nei …",
    "Sett inn flere benker",
]
HOLDS_A_PLACE = [
    "[Klikk her og skriv inn sammendraget]",
    "Skriv inn tekst her",
    "Fyll inn navn",
    "[set inn dato]",
    "Enter your text",
    "Click here to begin",
    "Lorem ipsum dolor",
    "TODO: spør laget",
    "XXX deltakere",
    "...",
    "…",
    "??",
    "____",
]


def with_log(text: str) -> AreaFolder:
    """Give a neighbourhood in whose log this happened."""
    entry = LogEntry.model_validate({"date": "2027-01-11", "step": "pilot", "happened": text})
    return replace(folder(), log=(entry,))


@pytest.mark.parametrize("text", HOLDS_A_PLACE)
def test_a_text_that_only_holds_a_place_is_told(text: str) -> None:
    (found,) = placeholders(with_log(text))
    assert (found.code, found.file, found.path) == ("NM354", "logg.csv", "hva")


@pytest.mark.parametrize("text", REAL)
def test_a_text_that_says_something_is_let_be(text: str) -> None:
    assert list(placeholders(with_log(text))) == []


def test_a_rule_in_a_note_is_no_empty_place() -> None:
    assert list(placeholders(replace(folder(), notes=(("pilot", "Før\n\n---\n\nEtter"),)))) == []


def test_the_code_is_the_one_that_is_asked_for() -> None:
    assert [p.code for p in placeholders(with_log("TODO"), "NM643")] == ["NM643"]
