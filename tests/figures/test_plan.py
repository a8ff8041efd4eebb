from __future__ import annotations

from naermiljomodell.figures.boxes import Item, Spot
from naermiljomodell.figures.plan import Plan

ITEM = Item("a", 1, "stat", ("Nav",), 20, 10)


def test_a_plan_reaches_as_far_as_what_is_furthest_up_or_down() -> None:
    assert Plan((Spot(ITEM, 0, 70),), (), (), {0: 30, 1: 60}, 1.0).reach == 75, "a label below the rings"
    assert Plan((), (Spot(ITEM, 0, -80),), (), {0: 30, 1: 60}, 1.0).reach == 85, "a name above them"
    assert Plan((Spot(ITEM, 0, 0),), (), (), {0: 30, 1: 60}, 2.0).reach == 120, "the rings themselves"
