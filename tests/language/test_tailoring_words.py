from __future__ import annotations

import dataclasses
import string

import pytest

from naermiljomodell.language.base import LANGUAGES, Said
from naermiljomodell.language.tailoring_words import WORDS, TailoringWords

FIELDS = [field.name for field in dataclasses.fields(TailoringWords)]
VERDICTS = [
    name
    for name in FIELDS
    if name.endswith(("_chosen", "_known", "_unknown", "_there", "_linked", "_neither", "_in", "_out"))
    and not name.startswith(("in_until", "summary"))
]


def holes(text: str) -> list[str]:
    return sorted(name for _, name, _, _ in string.Formatter().parse(text) if name is not None)


def said(name: str) -> Said:
    found = getattr(WORDS, name)
    assert isinstance(found, Said)
    return found


def differing_holes(words: Said) -> list[str]:
    """Give the languages whose holes are not those of bokmål."""
    return [language for language in LANGUAGES if holes(words.of(language)) != holes(words.nb)]


@pytest.mark.parametrize("name", FIELDS)
def test_every_language_says_the_same_things(name: str) -> None:
    assert all(said(name).of(language).strip() for language in LANGUAGES)
    assert differing_holes(said(name)) == []


def test_a_planted_hole_in_one_language_is_found() -> None:
    assert differing_holes(Said("{a} er {b}", "{a} er {b}", "{a} is")) == ["en"]


def test_what_a_condition_says_can_stand_inside_a_sentence() -> None:
    assert len(VERDICTS) > 20
    for name in VERDICTS:
        for language in LANGUAGES:
            text = said(name).of(language)
            assert not text.endswith("."), text
            assert text[0].islower(), text


def test_every_other_text_is_a_whole_sentence() -> None:
    for name in set(FIELDS) - set(VERDICTS) - {"clauses", "common_holiday", "names_or", "name_quoted"}:
        for language in LANGUAGES:
            assert said(name).of(language).endswith("."), name
