from __future__ import annotations

import html

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naermiljomodell.rendering import forms


@given(st.text())
def test_text_made_safe_reads_as_it_was(text: str) -> None:
    safe = forms.safe(text)
    assert html.unescape(safe) == html.unescape(text.replace("&", "&amp;"))
    assert not set('<>"') & set(safe)


@given(st.text())
def test_an_address_made_readable_leads_to_the_same_place(address: str) -> None:
    plain = address.replace("%", "")
    assert forms.readable(plain) == plain


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("https://a.no/%C3%B8y", "https://a.no/øy"),
        ("https://a.no/%c3%b8%C3%85", "https://a.no/øÅ"),
        ("https://a.no/%F8", "https://a.no/%F8"),
        ("https://a.no/%2F%20%22%3C", "https://a.no/%2F%20%22%3C"),
        ("https://a.no/100%", "https://a.no/100%"),
    ],
)
def test_letters_in_code_are_shown_as_letters_and_nothing_else_is(address: str, shown: str) -> None:
    assert forms.readable(address) == shown


def test_a_link_out_is_marked_and_one_within_is_not() -> None:
    assert forms.link("HTTPS://a.no") == {"href": "HTTPS://a.no", "rel": "noopener"}
    assert forms.link("#a", shown=True) == {"href": "#a", "class": "nm-adresse"}


@pytest.mark.parametrize(
    ("address", "within"), [("#a", True), ("plan.html", True), ("javascript:x", False), ("/x.html", False)]
)
def test_a_link_keeps_within_bounds(address: str, within: bool) -> None:  # noqa: FBT001  the two answers
    assert forms.leads_within_bounds(address) is within


def test_equal_squares_are_numbered() -> None:
    seen: dict[str, int] = {}
    first, second, third = (forms.square(said, seen) for said in ("Ring", "Ring", "Kom"))
    assert second == f"{first}-2"
    assert third not in {first, second}


def test_the_first_table_has_no_number() -> None:
    assert 'aria-label="A &amp; B: \0"' in forms.table_start("A & B", 1)
    assert 'aria-label="A &amp; B 2: \0"' in forms.table_start("A & B", 2)


def test_attributes_are_made_safe() -> None:
    assert forms.written("a", {"href": '"<x>'}) == '<a href="&quot;&lt;x&gt;">'
