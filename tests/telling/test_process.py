from __future__ import annotations

import pytest
from tests.evaluating.test_answers import idea
from tests.evaluating.test_measured import row, share
from tests.evaluating.test_process import found

from naermiljomodell.telling.process import process_sentences


def told(language: str = "nb", **tables: object) -> list[str]:
    """Give the sentences."""
    return list(process_sentences(found(**tables).values(), language))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nb", "Innspill med svar innen åtte uker: 0,0 prosent (av 1, regnet ut av ideene)."),
        ("nn", "Innspill med svar innen åtte uker: 0,0 prosent (av 1, rekna ut av ideane)."),
        ("en", "Innspill med svar innen åtte uker: 0.0 per cent (of 1, reckoned from the ideas)."),
    ],
)
def test_a_figure_is_told_with_what_it_rests_on(language: str, said: str) -> None:
    assert said in told(language, ideas=(idea(),))


def test_what_was_measured_is_told_with_its_date_and_what_is_hidden_or_unknown_says_so() -> None:
    rows = (
        row("forankret-i-plan", "2027-06", value=2),
        share("2027-06", 3, 40, "tilgjengelighetsonsker"),
    )
    lines = told(measurements=rows)
    assert "Forankret i kommunens planer: 2,0 (målt juni 2027)." in lines
    assert "Ønsker om tilrettelegging som ble møtt: vises ikke, for få personer." in lines
    assert lines[-1].startswith("Ikke målt: Nye stemmer, ")
    assert "Forankret" not in lines[-1]


def test_weeks_and_counts_are_told_as_such() -> None:
    from tests.evaluating.test_traces import AIMS, entry  # noqa: PLC0415  two helpers bear this name

    lines = told(config={"aims": AIMS}, ideas=(idea(id="a", date="2027-01-11"),), log=(entry("2027-02-01", "a"),))
    assert "Tid fra innspill til synlig endring: 3,0 uker (av 1, regnet ut av ideene)." in lines
    assert "Delmål uten tiltak: 3 (av 3, regnet ut av målene)." in lines


def test_where_all_is_known_nothing_is_told_as_unknown() -> None:
    assert list(process_sentences((), "nb")) == []
