"""How the work was done, in figures: the process indicators P03 to P15 of facts 4.2.

P01 is the funnel, P02 how well each group is represented, and I31 and I32 what was spent: they are told where those are. What somebody has measured
stands before what can be reckoned of the ideas, the log and the aims. What nobody has measured and nothing tells is not
measured, and never nought.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Mapping, Sequence
from math import fsum
from typing import Final

from naermiljomodell.domain.base import last_day
from naermiljomodell.domain.figure import NOT_MEASURED, Figure, shown
from naermiljomodell.domain.measured import Measured
from naermiljomodell.domain.model import Pack
from naermiljomodell.domain.participation import Turnout
from naermiljomodell.domain.process import Basis, Process, ProcessUnit
from naermiljomodell.domain.reference import Indicator
from naermiljomodell.domain.small_numbers import SmallNumbers
from naermiljomodell.domain.traces import IdeaTrace, Traces
from naermiljomodell.evaluating.answers import DUE
from naermiljomodell.evaluating.funnel import share

_TOLD_ELSEWHERE: Final = frozenset({"representasjon", "timer-per-fase", "kostnad-per-deltaker"})
_DAYS_A_WEEK: Final = 7
_WHOLE_DATE: Final = len("2027-01-11")
_ADOPTED: Final = frozenset({"vedtatt", "i-gang", "gjennomført"})

Reckoned = tuple[Figure, ProcessUnit, int | None, Basis]


def process(
    pack: Pack,
    traces: Traces,
    log: Turnout,
    measured: Sequence[Measured],
    small: SmallNumbers,
    until: dt.date,
) -> tuple[Process, ...]:
    """Give every process indicator of the model but those that are told elsewhere, in the order of the model."""
    told = {stage.indicator for stage in pack.funnel.values()} | _TOLD_ELSEWHERE
    taken = {one.indicator: one for one in measured if not one.group and one.first is not None}
    reckoned: Mapping[str, Callable[[], Reckoned]] = {
        "nye-stemmer": lambda: _new_voices(log, small),
        "innspill-med-svar": lambda: _answered(traces.ideas, until),
        "status-innspill": lambda: _adopted(traces.ideas),
        "tid-til-synlig-endring": lambda: _weeks_to_change(traces.ideas),
        "mal-uten-tiltak": lambda: _aims_without(traces),
    }
    return tuple(
        _of(indicator, taken.get(id_), reckoned.get(id_))
        for id_, indicator in pack.indicators.items()
        if indicator.kind == "prosess" and id_ not in told
    )


def _of(indicator: Indicator, taken: Measured | None, reckoned: Callable[[], Reckoned] | None) -> Process:
    """Give one indicator: as it was measured last, else as it is reckoned, else not measured."""
    said = {"indicator": indicator.id, "number": indicator.number, "name": indicator.name}
    last = (taken.last or taken.first) if taken else None
    if taken is not None and last is not None:
        answers = last.answers.value
        of = None if answers is None else int(answers)
        return Process(**said, value=last.value, unit=taken.unit, of=of, basis="målt", date=last.date)
    value, unit, of, basis = reckoned() if reckoned else (NOT_MEASURED, "verdi", None, "ingenting")
    return Process(**said, value=value, unit=unit, of=of, basis=basis, date="")


def _part(part: int, whole: int, basis: Basis) -> Reckoned:
    """Give how many per cent a part of things that are no people is; not measured of none."""
    return (shown(100 * part / whole), "prosent", whole, basis) if whole else (NOT_MEASURED, "prosent", None, basis)


def _new_voices(log: Turnout, small: SmallNumbers) -> Reckoned:
    """Give how many of all who came were there for the first time, where both are written down for every row."""
    among = share(log.new.total, log.turnouts.total, small.smallest_denominator)
    whole = log.turnouts.total.value
    return among, "prosent", None if among.value is None or whole is None else int(whole), "loggen"


def _answered(ideas: Sequence[IdeaTrace], until: dt.date) -> Reckoned:
    """Give how many of the ideas that came more than eight weeks ago had an answer within eight weeks, by its date."""
    old = [idea for idea in ideas if until - last_day(idea.date) > DUE]
    return _part(sum(1 for idea in old if idea.days is not None and idea.days <= DUE.days), len(old), "ideene")


def _adopted(ideas: Sequence[IdeaTrace]) -> Reckoned:
    """Give how many of the ideas were said yes to, are under way or done."""
    return _part(sum(1 for idea in ideas if idea.status in _ADOPTED), len(ideas), "ideene")


def _weeks_to_change(ideas: Sequence[IdeaTrace]) -> Reckoned:
    """Give the mean of the weeks from an idea to the first thing that was done with it, where both days are known."""
    weeks = [*_weeks(ideas)]
    mean = shown(fsum(weeks) / len(weeks)) if weeks else NOT_MEASURED
    return mean, "uker", len(weeks) or None, "ideene"


def _weeks(ideas: Sequence[IdeaTrace]) -> Iterator[float]:
    """Give the weeks it took for each idea of which both days are known, and in order."""
    for idea in ideas:
        first = min((result.date for result in idea.results), default="")
        if len(idea.date) == len(first) == _WHOLE_DATE and first >= idea.date:
            yield (dt.date.fromisoformat(first) - dt.date.fromisoformat(idea.date)).days / _DAYS_A_WEEK


def _aims_without(traces: Traces) -> Reckoned:
    """Give how many aims lack something that leads there, or something that shows that one is there."""
    lacking = sum(1 for aim in traces.aims if aim.lacks)
    return (
        (shown(lacking), "antall", len(traces.aims), "målene")
        if traces.aims
        else (NOT_MEASURED, "antall", None, "målene")
    )
