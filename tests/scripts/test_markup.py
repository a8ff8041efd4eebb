"""What stands in a cell stands there as it was, and a row that does not fit is a fault."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from scripts.markup import code, codes, escape, fenced, heading, page, table

_PLAIN = st.text(st.characters(categories=("L", "N", "P", "S", "Zs"), max_codepoint=0x17F))


@given(_PLAIN)
def test_an_escaped_text_reads_as_it_stands(text: str) -> None:
    inline = MarkdownIt().parseInline(escape(text))[0].children or []
    shown = "".join(token.content for token in inline)
    assert shown.replace("\xa0", " ").split() == text.replace("\xa0", " ").split() or "&" in text


@given(_PLAIN)
def test_a_cell_of_code_does_not_break_its_row(text: str) -> None:
    made = table(("a", "b"), [(code(text), "x")])
    html = MarkdownIt().enable("table").render(made)
    assert html.count("<td") == 2


def test_codes_stand_with_commas_between() -> None:
    assert codes(["a", "b`c", ""]) == "`a`, ``b`c``, "


def test_a_row_with_another_number_of_cells_is_a_fault() -> None:
    with pytest.raises(ValueError, match="another number of cells"):
        table(("a", "b"), [("x",)])


def test_a_heading_may_have_an_address_of_its_own() -> None:
    assert heading(2, "Navn") == "## Navn\n"
    assert heading(2, "Navn", "adresse") == "(adresse)=\n## Navn\n"


def test_a_page_has_one_title_and_one_blank_line_between_its_parts() -> None:
    made = page("Tittel", "en\n", "", fenced("x = 1\n", "py"))
    assert made.endswith("# Tittel\n\nen\n\n```py\nx = 1\n```\n")
    assert "scripts/generate.py" in made.split("\n")[0]
