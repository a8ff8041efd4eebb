from __future__ import annotations

import re
from dataclasses import fields
from pathlib import Path

import pytest

from naermiljomodell.language.page_words import WORDS

COMPOSING = Path(__file__).parents[2] / "src" / "naermiljomodell" / "composing"
HOLE = re.compile(r"\{(\w+)\}")
NAMES = [field.name for field in fields(WORDS)]


@pytest.mark.parametrize("name", NAMES)
def test_every_word_is_there_in_each_language_with_the_same_holes(name: str) -> None:
    said = getattr(WORDS, name)
    texts = [said.of(language) for language in ("nb", "nn", "en")]
    assert len({frozenset(HOLE.findall(text)) for text in texts if text}) == 1
    assert all(texts) or (name in {"partial_language", "only_norwegian"} and texts[0] == "")


def test_every_word_is_used_and_no_other() -> None:
    texts = [file.read_text(encoding="utf-8") for file in sorted(COMPOSING.glob("*.py"))]
    used: set[str] = set()
    for text in texts:
        for _, alias in re.findall(r"page_words import WORDS( as (\w+))?$", text, re.MULTILINE):
            used.update(re.findall(rf"(?<!\w){alias or 'WORDS'}\.(\w+)", text))
    assert used == set(NAMES)


@pytest.mark.parametrize("name", ["cost_k0", "cost_k1", "cost_k2", "cost_k3", "nok"])
def test_money_is_not_parted_from_its_sign_at_the_end_of_a_line(name: str) -> None:
    said = getattr(WORDS, name)
    assert [language for language in ("nb", "nn") if "\u00a0kr" not in said.of(language)] == []
    assert "NOK\u00a0" in said.en
