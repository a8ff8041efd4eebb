from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.figures.names import names

from naermiljomodell.figures.parting import FEWEST, parting


@pytest.mark.parametrize(
    ("word", "first"),
    [
        ("Nasjonalforeningen", "Nasjonal-"),
        ("Voksenopplæringen", "Voksen-"),
        ("Barnevernstjenesten", "Barneverns-"),
        ("funksjonsnedsettelse,", "funksjons-"),
        ("Hønefoss-foreningen", "Hønefoss-"),
        ("Politiet/barnevernet", "Politiet/"),
    ],
)
def test_a_compound_is_parted_at_its_seam_and_after_a_sign_that_joins(word: str, first: str) -> None:
    end, sign = parting(word, 14)
    assert word[:end] + sign == first


def test_a_word_that_is_no_known_compound_is_parted_before_a_consonant_with_a_vowel_after_it() -> None:
    assert parting("Konstantinopolitaneren", 14) == (13, "-")
    assert parting("Aaaaaaaaangaaaaaa", 12) != (10, "-"), "never between n and g"
    assert parting("xxxxxxxxxxxxxxxxxxxx", 14) == (14, "-"), "there is no such place"


def test_a_seam_is_not_left_a_few_letters_behind() -> None:
    end, _ = parting("Qqqqqqqqatoforeningen", 11)
    assert not 0 < "Qqqqqqqqatoforeningen".index("foreningen") - end < FEWEST


@given(
    word=names.map(lambda name: name.replace(" ", "")).filter(lambda word: len(word) > 2 * FEWEST),
    fits=st.integers(FEWEST, 20),
)
def test_four_letters_are_left_on_each_side_of_any_word_that_has_them(word: str, fits: int) -> None:
    end, sign = parting(word, min(fits, len(word) - 1))
    assert FEWEST <= end <= fits
    assert len(word) - end >= FEWEST
    assert sign in {"", "-"}


@pytest.mark.parametrize(("word", "fits"), [("abc", 1), ("abcde", 4), ("ab", 1)])
def test_a_short_word_is_parted_where_it_must(word: str, fits: int) -> None:
    assert 1 <= parting(word, fits)[0] <= fits
