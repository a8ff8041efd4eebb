"""The use case of giving the plan to other programs: one table of all that has a date, and one document of plain data."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from typing import Any

from naermiljomodell.csv_text import csv_table
from naermiljomodell.domain.model import Pack
from naermiljomodell.domain.plan import Plan, PlannedStep
from naermiljomodell.frozen import frozen
from naermiljomodell.language.dates import number
from naermiljomodell.language.plan_words import WORDS


@frozen
class _Row:
    """One line of the table; what does not apply is empty."""

    kind: str
    first: str
    last: str
    start: str = ""
    end: str = ""
    known: str = ""
    text: str = ""
    step: str = ""
    role: str = ""
    hours: str = ""
    slack: str = ""
    groups: str = ""
    why: str = ""


def plan_csv(plan: Plan, pack: Pack, language: str) -> bytes:
    """Give all that has a date as one table for a spreadsheet: steps, gatherings, deadlines and days off, by date.

    Dates are `YYYY-MM-DD`; the column `kjent_som` tells which of them are only known by month or year.
    """
    rows = sorted(_rows(plan, pack, language), key=lambda row: (row.first, row.last))
    header = [said.of(language) for said in WORDS.columns.values()]
    return csv_table(header, [dataclasses.astuple(row) for row in rows])


def plan_data(plan: Plan) -> dict[str, Any]:
    """Give the plan as plain data: each step that is in with its dates, and the plan against the calendar."""
    return {
        "steps": [
            {
                "id": planned.step.id,
                "name": planned.step.name,
                "phase": planned.step.phase,
                "responsible": planned.step.responsible,
                "methods": planned.methods,
                "hours": planned.hours,
                **(dataclasses.asdict(planned.dates) if planned.dates else {}),
            }
            for planned in plan.included
        ],
        **dataclasses.asdict(plan.timing),
    }


def _rows(plan: Plan, pack: Pack, language: str) -> Iterator[_Row]:
    """Give the rows of the table, kind by kind."""
    kinds = {kind: said.of(language) for kind, said in WORDS.kinds.items()}
    terms = {id_: group.term for id_, group in plan.groups.items()}
    roles = {planned.step.id: _role(planned, pack) for planned in plan.included}
    yield from _steps(plan, roles, kinds["step"], language)
    for event in plan.timing.events:
        yield _Row(
            kind=kinds["event"],
            first=event.day,
            last=event.day,
            start=event.start,
            end=event.end,
            known=event.precision,
            text=plan.methods[event.method].name,
            step=event.step,
            role=roles[event.step],
            groups=", ".join(terms[group] for group in event.groups),
            why=" ".join(event.notes),
        )
    for due in plan.timing.deadlines:
        groups = ", ".join(terms.get(group, group) for group in due.groups)
        known = {"known": due.precision, "text": due.text, "step": due.step, "groups": groups}
        yield _Row(kinds[due.kind], due.day, due.day, role=roles.get(due.step, ""), **known)
    for first, name in plan.timing.days_off:
        yield _Row(kinds["off"], first, first, text=name)
    for first, last, why in plan.timing.blocked:
        yield _Row(kinds["blocked"], first, last, text=why)


def _steps(plan: Plan, roles: dict[str, str], kind: str, language: str) -> Iterator[_Row]:
    """Give a row for each step that is in."""
    for planned in plan.included:
        if planned.dates is not None:
            yield _Row(
                kind=kind,
                first=planned.dates.start,
                last=planned.dates.end,
                known=planned.dates.precision,
                text=planned.step.name,
                step=planned.step.id,
                role=roles[planned.step.id],
                hours=number(planned.hours, language),
                slack=str(planned.dates.slack),
                why=" ".join(planned.dates.moves),
            )


def _role(planned: PlannedStep, pack: Pack) -> str:
    """Give the name of the role that has the step; empty when none is named."""
    role = pack.roles.get(planned.step.responsible or "")
    return role.name if role else ""
