"""The time zone of Norway as rules.

A zone that lists the day of every change, as icalendar writes it, is reported to be moved by Outlook; rules are not. Times
before 1996, when summer ended a month earlier, are not in a plan.
"""

from __future__ import annotations

from typing import Final

NAME: Final = "Europe/Oslo"
_LINES: Final = (
    "BEGIN:VTIMEZONE",
    f"TZID:{NAME}",
    "BEGIN:DAYLIGHT",
    "TZNAME:CEST",
    "DTSTART:19700329T020000",
    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
    "TZOFFSETFROM:+0100",
    "TZOFFSETTO:+0200",
    "END:DAYLIGHT",
    "BEGIN:STANDARD",
    "TZNAME:CET",
    "DTSTART:19701025T030000",
    "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
    "TZOFFSETFROM:+0200",
    "TZOFFSETTO:+0100",
    "END:STANDARD",
    "END:VTIMEZONE",
    "",
)
ZONE: Final = "\r\n".join(_LINES).encode()
"""The whole block, as it stands in a file."""
