from __future__ import annotations

import re
from dataclasses import fields
from pathlib import Path

import pytest

from naermiljomodell.language.base import LANGUAGES, Said
from naermiljomodell.language.plan_words import WORDS

PACKAGE = Path(__file__).parents[2] / "src" / "naermiljomodell"
HOLE = re.compile(r"\{(\w+)\}")
SENTENCES = {field.name: said for field in fields(WORDS) if isinstance(said := getattr(WORDS, field.name), Said)}


@pytest.mark.parametrize("name", SENTENCES)
def test_every_sentence_is_there_in_each_language_with_the_same_holes(name: str) -> None:
    texts = [SENTENCES[name].of(language) for language in LANGUAGES]
    assert all(texts)
    assert len({frozenset(HOLE.findall(text)) for text in texts}) == 1


def test_every_sentence_is_used_and_no_other() -> None:
    files = (PACKAGE / "planning.py", PACKAGE / "cli" / "plan_text.py")
    source = "".join(file.read_text(encoding="utf-8") for file in files)
    assert set(re.findall(r"(?<!\w)WORDS\.(\w+)", source)) == {*SENTENCES, "columns", "kinds", "proposal"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_columns_and_kinds_are_told_apart(language: str) -> None:
    for table in (WORDS.columns, WORDS.kinds):
        assert len({said.of(language) for said in table.values()}) == len(table)
