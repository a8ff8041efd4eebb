from __future__ import annotations

import re
from dataclasses import fields

import pytest
from tests.house.sources import PACKAGE, ROOT

from naermiljomodell.language.base import LANGUAGES
from naermiljomodell.language.calendar_words import WORDS

NAMES = [field.name for field in fields(WORDS)]
HOLE = re.compile(r"\{(\w+)\}")


@pytest.mark.parametrize("name", NAMES)
def test_every_word_of_the_calendar_is_there_in_each_language(name: str) -> None:
    texts = [getattr(WORDS, name).of(language) for language in LANGUAGES]
    assert all(texts)
    assert len({frozenset(HOLE.findall(text)) for text in texts}) == 1


def test_every_word_of_the_calendar_is_used_and_no_other() -> None:
    folder = ROOT / PACKAGE
    files = [*sorted((folder / "composing").glob("calendar_*.py")), *sorted((folder / "rendering/ics").glob("*.py"))]
    source = "".join(file.read_text(encoding="utf-8") for file in files)
    assert set(re.findall(r"WORDS\.(\w+)", source)) == set(NAMES)
