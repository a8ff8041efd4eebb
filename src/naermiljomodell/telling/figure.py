"""One number that may be shown, as people write it."""

from __future__ import annotations

from naermiljomodell.domain.figure import Figure
from naermiljomodell.language.dates import number
from naermiljomodell.language.evaluation_words import WORDS


def figure(found: Figure, language: str) -> str:
    """Give a number as people write it, or why there is none to show."""
    if found.value is not None:
        return number(found.value, language)
    return (WORDS.hidden if found.state == "skjult" else WORDS.not_measured).of(language)
