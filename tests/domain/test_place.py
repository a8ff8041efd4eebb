from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naermiljomodell.domain.place import Municipality, Place, lookup_key, municipality_key

RINGERIKE = Municipality("3305", "Ringerike", "33", "Buskerud", "nb", sami_area=False)


def test_a_municipality_is_labelled_with_number_and_county() -> None:
    assert RINGERIKE.label == "Ringerike (3305, Buskerud)"


def test_a_place_is_labelled_with_its_municipality() -> None:
    assert Place("Hønefoss", "tettsted", RINGERIKE).label == "Hønefoss, Ringerike (3305, Buskerud)"


def test_a_municipality_as_a_place_is_not_labelled_twice() -> None:
    assert Place("Ringerike", "kommune", RINGERIKE).label == "Ringerike (3305, Buskerud)"


def test_a_place_without_a_municipality_is_labelled_by_name_alone() -> None:
    assert Place("Ullerål", "ukjent").label == "Ullerål"


@pytest.mark.parametrize("written", ["Nord-Odal", "NORD ODAL", "nord–odal", " Nord - Odal "])
def test_a_hyphen_a_dash_and_a_space_are_the_same(written: str) -> None:
    assert lookup_key(written) == "nord odal"


@pytest.mark.parametrize(
    "written", ["Våler i Innlandet", "Våler (Innlandet)", "Våler, Innlandet", "VÅLER KOMMUNE (INNLANDET)"]
)
def test_a_county_after_the_name_is_read_in_every_way_of_writing_it(written: str) -> None:
    assert municipality_key(written) == "valer i innlandet"


def test_the_word_kommune_is_no_part_of_the_name() -> None:
    assert municipality_key("Ringerike kommune") == "ringerike"
    assert municipality_key("kommune") == "kommune"


@given(st.text())
def test_the_two_forms_of_unicode_give_one_key(text: str) -> None:
    assert lookup_key(unicodedata.normalize("NFC", text)) == lookup_key(unicodedata.normalize("NFD", text))
