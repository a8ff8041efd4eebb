from __future__ import annotations

from random import Random

from hypothesis import given
from hypothesis import strategies as st
from tests.building import PHASES, by_id, phase, step
from tests.timing import all_before, dags

from naermiljomodell.domain.pack import Step
from naermiljomodell.tailoring.order import ordered, phase_order


@given(dags())
def test_the_order_keeps_every_relation_and_every_step(steps: dict[str, Step]) -> None:
    order = ordered(steps, PHASES)
    assert sorted(order) == sorted(steps)
    for id_, firsts in all_before(steps).items():
        assert all(order.index(first) < order.index(id_) for first in firsts)
    assert ordered(steps, PHASES) == order


@given(dags(), st.randoms(use_true_random=False))
def test_the_order_of_what_a_step_waits_for_does_not_matter(steps: dict[str, Step], random: Random) -> None:
    other = {
        id_: s.model_copy(update={"after": tuple(random.sample(s.after, len(s.after)))}) for id_, s in steps.items()
    }
    assert ordered(other, PHASES) == ordered(steps, PHASES)


def test_ties_go_by_week_then_phase_then_place_in_the_pack() -> None:
    steps = by_id(
        [
            step("sen", week=5),
            step("b", phase="mobilisering"),
            step("a"),
            step("c"),
            step("egen", phase="ukjent"),
            step("venter", after=["sen"], phase="forankring"),
        ]
    )
    assert ordered(steps, PHASES) == ["a", "c", "b", "egen", "sen", "venter"]


def test_phases_stand_in_the_order_they_ask_for() -> None:
    phases = by_id([phase("c", after=["b", "ukjent"]), phase("a"), phase("d"), phase("b", after=["a"])])
    assert phase_order(phases) == ("a", "d", "b", "c")


def test_phases_in_a_circle_come_last_as_they_were_written() -> None:
    assert phase_order(by_id([phase("a", after=["b"]), phase("b", after=["a"]), phase("c")])) == ("c", "a", "b")
