"""Every figure is worked out by hand in the docstring or beside the figure."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.composing.material import material
from tests.evaluating.test_answers import idea
from tests.evaluating.test_measured import row, share
from tests.evaluating.test_participation import entry
from tests.evaluating.test_traces import AIMS
from tests.evaluating.test_traces import entry as done

from naermiljomodell.domain.process import Process
from naermiljomodell.evaluating.evaluate import evaluate

DAY = dt.date(2027, 12, 31)


def found(config: dict[str, object] | None = None, **tables: Any) -> dict[str, Process]:  # noqa: ANN401  the tables of a folder
    """Give the process indicators by their number."""
    m = material({"aims": None, **(config or {})}, **tables)
    return {one.number: one for one in evaluate(m.pack, m.folder, DAY).process}


def said(one: Process) -> tuple[float | None, str, int | None, str]:
    """Give the figure of an indicator with what it rests on."""
    return one.value.value, one.unit, one.of, one.basis


def test_what_is_told_elsewhere_is_not_told_again_and_nothing_is_nought() -> None:
    nothing = found()
    assert list(nothing) == [f"P{n:02}" for n in range(3, 16)]
    assert {one.value.state for one in nothing.values()} == {"ikke-målt"}
    assert {one.of for one in nothing.values()} == {None}


def test_answers_are_set_against_the_ideas_that_are_older_than_eight_weeks() -> None:
    """Of four old ideas one was answered after 10 days, one after 57, one without a date, one never: 1 of 4, 25 per cent."""
    ideas = (
        idea(id="a", date="2027-01-11", answer="Ja", answer_date="2027-01-21"),
        idea(id="b", date="2027-01-11", answer="Ja", answer_date="2027-03-09"),
        idea(id="c", date="2027-01-11", answer="Ja"),
        idea(id="d", date="2027-01-11"),
        idea(id="e", date="2027-12-01"),
    )
    assert said(found(ideas=ideas)["P04"]) == (25, "prosent", 4, "ideene")
    assert found(ideas=ideas[4:])["P04"].value.state == "ikke-målt"


def test_eight_weeks_to_the_day_is_in_time() -> None:
    ideas = (idea(id="a", date="2027-01-11", answer="Ja", answer_date="2027-03-08"),)
    assert said(found(ideas=ideas)["P04"]) == (100, "prosent", 1, "ideene")


def test_ideas_that_were_said_yes_to_are_set_against_all() -> None:
    states = ("mottatt", "vurderes", "vedtatt", "i-gang", "gjennomført", "avvist", "avvist", "mottatt")
    ideas = tuple(idea(id=f"i{n}", status=status) for n, status in enumerate(states))
    assert said(found(ideas=ideas)["P05"]) == (37.5, "prosent", 8, "ideene")


def test_the_time_to_a_change_is_the_mean_of_those_whose_days_are_known() -> None:
    """From 11 January 14 days (2 weeks) and 42 days (6 weeks): 4 weeks. One whose day is not known, and one before it, do not count."""
    ideas = tuple(idea(id=id_, date=date) for id_, date in zip("abcd", ["2027-01-11"] * 3 + ["2027"], strict=True))
    log = (
        done("2027-01-25", "a"),
        done("2027-06-01", "a"),
        done("2027-02-22", "b"),
        done("2026-12-01", "c"),
        done("2027-03-01", "d"),
    )
    assert said(found(ideas=ideas, log=log)["P06"]) == (4, "uker", 2, "ideene")


def test_new_voices_are_reckoned_only_where_every_row_tells_both() -> None:
    """18 of 60 were there for the first time: 30 per cent."""
    assert said(found(log=(entry(40, 12), entry(20, 6)))["P03"]) == (30, "prosent", 60, "loggen")
    assert found(log=(entry(40, 12), entry(20)))["P03"].value.state == "ikke-målt"
    assert found(log=(entry(40, 3),))["P03"].value.state == "skjult"


def test_aims_that_nothing_leads_to_or_shows_are_counted() -> None:
    """Of three aims one has an indicator and no way, one a step and no indicator, one neither: all three lack something."""
    assert said(found({"aims": AIMS})["P13"]) == (3, "antall", 3, "målene")


def test_what_was_measured_stands_before_what_can_be_reckoned() -> None:
    ideas = (idea(id="a", date="2027-01-11"),)
    measured = (
        share("2027-03", 30, 40, "innspill-med-svar"),
        share("2027-06", 32, 40, "innspill-med-svar"),
        row("blitt-hort", "2027-06", value=4.2, count=31),
        row("forankret-i-plan", "2027-06", value=2),
        row("blitt-hort", "2027-07", value=3, count=40, group="innvandrere"),
    )
    there = found(ideas=ideas, measurements=measured)
    assert said(there["P04"]) == (80, "prosent", 40, "målt")
    assert (there["P04"].date, there["P05"].date) == ("2027-06", "")
    assert said(there["P07"]) == (4.2, "verdi", 31, "målt")
    assert said(there["P12"]) == (2, "verdi", None, "målt")


def test_a_measured_figure_of_few_is_hidden() -> None:
    few = found(measurements=(share("2027-06", 3, 40, "tilgjengelighetsonsker"),))["P08"]
    assert (few.value.state, few.of) == ("skjult", None)


STATES = st.sampled_from(("mottatt", "vurderes", "vedtatt", "i-gang", "gjennomført", "avvist"))
DATES = st.dates(dt.date(2026, 1, 1), dt.date(2028, 12, 31))


@given(st.lists(st.tuples(DATES, STATES, st.none() | DATES), max_size=8), st.randoms())
def test_no_share_exceeds_a_hundred_and_the_order_of_the_ideas_changes_nothing(
    rows: list[tuple[dt.date, str, dt.date | None]],
    random: Any,  # noqa: ANN401  what hypothesis gives
) -> None:
    ideas = [
        idea(id=f"i{n}", date=day.isoformat(), status=status, answer="Ja", answer_date=at.isoformat() if at else None)
        for n, (day, status, at) in enumerate(rows)
    ]
    there = found(ideas=tuple(ideas))
    for number in ("P04", "P05"):
        value = there[number].value.value
        assert value is None or 0 <= value <= 100
    random.shuffle(ideas)
    assert found(ideas=tuple(ideas)) == there


@pytest.mark.parametrize("number", ["P07", "P08", "P09", "P10", "P11", "P12", "P14", "P15"])
def test_what_only_somebody_can_measure_is_not_reckoned(number: str) -> None:
    there = found({"aims": AIMS}, ideas=(idea(),), log=(entry(40, 12),))
    assert said(there[number]) == (None, "verdi", None, "ingenting")
