from __future__ import annotations

from naermiljomodell.rendering.blocks import Run, words


def test_the_words_of_a_line_have_a_space_for_each_break() -> None:
    assert words((Run("Kom "), Run("som", strong=True), Run("\ndu er", link="#a"))) == "Kom som du er"
    assert words(()) == ""
