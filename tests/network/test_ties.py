from __future__ import annotations

from tests.network.sample import pack, tie

from naermiljomodell.network.ties import is_mutual, levels_of

KINDS = pack().relation_kinds


def test_only_a_known_kind_without_direction_goes_both_ways() -> None:
    assert is_mutual("samarbeider", KINDS)
    assert not is_mutual("finansierer", KINDS)
    assert not is_mutual("ukjent", KINDS)


def test_rows_about_the_same_tie_are_one_with_the_highest_level() -> None:
    rows = [tie("b", "a", level=2), tie("a", "b", level=3), tie("a", "b"), tie("b", "a", "finansierer")]
    assert levels_of(rows, KINDS) == {("a", "b", "samarbeider"): 3, ("b", "a", "finansierer"): 0}
