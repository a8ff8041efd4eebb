from __future__ import annotations

import datetime as dt
from random import Random
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.composing.material import material

from naermiljomodell.domain.figure import HIDDEN, NOT_MEASURED
from naermiljomodell.domain.measured import Measured, Verdict
from naermiljomodell.domain.records import Measurement
from naermiljomodell.evaluating import uncertainty
from naermiljomodell.evaluating.evaluate import evaluate
from naermiljomodell.extras import Extra

LONELY, NETWORK, BELONGING = "ensomhet-0-10", "lsns-6", "tilhorighet-0-10"
EQUAL = {"indicator": LONELY, "instruments": ["A", "B"], "reason": "Samme ord, nytt navn"}


def row(indicator: str, date: str, **fields: object) -> Measurement:
    """Give a measurement."""
    return Measurement.model_validate({"indicator": indicator, "date": date, **fields})


def share(date: str, part: int, whole: int = 200, indicator: str = LONELY, **fields: object) -> Measurement:
    """Give a measured share."""
    return row(indicator, date, numerator=part, denominator=whole, **fields)


def read(*rows: Measurement, config: dict[str, object] | None = None) -> dict[tuple[str, str], Measured]:
    """Give what is said of each indicator and group."""
    m = material({"aims": None, **(config or {})}, measurements=rows)
    return {(one.indicator, one.group): one for one in evaluate(m.pack, m.folder, dt.date(2030, 1, 1)).measured}


def only(*rows: Measurement, config: dict[str, object] | None = None) -> Measured:
    """Give what is said of the one indicator that was measured."""
    (one,) = read(*rows, config=config).values()
    return one


def test_a_fall_from_sixteen_to_eleven_per_cent_cannot_be_told_from_none_in_one_neighbourhood() -> None:
    """Facts 4.4: with 188 answers each time the smallest change that can be shown is 10.6 points."""
    found = only(share("2027", 30, 188), share("2029", 21, 188))
    assert found.verdict == "ikke-til-å-skille"
    assert found.change.value == pytest.approx(100 * (21 - 30) / 188)
    assert found.smallest == pytest.approx(10.6, abs=0.06)
    assert found.interval is not None
    assert found.interval.low < 0 < found.interval.high


@pytest.mark.parametrize(
    ("indicator", "before", "after", "verdict"),
    [
        (LONELY, 60, 20, "bedre"),
        (LONELY, 20, 60, "dårligere"),
        (NETWORK, 60, 20, "dårligere"),
        (NETWORK, 20, 60, "bedre"),
    ],
)
def test_which_way_is_better_is_the_indicators_own(indicator: str, before: int, after: int, verdict: str) -> None:
    rows = [share(day, part, indicator=indicator, instrument="X") for day, part in (("2027", before), ("2029", after))]
    assert only(*rows).verdict == verdict


def test_what_is_asked_with_another_instrument_is_not_compared_until_that_is_declared() -> None:
    rows = share("2027", 60, instrument="A"), share("2029", 20, instrument=" b ")
    refused, declared = only(*rows), only(*rows, config={"equal_instruments": [EQUAL]})
    assert (refused.verdict, refused.refusals, refused.change) == (
        "kan-ikke-sammenlignes",
        ("annet-måleredskap",),
        NOT_MEASURED,
    )
    assert (declared.verdict, declared.declared) == ("bedre", "Samme ord, nytt navn")
    other = {**EQUAL, "indicator": BELONGING}
    assert only(*rows, config={"equal_instruments": [other]}).verdict == "kan-ikke-sammenlignes"


def test_an_instrument_that_is_written_once_only_is_no_comparison() -> None:
    found = only(share("2027", 60, instrument="A"), share("2029", 20))
    assert found.refusals == ("ukjent-måleredskap",)


def test_a_share_is_not_held_against_a_mean() -> None:
    found = only(share("2027", 60), row(LONELY, "2029", value=3.5, count=90))
    assert found.refusals == ("ulik-slags-tall",)


def test_a_mean_is_as_sure_as_its_spread_tells() -> None:
    fields = {"indicator": BELONGING, "count": 100, "spread": 2}
    rows = [row(date=day, value=value, **fields) for day, value in (("2027", 5), ("2029", 6))]  # type: ignore[arg-type]  # by name
    assert only(*rows).verdict == "bedre"
    bare = [one.model_copy(update={"spread": None}) for one in rows]
    assert (only(*bare).verdict, only(*bare).interval) == ("usikkerhet-ikke-regnet", None)


def test_the_same_people_twice_show_a_smaller_change() -> None:
    first = row(BELONGING, "2027", value=5, count=60, spread=2.3)
    last = row(BELONGING, "2029", value=5.7, count=60, spread=2.3, pairs=50, pair_spread=1)
    assert only(first, last).verdict == "bedre"
    alone = last.model_copy(update={"pairs": None, "pair_spread": None})
    assert only(first, alone).verdict == "ikke-til-å-skille"


