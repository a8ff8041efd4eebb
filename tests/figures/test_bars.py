from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naermiljomodell.figures.bars import Bar, End, Slack, bars, moment, slacks

ends = st.sampled_from(["sharp", "soft", "on"])


def bar(starts: End, ends_: End, *, full: bool = False, left: float = 10, right: float = 110) -> Bar:
    """Give a bar round the height 50."""
    return Bar(left, right, 50, starts, ends_, full)


@given(left=st.floats(0, 700), wide=st.floats(3, 500), starts=ends, ends_=ends)
def test_a_bar_never_reaches_beyond_its_ends(left: float, wide: float, starts: End, ends_: End) -> None:
    one = bar(starts, ends_, left=left, right=left + wide)
    places = [float(x) for x in re.findall(r"[MLH]([\d.]+)", one.body + one.stripes)]
    assert min(places) >= left - 0.1
    assert max(places) <= left + wide + 0.1


def test_a_known_day_is_a_sharp_end_and_a_month_one_that_dissolves() -> None:
    assert bar("sharp", "sharp").body == "M10 44.5H110V55.5H10z"
    assert bar("sharp", "sharp").stripes == ""
    assert bar("soft", "sharp").body == "M20 44.5H110V55.5H20z"
    heights = re.findall(r" ([\d.]+)V([\d.]+)", bar("soft", "sharp").stripes)
    assert [float(b) - float(a) for a, b in heights] == pytest.approx([8.2, 5.4, 2.8], abs=0.2), "less and less"
    assert bar("soft", "soft").stripes.count("M") == 6


def test_a_bar_that_goes_on_elsewhere_has_a_point() -> None:
    assert bar("sharp", "on").body == "M10 44.5H104L110 50L104 55.5H10z"
    assert bar("on", "sharp").body == "M16 44.5H110V55.5H16L10 50z"


def test_bars_of_the_longest_chain_are_full() -> None:
    both = bars([bar("sharp", "sharp"), bar("soft", "sharp", full=True)])
    assert both.count("<path") == 3
    assert bars([bar("sharp", "sharp", full=True)]).count("<path") == 1
    assert bars([bar("sharp", "sharp", full=True)]) != bars([bar("sharp", "sharp")])
    assert bars([]) == ""


def test_slack_ends_with_a_tick_unless_it_goes_on_outside() -> None:
    assert slacks([Slack(1, 9, 5, cut=False)]).count("<path") == 2
    assert slacks([Slack(1, 9, 5, cut=True)]).count("<path") == 1
    assert slacks([]) == ""


def test_moments_are_told_apart_by_shape_and_a_known_day_from_a_month() -> None:
    shapes = {moment(shape, 0, 0, exact=exact) for shape in ("event", "first_due", "answer") for exact in (True, False)}
    assert len(shapes) == 6
    outlines = {re.sub(r' (fill|stroke)="[^"]*"', "", sign) for sign in shapes}
    assert len(outlines) == 3
    assert moment("event", 0, 0, exact=True, on_full=True) != moment("event", 0, 0, exact=True)
    assert moment("event", 0, 0, exact=False, on_full=True) == moment("event", 0, 0, exact=False)
