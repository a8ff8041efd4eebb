"""The calendar: days off and times when many are away or busy, and the days they fall on in any year.

Easter by the Gregorian computus. Ramadan is reckoned by the tabular Islamic calendar, which may be a day or two off.
All else is data in a pack.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Annotated, Literal

from naermiljomodell.domain.base import Line, Whole, YesNo
from naermiljomodell.domain.pack import Evidence, Item
from naermiljomodell.domain.record import After, Within, wrong

_MUSLIM_EPOCH = 227_015
"""Day number (1 is 1 January of the year 1) of the first day of the Islamic calendar."""
_BEFORE_RAMADAN, _RAMADAN_DAYS = 236, 30
_LEAP_YEAR = 2000
_WEEK, _SATURDAY = 7, 5


def _month_day(value: str) -> str:
    """Give *value* when it is a month and a day of the calendar, as «12-25»."""
    try:
        day = dt.date.fromisoformat(f"{_LEAP_YEAR}-{value}")
    except ValueError:
        raise wrong("nm_when", "not a day of the year") from None
    return day.isoformat()[5:]


MonthDay = Annotated[str, After(_month_day)]
Week = Annotated[Whole, Within(1, 53)]


class Season(Item):
    """A time that comes back each year: a day off, a holiday, or a stretch when many are away or busy."""

    kind: Literal["helligdag", "ferie", "travel"]
    """Fridag for alle, ferie da mange er borte, eller en tid da mange har annet å gjøre."""
    concerns: Literal["alle", "innbyggere"] = "alle"
    """Om tiden gjelder alle, eller bare når innbyggere er invitert."""
    said: Line
    """Slik det står i en setning: «i påsken», «på en helligdag»."""
    first_day: MonthDay | None = None
    """Første dag hvert år, som «12-22»."""
    last_day: MonthDay | None = None
    """Siste dag hvert år; tomt: samme dag som den første. En dag før den første er i året etter."""
    easter_day: Annotated[Whole, Within(-60, 60)] | None = None
    """Første dag regnet fra første påskedag: -3 er skjærtorsdag."""
    last_easter_day: Annotated[Whole, Within(-60, 60)] | None = None
    """Siste dag regnet fra første påskedag; tomt: samme dag som den første."""
    weeks: dict[Line, tuple[Week, ...]] | None = None
    """Uker for hvert fylke, mandag til fredag; «andre» er fylker som ikke er nevnt."""
    ramadan: YesNo = False
    """Om dette er ramadan."""
    evidence: tuple[Evidence, ...] = ()
    """Hva dette bygger på."""

    def __post_init__(self) -> None:
        ways = (self.first_day is not None, self.easter_day is not None, self.weeks is not None, self.ramadan)
        if sum(ways) != 1:
            raise wrong("nm_one_time", "exactly one way to tell when")
        lonely = (
            self.last_day is not None and self.first_day is None,
            self.last_easter_day is not None and self.easter_day is None,
        )
        if any(lonely) or self.weeks == {}:
            raise wrong("nm_one_time", "an end without a beginning, or no weeks")
        if self.easter_day is not None and self.last_easter_day is not None and self.last_easter_day < self.easter_day:
            raise wrong("nm_period", "the end is before the start")


LAST_DAY = dt.date.max.toordinal()
"""The last day there is."""
OTHER_COUNTIES = "andre"
"""The key of counties that are not named among a season's weeks."""


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
    number = day.toordinal()
    first = _ramadan(_muslim_year(number))
    return first <= number < first + _RAMADAN_DAYS


def _muslim_year(day: int) -> int:
    """Give the year of the Islamic calendar that *day* is in."""
    return (30 * (day - _MUSLIM_EPOCH) + 10_646) // 10_631


def _ramadan(year: int) -> int:
    """Give the first day of Ramadan of an Islamic *year*."""
    return _MUSLIM_EPOCH + 354 * (year - 1) + (11 * year + 3) // 30 + _BEFORE_RAMADAN


def _ramadan_days(year: int) -> list[int]:
    """Give the days of *year* that are in Ramadan; it begins twice in some years."""
    first, last = dt.date(year, 1, 1).toordinal(), dt.date(year, 12, 31).toordinal()
    starts = map(_ramadan, range(_muslim_year(first), _muslim_year(last) + 1))
    return [day for start in starts for day in range(start, start + _RAMADAN_DAYS) if first <= day <= last]


