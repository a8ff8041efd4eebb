from __future__ import annotations

from dataclasses import replace

import pytest
from tests.building import by_id, pack

from naermiljomodell.checking.model_rules import check_model
from naermiljomodell.checking.question_rules import check_questions
from naermiljomodell.domain.questions import Question
from naermiljomodell.language.base import LANGUAGES
from naermiljomodell.loading.core import core_pack

TWO = [{"id": "1", "text": "Ja"}, {"id": "0", "text": "Nei"}]


def found(**fields: object) -> list[tuple[str, str]]:
    question = Question.model_validate({"id": "q", "name": "Q", "part": "sted", "text": "Hva?", **fields})
    made = replace(pack(), questions=by_id([question]))
    problems = list(check_questions(made))
    assert [p for p in check_model(made) if p.path.startswith("spørsmål")] == problems
    return [(p.code, p.path) for p in problems]


def test_a_question_that_can_be_answered_has_no_finding() -> None:
    assert found(kind="tekst") == found(kind="valg", options=TWO) == found(kind="tall", lowest=0, highest=10) == []


@pytest.mark.parametrize(
    ("fields", "codes"),
    [
        ({"kind": "valg"}, [("NM235", "spørsmål.q.type")]),
        ({"kind": "valg", "options": TWO[:1]}, [("NM235", "spørsmål.q.svarvalg")]),
        ({"kind": "tall"}, [("NM236", "spørsmål.q.type")]),
        ({"kind": "tall", "lowest": 1}, [("NM236", "spørsmål.q.type")]),
        ({"kind": "tall", "lowest": 7, "highest": 7}, [("NM236", "spørsmål.q.type")]),
        ({"kind": "tall", "lowest": 0, "highest": 2.5}, [("NM236", "spørsmål.q.type")]),
        ({"kind": "tall", "lowest": 0, "highest": 1_000_000_000_000}, [("NM236", "spørsmål.q.type")]),
        ({"kind": "valg", "options": [*TWO, {"id": "v", "text": "Vet ikke"}]}, [("NM237", "spørsmål.q.svarvalg")]),
        ({"kind": "valg", "options": [*TWO, *TWO]}, [("NM237", "spørsmål.q.svarvalg")] * 2),
    ],
)
def test_what_cannot_be_answered_is_a_finding(fields: dict[str, object], codes: list[tuple[str, str]]) -> None:
    assert found(**fields) == codes


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_questions_of_the_core_pack_can_be_answered(language: str) -> None:
    assert len(core_pack(language).questions) > 50
    assert list(check_questions(core_pack(language))) == []
