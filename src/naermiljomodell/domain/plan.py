"""The plan for one neighbourhood: every step in or out with its reason, methods, coverage, hours and dates."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import field
from functools import cached_property

from naermiljomodell.domain.pack import Method, Step
from naermiljomodell.domain.parts import ChecklistItem
from naermiljomodell.domain.reference import TargetGroup
from naermiljomodell.frozen import frozen


@frozen
class Dates:
    """When something is, as people say it: `start` and `end` are `YYYY-MM-DD`; `precision` says how much is known.

    `precision` is `dag`, `måned` or `år`: a month that was written as a month is printed as a month.
    `moves` are sentences that say why it does not stand where the model would put it. `slack` is how many days it can
    wait without moving anything else or the end of the period; below 0 it comes so many days too late.
    """

    start: str
    end: str
    precision: str
    moves: tuple[str, ...] = ()
    slack: int = 0


@frozen
class Event:
    """One gathering with a day and a time of day, as a proposal to book from.

    `day` is `YYYY-MM-DD`, `start` and `end` are `HH:MM`. `precision` is that of its step: where only a month is known,
    day and time are no more than a proposal. `groups` are those it is to suit, `awkward` those among them whom the time
    suits badly. `notes` are sentences: why this time, and what could not be avoided.
    """

    step: str
    method: str
    day: str
    start: str
    end: str
    precision: str
    audience: str
    groups: tuple[str, ...] = ()
    awkward: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


@frozen
class Deadline:
    """Something that must be done by a day (`YYYY-MM-DD`), counted back or on from what it is for.

    `kind` is `sjekkliste`, `svar` (an answer to those who took part) or `rapport` (a report to a funder).
    `precision` is that of what it is counted from. `step` is empty for a report, and `funder` for all else.
    """

    day: str
    kind: str
    text: str
    step: str
    precision: str
    groups: tuple[str, ...] = ()
    funder: str = ""


@frozen
class WeekLoad:
    """Staff hours in one week: `week` as `2027-W03`, `monday` as `YYYY-MM-DD`, the ids of the steps that take them.

    `over` is how many hours are above what is set aside; 0 when nobody has said how much that is.
    """

    week: str
    monday: str
    hours: float
    over: float
    steps: tuple[str, ...]


@frozen
class Timing:
    """The plan against the calendar.

    `chain` are the ids of the steps that decide when the work ends, first to last; `end` is that day. `days_off` are the
    public holidays between first and last day (`YYYY-MM-DD` and name), `blocked` the area's own periods (first day, last
    day, why). `ways_out` are sentences, each one way to make the plan fit; none when it fits. `hours_per_week` is what
    is set aside, None when nobody has said.
    """

    events: tuple[Event, ...] = ()
    deadlines: tuple[Deadline, ...] = ()
    weeks: tuple[WeekLoad, ...] = ()
    hours_per_week: float | None = None
    chain: tuple[str, ...] = ()
    end: str = ""
    days_off: tuple[tuple[str, str], ...] = ()
    blocked: tuple[tuple[str, str, str], ...] = ()
    ways_out: tuple[str, ...] = ()


@frozen
class GroupAct:
    """One thing to do or say so that a group can take part, and for whom."""

    text: str
    topic: str
    groups: tuple[str, ...]
    weeks_before: int | None = None


@frozen
class Exclusion:
    """Whom a method of a step shuts out, and what mends it; `chosen` are the area's own groups among them."""

    method: str
    who: str
    remedy: str
    chosen: tuple[str, ...]


@frozen
class PlannedStep:
    """One step of the model as it stands in this plan."""

    step: Step
    included: bool
    reason: str
    methods: tuple[str, ...] = ()
    dates: Dates | None = None
    hours: float = 0
    checklist: tuple[ChecklistItem, ...] = ()
    adaptations: tuple[GroupAct, ...] = ()
    invitation: tuple[GroupAct, ...] = ()
    exclusions: tuple[Exclusion, ...] = ()
    changed_by: tuple[str, ...] = ()


@frozen
class Coverage:
    """How one target group is reached: by which methods, from which it is shut out, and who knows it.

    `heard` tells that it can give input somewhere, `joins` that it can find something to join.
    """

    group: str
    reached_by: tuple[str, ...]
    shut_out_by: tuple[str, ...]
    actors: tuple[str, ...]
    heard: bool
    joins: bool


@frozen
class MethodScore:
    """Why one offered method was taken or left: whom it reaches and shuts out, hours, cost."""

    step: str
    method: str
    chosen: bool
    reaches: tuple[str, ...]
    shuts_out: tuple[str, ...]
    hours: float
    cost: str
    reason: str


@frozen
class CapacityCheck:
    """Hours needed against hours set aside; `available` is None when nobody has said."""

    needed: float
    available: float | None
    by_phase: tuple[tuple[str, float], ...]
    given_up: tuple[str, ...] = ()


@frozen
class Deviation:
    """One difference from the model, in words: what, why, and where it was decided."""

    text: str
    reason: str
    where: str


@frozen
class SampleAdvice:
    """How many answers a survey needs and how many to ask for them; `everybody` where that is all who live there."""

    residents: int
    answers: int
    invited: int
    everybody: bool


class Reckoned:
    """The plan against the calendar, reckoned when somebody first asks for it."""

    def __init__(self, reckon: Callable[[], Timing]) -> None:
        self._reckon = reckon

    @cached_property
    def now(self) -> Timing:
        """The plan against the calendar."""
        return self._reckon()


@frozen
class Plan:
    """The model fitted to a neighbourhood. Steps stand in the order they are done; those left out come last."""

    groups: Mapping[str, TargetGroup]
    phases: tuple[str, ...]
    phases_off: tuple[str, ...]
    steps: tuple[PlannedStep, ...]
    methods: Mapping[str, Method]
    scores: tuple[MethodScore, ...]
    coverage: tuple[Coverage, ...]
    capacity: CapacityCheck
    outreach_missing: bool
    deviations: tuple[Deviation, ...]
    summary: tuple[str, ...]
    sample: SampleAdvice | None = None
    calendar: Reckoned = field(default=Reckoned(Timing), compare=False, repr=False)

    @property
    def timing(self) -> Timing:
        """The plan against the calendar: gatherings, deadlines, hours by week, and ways out when it does not fit."""
        return self.calendar.now

    @property
    def included(self) -> tuple[PlannedStep, ...]:
        """The steps that are in, in the order they are done."""
        return tuple(s for s in self.steps if s.included)

    @property
    def left_out(self) -> tuple[PlannedStep, ...]:
        """The steps that are out, each with its reason."""
        return tuple(s for s in self.steps if not s.included)
