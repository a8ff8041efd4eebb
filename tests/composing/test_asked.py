from __future__ import annotations

from dataclasses import replace

import pytest

from naermiljomodell.composing.asked import asked
from naermiljomodell.domain.area import Area
from naermiljomodell.domain.model import Pack
from naermiljomodell.language.base import LANGUAGES
from naermiljomodell.loading.core import core_pack

PACK = core_pack("nb")


def area(*indicators: str, residents: int | None = None) -> Area:
    """Give a neighbourhood whose aims name *indicators*."""
    aims = {"main_aim": "Møtes", "sub_aims": [{"id": "a", "text": "b", "indicators": list(indicators)}]}
    said: dict[str, object] = {
        "name": "Ål",
        "period": {"start": "2027"},
        "target_groups": [],
        "aims": aims,
        "residents": residents,
    }
    return Area.model_validate(said)


def ids(*indicators: str, pack: Pack = PACK) -> list[str]:
    return [question.id for question in asked(area(*indicators), pack, "måling")]


def test_what_the_aims_name_is_asked_in_the_order_of_the_model() -> None:
    assert ids("tilhorighet-0-10", "ensomhet-0-10") == ids("ensomhet-0-10", "tilhorighet-0-10")
    assert ids("osss-3", "ensomhet-0-10") == ["ensomhet-0-10", "osss-3-1", "osss-3-2", "osss-3-3"]


def test_the_core_is_asked_when_the_aims_name_nothing_that_is_known() -> None:
    core = [question.id for question in PACK.questions.values() if question.core]
    assert ids() == ids("finnes-ikke") == core
    assert len(core) >= 5
    bare = Area.model_validate({"name": "Ål", "period": {"start": "2027"}, "target_groups": []})
    assert [question.id for question in asked(bare, PACK, "måling")] == core


def test_what_is_counted_and_not_asked_is_not_in_a_form() -> None:
    assert ids("moteplasser-antall") == []
    assert ids("nye-stemmer") == []


@pytest.mark.parametrize(
    ("indicator", "kind", "ends"), [("trygghet-0-10", "tall", (0, 10)), ("praktisk-hjelp", "tekst", (None, None))]
)
def test_an_indicator_without_a_question_of_its_own_is_asked_as_it_stands(
    indicator: str, kind: str, ends: tuple[int | None, int | None]
) -> None:
    without = replace(PACK, questions={i: q for i, q in PACK.questions.items() if q.indicator != indicator})
    (question,) = asked(area(indicator), without, "måling")
    assert (question.id, question.kind, question.indicator) == (indicator, kind, indicator)
    assert (question.lowest, question.highest) == ends
    assert (question.text, question.scale) == (PACK.indicators[indicator].question, PACK.indicators[indicator].scale)


@pytest.mark.parametrize(
    ("residents", "there"),
    [(None, ["alder", "forste-gang"]), (200, ["alder", "forste-gang"]), (199, ["forste-gang"]), (79, [])],
)
def test_in_a_small_place_nobody_is_asked_who_they_are(residents: int | None, there: list[str]) -> None:
    assert [question.id for question in asked(area(residents=residents), PACK, "om-deg")] == there
    assert len(asked(area(residents=residents), PACK, "sted")) == 14
    assert len(asked(area(residents=residents), PACK, "stedssamtale")) == 15


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_indicator_that_is_asked_in_a_survey_has_questions_of_its_own(language: str) -> None:
    pack = core_pack(language)
    wanted = {indicator.id for indicator in pack.indicators.values() if indicator.asked == "i-skjema"}
    assert len(wanted) > 15
    assert {question.indicator for question in pack.questions.values() if question.part == "måling"} == wanted


@pytest.mark.parametrize("language", ["nb", "nn"])
def test_a_question_is_put_as_its_indicator_says(language: str) -> None:
    pack = core_pack(language)
    compared = 0
    for indicator in pack.indicators.values():
        mine = [q for q in pack.questions.values() if q.indicator == indicator.id and q.part == "måling"]
        if len(mine) == 1:
            compared += 1
            (question,) = mine
            assert question.text == indicator.question
            assert question.scale in {None, indicator.scale}
            assert question.lowest in {None, indicator.lowest}
            if question.options and indicator.lowest is not None and indicator.highest is not None:
                values = sorted(int(option.id) for option in question.options)
                assert values == list(range(int(indicator.lowest), int(indicator.highest) + 1))
    assert compared > 12
