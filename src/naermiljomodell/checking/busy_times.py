"""Whether a time is one when many are away or busy (R7)."""

from __future__ import annotations

import datetime as dt

from naermiljomodell.domain.base import last_day
from naermiljomodell.domain.calendar import Almanac, Season
from naermiljomodell.domain.plan import Dates

_MONTH = len("2027-01")
_YEAR = 365


def weeks_at_work(after: dt.date, until: dt.date, almanac: Almanac) -> float:
    """Give the weeks from *after* to *until*, a year at most, without the holidays of services and of schools."""
    first = after.toordinal() + 1
    days = range(first, min(until.toordinal() + 1, first + _YEAR))
    return sum(not any(s.kind == "ferie" for s in almanac.seasons(day)) for day in days) / 7


def busy_time(dates: Dates, almanac: Almanac, *, at_work: bool = False, by_day: bool = False) -> str:
    """Give when something falls, as «i påsken», if that is a time when many are away or busy, else an empty text.

    For those who come *at work*, only days off count: services are open in Ramadan and on the Sami National Day. What is
    held *by day* may be held in Ramadan.

    A time of several days is busy when each of its days is, and is called after the first of them. A time known only by
    its month is busy when the whole month is a holiday; one known by its year never is.
    """
    if dates.precision == "år":
        return ""
    first, last = dt.date.fromisoformat(dates.start), dt.date.fromisoformat(dates.end)
    by_month = dates.precision == "måned"
    if by_month:
        first, last = first.replace(day=1), last_day(dates.end[:_MONTH])
    found: list[Season] = []
    for day in range(first.toordinal(), last.toordinal() + 1):
        season = almanac.busy(day, at_work=at_work)
        if season is None or (by_day and season.ramadan) or (by_month and season.kind == "travel"):
            return ""
        found.append(season)
    return found[0].said
