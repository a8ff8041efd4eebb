"""Which methods a plan uses: every group reached, the hours held, the least effort. Exact, and explained.

Each chosen group is to have two things: a way to be heard (a method in a step that collects input) and something
to join (a method for residents in any other step). Each of these is a bit. A third kind of bit asks for one
outreach method in the mapping phase (rule R1). The choice is the one with, in this order, the fewest bits
missing, the fewest hours above what is set aside, the fewest steps given up, the fewest hours, the lowest cost,
and the earliest place in the pack. Dynamic programming over the bits gives the same answer as trying everything.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from naermiljomodell.domain.pack import Method, Step

MAPPING_PHASE = "kartlegging"
_COST_RANK = {"k0": 0, "k1": 1, "k2": 2, "k3": 3}


@dataclass(frozen=True, slots=True)
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


@dataclass(frozen=True, slots=True)
class _Option:
    """One way to carry out a step; `methods` is None when the step is given up."""

    methods: tuple[str, ...] | None
    mask: int
    hours: float
    cost: int


@dataclass(frozen=True, slots=True, order=True)
class _Label:
    """The best way so far to one state: hours, cost, and the index of the option taken at each step."""

    hours: float
    cost: int
    path: tuple[int, ...]


_State = tuple[int, int]  # bits covered, steps given up


def choose(
    steps: Sequence[Step], methods: Mapping[str, Method], groups: Sequence[str], available: float | None
) -> Choice:
    """Give the best choice for *steps* (those that are in, in pack order) and the chosen *groups*.

    *available* is the hours set aside; when it is None nothing is given up.
    """
    leaders, followers = _followed(steps)
    options = [
        _options(step, followers.get(step.id, []), methods, tuple(groups), may_skip=available is not None)
        for step in leaders
    ]
    states: dict[_State, _Label] = {(0, 0): _Label(0.0, 0, ())}
    for offered in options:
        states = _step_on(states, offered)
    (mask, _), label = min(states.items(), key=lambda item: _rank(item, _full(len(groups)), available))
    return _choice(leaders, followers, options, tuple(groups), mask, label)


def _followed(steps: Sequence[Step]) -> tuple[list[Step], dict[str, list[Step]]]:
    """Give the steps that choose for themselves, and for each the steps that must use the same methods."""
    ids = {step.id for step in steps if step.same_methods_as is None}
    leaders = [step for step in steps if step.same_methods_as not in ids]
    followers: dict[str, list[Step]] = {}
    for step in steps:
        if step.same_methods_as in ids:
            followers.setdefault(str(step.same_methods_as), []).append(step)
    return leaders, followers


def _full(count: int) -> int:
    """Give the bits of a plan that lacks nothing for *count* groups."""
    return (1 << (2 * count + 1)) - 1 if count else 0


def _rank(item: tuple[_State, _Label], full: int, available: float | None) -> tuple[int, float, int, _Label]:
    """Give the order of preference of one finished state."""
    (mask, given_up), label = item
    over = 0.0 if available is None else max(0.0, label.hours - available)
    return (full & ~mask).bit_count(), over, given_up, label


def _step_on(states: Mapping[_State, _Label], offered: Sequence[_Option]) -> dict[_State, _Label]:
    """Give the states after one more step, with the best label for each."""
    following: dict[_State, _Label] = {}
    for (mask, given_up), label in states.items():
        for index, option in enumerate(offered):
            state = (mask | option.mask, given_up + (option.methods is None))
            candidate = _Label(label.hours + option.hours, label.cost + option.cost, (*label.path, index))
            if state not in following or candidate < following[state]:
                following[state] = candidate
    return following


def _options(
    step: Step, followers: Sequence[Step], methods: Mapping[str, Method], groups: tuple[str, ...], *, may_skip: bool
) -> list[_Option]:
    """Give the ways to carry out *step* and its *followers* that no other way beats; the order is the pack's."""
    found = [
        _together([_option(s, taken, methods, groups) for s in (step, *followers)]) for taken in _combinations(step)
    ]
    kept = [o for i, o in enumerate(found) if not any(_beats(p, o, j < i) for j, p in enumerate(found) if j != i)]
    if step.optional and may_skip:
        kept.append(_Option(None, 0, 0.0, 0))
    return kept


def _combinations(step: Step) -> Iterable[tuple[str, ...]]:
    """Give the sets of methods that *step* allows."""
    if step.pick == "alle" or not step.methods:
        return [step.methods]
    most = 1 if step.pick == "én" else len(step.methods)
    return [taken for size in range(1, most + 1) for taken in combinations(step.methods, size)]


def _beats(one: _Option, other: _Option, earlier: bool) -> bool:  # noqa: FBT001  a private tie-break
    """Tell whether *one* covers all that *other* does for no more; of two alike the *earlier* stays."""
    if other.mask & ~one.mask or (one.hours, one.cost) > (other.hours, other.cost):
        return False
    same = one.mask == other.mask and (one.hours, one.cost) == (other.hours, other.cost)
    return earlier or not same


def _option(step: Step, taken: tuple[str, ...], methods: Mapping[str, Method], groups: tuple[str, ...]) -> _Option:
    """Give one way to carry out *step*: bits, hours and cost of the methods taken."""
    used = [methods[m] for m in taken]
    mask = 0
    for method in used:
        mask |= _bits(step, method, groups)
    hours = step.effort.total + sum(m.effort.total for m in used)
    return _Option(taken, mask, hours, sum(_COST_RANK[m.cost] for m in used))


def _together(options: Sequence[_Option]) -> _Option:
    """Give one option for several steps that use the same methods."""
    mask = 0
    for option in options:
        mask |= option.mask
    return _Option(options[0].methods, mask, sum(o.hours for o in options), sum(o.cost for o in options))


def _bits(step: Step, method: Method, groups: tuple[str, ...]) -> int:
    """Give the bits that *method* sets when *step* uses it."""
    if method.audience != "innbyggere" or not groups:
        return 0
    shift = 0 if step.collects_input else len(groups)
    bits = sum(1 << (shift + i) for i, group in enumerate(groups) if group in method.reaches)
    if step.phase == MAPPING_PHASE and method.kind == "oppsøkende":
        bits |= 1 << (2 * len(groups))
    return bits


def _choice(
    leaders: Sequence[Step],
    followers: Mapping[str, Sequence[Step]],
    options: Sequence[Sequence[_Option]],
    groups: tuple[str, ...],
    mask: int,
    label: _Label,
) -> Choice:
    """Give the choice that a finished label stands for."""
    taken: dict[str, tuple[str, ...] | None] = {}
    for step, offered, index in zip(leaders, options, label.path, strict=True):
        for each in (step, *followers.get(step.id, ())):
            taken[each.id] = offered[index].methods
    count = len(groups)
    return Choice(
        methods={id_: m for id_, m in taken.items() if m is not None},
        given_up=tuple(id_ for id_, m in taken.items() if m is None),
        hours=label.hours,
        heard_missing=tuple(g for i, g in enumerate(groups) if not mask >> i & 1),
        join_missing=tuple(g for i, g in enumerate(groups) if not mask >> (count + i) & 1),
        outreach_missing=bool(groups) and not mask >> (2 * count) & 1,
    )
