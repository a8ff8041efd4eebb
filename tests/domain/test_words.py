from __future__ import annotations

from naermiljomodell.domain.terms import TERMS
from naermiljomodell.domain.words import WORDS


def test_every_field_that_holds_words_has_a_term() -> None:
    assert WORDS
    assert set(TERMS) >= WORDS
