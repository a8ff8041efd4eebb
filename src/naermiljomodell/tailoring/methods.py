"""Which methods a plan uses: every group reached, the hours held, the least effort. Exact, and explained.

Each chosen group is to have two things: a way to be heard (a method in a step that collects input) and something
to join (a method in a step for residents that neither collects input nor answers it). Each of these is a bit. A
third kind of bit asks for one outreach method in the mapping phase (rule R1). The choice is the one with, in this
order, the fewest bits missing, the fewest hours above what is set aside, the least given up (a step that is in for the
sake of this place counts double), the fewest hours, the lowest cost, and the earliest place in the pack. Dynamic programming over the bits gives the same answer
as trying everything.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from naermiljomodell.domain.pack import Method, Step
from naermiljomodell.frozen import frozen

_FEW = 4
_MANY = 1_000
"""With more ways than this, comparing them all costs more than it saves."""
MAPPING_PHASE = "kartlegging"
_COST_RANK = {"k0": 0, "k1": 1, "k2": 2, "k3": 3}
_PARTS = 100
"""Hours are added up in whole hundredths, so that the order of adding cannot matter."""


@frozen
class Choice:
    """The chosen methods of each step, the steps given up, and what no choice could reach.

    `heard_missing` and `join_missing` are ids of groups; `outreach_missing` is about rule R1.
    """

    methods: Mapping[str, tuple[str, ...]]
    given_up: tuple[str, ...]
    hours: float
    heard_missing: tuple[str, ...]
    join_missing: tuple[str, ...]
    outreach_missing: bool


@frozen
class _Set:
    """Some methods of a step and its followers: bits, hundredths of hours, cost, and the numbers of the methods."""

    mask: int
    hours: int
    cost: int
    numbers: tuple[int, ...]

    @property
    def rank(self) -> tuple[int, int, int, tuple[int, ...]]:
        """The less the better: hours, cost, how many methods, and their place in the pack."""
        return self.hours, self.cost, len(self.numbers), self.numbers

    def joined(self, other: _Set) -> _Set:
        """Give both sets as one."""
        return _Set(
            self.mask | other.mask, self.hours + other.hours, self.cost + other.cost, (*self.numbers, *other.numbers)
        )


@frozen
class _Option:
    """One way to carry out a step and its followers; in `taken` the methods are None for a step that is given up."""

    mask: int
    given_up: int
    hours: int
    cost: int
    taken: tuple[tuple[str, tuple[str, ...] | None], ...]


@dataclass(frozen=True, slots=True, order=True)
class _Label:
    """The best way so far to one state: hours, cost, and the index of the option taken at each step."""

    hours: int
    cost: int
    path: tuple[int, ...]


_State = tuple[int, int]  # bits covered, steps given up


def choose(
    steps: Sequence[Step], methods: Mapping[str, Method], groups: Sequence[str], available: float | None
) -> Choice:
    """Give the best choice for *steps* (those that are in, in pack order) and the chosen *groups*.

    *available* is the hours set aside; when it is None nothing is given up. A method that *methods* does not have
    is left out.
    """
    options = [_options(family, methods, tuple(groups), may_skip=available is not None) for family in _families(steps)]
    states: dict[_State, _Label] = {(0, 0): _Label(0, 0, ())}
    for offered in options:
        states = _unbeaten_states(_step_on(states, offered))
    full = (1 << (2 * len(groups) + 1)) - 1 if groups else 0
    limit = None if available is None else round(available * _PARTS)
    (mask, _), label = min(states.items(), key=lambda item: _preference(item, full, limit))
    taken = dict(pair for offered, index in zip(options, label.path, strict=True) for pair in offered[index].taken)
    return Choice(
        methods={step.id: used for step in steps if (used := taken[step.id]) is not None},
        given_up=tuple(step.id for step in steps if taken[step.id] is None),
        hours=label.hours / _PARTS,
        heard_missing=tuple(g for i, g in enumerate(groups) if not mask >> i & 1),
        join_missing=tuple(g for i, g in enumerate(groups, len(groups)) if not mask >> i & 1),
        outreach_missing=mask < 1 << (2 * len(groups)) and bool(groups),
    )


def offered_methods(step: Step, methods: Mapping[str, Method]) -> tuple[str, ...]:
    """Give the ids of the methods that *step* offers, once each, without those that are not there."""
    return tuple(dict.fromkeys(m for m in step.methods if m in methods))


def _families(steps: Sequence[Step]) -> list[list[Step]]:
    """Give each step that chooses for itself, followed by the steps that must use the same methods."""
    by_id = {step.id: step for step in steps}
    leader = {step.id: _leader(step, by_id) for step in steps}
    return [
        [step, *(s for s in steps if leader[s.id] == step.id and s is not step)]
        for step in steps
        if leader[step.id] == step.id
    ]


def _leader(step: Step, by_id: Mapping[str, Step]) -> str:
    """Give the id of the step whose methods *step* uses: its own, or the one at the end of the way."""
    seen: set[str] = set()
    while step.id not in seen and (other := by_id.get(step.same_methods_as or "")) is not None:
        seen.add(step.id)
        step = other
    return step.id


def _preference(item: tuple[_State, _Label], full: int, limit: int | None) -> tuple[int, int, int, _Label]:
    """Give the order of preference of one finished state."""
    (mask, given_up), label = item
    over = 0 if limit is None else max(0, label.hours - limit)
    return (full & ~mask).bit_count(), over, given_up, label


def _step_on(states: Mapping[_State, _Label], offered: Sequence[_Option]) -> dict[_State, _Label]:
    """Give the states after one more family, with the best label for each."""
    following: dict[_State, _Label] = {}
    for (mask, given_up), label in states.items():
        for index, option in enumerate(offered):
            state = (mask | option.mask, given_up + option.given_up)
            candidate = _Label(label.hours + option.hours, label.cost + option.cost, (*label.path, index))
            if state not in following or candidate < following[state]:
                following[state] = candidate
    return following


def _unbeaten_states(states: Mapping[_State, _Label]) -> dict[_State, _Label]:
    """Give *states* without those that another covers with no more given up and a better label."""
    kept: dict[_State, _Label] = {}
    for (mask, given_up), label in sorted(states.items(), key=lambda item: item[1]):
        if not any(mask & ~other == 0 and fewer <= given_up for other, fewer in kept):
            kept[mask, given_up] = label
    return kept


def _options(
    family: Sequence[Step], methods: Mapping[str, Method], groups: tuple[str, ...], *, may_skip: bool
) -> list[_Option]:
    """Give the ways to carry out *family* that no other way beats; the order is the pack's, giving up comes last."""
    found = [o for gone in _subsets(family, may_skip=may_skip) for o in _ways(family, gone, methods, groups)]
    if len(found) > _MANY:
        return found
    kept: list[tuple[int, _Option]] = []
    for i, option in sorted(enumerate(found), key=lambda pair: (pair[1].hours, pair[1].cost, pair[0])):
        if not any(option.mask & ~o.mask == 0 and o.given_up <= option.given_up for _, o in kept):
            kept.append((i, option))
    return [option for _, option in sorted(kept, key=lambda pair: pair[0])]


