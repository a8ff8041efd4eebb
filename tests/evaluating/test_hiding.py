from __future__ import annotations

from itertools import combinations
from random import Random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.optimize import Bounds, LinearConstraint, milp

from naermiljomodell.evaluating.cells import Cell, Key, Table
from naermiljomodell.evaluating.hiding import Weight, hide

LEAST = 5
Sums = list[tuple[Key, tuple[Key, ...]]]


def grid(values: list[list[int]]) -> tuple[dict[Key, Cell], Sums]:
    """Give a table with rows, columns and their sums, each cell printed by itself, by numbers."""
    rows, columns = len(values), len(values[0])
    found: dict[Key, int] = {(r, c): values[r][c] for r in range(rows) for c in range(columns)}
    sums: Sums = [(("row", r), tuple((r, c) for c in range(columns))) for r in range(rows)]
    sums += [(("column", c), tuple((r, c) for r in range(rows))) for c in range(columns)]
    for whole, parts in sums:
        found[whole] = sum(found[part] for part in parts)
    sums.append((("all", 0), tuple(("row", r) for r in range(rows))))
    sums.append((("all", 0), tuple(("column", c) for c in range(columns))))
    found["all", 0] = sum(map(sum, values))
    small = {key: LEAST if value < LEAST else 0 for key, value in found.items()}
    return {key: Cell(v, small[key], frozenset({n})) for n, (key, v) in enumerate(found.items())}, sums


def few(cells: dict[Key, Cell]) -> frozenset[int]:
    """Give the numbers of the small cells."""
    return frozenset(number for cell in cells.values() if cell.limit for number in cell.shown_by)


def weights(cells: dict[Key, Cell]) -> dict[int, Weight]:
    """Give how little one wants to hide each cell: by how large it is."""
    return {number: (0, cell.value) for cell in cells.values() for number in cell.shown_by}


def reach(cells: dict[Key, Cell], sums: Sums, hidden: frozenset[int]) -> dict[Key, tuple[int, int]]:
    """Give how small and how large each small cell may be, by a solver that knows all that is shown."""
    place = {key: number for number, key in enumerate(cells)}
    rows = np.zeros((len(sums), len(cells)))
    for number, (whole, parts) in enumerate(sums):
        rows[number, place[whole]] = 1
        rows[number, [place[part] for part in parts]] = -1
    shown = [not cell.shown_by <= hidden for cell in cells.values()]
    values = np.array([cell.value for cell in cells.values()])
    bounds = Bounds(np.where(shown, values, 0), np.where(shown, values, 10_000))
    found: dict[Key, tuple[int, int]] = {}
    for key in (key for key, cell in cells.items() if cell.limit):
        aim = np.zeros(len(cells))
        aim[place[key]] = 1
        ends = []
        for sign in (1, -1):
            solved = milp(sign * aim, constraints=LinearConstraint(rows, 0, 0), bounds=bounds, integrality=aim * 0 + 1)
            ends.append(round(sign * solved.fun))
        found[key] = (ends[0], ends[1])
    return found


def is_safe(cells: dict[Key, Cell], sums: Sums, hidden: frozenset[int]) -> bool:
    """Tell whether each small cell may be anything from 0 to what is shown."""
    return all(low == 0 and high >= LEAST for low, high in reach(cells, sums, hidden).values())


def hides(cells: dict[Key, Cell], sums: Sums) -> frozenset[int]:
    """Give what is hidden."""
    return hide(Table(cells, sums), few(cells), weights(cells))


def test_without_small_counts_nothing_is_hidden() -> None:
    assert hides(*grid([[10, 20], [30, 40]])) == frozenset()


def test_the_fewest_and_smallest_are_hidden_in_a_small_table() -> None:
    cells, sums = grid([[3, 20], [10, 40]])
    hidden = hides(cells, sums)
    shown = {key: cell.value for key, cell in cells.items() if not cell.shown_by <= hidden}
    assert shown == {("row", 0): 23, ("row", 1): 50, ("column", 0): 13, ("column", 1): 60, ("all", 0): 73}


def test_what_one_is_loath_to_hide_is_hidden_last() -> None:
    cells: dict[Key, Cell] = {n: Cell(v, 0, frozenset({n})) for n, v in enumerate((23, 3, 20))}
    cells[1] = Cell(3, LEAST, frozenset({1}))
    table = Table(cells, [(0, (1, 2))])
    assert hide(table, {1}, {0: (0, 23), 1: (0, 3), 2: (1, 20)}) == {0, 1}
    assert hide(table, {1}, {0: (1, 23), 1: (0, 3), 2: (0, 20)}) == {1, 2}


@settings(max_examples=60, deadline=None)
@given(st.lists(st.lists(st.integers(0, 12), min_size=2, max_size=2), min_size=2, max_size=2))
def test_in_a_small_table_no_cheaper_choice_would_do(values: list[list[int]]) -> None:
    cells, sums = grid(values)
    hidden, by = hides(cells, sums), weights(cells)
    assert is_safe(cells, sums, hidden)
    first = few(cells)
    others = sorted(by.keys() - first)
    fewer = len(hidden - first)
    for count in range(fewer):
        assert not any(is_safe(cells, sums, first | set(some)) for some in combinations(others, count))


@settings(max_examples=40, deadline=None)
@given(
    st.integers(3, 5).flatmap(
        lambda n: st.lists(st.lists(st.integers(0, 30), min_size=n, max_size=n), min_size=3, max_size=5)
    )
)
def test_in_a_large_table_no_small_count_can_be_found(values: list[list[int]]) -> None:
    cells, sums = grid(values)
    assert is_safe(cells, sums, hides(cells, sums))


def test_in_a_large_table_each_of_what_was_hidden_is_needed() -> None:
    cells, sums = grid([[3 + 17 * (r * 3 + c * c) % 41 for c in range(5)] for r in range(5)])
    hidden = hides(cells, sums)
    assert hidden > few(cells)
    table = Table(cells, sums)
    for number in hidden - few(cells):
        assert any(table.proof(key, hidden - {number}) is None for key, cell in cells.items() if cell.limit)


@given(st.randoms())
def test_the_order_of_the_cells_changes_nothing(random: Random) -> None:
    cells, sums = grid([[3, 20, 14], [10, 40, 2], [9, 9, 30]])
    mixed, mixed_sums = list(cells.items()), sums[:]
    random.shuffle(mixed)
    random.shuffle(mixed_sums)
    assert hides(dict(mixed), mixed_sums) == hides(cells, sums)


@pytest.mark.parametrize("parts", [3, 30])
def test_what_cannot_be_proved_is_hidden_whole(parts: int) -> None:
    cells: dict[Key, Cell] = {"known": Cell(23, known=True), "small": Cell(3, LEAST, frozenset({0}))}
    cells |= {n: Cell(20 if n == 1 else 0, 0, frozenset({n})) for n in range(1, parts)}
    sums: Sums = [("known", tuple(key for key in cells if key != "known"))]
    cells |= {"off": Cell(3, known=True)}
    sums.append(("off", ("small",)))
    assert hides(cells, sums) == set(range(parts))
