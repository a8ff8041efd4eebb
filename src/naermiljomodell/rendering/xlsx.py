"""The budget and the checklists of a playbook as workbooks to work in: sums that reckon, squares to tick."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from naermiljomodell.playbook import Document, Playbook
from naermiljomodell.rendering.budget_sheets import budget_sheets
from naermiljomodell.rendering.check_sheets import check_sheets
from naermiljomodell.xlsx_bytes import Sheet, workbook

BUDGET: Final = "budsjett"
CHECKLISTS: Final = "sjekklister"
_PHASE: Final = "fase"


def books(playbook: Playbook) -> dict[str, bytes]:
    """Give the workbooks of *playbook* by file name, the same bytes each time: the budget, and the things to do.

    `sjekklister.xlsx` has a sheet for each phase, from the main document, and one for each list of the document with its
    name when that is there. A workbook without a sheet is not made. Raises `MissingExtra` without xlsxwriter.
    """
    made = {BUDGET: tuple(_budget(playbook)), CHECKLISTS: tuple(_lists(playbook))}
    return {f"{name}.xlsx": workbook(sheets, playbook.area) for name, sheets in made.items() if sheets}


def _budget(playbook: Playbook) -> Iterator[Sheet]:
    """Give the sheets of the budget."""
    for document in _called(playbook, BUDGET):
        yield from budget_sheets(document)


def _lists(playbook: Playbook) -> Iterator[Sheet]:
    """Give the sheets of things to do: those of the phases, and those of the checklists."""
    taken: list[str] = []
    for document, kind in [(playbook.main, _PHASE), *((one, "") for one in _called(playbook, CHECKLISTS))]:
        for sheet in check_sheets(document, playbook.language_of(document), taken, kind):
            taken.append(sheet.name)
            yield sheet


def _called(playbook: Playbook, id_: str) -> list[Document]:
    """Give the document *id_*, if it is there."""
    return [document for document in playbook.documents if document.id == id_]
