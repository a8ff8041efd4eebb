from __future__ import annotations

from naermiljomodell.evaluating.cells import Cell
from naermiljomodell.evaluating.left_over import Named, left_over

SPLIT = ("all", "yes", "no")


def row(name: str, **counts: int) -> Named:
    """Give a row with some counts."""
    return {of: ((name, of), count) for of, count in counts.items()}


def limit(_: str, count: int) -> int:
    return 5 if count < 5 else 0


def found(whole: Named, *groups: Named) -> dict[str, Cell]:
    """Give the cells of those who are left, by what they count."""
    cells, _ = left_over(whole, groups, SPLIT, limit)
    return {str(key[1][1]): cell for key, cell in cells.items() if isinstance(key, tuple)}


def test_who_is_left_is_what_the_groups_do_not_have() -> None:
    whole, one = row("w", all=40, yes=12), row("a", all=30, yes=9)
    assert found(whole, one) == {"all": Cell(10), "yes": Cell(3, 5)}
    _, sums = left_over(whole, [one], SPLIT, limit)
    assert sums == [(("w", of), (("a", of), ("resten av", ("w", of), (("a", of),)))) for of in ("all", "yes")]


def test_a_whole_and_its_two_parts_are_left_together() -> None:
    _, sums = left_over(row("w", all=40, yes=12, no=28), [row("a", all=30, yes=9, no=21)], SPLIT, limit)
    assert len(sums) == 4
    assert [key[1][1] for key in (sums[-1][0], *sums[-1][1]) if isinstance(key, tuple)] == ["all", "yes", "no"]


def test_that_nobody_is_left_is_known() -> None:
    assert found(row("w", all=40), row("a", all=30), row("b", all=10)) == {"all": Cell(0, known=True)}
    assert found(row("w", all=0), row("a", all=0)) == {"all": Cell(0, 5)}


def test_nothing_is_reckoned_out_of_groups_that_overlap_or_have_nothing_in_common() -> None:
    assert found(row("w", all=40), row("a", all=30), row("b", all=20)) == {}
    assert found(row("w", all=40), row("a", all=40), row("b", all=0)) == {}
    assert found(row("w", all=40), row("a", yes=4)) == {}
