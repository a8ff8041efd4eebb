from __future__ import annotations

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from naermiljomodell.composing.escaping import escape, prose, quoted_prose
from naermiljomodell.composing.sections import split
from naermiljomodell.rendering.marks import take_groups, take_square

MARKDOWN = MarkdownIt("commonmark", {"html": False}).enable("table")
SIGNS = "\\`*_[](){}<>#|&~!+-=:.1230\"' \t\nab\u00a0xæ"
texts = st.one_of(st.text(), st.text(alphabet=SIGNS))
NASTY = r"""# ## === --- - * + 1. 1) > ``` ~~~ <b> <!-- &amp; |---| [a](b) ![a](b) [a]: **a** _a_ `a` \ \| \\| {: {.for-x}
#x} [x] [ ] <https://x.no> https://x.no 12345678901. :-- {{ }} a# ##a"""
nasty = st.one_of(
    st.sampled_from(NASTY.split()), st.sampled_from(["\0", "\u2028x", "    code", "a  \nb", "[ ] x", "- x"])
)
values = st.one_of(texts, nasty, st.lists(st.one_of(nasty, texts), max_size=4).map(" ".join))


def whole(text: str) -> str:
    """Give *text* as a value is shown: one line, without the sign that no HTML may hold."""
    return re.sub(r"[^\S\u00a0\u202f]+", " ", text.replace("\0", "\ufffd")).strip()


def inlines(markdown: str) -> list[Token]:
    """Give every line of text in *markdown* that says something."""
    return [token for token in MARKDOWN.parse(markdown) if token.type == "inline" and token.content]


def words(inline: Token) -> str:
    """Give what a line of text shows, having seen that it is nothing but text."""
    children = inline.children or []
    assert {child.type for child in children} <= {"text"}
    return "".join(child.content for child in children)


PLACES = {
    "the start of a paragraph": ("{}", "paragraph_open"),
    "the middle of a line": ("Sted: {}.", "paragraph_open"),
    "a list item": ("- {}", "list_item_open"),
    "a numbered item": ("1. {}", "list_item_open"),
    "a heading": ("## {}", "heading_open"),
    "a cell of a table": ("| {} |\n|---|", "th_open"),
    "the second line of a paragraph": ("Sted\n{}", "paragraph_open"),
}


@pytest.mark.parametrize("place", PLACES)
@given(text=values)
@example(text="\\")
@example(text="a #")
@example(text="{: #x .steg}")
def test_any_text_is_shown_sign_by_sign_wherever_it_stands(place: str, text: str) -> None:
    frame, opens = PLACES[place]
    shown = whole(text)
    tokens = MARKDOWN.parse(frame.format(escape(text)))
    found = [token for token in tokens if token.type == "inline" and token.content]
    kinds = {token.type for token in tokens if token.nesting == 1}
    assert kinds <= {opens, "paragraph_open", "bullet_list_open", "ordered_list_open", "table_open"} | (
        {"thead_open", "tr_open"} if opens == "th_open" else set()
    )
    expected = {"{}": shown, "Sted: {}.": f"Sted: {shown}.", "Sted\n{}": f"Sted\n{shown}".strip()}.get(frame, shown)
    if expected:
        assert len(found) == 1
        children = found[0].children or []
        assert {child.type for child in children} <= {"text", "softbreak"}
        assert "".join("\n" if child.type == "softbreak" else child.content for child in children) == expected
    else:
        assert found == []


@given(values)
def test_a_value_is_one_line_and_says_all_it_said(text: str) -> None:
    line = escape(text)
    assert "\n" not in line
    assert re.sub(r"\\(.)", r"\1", line) == whole(text)


@given(values, values)
def test_a_value_makes_no_section_no_link_and_no_mark(first: str, second: str) -> None:
    a, b = escape(first), escape(second)
    markdown = f"# {a} {{: #t}}\n\n{b}\n\n## {a} {{: #s}}\n\n{b}\n{a}\n\n- {b}\n- {a} {b}\n"
    title, _, sections = split(markdown)
    assert (title, [s.id for s in sections]) == (a, ["s"]) or not a
    rendered = MARKDOWN.render(markdown)
    assert "<a " not in rendered
    assert "<img" not in rendered
    assert take_groups(a) == (a, "")
    assert take_square(a) == (a, None)


def test_a_number_and_its_unit_are_not_parted() -> None:
    assert escape("om lag 25\u00a0000\u202fkr ") == "om lag 25\u00a0000\u202fkr"


