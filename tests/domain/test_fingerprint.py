from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naermiljomodell.domain.fingerprint import fingerprint
from naermiljomodell.domain.questions import Option, Question
from naermiljomodell.language.base import LANGUAGES
from naermiljomodell.loading.core import core_pack

BASE = {
    "id": "ensomhet",
    "name": "Ensomhet",
    "part": "måling",
    "lead": "Tenk på den siste uken.",
    "text": "Hvor ensom på Ullerål?",
    "kind": "tall",
    "lowest": 0,
    "highest": 10,
    "scale": "0 er ikke, 10 er svært",
    "options": [{"id": "1", "text": "Å ja"}, {"id": "0", "text": "Nei"}],
}


def of(**fields: object) -> str:
    """Give the fingerprint of a question that says *fields*, as somebody who skips validation would make it."""
    said = {**BASE, **fields}
    options = tuple(Option.model_construct(**option) for option in said.pop("options"))  # type: ignore[attr-defined]  # a list
    return fingerprint(Question.model_construct(**said, options=options))


@pytest.mark.parametrize(
    "change",
    [
        {"id": "noe-annet"},
        {"name": "Et annet navn"},
        {"part": "sted"},
        {"indicator": "ensomhet-0-10"},
        {"core": True},
        {"lowest": 0.0},
        {"text": "  Hvor\tensom\u00a0 på Ullerål? "},
        {"text": unicodedata.normalize("NFD", "Hvor ensom på Ullerål?")},
        {"options": [{"id": "1", "text": "A\u030a ja "}, {"id": "0", "text": "Nei"}]},
    ],
)
def test_what_is_not_how_it_is_put_does_not_count(change: dict[str, object]) -> None:
    assert of(**change) == of()


@pytest.mark.parametrize(
    "change",
    [
        {"lead": None},
        {"lead": "Tenk på det siste året."},
        {"text": "Hvor ensom på Ullerål"},
        {"text": "hvor ensom på Ullerål?"},
        {"kind": "valg"},
        {"lowest": 1},
        {"highest": 7},
        {"highest": None},
        {"scale": None},
        {"scale": "0 er ikke, 10 er veldig"},
        {"options": []},
        {"options": [{"id": "0", "text": "Nei"}, {"id": "1", "text": "Å ja"}]},
        {"options": [{"id": "2", "text": "Å ja"}, {"id": "0", "text": "Nei"}]},
        {"options": [{"id": "1", "text": "Ja"}, {"id": "0", "text": "Nei"}]},
    ],
)
def test_any_change_in_how_it_is_put_shows(change: dict[str, object]) -> None:
    assert of(**change) != of()


@given(st.text(max_size=30), st.text(max_size=30))
def test_a_text_has_the_same_fingerprint_exactly_when_it_reads_the_same(one: str, other: str) -> None:
    same = " ".join(unicodedata.normalize("NFC", one).split()) == " ".join(unicodedata.normalize("NFC", other).split())
    assert (of(text=one) == of(text=other)) == same


def test_it_is_short_and_stable() -> None:
    assert of() == "86f9768a5d1b"
    assert set(of()) <= set("0123456789abcdef")


def test_no_two_questions_of_the_core_pack_are_put_the_same_way() -> None:
    for language in LANGUAGES:
        prints = [fingerprint(question) for question in core_pack(language).questions.values()]
        assert len(set(prints)) == len(prints) > 50
