"""Who took part and what it took, by the log: sums that may be shown, and what they rest on."""

from __future__ import annotations

from typing import Final, Literal

from naermiljomodell.domain.figure import NOT_MEASURED, Figure
from naermiljomodell.frozen import frozen

Spent = Literal["kr", "timer"]
"""What it took: kroner, or hours of staff."""
Gained = Literal["oppmøte", "deltaker", "nytt-lag", "ny-møteplass"]
"""What it is set against: a turnout, a person, a new association, a new meeting place."""


@frozen
class Sum:
    """The sum of one column over some rows of the log."""

    total: Figure = NOT_MEASURED
    """The whole sum: not measured when any row lacks the number, hidden when that of a row may not be shown."""
    at_least: Figure = NOT_MEASURED
    """The sum of the rows whose number is there and may be shown; hidden when there is none that may."""
    counted: int = 0
    """How many rows have the number."""


@frozen
class Turnout:
    """What some rows of the log tell of who took part and what it took. Turnouts are not people: who came twice counts twice."""

    id: str
    """The id of the group or phase; empty for the whole log."""
    rows: int
    """How many rows there are."""
    turnouts: Sum
    """How many took part."""
    new: Sum
    """How many took part for the first time."""
    organisations: Sum
    """How many organisations took part, each once for every row it is counted in."""
    hours: Sum
    """Hours of staff."""
    nok: Sum
    """Kroner spent."""


NO_TURNOUT: Final = Turnout("", 0, Sum(), Sum(), Sum(), Sum(), Sum())
"""An empty log."""


@frozen
class Representation:
    """How large a group is among those who took part, beside how large it is among those who live here."""

    group: str
    """The id of the group."""
    among_participants: Figure
    """Per cent of all who took part, each counted once."""
    among_residents: Figure
    """Per cent of the residents."""
    index: Figure
    """The first to the second: 1 when the group is as large among both."""
    is_under: bool | None
    """Whether the index is below 0.8; None when there is none to show."""
    source: str
    """Where the number of residents in the group comes from; empty when it is not given."""


@frozen
class Price:
    """What was spent to each of what came of it: a ratio, and no proof that the one led to the other."""

    spent: Spent
    """What it took."""
    gained: Gained
    """What it is set against."""
    value: Figure
    """How much to each one; not measured when anything in it is missing, or when nothing came."""


@frozen
class Participation:
    """Who took part, and what it took."""

    log: Turnout
    """The whole log."""
    groups: tuple[Turnout, ...]
    """By the target group that the row is about: those of the neighbourhood, then others in the log."""
    phases: tuple[Turnout, ...]
    """By the phase that the step belongs to, in the order of the model."""
    not_reached: tuple[str, ...]
    """The ids of the neighbourhood's groups that no turnout is written down for."""
    representation: tuple[Representation, ...]
    """The neighbourhood's groups."""
    prices: tuple[Price, ...]
    """What was spent to each of what came of it."""
