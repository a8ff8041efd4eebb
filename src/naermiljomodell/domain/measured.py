"""What was measured before and after, how sure it is, and whether the two can be compared at all."""

from __future__ import annotations

from typing import Literal

from naermiljomodell.domain.figure import Figure
from naermiljomodell.frozen import frozen

Verdict = Literal[
    "bedre",
    "dårligere",
    "ikke-til-å-skille",
    "talt",
    "usikkerhet-ikke-regnet",
    "kan-ikke-sammenlignes",
    "skjult",
    "målt-én-gang",
    "ikke-målt",
]
"""What can be said of a change: never that the work is the cause of it."""

Refusal = Literal["annet-måleredskap", "ukjent-måleredskap", "ulik-slags-tall", "brutt-serie"]
"""Why two measurements are not held against each other."""

Unit = Literal["prosent", "verdi", "antall"]
"""What a number is: per cent of those who answered, a value on the indicator's own scale, or a count of all there are."""


@frozen
class Interval:
    """Where the true number lies with 95 per cent certainty, given that those who answered were drawn at random."""

    low: float
    """The lower end."""
    high: float
    """The upper end."""


@frozen
class Taken:
    """One measurement as it may be shown."""

    date: str
    """When it was taken (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`)."""
    value: Figure
    """The share in per cent, or the value."""
    answers: Figure
    """How many answered."""
    interval: Interval | None
    """How sure it is; None where it is hidden or cannot be reckoned."""
    instrument: str
    """What it was measured with; empty when nobody wrote it."""


@frozen
class Measured:
    """One indicator for all together or for one group: first, last, and what lies between."""

    indicator: str
    """Id of the indicator."""
    name: str
    """What it is called."""
    group: str
    """Id of the group; empty for all together."""
    direction: Literal["høyere", "lavere"]
    """Which way is better."""
    unit: Unit
    """What the numbers are."""
    times: int
    """On how many days it was measured."""
    first: Taken | None
    """The first time; None when it was never measured."""
    last: Taken | None
    """The last time, where there is more than one."""
    change: Figure
    """Last less first, in percentage points or on the scale."""
    interval: Interval | None
    """How sure the change is."""
    smallest: float | None
    """The smallest change that so many answers could show four times out of five."""
    verdict: Verdict
    """What can be said."""
    refusals: tuple[Refusal, ...]
    """Why nothing is compared."""
    declared: str
    """Why two instruments are held to be equal, in the municipality's own words; empty otherwise."""
