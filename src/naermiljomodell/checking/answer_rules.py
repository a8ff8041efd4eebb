"""Rules for ideas that nobody has answered: a warning after eight weeks, an error after twelve (R5 of facts 2.9)."""

from __future__ import annotations

from collections.abc import Iterator

from naermiljomodell.checking.area_rules import row_number
from naermiljomodell.domain.evaluation import Answering
from naermiljomodell.domain.records import AreaFolder
from naermiljomodell.domain.terms import norwegian
from naermiljomodell.errors import Problem, problem

_TABLE = "ideer"
_WEEK = 7


def check_answers(answering: Answering, folder: AreaFolder) -> Iterator[Problem]:
    """Give every idea that has waited too long for an answer, at its row. Findings: NM360 and NM361.

    They depend on the day, so they are told where a day is known and not in every check.
    """
    rows = {idea.id: index for index, idea in reversed(list(enumerate(folder.ideas)))}
    for one in answering.waiting:
        if one.severity != "i-tide":
            facts: dict[str, object] = {"id": one.idea, "weeks": one.days // _WEEK}
            line = row_number(folder, _TABLE, rows[one.idea])
            code = "NM360" if one.severity == "advarsel" else "NM361"
            yield problem(code, facts, file=f"{_TABLE}.csv", line=line, path=norwegian("answer"))
