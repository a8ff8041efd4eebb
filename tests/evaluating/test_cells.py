from __future__ import annotations

from naermiljomodell.evaluating.cells import Cell, Key, Table

ALL = frozenset({1, 2, 3})


def cell(value: int, *shown_by: int, limit: int = 0, known: bool = False) -> Cell:
    """Give a cell that is printed by these numbers."""
    return Cell(value, limit, frozenset(shown_by), known)


def whole(*parts: Cell, shown_by: int = 9) -> Table:
    """Give a whole that is printed and its parts, `a`, `b` and so on."""
    cells: dict[Key, Cell] = dict(zip("abcdef", parts, strict=False))
    total = sum(part.value for part in parts)
    return Table({**cells, "all": cell(total, shown_by)}, [("all", tuple(cells))])


def moved(table: Table, key: Key, hidden: frozenset[int] = ALL) -> list[str]:
    """Give the cells that make up for *key*, by their names in order; none when it can be found."""
    return sorted(map(str, table.proof(key, hidden) or ()))


def test_a_cell_that_stands_alone_may_be_anything_when_it_is_hidden_and_nothing_when_it_is_shown() -> None:
    table = Table({"a": cell(3, 1, limit=5)}, [])
    assert moved(table, "a", ALL) == ["a"]
    assert table.proof("a", frozenset()) is None


def test_the_only_hidden_part_of_a_shown_whole_is_found() -> None:
    table = whole(cell(3, 1, limit=5), cell(20, 2))
    assert table.proof("a", frozenset({1})) is None
    assert moved(table, "a", frozenset({1, 2})) == ["a", "b"]
    assert moved(table, "a", frozenset({1, 9})) == ["a", "all"]


def test_hidden_parts_that_are_few_together_do_not_hide_each_other() -> None:
    assert whole(cell(3, 1, limit=5), cell(1, 2, limit=5), cell(20, 3)).proof("a", frozenset({1, 2})) is None
    assert whole(cell(3, 1, limit=5), cell(2, 2, limit=5), cell(20, 3)).proof("a", frozenset({1, 2})) is not None


def test_several_parts_make_up_for_one_together() -> None:
    parts = (cell(0, 1, limit=5), cell(2, 2), cell(2, 3), cell(1, 2))
    assert moved(whole(*parts), "a", ALL) == ["a", "b", "c", "d"]


def test_what_is_known_without_being_printed_makes_up_for_nothing() -> None:
    table = whole(cell(3, 1, limit=5), cell(20, known=True))
    assert table.proof("a", ALL) is None
    assert whole(cell(3, 1, limit=5), cell(20)).proof("a", ALL) is not None


def test_a_cell_that_several_things_print_is_hidden_when_all_of_them_are() -> None:
    table = whole(cell(3, 1, limit=5), cell(20, 2, 3))
    assert table.proof("a", frozenset({1, 2})) is None
    assert table.proof("a", ALL) is not None


def test_a_sum_that_is_wrong_tells_nothing_and_the_same_sum_twice_tells_it_once() -> None:
    cells: dict[Key, Cell] = {"all": cell(10, 9), "a": cell(3, 1, limit=5), "b": cell(20, 2)}
    assert moved(Table(cells, [("all", ("a", "b"))]), "a", frozenset({1})) == ["a"]
    right = {**cells, "all": cell(23, 9)}
    assert len(Table(right, [("all", ("a", "b"))] * 2).sums("a")) == 1


def test_a_table_with_rows_and_columns_is_made_up_for_in_a_square() -> None:
    cells: dict[Key, Cell] = {
        (r, c): cell(v, n) for n, (r, c, v) in enumerate([(0, 0, 3), (0, 1, 30), (1, 0, 20), (1, 1, 40)])
    }
    cells[0, 0] = cell(3, 0, limit=5)
    sums = {("row", r): ((r, 0), (r, 1)) for r in (0, 1)} | {("column", c): ((0, c), (1, c)) for c in (0, 1)}
    totals: dict[Key, Cell] = {key: cell(sum(cells[part].value for part in parts), 9) for key, parts in sums.items()}
    table = Table({**cells, **totals}, list(sums.items()))
    assert table.proof((0, 0), frozenset({0, 1, 2})) is None
    assert moved(table, (0, 0), frozenset({0, 1, 2, 3})) == ["(0, 0)", "(0, 1)", "(1, 0)", "(1, 1)"]


def test_what_would_be_made_up_for_too_far_away_is_taken_to_be_findable() -> None:
    sums = [(f"all {n}", (f"a {n}", f"a {n + 1}")) for n in range(600)]
    cells: dict[Key, Cell] = {f"a {n}": cell(10, 1) for n in range(601)}
    cells |= {f"all {n}": cell(20, 9) for n in range(600)}
    table = Table({**cells, "a 0": cell(3, 1, limit=5), "all 0": cell(13, 9)}, sums)
    assert table.proof("a 0", ALL) is None


def test_what_would_take_too_many_tries_is_taken_to_be_findable() -> None:
    names = [f"{side} {n}" for side in "ab" for n in range(25)]
    cells: dict[Key, Cell] = {name: cell(10, 1) for name in names}
    cells |= {"small": cell(3, 1, limit=5), "all": cell(253, 9)}
    sums = [("all", ("small", *names[:25])), *((a, (b,)) for a in names[:25] for b in names[25:])]
    cells |= {f"shown {n}": cell(10, 9) for n in range(25)}
    assert Table(cells, [*sums, *((f"shown {n}", (f"b {n}",)) for n in range(25))]).proof("small", ALL) is None
