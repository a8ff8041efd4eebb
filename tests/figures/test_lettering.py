from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from tests.figures.names import names

from naermiljomodell.figures.lettering import SIZE, lines, width

WANTED, MOST = 100.0, 112.0


@given(text=names)
def test_no_line_is_wider_than_the_most_and_every_sign_is_left(text: str) -> None:
    found = lines(text, WANTED, MOST)
    assert all(width(line) <= MOST for line in found)
    assert "".join(found).replace("-", "").replace(" ", "") == text.replace("-", "").replace(" ", "")


@given(one=st.text(), other=st.text())
def test_the_width_of_two_texts_is_the_sum_of_theirs(one: str, other: str) -> None:
    assert abs(width(one + other) - width(one) - width(other)) < 1e-6


def test_a_sign_that_is_not_known_counts_as_wide_as_any() -> None:
    assert width("語") == width("🏠") == width("W") > SIZE


def test_words_are_kept_whole_where_there_is_room() -> None:
    assert lines("Røde Kors", WANTED, MOST) == ("Røde Kors",)
    assert lines("Den internasjonale kvinnegruppen", WANTED, MOST) == ("Den", "internasjonale", "kvinnegruppen")


def test_a_long_word_is_parted_before_a_consonant_with_a_vowel_after_it() -> None:
    assert lines("Konstantinopolitaneren", WANTED, MOST) == ("Konstantinopoli-", "taneren")


def test_a_compound_is_parted_at_its_seams() -> None:
    assert lines("Nasjonalforeningen for folkehelsen", WANTED, MOST) == ("Nasjonal-", "foreningen for", "folkehelsen")
    assert lines("Folkehelsekoordinatoren", WANTED, MOST) == ("Folkehelse-", "koordinatoren")
    assert lines("Politiet/barnevernstjenesten", WANTED, MOST) == ("Politiet/", "barneverns-", "tjenesten")


def test_a_long_word_with_no_such_place_is_parted_where_it_must() -> None:
    parted = lines("x" * 40, WANTED, MOST)
    assert len(parted) > 1
    assert all(line.endswith("-") for line in parted[:-1])


def test_nothing_is_joined_to_a_word_that_is_parted() -> None:
    assert lines("A" * 2 + " " + "x" * 17 + " i", 100, 101)[0] == "AA"


def test_an_empty_text_is_one_empty_line() -> None:
    assert lines("", WANTED, MOST) == ("",)
