"""With which earlier day the network of today may be compared: one that the dates of the ties themselves tell of."""

from __future__ import annotations

from collections.abc import Sequence

from naermiljomodell.domain.network import not_after
from naermiljomodell.domain.stakeholders import Relation
from naermiljomodell.network.ties import CONFLICT

_YEAR = 4


def earlier_capture(relations: Sequence[Relation], today: str) -> str:
    """Give the day a year before *today* (`YYYY-MM-DD`), or else the first time that any tie is known to have begun.

    The year is taken where some tie is dated that far back. Empty when the ties are not dated at two times up to
    *today*: what was written down only once shows no change.
    """
    return _earlier(relations, today, _a_year_before(today))


def first_capture(relations: Sequence[Relation], start: str, until: str) -> str:
    """Give *start*, the day that work began (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`), or else the first time that any tie is known to have begun.

    Empty when the ties are not dated at two times up to the day *until* (`YYYY-MM-DD`), or when work had not begun.
    """
    return _earlier(relations, until, start) if not_after(start, until) else ""


def _earlier(relations: Sequence[Relation], today: str, before: str) -> str:
    """Give *before* where some tie is dated that far back, else when the first began; empty without two times."""
    ties = [relation for relation in relations if relation.kind != CONFLICT]
    begun = sorted({tie.since for tie in ties if tie.since and not_after(tie.since, today)})
    ended = {tie.until for tie in ties if tie.until and not_after(tie.until, today)}
    if len({*begun, *ended}) < 2 or not begun:  # noqa: PLR2004  two times are the least that can differ
        return ""
    return before if any(not_after(since, before) for since in begun) else begun[0]


def _a_year_before(today: str) -> str:
    """Give the same day of the year before; of a leap day the day before it."""
    day = today[_YEAR:].replace("-02-29", "-02-28")
    return f"{int(today[:_YEAR]) - 1:04}{day}"
