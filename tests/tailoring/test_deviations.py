from __future__ import annotations

from typing import Any

import pytest
from tests.building import area, by_id, method, pack, step

from naermiljomodell.domain.model import Change
from naermiljomodell.domain.plan import Deviation
from naermiljomodell.language.base import LANGUAGES
from naermiljomodell.tailoring.deviations import deviations

WHERE = "naermiljo.yaml:12"


def change(verb: Any, field: str = "", old: str = "", new: str = "", **more: str) -> Change:  # noqa: ANN401  a verb
    kind, id_, reason = more.get("kind", "steg"), more.get("id", "pilot"), more.get("reason", "Avtalt.")
    return Change(kind, id_, verb, field, old, new, reason, "tilpasning", "naermiljo.yaml", 12)


@pytest.mark.parametrize(
    ("made", "text"),
    [
        (change("endre", "varighet", "2 uker", "3 uker"), "«Pilot»: varigheten er endret fra «2 uker» til «3 uker»."),
        (change("endre", "varighet", "", "3 uker"), "«Pilot»: varigheten er satt til «3 uker»."),
        (change("endre", "varighet", "3 uker", ""), "«Pilot»: varigheten er tømt, det sto «3 uker»."),
        (change("legg_til", "sjekkliste", "", "Bestill tolk"), "«Pilot»: «Bestill tolk» er lagt til i sjekklisten."),
        (change("fjern", "metoder", "stand", ""), "«Pilot»: «stand» er tatt ut av metodene."),
        (change("endre", "dato", "", "2025-01"), "«Pilot»: datoen er satt til januar 2025."),
        (change("endre", "dato", "2025", "til høsten"), "«Pilot»: datoen er endret fra 2025 til «til høsten»."),
        (change("endre", "virker_for", "", "Alle"), "«Pilot»: feltet «virker_for» er satt til «Alle»."),
        (change("ny", "", "", "Hagedag", id="hagedag"), "Nytt: «Hagedag»."),
        (change("fjern", "", "Møtet", "", id="motet"), "«Motet» er tatt ut."),
        (change("fjern", "", "Stand", "", kind="metoder", id="stand"), "«Stand» er tatt ut."),
        (change("endre", "navn", "a", "b", kind="metoder", id="gatur"), "«Gatur»: navnet er endret fra «a» til «b»."),
        (change("endre", "navn", "a", "b", kind="sektorer", id="stat"), "«stat»: navnet er endret fra «a» til «b»."),
        (change("endre", "navn", "a", "b", kind="ukjent", id="x"), "«x»: navnet er endret fra «a» til «b»."),
    ],
)
def test_every_change_of_a_layer_is_told(made: Change, text: str) -> None:
    model = pack([step("pilot")], [method("gatur")], changes=(made,), removed=by_id([step("motet")]))
    assert deviations(model, area(), "nb") == (Deviation(text, "Avtalt.", WHERE),)


def test_a_change_without_a_reason_says_so() -> None:
    model = pack([step("pilot")], changes=(change("endre", "varighet", "a", "b", reason=""),))
    assert [d.reason for d in deviations(model, area(), "nb")] == ["ikke oppgitt"]


def test_what_the_config_decides_is_told_too() -> None:
    config = area(
        phases={"forankring": "av", "kartlegging": "av", "idedugnad": "på", "ukjent": "av"},
        terms={"innvandrere": "nye naboer", "ukjent": "x"},
    )
    assert deviations(pack(), config, "nb") == (
        Deviation("Fasen «Forankring» er slått av.", "", "naermiljo.yaml"),
        Deviation("«innvandrere» heter «nye naboer» her.", "", "naermiljo.yaml"),
    )


def test_a_plan_after_the_model_has_no_deviations() -> None:
    assert deviations(pack([step("pilot")]), area(), "nb") == ()


@pytest.mark.parametrize("language", LANGUAGES)
def test_deviations_are_told_in_each_language(language: str) -> None:
    model = pack([step("pilot")], changes=(change("endre", "varighet", "a", "b"),))
    (found,) = deviations(model, area(), language)
    assert "«" in found.text or "“" in found.text
    assert "{" not in found.text


@pytest.mark.parametrize(
    ("language", "told"),
    [("nb", "Kort. Tatt med fra Vik."), ("nn", "Kort. Teke med frå Vik."), ("en", "Kort. Taken over from Vik.")],
)
def test_a_change_that_was_learnt_elsewhere_says_where(language: str, told: str) -> None:
    learnt = Change("steg", "pilot", "endre", "uke", "1", "2", "Kort.", "tilpasning", "naermiljo.yaml", 3, "Vik")
    (found,) = deviations(pack([step("pilot")], changes=(learnt,)), area(), language)
    assert found.reason == told


def test_ids_in_a_change_are_told_by_their_names() -> None:
    changes = (
        Change("steg", "a", "endre", "etter", "b, borte", "c", "", "tilpasning", "naermiljo.yaml", 3),
        Change("steg", "a", "endre", "fase", "kartlegging", "evaluering", "", "tilpasning", "naermiljo.yaml", 4),
        Change("steg", "a", "endre", "hensikt", "b", "c", "", "tilpasning", "naermiljo.yaml", 5),
    )
    model = pack([step("a"), step("b", name="Før"), step("c", name="Etter")], changes=changes)
    names = model.phases
    said = [d.text for d in deviations(model, area(), "nb")]
    assert "«Før, borte» til «Etter»" in said[0]
    assert f"«{names['kartlegging'].name}» til «{names['evaluering'].name}»" in said[1]
    assert "«b» til «c»" in said[2]
