"""What is measured as cells that hang together: part and rest of a whole, a group and everybody, a stage and its parts.

Groups overlap, since one may belong to many. Who is left of everybody beside one group, and beside all groups together,
can yet be reckoned out, so those are cells as well. Where nobody is left, everybody is the sum of the groups.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby, pairwise, product

from naermiljomodell.domain.area import Privacy
from naermiljomodell.domain.model import Pack
from naermiljomodell.domain.records import Measurement
from naermiljomodell.evaluating.cells import Cell, Key, Sums, Table
from naermiljomodell.evaluating.hiding import Weight
from naermiljomodell.evaluating.left_over import left_over
from naermiljomodell.evaluating.measured_counts import COUNT, PART, REST, WHOLE, counts_of, is_secret, least
from naermiljomodell.text import fold


class MeasuredCells:
    """The cells of some measurements, each of which has its place in `rows` as its number."""

    def __init__(self, measured: Iterable[Measurement], pack: Pack, privacy: Privacy) -> None:
        """Take *measured* in an order of their own, so that it is all the same in which they come."""
        self.rows = sorted(set(measured), key=_in_order)
        self._pack, self._privacy = pack, privacy
        self._counts = [counts_of(one, pack) for one in self.rows]
        self._cells: dict[Key, Cell] = {}
        self._sums: Sums = []
        for number in range(len(self.rows)):
            self._add(number)
        for _, together in groupby(range(len(self.rows)), key=lambda n: (self.rows[n].indicator, self.rows[n].date)):
            self._add_groups(list(together))
        for whole, part in sorted(set(_stages(self.rows, pack))):
            self._add_stage(whole, part)

    @property
    def table(self) -> Table:
        """The cells with the sums they stand in."""
        return Table(self._cells, self._sums)

    @property
    def few(self) -> frozenset[int]:
        """The numbers of what is itself about so few that it is not shown, or is never to be published."""
        small = {number for cell in self._cells.values() if cell.limit for number in cell.shown_by}
        return frozenset(small | {number for number, one in enumerate(self.rows) if is_secret(one, self._pack)})

    @property
    def weights(self) -> Mapping[int, Weight]:
        """How little one wants to hide each number: everybody last of all, and then what is about many."""
        sizes = (max(counts.values(), default=0) for counts in self._counts)
        return {n: (int(one.of_everybody), size) for n, (one, size) in enumerate(zip(self.rows, sizes, strict=True))}

    def _key(self, number: int, name: str) -> Key:
        """Give the key of one cell. How many answered is one cell for all that was asked of the same on one day."""
        one = self.rows[number]
        return (one.date, _group(one), self._counts[number][name]) if name == WHOLE else (number, name)

    def _add(self, number: int) -> None:
        """Add the cells of one measurement."""
        counts = self._counts[number]
        for name, count in counts.items():
            key = self._key(number, name)
            by = self._cells[key].shown_by if key in self._cells else frozenset()
            self._cells[key] = Cell(count, self._limit(name, count), by | {number})
        if REST in counts:
            self._sums.append((self._key(number, WHOLE), (self._key(number, PART), self._key(number, REST))))

    def _add_groups(self, numbers: Sequence[int]) -> None:
        """Add how those measured of one indicator on one day hang together: each group, and all of them, and everybody."""
        for before, number in pairwise(numbers):
            if _group(self.rows[before]) == _group(self.rows[number]) and self._counts[before] == self._counts[number]:
                same = ((self._key(before, name), (self._key(number, name),)) for name in self._counts[number])
                self._sums += same
        parts = [number for number in numbers if not self.rows[number].of_everybody]
        last_of_each = tuple({_group(self.rows[number]): number for number in parts}.values())
        for everybody in sorted({*numbers} - {*parts}):
            for number in parts:
                self._add_left(everybody, (number,))
            if len(last_of_each) > 1:
                self._add_left(everybody, last_of_each)

    def _add_left(self, everybody: int, groups: Sequence[int]) -> None:
        """Add who is left of *everybody* beside the *groups*."""
        named = [{name: (self._key(n, name), c) for name, c in self._counts[n].items()} for n in (everybody, *groups)]
        cells, sums = left_over(named[0], named[1:], (WHOLE, PART, REST), self._limit)
        self._cells |= cells
        self._sums += sums

    def _limit(self, name: str, count: int) -> int:
        """Give how large a count of this *name* must be to be known, where it is not."""
        needed = least(name, self._privacy)
        return needed if count < needed else 0

    def _add_stage(self, whole: int, part: int) -> None:
        """Add that those of one stage are those of another, and those who did not come so far."""
        keys = [(n, COUNT if COUNT in self._counts[n] else PART) for n in (whole, part)]
        if all(name in self._counts[n] for n, name in keys):
            (all_, some), needed = keys, self._privacy.threshold
            rest = self._cells[all_].value - self._cells[some].value
            if rest >= 0:
                self._cells["ikke med", all_, some] = Cell(rest, needed if 0 < rest < needed else 0)
                self._sums.append((all_, (some, ("ikke med", all_, some))))


def _in_order(one: Measurement) -> tuple[object, ...]:
    """Give what measurements are put in order by: all that they say."""
    numbers = (one.value, one.numerator, one.denominator, one.count, one.spread, one.pair_spread)
    said = tuple((number is not None, number or 0) for number in numbers)
    return one.indicator, one.date, _group(one), said, one.group or "", one.instrument or "", one.source or ""


def _group(one: Measurement) -> str:
    """Give the group that *one* is about, as it is compared; empty for everybody."""
    return "" if one.of_everybody else fold(one.group or "")


def _stages(rows: Sequence[Measurement], pack: Pack) -> Iterator[tuple[int, int]]:
    """Give the numbers of the counts of a stage, and of one it is a part of, that are the newest ones at the same time."""
    counted: dict[str, dict[str, list[int]]] = {}
    for number, one in enumerate(rows):
        if one.of_everybody:
            counted.setdefault(one.indicator, {}).setdefault(one.date, []).append(number)
    for stage, parent in _parents(pack):
        parts, wholes = counted.get(stage, {}), counted.get(parent, {})
        for day in {*parts, *wholes}:
            newest = [max((date for date in dates if date <= day), default="") for dates in (wholes, parts)]
            yield from product(wholes.get(newest[0], ()), parts.get(newest[1], ()))


def _parents(pack: Pack) -> Iterator[tuple[str, str]]:
    """Give the indicator of each stage with that of every stage it is a part of, near or far."""
    for stage in pack.funnel.values():
        seen, here = {stage.id}, stage.subset_of or ""
        while here in pack.funnel and here not in seen:
            seen.add(here)
            yield stage.indicator or "", pack.funnel[here].indicator or ""
            here = pack.funnel[here].subset_of or ""
