from __future__ import annotations

import re
from dataclasses import fields
from pathlib import Path

import pytest

from naermiljomodell.language.base import LANGUAGES
from naermiljomodell.language.cli_words import SEVERITIES, WORDS

HOUSE = Path(__file__).parents[2] / "src" / "naermiljomodell"
HOLE = re.compile(r"\{(\w+)\}")
NAMES = [field.name for field in fields(WORDS)]


@pytest.mark.parametrize("name", NAMES)
def test_every_word_is_there_in_each_language_with_the_same_holes(name: str) -> None:
    said = getattr(WORDS, name)
    texts = [said.of(language) for language in LANGUAGES]
    assert len({frozenset(HOLE.findall(text)) for text in texts}) == 1
    assert all(texts) or (name, texts[0]) == ("in_bokmal", "")


def test_every_word_is_used() -> None:
    files = [HOUSE / "explaining.py", HOUSE / "looking_up.py", *sorted((HOUSE / "cli").rglob("*.py"))]
    source = "".join(file.read_text(encoding="utf-8") for file in files)
    assert set(NAMES) <= set(re.findall(r"WORDS\.(\w+)", source))


def test_every_severity_has_a_word_for_one_and_for_several() -> None:
    assert list(SEVERITIES) == ["feil", "advarsel", "tips"]
    assert all(word.of(language) for pair in SEVERITIES.values() for word in pair for language in LANGUAGES)
