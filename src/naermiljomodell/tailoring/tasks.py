"""What is to be given days: each step with how long it takes, how many hours, and who is to be there."""

from __future__ import annotations

from collections.abc import Sequence

from naermiljomodell.domain.base import duration_days, first_day, last_day, precision_of
from naermiljomodell.domain.pack import Method, Step
from naermiljomodell.frozen import frozen

_INTERNAL = "internt"


@frozen
class Task:
    """One step in the plan, as the calendar sees it. Days are day numbers.

    `span` is how many days it goes on after its first. `week` is when it is wanted, in weeks after the start, None for
    right after what comes before. `fixed` are the first and the last day of a time that a person has set.
    """

    id: str
    name: str
    span: int
    week: int | None
    fixed: tuple[int, int] | None
    precision: str
    hours: float
    audience: str
    optional: bool
    groups: tuple[str, ...]
    gatherings: tuple[Method, ...]

    @property
    def invites(self) -> bool:
        """Whether others than the municipality's own staff take part."""
        return self.audience != _INTERNAL


def task_of(step: Step, methods: Sequence[Method], hours: float, groups: Sequence[str]) -> Task:
    """Give *step* as a task; its gatherings are those of *methods* that have a run of show."""
    fixed = None
    if step.date is not None:
        fixed = (first_day(step.date).toordinal(), last_day(step.date).toordinal())
    return Task(
        id=step.id,
        name=step.name,
        span=max(duration_days(step.duration), 1) - 1,
        week=step.week,
        fixed=fixed,
        precision="" if step.date is None else precision_of(step.date),
        hours=hours,
        audience=step.audience,
        optional=step.optional,
        groups=tuple(groups),
        gatherings=tuple(method for method in methods if method.run_of_show),
    )


@frozen
class Move:
    """One move from a day to a day. `kind` is `after` (another task), `blocked`, `season`, `group` or `hours`.

    `said` is what the sentence needs: the id of the other task, or the reason; `groups` are those it is about.
    """

    kind: str
    old: int
    new: int
    said: str = ""
    groups: tuple[str, ...] = ()


@frozen
class Spot:
    """The days a task was given, and why. Days are day numbers; `task` is empty for the start of the work.

    `after` is the id of the task that it had to wait for, empty when it begins at its own time. `gathered` are the days
    of its gatherings, in their order.
    """

    task: str
    start: int
    end: int
    precision: str
    after: str = ""
    gathered: tuple[int, ...] = ()
    moves: tuple[Move, ...] = ()
