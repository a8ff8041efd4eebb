"""Which documents there are beside the playbook, and when each of them is needed."""

from __future__ import annotations

import datetime as dt

from naermiljomodell.composing.escaping import escape, prose
from naermiljomodell.composing.view import Data, Material
from naermiljomodell.domain.reference import DocumentTemplate

_AHEAD = dt.timedelta(weeks=2)
"""How long before its phase begins a document is there: so that one can read it first."""


def documents_view(m: Material) -> list[Data]:
    """Give the documents beside the playbook: those that are there now first, then those that come later.

    `nå` tells whether a document is written now. `fra_fase` is the name of the phase that it comes with, if it waits for one.
    """
    beside = [d for d in m.pack.documents.values() if d.kind != "dreiebok"]
    return [
        {
            "id": d.id,
            "navn": escape(d.name),
            "hensikt": prose(d.purpose),
            "leser": prose(d.readers),
            "omfang": prose(d.extent or ""),
            "nå": is_due(m, d),
            "fra_fase": "".join(m.names([d.from_phase], m.pack.phases)) if d.from_phase else "",
        }
        for d in sorted(beside, key=lambda d: not is_due(m, d))
    ]


def is_due(m: Material, document: DocumentTemplate) -> bool:
    """Tell whether *document* is to be written: from the start, as its phase draws near, or because it is asked for.

    A document of a phase that is switched off, or that has no dates, is needed from the start.
    """
    if document.from_phase is None or document.id in m.documents:
        return True
    phase = (p for p in m.plan.steps if p.step.phase == document.from_phase)
    starts = [p.dates.start for p in phase if p.included and p.dates]
    return not starts or dt.date.fromisoformat(min(starts)) - _AHEAD <= m.today
