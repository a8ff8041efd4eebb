"""From idea to decision, measure, owner and result, and from each measure and aim back to the ideas (facts 1.4, D13)."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from naermiljomodell.domain.area import SubAim
from naermiljomodell.domain.base import first_day
from naermiljomodell.domain.records import AreaFolder, Idea, LogEntry
from naermiljomodell.domain.traces import AimTrace, IdeaTrace, Link, MeasureTrace, Result, Traces
from naermiljomodell.evaluating.answers import days_taken, is_answered
from naermiljomodell.text import fold

_ADOPTED = frozenset({"vedtatt", "i-gang", "gjennomført"})
_UNDECIDED = frozenset({"mottatt", "vurderes"})
_DONE, _TURNED_DOWN = "gjennomført", "avvist"

Results = Mapping[str, Sequence[Result]]


def traces(folder: AreaFolder, until: dt.date) -> Traces:
    """Give every idea that had come by the end of the day *until* with what it became, and every measure and aim.

    What was done or answered later has not come yet. A measure is known by its name, case aside: two ideas may become
    one. Nothing raises, and the order of the rows changes nothing.
    """
    results = _results(folder.log, until)
    ideas = sorted((i for i in folder.ideas if first_day(i.date) <= until), key=_in_order)
    aims = folder.area.aims.sub_aims if folder.area.aims else ()
    traced = tuple(_idea(idea, results, until) for idea in ideas)
    return Traces(
        ideas=traced,
        measures=tuple(_measures(traced, aims)),
        aims=tuple(_aim(aim, traced) for aim in aims),
    )


def _in_order(idea: Idea) -> tuple[str, ...]:
    """Give the key that sorts ideas by the day they came; two of one day by what else is said of them."""
    rest = (idea.answer, idea.answer_date, idea.action, idea.owner, idea.sub_aim)
    return (idea.date, idea.id, idea.text, idea.status, *(said or "" for said in rest))


def _results(log: Iterable[LogEntry], until: dt.date) -> Results:
    """Give what the log says was done, by the idea it came of, by date."""
    found: dict[str, set[Result]] = defaultdict(set)
    for entry in log:
        if entry.ideas and first_day(entry.date) <= until:
            for id_ in entry.ideas:
                found[id_].add(Result(entry.date, entry.step, entry.happened))
    return {id_: _by_date(results) for id_, results in found.items()}


def _by_date(results: Iterable[Result]) -> tuple[Result, ...]:
    """Give *results* once each, by date."""
    return tuple(sorted(set(results), key=lambda one: (one.date, one.step, one.text)))


def _idea(idea: Idea, results: Results, until: dt.date) -> IdeaTrace:
    """Give one idea with all that became of it."""
    answered, mine = is_answered(idea, until), tuple(results.get(idea.id, ()))
    return IdeaTrace(
        idea=idea.id,
        text=idea.text,
        date=idea.date,
        sub_aim=idea.sub_aim or "",
        status=idea.status,
        answer=idea.answer or "" if answered else "",
        answer_date=idea.answer_date or "" if answered else "",
        days=days_taken(idea) if answered else None,
        measure=idea.action or "",
        owner=idea.owner or "",
        results=mine,
        missing=tuple(_missing(idea, answered=answered, done=bool(mine))),
    )


def _missing(idea: Idea, *, answered: bool, done: bool) -> Iterator[Link]:
    """Give the links that an idea of this status should have, and has not."""
    if not answered:
        yield "svar"
    if idea.status in _UNDECIDED:
        yield "beslutning"
    if idea.status in _ADOPTED and not idea.action:
        yield "tiltak"
    if idea.status in _ADOPTED and not idea.owner:
        yield "eier"
    if idea.status == _DONE and not done:
        yield "resultat"


def _measures(ideas: Sequence[IdeaTrace], aims: Sequence[SubAim]) -> Iterator[MeasureTrace]:
    """Give every measure that an idea became, in the order of the ideas."""
    for name, mine in _by_measure(ideas).items():
        owners = tuple(sorted({idea.owner for idea in mine if idea.owner}))
        served = tuple(sorted({idea.sub_aim for idea in mine if idea.sub_aim}))
        yield MeasureTrace(
            name=name,
            ideas=tuple(idea.idea for idea in mine),
            owners=owners,
            sub_aims=served,
            results=_by_date(result for idea in mine for result in idea.results),
            lacks=(*(() if owners else ("eier",)), *(() if served or not aims else ("delmål",))),
        )


def _by_measure(ideas: Iterable[IdeaTrace]) -> dict[str, list[IdeaTrace]]:
    """Give the ideas that were not turned down by the measure they became, as it was first written."""
    names: dict[str, str] = {}
    found: dict[str, list[IdeaTrace]] = {}
    for idea in ideas:
        if idea.measure and idea.status != _TURNED_DOWN:
            found.setdefault(names.setdefault(fold(idea.measure), idea.measure), []).append(idea)
    return found


def _aim(aim: SubAim, ideas: Sequence[IdeaTrace]) -> AimTrace:
    """Give one aim with what leads there."""
    mine = [idea for idea in ideas if idea.sub_aim == aim.id and idea.status != _TURNED_DOWN]
    return AimTrace(
        aim=aim.id,
        text=aim.text,
        steps=aim.step,
        indicators=aim.indicators,
        ideas=tuple(idea.idea for idea in mine),
        measures=tuple(_by_measure(mine)),
        lacks=(*(() if aim.step or mine else ("vei",)), *(() if aim.indicators else ("indikator",))),
    )
