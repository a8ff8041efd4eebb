"""What stands in each line of a timeline, as day numbers: the bar of a step, how long it can wait, and its marks."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from typing import Final, Literal

from naermiljomodell.domain.plan import Dates, Plan
from naermiljomodell.figures.ruler import first_of, month_number
from naermiljomodell.frozen import frozen
from naermiljomodell.language.timeline_words import WORDS

Kind = Literal["event", "first_due", "answer"]
BY_DAY: Final = "dag"
_YEAR: Final = 12


@frozen
class Mark:
    """A moment: from the day *first* up to, and without, *end*, which is the day after where the day is known."""

    kind: Kind
    first: int
    end: int

    @property
    def exact(self) -> bool:
        """Whether the day is known."""
        return self.end - self.first == 1


@frozen
class Row:
    """One line: its name, and the id of its phase (empty for a report).

    The bar goes from *first* up to, and without, *end*; there is none when both are the same. `exact` tells whether its days are known.
    `waits` is where its slack ends, the same as *end* when it has none. `chain` tells whether it is in the longest chain.
    """

    name: str
    phase: str
    first: int
    end: int
    exact: bool
    waits: int
    chain: bool
    marks: tuple[Mark, ...]

    @property
    def stretch(self) -> tuple[tuple[int, int], ...]:
        """What is drawn of it but its slack: the bar, and each mark."""
        bar = ((self.first, self.end),) if self.end > self.first else ()
        return (*bar, *((mark.first, mark.end) for mark in self.marks))


def rows(plan: Plan, language: str) -> tuple[Row, ...]:
    """Give a line for each step that has dates, phase by phase, and after them one for each report."""
    marks = _marks(plan)
    chain = frozenset(plan.timing.chain)
    found = []
    for phase in dict.fromkeys((*plan.phases, *(s.step.phase for s in plan.included))):
        for planned in plan.included:
            if planned.step.phase == phase and planned.dates is not None:
                step, dates = planned.step, planned.dates
                name = WORDS.late.of(language).format(name=step.name) if dates.slack < 0 else step.name
                first, end = shown(dates.start, dates.end, dates.precision)
                found.append(
                    Row(
                        name=name,
                        phase=phase,
                        first=first,
                        end=end,
                        exact=dates.precision == BY_DAY,
                        waits=_waits(dates, end),
                        chain=step.id in chain,
                        marks=tuple(dict.fromkeys(marks.get(step.id, ()))),
                    )
                )
    return (*found, *_reports(plan))


def shown(start: str, end: str, precision: str) -> tuple[int, int]:
    """Give the days from *start* to *end*, and one more, as they are drawn: whole months or years where no more is known."""
    first, last = dt.date.fromisoformat(start).toordinal(), dt.date.fromisoformat(end).toordinal()
    if precision == BY_DAY:
        return first, last + 1
    begins, ends = month_number(first), month_number(last)
    if precision == "år":
        begins, ends = begins - begins % _YEAR, ends - ends % _YEAR + _YEAR - 1
    return first_of(begins), first_of(ends + 1)


def _waits(dates: Dates, end: int) -> int:
    """Give where the slack of a step ends."""
    if dates.slack <= 0:
        return end
    last = min(dt.date.fromisoformat(dates.end).toordinal() + dates.slack, dt.date.max.toordinal())
    latest = dt.date.fromordinal(last).isoformat()
    return shown(latest, latest, dates.precision)[1]


def _marks(plan: Plan) -> Mapping[str, list[Mark]]:
    """Give the marks of each step: its gatherings, the first deadline of its checklist, and when it is answered."""
    found: dict[str, list[Mark]] = {}
    begun: set[str] = set()
    for due in plan.timing.deadlines:
        if due.kind == "sjekkliste" and due.step not in begun:
            begun.add(due.step)
            found.setdefault(due.step, []).append(Mark("first_due", *shown(due.day, due.day, due.precision)))
        elif due.kind == "svar":
            found.setdefault(due.step, []).append(Mark("answer", *shown(due.day, due.day, due.precision)))
    for event in plan.timing.events:
        found.setdefault(event.step, []).append(Mark("event", *shown(event.day, event.day, event.precision)))
    return found


def _reports(plan: Plan) -> Iterator[Row]:
    """Give a line for each report to a funder."""
    for due in plan.timing.deadlines:
        if due.kind == "rapport":
            first, end = shown(due.day, due.day, due.precision)
            mark = Mark("answer", first, end)
            yield Row(due.text, "", first, first, mark.exact, first, chain=False, marks=(mark,))
