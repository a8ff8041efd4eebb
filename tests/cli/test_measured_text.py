from __future__ import annotations

import pytest
from tests.evaluating.test_measured import BELONGING, EQUAL, LONELY, read, row, share

from naermiljomodell.cli.measured_text import measured_lines
from naermiljomodell.domain.records import Measurement
from naermiljomodell.evaluating import uncertainty
from naermiljomodell.extras import Extra

TERMS = {"innvandrere": "nye naboer"}


def told(*rows: Measurement, language: str = "nb", config: dict[str, object] | None = None) -> str:
    """Give what is said of some measurements."""
    return "\n".join(measured_lines(tuple(read(*rows, config=config).values()), TERMS, language))


def test_nothing_measured_is_nothing_told() -> None:
    assert told() == ""


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nb", "Først 16,0 prosent (2027, svar: 200, usikkerhet 11,6 til 21,7), sist 11,0 prosent (2029, svar: 200"),
        ("nn", "Endring: −5,0 prosentpoeng, uvisse −11,8 til 1,8. Kan ikkje skiljast frå inga endring."),
        ("en", "With so many answers only a change of about 10.3 percentage points or more can be shown."),
    ],
)
def test_a_change_is_told_with_how_sure_it_is(language: str, said: str) -> None:
    found = told(share("2027", 32), share("2029", 22), language=language)
    assert said in found
    assert not {"effekt", "virkning", "because"} & set(found.lower().split())


def test_a_rise_is_told_with_its_sign_and_for_its_group() -> None:
    found = told(share("2027", 60, group="innvandrere"), share("2029", 90, group="innvandrere"))
    assert "Ensomhet siste uke, nye naboer: Først 30,0 prosent" in found
    assert "Endring: +15,0 prosentpoeng" in found
    assert "Dårligere enn først." in found


def test_once_and_hidden_and_another_instrument_are_told() -> None:
    assert "16,0 prosent (2027, svar: 200" in told(share("2027", 32))
    assert "Målt bare én gang." in told(share("2027", 32))
    assert "vises ikke, for få personer (2027)" in told(share("2027", 3), share("2029", 60))
    rows = share("2027", 60, instrument="A"), share("2029", 20, instrument="B")
    assert "Kan ikke sammenlignes. Det er målt med ulike måleredskaper: A og B." in told(*rows)
    assert "dere har sagt at de kan sammenlignes: Samme ord" in told(*rows, config={"equal_instruments": [EQUAL]})


def test_a_mean_is_told_on_its_own_scale() -> None:
    assert "Tilhørighet til stedet: Først 6,2 (2027), sist 7,0 (2029)." in told(
        row(BELONGING, "2027", value=6.2), row(BELONGING, "2029", value=7)
    )


def test_without_the_library_it_is_said_what_is_lacking(monkeypatch: pytest.MonkeyPatch) -> None:
    lacking = Extra("statistikk", "ikke_installert_her")
    monkeypatch.setattr(uncertainty, "STATISTICS", lacking)
    monkeypatch.setattr("naermiljomodell.cli.measured_text.STATISTICS", lacking)
    assert told(share("2027", 32), share("2029", 22)).endswith("uten tillegget «statistikk».")
    assert LONELY not in told(share("2027", 32))
