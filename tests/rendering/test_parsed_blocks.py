from __future__ import annotations

from naermiljomodell.rendering.blocks import Code, Paragraph, Run
from naermiljomodell.rendering.parsed_blocks import blocks, title


def test_what_is_not_plain_is_read_by_the_parser() -> None:
    assert tuple(blocks("## Før\n\n    a\n", "")) == (Paragraph((Run("Før"),), heads=True), Code("a"))


def test_a_title_with_signs_is_read_by_the_parser() -> None:
    assert title("*a* [b](#c)", "") == (Run("a", em=True), Run(" [b](#c)"))
