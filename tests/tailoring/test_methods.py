from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations, cycle, product
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.building import by_id, method, shuts_out, step

from naermiljomodell.domain.pack import Method, Step
from naermiljomodell.tailoring.methods import Choice, choose, offered_methods

GROUPS = ("a", "b")
METHODS = ("m0", "m1", "m2", "m3")
COST = {"k0": 0, "k1": 1, "k2": 2, "k3": 3}


def reached(step_: Step, used: Method, groups: Sequence[str]) -> set[str]:
    """Give what a method in a step adds to a plan: `heard:x`, `joins:x` and `outreach`."""
    if used.audience != "innbyggere" or not groups:
        return set()
    found = set()
    if step_.collects_input:
        found = {f"heard:{g}" for g in groups if g in used.reaches}
    elif step_.audience == "innbyggere" and not step_.answers:
        found = {f"joins:{g}" for g in groups if g in used.reaches}
    if step_.phase == "kartlegging" and used.kind == "oppsøkende":
        found.add("outreach")
    return found


def ways(family: Sequence[Step], *, may_skip: bool) -> Iterator[tuple[Any, dict[str, tuple[str, ...] | None]]]:
    """Give every way to carry out a step and its followers, with the key that settles ties."""
    optional = [s for s in family if s.optional and may_skip]
    for size in range(len(optional) + 1):
        for number, gone in enumerate(combinations(optional, size)):
            left = [s for s in family if s not in gone]
            offered = left[0].methods if left else ()
            sizes = range(1, len(offered) + 1) if left and left[0].pick == "minst-én" else [1]
            sets = [tuple(range(len(offered)))]
            if offered and left[0].pick != "alle":
                sets = [c for n in sizes for c in combinations(range(len(offered)), n)]
            for taken in sets:
                used = tuple(offered[n] for n in taken)
                yield (
                    (size, number, len(taken), taken),
                    {s.id: used if s in left else None for s in family},
                )


def best(
    steps: Sequence[Step], methods: dict[str, Method], groups: Sequence[str], available: float | None
) -> tuple[dict[str, tuple[str, ...]], set[str]]:
    """Give the best choice by trying everything: the methods of each step, and what is missing."""
    leaders = [s for s in steps if s.same_methods_as is None]
    families = [[one, *(s for s in steps if s.same_methods_as == one.id)] for one in leaders]
    wanted = {f"{kind}:{g}" for g in groups for kind in ("heard", "joins")} | ({"outreach"} if groups else set())
    found = []
    for combination in product(*(list(ways(f, may_skip=available is not None)) for f in families)):
        plan = {id_: used for _, part in combination for id_, used in part.items()}
        kept = [(s, methods[m]) for s in steps for m in plan[s.id] or ()]
        has = set().union(*(reached(s, m, groups) for s, m in kept)) if kept else set()
        hours = sum(s.effort.total for s in steps if plan[s.id] is not None) + sum(m.effort.total for _, m in kept)
        rank = (
            len(wanted - has),
            0.0 if available is None else max(0.0, hours - available),
            sum(2 if s.condition else 1 for s in steps if plan[s.id] is None),
            hours,
            sum(COST[m.cost] for _, m in kept),
            [key for key, _ in combination],
        )
        found.append((rank, plan, wanted - has))
    _, plan, missing = min(found, key=lambda item: item[0])
    return {id_: used for id_, used in plan.items() if used is not None}, missing


def missing_in(choice: Choice) -> set[str]:
    """Give what a choice says that it does not reach."""
    found = {f"heard:{g}" for g in choice.heard_missing} | {f"joins:{g}" for g in choice.join_missing}
    return found | ({"outreach"} if choice.outreach_missing else set())


@st.composite
def models(draw: st.DrawFn) -> tuple[list[Step], dict[str, Method]]:
    """Draw up to four steps and four methods; a step may have to use the methods of another."""
    halves = st.sampled_from([0, 0.5, 1, 2, 2.5])
    methods = by_id(
        method(
            id_,
            *draw(st.sets(st.sampled_from(GROUPS)).map(sorted)),
            hours=draw(halves),
            cost=draw(st.sampled_from(list(COST))),
            kind=draw(st.sampled_from(["arrangement", "oppsøkende"])),
            audience=draw(st.sampled_from(["innbyggere", "innbyggere", "partnere"])),
            shuts_out=draw(st.sampled_from([[], [], [shuts_out("a")]])),
        )
        for id_ in METHODS
    )
    steps: list[Step] = []
    for n in range(draw(st.integers(1, 4))):
        leaders = [s.id for s in steps if s.same_methods_as is None]
        follows = draw(st.sampled_from([None, None, *leaders]))
        made = step(
            f"s{n}",
            methods=draw(st.lists(st.sampled_from(METHODS), unique=True, max_size=3)),
            pick=draw(st.sampled_from(["én", "minst-én", "alle"])),
            optional=draw(st.booleans()),
            collects_input=draw(st.booleans()),
            answers=draw(st.sampled_from([[], [], ["s0"]])),
            audience=draw(st.sampled_from(["innbyggere", "innbyggere", "partnere"])),
            phase=draw(st.sampled_from(["kartlegging", "mobilisering"])),
            effort={"prepare": draw(halves)},
            same_methods_as=follows,
            condition=draw(st.sampled_from([None, None, {"target_group": "a"}])),
        )
        steps.append(made)
    return steps, methods


