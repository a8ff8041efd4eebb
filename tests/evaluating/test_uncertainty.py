"""Every interval against the formula worked out by hand here, without the library."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naermiljomodell.domain.measured import Interval
from naermiljomodell.evaluating import uncertainty

Z = 1.959963985
"""The 97.5 per cent point of the normal distribution, from a table."""


def wilson(part: float, whole: float) -> tuple[float, float]:
    """Give Wilson's interval by his formula of 1927, in per cent."""
    p = part / whole
    middle = (p + Z**2 / (2 * whole)) / (1 + Z**2 / whole)
    half = Z / (1 + Z**2 / whole) * math.sqrt(p * (1 - p) / whole + Z**2 / (4 * whole**2))
    return 100 * (middle - half), 100 * (middle + half)


def ends(interval: Interval | None) -> tuple[float, float]:
    """Give both ends of an interval that is there."""
    assert interval is not None
    return interval.low, interval.high


@given(st.integers(1, 400), st.data())
def test_a_share_has_wilsons_interval(whole: int, data: st.DataObject) -> None:
    part = data.draw(st.integers(0, whole))
    assert ends(uncertainty.share(part, whole)) == pytest.approx(wilson(part, whole), abs=1e-6)


def test_the_change_of_a_share_has_newcombes_interval() -> None:
    """Newcombe 1998, method 10: 56 of 70 against 48 of 80 gives 0.0524 to 0.3339."""
    assert ends(uncertainty.share_change((48, 80), (56, 70))) == pytest.approx((5.24, 33.39), abs=0.01)


def test_when_all_who_live_there_have_answered_nothing_is_unsure() -> None:
    assert ends(uncertainty.share(30, 100, 100)) == (30, 30)
    assert ends(uncertainty.share_change((30, 100), (20, 100), 100)) == pytest.approx((-10, -10))


@given(st.integers(2, 200), st.integers(0, 2000))
def test_among_few_an_answer_counts_for_more(whole: int, others: int) -> None:
    population, part = whole + others + 1, whole // 3
    narrow, wide = uncertainty.share(part, whole, population), uncertainty.share(part, whole)
    assert narrow.high - narrow.low <= wide.high - wide.low + 1e-9


def test_half_of_a_small_place_is_worth_as_the_correction_says() -> None:
    """100 of 200: the factor is (200 - 100) / 199, so they are worth 199 answers out of very many."""
    assert ends(uncertainty.share(20, 100, 200)) == pytest.approx(wilson(39.8, 199), abs=1e-6)


def test_means_have_students_interval() -> None:
    """25 answers, spread 2: t of 24 is 2.0639, so 2 / 5 x 2.0639 to each side."""
    assert ends(uncertainty.mean(6, 2, 25)) == pytest.approx((6 - 0.82556, 6 + 0.82556), abs=1e-4)
    assert ends(uncertainty.paired_change(1, 2, 25)) == pytest.approx((1 - 0.82556, 1 + 0.82556), abs=1e-4)
    assert ends(uncertainty.mean(6, 2, 25, 25)) == (6, 6)
    assert ends(uncertainty.mean(6, 2, 25, 1)) == (6, 6)


def test_two_means_are_held_against_each_other_as_welch_does() -> None:
    """Both of 25 answers, spread 2: the error is 2 x sqrt(2 / 25), with 48 degrees of freedom (t 2.0106)."""
    half = 2 * math.sqrt(2 / 25) * 2.010635
    assert ends(uncertainty.mean_change((5, 2, 25), (6, 2, 25))) == pytest.approx((1 - half, 1 + half), abs=1e-4)


def test_of_one_answer_or_none_that_differ_nothing_is_reckoned() -> None:
    assert uncertainty.mean(6, 2, 1) is None
    assert uncertainty.mean_change((5, 2, 1), (6, 2, 25)) is None
    assert uncertainty.mean_change((5, 0, 25), (6, 0, 25)) is None
    assert uncertainty.paired_change(1, 2, 1) is None


@pytest.mark.parametrize(("answers", "points"), [(100, 14.5), (188, 10.6), (400, 7.3), (800, 5.1)])
def test_the_smallest_change_of_a_share_is_that_of_the_facts(answers: int, points: float) -> None:
    """Facts 4.4, for a share of 16 per cent."""
    part = round(0.16 * answers)
    assert uncertainty.smallest_share_change(part, answers, answers) == pytest.approx(points, abs=0.06)


@pytest.mark.parametrize(("pairs", "change"), [(50, 0.8), (100, 0.6)])
def test_the_smallest_change_of_the_same_people_is_that_of_the_facts(pairs: int, change: float) -> None:
    """Facts 4.4: spread 2.3 both times, correlation 0.6, so the changes have a spread of 2.3 x sqrt(0.8)."""
    assert uncertainty.smallest_paired_change(2.3 * math.sqrt(0.8), pairs) == pytest.approx(change, abs=0.05)
