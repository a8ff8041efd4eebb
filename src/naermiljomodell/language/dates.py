"""Dates, hours and money as people write them in each language."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

_NORWEGIAN_MONTHS = (
    "januar",
    "februar",
    "mars",
    "april",
    "mai",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "desember",
)
_ENGLISH_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_MONTHS = {"nb": _NORWEGIAN_MONTHS, "nn": _NORWEGIAN_MONTHS, "en": _ENGLISH_MONTHS}
_WEEKDAYS = {
    "nb": ("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"),
    "nn": ("måndag", "tysdag", "onsdag", "torsdag", "fredag", "laurdag", "sundag"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}
_AND = {"nb": " og ", "nn": " og ", "en": " and "}
_WEEK = {"nb": "uke {number} i {year}", "nn": "veke {number} i {year}", "en": "week {number} of {year}"}
_PRECISION = {len("2027"): "år", len("2027-01"): "måned"}
_NO_BREAK = "\u00a0"


def month(year: int, number: int, language: str) -> str:
    """Give a month with its year: «januar 2027»."""
    return f"{_MONTHS[language][number - 1]} {year}"


def day(date: dt.date, language: str) -> str:
    """Give a day without its weekday: «11. januar 2027»."""
    dot = "" if language == "en" else "."
    return f"{date.day}{dot} {month(date.year, date.month, language)}"


def weekday(date: dt.date, language: str) -> str:
    """Give a day with its weekday: «mandag 11. januar 2027»."""
    return f"{_WEEKDAYS[language][date.weekday()]} {day(date, language)}"


def week(monday: dt.date, language: str) -> str:
    """Give the week of a day: «uke 2 i 2026»."""
    year, number_, _ = monday.isocalendar()
    return _WEEK[language].format(number=number_, year=year)


def moment(date: str, precision: str, language: str) -> str:
    """Give `YYYY-MM-DD` at the precision it is known: a day, a month or a year."""
    known = dt.date.fromisoformat(date)
    if precision == "år":
        return str(known.year)
    return month(known.year, known.month, language) if precision == "måned" else day(known, language)


def stretch(start: str, end: str, precision: str, language: str) -> str:
    """Give the time from *start* to *end* at a precision; one moment when both are the same there.

    Two months of one year name it once: «januar–februar 2027».
    """
    first, last = moment(start, precision, language), moment(end, precision, language)
    if first == last:
        return first
    year = start[:4]
    if precision == "måned" and end[:4] == year:
        return f"{first.removesuffix(f' {year}')}–{last}"
    return f"{first} – {last}"


def written(when: str, language: str) -> str:
    """Give a year, month or day as it was written (`2027`, `2027-01`, `2027-01-11`), in words."""
    return moment((when + "-01-01")[:10], _PRECISION.get(len(when), "dag"), language)


def number(value: float, language: str, decimals: int = 1) -> str:
    """Give a number with so many decimals at most, no-break spaces between thousands and the language's decimal sign.

    A number that is whole when rounded has none.
    """
    mark = "." if language == "en" else ","
    return fixed(value, language, decimals).removesuffix(f"{mark}{'0' * decimals}")


def fixed(value: float, language: str, decimals: int = 1) -> str:
    """Give a number with just so many decimals, as for shares that are to be held against each other: «95,0»."""
    whole = f"{round(value, decimals) + 0:,.{decimals}f}"
    return whole if language == "en" else whole.replace(",", _NO_BREAK).replace(".", ",")


def listed(words: Sequence[str], language: str) -> str:
    """Give words as a list in a sentence: «a, b og c»; an empty text for none."""
    *first, last = words or [""]
    return _AND[language].join((", ".join(first), last)) if first else last
