"""Documents for one reader, made by the template of a document for all: a role's sheet, a funder's final report."""

from __future__ import annotations

from typing import Final

from naermiljomodell.composing.frame_view import funder_view
from naermiljomodell.composing.role_view import ROLE_SHEET, role_documents, sheet_view
from naermiljomodell.composing.view import Data, Material
from naermiljomodell.frozen import frozen

FINAL_REPORT: Final = "sluttrapport"
"""The document whose template has a part for each funder."""
FUNDER_PREFIX: Final = f"{FINAL_REPORT}-"
"""Begins the id of the final report to one funder."""


@frozen
class Extract:
    """One such document: whose template makes it, and what that reads in the place of what it has for all."""

    document: str
    data: Data


def extracts(m: Material) -> dict[str, Extract]:
    """Give the documents for one reader that are asked for, by their id."""
    sheets = {id_: Extract(ROLE_SHEET, {"rolleark": [sheet_view(m, s)]}) for id_, s in role_documents(m).items()}
    return {**sheets, **_reports(m)}


def _reports(m: Material) -> dict[str, Extract]:
    """Give the final reports to one funder each, whether the neighbourhood has said that it applies there or not."""
    if FINAL_REPORT not in m.pack.documents:
        return {}
    asked = (id_ for id_ in sorted(m.documents) if id_.startswith(FUNDER_PREFIX) and id_ not in m.pack.documents)
    known = {id_: m.pack.funders.get(id_.removeprefix(FUNDER_PREFIX)) for id_ in asked}
    return {
        id_: Extract(FINAL_REPORT, {"tilskudd": [{**funder_view(m, funder), "valgt": True}]})
        for id_, funder in known.items()
        if funder is not None
    }
