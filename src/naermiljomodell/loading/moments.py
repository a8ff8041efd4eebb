"""A moment as people and spreadsheets write it, in the one form that files keep: `2027`, `2027-01`, `2027-01-15`."""

from __future__ import annotations

import re
from typing import Final

_DAY: Final = re.compile(r"([0-9]{1,2})[./] ?([0-9]{1,2})[./] ?([0-9]{4}|[0-9]{2})")
_MONTH: Final = re.compile(r"([0-9]{1,2})[./-]([0-9]{4})")
_YEAR_FIRST: Final = re.compile(r"([0-9]{4})[./-]([0-9]{1,2})(?:[./-]([0-9]{1,2}))?")
_NAMED: Final = re.compile(r"([a-zæøå]{3,9})[. -]{1,2}([0-9]{4}|[0-9]{2})")
_MONTHS: Final = (
    ("januar", "january"),
    ("februar", "february"),
    ("mars", "march"),
    ("april", "april"),
    ("mai", "may"),
    ("juni", "june"),
    ("juli", "july"),
    ("august", "august"),
    ("september", "september"),
    ("oktober", "october"),
    ("november", "november"),
    ("desember", "december"),
)


def moment_text(written: str) -> str:
    """Give the year, month or day that *written* means, as files keep it; what is none comes back as it is.

    A Norwegian spreadsheet turns `2027-01-15` into `15.01.2027` and `2027-01` into `jan.27` when it saves a table. A day
    stands before its month, and two digits are a year of this century. Whether the day exists is not asked here.
    """
    text = written.strip().casefold()
    if day := _DAY.fullmatch(text):
        return _joined(day[3], day[2], day[1])
    if month := _MONTH.fullmatch(text):
        return _joined(month[2], month[1])
    if plain := _YEAR_FIRST.fullmatch(text):
        return _joined(*(part for part in plain.groups() if part))
    if (named := _NAMED.fullmatch(text)) and (number := _number(named[1])):
        return _joined(named[2], str(number))
    return written


def _joined(year: str, *parts: str) -> str:
    """Give the parts of a moment with their zeros, the year first."""
    return "-".join([year.zfill(4) if len(year) == len("2027") else f"20{year}", *(part.zfill(2) for part in parts)])


def _number(name: str) -> int:
    """Give the number of the month called *name*, or by its first letters; 0 when there is none."""
    return next((n for n, names in enumerate(_MONTHS, 1) if any(full.startswith(name) for full in names)), 0)
