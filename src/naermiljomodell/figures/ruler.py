"""The ruler of a timeline: which stretch of time one picture shows, where a day stands, and what is written above."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from naermiljomodell.figures.lettering import width
from naermiljomodell.frozen import frozen
from naermiljomodell.language.dates import month
from naermiljomodell.language.timeline_words import MONTHS

_WEEK: Final = 7
_MOST_WEEKS: Final = 14
_MOST_MONTHS: Final = 14
_REST: Final = 2
"""So many months before or after a whole year are shown with it."""
_YEAR: Final = 12
_CLEARANCE: Final = 4


@frozen
class Ruler:
    """A stretch of time from the day number *first* up to, and without, *end*, across *room* from *left* on.

    `weekly` tells whether it is marked by weeks; else by months.
    """

    first: int
    end: int
    left: float
    room: float
    weekly: bool = False

    def at(self, day: float) -> float:
        """Give where *day* begins; one outside stands at the edge."""
        return self.left + self.room * (min(max(day, self.first), self.end) - self.first) / (self.end - self.first)

    @property
    def right(self) -> float:
        """Where the ruler ends."""
        return self.left + self.room

    def touches(self, first: int, end: int) -> bool:
        """Tell whether any day from *first* up to, and without, *end* is in the stretch."""
        return first < self.end and end > self.first

    @property
    def cells(self) -> tuple[tuple[int, int], ...]:
        """The weeks or months, each from its first day up to the first of the next."""
        if self.weekly:
            return tuple((day, day + _WEEK) for day in range(self.first, self.end, _WEEK))
        return tuple(_runs(self.first, self.end))

    def words(self, language: str) -> tuple[tuple[tuple[float, str], ...], tuple[tuple[float, str], ...]]:
        """Give what is written in the upper and the lower line, each text with the middle of its room.

        Above stand the years, or the months of a ruler of weeks; below stand the months, or the numbers of the weeks.
        """
        if self.weekly:
            lower = [(a, b, str(dt.date.fromordinal(a).isocalendar().week)) for a, b in self.cells]
            upper = [(a, b, self._fitting(a, b, language)) for a, b in _runs(self.first, self.end)]
        else:
            lower = [(a, b, _short(a, language)) for a, b in self.cells]
            upper = [(a, b, str(dt.date.fromordinal(a).year)) for a, b in _runs(self.first, self.end, years=True)]
        return self._placed(upper), self._placed(lower)

    def _placed(self, cells: list[tuple[int, int, str]]) -> tuple[tuple[float, str], ...]:
        """Give texts with the middles of their cells, without the empty ones."""
        return tuple(((self.at(a) + self.at(b)) / 2, words) for a, b, words in cells if words)

    def _fitting(self, first: int, end: int, language: str) -> str:
        """Give the longest way to write the month of *first* that has room; empty when none has."""
        day = dt.date.fromordinal(first)
        whole = month(day.year, day.month, language)
        ways = (whole, whole.rpartition(" ")[0], _short(first, language), "")
        return next(words for words in ways if width(words) + _CLEARANCE <= self.at(end) - self.at(first) or not words)


def rulers(first: int, last: int, left: float, room: float, *, by_day: bool) -> tuple[Ruler, ...]:
    """Give the rulers that show the days from *first* to *last* in turn: one for a short time, else one for each year.

    A time of a few weeks that is known *by_day* is marked by weeks. One or two months before the first year or after
    the last one are shown with it.
    """
    monday, end = first - (first - 1) % _WEEK, last + _WEEK - (last - 1) % _WEEK
    if by_day and end - monday <= _WEEK * _MOST_WEEKS:
        return (Ruler(monday, end, left, room, weekly=True),)
    start, stop = month_number(first), month_number(last) + 1
    cuts = [start, stop]
    if stop - start > _MOST_MONTHS:
        years = range(start - start % _YEAR + _YEAR, stop, _YEAR)
        cuts = [start, *(cut for cut in years if cut - start > _REST and stop - cut > _REST), stop]
    return tuple(Ruler(first_of(a), first_of(b), left, room) for a, b in pairwise(cuts))


def month_number(day: int) -> int:
    """Give the number of the month that *day* is in, counted from the year 0."""
    date = dt.date.fromordinal(day)
    return date.year * _YEAR + date.month - 1


def first_of(number: int) -> int:
    """Give the first day of a month by its number; the day after the last there is, for the month after it."""
    if number > month_number(dt.date.max.toordinal()):
        return dt.date.max.toordinal() + 1
    return dt.date(number // _YEAR, number % _YEAR + 1, 1).toordinal()


def _runs(first: int, end: int, *, years: bool = False) -> Iterator[tuple[int, int]]:
    """Give the parts of a stretch of time that lie in one month, or in one year, each."""
    while first < end:
        number = month_number(first)
        stop = min(end, first_of(number - number % _YEAR + _YEAR if years else number + 1))
        yield first, stop
        first = stop


def _short(day: int, language: str) -> str:
    """Give the month of *day* in a short form."""
    return MONTHS["en" if language == "en" else "nb"][dt.date.fromordinal(day).month - 1]
