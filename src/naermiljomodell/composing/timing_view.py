"""What templates see of the plan against the calendar: the longest chain, gatherings, deadlines and days off."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from naermiljomodell.composing.escaping import escape, prose
from naermiljomodell.composing.view import Data, Material
from naermiljomodell.domain.plan import Deadline, Event
from naermiljomodell.language.dates import moment

_BY_DAY = "dag"


def timing_view(m: Material) -> Data:
    """Give what the timeline shows beside the steps themselves, in the order of the days.

    Of the lines of a checklist only the first deadline of each step is told: each step has the others.
    """
    timing = m.plan.timing
    steps = {planned.step.id: escape(planned.step.name) for planned in m.plan.included}
    first: dict[str, Deadline] = {}
    for due in timing.deadlines:
        if due.kind == "sjekkliste":
            first.setdefault(due.step, due)
    return {
        "tidsplan": {
            "slutt": m.when(timing.end[: len("2027-01")]) if timing.end else m.unknown,
            "kjede": [{"id": id_, "navn": steps[id_]} for id_ in timing.chain],
            "møter": [event_view(m, event, steps) for event in timing.events],
            "første_frister": [due_view(m, due, steps) for due in first.values()],
            "svarfrister": [due_view(m, due, steps) for due in timing.deadlines if due.kind != "sjekkliste"],
            "helligdager": [{"dag": _day(m, day, _BY_DAY), "navn": escape(name)} for day, name in timing.days_off],
            "sperret": [
                {"fra": _day(m, a, _BY_DAY), "til": _day(m, b, _BY_DAY), "hvorfor": escape(why)}
                for a, b, why in timing.blocked
            ],
            "utveier": [escape(way) for way in timing.ways_out],
        }
    }


def event_view(m: Material, event: Event, steps: Mapping[str, str]) -> Data:
    """Give one gathering; where no day is known, day and time of day are a proposal."""
    day = dt.date.fromisoformat(event.day)
    return {
        "steg": event.step,
        "navn": steps[event.step],
        "metode": escape(m.plan.methods[event.method].name),
        "når": _day(m, event.day, event.precision),
        "dag": m.day(day),
        "fra": event.start.replace(":", "."),
        "til": event.end.replace(":", "."),
        "forslag": event.precision != _BY_DAY,
        "for": m.terms(event.groups),
        "merknader": [escape(note) for note in event.notes],
    }


def due_view(m: Material, due: Deadline, steps: Mapping[str, str]) -> Data:
    """Give one deadline; `steg` and `navn` are empty for a report."""
    return {
        "når": _day(m, due.day, due.precision),
        "tekst": prose(due.text) if due.kind == "sjekkliste" else escape(due.text),
        "steg": due.step,
        "navn": steps.get(due.step, ""),
    }


def _day(m: Material, day: str, precision: str) -> str:
    """Give a day with its weekday, or the month or year where no more is known."""
    return m.day(dt.date.fromisoformat(day)) if precision == _BY_DAY else moment(day, precision, m.language)