_available = st.none() | st.sampled_from([0.0, 1.0, 2.5, 4.0, 100.0])
_groups = st.sampled_from([(), ("a",), GROUPS])


@settings(max_examples=300)
@given(models(), _groups, _available)
def test_the_choice_is_the_best_of_all_there_are(
    model: tuple[list[Step], dict[str, Method]], groups: tuple[str, ...], available: float | None
) -> None:
    steps, methods = model
    choice = choose(steps, methods, groups, available)
    expected, missing = best(steps, methods, groups, available)
    assert dict(choice.methods) == expected
    assert missing_in(choice) == missing
    assert set(choice.given_up) == {s.id for s in steps} - expected.keys()


@given(models(), _groups, _available)
def test_the_hours_are_those_of_the_steps_and_their_methods(
    model: tuple[list[Step], dict[str, Method]], groups: tuple[str, ...], available: float | None
) -> None:
    steps, methods = model
    choice = choose(steps, methods, groups, available)
    kept = [s for s in steps if s.id in choice.methods]
    expected = sum(s.effort.total + sum(methods[m].effort.total for m in choice.methods[s.id]) for s in kept)
    assert choice.hours == pytest.approx(expected)


@given(models(), _groups, _available, st.data())
def test_coverage_is_never_lost_when_a_method_is_added(
    model: tuple[list[Step], dict[str, Method]], groups: tuple[str, ...], available: float | None, data: st.DataObject
) -> None:
    steps, methods = model
    before = len(missing_in(choose(steps, methods, groups, available)))
    new = method("ny", *data.draw(st.sets(st.sampled_from(GROUPS)).map(sorted)), hours=3)
    at = data.draw(st.integers(0, len(steps) - 1))
    more = [s.model_copy(update={"methods": (*s.methods, "ny")}) if n == at else s for n, s in enumerate(steps)]
    assert len(missing_in(choose(more, {**methods, "ny": new}, groups, available))) <= before


@given(models(), _groups, _available)
def test_a_step_that_must_be_there_is_never_given_up(
    model: tuple[list[Step], dict[str, Method]], groups: tuple[str, ...], available: float | None
) -> None:
    steps, methods = model
    choice = choose(steps, methods, groups, available)
    assert all(s.optional for s in steps if s.id in choice.given_up)
    assert choose(steps, methods, groups, None).given_up == ()


@given(models(), _groups, _available)
def test_followers_use_the_methods_of_the_step_they_follow(
    model: tuple[list[Step], dict[str, Method]], groups: tuple[str, ...], available: float | None
) -> None:
    steps, methods = model
    used = choose(steps, methods, groups, available).methods
    for one in steps:
        leader = one.same_methods_as or one.id
        if leader in used and one.id in used:
            assert used[one.id] == used[leader]


@given(models(), _groups, _available, st.randoms(use_true_random=False))
def test_the_choice_does_not_depend_on_the_order_of_methods_or_groups(
    model: tuple[list[Step], dict[str, Method]], groups: tuple[str, ...], available: float | None, shuffled: Random
) -> None:
    steps, methods = model
    first = choose(steps, methods, groups, available)
    ids = shuffled.sample(list(methods), len(methods))
    assert choose(steps, {id_: methods[id_] for id_ in ids}, groups, available) == first
    other = choose(steps, methods, groups[::-1], available)
    assert (other.methods, other.given_up, other.hours) == (first.methods, first.given_up, first.hours)
    assert missing_in(other) == missing_in(first)


def test_a_method_that_nobody_has_written_is_left_out_and_one_named_twice_counts_once() -> None:
    made = step("s", methods=["m", "ukjent", "m"], pick="alle")
    methods = by_id([method("m", hours=2)])
    assert offered_methods(made, methods) == ("m",)
    assert choose([made], methods, GROUPS, None).hours == 2


