"""What templates see first: where the work stands, the next three acts, and what is missing."""

from __future__ import annotations

from naermiljomodell.composing.escaping import escape, prose
from naermiljomodell.composing.step_view import for_these
from naermiljomodell.composing.view import Data, Material, moment_of
from naermiljomodell.domain.plan import PlannedStep
from naermiljomodell.language.dates import stretch
from naermiljomodell.language.findings import entry
from naermiljomodell.language.page_words import WORDS

_MOST_ACTS = 3
_ONLY_A_LINE = frozenset({"NM328"})
"""Findings whose answer fills a line and changes nothing in the plan: they wait."""
_TELLS_HOW_MANY = frozenset({"NM333", "NM337", "NM344", "NM347", "NM348"})
"""Findings that tell how many people there were: they are for those who write the tables."""
_MOST_MISSING = 5


def phases_view(m: Material) -> list[Data]:
    """Give the phases with their stretch of time, hours, and where we are."""
    hours = dict(m.plan.capacity.by_phase)
    now = current_phase(m)
    found = []
    for id_ in m.plan.phases:
        phase = m.pack.phases[id_]
        steps = [s for s in m.plan.included if s.step.phase == id_ and s.dates]
        found.append(
            {
                "id": id_,
                "navn": escape(phase.name),
                "hensikt": prose(phase.purpose),
                "spørsmål": prose(phase.question),
                "når": _stretch(m, steps),
                "timer": m.hours(hours.get(id_, 0)),
                "nå": id_ == now,
                "forbi": bool(steps) and all(s.dates.end < m.today.isoformat() for s in steps if s.dates),
                "steg": [s.step.id for s in steps],
            }
        )
    return found


def _stretch(m: Material, steps: list[PlannedStep]) -> str:
    """Give the time from the first start to the last end of *steps*."""
    dates = [s.dates for s in steps if s.dates]
    if not dates:
        return m.unknown
    first, last = min(dates, key=lambda d: d.start), max(dates, key=lambda d: d.end)
    precision = max((first.precision, last.precision), key=("dag", "måned", "år").index)
    return stretch(first.start, last.end, precision, m.language)


def current_phase(m: Material) -> str:
    """Give the phase that *today* is in: the one begun last among those not ended; empty before and after."""
    today = m.today.isoformat()
    begun: list[tuple[str, str]] = []
    for id_ in m.plan.phases:
        dates = [s.dates for s in m.plan.included if s.step.phase == id_ and s.dates]
        if dates and min(d.start for d in dates) <= today <= max(d.end for d in dates):
            begun.append((min(d.start for d in dates), id_))
    return max(begun, key=lambda pair: pair[0])[1] if begun else ""


def phase_now(m: Material) -> str:
    """Give the name of the phase that *today* is in, or that the work has not begun, is between two phases or is over."""
    now = current_phase(m)
    if now:
        return m.names([now], m.pack.phases)[0]
    today, dates = m.today.isoformat(), [s.dates for s in m.plan.included if s.dates]
    if all(today < d.start for d in dates):
        return m.said(WORDS.phase_before)
    return m.said(WORDS.phase_after if all(d.end < today for d in dates) else WORDS.phase_between)


def next_acts(m: Material) -> list[Data]:
    """Give the next three steps that the log does not call done: when, who, hours and the first act."""
    today = m.today.isoformat()
    logged = {entry.step for entry in m.folder.log}
    waiting = [s for s in m.plan.included if s.dates and s.dates.end >= today and s.step.id not in logged]
    return [
        {
            "id": s.step.id,
            "navn": escape(s.step.name),
            "når": moment_of(m, s.dates) if s.dates else m.unknown,
            "ansvarlig": m.role(s.step.responsible),
            "timer": m.planned_hours(s.hours),
            "handling": _first_act(m, s),
        }
        for s in waiting[:_MOST_ACTS]
    ]


def _first_act(m: Material, planned: PlannedStep) -> str:
    """Give the act of a step that has to be done first, what the step is for when it has no acts, or its name."""
    acts = for_these(m, planned.checklist)
    earliest = max(acts, key=lambda item: (item.when == "før", item.weeks_before or 0), default=None)
    return prose(earliest.text) if earliest else prose(planned.step.purpose or "") or escape(planned.step.name)


def missing(m: Material) -> list[Data]:
    """Give at most five things that are missing, the gravest first, each with what mends it.

    Of what the plan lacks among the actors, only the first is told here. Who bridges groups is no lack: that comes last.
    """
    problems = [problem for problem in m.problems if problem.code not in _TELLS_HOW_MANY]
    graded = sorted(problems, key=lambda p: (("feil", "advarsel", "tips").index(p.severity), p.code in _ONLY_A_LINE))
    found = [
        {
            "tekst": escape(_sentence(p.message(m.language))),
            "hjelp": escape(entry(p.code).help.of(m.language)),
            "kode": p.code,
        }
        for p in graded
    ]
    readings = [r for r in m.network.readings if r.kind != "bro"]
    brokers = [r for r in m.network.readings if r.kind == "bro"]
    gaps = m.network.gaps[:1]
    lacks = [*(_lack(r.text, r.action) for r in readings), *(_lack(gap.text, gap.action) for gap in gaps)]
    serious = sum(1 for p in graded if p.severity != "tips")
    told = [*found[:serious], *lacks, *found[serious:], *(_lack(r.text, r.action) for r in brokers)]
    return told[:_MOST_MISSING]


def _lack(text: str, action: str) -> Data:
    """Give something the network shows, or the plan lacks, as one of the things that are missing."""
    return {"tekst": escape(_sentence(text)), "hjelp": escape(_sentence(action)), "kode": ""}


def _sentence(text: str) -> str:
    """Give *text* with a capital letter and a full stop."""
    if not text:
        return ""
    whole = text[0].upper() + text[1:]
    return whole if whole[-1] in ".!?" else whole + "."
