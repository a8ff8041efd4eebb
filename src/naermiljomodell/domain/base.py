"""What a value in a record may be: strict about what was meant, whatever it was written as."""

from __future__ import annotations

import datetime as dt
import re
from typing import Annotated

from naermiljomodell.domain.record import After, Before, Within, wrong
from naermiljomodell.text import nfc, squeeze

_WHOLE = re.compile(r"-?(?:0|[1-9]\d{0,14})", re.ASCII)
_NUMBER = re.compile(r"-?(?:0|[1-9]\d{0,14})(?:[.,]\d+)?", re.ASCII)
_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_WHEN = re.compile(r"((?:19|20|21)\d\d)(?:-(\d\d)(?:-(\d\d))?)?", re.ASCII)
_DURATION = re.compile(r"(\d{1,3}(?:[.,]\d+)?) (time|timer|dag|dager|uke|uker|måned|måneder|år)", re.ASCII)
_CLOCK = re.compile(r"(?:[01]?\d|2[0-3])(?:[.:][0-5]\d)?", re.ASCII)
_TRUTH = {"true": True, "ja": True, "false": False, "nei": False}


def _whole(value: object) -> object:
    """Give the integer that plain text stands for, of at most 15 digits; `0301` is text and not a number."""
    if isinstance(value, str):
        if not _WHOLE.fullmatch(value.strip()):
            raise wrong("nm_whole", "not a whole number")
        return int(value)
    if isinstance(value, bool):
        raise wrong("nm_whole", "not a whole number")
    return value


def _number(value: object) -> object:
    """Give the number that plain text stands for, with a point or a Norwegian comma."""
    if isinstance(value, str):
        if not _NUMBER.fullmatch(value.strip()):
            raise wrong("nm_number", "not a number")
        return float(value.strip().replace(",", "."))
    if isinstance(value, bool):
        raise wrong("nm_number", "not a number")
    return value


def _yes_no(value: object) -> object:
    """Give the truth value that `true|false|ja|nei` stands for, and no other word."""
    if isinstance(value, str):
        value = _TRUTH.get(value.strip().casefold())
    if not isinstance(value, bool):
        raise wrong("nm_yes_no", "not a truth value")
    return value


def line(value: str) -> str:
    """Give *value* as one line of text that says something."""
    text = squeeze(value)
    if not text:
        raise wrong("nm_empty", "empty text")
    return text


def _prose(value: str) -> str:
    """Give *value* composed, without white space at its ends; it may run over several lines."""
    text = nfc(value).strip()
    if not text:
        raise wrong("nm_empty", "empty text")
    return text


def slug(value: str) -> str:
    """Give *value* when it is an id: small letters a-z, digits, and single hyphens between."""
    if not _SLUG.fullmatch(value):
        raise wrong("nm_slug", "not an id")
    return value


def moment(value: str) -> str:
    """Give *value* when it is a year, a month or a day of the calendar."""
    match = _WHEN.fullmatch(value.strip())
    if not match:
        raise wrong("nm_when", "not a date")
    year, month, day = (int(part or 1) for part in match.groups())
    try:
        dt.date(year, month, day)
    except ValueError:
        raise wrong("nm_when", "not a date") from None
    return value.strip()


def _duration(value: str) -> str:
    """Give *value* when it is a number and a unit of time in words, as «3 uker», and ten years at most."""
    text = squeeze(value)
    if not _DURATION.fullmatch(text) or duration_days(text) > _LONGEST_DAYS:
        raise wrong("nm_duration", "not a duration")
    return text


def _clock(value: str) -> str:
    """Give *value* when it is a time of day, as «11.00», «9:30» or «9»."""
    if not _CLOCK.fullmatch(value.strip()):
        raise wrong("nm_clock", "not a time of day")
    return value.strip()


Whole = Annotated[int, Before(_whole)]
Number = Annotated[float, Before(_number)]
Count = Annotated[Whole, Within(0)]
Amount = Annotated[Number, Within(0)]
OneToFour = Annotated[Whole, Within(1, 4)]
OneToFive = Annotated[Whole, Within(1, 5)]
OneToSix = Annotated[Whole, Within(1, 6)]
YesNo = Annotated[bool, Before(_yes_no)]
Line = Annotated[str, After(line)]
Prose = Annotated[str, After(_prose)]
Slug = Annotated[str, After(slug)]
When = Annotated[str, After(moment)]
Duration = Annotated[str, After(_duration)]
Clock = Annotated[str, After(_clock)]


_LONGEST_DAYS = 10 * 365
"""A step lasts ten years at most: more is a slip of the pen."""
_DAYS = {"t": 0, "d": 1, "u": 7, "m": 30, "å": 365}
_PRECISION = {4: "år", 7: "måned", 10: "dag"}


def duration_days(duration: str) -> int:
    """Give a duration in whole days: hours are none, a month 30, a year 365."""
    amount, unit = duration.split(" ")
    return round(float(amount.replace(",", ".")) * _DAYS[unit[0]])


def check_order(start: str | None, end: str | None) -> None:
    """Raise the error of a reversed period when *end* is before *start*, as exactly as both are known."""
    if start and end and end[: len(start)] < start[: len(end)]:
        raise wrong("nm_period", "the end is before the start")


def precision_of(when: str) -> str:
    """Give how exactly a moment was written: `år`, `måned` or `dag`."""
    return _PRECISION[len(when)]


def first_day(when: str) -> dt.date:
    """Give the first day of a year, month or day."""
    return dt.date.fromisoformat((when + "-01-01")[:10])


def last_day(when: str) -> dt.date:
    """Give the last day of a year, month or day."""
    if len(when) == len("2027-01-31"):
        return dt.date.fromisoformat(when)
    first = first_day(when)
    months = 12 if len(when) == len("2027") else 1
    years, month = divmod(first.month - 1 + months, 12)
    return first.replace(year=first.year + years, month=month + 1) - dt.timedelta(days=1)
