from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from tests.building import folder, pack, step
from tests.evaluating.neighbourhoods import summary

from naermiljomodell.domain.compared import AreaSummary, StepState, StepThere
from naermiljomodell.domain.figure import NOT_MEASURED
from naermiljomodell.domain.model import Change
from naermiljomodell.domain.plan import Deviation
from naermiljomodell.evaluating.compared_steps import (
    differing_steps,
    fidelity,
    found_deviations,
    kept,
    other_steps,
)
from naermiljomodell.tailoring.tailor import tailor


def change(id_: str, verb: str, field: str = "", reason: str = "") -> Change:
    return Change("steg", id_, verb, field, "", "", reason, "tilpasning", "naermiljo.yaml", 3)  # type: ignore[arg-type]  # a verb


def there(id_: str, state: StepState, reason: str = "") -> StepThere:
    return StepThere(id_, id_.capitalize(), state, reason)


def test_each_step_is_kept_changed_added_or_out_for_one_reason() -> None:
    model = pack(
        [
            step("a"),
            step("b"),
            step("c"),
            step("d", phase="forankring"),
            step("e", condition={"residents": {"at_least": 5000}}),
        ],
        changes=(change("b", "endre", "uke"), change("c", "ny"), change("f", "fjern", reason="Holdt")),
        removed={"f": step("f")},
    )
    plan = tailor(model, folder({"phases": {"forankring": "av"}, "residents": 100}))
    others = other_steps(model, plan)
    assert kept(plan) == ("a",)
    assert [(one.id, one.state) for one in others] == [
        ("b", "endret"),
        ("c", "nytt"),
        ("d", "fase-av"),
        ("e", "passer-ikke"),
        ("f", "tatt-ut"),
    ]
    assert others[0].reason == ""
    assert "Holdt" in others[4].reason
    found = fidelity(kept(plan), others)
    # a and b of a, b, d and f: c is not the model's, and e does not apply
    assert (found.steps, found.kept, found.changed, found.dropped, found.added) == (4, 1, 1, 2, 1)
    assert found.share.value == 50


def test_a_step_that_the_hours_do_not_suffice_for_is_no_choice_and_still_out() -> None:
    model = pack([step("a"), step("b")])
    plan = tailor(model, folder())
    short = replace(
        plan,
        capacity=replace(plan.capacity, given_up=("b",)),
        steps=tuple(replace(s, included=s.step.id != "b") for s in plan.steps),
    )
    assert [(one.id, one.state) for one in other_steps(model, short)] == [("b", "for-få-timer")]
    assert fidelity(("a",), other_steps(model, short)).share.value == 50


def test_without_a_step_that_applies_there_is_no_share() -> None:
    assert fidelity((), (there("a", "passer-ikke"),)).share == NOT_MEASURED


def test_only_steps_that_differ_are_told_with_the_state_in_each_place() -> None:
    one = summary("Vik", kept=("a", "b"), steps=(there("c", "tatt-ut", "Holdt"),))
    other = summary("Nes", kept=("a", "c"), steps=(there("b", "endret"), there("d", "nytt", "Ønsket")))
    found = {one.id: (one.name, one.states, one.reasons) for one in differing_steps((one, other))}
    assert found == {
        "b": ("B", ("beholdt", "endret"), ("", "")),
        "c": ("C", ("tatt-ut", "beholdt"), ("Holdt", "")),
        "d": ("D", ("finnes-ikke", "nytt"), ("", "Ønsket")),
    }


def test_a_step_that_one_model_has_and_another_has_not_bears_its_id() -> None:
    (found,) = differing_steps((summary("Vik", kept=("a",)), summary("Nes")))
    assert (found.name, found.states) == ("a", ("beholdt", "finnes-ikke"))


def test_each_deviation_is_told_once_with_the_reason_of_each_place() -> None:
    one = summary("Vik", deviations=(Deviation("X er ute.", "Holdt", "f:1"), Deviation("Ny Z.", "Ønsket", "f:2")))
    other = summary("Nes", deviations=(Deviation("X er ute.", "Dyrt", "f:9"),))
    found = [(one.text, one.where) for one in found_deviations((one, other))]
    assert found == [("X er ute.", ((0, "Holdt"), (1, "Dyrt"))), ("Ny Z.", ((0, "Ønsket"),))]


_STATES: list[StepState] = ["endret", "nytt", "tatt-ut", "fase-av", "for-få-timer", "passer-ikke"]


@st.composite
def areas(draw: st.DrawFn) -> AreaSummary:
    """Give a neighbourhood with each of five steps kept, otherwise, or unknown."""
    states = draw(st.lists(st.sampled_from(["beholdt", "", *_STATES]), min_size=5, max_size=5))
    named = list(zip("abcde", states, strict=True))
    steps = tuple(there(id_, state, state) for id_, state in named if state in _STATES)
    gone = tuple(Deviation(f"{one.id} er {one.state}.", "x", "f:1") for one in steps)
    return summary("Vik", kept=tuple(i for i, s in named if s == "beholdt"), steps=steps, deviations=gone)


@given(areas())
def test_a_place_beside_itself_shows_no_difference(area: AreaSummary) -> None:
    assert differing_steps((area, area)) == ()
    assert all(len(one.where) == 2 for one in found_deviations((area, area)))


@given(st.lists(areas(), min_size=1, max_size=5), st.randoms())
def test_the_order_of_places_changes_nothing_but_their_order(there: list[AreaSummary], rng: object) -> None:
    order = list(range(len(there)))
    rng.shuffle(order)  # type: ignore[attr-defined]  # a random.Random
    turned = [there[number] for number in order]
    before = {one.id: one.states for one in differing_steps(there)}
    after = {one.id: one.states for one in differing_steps(turned)}
    assert after == {id_: tuple(states[number] for number in order) for id_, states in before.items()}
    assert {one.text for one in found_deviations(there)} == {one.text for one in found_deviations(turned)}


@given(st.lists(areas(), min_size=1, max_size=4), areas())
def test_one_place_more_changes_the_states_of_no_other(there: list[AreaSummary], more: AreaSummary) -> None:
    after = {one.id: one.states for one in differing_steps([*there, more])}
    for one in differing_steps(there):
        assert after[one.id][:-1] == one.states


@given(areas())
def test_what_is_kept_is_never_more_than_all(area: AreaSummary) -> None:
    found = area.fidelity
    assert found.steps == found.kept + found.changed + found.dropped
    assert found.share.value is None or 0 <= found.share.value <= 100
