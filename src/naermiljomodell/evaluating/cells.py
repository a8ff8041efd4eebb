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
        for sign, steps in ((-1, self.cells[key].value), (1, limit - self.cells[key].value)):
            change: dict[Key, int] = {}
            for _ in range(steps):
                step = _Step(self, hidden, change)
                if not step.of(key, sign):
                    return None
                for other, by in step.by.items():
                    change[other] = change.get(other, 0) + by
            moved |= change.keys()
        return frozenset(moved)

    def sums(self, key: Key) -> list[int]:
        """Give the numbers of the sums that *key* stands in."""
        return self._sums_of[key]

    def terms(self, number: int) -> tuple[tuple[Key, int], ...]:
        """Give the cells of a sum, the whole with 1 and its parts with -1: together they make nothing."""
        return self._terms[number]


class _Step:
    """One person more or less in one cell, made up for in cells that are not known, so that all sums still hold."""

    def __init__(self, table: Table, hidden: frozenset[int], change: Mapping[Key, int]) -> None:
        """Start from *table* as it is with the *change* of earlier steps."""
        self.table, self.hidden, self.change = table, hidden, change
        self.by: dict[Key, int] = {}
        self._left = _TRIES

    def of(self, key: Key, by: int) -> bool:
        """Tell whether *key* can differ *by* so much; what else differs then is in `by`."""
        self.by[key] = by
        if self._settled(self.table.sums(key)):
            return True
        del self.by[key]
        return False

    def _settled(self, numbers: list[int]) -> bool:
        """Tell whether the sums with these numbers can be made to hold, one after the other."""
        for place, number in enumerate(numbers):
            off = sum(sign * self.by.get(key, 0) for key, sign in self.table.terms(number))
            if off:
                rest = numbers[place:]
                return any(self._moved(key, -sign if off > 0 else sign, rest) for key, sign in self._free(number))
        return True

    def _moved(self, key: Key, by: int, numbers: list[int]) -> bool:
        """Tell whether the sums hold once *key* differs *by* so much."""
        self._left -= 1
        if self._left < 0 or len(self.by) == _FAR or self.table.cells[key].value + self.change.get(key, 0) + by < 0:
            return False
        self.by[key] = by
        if self._settled([*numbers, *self.table.sums(key)]):
            return True
        del self.by[key]
        return False

    def _free(self, number: int) -> list[tuple[Key, int]]:
        """Give the cells of a sum that may differ and do not yet, those in the fewest sums first."""
        there = self.table.terms(number)
        free = [term for term in there if term[0] not in self.by and not self.table.is_known(term[0], self.hidden)]
        return sorted(free, key=lambda term: len(self.table.sums(term[0])))
