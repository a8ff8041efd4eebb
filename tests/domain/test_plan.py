from __future__ import annotations

from tests.building import folder, pack, step

from naermiljomodell.tailoring.tailor import tailor


def test_a_plan_parts_the_steps_that_are_in_from_those_that_are_out() -> None:
    steps = [step("a"), step("b", condition={"target_group": "uforetrygdede"}), step("c")]
    plan = tailor(pack(steps), folder())
    assert [s.step.id for s in plan.included] == ["a", "c"]
    assert [s.step.id for s in plan.left_out] == ["b"]
    assert plan.steps == plan.included + plan.left_out
