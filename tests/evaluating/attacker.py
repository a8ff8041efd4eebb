"""Somebody who reads everything that is shown, knows how counts hang together, and tries to reckon out the rest.

The tests use a solver for it, so that it owes nothing to how the tool hides: each count is a whole number that is not
negative, a share's part and rest make its whole, everybody is at least each group, everybody is the sum of the groups
where that is so, a stage is a part of the one before it.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from tests.evaluating.solving import ranges

from naermiljomodell.composing.view import Material
from naermiljomodell.domain.records import Measurement
from naermiljomodell.domain.small_numbers import SmallNumbers

Sum = dict[str, int]


class Attacker:
    """What is known, as equations between named counts."""

    def __init__(self, m: Material, small: SmallNumbers) -> None:
        self.m, self.small = m, small
        self.equal: list[tuple[Sum, float]] = []
        self.values: dict[str, int] = {}
        self.wanted: set[str] = set()
        for one in m.folder.measurements:
            self._reads(one)
        key = lambda one: (one.indicator, one.date)  # noqa: E731  sorted and grouped by the same
        for _, rows in groupby(sorted(m.folder.measurements, key=key), key=key):
            self._compares(list(rows))
        self._follows()

    def _name(self, one: Measurement, of: str) -> str:
        return f"{one.indicator} {one.date} {one.group} {of}"

    def _reads(self, one: Measurement) -> None:
        """Take in what is printed of one measurement; how many answered is the same for all questions of a group."""
        hides = self.small.hides(one)
        if one.value is not None:
            self._count(self._name(one, "antall"), int(one.value), hides)
        if one.numerator is None:
            return
        counts = {"del": one.numerator}
        if one.denominator is not None:
            counts |= {"resten": one.denominator - one.numerator, "hele": one.denominator}
            self._says({self._name(one, "hele"): 1, self._name(one, "del"): -1, self._name(one, "resten"): -1}, 0)
            self._says({self._name(one, "hele"): 1, f"svar {one.date} {one.group} {one.denominator}": -1}, 0)
            self.values[f"svar {one.date} {one.group} {one.denominator}"] = one.denominator
        for of, count in counts.items():
            self._count(self._name(one, of), count, hides)
        if any(self._tells_answers(other, one) for other in self.m.folder.measurements):
            self.wanted.discard(self._name(one, "hele"))  # how many answered is printed with another question

    def _tells_answers(self, other: Measurement, one: Measurement) -> bool:
        same = (other.date, other.group, other.denominator) == (one.date, one.group, one.denominator)
        return same and not self.small.hides(other)

    def _count(self, name: str, count: int, hides: bool) -> None:  # noqa: FBT001  printed or not
        self.values[name] = count
        if not hides:
            self._says({name: 1}, count)
        else:
            self.wanted.add(name)

    def _says(self, terms: Sum, value: float) -> None:
        self.equal.append((terms, value))

    def _compares(self, rows: list[Measurement]) -> None:
        """Hold everybody against each group, and against all of them."""
        whole = [one for one in rows if not one.group]
        groups = {one.group: one for one in rows if one.group}
        for everybody in whole:
            for some in [*([one] for one in groups.values()), *([[*groups.values()]] if len(groups) > 1 else [])]:
                self._left(everybody, some)

    def _left(self, everybody: Measurement, some: list[Measurement]) -> None:
        left = self._others(everybody, some)
        if not left or min(left.values()) < 0:
            return
        main = next(of for of in ("hele", "antall", "del") if of in left)
        all_of = self.values[self._name(everybody, main)]
        if len(some) > 1 and any(self.values[self._name(one, main)] == all_of for one in some):
            return  # the groups overlap
        nobody = all_of > 0 and not left[main]
        for of, count in left.items():
            beside = f"uten {' '.join(str(one.group) for one in some)}: {self._name(everybody, of)}"
            self.values[beside] = count
            parts = {self._name(one, of): -1 for one in some}
            self._says({self._name(everybody, of): 1, **parts, beside: -1}, 0)
            if nobody:
                self._says({beside: 1}, 0)
            elif count < self._least(of):
                self.wanted.add(beside)
        if {"hele", "del", "resten"} <= left.keys():
            all_, yes, no = (
                f"uten {' '.join(str(one.group) for one in some)}: {self._name(everybody, of)}"
                for of in ("hele", "del", "resten")
            )
            self._says({all_: 1, yes: -1, no: -1}, 0)

    def _others(self, everybody: Measurement, some: list[Measurement]) -> Sum:
        """Give how many are left of everybody beside some groups, of each count that all of them have."""
        left = {}
        for of in ("antall", "del", "resten", "hele"):
            names = [self._name(one, of) for one in (everybody, *some)]
            if all(name in self.values for name in names):
                left[of] = self.values[names[0]] - sum(self.values[name] for name in names[1:])
        return left

    def _least(self, of: str) -> int:
        return self.small.smallest_denominator if of == "hele" else self.small.threshold

    def _follows(self) -> None:
        """Hold each stage against those it is a part of, which in these tests were counted on one day."""
        funnel, counted = self.m.pack.funnel, {one.indicator: one for one in self.m.folder.measurements}
        for stage in funnel.values():
            above = stage.subset_of
            while above:
                one, other = counted.get(funnel[above].indicator or ""), counted.get(stage.indicator or "")
                if one and other:
                    all_, some, off = (
                        self._name(one, "antall"),
                        self._name(other, "antall"),
                        f"falt fra {above} {stage.id}",
                    )
                    self.values[off] = self.values[all_] - self.values[some]
                    self._says({all_: 1, some: -1, off: -1}, 0)
                    if 0 < self.values[off] < self.small.threshold:
                        self.wanted.add(off)
                above = funnel[above].subset_of

    def finds(self) -> Iterator[tuple[str, int, int]]:
        """Give each count that is not to be found, with the lowest and the highest that it may be."""
        return ranges(self.values, self.equal, self.wanted)
