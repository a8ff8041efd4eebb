"""The fixed words of the sheet for one role or one actor."""

from __future__ import annotations

from typing import Final

from naermiljomodell.frozen import frozen
from naermiljomodell.language.base import Said


@frozen
class RoleWords:
    """What part somebody has in a step."""

    answers_for: Said
    on_the_day: Said
    needed: Said


WORDS: Final = RoleWords(
    answers_for=Said("har ansvaret", "har ansvaret", "is responsible"),
    on_the_day=Said("er med på dagen", "er med på dagen", "takes part on the day"),
    needed=Said("trengs i steget", "trengst i steget", "is needed in the step"),
)
