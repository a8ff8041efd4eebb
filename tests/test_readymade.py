from __future__ import annotations

from naermiljomodell import readymade


def test_a_key_tells_all_it_was_made_of_and_the_version() -> None:
    assert readymade.key("a", "b") == readymade.key("a", "b")
    assert len({readymade.key("a", "b"), readymade.key("ab"), readymade.key("a"), readymade.key("b", "a")}) == 4


def test_python_that_was_not_made_is_not_found() -> None:
    assert readymade.code("mal", "finnes-ikke") is None
