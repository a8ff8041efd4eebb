from __future__ import annotations

import pytest
from hypothesis import given, settings
from tests.figures.plans import PHASE_NAMES, due, event, plan, planned, plans, row_of_steps

from naermiljomodell.domain.plan import Plan
from naermiljomodell.figures.timeline import timeline
from naermiljomodell.figures.timeline_rows import rows
from naermiljomodell.figures.timeline_said import description

SUMMER = ("2027-06-21", "2027-08-15", "sommerferie")


def said(of: Plan, language: str = "nb") -> str:
    """Give what is said of a plan."""
    return description(of, rows(of, language), language)


@settings(deadline=None, max_examples=40)
@given(of=plans())
def test_the_numbers_are_those_of_the_plan(of: Plan) -> None:
    kinds = [one.kind for one in of.timing.deadlines]
    assert said(of).startswith(f"Steg: {len(of.included)}. Fra ")
    assert f"Møter: {len(of.timing.events)}. Svarfrister: {kinds.count('svar')}." in said(of)
    assert ("Rapporter: " in said(of)) is ("rapport" in kinds)
    assert (f"Sperreperioder: {len(of.timing.blocked)}." in said(of)) is bool(of.timing.blocked)
    assert ("Den lengste kjeden" in said(of)) is bool(of.timing.chain)
    assert said(of).endswith("Tabellene under sier det samme.")


def test_a_plan_known_by_day_is_told_by_day() -> None:
    of = plan(planned("a", "2027-01-11", "2027-01-15"), planned("b", "2027-02-03"), chain=("a", "b"))
    assert said(of) == (
        "Steg: 2. Fra 11. januar 2027 til 3. februar 2027. Hver linje er et steg, under fasen sin. Streken viser når det "
        "gjøres. Møter: 0. Svarfrister: 0. Den lengste kjeden avgjør når dere er ferdige: «A» og «B». Tabellene under sier "
        "det samme."
    )


def test_a_plan_of_which_something_is_known_by_month_is_told_by_month() -> None:
    of = plan(planned("a", "2027-01-11"), planned("b", "2027-02-03", precision="måned"))
    assert "Fra januar 2027 til februar 2027." in said(of)
    assert "hele måneden tegnet" in said(of)


@pytest.mark.parametrize(
    ("language", "words"),
    [("nn", "Møte: 1. Svarfristar: 1. Rapportar: 1."), ("en", "Gatherings: 1. Answers due: 1. Reports: 1.")],
)
def test_the_description_speaks_the_language_of_the_playbook(language: str, words: str) -> None:
    of = plan(
        planned("a", "2027-01-11"),
        events=(event("a", "2027-01-11"),),
        deadlines=(due("a", "2027-03-01", "svar"), due("", "2027-03-02", "rapport")),
        blocked=(SUMMER,),
    )
    assert words in said(of, language)


def test_a_part_says_what_it_shows_of_which_time() -> None:
    first, *_, last = timeline(plan(*row_of_steps(6, "2027-02-11", 800)), PHASE_NAMES, "nb")
    assert first.title == "Tidslinjen, februar–desember 2027 (del 1 av 3)"
    assert first.description.endswith(
        "Denne delen viser «Forankring» og «Kartlegging», fra februar 2027 til desember 2027. Linjer: 3."
    )
    assert last.title == "Tidslinjen, januar–april 2029 (del 3 av 3)"
    assert last.description.startswith("Denne delen viser «Evaluering», fra januar 2029 til april 2029.")


def test_a_part_of_weeks_is_told_by_day() -> None:
    figures = timeline(plan(*row_of_steps(60, "2027-01-11", 60)), PHASE_NAMES, "nb")
    assert len(figures) > 1
    assert "fra 11. januar 2027 til 14. mars 2027. Linjer: " in figures[1].description
