"""What neighbourhoods pass on to each other: ideas that came to something, without a trace of who had them."""

from __future__ import annotations

from naermiljomodell.domain.records import IdeaStatus
from naermiljomodell.frozen import frozen


@frozen
class SharedIdea:
    """One idea that has been decided on, as other places may read it."""

    area: str
    """The neighbourhood it comes from."""
    text: str
    """The idea as it was said."""
    action: str
    """The measure it became; empty when that is not said."""
    status: IdeaStatus
    """How far it has come."""
    group: str
    """What the neighbourhood calls the target group it is for; empty when it is for all."""
    step: str
    """What residents call the step that it came up in; empty when that is not said."""


@frozen
class Shared:
    """The ideas of several neighbourhoods."""

    areas: tuple[str, ...]
    """The neighbourhoods, in the order they were named."""
    ideas: tuple[SharedIdea, ...]
    """Their ideas, in that order."""
    left_out: int
    """How many ideas are left out since they may tell of a person."""
