"""Somebody who reads the log as it is shown, and tries to reckon out the rest.

It is known that the new and those who had come before are all who came, and that rows with a group are some of those that
a row without one tells of, when they are of the same day and step.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tests.evaluating.solving import Equation, ranges

from naermiljomodell.domain.figure import Figure
from naermiljomodell.domain.records import LogEntry
from naermiljomodell.domain.small_numbers import SmallNumbers

CAME, NEW, BEFORE = "came", "new", "before"


class LogAttacker:
    """What is known of rows of one step, as equations between named counts."""

    def __init__(self, rows: Sequence[LogEntry], small: SmallNumbers) -> None:
        self.rows, self.least = rows, small.threshold
        self.values: dict[str, int] = {}
        self.equations: list[Equation] = []
        self.wanted: set[str] = set()
        for number, row in enumerate(rows):
            self._reads(f"{CAME} {number}", row.participants, small.participants(row))
            self._reads(f"{NEW} {number}", row.new_participants, small.new_participants(row))
            self._splits(number, row)
        for day in {row.date for row in rows}:
            self._compares([number for number, row in enumerate(rows) if row.date == day])

    def _reads(self, name: str, count: int | None, figure: Figure) -> None:
        if count is None:
            return
        self.values[name] = count
        if figure.value is None:
            self.wanted.add(name)
        else:
            self.equations.append(({name: 1}, figure.value))

    def _splits(self, number: int, row: LogEntry) -> None:
        came, new, name = row.participants, row.new_participants, f"{BEFORE} {number}"
        if came is not None and new is not None and came >= new:
            self.values[name] = came - new
            self.equations.append(({f"{CAME} {number}": 1, f"{NEW} {number}": -1, name: -1}, 0))
            if 0 < came - new < self.least:
                self.wanted.add(name)

    def _compares(self, numbers: list[int]) -> None:
        whole = [number for number in numbers if self.rows[number].target_group is None]
        groups = sorted({group for number in numbers if (group := self.rows[number].target_group)})
        some = [[number for number in numbers if self.rows[number].target_group == group] for group in groups]
        for chosen in [*([group] for group in some), *([some] if len(some) > 1 else [])] if whole else []:
            for name in (CAME, NEW, BEFORE):
                self._left(name, whole, chosen)

    def _left(self, name: str, whole: list[int], groups: list[list[int]]) -> None:
        """Take in who is left of everybody beside some groups, where all of it is counted and adds up."""
        parts = [number for group in groups for number in group]
        if not all(f"{one} {number}" in self.values for number in (*whole, *parts) for one in (CAME, name)):
            return
        there = [one for one in (CAME, NEW, BEFORE) if all(f"{one} {n}" in self.values for n in (*whole, *parts))]
        rest = {one: self._sum(one, whole) - self._sum(one, parts) for one in there}
        total = self._sum(CAME, whole)
        overlap = len(groups) > 1 and any(self._sum(CAME, group) == total for group in groups)
        if min(rest.values()) < 0 or overlap:
            return  # somebody wrote a wrong number, or the groups overlap
        left = f"left of {whole} beside {parts}: {name}"
        self.values[left] = rest[name]
        terms = {f"{name} {number}": 1 for number in whole} | {f"{name} {number}": -1 for number in parts}
        self.equations.append(({**terms, left: -1}, 0))
        if total and not rest[CAME]:
            self.equations.append(({left: 1}, 0))
        elif 0 < rest[name] < self.least:
            self.wanted.add(left)

    def _sum(self, name: str, numbers: list[int]) -> int:
        return sum(self.values[f"{name} {number}"] for number in numbers)

    def finds(self) -> Iterator[tuple[str, int, int]]:
        """Give each count that is not to be found, with the lowest and the highest that it may be."""
        return ranges(self.values, self.equations, self.wanted)
