"""The catalogue of findings: code -> how grave, what it says, and how to mend it, in every language."""

from __future__ import annotations

from naermiljomodell.language import (
    findings_area,
    findings_model,
    findings_plan,
    findings_reading,
    findings_writing,
)
from naermiljomodell.language.base import Entry

CATALOGUE: dict[str, Entry] = {
    **findings_reading.ENTRIES,
    **findings_model.ENTRIES,
    **findings_area.ENTRIES,
    **findings_plan.ENTRIES,
    **findings_writing.ENTRIES,
}


def entry(code: str) -> Entry:
    """Give the entry of *code*.

    Raises `KeyError` for a code that does not exist: that is a fault in the program, not in a file.
    """
    return CATALOGUE[code]
