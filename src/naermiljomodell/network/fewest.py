"""The fewest actors that reach every group as often as it can be reached, up to twice; groups are bits of an integer."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain, islice

from naermiljomodell.frozen import frozen

MOST_GROUPS = 24
"""Groups above which the answer is greedy: no neighbourhood has as many."""
_MOST_BOUNDED = 60_000
"""Steps that the bound may take before it is only an estimate from below."""
_MOST_TRIED = 40_000
"""Actors that may be tried in the search for a smaller set, and then for the best of the smallest."""
_MOST_COMPARED = 200
"""Of the widest sets of groups, those that a narrower one is held against: to leave fewer out costs time, no truth."""
_MANY = 500
"""Candidates among whom trying one more takes about twice the time."""
_TWICE = 2
_NO_MINUTES = -1

Need = tuple[int, int]
"""Groups still to be reached, and of them those still to be reached twice."""
Score = tuple[int, int, int, tuple[int, ...]]
"""What one set is better than another by, smallest first: groups reached from one side only, minutes and ties
(both below zero), and places in reading order."""


@frozen
class Candidate:
    """An actor that may be called: the groups it `knows`, its sector, hours and ties.

    `knows` has a bit for each group; `outside` tells that the sector is not municipal; `minutes` are those of a month.
    """

    knows: int
    sector: str
    outside: bool
    minutes: int
    ties: int


@frozen
class Fewest:
    """The set that was found, as places in the list of candidates; `exact` when there is none smaller than it.

    No set that reaches as much is smaller than `at_least`.
    """

    chosen: tuple[int, ...]
    exact: bool
    at_least: int


def fewest(candidates: Sequence[Candidate]) -> Fewest:
    """Give the smallest set of *candidates*, in reading order, that together reach each group twice, or once if one knows it.

    Of the smallest it is the best by `score`, as far as the search gets. The work is bounded, however many there are.
    """
    need = needed(candidates)
    chosen = _greedy(candidates, need)
    wide, strong = _strong(candidates)
    bound = _Bound(wide)
    at_least = bound.of(need)
    if need[0].bit_count() > MOST_GROUPS:
        return Fewest(chosen, len(chosen) == at_least, at_least)
    while at_least < len(chosen):
        search = _Search(candidates, bound, strong)
        smaller = next(search.sets(need, at_least), None)
        if smaller is not None:
            chosen = tuple(sorted(smaller))
        elif search.tried > _MOST_TRIED:
            return Fewest(chosen, exact=False, at_least=at_least)
        else:
            at_least += 1
    best = _best(candidates, bound, chosen, need)
    return Fewest(tuple(sorted(best)), exact=True, at_least=at_least)


def _best(candidates: Sequence[Candidate], bound: _Bound, chosen: tuple[int, ...], need: Need) -> tuple[int, ...]:
    """Give the best set as small as *chosen*, as far as the search gets.

    No set is seen from two sides in more groups than all together are. Once one is as good as that, those that cannot have
    as many hours are not looked at.
    """
    search = _Search(candidates, bound, _representatives(candidates))
    least = score(candidates, range(len(candidates)))[0]
    best, value = chosen, score(candidates, chosen)
    for some in chain((chosen,), search.sets(need, len(chosen))):
        new = score(candidates, some)
        if new <= value:
            best, value = some, new
            search.least_minutes = -value[1] if value[0] == least else _NO_MINUTES
    return best


def needed(candidates: Sequence[Candidate]) -> Need:
    """Give the groups that *candidates* reach, and those that two of them reach."""
    once = twice = 0
    for one in candidates:
        twice |= once & one.knows
        once |= one.knows
    return once, twice


def after(need: Need, knows: int) -> Need:
    """Give what is left of *need* when an actor that *knows* some groups is called."""
    once, twice = need
    return once & ~knows | twice & knows, twice & ~knows


def score(candidates: Sequence[Candidate], chosen: Sequence[int]) -> Score:
    """Give how good a set is, the smaller the better: seen from two sides, hours, ties, and reading order.

    A group that two can reach is reached from one side when those *chosen* are of one sector, or all municipal.
    """
    by_sector: dict[str, int] = {}
    outside = 0
    for one in map(candidates.__getitem__, chosen):
        by_sector[one.sector] = by_sector.get(one.sector, 0) | one.knows
        outside |= one.knows if one.outside else 0
    sectors = two_sectors = 0
    for knows in by_sector.values():
        two_sectors |= sectors & knows
        sectors |= knows
    twice = needed([candidates[place] for place in chosen])[1]
    return (
        (twice & ~(two_sectors & outside)).bit_count(),
        -sum(candidates[place].minutes for place in chosen),
        -sum(candidates[place].ties for place in chosen),
        tuple(sorted(chosen)),
    )


def classes(candidates: Sequence[Candidate]) -> dict[tuple[int, str], list[int]]:
    """Give the places of those who know the same groups and are of the same sector, the best of them first."""
    found: dict[tuple[int, str], list[int]] = {}
    for place in sorted(range(len(candidates)), key=lambda place: _merit(candidates[place], place)):
        found.setdefault((candidates[place].knows, candidates[place].sector), []).append(place)
    return found


def _merit(one: Candidate, place: int) -> tuple[int, int, int]:
    """Give what decides between two who know the same: hours, ties, and reading order."""
    return -one.minutes, -one.ties, place


def _representatives(candidates: Sequence[Candidate]) -> list[int]:
    """Give those among whom the best smallest set is: a third of a class adds nothing that two of it do not."""
    pairs = (place for places in classes(candidates).values() for place in places[:_TWICE])
    return sorted(pairs, key=lambda place: _merit(candidates[place], place))


def _strong(candidates: Sequence[Candidate]) -> tuple[list[int], list[int]]:
    """Give the widest sets of groups that somebody knows, and the places of those among whom a smallest set is.

    Whoever knows less than two others each know can be left out: one of the two can take the place.
    """
    by_knows: dict[int, list[int]] = {}
    for place, one in enumerate(candidates):
        by_knows.setdefault(one.knows, []).append(place)
    wide: list[int] = []
    strong: list[int] = []
    above: list[tuple[int, int]] = []
    for knows in sorted(by_knows, key=int.bit_count, reverse=True):
        more = 0
        for other, count in above[:_MOST_COMPARED]:
            more += count if knows & ~other == 0 else 0
            if more >= _TWICE:
                break
        if not more:
            wide.append(knows)
        if more < _TWICE:
            strong += by_knows[knows][:_TWICE]
            above.append((knows, len(by_knows[knows])))
    return wide, strong


def _greedy(candidates: Sequence[Candidate], need: Need) -> tuple[int, ...]:
    """Give a set found by calling the one who adds most, again and again, and then dropping all who turned out needless."""
    chosen: list[int] = []
    left = need
    while left[0]:
        free = (place for place in range(len(candidates)) if place not in chosen)
        chosen.append(min(free, key=lambda place: _gain(candidates[place], left, place)))
        left = after(left, candidates[chosen[-1]].knows)
    for place in list(chosen):
        others = [other for other in chosen if other != place]
        if needed([candidates[other] for other in others]) == need:
            chosen = others
    return tuple(sorted(chosen))


def _gain(one: Candidate, left: Need, place: int) -> tuple[int, tuple[int, int, int]]:
    """Give how much one more actor adds, for the greedy to take the smallest."""
    return -(one.knows & left[0]).bit_count(), _merit(one, place)


class _Bound:
    """The fewest that a need can take if each may be called again and again: never more than it takes in truth."""

    def __init__(self, wide: Sequence[int]) -> None:
        self._wide = wide
        self._most = max(map(int.bit_count, wide), default=0)
        self._known: dict[Need, int] = {}
        self._steps = 0

    def of(self, need: Need) -> int:
        """Give the bound of *need*."""
        once, twice = need
        if not once:
            return 0
        if need in self._known:
            return self._known[need]
        if self._steps > _MOST_BOUNDED or once.bit_count() > MOST_GROUPS:
            most = min(self._most, once.bit_count())
            return -(-(once.bit_count() + twice.bit_count()) // most)
        first = once & -once
        able = [knows for knows in self._wide if knows & first]
        self._steps += len(able)
        self._known[need] = 1 + min(self.of(after(need, knows)) for knows in able)
        return self._known[need]


class _Search:
    """All sets of a size among some candidates, the scarcest group first; it ends when enough have been tried."""

    def __init__(self, candidates: Sequence[Candidate], bound: _Bound, among: Sequence[int]) -> None:
        self._knows = [candidates[place].knows for place in among]
        self._among, self._bound = among, bound
        self._minutes = [candidates[place].minutes for place in among]
        self.least_minutes = _NO_MINUTES
        self._knowing: dict[int, int] = {}
        for place, knows in enumerate(self._knows):
            for group in bits(knows):
                self._knowing[group] = self._knowing.get(group, 0) | 1 << place
        self.tried = 0

    def sets(self, need: Need, size: int) -> Iterator[tuple[int, ...]]:
        """Give each set of at most *size* that fills *need*, as places in the list of all candidates."""
        return self._sets(need, size, (1 << len(self._among)) - 1, 0)

    def _sets(self, need: Need, size: int, pool: int, minutes: int) -> Iterator[tuple[int, ...]]:
        """Give each set within *pool*: with the first who knows the scarcest group, then without that one with the next.

        *minutes* are those of the ones already taken. Sets that cannot have `least_minutes` are passed over, where *pool* has
        those with most minutes first.
        """
        if not need[0]:
            yield ()
            return
        if self._bound.of(need) > size or self._too_few(minutes, size, pool):
            return
        able = min((self._knowing[group] & pool for group in bits(need[0])), key=int.bit_count)
        for one in bits(able):
            self.tried += 1 + len(self._among) // _MANY
            if self.tried > _MOST_TRIED:
                return
            pool &= ~one
            place = one.bit_length() - 1
            for rest in self._sets(after(need, self._knows[place]), size - 1, pool, minutes + self._minutes[place]):
                yield (self._among[place], *rest)
            if self._too_few(minutes, size, pool):
                return

    def _too_few(self, minutes: int, size: int, pool: int) -> bool:
        """Tell whether *size* more from *pool* cannot reach `least_minutes`."""
        if self.least_minutes < 0:
            return False
        most = minutes
        for one in islice(bits(pool), size):
            most += self._minutes[one.bit_length() - 1]
        return most < self.least_minutes


def bits(number: int) -> Iterator[int]:
    """Give each bit of *number* by itself, the lowest first."""
    while number:
        yield number & -number
        number &= number - 1
