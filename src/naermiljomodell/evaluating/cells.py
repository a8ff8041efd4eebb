"""A table of counts of people and how they hang together, and whether a count that is not shown can still be found.

A count is kept from being found by proof: there is another table with the same sums and the same shown counts, where it
is 0, and one where it is as large as a count must be to be shown. What is hidden together is then never few together.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Mapping
from typing import Final

from naermiljomodell.frozen import frozen

Key = Hashable
"""What names a cell."""
Sums = list[tuple[Key, tuple[Key, ...]]]
"""Wholes, each with its parts."""
_TRIES: Final = 400
"""So many ways of making up for one person more or less are tried; a count is else taken to be findable."""
_FAR: Final = 60
"""In so many cells at most it is made up for."""


@frozen
class Cell:
    """One count of people."""

    value: int
    """How many."""
    limit: int = 0
    """So large must it be possible that it is, and 0 as well; 0 when it may be known."""
    shown_by: frozenset[int] = frozenset()
    """The numbers of what prints it; it is known unless all of them are hidden, and printed by none never known."""
    known: bool = False
    """Whether it is known without being printed."""


class Table:
    """Cells by key, with sums: a whole and its parts, which may share cells with other sums."""

    def __init__(self, cells: Mapping[Key, Cell], sums: Iterable[tuple[Key, tuple[Key, ...]]]) -> None:
        """Take *cells*, and of *sums* those whose numbers are right: what cannot be true tells nothing."""
        self.cells = dict(cells)
        right = [s for s in sums if self.cells[s[0]].value == sum(self.cells[part].value for part in s[1])]
        self._terms = [((whole, 1), *((part, -1) for part in parts)) for whole, parts in dict.fromkeys(right)]
        self._read: tuple[frozenset[int] | None, frozenset[Key]] = (None, frozenset())
        self._sums_of: dict[Key, list[int]] = {key: [] for key in self.cells}
        for number, terms in enumerate(self._terms):
            for key, _ in terms:
                self._sums_of[key].append(number)

    def neighbours(self, key: Key) -> Iterator[Key]:
        """Give the cells that stand in a sum with *key*, with itself."""
        for number in self._sums_of[key]:
            yield from (other for other, _ in self._terms[number])

    def is_known(self, key: Key, hidden: frozenset[int]) -> bool:
        """Tell whether a cell can be read when what *hidden* numbers stand for is not printed."""
        cell = self.cells[key]
        return cell.known or not cell.shown_by <= hidden

    def proof(self, key: Key, hidden: frozenset[int]) -> frozenset[Key] | None:
        """Give the cells that another table differs in, to show that *key* cannot be found; None where none was made.

        It holds for as long as no cell in it becomes known.
        """
        limit, moved = self.cells[key].limit, {key}
        if self.is_known(key, hidden):
            return None
        known = self._known(hidden)
        for by in (-self.cells[key].value, limit - self.cells[key].value):
            change = self._moved(key, by, known)
            if change is None:
                return None
            moved |= change.keys()
        return frozenset(moved)

    def _known(self, hidden: frozenset[int]) -> frozenset[Key]:
        """Give all cells that can be read; many proofs in a row are of the same hidden ones."""
        if self._read[0] != hidden:
            self._read = (hidden, frozenset(key for key in self.cells if self.is_known(key, hidden)))
        return self._read[1]

    def _moved(self, key: Key, by: int, known: frozenset[Key]) -> dict[Key, int] | None:
        """Give how cells differ in a table where *key* differs *by* so much: in one step, or else by one at a time."""
        if not by:
            return {}
        at_once = _Step(self, known, {}, at_once=True)
        if at_once.of(key, by):
            return at_once.by
        change: dict[Key, int] = {}
        for _ in range(abs(by)):
            step = _Step(self, known, change)
            if not step.of(key, 1 if by > 0 else -1):
                return None
            for other, more in step.by.items():
                change[other] = change.get(other, 0) + more
        return change

    def sums(self, key: Key) -> list[int]:
        """Give the numbers of the sums that *key* stands in."""
        return self._sums_of[key]

    def terms(self, number: int) -> tuple[tuple[Key, int], ...]:
        """Give the cells of a sum, the whole with 1 and its parts with -1: together they make nothing."""
        return self._terms[number]


class _Step:
    """Some more or fewer in one cell, made up for in cells that are not known, so that all sums still hold."""

    def __init__(
        self, table: Table, known: frozenset[Key], change: Mapping[Key, int], *, at_once: bool = False
    ) -> None:
        """Start from *table* with the *change* of earlier steps; a cell makes up for one person, or for all *at_once*."""
        self.table, self.known, self.change, self.at_once = table, known, change, at_once
        self.by: dict[Key, int] = {}
        self._left = _TRIES

    def of(self, key: Key, by: int) -> bool:
        """Tell whether *key* can differ *by* so much; what else differs then is in `by`."""
        self.by[key] = by
        if self._settled(self.table.sums(key)):
            return True
        del self.by[key]
        return False

    def _settled(self, numbers: Iterable[int]) -> bool:
        """Tell whether the sums with these numbers can be made to hold: first the one with the fewest ways to do it."""
        off = {n: by for n in numbers if (by := sum(sign * self.by.get(k, 0) for k, sign in self.table.terms(n)))}
        if not off:
            return True
        free = {number: self._free(number) for number in off}
        first = min(off, key=lambda number: len(free[number]))
        ways = sorted(free[first], key=lambda term: len(self.table.sums(term[0])))  # those in the fewest sums first
        most = abs(off[first]) if self.at_once else 1
        by = -most if off[first] > 0 else most
        return any(self._made_up(key, sign * by, off) for key, sign in ways)

    def _made_up(self, key: Key, by: int, numbers: Iterable[int]) -> bool:
        """Tell whether the sums hold once *key* differs *by* so much."""
        self._left -= 1
        if self._left < 0 or len(self.by) == _FAR or self.table.cells[key].value + self.change.get(key, 0) + by < 0:
            return False
        self.by[key] = by
        if self._settled(dict.fromkeys((*numbers, *self.table.sums(key)))):
            return True
        del self.by[key]
        return False

    def _free(self, number: int) -> list[tuple[Key, int]]:
        """Give the cells of a sum that may differ and do not yet."""
        there = self.table.terms(number)
        return [term for term in there if term[0] not in self.by and term[0] not in self.known]