def test_a_step_that_follows_a_follower_uses_the_same_methods_too() -> None:
    methods = by_id([method("dyr", "a", hours=9), method("billig", hours=1)])
    steps = [
        step("c", methods=["billig"], same_methods_as="b"),
        step("a", methods=["dyr", "billig"], collects_input=True),
        step("b", methods=["billig"], same_methods_as="a"),
    ]
    assert dict(choose(steps, methods, ["a"], None).methods) == {"c": ("dyr",), "a": ("dyr",), "b": ("dyr",)}


def test_steps_that_follow_each_other_in_a_circle_choose_for_themselves() -> None:
    methods = by_id([method("m1"), method("m2")])
    steps = [step("a", methods=["m1"], same_methods_as="b"), step("b", methods=["m2"], same_methods_as="a")]
    assert dict(choose(steps, methods, [], None).methods) == {"a": ("m1",), "b": ("m2",)}


def test_a_follower_that_must_be_there_stays_when_the_step_it_follows_is_given_up() -> None:
    methods = by_id([method("m", hours=5)])
    steps = [step("a", methods=["m"], optional=True), step("b", methods=["m"], same_methods_as="a")]
    choice = choose(steps, methods, [], 5)
    assert choice.given_up == ("a",)
    assert dict(choice.methods) == {"b": ("m",)}


def test_hours_that_just_fit_are_not_too_many() -> None:
    methods = by_id(method(f"m{n}", hours=0.1) for n in range(3))
    steps = [step(f"s{n}", methods=[f"m{n}"], optional=True) for n in range(3)]
    assert choose(steps, methods, [], 0.3).given_up == ()
    assert choose(steps, methods, [], 0.29).given_up == ("s2",)


def test_what_is_in_for_the_sake_of_the_place_is_given_up_last() -> None:
    own = {"optional": True, "effort": {"prepare": 2}}
    steps = [step("felles", **own), step("for-oss", condition={"target_group": "a"}, **own)]
    assert choose(steps, {}, [], 2).given_up == ("felles",)
    assert choose(steps[::-1], {}, [], 2).given_up == ("felles",)


def test_an_answer_is_nothing_to_join() -> None:
    methods = by_id([method("m", "a")])
    asked, answered = (
        step("sporre", methods=["m"], collects_input=True),
        step("svar", methods=["m"], answers=["sporre"]),
    )
    choice = choose([asked, answered], methods, ["a"], None)
    assert (choice.heard_missing, choice.join_missing) == ((), ("a",))


def test_a_group_that_every_method_shuts_out_is_said_to_be_missing() -> None:
    methods = by_id([method("m", "a", "b", shuts_out=[shuts_out("b")])])
    steps = [step("s", methods=["m"], collects_input=True), step("t", methods=["m"])]
    choice = choose(steps, methods, GROUPS, None)
    assert (choice.heard_missing, choice.join_missing, choice.outreach_missing) == (("b",), ("b",), True)


def test_many_methods_in_one_step_are_chosen_among_at_once() -> None:
    ids = [f"m{n}" for n in range(30)]
    pairs = zip(ids, cycle(combinations("abcdef", 2)), cycle(range(1, 8)), strict=False)
    methods = by_id(method(id_, *suits, hours=hours) for id_, suits, hours in pairs)
    steps = [step("s", methods=ids, pick="minst-én", collects_input=True)]
    choice = choose(steps, methods, list("abcdef"), None)
    assert choice.heard_missing == ()
    assert 3 <= len(choice.methods["s"]) <= 6


def test_many_followers_that_may_be_given_up_do_not_double_the_work() -> None:
    first = step("s0", methods=["m"])
    rest = [step(f"s{n}", methods=["m"], same_methods_as="s0", optional=True) for n in range(1, 31)]
    methods = by_id([method("m")])
    needed = choose([first, *rest], methods, (), None).hours
    chosen = choose([first, *rest], methods, (), needed / 2)
    assert 0 < len(chosen.given_up) < 30
    assert chosen.hours <= needed / 2
    assert chosen.given_up == tuple(s.id for s in rest[-len(chosen.given_up) :])


def test_many_methods_for_many_groups_are_weighed_at_once() -> None:
    groups = tuple(f"g{n}" for n in range(10))
    methods = by_id([method(f"m{n}", suits=[g]) for n, g in enumerate(groups)])
    one = step("s", methods=list(methods), pick="minst-én", collects_input=True)
    assert choose([one], methods, groups, None).heard_missing == ()
