from __future__ import annotations

from naermiljomodell.writing.report import Kept, Written


def test_two_versions_side_by_side_need_a_decision() -> None:
    assert Written(kept=(Kept("dreiebok/x.md"), Kept("dreiebok/y.md", "dreiebok/y (ny).md"))).needs_decision


def test_a_file_that_was_kept_with_nothing_beside_it_needs_none() -> None:
    assert not Written().needs_decision
    assert not Written(kept=(Kept("dreiebok/x.md"),), deleted=("dreiebok/y.md",)).needs_decision
