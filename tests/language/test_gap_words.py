from __future__ import annotations

import re
from dataclasses import fields
from pathlib import Path

import pytest

from naermiljomodell.language.base import LANGUAGES
from naermiljomodell.language.gap_words import WORDS

NETWORK = Path(__file__).parents[2] / "src" / "naermiljomodell" / "network"
HOLE = re.compile(r"\{(\w+)\}")
NAMES = [field.name for field in fields(WORDS)]


@pytest.mark.parametrize("name", NAMES)
def test_every_sentence_is_there_in_each_language_with_the_same_holes(name: str) -> None:
    texts = [getattr(WORDS, name).of(language) for language in LANGUAGES]
    assert all(texts)
    assert len({frozenset(HOLE.findall(text)) for text in texts}) == 1


def test_every_sentence_is_used_and_no_other() -> None:
    source = "".join((NETWORK / name).read_text(encoding="utf-8") for name in ("plan_gaps.py",))
    assert set(re.findall(r"WORDS\.(\w+)", source)) == set(NAMES)
