from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naermiljomodell.text import fold, is_reserved, nearest, nfc, slug, sort_key, squeeze


@given(st.text())
def test_a_slug_of_a_slug_is_the_same_slug(text: str) -> None:
    assert slug(slug(text)) == slug(text)


@given(st.text())
def test_a_slug_has_only_small_letters_digits_and_single_hyphens_inside(text: str) -> None:
    assert re.fullmatch(r"([a-z0-9]+(-[a-z0-9]+)*)?", slug(text))


@given(st.text())
def test_both_unicode_forms_of_a_text_are_one_name(text: str) -> None:
    composed, apart = unicodedata.normalize("NFC", text), unicodedata.normalize("NFD", text)
    assert fold(composed) == fold(apart)
    assert slug(composed) == slug(apart)
    assert sort_key(composed) == sort_key(apart)
    assert nfc(apart) == composed


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text())
def test_squeezed_text_is_one_line_without_space_at_its_ends(text: str) -> None:
    squeezed = squeeze(text)
    assert squeezed == squeezed.strip()
    assert "\n" not in squeezed
    assert "  " not in squeezed
    assert squeeze(squeezed) == squeezed


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ullerål", "ulleral"),
        ("Hønefoss", "honefoss"),
        ("Næroset", "naeroset"),
        ("Kárášjohka", "karasjohka"),
        ("Ål/Torpo", "al-torpo"),
        ("Ǿst ǽrlig", "ost-aerlig"),
        ("Straße 12 b", "strasse-12-b"),
        ("  Vi -- to  ", "vi-to"),
        ("😀", ""),
    ],
)
def test_a_slug_is_readable(text: str, expected: str) -> None:
    assert slug(text) == expected


def test_names_are_compared_without_case_and_marks() -> None:
    assert fold("HØNEFOSS") == fold("Hønefoss") == "honefoss"
    assert fold(" Ringerike\u00a0 kommune ") == "ringerike kommune"


@pytest.mark.parametrize("name", ["con", "CON", "Con.txt", "nul .html", "LPT9", "com0", "COM¹.md", "conin$", "CONOUT$"])
def test_names_that_windows_keeps_for_devices_are_reserved(name: str) -> None:
    assert is_reserved(name)


@pytest.mark.parametrize("name", ["konsert", "console", "com10", "hønefoss", "", "con-tur"])
def test_other_names_are_free(name: str) -> None:
    assert not is_reserved(name)


def test_names_stand_in_the_norwegian_alphabet() -> None:
    names = ["Ål", "Øvre", "Ærø", "Zoo", "åre", "Älv", "Oslo", "Olav", "ölv"]
    assert sorted(names, key=sort_key) == ["Olav", "Oslo", "Zoo", "Älv", "Ærø", "ölv", "Øvre", "Ål", "åre"]


@given(st.lists(st.text(max_size=5)))
def test_sorting_does_not_depend_on_the_order_before(names: list[str]) -> None:
    composed = [nfc(name) for name in names]
    assert [sort_key(n) for n in sorted(composed, key=sort_key)] == sorted(map(sort_key, reversed(composed)))


def test_the_nearest_word_is_the_one_that_was_meant() -> None:
    assert nearest("komunenummer", ["navn", "kommunenummer"]) == "kommunenummer"
    assert nearest("MÅLGRUPER", ["målgrupper", "mål"]) == "målgrupper"


def test_no_word_is_near_when_all_are_far() -> None:
    assert nearest("xyz", ["kommune"]) == ""
    assert nearest("kommune", []) == ""


def test_of_two_names_that_look_alike_the_first_is_given() -> None:
    assert nearest("al", ["Ål", "al"]) == "Ål"
