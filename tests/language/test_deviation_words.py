from __future__ import annotations

import dataclasses

import pytest
from tests.language.test_tailoring_words import differing_holes

from naermiljomodell.domain.terms import TERMS
from naermiljomodell.language.base import LANGUAGES, Said
from naermiljomodell.language.deviation_words import FIELDS, WORDS, DeviationWords

NAMES = [field.name for field in dataclasses.fields(DeviationWords)]
PARTS = {"no_reason", "quoted", "field"}


def said(name: str) -> Said:
    found = getattr(WORDS, name)
    assert isinstance(found, Said)
    return found


@pytest.mark.parametrize("name", NAMES)
def test_every_language_tells_the_same_of_a_deviation(name: str) -> None:
    assert all(said(name).of(language).strip() for language in LANGUAGES)
    assert differing_holes(said(name)) == []


def test_what_tells_of_a_deviation_is_a_whole_sentence() -> None:
    assert all(said(name).of(language).endswith(".") for name in set(NAMES) - PARTS for language in LANGUAGES)


@pytest.mark.parametrize("key", FIELDS)
def test_a_field_with_a_word_of_its_own_is_a_field_and_its_word_can_stand_in_a_sentence(key: str) -> None:
    assert key in TERMS.values()
    for language in LANGUAGES:
        word = FIELDS[key].of(language)
        assert word[0].islower()
        assert not word.endswith(".")
