from __future__ import annotations

from naermiljomodell.network.shape import FEWEST, FEWEST_FOR_BROKERS, MOST_FOR_BROKERS, Shape


def test_more_actors_are_needed_to_name_a_broker_than_to_read_a_network() -> None:
    assert 3 == FEWEST < FEWEST_FOR_BROKERS < MOST_FOR_BROKERS


def test_a_conflict_goes_both_ways() -> None:
    shape = Shape((), (), (), (), (), 0, {}, frozenset([frozenset("ab")]), 1, 0, 0)
    assert shape.in_conflict_with("a", "b")
    assert shape.in_conflict_with("b", "a")
    assert not shape.in_conflict_with("a", "c")
