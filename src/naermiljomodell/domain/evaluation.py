"""What came of the work, as far as what was written down can tell: figures that may be shown, and what cannot be said.

Nothing in these records is hidden from those who may not see it by whoever shows them: a figure that is too small to be
shown is not here at all, only that it is hidden.
"""

from __future__ import annotations

from typing import Literal

from naermiljomodell.domain.figure import Figure
from naermiljomodell.domain.measured import Measured
from naermiljomodell.domain.participation import Participation
from naermiljomodell.domain.process import Process
from naermiljomodell.domain.traces import Traces
from naermiljomodell.frozen import frozen


@frozen
class Stage:
    """One stage of the funnel."""

    id: str
    """Its id in the model."""
    name: str
    """What it is called."""
    unit: str
    """What is counted, as «lag» or «personer»."""
    count: Figure
    """How many, the last time they were counted."""
    date: str
    """When they were counted (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`); empty when nobody has."""
    subset_of: str
    """The id of the stage that this is a part of; empty for the first, and for what comes in addition."""
    share: Figure
    """Per cent of the stage that it is a part of, 0 to 100; never of any other stage."""


@frozen
class Ratio:
    """How many of one thing there are to each of another that it is no part of: a ratio, and never a share."""

    id: str
    """The id of the stage that is counted."""
    of: str
    """The id of the stage that it is set against."""
    value: Figure
    """How many to each one."""


@frozen
class Waiting:
    """An idea that has not been answered."""

    idea: str
    """Its id."""
    text: str
    """The idea as it was said."""
    days: int
    """How many days it has waited at least: from the last day that it may have come on."""
    severity: Literal["i-tide", "advarsel", "for-sent"]
    """Whether the answer is still in time, more than eight weeks late, or more than twelve."""


@frozen
class Answering:
    """What became of the ideas: how many were answered, and in what time."""

    ideas: int
    """How many have come in."""
    answered: int
    """How many of them have an answer."""
    share: float | None
    """How many per cent that is; None without ideas."""
    timed: int
    """Of how many answers it is known how long they took."""
    within_8_weeks: int
    """How many of those came within eight weeks."""
    median_days: float | None
    """The middle of the times that are known, in days; None without any."""
    waiting: tuple[Waiting, ...]
    """Those without an answer, the longest wait first."""
    by_status: tuple[tuple[str, int], ...]
    """Each status with how many ideas have it, in the order an idea goes through them."""


@frozen
class Evaluation:
    """Everything that can be said, on one day, of what came of the work in one neighbourhood."""

    until: str
    """The last day that counts (`YYYY-MM-DD`)."""
    funnel: tuple[Stage, ...]
    """The stages, in the order of the model."""
    ratios: tuple[Ratio, ...]
    """What comes in addition, set against the stage it came from."""
    answering: Answering
    """What became of the ideas."""
    traces: Traces
    """From idea to action, and back."""
    participation: Participation
    """Who took part, and what it took."""
    measured: tuple[Measured, ...]
    """Each indicator before and after, in the order of the model."""
    process: tuple[Process, ...]
    """How the work was done, in figures."""
