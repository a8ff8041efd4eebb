from __future__ import annotations

import pytest

from naermiljomodell.language.base import LANGUAGES, Said


@pytest.mark.parametrize(("language", "text"), [("nb", "ikke"), ("nn", "ikkje"), ("en", "not"), ("se", "ikke")])
def test_a_language_that_is_not_spoken_gives_bokmal(language: str, text: str) -> None:
    assert Said("ikke", "ikkje", "not").of(language) == text


def test_bokmal_comes_first() -> None:
    assert LANGUAGES == ("nb", "nn", "en")
