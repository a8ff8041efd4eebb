"""Neighbourhoods in short, made in Python."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from naermiljomodell.domain.compared import Answers, AreaSummary, ComparedMeasure, NetworkThere, Traits
from naermiljomodell.domain.evaluation import Stage
from naermiljomodell.domain.figure import NOT_MEASURED, Figure, shown
from naermiljomodell.domain.measured import Measured, Taken, Verdict
from naermiljomodell.domain.participation import NO_TURNOUT, Sum, Turnout
from naermiljomodell.evaluating.compared_steps import fidelity

NOTHING_KNOWN = Traits(None, None, None, (), (), ())
NO_ANSWERS = Answers(0, 0, 0, 0, None, 0, ())


def summary(name: str, **fields: Any) -> AreaSummary:  # noqa: ANN401  any field of the record
    """Give a neighbourhood of which nothing is known but what is said."""
    kept, steps = fields.get("kept", ()), fields.get("steps", ())
    bare = AreaSummary(
        folder=name.lower(),
        name=name,
        traits=NOTHING_KNOWN,
        kept=kept,
        steps=steps,
        fidelity=fidelity(kept, steps),
        deviations=(),
        start="",
        end="",
        phases=(),
        methods=(),
        network=NetworkThere(0, 0, NOT_MEASURED, 0, 0, 0),
        planned_hours=0,
        took_part=NO_TURNOUT,
        not_reached=(),
        funnel=(),
        ratios=(),
        answers=NO_ANSWERS,
    )
    return replace(bare, **fields)


def traits(**known: Any) -> Traits:  # noqa: ANN401  likewise
    """Give what kind of neighbourhood it is, of which only this is known."""
    return replace(NOTHING_KNOWN, **known)


def answers(within: int, timed: int) -> Answers:
    """Give that so many of the answers whose times are known came within eight weeks."""
    return replace(NO_ANSWERS, ideas=timed, answered=timed, timed=timed, within_8_weeks=within)


def logged(hours: float) -> Turnout:
    """Give a log of one row that tells so many hours and nothing else."""
    return replace(NO_TURNOUT, rows=1, hours=Sum(shown(hours), shown(hours), 1))


def measure(verdict: Verdict, group: str = "") -> ComparedMeasure:
    """Give an indicator that was measured twice, of which this can be said."""
    first, last = (Taken(day, shown(value), NOT_MEASURED, None, "") for day, value in (("2027", 5), ("2028", 4)))
    found = Measured(
        "ensomhet", "Ensomhet", group, "lavere", "verdi", 2, first, last, shown(-1), None, None, verdict, (), ""
    )
    return ComparedMeasure("Ensomhet", found)


def came(share: Figure) -> Stage:
    """Give the stage of those who came, with their share of those who were invited."""
    return Stage("kom", "Kom", "personer", shown(50), "2027", "invitert", share)
