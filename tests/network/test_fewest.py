from __future__ import annotations

from functools import reduce
from itertools import combinations
from operator import or_
from random import Random
from time import perf_counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from naermiljomodell.network import fewest as module
from naermiljomodell.network.fewest import MOST_GROUPS, Candidate, Fewest, after, bits, classes, fewest, needed, score


def one(*groups: int, sector: str = "frivillighet", outside: bool = True, minutes: int = 0, ties: int = 0) -> Candidate:
    """Give somebody who knows groups by number."""
    return Candidate(reduce(or_, (1 << group for group in groups), 0), sector, outside, minutes, ties)


SECTORS = st.sampled_from([("kommune", False), ("frivillighet", True), ("bolig", True)])
CANDIDATES = st.builds(
    lambda groups, sector, minutes, ties: one(*groups, sector=sector[0], outside=sector[1], minutes=minutes, ties=ties),
    st.sets(st.integers(0, 4), min_size=1),
    SECTORS,
    st.sampled_from([0, 60, 120]),
    st.integers(0, 3),
)
TABLES = st.lists(CANDIDATES, max_size=8)


def covering(table: list[Candidate], size: int) -> list[tuple[int, ...]]:
    """Give all sets of a size that reach all that can be reached."""
    return [
        some
        for some in combinations(range(len(table)), size)
        if needed([table[place] for place in some]) == needed(table)
    ]


def many(count: int, groups: int, share: float, seed: int = 1) -> list[Candidate]:
    """Give a large table, the same each time."""
    random = Random(seed)  # noqa: S311  the same table each time
    table = [
        one(
            *(group for group in range(groups) if random.random() < share),
            sector=str(random.randrange(8)),
            outside=random.random() < 0.5,
            minutes=random.choice([0, 60, 120, 240]),
            ties=random.randrange(9),
        )
        for _ in range(count)
    ]
    return [candidate for candidate in table if candidate.knows]


def test_nobody_is_called_when_nobody_knows_anything() -> None:
    found = fewest([])
    assert (found.chosen, found.exact, found.at_least) == ((), True, 0)


def test_a_group_that_one_knows_is_reached_once_and_any_other_twice() -> None:
    assert needed([one(0, 1), one(1, 2), one(1)]) == (0b111, 0b010)
    assert after((0b111, 0b010), 0b011) == (0b110, 0b000)
    assert after((0b110, 0b000), 0b110) == (0, 0)
    assert fewest([one(0, 1), one(1, 2), one(1)]).chosen == (0, 1)


def test_the_smallest_set_is_found_where_calling_whoever_adds_most_is_not_enough(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    traps = [one(0, 1, 2, 3, 7, 8, 9, 10), one(4, 5, 11, 12), one(6, 13)]
    table = [*traps, *traps, one(*range(7)), one(*range(7, 14)), one(*range(7)), one(*range(7, 14))]
    assert fewest(table) == Fewest((6, 7, 8, 9), exact=True, at_least=4)
    monkeypatch.setattr(module, "_MOST_TRIED", 0)
    assert fewest(table) == Fewest((0, 1, 2, 3, 4, 5), exact=False, at_least=4)


def test_among_the_smallest_two_sides_come_first_then_hours_then_ties_then_the_order() -> None:
    municipal = {"sector": "kommune", "outside": False}
    table = [one(0, minutes=600, **municipal), one(0, minutes=600, **municipal), one(0), one(0, ties=9)]  # type: ignore[arg-type]  # fields by name
    assert fewest(table).chosen == (0, 3)
    assert fewest([one(0), one(0, minutes=60), one(0, minutes=60)]).chosen == (1, 2)
    assert fewest([one(0), one(0, ties=1), one(0, ties=1)]).chosen == (1, 2)
    assert fewest([one(0), one(0), one(0)]).chosen == (0, 1)


def test_a_set_is_seen_from_one_side_when_it_is_of_one_sector_or_only_municipal() -> None:
    assert score([one(0, sector="a"), one(0, sector="b", outside=False)], (0, 1))[0] == 0
    assert score([one(0, sector="a"), one(0, sector="a")], (0, 1))[0] == 1
    assert score([one(0, sector="a", outside=False), one(0, sector="b", outside=False)], (0, 1))[0] == 1
    assert score([one(0, sector="a")], (0,))[0] == 0


def test_those_who_know_the_same_and_are_of_one_sector_stand_together_the_best_first() -> None:
    table = [one(0), one(0, ties=1), one(0, sector="bolig"), one(0, minutes=1), one(1)]
    assert list(classes(table).values()) == [[3, 1, 0], [2], [4]]


@given(TABLES)
@settings(deadline=None)
def test_the_set_reaches_all_that_can_be_reached_and_none_is_smaller_or_better(table: list[Candidate]) -> None:
    found = fewest(table)
    assert needed([table[place] for place in found.chosen]) == needed(table)
    assert not any(covering(table, size) for size in range(len(found.chosen)))
    assert (found.exact, found.at_least) == (True, len(found.chosen))
    assert found.chosen == min(covering(table, len(found.chosen)), key=lambda some: score(table, some))


@given(TABLES, st.randoms(use_true_random=False))
@settings(deadline=None)
def test_another_reading_order_gives_a_set_that_is_as_small_and_as_good(table: list[Candidate], random: Random) -> None:
    shuffled = random.sample(table, len(table))
    assert score(shuffled, fewest(shuffled).chosen)[:3] == score(table, fewest(table).chosen)[:3]


@given(st.lists(CANDIDATES, max_size=10), st.integers(0, 12))
@settings(deadline=None)
def test_an_answer_that_was_cut_short_still_reaches_all_and_its_bound_is_true(
    table: list[Candidate], most: int
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "_MOST_TRIED", most)
        patch.setattr(module, "_MOST_BOUNDED", most)
        found = fewest(table)
    optimum = len(fewest(table).chosen)
    assert needed([table[place] for place in found.chosen]) == needed(table)
    assert found.at_least <= optimum <= len(found.chosen)
    assert not found.exact or len(found.chosen) == optimum


def test_with_more_groups_than_any_neighbourhood_has_the_answer_is_greedy_and_says_so() -> None:
    table = [one(*range(start, start + 3)) for start in range(MOST_GROUPS)] * 2 + [one(0, MOST_GROUPS + 1)]
    found = fewest(table)
    assert needed([table[place] for place in found.chosen]) == needed(table)
    assert found.at_least == 18
    assert found.exact is (len(found.chosen) == 18)


def test_sixty_actors_take_a_blink_and_five_thousand_do_not_hang() -> None:
    for count, groups, share, limit in ((60, 6, 0.3, 2), (60, 11, 0.3, 4), (5000, 6, 0.3, 4), (5000, 24, 0.1, 20)):
        start = perf_counter()
        table = many(count, groups, share)
        found = fewest(table)
        assert needed([table[place] for place in found.chosen]) == needed(table)
        assert perf_counter() - start < limit


def test_a_number_falls_into_its_bits() -> None:
    assert list(bits(0b10110)) == [2, 4, 16]
    assert list(bits(0)) == []
