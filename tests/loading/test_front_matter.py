from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naermiljomodell.loading.front_matter import read_front_matter
from naermiljomodell.source import Mark

STEP = "---\nid: pilot\nnavn: Ullerål\n---\n\n# Hvorfor\n\n---\nMer.\n"


def test_keys_and_text_are_parted_and_keep_their_lines() -> None:
    source, body, body_line = read_front_matter(STEP, "steg/pilot.md")
    assert source.data == {"id": "pilot", "navn": "Ullerål"}
    assert source.problems == ()
    assert source.file == "steg/pilot.md"
    assert source.marks["navn",] == Mark(3, 7, 7)
    assert source.line_text(3) == "navn: Ullerål"
    assert body == "\n# Hvorfor\n\n---\nMer.\n"
    assert STEP.split("\n")[body_line - 1 :] == body.split("\n")


@pytest.mark.parametrize(
    "text",
    ["\ufeff" + STEP, STEP.replace("\n", "\r\n"), unicodedata.normalize("NFD", STEP), STEP.replace("---", "---  ")],
)
def test_bom_line_ends_and_unicode_form_make_no_difference(text: str) -> None:
    read, plain = read_front_matter(text, "x.md"), read_front_matter(STEP, "x.md")
    assert (read.source.data, read.source.problems) == (plain.source.data, ())
    assert read.body.replace("---  ", "---") == plain.body
    assert read.body_line == plain.body_line


@pytest.mark.parametrize("text", ["", "# Uten nøkler\n", "\n---\nid: x\n---\n", " ---\n", "----\n", "id: x\n---\n"])
def test_a_file_without_keys_is_a_finding_and_all_of_it_is_text(text: str) -> None:
    source, body, body_line = read_front_matter(text, "x.md")
    assert [(p.code, p.line, p.column, p.source) for p in source.problems] == [("NM045", 1, 1, text.partition("\n")[0])]
    assert (source.data, body, body_line) == (None, text, 1)


@pytest.mark.parametrize("text", ["---", "---\n", "---\nid: x\n# Tekst\n", "---\nid: x\n----\n", "---\nid: x\n ---\n"])
def test_keys_without_an_end_are_a_finding(text: str) -> None:
    source, body, _ = read_front_matter(text, "x.md")
    assert [(p.code, p.line, p.source) for p in source.problems] == [("NM046", 1, "---")]
    assert (source.data, body) == (None, "")


@pytest.mark.parametrize("text", ["---\n---\n", "---\n\n# bare en kommentar\n---\nTekst"])
def test_keys_that_are_empty_are_a_finding(text: str) -> None:
    source, _, _ = read_front_matter(text, "x.md")
    assert [(p.code, p.line) for p in source.problems] == [("NM009", 2)]


def test_findings_in_the_keys_have_the_lines_of_the_file() -> None:
    source, body, _ = read_front_matter("---\nid: x\nid: y\n---\nTe\x00kst\n", "x.md")
    assert [(p.code, p.line, p.column) for p in source.problems] == [("NM023", 3, 1), ("NM008", 5, 3)]
    assert dict(source.problems[0].facts) == {"key": "id", "first": "2"}
    assert body == "Te kst\n"


@given(st.text(st.sampled_from("---\n\n ab:\t\x00é\r")) | st.text())
def test_any_text_gives_two_parts_or_findings(text: str) -> None:
    source, body, body_line = read_front_matter(text, "x.md")
    assert source.data is not None or source.problems
    assert body_line >= 1
    assert "\r" not in body


@given(
    st.text(
        st.characters(codec="utf-8", exclude_categories=["Cc"], exclude_characters="\ufeff\ufffe\uffff") | st.just("\n")
    )
)
def test_no_word_of_the_text_is_lost(body: str) -> None:
    body = unicodedata.normalize("NFC", body)
    assert read_front_matter("---\nid: x\n---\n" + body, "x.md").body == body
