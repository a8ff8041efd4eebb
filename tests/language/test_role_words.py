from __future__ import annotations

import re
from dataclasses import fields

import pytest
from tests.house.sources import PACKAGE, ROOT

from naermiljomodell.language.role_words import WORDS

NAMES = [field.name for field in fields(WORDS)]
HOLE = re.compile(r"\{(\w+)\}")


@pytest.mark.parametrize("name", NAMES)
def test_every_word_is_there_in_each_language_with_the_same_holes(name: str) -> None:
    texts = [getattr(WORDS, name).of(language) for language in ("nb", "nn", "en")]
    assert all(texts)
    assert len({frozenset(HOLE.findall(text)) for text in texts}) == 1


def test_every_word_is_used_and_no_other() -> None:
    source = (ROOT / PACKAGE / "composing" / "role_view.py").read_text(encoding="utf-8")
    assert set(re.findall(r"\bWORDS\.(\w+)", source)) == set(NAMES)
