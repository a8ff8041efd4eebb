from __future__ import annotations

from hypothesis import given
from tests.building import area, step
from tests.timing import dags, frame, timed, timing

from naermiljomodell.domain.pack import Step
from naermiljomodell.tailoring.slack import ANSWER_DAYS


def test_answers_are_due_within_twelve_weeks() -> None:
    assert ANSWER_DAYS == 84


@given(dags())
def test_without_a_wanted_end_nothing_is_late_and_something_cannot_wait(steps: dict[str, Step]) -> None:
    made, found = timed(frame(steps))
    assert min(one.slack for one in made.values()) == 0
    assert all(made[id_].slack >= 0 for id_ in steps)
    assert made[found.chain[-1]].end == found.end


@given(dags())
def test_the_chain_is_in_order_and_each_of_it_waited_for_the_one_before(steps: dict[str, Step]) -> None:
    made, found = timed(frame(steps))
    assert len(set(found.chain)) == len(found.chain) > 0
    for first, second in zip(found.chain, found.chain[1:], strict=False):
        assert made[first].end < made[second].start


def test_what_is_left_out_hands_on_how_long_there_is() -> None:
    config = area(period={"start": "2027-01-04", "end": "2027-01-31"})
    steps = (step("a"), step("b", after=["a"]), step("c", after=["b"], duration="1 uke"))
    made = timed(frame(steps, config, ["b"]))[0]
    assert (made["a"].slack, made["c"].slack) == (20, 20)


def test_a_chain_of_nothing_is_empty() -> None:
    assert timing(step("a"), without=["a"]).chain == ()
