from __future__ import annotations

from dataclasses import replace

import pytest
from tests.building import area, by_id, folder, method, pack, step

from naermiljomodell.checking.funding_rules import check_funding
from naermiljomodell.domain.frame import Funder
from naermiljomodell.domain.model import Change
from naermiljomodell.tailoring.tailor import tailor


def told(config: dict[str, object] | None = None, *, kind: str = "arrangement", **fields: object) -> list[str]:
    """Give code and main fact of what a funder with *fields* says of a small plan."""
    given = {"id": "fondet", "name": "Fondet", "applicants": "Alle.", "checked": "2026-11", "grade": "D"}
    added = Change("steg", "app", "ny", "", "", "App for naboer", "", "naermiljo.yaml", "naermiljo.yaml", 3)
    model = replace(
        pack(
            [step("mote", methods=["m"]), step("app", name="App for naboer"), step("apparat", name="Et apparat")],
            [method("m", "innvandrere", kind=kind)],
        ),
        funders=by_id([Funder.model_validate({**given, **fields})]),
        changes=(added,),
    )
    where = folder(area=area(funding=("fondet", "ukjent"), **(config or {})))
    problems = list(check_funding(tailor(model, where), where, model))
    return [f"{p.code} {dict(p.facts).get('phase') or dict(p.facts).get('text') or ''}".strip() for p in problems]


def test_a_funder_that_asks_for_nothing_says_nothing() -> None:
    assert told() == []


def test_mapping_alone_is_not_paid_for() -> None:
    assert told(required_phases=["kartlegging"]) == []
    assert told(required_phases=["kartlegging", "mobilisering"]) == ["NM413 Mobilisering"]


@pytest.mark.parametrize(("kind", "said"), [("arrangement", ["NM414"]), ("tilbud", [])])
def test_single_events_are_not_paid_for(kind: str, said: list[str]) -> None:
    assert told(kind=kind, lasting_required=True) == said
    assert told(kind=kind) == []


def test_a_word_for_what_is_not_paid_for_is_found_in_what_the_area_added() -> None:
    assert told(excluded_words=["app"]) == ["NM416 App for naboer"]
    aims = {"main_aim": "Møtes", "sub_aims": [{"id": "a", "text": "Ny minibuss til «turen»"}]}
    assert told({"aims": aims}, excluded_words=["minibuss", "tur"]) == ["NM416 Ny minibuss til «turen»"] * 2


@pytest.mark.parametrize(
    ("text", "word", "found"),
    [
        ("Kjøpe nytt apparat", "app", False),
        ("Appell på torget", "app", False),
        ("Lage apper", "app", True),
        ("App-utvikling", "app", True),
        ("Pusse opp rommet", "rom", True),
        ("Male rommene.", "rom", True),
        ("Romjulsfest", "rom", False),
        ("Inventaret (nytt)", "inventar", True),
        ("Nettsidebygging", "nettside", True),
        ("Fast stilling", "fast stilling", True),
        ("Faste stillinger i parken", "fast stilling", True),
        ("En stilling som er fast", "fast stilling", False),
        ("Fest", "…", False),
    ],
)
def test_a_word_is_known_again_in_its_forms_and_not_in_others(text: str, word: str, found: bool) -> None:  # noqa: FBT001  a case of a table
    aims = {"main_aim": "Møtes", "sub_aims": [{"id": "a", "text": text}]}
    assert (f"NM416 {text}" in told({"aims": aims}, excluded_words=[word])) is found


def test_deadlines_are_told_when_they_are_known() -> None:
    assert told(apply_by="1. juni kl. 13") == ["NM415"]
    assert told({"period": {"start": "2027-01", "end": "2027-12"}}, report_within_weeks=13) == ["NM417"]
    assert told({"period": {"start": "2027-01"}}, report_within_weeks=13) == []
