"""Three places of our own making: a rural district, a part of a town and a municipal block get different plans, and hear why."""

from __future__ import annotations

import datetime as dt
from functools import cache
from pathlib import Path

import pytest

from naermiljomodell.domain.plan import Plan
from naermiljomodell.frozen import frozen
from naermiljomodell.loading.areas import read_area
from naermiljomodell.pipeline import compose, examine
from naermiljomodell.playbook import Playbook
from naermiljomodell.rendering.markdown import render

HERE = Path(__file__).parent / "steder"
PLACES = ("grend", "bydel", "gard")
TODAY = dt.date(2027, 1, 4)
ONLY = {
    "grend": {"grendemoter", "reisende-treff", "skyss"},
    "bydel": {"smamidler"},
    "gard": {"vandring-for-trygghet"},
}
"""Place -> steps that it has and the two others do not."""


def config(place: str) -> dict[str, object]:
    """Give what the config of a place says, by the names that Python has for it."""
    folder = read_area(HERE / place).folder
    assert folder is not None
    area = folder.area
    names = ("name", "area_kind", "residents", "target_groups", "challenges")
    return {**{name: getattr(area, name) for name in names}, "capacity": {"hours": area.capacity.hours}}


@frozen
class Made:
    """What came of one config."""

    plan: Plan
    playbook: Playbook


@cache
def of(place: str) -> Made:
    """Give the plan and the playbook of a place, every document as if its time had come."""
    checked = examine(HERE / place)
    assert checked.folder is not None
    assert checked.pack is not None
    assert checked.plan is not None, [p.message() for p in checked.problems]
    return Made(checked.plan, compose(checked.pack, checked.folder, checked.plan, TODAY))


@cache
def page(place: str) -> str:
    playbook = of(place).playbook
    return render(playbook, playbook.main).decode()


@cache
def document(place: str, kind: str) -> str:
    """Give a document of a place, also before its time."""
    checked = examine(HERE / place)
    assert checked.folder is not None
    assert checked.pack is not None
    assert checked.plan is not None
    late = dt.date(2028, 3, 1)
    playbook = compose(checked.pack, checked.folder, checked.plan, late)
    return render(playbook, next(d for d in playbook.documents if d.id == kind)).decode()


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


def test_the_documents_follow_the_place() -> None:
    chosen = {
        place: {of(place).plan.methods[m].name for s in of(place).plan.included for m in s.methods} for place in PLACES
    }
    for place in PLACES:
        run = document(place, "kjoreplan")
        elsewhere = set().union(*chosen.values()) - chosen[place]
        assert elsewhere
        assert not any(f"# {name}" in run for name in elsewhere)
        assert sum(f"# {name}" in run for name in chosen[place]) > len(chosen[place]) / 2
    assert "barn" in document("gard", "sjekklister").lower()
    assert "barnekrok" not in document("grend", "sjekklister")
    assert len({document(place, "kommunikasjonsplan") for place in PLACES}) == len(PLACES)
    assert "Hjemmetjenesten" in document("grend", "kommunikasjonsplan")
    assert "Hjemmetjenesten, som deler ut et brev" not in document("gard", "kommunikasjonsplan")
