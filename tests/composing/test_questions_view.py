from __future__ import annotations

from dataclasses import replace
from typing import Any

from tests.composing.material import material

from naermiljomodell.composing.questions_view import questions_view
from naermiljomodell.domain.questions import Question
from naermiljomodell.loading.core import core_pack


def of(*questions: dict[str, object]) -> dict[str, Any]:
    made = [Question.model_validate({"name": "N", "part": "sted", **question}) for question in questions]
    m = material()
    return questions_view(replace(m, pack=replace(m.pack, questions={q.id: q for q in made})))


CHOICE = [{"id": "1", "text": "Ja | visst"}, {"id": "0", "text": "Nei"}]


def test_questions_with_the_same_words_before_them_are_one_group() -> None:
    found = of(
        {"id": "a", "text": "A?", "kind": "tekst"},
        {"id": "b", "text": "B?", "kind": "valg", "lead": "Slik?", "options": CHOICE, "indicator": "i"},
        {"id": "c", "text": "C?", "kind": "valg", "lead": "Slik?", "options": CHOICE, "indicator": "i"},
        {"id": "d", "text": "D?", "kind": "valg", "lead": "Sånn?", "options": CHOICE},
    )
    groups = found["sted"]
    assert [(g["id"], g["innledning"], [q["id"] for q in g["spørsmål"]]) for g in groups] == [
        ("a", "", ["a"]),
        ("i", "Slik?", ["b", "c"]),
        ("d", "Sånn?", ["d"]),
    ]
    assert found["indikatorer"] == ["i"]
    assert groups[1]["spørsmål"][0] == {
        "id": "b",
        "navn": "N",
        "tekst": "B?",
        "type": "valg",
        "skala": "",
        "tall": [],
        "svar": ["Ja \\| visst", "Nei"],
        "svarene": "Ja \\| visst, Nei",
        "indikator": "i",
    }


def test_a_scale_is_its_numbers_and_its_words() -> None:
    scale = {"kind": "tall", "lowest": 1, "highest": 3, "scale": "1 er lite"}
    (group,) = of({"id": "a", "text": "A?", **scale})["sted"]
    (question,) = group["spørsmål"]
    assert (question["tall"], question["skala"], question["svarene"]) == ([1, 2, 3], "1 er lite", "1 er lite")
    (odd,) = of({"id": "a", "text": "A?", "kind": "tall"})["sted"]
    assert odd["spørsmål"][0]["tall"] == []


def test_every_part_is_there_also_when_nothing_is_asked_in_it() -> None:
    found = of()
    assert list(found) == ["måling", "sted", "egne_ord", "om_deg", "hverdag", "stedssamtale", "indikatorer"]
    assert not any(found.values())
    whole = questions_view(replace(material(), pack=core_pack("nb")))
    assert len(whole["sted"]) == 14
    assert whole["indikatorer"][-1] == "place-standard"
