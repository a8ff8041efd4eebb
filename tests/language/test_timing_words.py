from __future__ import annotations

import re
from dataclasses import fields
from pathlib import Path

import pytest

from naermiljomodell.language.base import LANGUAGES, Said
from naermiljomodell.language.timing_words import WORDS
from naermiljomodell.tailoring.times_of_day import SLOTS

TAILORING = Path(__file__).parents[2] / "src" / "naermiljomodell" / "tailoring"
HOLE = re.compile(r"\{(\w+)\}")
SENTENCES = {field.name: said for field in fields(WORDS) if isinstance(said := getattr(WORDS, field.name), Said)}
COUNTED = {"one_week", "weeks"}


@pytest.mark.parametrize("name", SENTENCES)
def test_every_sentence_is_there_in_each_language_with_the_same_holes(name: str) -> None:
    texts = [SENTENCES[name].of(language) for language in LANGUAGES]
    assert all(texts)
    assert len({frozenset(HOLE.findall(text)) for text in texts}) == 1


def test_every_sentence_is_used_and_no_other() -> None:
    source = "".join(file.read_text(encoding="utf-8") for file in TAILORING.glob("*.py"))
    used = set(re.findall(r"(?<!\w)WORDS\.(\w+)", source)) & {*SENTENCES, "counted", "time_of_day"}
    assert used | COUNTED == {*SENTENCES, "counted", "time_of_day"}


def test_every_part_of_the_day_has_a_name() -> None:
    assert WORDS.time_of_day.keys() == SLOTS.keys()


def test_one_week_is_one() -> None:
    assert [WORDS.counted(n, "nn") for n in (1, 2)] == ["1 veke", "2 veker"]
