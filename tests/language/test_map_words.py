from __future__ import annotations

import re
from dataclasses import fields
from typing import get_args

import pytest
from tests.house.sources import PACKAGE, ROOT

from naermiljomodell.domain.network import Ring
from naermiljomodell.language.map_words import IN_RING, WORDS

NAMES = [field.name for field in fields(WORDS)]
HOLE = re.compile(r"\{(\w+)\}")


@pytest.mark.parametrize("name", NAMES)
def test_every_word_on_the_map_is_there_in_each_language_with_the_same_holes(name: str) -> None:
    texts = [getattr(WORDS, name).of(language) for language in ("nb", "nn", "en")]
    assert all(texts)
    assert len({frozenset(HOLE.findall(text)) for text in texts}) == 1


def test_every_word_on_the_map_is_used_and_no_other() -> None:
    folder = ROOT / PACKAGE
    files = [*sorted((folder / "figures").glob("*.py")), folder / "language" / "map_words.py"]
    texts = [file.read_text(encoding="utf-8") for file in files]
    source = "".join(text for text in texts if not re.search(r"language\.(?!map_words)\w+_words", text))
    assert set(re.findall(r"WORDS\.(\w+)", source)) == set(NAMES)


def test_every_ring_has_its_words() -> None:
    assert set(IN_RING) == set(get_args(Ring))