@given(values, values)
def test_prose_makes_no_section_and_no_mark_for_a_group(first: str, second: str) -> None:
    text = f"{first}\n## x {{: #a}}\n- {second} {{.for-x}}"
    body = prose(text)
    assert split(f"# T {{: #t}}\n\n{body}")[2] == ()
    assert all(take_groups(line)[1] == "" for line in body.split("\n"))


@given(st.text(alphabet="ab *_`[](){:.#-\n<>\\"))
def test_prose_says_what_it_said(text: str) -> None:
    assert prose(text).replace("\\", "") == text.replace("\\", "")
    assert prose(prose(text)) == prose(text)


def test_prose_keeps_markdown_and_one_line_of_it_stands_in_a_cell() -> None:
    assert prose("Les **dette** på [siden](https://x.no)") == "Les **dette** på [siden](https://x.no)"
    assert prose("enten | eller \\| begge") == "enten \\| eller \\| begge"
    assert prose("| a |\n|---|") == "| a |\n|---|"
    cells = inlines(f"| {prose('enten | eller')} | b |\n|---|---|")
    assert [words(cell) for cell in cells] == ["enten | eller", "b"]


AT_THE_MARGIN = ["# a", "###### a", "#", "a", "b", "===", "---", "```", "````", "~~~", "``` py", "```a`", "<!-- a"]
AT_THE_MARGIN += [
    "<div>",
    "<b>a</b>",
    "<https://x.no>",
    "",
    "{.for-x}",
    "# a {: #x}",
    "    a",
    "\ta",
    "####### a",
    "#a",
]
INSIDE = [
    "> a",
    "- a",
    "  a",
    "1. a",
    "- # a",
    "> ```",
    "  ```",
    "- <!--",
    "* ---",
    "| a |",
    "|---|",
    " # a",
    "  ===",
    " <x",
]
notes = st.lists(st.one_of(st.sampled_from(AT_THE_MARGIN), texts), max_size=8).map("\n".join)
containers = st.lists(st.sampled_from(AT_THE_MARGIN + INSIDE), max_size=8).map("\n".join)


@given(st.one_of(notes, containers), st.integers(1, 6))
def test_a_note_makes_no_sections(note: str, level: int) -> None:
    document = f"# T {{: #t}}\n\n## A {{: #a}}\n\n{quoted_prose(note, level)}\n\n## B {{: #b}}\n"
    assert [s.id for s in split(document)[2]] == ["a", "b"]


@given(st.lists(st.sampled_from(AT_THE_MARGIN), max_size=8).map("\n".join), st.integers(1, 5))
@example("a\n===", 2)
@example("```\n# a", 3)
@example("```\n~~~\n````\n# a", 3)
@example("<!--", 4)
def test_a_note_keeps_to_its_place_in_the_whole_document(note: str, level: int) -> None:
    tokens = MarkdownIt("commonmark").parse(f"{quoted_prose(note, level)}\n\n# Etter\n")
    headings = [token for token in tokens if token.type == "heading_open"]
    assert headings[-1].tag == "h1"
    assert tokens[-2].content == "Etter"
    assert all(int(heading.tag[1]) > level for heading in headings[:-1])
    assert not any(token.type == "html_block" for token in tokens)


@given(st.one_of(notes, containers))
def test_every_word_of_a_note_stays(note: str) -> None:
    kept = re.sub(r"[\s\\#=~`-]", "", quoted_prose(note, 4))
    assert kept == re.sub(r"[\s\\#=~`-]", "", note)


def test_headings_of_a_note_stand_below_the_part_they_are_in() -> None:
    assert quoted_prose("# Møtet\n\n### Etterpå #", 4) == "##### Møtet\n\n###### Etterpå #"
    assert quoted_prose("Møtet\n=====\n\nEtterpå\n---", 4) == "##### Møtet\n\n##### Etterpå"
    assert quoted_prose("- punkt\n---", 4) == "- punkt\n\n---"
    assert quoted_prose("- punkt\n  ===", 4) == "- punkt\n  \\==="


def test_code_in_a_note_is_left_as_it_is_and_closed() -> None:
    assert quoted_prose("```\n# kode\n<!--\n```\n# a", 4) == "```\n# kode\n<!--\n```\n##### a"
    assert quoted_prose("~~~~\n# kode\n~~~", 4) == "~~~~\n# kode\n~~~\n~~~~"
