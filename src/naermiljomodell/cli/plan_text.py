"""The plan as lines for a console: each step with its dates, then deadlines, hours, and what to do when it does not fit."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator

from naermiljomodell.domain.model import Pack
from naermiljomodell.domain.plan import Deadline, Event, Plan, PlannedStep, WeekLoad
from naermiljomodell.frozen import frozen
from naermiljomodell.language.dates import day, moment, number, stretch, week, weekday
from naermiljomodell.language.plan_words import WORDS
from naermiljomodell.language.timeline_words import WORDS as WAITING

_KNOWN_BY_DAY = "dag"


def plan_lines(plan: Plan, pack: Pack, area: str, language: str) -> Iterator[str]:
    """Give the plan of *area* in *language*."""
    return _Lines(plan, pack, area, language).all()


@frozen
class _Lines:
    """What the lines are about."""

    plan: Plan
    pack: Pack
    area: str
    language: str

    def all(self) -> Iterator[str]:
        """Give every line."""
        steps, timing = self.plan.included, self.plan.timing
        if not steps or steps[0].dates is None:
            yield WORDS.opening_open.of(self.language).format(area=self.area)
            return
        precision = steps[0].dates.precision
        start, end = (moment(when, precision, self.language) for when in (steps[0].dates.start, timing.end))
        opening = WORDS.opening.of(self.language)
        yield opening.format(area=self.area, start=start, end=end, steps=len(steps))
        names = " → ".join(self._name(id_) for id_ in timing.chain)
        yield WORDS.chain.of(self.language).format(names=names)
        if timing.ways_out:
            yield from self._part(WORDS.ways_out.of(self.language), timing.ways_out)
        yield f"\n{WORDS.steps.of(self.language)}"
        for step in steps:
            yield from self._step(step)
        yield from self._part(WORDS.deadlines.of(self.language), map(self._deadline, timing.deadlines))
        yield from self._part(WORDS.days_off.of(self.language), self._days_off())
        yield from self._part(WORDS.load.of(self.language), self._load())

    def _part(self, heading: str, lines: Iterable[str]) -> Iterator[str]:
        """Give a heading and the lines under it, when there are any."""
        found = list(lines)
        if found:
            yield f"\n{heading}"
        for line in found:
            yield f"- {line}"

    def _step(self, planned: PlannedStep) -> Iterator[str]:
        """Give one step: when, who, how much, how long it can wait, why it was moved, and its gatherings."""
        step, dates = planned.step, planned.dates
        if dates is None:
            return
        when = stretch(dates.start, dates.end, dates.precision, self.language)
        yield "- " + WORDS.step_line.of(self.language).format(when=when, name=step.name, id=step.id)
        role = self.pack.roles.get(step.responsible or "")
        said = [WORDS.responsible.of(self.language).format(role=role.name)] if role else []
        if planned.hours:
            said.append(WORDS.hours.of(self.language).format(hours=number(planned.hours, self.language)))
        yield "  " + "; ".join([*said, WAITING.waiting(dates.slack, dates.precision, self.language)])
        for move in dates.moves:
            yield f"  {move}"
        for event in self.plan.timing.events:
            if event.step == step.id:
                yield f"  * {self._event(event)}"
                yield from (f"    {note}" for note in event.notes)

    def _event(self, event: Event) -> str:
        """Give one gathering in a line."""
        line = WORDS.event.of(self.language).format(
            day=weekday(dt.date.fromisoformat(event.day), self.language),
            start=event.start.replace(":", "."),
            end=event.end.replace(":", "."),
            name=self.plan.methods[event.method].name,
        )
        known = WORDS.proposal.get(event.precision)
        return f"{line} ({known.of(self.language)})" if known else line

    def _deadline(self, deadline: Deadline) -> str:
        """Give one deadline in a line."""
        when = moment(deadline.day, deadline.precision, self.language)
        step = f" ({self._name(deadline.step)})" if deadline.step else ""
        first = self.plan.included[0].dates
        early = first is not None and deadline.day < first.start
        before = f" – {WORDS.before_start.of(self.language)}" if early else ""
        return f"{when}: {deadline.text}{step}{before}"

    def _days_off(self) -> Iterator[str]:
        """Give the days on which nothing is held, by date."""
        timing = self.plan.timing
        single = [(first, day(dt.date.fromisoformat(first), self.language), name) for first, name in timing.days_off]
        longer = [(a, stretch(a, b, _KNOWN_BY_DAY, self.language), why) for a, b, why in timing.blocked]
        for _, when, name in sorted((*single, *longer)):
            yield f"{when}: {name}"

    def _load(self) -> Iterator[str]:
        """Give the weeks that take more hours than there are, or the busiest one."""
        timing = self.plan.timing
        if not timing.weeks:
            return
        over = [load for load in timing.weeks if load.over]
        for load in over:
            names = ", ".join(self._name(id_) for id_ in load.steps)
            above = round(load.hours, 1) - (timing.hours_per_week or 0)
            yield self._said_of(WORDS.load_over.of(self.language), load, over=above, names=names)
        if not over:
            most = max(timing.weeks, key=lambda load: load.hours)
            said = WORDS.load_unknown if timing.hours_per_week is None else WORDS.load_fits
            yield self._said_of(said.of(self.language), most, limit=timing.hours_per_week or 0)

    def _said_of(self, text: str, load: WeekLoad, **facts: float | str) -> str:
        """Give a sentence about a week, its numbers as people write them."""
        written = {
            key: value if isinstance(value, str) else number(value, self.language) for key, value in facts.items()
        }
        name = week(dt.date.fromisoformat(load.monday), self.language)
        return text.format(hours=number(load.hours, self.language), week=name, **written)

    def _name(self, id_: str) -> str:
        """Give the name of a step."""
        return next(planned.step.name for planned in self.plan.included if planned.step.id == id_)
