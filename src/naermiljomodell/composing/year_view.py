"""What templates see of the time that passes: the months of each year with their steps, and what has been spent."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from naermiljomodell.composing.escaping import escape
from naermiljomodell.composing.view import Data, Material
from naermiljomodell.domain.plan import PlannedStep
from naermiljomodell.domain.records import LogEntry
from naermiljomodell.language.dates import month

_MONTH, _YEAR = len("2027-01"), len("2027")


def year_view(m: Material) -> Data:
    """Give the years of the plan and what the log says is spent, each under its Norwegian name."""
    return {"år": years_view(m), "forbruk": spent_view(m)}


def years_view(m: Material) -> list[Data]:
    """Give each year of the plan with its months in which something begins, ends or is kept free.

    A step that is known by its year only stands under `hele_året`.
    """
    dated = [(s, s.dates.start, s.dates.end) for s in m.plan.included if s.dates and s.dates.precision != "år"]
    loose = [(s, s.dates.start, s.dates.end) for s in m.plan.included if s.dates and s.dates.precision == "år"]
    blocked = [(p.valid_from, p.valid_to, p.why) for p in m.folder.area.blocked_periods if len(p.valid_from) > _YEAR]
    marks = sorted({day[:_MONTH] for _, start, end in dated for day in (start, end)} | {b[0][:_MONTH] for b in blocked})
    years = sorted({mark[:_YEAR] for mark in marks} | {day[:_YEAR] for _, start, end in loose for day in (start, end)})
    return [
        {
            "år": year,
            "hele_året": [escape(s.step.name) for s, start, end in loose if start[:_YEAR] <= year <= end[:_YEAR]],
            "måneder": [
                {
                    "navn": _month(m, mark),
                    "begynner": [_step(m, s) for s, start, _ in dated if start[:_MONTH] == mark],
                    "slutter": [_step(m, s) for s, start, end in dated if start[:_MONTH] < mark == end[:_MONTH]],
                    "fri": [f"{escape(why)}: {m.when(a)} – {m.when(b)}" for a, b, why in blocked if a[:_MONTH] == mark],
                }
                for mark in marks
                if mark.startswith(year)
            ],
        }
        for year in years
    ]


def _month(m: Material, mark: str) -> str:
    """Give a month without its year."""
    first = dt.date.fromisoformat(f"{mark}-01")
    return month(first.year, first.month, m.language).rpartition(" ")[0]


def _step(m: Material, planned: PlannedStep) -> Data:
    """Give a step's id and name, and who is responsible."""
    return {
        "id": planned.step.id,
        "navn": escape(planned.step.name),
        "ansvarlig": m.role(planned.step.responsible),
    }


def spent_view(m: Material) -> Data:
    """Give the hours and the money in the log, in all and for each phase; «ikke oppgitt» where no line says."""
    phases = {id_: [e for e in m.folder.log if _phase(m, e) == id_] for id_ in m.plan.phases}
    return {
        **_spent(m, m.folder.log),
        "faser": [{"navn": m.names([id_], m.pack.phases)[0], **_spent(m, found)} for id_, found in phases.items()],
    }


def _phase(m: Material, entry: LogEntry) -> str:
    """Give the phase of the step that a line of the log is about; empty when the model does not have it."""
    step = m.pack.steps.get(entry.step)
    return step.phase if step else ""


def _spent(m: Material, entries: Iterable[LogEntry]) -> Data:
    """Give the sums of some lines of the log."""
    lines = list(entries)
    hours = [e.hours for e in lines if e.hours is not None]
    nok = [e.nok for e in lines if e.nok is not None]
    return {"timer": m.hours(sum(hours)) if hours else m.unknown, "kr": m.money(sum(nok) if nok else None)}