def _subsets(family: Sequence[Step], *, may_skip: bool) -> Iterator[tuple[Step, ...]]:
    """Give the sets of steps that may be given up together, the smallest first.

    Beyond `_FEW` such steps only the last ones are given up, so that the number of ways does not double with each.
    """
    optional = [step for step in family if step.optional and may_skip]
    for size in range(len(optional) + 1):
        if len(optional) <= _FEW:
            yield from combinations(optional, size)
        else:
            yield tuple(optional[len(optional) - size :])


def _ways(
    family: Sequence[Step], gone: Sequence[Step], methods: Mapping[str, Method], groups: tuple[str, ...]
) -> Iterator[_Option]:
    """Give the ways to carry out *family* without the steps in *gone*; the first that is left offers the methods."""
    left = [step for step in family if step not in gone]
    offered = offered_methods(left[0], methods) if left else ()
    own = sum(round(step.effort.total * _PARTS) for step in left)
    for found in _sets(left, [methods[m] for m in offered], groups):
        used = tuple(offered[n] for n in found.numbers)
        taken = tuple((step.id, used if step in left else None) for step in family)
        yield _Option(found.mask, sum(map(_loss, gone)), own + found.hours, found.cost, taken)


def _loss(step: Step) -> int:
    """Give how much it matters that *step* is given up: a step that is in for the sake of this place counts double."""
    return 1 if step.condition is None else 2


def _sets(left: Sequence[Step], offered: Sequence[Method], groups: tuple[str, ...]) -> list[_Set]:
    """Give the sets of methods that the steps in *left* may use, fewest methods first; of many alike the best."""
    each = [_single(n, method, left, groups) for n, method in enumerate(offered)]
    empty = _Set(0, 0, 0, ())
    if not each:
        return [empty]
    if left[0].pick == "alle":
        for single in each:
            empty = empty.joined(single)
        return [empty]
    return each if left[0].pick == "én" else _any_of(each)


def _any_of(each: Iterable[_Set]) -> list[_Set]:
    """Give the best set of one or more for each mask that can be had."""
    best: dict[int, _Set] = {}
    for single in each:
        for candidate in [single, *(found.joined(single) for found in best.values())]:
            there = best.get(candidate.mask)
            if there is None or candidate.rank < there.rank:
                best[candidate.mask] = candidate
    return sorted(best.values(), key=lambda found: (len(found.numbers), found.numbers))


def _single(number: int, method: Method, left: Sequence[Step], groups: tuple[str, ...]) -> _Set:
    """Give *method* when every step in *left* uses it."""
    mask = 0
    for step in left:
        mask |= _bits(step, method, groups)
    hours = round(method.effort.total * _PARTS)
    return _Set(mask, hours * len(left), _COST_RANK[method.cost] * len(left), (number,))


def _bits(step: Step, method: Method, groups: tuple[str, ...]) -> int:
    """Give the bits that *method* sets when *step* uses it."""
    if method.audience != "innbyggere" or not groups:
        return 0
    bits = 0
    if step.collects_input or (step.audience == "innbyggere" and not step.answers):
        shift = 0 if step.collects_input else len(groups)
        bits = sum(1 << (shift + i) for i, group in enumerate(groups) if group in method.reaches)
    if step.phase == MAPPING_PHASE and method.kind == "oppsøkende":
        bits |= 1 << (2 * len(groups))
    return bits
