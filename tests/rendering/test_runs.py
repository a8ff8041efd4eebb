from __future__ import annotations

from naermiljomodell.playbook import FOREIGN_END, FOREIGN_SAID
from naermiljomodell.rendering.blocks import Run
from naermiljomodell.rendering.runs import Runs


def test_words_that_look_alike_are_one_run_and_nothing_is_none() -> None:
    made = Runs("(på bokmål)")
    made.say("a")
    made.say("")
    made.say("b")
    made.strong += 1
    made.read(f"c {FOREIGN_SAID}d{FOREIGN_END}", code=False)
    assert made.runs == [Run("ab"), Run("c (på bokmål) ", strong=True), Run("d", strong=True, language="nb")]
