from __future__ import annotations

from markdown_it import MarkdownIt

from naermiljomodell.playbook import FOREIGN, FOREIGN_END, FOREIGN_SAID
from naermiljomodell.rendering.blocks import Line, Run
from naermiljomodell.rendering.inline import line


def read(markdown: str) -> Line:
    """Give the runs of one line of Markdown."""
    return line(MarkdownIt("commonmark").parseInline(markdown)[0].children or [], "(på bokmål)")


def test_words_that_look_alike_are_one_run() -> None:
    assert read("Kom *i* **kveld \\*igjen\\***") == (
        Run("Kom "),
        Run("i", em=True),
        Run(" "),
        Run("kveld *igjen*", strong=True),
    )


def test_stress_within_stress_and_code_within_it_are_told() -> None:
    assert read("**a *b* `c`**") == (
        Run("a ", strong=True),
        Run("b", strong=True, em=True),
        Run(" ", strong=True),
        Run("c", strong=True, code=True),
    )


def test_a_link_holds_until_it_ends() -> None:
    assert read("Se [steget](#steg-a), ja") == (Run("Se "), Run("steget", link="#steg-a"), Run(", ja"))


def test_a_break_of_the_line_is_one_and_a_new_line_in_the_file_is_a_space() -> None:
    assert read("en\\\nto\ntre") == (Run("en\nto tre"),)


def test_the_words_of_a_picture_stand_for_it() -> None:
    assert read("Her: ![et kart](kart.png)") == (Run("Her: et kart"),)


def test_words_in_bokmal_are_told_of_and_marked() -> None:
    assert read(f"Meet {FOREIGN_SAID}**hjemme** nå{FOREIGN_END} or {FOREIGN}ute{FOREIGN_END}.") == (
        Run("Meet (på bokmål) "),
        Run("hjemme", strong=True, language="nb"),
        Run(" nå", language="nb"),
        Run(" or "),
        Run("ute", language="nb"),
        Run("."),
    )


def test_nothing_gives_nothing() -> None:
    assert read("") == ()
