"""One entry of the calendar as a VEVENT: icalendar escapes the text and folds the lines.

What tells a new version from an old one, its number and its day, is not in it: that depends on what it says.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final, Literal

from naermiljomodell.extras import MissingExtra
from naermiljomodell.issued import Issued
from naermiljomodell.language.calendar_words import WORDS
from naermiljomodell.playbook import Entry
from naermiljomodell.rendering.ics.wording import heading, plain
from naermiljomodell.rendering.ics.zone import NAME

if TYPE_CHECKING:
    import icalendar

EXTRA: Final = "kalender"
_KINDS: Final = {"steg": WORDS.step, "treff": WORDS.gathering, "frist": WORDS.deadline}
_DAY: Final = len("2027-01-11")
_BEGIN: Final = b"BEGIN:VEVENT\r\n"


def event(entry: Entry, uid: str, language: str) -> bytes:
    """Give *entry* as a VEVENT without number and day. Raises `MissingExtra` without icalendar."""
    made = _event(uid, heading(entry.title), entry.start, entry.end)
    made.add("description", _description(entry, language))
    made.add("categories", [_KINDS[entry.kind].of(language), *([entry.phase] if entry.phase else ())])
    made.add("status", "TENTATIVE" if entry.tentative else "CONFIRMED")
    if entry.location:
        made.add("location", entry.location)
    for minutes in entry.alarms:
        made.add_component(_alarm(minutes, heading(entry.title)))
    written: bytes = made.to_ical()
    return written


def cancelled(issued: Issued, uid: str, language: str) -> bytes:
    """Give what was *issued* as a VEVENT that takes it back, without number and day."""
    made = _event(uid, WORDS.cancelled.of(language).format(title=issued.title), issued.start, issued.end)
    made.add("status", "CANCELLED")
    written: bytes = made.to_ical()
    return written


def numbered(event: bytes, sequence: int, stamp: str) -> bytes:
    """Give a VEVENT with its number, and the day (`YYYY-MM-DD`) on which it first said this."""
    told = f"DTSTAMP:{stamp.replace('-', '')}T000000Z\r\nSEQUENCE:{sequence}\r\n"
    return _BEGIN + told.encode() + event.removeprefix(_BEGIN)


def component(name: Literal["VALARM", "VCALENDAR", "VEVENT"]) -> icalendar.Component:
    """Give an empty part of a calendar. Raises `MissingExtra` where icalendar is not installed."""
    try:
        from icalendar import Alarm, Calendar, Event  # noqa: PLC0415  an extra, and only for those who want a calendar
    except ImportError:
        raise MissingExtra(EXTRA) from None
    kinds: dict[str, type[icalendar.Component]] = {"VALARM": Alarm, "VCALENDAR": Calendar, "VEVENT": Event}
    return kinds[name]()


def _event(uid: str, title: str, start: str, end: str) -> icalendar.Component:
    """Give a VEVENT with what every one has. A whole day does not make anybody busy."""
    made = component("VEVENT")
    made.add("uid", uid)
    made.add("summary", title)
    made.add("transp", "TRANSPARENT" if len(start) == _DAY else "OPAQUE")
    if len(start) == _DAY:
        made.add("dtstart", dt.date.fromisoformat(start))
        made.add("dtend", _day_after(end))
    else:
        made.add("dtstart", dt.datetime.fromisoformat(start), parameters={"TZID": NAME})
        made.add("dtend", dt.datetime.fromisoformat(end), parameters={"TZID": NAME})
    return made


def _day_after(day: str) -> dt.date:
    """Give the day after *day*, where the calendar has one: the end of whole days is the first day that is free."""
    return dt.date.fromordinal(min(dt.date.fromisoformat(day).toordinal() + 1, dt.date.max.toordinal()))


def _description(entry: Entry, language: str) -> str:
    """Give what to do, and where to read more."""
    more = WORDS.more.of(language).format(address=entry.address) if entry.address else ""
    return "\n\n".join(part for part in (plain(entry.description, language), more) if part)


def _alarm(minutes: int, title: str) -> icalendar.Component:
    """Give a reminder so many *minutes* before the start."""
    made = component("VALARM")
    made.add("action", "DISPLAY")
    made.add("description", title)
    made.add("trigger", dt.timedelta(minutes=-minutes))
    return made
