"""The catalogue of findings: code -> how grave, what it says, and how to mend it, in every language."""

from __future__ import annotations

from naermiljomodell.language import (
    findings_area,
    findings_files,
    findings_forms,
    findings_frame,
    findings_layers,
    findings_model,
    findings_paper,
    findings_plan,
    findings_prose,
    findings_questions,
    findings_reading,
    findings_records,
    findings_rules,
    findings_sheets,
    findings_tables,
    findings_tailoring,
    findings_workbooks,
    findings_writing,
    findings_yaml,
)
from naermiljomodell.language.base import Entry

CATALOGUE: dict[str, Entry] = {
    **findings_area.ENTRIES,
    **findings_files.ENTRIES,
    **findings_forms.ENTRIES,
    **findings_frame.ENTRIES,
    **findings_layers.ENTRIES,
    **findings_model.ENTRIES,
    **findings_paper.ENTRIES,
    **findings_plan.ENTRIES,
    **findings_prose.ENTRIES,
    **findings_questions.ENTRIES,
    **findings_reading.ENTRIES,
    **findings_records.ENTRIES,
    **findings_rules.ENTRIES,
    **findings_sheets.ENTRIES,
    **findings_tables.ENTRIES,
    **findings_tailoring.ENTRIES,
    **findings_workbooks.ENTRIES,
    **findings_writing.ENTRIES,
    **findings_yaml.ENTRIES,
}


def entry(code: str) -> Entry:
    """Give the entry of *code*.

    Raises `KeyError` for a code that does not exist: that is a fault in the program, not in a file.
    """
    return CATALOGUE[code]
