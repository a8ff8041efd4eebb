from __future__ import annotations

import itertools
import math
import random
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from naermiljomodell.evaluating.ranks import interval, ranked
from naermiljomodell.extras import MissingExtra


def test_the_correlation_and_its_interval_are_those_reckoned_by_hand() -> None:
    # ranks 1 to 8 against 2 1 4 3 6 5 8 7: the squares of the differences add up to 8, so rho = 1 - 6 * 8 / (8 * 63)
    found = ranked([(x, y) for x, y in zip(range(8), (1, 0, 3, 2, 5, 4, 7, 6), strict=True)])
    rho = 1 - 48 / 504
    half = 1.959964 * math.sqrt((1 + rho**2 / 2) / 5)
    assert found.rho == pytest.approx(rho)
    assert found.low == pytest.approx(math.tanh(math.atanh(rho) - half))
    assert found.high == pytest.approx(math.tanh(math.atanh(rho) + half))


def test_of_few_pairs_every_order_is_tried() -> None:
    # of five, 2 of 120 orders agree wholly, this way or that
    found = ranked([(n, n * n) for n in range(1, 6)])
    assert found.rho == pytest.approx(1)
    assert (found.low, found.high) == (None, None)
    assert found.p == pytest.approx(2 / 120)


def test_the_chance_is_that_counted_over_all_orders() -> None:
    values = (3, 1, 2, 6, 4, 5)
    found = ranked(list(enumerate(values)))
    squares = sum((i + 1 - v) ** 2 for i, v in enumerate(values))
    orders = [sum((i + 1 - v) ** 2 for i, v in enumerate(o)) for o in itertools.permutations(range(1, 7))]
    one_way = sum(order <= squares for order in orders) / len(orders)
    assert found.p == pytest.approx(min(1, 2 * one_way))


def test_many_pairs_in_no_order_are_told_as_such_and_many_in_order_are_not() -> None:
    rng = random.Random(1)  # noqa: S311  no secret
    noise = [(n, rng.random()) for n in range(200)]
    assert ranked(noise).p > 0.05
    assert ranked([(n, n + 50 * y) for n, y in noise]).p < 0.001


@settings(max_examples=30, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)), min_size=8, max_size=12), st.randoms())
def test_the_order_of_pairs_changes_nothing_and_turning_one_row_turns_the_sign(
    pairs: list[tuple[int, int]], rng: random.Random
) -> None:
    if min(len(set(row)) for row in zip(*pairs, strict=True)) == 1:
        return
    turned = list(pairs)
    rng.shuffle(turned)
    found = ranked(pairs)
    assert ranked(turned) == found
    assert -1.000001 <= found.rho <= 1.000001
    assert 0 < found.p <= 1
    assert ranked([(x, -y) for x, y in pairs]).rho == pytest.approx(-found.rho)


def test_the_interval_is_narrower_for_more() -> None:
    few, many = interval(0.5, 10), interval(0.5, 100)
    assert None not in {*few, *many}
    assert (few[0] or 0) < (many[0] or 0) < 0.5 < (many[1] or 0) < (few[1] or 0)


def test_without_the_library_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "scipy", None)
    with pytest.raises(MissingExtra) as error:
        ranked([(1, 2), (2, 3), (3, 4), (4, 5)])
    assert error.value.extra == "statistikk"
