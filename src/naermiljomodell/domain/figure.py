"""One number that may be shown, or why there is none."""

from __future__ import annotations

from typing import Literal

from naermiljomodell.frozen import frozen

State = Literal["vist", "skjult", "ikke-målt"]


@frozen
class Figure:
    """One number that may be shown; without one, `state` tells whether it is hidden or was never counted."""

    value: float | None = None
    """The number; None unless it may be shown."""
    state: State = "ikke-målt"
    """Whether it is shown, hidden since it is about few people, or not known."""


NOT_MEASURED = Figure()
"""What nobody has counted or measured."""
HIDDEN = Figure(state="skjult")
"""What is known and not shown."""


def shown(value: float) -> Figure:
    """Give *value* as a figure that may be shown."""
    return Figure(value, "vist")
