from __future__ import annotations

from naermiljomodell.network.draw import shuffled


def test_each_run_has_an_order_of_its_own_and_always_the_same() -> None:
    assert sorted(shuffled(50)) == list(range(50))
    assert shuffled(50) == shuffled(50) != shuffled(50, 1) != list(range(50))
    assert shuffled(5) == [4, 3, 2, 0, 1]


def test_a_draw_from_the_front_leans_to_no_side() -> None:
    assert abs(sum(shuffled(10_000)[:1000]) / 1000 - 5000) < 300
