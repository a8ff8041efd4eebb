from __future__ import annotations

from naermiljomodell.checking.merged_rows import check_merged
from naermiljomodell.errors import Problem, problem


def merged(*pairs: tuple[int, int]) -> list[Problem]:
    """Give the findings that rows are merged, the first of each pair being the one above."""
    return [
        problem("NM512" if n % 2 else "NM513", {"row": a, "level": 1, "other": 2}, line=b)
        for n, (a, b) in enumerate(pairs)
    ]


def test_what_became_of_all_rows_stands_in_one_line() -> None:
    others = [problem("NM510", {"actor": "x"}, line=4)]
    (found,) = check_merged(46, [*others, *merged((7, 19), (8, 20))])
    assert found.message() == "rader lest: 46, relasjoner: 44, rader slått sammen: 2 (rad 7 + 19, 8 + 20)"
    assert (found.code, found.file, found.severity) == ("NM530", "relasjoner.csv", "tips")


def test_where_nothing_is_merged_nothing_is_said() -> None:
    assert list(check_merged(46, [problem("NM510", {"actor": "x"}, line=4)])) == []


def test_more_rows_than_anyone_reads_are_cut_short() -> None:
    (found,) = check_merged(100, merged(*((n, n + 50) for n in range(30))))
    assert dict(found.facts)["rows"].endswith("19 + 69, …")
    assert dict(found.facts)["merged"] == "30"
