"""What a calendar has said before: for each of its entries the number of times it changed, and what it said last."""

from __future__ import annotations

from naermiljomodell.frozen import frozen


@frozen
class Issued:
    """One entry of a calendar as it was written last.

    `sequence` rises by one each time what is said changes; `digest` is the sha256 of what was said, and `stamp` the day
    (`YYYY-MM-DD`) it was said first. `start` and `end` are as in `Entry`, `title` is plain text. `roles` are the ids of
    all in whose calendars it has stood. A `cancelled` one is no longer in the plan.
    """

    sequence: int
    digest: str
    stamp: str
    start: str
    end: str
    title: str
    roles: tuple[str, ...] = ()
    cancelled: bool = False
