from __future__ import annotations

from math import hypot, isclose, pi

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naermiljomodell.figures.ellipse import TOP, TURN, Ellipse

sizes, aspects = st.floats(20, 400), st.floats(0.5, 4)


def test_the_top_is_straight_up_and_one_goes_with_the_clock() -> None:
    x, y = Ellipse(100, 2).point(TOP)
    assert (round(x, 6), round(y, 6)) == (0, -200)
    assert Ellipse(100, 2).point(TOP + 0.1)[0] > 0


@given(across=sizes, aspect=aspects, angle=st.floats(0, TURN))
def test_a_little_step_is_as_long_as_it_is_said_to_be(across: float, aspect: float, angle: float) -> None:
    way = Ellipse(across, aspect)
    (x, y), (to_x, to_y) = way.point(angle), way.point(way.onward(angle, 0.01))
    assert isclose(hypot(to_x - x, to_y - y), 0.01, rel_tol=0.05)


@given(across=sizes, aspect=aspects)
def test_once_round_one_is_back(across: float, aspect: float) -> None:
    way = Ellipse(across, aspect)
    assert way.onward(TOP, way.length) == pytest.approx(TOP + TURN, abs=0.05)


def test_the_length_of_a_circle_is_known() -> None:
    assert Ellipse(50, 1).length == pytest.approx(100 * pi)
