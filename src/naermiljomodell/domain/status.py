"""Where the work stands on one day: what is done, what is late, who is waited for, and what comes."""

from __future__ import annotations

from typing import Literal

from naermiljomodell.domain.evaluation import Answering
from naermiljomodell.domain.plan import Deadline
from naermiljomodell.domain.traces import Traces
from naermiljomodell.frozen import frozen

StepState = Literal["ført", "utløpt", "pågår", "kommer", "uten-dato"]
"""Whether the log tells of a step, its time is over without that, it should be on now, it is to come, or it has no date."""


@frozen
class StepStatus:
    """How far one step of the plan has come."""

    step: str
    """Its id."""
    name: str
    """What it is called."""
    phase: str
    """The id of its phase."""
    responsible: str
    """The id of the role that has it; empty when none is named."""
    state: StepState
    """The one state it is in."""
    start: str
    """Its first day by the plan (`YYYY-MM-DD`); empty without dates."""
    end: str
    """Its last day by the plan."""
    precision: str
    """How exactly these are known: `dag`, `måned` or `år`; empty without dates."""
    recorded: str
    """When the log last tells of it (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`); empty when it does not."""


@frozen
class WaitedFor:
    """Somebody that the work waits for, and for what."""

    who: str
    """The role or actor; empty where a step has nobody."""
    actors: tuple[str, ...]
    """The names of the actors that have the role, in alphabetical order."""
    late: tuple[str, ...]
    """The ids of steps whose time is over."""
    now: tuple[str, ...]
    """The ids of steps that should be on now."""
    adopted: tuple[str, ...]
    """The ids of ideas that were said yes to and are not carried out."""
    unanswered: tuple[str, ...]
    """The ids of ideas that have waited for an answer for more than eight weeks."""


@frozen
class NotReached:
    """A target group that neither the log nor any idea tells of."""

    group: str
    """Its id."""
    term: str
    """What the municipality calls it."""
    next_step: str
    """The id of the first step not over that has a method which reaches it; empty when none is left."""


@frozen
class Spent:
    """What the log says is spent, against what is set aside; None is not known, and never nought."""

    value: float | None
    """How much is written down."""
    rows: int
    """How many rows of the log say how much."""
    of: int
    """How many rows there are."""
    set_aside: float | None
    """What is set aside for the whole period."""
    planned: float | None
    """What the plan takes."""


@frozen
class Coming:
    """Something that comes in the next four weeks."""

    day: str
    """When, as far as it is known (`YYYY-MM-DD`)."""
    precision: str
    """How exactly that is known: `dag`, `måned` or `år`."""
    kind: Literal["steg", "møte", "sjekkliste", "svar", "rapport"]
    """A step that begins, a gathering, a line of a checklist, an answer, or a report to a funder."""
    text: str
    """What it is."""
    step: str
    """The id of its step; empty for a report."""


@frozen
class Status:
    """Where the work stands on one day, as far as the plan and what was written down can tell."""

    today: str
    """The day (`YYYY-MM-DD`); what is written down of later days does not count."""
    steps: tuple[StepStatus, ...]
    """Every step of the plan, in its order."""
    late_deadlines: tuple[Deadline, ...]
    """Deadlines that are past and that nothing shows were kept, in the order of the days.

    Nobody ticks off the lines of a checklist in a file: that one is here says that its day is past, not that it is undone.
    """
    waited_for: tuple[WaitedFor, ...]
    """Whom the work waits for, those with the most late steps first."""
    answering: Answering
    """What became of the ideas, and those without an answer."""
    not_reached: tuple[NotReached, ...]
    """The chosen target groups that are not reached yet, in the order of the config."""
    hours: Spent
    """Hours of the staff."""
    nok: Spent
    """Kroner apart from wages."""
    coming: tuple[Coming, ...]
    """What comes in the next four weeks, in the order of the days."""
    traces: Traces
    """From idea to action, and back."""

    def having(self, state: StepState) -> tuple[StepStatus, ...]:
        """Give the steps in one *state*, in the order of the plan."""
        return tuple(step for step in self.steps if step.state == state)
