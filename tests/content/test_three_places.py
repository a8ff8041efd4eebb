"""Three places of our own making: a rural district, a part of a town and a municipal block get different plans, and hear why."""

from __future__ import annotations

from functools import cache

import pytest
from tests.composing.material import SEED, material

from naermiljomodell.composing.compose import compose
from naermiljomodell.composing.view import Material
from naermiljomodell.rendering.markdown import render

PLACES: dict[str, dict[str, object]] = {
    "grend": {
        "name": "Vestgrenda",
        "area_kind": "spredt",
        "residents": 400,
        "target_groups": ("enslige-eldre", "nedsatt-funksjonsevne"),
        "capacity": {"hours": 600},
    },
    "bydel": {
        "name": "Sentrum nord",
        "area_kind": "by",
        "residents": 9000,
        "target_groups": SEED,
        "capacity": {"hours": 1200},
    },
    "gard": {
        "name": "Kvartalet",
        "area_kind": "by",
        "residents": 350,
        "target_groups": ("kommunale-boliger", "eneforsorgere", "innvandrere"),
        "challenges": ("bomiljo",),
        "capacity": {"hours": 620},
    },
}
ONLY = {
    "grend": {"grendemoter", "reisende-treff", "skyss"},
    "bydel": {"smamidler"},
    "gard": {"vandring-for-trygghet"},
}
"""Place -> steps that it has and the two others do not."""


@cache
def of(place: str) -> Material:
    return material(PLACES[place])


@cache
def page(place: str) -> str:
    playbook = compose(of(place))
    return render(playbook, playbook.main).decode()


def steps(place: str) -> dict[str, str]:
    """Give the steps of a place, each with its reason."""
    return {s.step.id: s.reason for s in of(place).plan.included}


def groups(place: str) -> set[str]:
    return set(of(place).plan.groups)


@pytest.mark.parametrize("place", PLACES)
def test_a_place_has_steps_of_its_own_and_says_why(place: str) -> None:
    others = {id_ for other in PLACES if other != place for id_ in steps(other)}
    assert steps(place).keys() - others >= ONLY[place]
    for id_ in ONLY[place]:
        assert steps(place)[id_] in page(place), id_


@pytest.mark.parametrize("place", PLACES)
def test_what_another_place_has_is_left_out_with_its_reason(place: str) -> None:
    out = {s.step.id: s.reason for s in of(place).plan.left_out}
    elsewhere = {id_ for other in PLACES if other != place for id_ in ONLY[other]} - steps(place).keys()
    assert elsewhere
    for id_ in elsewhere:
        assert out[id_] in page(place), id_


def test_the_block_and_the_town_meet_tenants_where_they_live() -> None:
    assert {"oppgangsmoter", "beboerrad"} <= steps("gard").keys() & steps("bydel").keys()
    assert not {"oppgangsmoter", "beboerrad"} & steps("grend").keys()


def test_the_hours_differ_and_are_kept() -> None:
    needed = {place: of(place).plan.capacity.needed for place in PLACES}
    assert len(set(needed.values())) == len(PLACES)
    assert all(needed[p] <= (of(p).plan.capacity.available or 0) for p in PLACES)


def test_the_methods_differ_by_whom_they_reach() -> None:
    chosen = {p: {(s.step, s.method) for s in of(p).plan.scores if s.chosen} for p in PLACES}
    assert len({frozenset(found) for found in chosen.values()}) == len(PLACES)
    for place in PLACES:
        assert all(s.reason for s in of(place).plan.scores)
        assert all(c.reached_by for c in of(place).plan.coverage)


def test_the_advice_on_a_sample_follows_the_number_of_residents() -> None:
    assert "Spør alle" in page("grend")
    assert "Spør alle" in page("gard")
    assert "må 808 spørres" in page("bydel")


@pytest.mark.parametrize(
    ("place", "said", "unsaid"),
    [("grend", "Hjemmetjenesten", "Barselgrupper"), ("gard", "oppgangen", "Hjemmetjenesten, som deler ut et brev")],
)
def test_the_channels_are_those_of_the_groups(place: str, said: str, unsaid: str) -> None:
    assert said in page(place)
    assert unsaid not in page(place)