class Almanac:
    """Which season each day belongs to, for one county; years are reckoned when they are asked for.

    Days are the day numbers of `datetime.date.toordinal`.
    """

    def __init__(self, seasons: Mapping[str, Season], county: str) -> None:
        self._seasons = tuple(seasons.values())
        self._county = county
        self._years: dict[int, Mapping[int, tuple[Season, ...]]] = {}
        self._of_day: dict[int, tuple[Season, ...]] = {}

    def seasons(self, day: int) -> tuple[Season, ...]:
        """Give the seasons that *day* is in, days off first; none after the last day there is."""
        found = self._of_day.get(day)
        if found is None:
            year = dt.date.fromordinal(min(day, LAST_DAY)).year
            if year not in self._years:
                self._years[year] = self._reckoned(year)
            found = self._of_day[day] = self._years[year].get(day, ())
        return found

    def day_off(self, day: int) -> Season | None:
        """Give the public holiday that *day* is."""
        found = self.seasons(day)
        return found[0] if found and found[0].kind == "helligdag" else None

    def busy(self, day: int, *, at_work: bool) -> Season | None:
        """Give the first season in which those are away or busy who are to come on *day*; *at_work* as part of their job."""
        return next((s for s in self.seasons(day) if not (at_work and s.concerns == "innbyggere")), None)

    def days_off(self, first: int, last: int) -> Iterator[tuple[int, Season]]:
        """Give the public holidays from *first* to *last*."""
        for year in range(dt.date.fromordinal(first).year, dt.date.fromordinal(last).year + 1):
            self.seasons(dt.date(year, 1, 1).toordinal())
            for day, seasons in sorted(self._years[year].items()):
                if first <= day <= last and seasons[0].kind == "helligdag":
                    yield day, seasons[0]

    def _reckoned(self, year: int) -> Mapping[int, tuple[Season, ...]]:
        """Give the seasons of each day of *year* that is in any."""
        found: dict[int, tuple[Season, ...]] = {}
        for kind in ("helligdag", "ferie", "travel"):
            for season in self._seasons:
                if season.kind == kind:
                    for day in self._days(season, year):
                        found[day] = (*found.get(day, ()), season)
        return found

    def _days(self, season: Season, year: int) -> Iterable[int]:
        """Give the days of *season* in *year*."""
        if season.first_day is not None:
            return _fixed(season.first_day, season.last_day or season.first_day, year)
        if season.easter_day is not None:
            last = season.easter_day if season.last_easter_day is None else season.last_easter_day
            sunday = easter(year).toordinal()
            return range(sunday + season.easter_day, sunday + last + 1)
        if season.weeks is not None:
            return _weekdays(season.weeks.get(self._county, season.weeks.get(OTHER_COUNTIES, ())), year)
        return _ramadan_days(year)


def _fixed(first: str, last: str, year: int) -> Iterator[int]:
    """Give the days of *year* between two days of the year; a stretch over New Year has days at both ends."""
    whole = ((first, last),) if first <= last else (("01-01", last), (first, "12-31"))
    for start, end in whole:
        yield from range(_in_year(year, start), _in_year(year, end) + 1)


def _in_year(year: int, month_day: str) -> int:
    """Give a day of the year in *year*; 29 February is 1 March where there is none."""
    month, day = map(int, month_day.split("-"))
    return dt.date(year, month, 1).toordinal() + day - 1


def _weekdays(weeks: Sequence[int], year: int) -> Iterator[int]:
    """Give Monday to Friday of some ISO weeks of *year*."""
    for week in weeks:
        try:
            monday = dt.date.fromisocalendar(year, week, 1).toordinal()
        except ValueError:  # a year without week 53
            continue
        yield from range(monday, monday + _SATURDAY)


def written_day(day: int) -> str:
    """Give a day number as `YYYY-MM-DD`."""
    return dt.date.fromordinal(day).isoformat()


def is_weekend(day: int) -> bool:
    """Tell whether the day with this number is a Saturday or a Sunday."""
    return (day - 1) % _WEEK >= _SATURDAY


def weekday_from(day: int) -> int:
    """Give *day*, or the Monday after it when it is in a weekend."""
    return day + _WEEK - (day - 1) % _WEEK if is_weekend(day) else day


def monday_of(day: int) -> int:
    """Give the Monday of the week that *day* is in."""
    return day - (day - 1) % _WEEK