def test_once_is_no_change_and_nothing_is_nothing() -> None:
    assert only(share("2027", 60)).verdict == "målt-én-gang"
    assert only(share("2027", 60), share("2027", 61)).last is None
    sub_aim = {"id": "a", "text": "Et mål", "indicators": [LONELY]}
    found = read(config={"aims": {"main_aim": "Et mål", "sub_aims": [sub_aim]}})[LONELY, ""]
    assert (found.verdict, found.first, found.times) == ("ikke-målt", None, 0)


def test_nothing_of_nothing_says_nothing() -> None:
    assert read(row(LONELY, "2027", numerator=0, denominator=0), row(LONELY, "2028", numerator=3)) == {}


def test_what_few_have_answered_is_hidden_with_its_change() -> None:
    found = only(share("2027", 3), share("2029", 60))
    assert found.first is not None
    assert (found.first.value, found.first.interval, found.change, found.interval) == (HIDDEN, None, HIDDEN, None)
    assert found.verdict == "skjult"


def test_each_group_stands_by_itself_without_the_population_of_the_place() -> None:
    rows = [share(day, 60, group=group) for day in ("2027", "2029") for group in ("innvandrere", "alle", None)]
    found = read(*rows, config={"residents": 200})
    assert set(found) == {(LONELY, ""), (LONELY, "innvandrere")}
    of_all, of_group = (found[LONELY, group].first for group in ("", "innvandrere"))
    assert of_all is not None
    assert of_group is not None
    assert of_all.interval is not None
    assert of_all.interval.low == of_all.interval.high
    assert of_group.interval is not None
    assert of_group.interval.low < of_group.interval.high


def test_counts_of_the_funnel_are_told_there_and_not_here() -> None:
    assert read(row("lag-i-listen", "2027", value=20)) == {}


def test_without_the_library_no_change_is_called_better(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(uncertainty, "STATISTICS", Extra("statistikk", "ikke_installert_her"))
    found = only(share("2027", 60), share("2029", 20))
    assert (found.verdict, found.interval) == ("usikkerhet-ikke-regnet", None)
    assert found.first is not None
    assert found.first.interval is None


ROWS = st.lists(
    st.builds(
        row,
        st.sampled_from([LONELY, NETWORK, BELONGING]),
        st.sampled_from(["2026", "2027-03", "2029-01-15"]),
        value=st.none() | st.floats(0, 10),
        count=st.none() | st.integers(0, 300),
        numerator=st.none() | st.integers(0, 300),
        denominator=st.none() | st.integers(0, 300),
        spread=st.none() | st.floats(0, 5),
        pairs=st.none() | st.integers(0, 90),
        pair_spread=st.none() | st.floats(0, 5),
        instrument=st.sampled_from([None, "A", "B"]),
        group=st.sampled_from([None, "alle", "innvandrere"]),
    ),
    max_size=6,
)


@settings(max_examples=60, deadline=None)
@given(ROWS, st.randoms())
def test_nothing_raises_and_the_order_of_rows_changes_nothing(rows: list[Measurement], random: Random) -> None:
    mixed = rows[:]
    random.shuffle(mixed)
    found = read(*rows)
    assert read(*mixed) == found
    assert {one.verdict for one in found.values()} <= set(get_args(Verdict))


@pytest.mark.parametrize(
    ("indicator", "before", "after"),
    [
        ("plaget-av-ensomhet", ("2015", 160), ("2020", 110)),
        ("to-eller-faerre-a-regne-med", ("2015", 80), ("2019", 170)),
    ],
)
def test_a_series_with_a_break_is_not_compared_across_it(
    indicator: str, before: tuple[str, int], after: tuple[str, int]
) -> None:
    """Facts 4.4: 16 and 11 per cent, and 8 and 17, are no change: it was asked in another way."""
    rows = [share(day, part, 1000, indicator, instrument="SSB") for day, part in (before, after)]
    refused = only(*rows)
    assert (refused.verdict, refused.refusals, refused.change) == (
        "kan-ikke-sammenlignes",
        ("brutt-serie",),
        NOT_MEASURED,
    )
    later = [share(day, part, 1000, indicator, instrument="SSB") for day, part in ((after[0], after[1]), ("2024", 100))]
    assert only(*later).refusals == ()
    equal = {"indicator": indicator, "instruments": ["SSB", "ssb"], "reason": "Vi spurte likt begge ganger"}
    declared = only(*rows, config={"equal_instruments": [equal]})
    assert (declared.refusals, declared.declared) == ((), "Vi spurte likt begge ganger")
