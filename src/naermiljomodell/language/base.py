"""The records that hold the tool's own words: a text in every language, and a kind of finding."""

from __future__ import annotations

from typing import Literal

from naermiljomodell.frozen import frozen

Language = Literal["nb", "nn", "en"]
LANGUAGES: tuple[Language, ...] = ("nb", "nn", "en")

Severity = Literal["feil", "advarsel", "tips"]


@frozen
class Said:
    """One text in each language the tool speaks."""

    nb: str
    nn: str
    en: str

    def of(self, language: str) -> str:
        """Give the text in *language*; bokmål for a language the tool does not speak."""
        return self.nn if language == "nn" else self.en if language == "en" else self.nb


@frozen
class Entry:
    """One kind of finding: `text` has `{fact}` holes, `help` says why it matters and what to do."""

    severity: Severity
    text: Said
    help: Said
