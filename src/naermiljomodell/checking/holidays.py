"""Times of the year when many are away: rules for the days, and the words for them.

Easter by the Gregorian computus; the fixed days are those of lov 24.2.1995 nr. 12 (helligdager) and lov 26.4.1947
nr. 1 (1. og 17. mai). July is the general staff holiday by custom. School breaks differ by county and are not here.
"""

from __future__ import annotations

import datetime as dt

from naermiljomodell.domain.plan import Dates
from naermiljomodell.language.base import Said

_JULY = 7
_CHRISTMAS = Said("i jula", "i jula", "at Christmas")
_EASTER = Said("i påsken", "i påska", "at Easter")
_SUMMER = Said("i juli", "i juli", "in July")
_PUBLIC = Said("på en helligdag", "på ein heilagdag", "on a public holiday")
_FIXED = {(1, 1): _CHRISTMAS, (5, 1): _PUBLIC, (5, 17): _PUBLIC}
_CHRISTMAS_FIRST, _CHRISTMAS_LAST = (12, 22), (12, 31)
_MOVABLE = {-3: _EASTER, -2: _EASTER, -1: _EASTER, 0: _EASTER, 1: _EASTER, 39: _PUBLIC, 49: _PUBLIC, 50: _PUBLIC}


def easter(year: int) -> dt.date:
    """Give Easter Sunday of *year* in the Gregorian calendar."""
    golden, century = year % 19, year // 100
    epact = (century - century // 4 - (8 * century + 13) // 25 + 19 * golden + 15) % 30
    moon = epact - (epact // 28) * (1 - (29 // (epact + 1)) * ((21 - golden) // 11))
    weekday = (year + year // 4 + moon + 2 - century + century // 4) % 7
    offset = moon - weekday
    month = 3 + (offset + 40) // 44
    return dt.date(year, month, offset + 28 - 31 * (month // 4))


def busy_time(dates: Dates, language: str) -> str:
    """Give when something falls if that is a time when many are away, else an empty text.

    A time known only by its month is busy only in July; one known by its year never is.
    """
    start, end = dt.date.fromisoformat(dates.start), dt.date.fromisoformat(dates.end)
    if dates.precision == "år":
        return ""
    if start.month == _JULY and end.month == _JULY and start.year == end.year:
        return _SUMMER.of(language)
    if dates.precision == "dag" and start == end:
        return _day(start, language)
    return ""


def _day(day: dt.date, language: str) -> str:
    """Give what kind of day off *day* is, or an empty text."""
    if _CHRISTMAS_FIRST <= (day.month, day.day) <= _CHRISTMAS_LAST:
        return _CHRISTMAS.of(language)
    said = _FIXED.get((day.month, day.day)) or _MOVABLE.get((day - easter(day.year)).days)
    return said.of(language) if said else ""
