from __future__ import annotations

import pytest

from naermiljomodell.rendering.blocks import Block, Cell, Code, Item, Items, Paragraph, Quote, Rule, Run, Table
from naermiljomodell.rendering.reading import blocks, title


def read(markdown: str, here: str = "") -> tuple[Block, ...]:
    """Give the blocks of *markdown*."""
    return blocks(markdown, "(på bokmål)", here)


def said(text: str, *, strong: bool = False) -> Paragraph:
    """Give a paragraph of one run."""
    return Paragraph((Run(text, strong),))


def test_a_paragraph_a_heading_a_quote_and_code_are_told_apart() -> None:
    assert read("Hei\n\n#### Før\n\n> Velkommen.\n\n```\na\n b\n```\n") == (
        said("Hei"),
        Paragraph((Run("Før"),), heads=True),
        Quote((said("Velkommen."),)),
        Code("a\n b"),
    )


def test_lines_to_write_on_that_follow_each_other_are_one_block() -> None:
    assert read("___\n\n___\n\nNavn\n\n___\n") == (Rule(2), said("Navn"), Rule(1))


def test_a_list_has_squares_numbers_and_lists_in_it() -> None:
    assert read("- [ ] Ring\n- [x] Skriv\n- Gå\n\nSå\n\n3. tre\n4. fire\n   - a\n") == (
        Items((Item((said("Ring"),), ticked=False), Item((said("Skriv"),), ticked=True), Item((said("Gå"),)))),
        said("Så"),
        Items((Item((said("tre"),)), Item((said("fire"), Items((Item((said("a"),)),))))), ordered=True, start=3),
    )


def test_an_item_may_be_empty_or_begin_with_something_else_than_words() -> None:
    assert read("-\n- > sagt\n- **[ ] ikke en rute**\n") == (
        Items((Item(()), Item((Quote((said("sagt"),)),)), Item((said("[ ] ikke en rute", strong=True),)))),
    )


def test_the_phase_the_work_is_in_is_said_in_words() -> None:
    band = read("1. [x] Kartlegging\n2. Idédugnad\n3. [ ] Senere\n", "Her er dere")
    assert band == (
        Items(
            (
                Item((said("Kartlegging"), said("→ Her er dere", strong=True)), here=True),
                Item((said("Idédugnad"),)),
                Item((said("Senere"),)),
            ),
            ordered=True,
        ),
    )


def test_the_marks_for_target_groups_are_taken_away() -> None:
    assert read("- Ring {.for-a .for-b}\n\n| A |\n|---|\n| b | {.for-a}\n") == (
        Items((Item((said("Ring"),)),)),
        Table((Cell((Run("A"),)),), ((Cell((Run("b"),)),),)),
    )


def test_a_table_has_as_many_cells_in_each_row_and_keeps_to_which_side_they_are_set() -> None:
    assert read("| A | B | C |\n|---|--:|:-:|\n| a **b** | 2 | 3 |\n| c |\n") == (
        Table(
            (Cell((Run("A"),)), Cell((Run("B"),), "right"), Cell((Run("C"),), "center")),
            (
                (Cell((Run("a "), Run("b", strong=True))), Cell((Run("2"),), "right"), Cell((Run("3"),), "center")),
                (Cell((Run("c"),)), Cell((), "right"), Cell((), "center")),
            ),
        ),
    )


def test_a_table_with_squares_in_it_is_a_scale() -> None:
    (scale,) = read("| 0 | 1 |\n|---|---|\n| ☐ | ☐ |\n")
    assert isinstance(scale, Table)
    assert scale.scale


@pytest.mark.parametrize("markdown", ["", "\n\n  \n"])
def test_nothing_gives_nothing(markdown: str) -> None:
    assert read(markdown) == ()


def test_what_would_be_html_is_words_and_a_link_out_of_bounds_is_none() -> None:
    assert read("<b>a</b> [b](javascript:c) <http://%C3%A6.no>") == (
        Paragraph((Run("<b>a</b> [b](javascript:c) "), Run("http://æ.no", link="http://%C3%A6.no"))),
    )


def test_a_title_is_one_line_without_links() -> None:
    assert title("Møte \\* [a](#b) **nå**", "") == (Run("Møte * [a](#b) "), Run("nå", strong=True))
