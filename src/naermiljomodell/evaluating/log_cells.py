"""What rows of the log give each other away: a row without a group is all who came, one with a group is some of them.

They are about the same when their date and step are. Rows that nobody else is told beside are judged by themselves.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from naermiljomodell.domain.records import LogEntry
from naermiljomodell.domain.small_numbers import SmallNumbers
from naermiljomodell.evaluating.cells import Cell, Key, Sums, Table
from naermiljomodell.evaluating.hiding import hide
from naermiljomodell.evaluating.left_over import Named, left_over

_CAME, _NEW, _BEFORE = _SPLIT = "med", "nye", "med-før"
_PRINTED: Final = (_CAME, _NEW)


def beside_each_other(log: Iterable[LogEntry]) -> Iterator[list[LogEntry]]:
    """Give the rows of *log* that tell of everybody and of groups on one day in one step, in an order of their own."""
    together: dict[tuple[str, str], list[LogEntry]] = {}
    for entry in log:
        if entry.participants is not None or entry.new_participants is not None:
            together.setdefault((entry.date, entry.step), []).append(entry)
    for rows in together.values():
        if len({entry.target_group is None for entry in rows}) > 1:
            yield sorted(rows, key=_in_order)


def also_hidden(log: Iterable[LogEntry], small: SmallNumbers) -> tuple[frozenset[LogEntry], frozenset[LogEntry]]:
    """Give the rows of *log* whose participants, and those whose new ones, are hidden beside what *small* hides.

    In each of them the count would give another one away.
    """
    found: tuple[set[LogEntry], set[LogEntry]] = (set(), set())
    for rows in beside_each_other(log):
        for number in _hidden(rows, small):
            found[number % 2].add(rows[number // 2])
    return frozenset(found[0]), frozenset(found[1])


def _in_order(entry: LogEntry) -> tuple[object, ...]:
    """Give what rows of one day and step are put in order by: what they count."""
    counts = (entry.participants, entry.new_participants)
    return entry.target_group or "", tuple((count is not None, count or 0) for count in counts), repr(entry)


def _hidden(rows: Sequence[LogEntry], small: SmallNumbers) -> Iterable[int]:
    """Give the numbers of what is hidden in *rows*: of each row an even one for all who came, an odd one for the new."""
    cells, sums = _table(rows, small.threshold)
    if not any(cell.limit for cell in cells.values()):
        return ()
    few = {2 * n for n, entry in enumerate(rows) if small.participants(entry).state == "skjult"}
    few |= {2 * n + 1 for n, entry in enumerate(rows) if small.new_participants(entry).state == "skjult"}
    weights = {
        2 * n + odd: (int(entry.target_group is None), count or 0)
        for n, entry in enumerate(rows)
        for odd, count in enumerate((entry.participants, entry.new_participants))
    }
    return hide(Table(cells, sums), few, weights)


def _table(rows: Sequence[LogEntry], threshold: int) -> tuple[dict[Key, Cell], Sums]:
    """Give the cells of *rows*, of what each group and everybody comes to, and of who is left, with their sums."""

    def limit(_: str, count: int) -> int:
        return threshold if 0 < count < threshold else 0

    cells: dict[Key, Cell] = {}
    sums: Sums = []
    by_group: dict[str, list[Named]] = {}
    for place, entry in enumerate(rows):
        named = _counts(entry, place)
        cells |= {key: _cell(place, name, count, threshold) for name, (key, count) in named.items()}
        if named.keys() >= {*_SPLIT}:
            sums.append((named[_CAME][0], (named[_NEW][0], named[_BEFORE][0])))
        by_group.setdefault(entry.target_group or "", []).append(named)
    totals: dict[str, Named] = {}
    for group, counted in by_group.items():
        if len(counted) == 1:
            totals[group] = counted[0]
            continue
        totals[group] = {name: (("sum", group, name), count) for name, count in _sums(counted).items()}
        for name, (key, count) in totals[group].items():
            cells[key] = Cell(count)
            sums.append((key, tuple(one[name][0] for one in counted)))
    everybody = totals.pop("")
    for groups in [*([one] for one in totals.values()), *([[*totals.values()]] if len(totals) > 1 else [])]:
        more, told = left_over(everybody, groups, _SPLIT, limit)
        cells |= more
        sums += told
    return cells, sums


def _cell(place: int, name: str, count: int, threshold: int) -> Cell:
    """Give the cell of one count; that nobody had come before may be known."""
    if name == _BEFORE:
        return Cell(count, threshold if 0 < count < threshold else 0)
    return Cell(count, threshold if count < threshold else 0, frozenset({2 * place + _PRINTED.index(name)}))


def _counts(entry: LogEntry, place: int) -> Named:
    """Give the counts of one row; who had come before is what is left beside the new."""
    came, new = entry.participants, entry.new_participants
    before = came - new if came is not None and new is not None and came >= new else None
    counts = {_CAME: came, _NEW: new, _BEFORE: before}
    return {name: ((place, name), count) for name, count in counts.items() if count is not None}


def _sums(counted: Sequence[Named]) -> dict[str, int]:
    """Give the sum of each count that all of *counted* have."""
    return {name: sum(one[name][1] for one in counted) for name in _SPLIT if all(name in one for one in counted)}
