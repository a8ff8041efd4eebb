from __future__ import annotations

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.composing.material import material

from naermiljomodell.composing.measured_view import measured_view
from naermiljomodell.composing.view import Data
from naermiljomodell.domain.records import Measurement
from naermiljomodell.language.page_words import WORDS
from naermiljomodell.loading.core import core_pack

HIDDEN = WORDS.hidden.of("nb")
LONELY, PEOPLE, PLACES = "ensomhet-0-10", "deltakere-malgrupper", "moteplasser-antall"


def measured(indicator: str = LONELY, date: str = "2027-01", **fields: object) -> Measurement:
    """Give a measurement with these fields."""
    return Measurement.model_validate({"indicator": indicator, "date": date, **fields})


def seen(*values: Measurement) -> Data:
    """Give what a template sees of the only indicator that *values* are of."""
    (found,) = measured_view(material(measurements=values))
    return found


def test_indicators_are_those_that_the_aims_name_or_that_were_measured() -> None:
    aims = {"main_aim": "Mål", "sub_aims": [{"id": "a", "text": "Delmål", "indicators": [PLACES, "finnes-ikke"]}]}
    found = measured_view(material({"aims": aims}, measurements=(measured(value=4, count=40),)))
    assert [(i["id"], i["fra_målene"]) for i in found] == [(LONELY, False), (PLACES, True)]
    assert found[1]["først"] == {"verdi": "ikke målt", "dato": "", "svar": "", "måte": "", "vist": False}
    assert found[1]["ganger"] == 0
    assert measured_view(material()) == []


def test_the_first_and_the_last_value_are_told_and_what_lies_between_is_not() -> None:
    found = seen(
        measured(date="2028", value=3.5, count=90, instrument="skjema"),
        measured(date="2027", value=4, count=80, instrument="skjema"),
        measured(date="2027-06", value=9, count=80),
        measured(date="2026"),
    )
    assert found["ganger"] == 3
    assert found["først"] == {"verdi": "4", "dato": "2027", "svar": "80", "måte": "skjema", "vist": True}
    assert (found["sist"]["verdi"], found["sist"]["dato"]) == ("3,5", "2028")


def test_a_value_that_was_measured_once_is_not_also_the_last() -> None:
    found = seen(measured(value=4), measured(value=5))
    assert (found["ganger"], found["sist"]["verdi"], found["først"]["svar"]) == (1, "ikke målt", "ikke oppgitt")


def test_what_the_funnel_counts_is_told_apart() -> None:
    assert [seen(measured(id_, value=12))["i_trakten"] for id_ in ("lag-i-listen", LONELY)] == [True, False]


def test_everybody_is_no_group_and_a_group_has_its_own_values() -> None:
    found = seen(
        measured(value=4, count=50, group="Alle"),
        measured(value=5, count=20, group="innvandrere"),
        measured(value=6, count=20, group="ungdom"),
    )
    assert found["først"]["verdi"] == "4"
    assert [(g["gruppe"], g["først"]["verdi"]) for g in found["grupper"]] == [
        ("personer med innvandrerbakgrunn", "5"),
        ("ungdom", "6"),
    ]


@pytest.mark.parametrize(
    ("indicator", "fields", "said"),
    [
        (LONELY, {"numerator": 12, "denominator": 60}, "12 av 60"),
        (LONELY, {"numerator": 4, "denominator": 60}, HIDDEN),
        (LONELY, {"numerator": 0, "denominator": 60}, HIDDEN),
        (LONELY, {"numerator": 57, "denominator": 60}, HIDDEN),  # three that are not
        (LONELY, {"numerator": 60, "denominator": 60}, HIDDEN),  # then one knows what each of them said
        (LONELY, {"numerator": 5, "denominator": 9}, HIDDEN),
        (LONELY, {"value": 2, "count": 10}, "2"),
        (LONELY, {"value": 2, "count": 9}, HIDDEN),
        (PEOPLE, {"value": 5}, "5"),
        (PEOPLE, {"value": 4}, HIDDEN),
        (PLACES, {"value": 2}, "2"),
        (PLACES, {"numerator": 1, "denominator": 3}, "1 av 3"),
    ],
)
def test_what_is_about_few_people_is_hidden(indicator: str, fields: dict[str, object], said: str) -> None:
    value = Measurement.model_validate({"indicator": indicator, "date": "2027-01", **fields})
    first = seen(value)["først"]
    assert (first["verdi"], first["vist"]) == (said, said != HIDDEN)
    assert first["svar"] != "" or said == HIDDEN


@pytest.mark.parametrize(("privacy", "said"), [("ikke-publiser", HIDDEN), ("skjul-små-tall", "4")])
def test_what_is_not_to_be_told_is_never_told(privacy: str, said: str) -> None:
    pack = core_pack("nb")
    secret = pack.indicators[LONELY].model_copy(update={"privacy": privacy})
    pack = dataclasses.replace(pack, indicators={LONELY: secret})
    (found,) = measured_view(material(pack=pack, measurements=(measured(value=4, count=500),)))
    assert found["først"]["verdi"] == said


@given(st.integers(0, 40), st.integers(0, 40), st.integers(1, 12))
def test_no_part_and_no_rest_below_the_threshold_is_told(part: int, rest: int, threshold: int) -> None:
    value = measured(numerator=part, denominator=part + rest)
    (found,) = measured_view(material({"privacy": {"threshold": threshold}}, measurements=(value,)))
    if found["først"]["vist"]:
        assert part >= threshold
        assert rest >= threshold
        assert part + rest >= 10
