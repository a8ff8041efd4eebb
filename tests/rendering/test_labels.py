from __future__ import annotations

import dataclasses

from naermiljomodell.language.base import LANGUAGES
from naermiljomodell.rendering.labels import LABELS


def test_every_language_has_every_word() -> None:
    assert set(LABELS) == set(LANGUAGES)
    for words in LABELS.values():
        assert all(value.strip() == value != "" for value in dataclasses.asdict(words).values())


def test_no_language_is_a_copy_of_another() -> None:
    bokmal, nynorsk, english = (set(dataclasses.asdict(LABELS[language]).values()) for language in ("nb", "nn", "en"))
    assert len(nynorsk - bokmal) >= 6
    assert not bokmal & english
