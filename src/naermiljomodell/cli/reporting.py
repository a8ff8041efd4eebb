"""What the commands say after something was written."""

from __future__ import annotations

from pathlib import Path

from naermiljomodell.cli import console
from naermiljomodell.writing import Written

_FINE, _FINDINGS, _DECISION = 0, 1, 3


def report_written(folder: Path, written: Written) -> int:
    """Print the files that are there now, and what a person has to decide; give the exit code."""
    for name in (*written.written, *written.unchanged):
        console.say((folder / name).as_posix())
    for name in written.removed:
        console.note(f"Tatt bort, fordi den ikke lages lenger: {name}")
    if written.deleted:
        console.note("Bruk --restore for å få tilbake filer du har slettet.")
    if written.problems:
        console.show_problems(written.problems)
    if written.needs_decision:
        return _DECISION
    if not any(p.severity == "feil" for p in written.problems):
        return _FINE
    if not (written.written or written.unchanged or written.removed):
        console.note("Ingenting er skrevet.")
    return _FINDINGS
