"""Times of the year when many are away or busy: rules for the days, and the words for them.

Easter by the Gregorian computus; the fixed days are those of lov 24.2.1995 nr. 12 (helligdager) and lov 26.4.1947
nr. 1 (1. og 17. mai). July is the general staff holiday by custom, and schools are closed all of Holy Week. Ramadan
is reckoned by the tabular Islamic calendar, which may be a day or two off. Autumn and winter breaks differ by county
and are not here.
"""

from __future__ import annotations

import datetime as dt

from naermiljomodell.domain.base import in_common_holiday
from naermiljomodell.domain.plan import Dates
from naermiljomodell.language.base import Said

_CHRISTMAS = Said("i jula", "i jula", "at Christmas")
_EASTER = Said("i påsken", "i påska", "at Easter")
_SUMMER = Said("i juli", "i juli", "in July")
_PUBLIC = Said("på en helligdag", "på ein heilagdag", "on a public holiday")
_SAMI = Said("på samefolkets dag", "på samefolkets dag", "on the Sami National Day")
_RAMADAN = Said("i ramadan", "i ramadan", "in Ramadan")
_FIXED = {(1, 1): _CHRISTMAS, (2, 6): _SAMI, (5, 1): _PUBLIC, (5, 17): _PUBLIC}
_CHRISTMAS_FIRST, _CHRISTMAS_LAST = (12, 22), (12, 31)
_MOVABLE = {**dict.fromkeys(range(-7, 2), _EASTER), 39: _PUBLIC, 49: _PUBLIC, 50: _PUBLIC}
"""Days from Easter Sunday: Holy Week to Easter Monday, Ascension Day, Whit Sunday and Monday."""
_MUSLIM_EPOCH = 227_015
"""Day number (1 is 1 January of the year 1) of the first day of the Islamic calendar."""
_BEFORE_RAMADAN, _RAMADAN_DAYS = 236, 30


def easter(year: int) -> dt.date:
    """Give Easter Sunday of *year* in the Gregorian calendar."""
    golden, century = year % 19, year // 100
    epact = (century - century // 4 - (8 * century + 13) // 25 + 19 * golden + 15) % 30
    moon = epact - (epact // 28) * (1 - (29 // (epact + 1)) * ((21 - golden) // 11))
    weekday = (year + year // 4 + moon + 2 - century + century // 4) % 7
    offset = moon - weekday
    month = 3 + (offset + 40) // 44
    return dt.date(year, month, offset + 28 - 31 * (month // 4))


def in_ramadan(day: dt.date) -> bool:
    """Tell whether *day* is in Ramadan by the tabular calendar; the moon may have it a day or two later or earlier."""
    days = day.toordinal() - _MUSLIM_EPOCH
    year = (30 * days + 10_646) // 10_631
    first = 354 * (year - 1) + (11 * year + 3) // 30 + _BEFORE_RAMADAN
    return first <= days < first + _RAMADAN_DAYS


def weeks_at_work(after: dt.date, until: dt.date) -> float:
    """Give the weeks from *after* to *until*, a year at most, without those of the common holiday."""
    days = (after + dt.timedelta(days=n + 1) for n in range(min((until - after).days, 365)))
    return sum(not in_common_holiday(day, day) for day in days) / 7


def busy_time(dates: Dates, language: str, *, at_work: bool = False) -> str:
    """Give when something falls if that is a time when many are away or busy, else an empty text.

    For those who come *at work*, only days off count: services are open in Ramadan and on the Sami National Day.

    A time known only by its month is busy only in July; one known by its year never is. A time of several days is
    busy when each of its days is, and is called after the first of them.
    """
    start, end = dt.date.fromisoformat(dates.start), dt.date.fromisoformat(dates.end)
    if dates.precision == "år":
        return ""
    if in_common_holiday(start, end):
        return _SUMMER.of(language)
    first = _day(start, at_work=at_work)
    if dates.precision != "dag" or first is None:
        return ""
    rest = (start + dt.timedelta(days=n) for n in range(1, (end - start).days + 1))
    return first.of(language) if all(_day(day, at_work=at_work) for day in rest) else ""


def _day(day: dt.date, *, at_work: bool) -> Said | None:
    """Give what kind of day *day* is when many are away or busy; *at_work* only when it is a day off."""
    if in_common_holiday(day, day):
        return _SUMMER
    if _CHRISTMAS_FIRST <= (day.month, day.day) <= _CHRISTMAS_LAST:
        return _CHRISTMAS
    said = _FIXED.get((day.month, day.day)) or _MOVABLE.get((day - easter(day.year)).days)
    said = said or (_RAMADAN if in_ramadan(day) else None)
    return None if at_work and said in {_SAMI, _RAMADAN} else said
