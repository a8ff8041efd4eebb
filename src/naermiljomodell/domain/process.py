"""How the work was done, in figures: each process indicator with what it rests on."""

from __future__ import annotations

from typing import Literal

from naermiljomodell.domain.figure import Figure
from naermiljomodell.frozen import frozen

Basis = Literal["målt", "ideene", "loggen", "målene", "ingenting"]
"""What a figure comes from: somebody measured it, or it is reckoned of what is written down; or there is none."""
ProcessUnit = Literal["prosent", "uker", "antall", "verdi"]
"""What the number is."""


@frozen
class Process:
    """One process indicator."""

    indicator: str
    """Its id."""
    number: str
    """Its number, as P04."""
    name: str
    """What it is called."""
    value: Figure
    """The figure."""
    unit: ProcessUnit
    """What it is."""
    of: int | None
    """Of how many it is reckoned; None where that is not known or may not be shown."""
    basis: Basis
    """What it comes from."""
    date: str
    """When it was measured; empty for one that is reckoned, which holds on the last day that counts."""
