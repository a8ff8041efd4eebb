"""A calendar as another program reads it: vobject, which reckons with the rules of the time zone that stand in the file."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import vobject  # type: ignore[import-untyped]  # it ships no types


@dataclass(frozen=True)
class Read:
    """One entry as it was read."""

    title: str
    start: dt.date
    end: dt.date
    status: str
    sequence: int
    stamp: dt.datetime
    description: str = ""
    categories: tuple[str, ...] = ()
    location: str = ""
    alarms: tuple[dt.timedelta, ...] = ()
    busy: bool = False

    @property
    def utc(self) -> str:
        """The time of the start at Greenwich."""
        assert isinstance(self.start, dt.datetime)
        return self.start.astimezone(dt.UTC).strftime("%Y-%m-%d %H:%M")


def opened(data: bytes) -> Any:  # noqa: ANN401  what vobject gives
    """Give the calendar in *data*, read with the time zone that stands in it and not with one that was read before."""
    vars(vobject.icalendar)["__tzidMap"].pop("Europe/Oslo", None)
    return vobject.readOne(data.decode("utf-8"))


def read(data: bytes) -> dict[str, Read]:
    """Give every entry of the calendar in *data* by its UID; no two have the same."""
    found: dict[str, Read] = {}
    for event in opened(data).contents.get("vevent", []):
        uid = event.uid.value
        assert uid not in found
        found[uid] = Read(
            event.summary.value,
            event.dtstart.value,
            event.dtend.value,
            event.status.value,
            int(event.sequence.value),
            event.dtstamp.value,
            event.description.value if "description" in event.contents else "",
            tuple(event.categories.value) if "categories" in event.contents else (),
            event.location.value if "location" in event.contents else "",
            tuple(alarm.trigger.value for alarm in event.contents.get("valarm", [])),
            event.transp.value == "OPAQUE",
        )
    return found


def imported(mine: Mapping[str, Read], data: bytes) -> dict[str, Read]:
    """Give what a person's calendar shows when *data* is imported into what is there: by UID, the higher number wins.

    What has not a higher number is not looked at, as the strictest programs do; what is cancelled is taken away.
    """
    shown = dict(mine)
    for uid, entry in read(data).items():
        if uid not in shown or entry.sequence > shown[uid].sequence:
            shown[uid] = entry
    return shown


def showing(mine: Mapping[str, Read]) -> dict[str, Read]:
    """Give the entries that are not cancelled."""
    return {uid: entry for uid, entry in mine.items() if entry.status != "CANCELLED"}
