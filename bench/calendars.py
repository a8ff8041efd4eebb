"""The calendar of Ullerål as files, against icalendar called bare on words that are plain already."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from pathlib import Path

import icalendar

from bench.measuring import Row, in_turn
from naermiljomodell import pipeline
from naermiljomodell.playbook import Entry, Playbook
from naermiljomodell.rendering.ics.calendars import calendars
from naermiljomodell.rendering.ics.wording import heading, plain

_ULLERAL = Path(__file__).resolve().parent.parent / "examples" / "ullerål"
_TODAY = dt.date(2025, 1, 6)
_LIMIT = 2


def calendar_rows(rounds: int) -> list[Row]:
    """Give the rows on the calendar: with nothing remembered, and with all of it."""
    checked = pipeline.examine(_ULLERAL)
    assert checked.folder is not None
    assert checked.pack is not None
    assert checked.plan is not None
    playbook = pipeline.compose(checked.pack, checked.folder, checked.plan, _TODAY, checked.problems, calendar=True)
    entries = plainly(playbook)
    issued = calendars(playbook, {}).issued
    against = "icalendar bare, the same entries in the same files"
    return [
        Row(
            "the calendar",
            against,
            in_turn(lambda: calendars(playbook, {}), lambda: bare(playbook, entries), rounds),
            _LIMIT,
        ),
        Row(
            "the calendar, remembered",
            against,
            in_turn(lambda: calendars(playbook, issued), lambda: bare(playbook, entries), rounds),
            _LIMIT,
        ),
        Row(
            "compose with the calendar",
            "without",
            in_turn(lambda: _composed(checked, calendar=True), lambda: _composed(checked, calendar=False), rounds),
        ),
    ]


def plainly(playbook: Playbook) -> dict[str, tuple[Entry, str, str]]:
    """Give each entry by its key, with its title and text as plain words."""
    return {entry.key: (entry, heading(entry.title), plain(entry.description, "nb")) for entry in playbook.calendar}


def _composed(checked: pipeline.Checked, *, calendar: bool) -> Playbook:
    """Give the playbook of Ullerål."""
    assert checked.folder is not None
    assert checked.pack is not None
    assert checked.plan is not None
    return pipeline.compose(checked.pack, checked.folder, checked.plan, _TODAY, checked.problems, calendar=calendar)


def bare(playbook: Playbook, entries: Mapping[str, tuple[Entry, str, str]]) -> list[bytes]:
    """Give the whole calendar and those of the roles, each event made once."""
    files: dict[str, icalendar.Calendar] = {"": _calendar(playbook.area)}
    for entry, title, text in entries.values():
        event = _event(entry, title, text)
        for role in ("", *(id_ for id_, _ in entry.roles)):
            files.setdefault(role, _calendar(f"{playbook.area} {role}")).add_component(event)
    return [file.to_ical() for file in files.values()]


def _calendar(name: str) -> icalendar.Calendar:
    made = icalendar.Calendar()
    for key, value in {"prodid": "-//bare//NB", "version": "2.0", "method": "PUBLISH", "name": name}.items():
        made.add(key, value)
    return made


def _event(entry: Entry, title: str, text: str) -> icalendar.Event:
    made = icalendar.Event()
    made.add("uid", entry.key)
    made.add("dtstamp", dt.datetime(2025, 1, 6, tzinfo=dt.UTC))
    made.add("sequence", 0)
    made.add("summary", title)
    made.add("description", text)
    made.add("categories", [entry.kind, entry.phase])
    made.add("status", "TENTATIVE" if entry.tentative else "CONFIRMED")
    made.add("transp", "OPAQUE")
    for name, when in (("dtstart", entry.start), ("dtend", entry.end)):
        timed = "T" in when
        made.add(
            name,
            dt.datetime.fromisoformat(when) if timed else dt.date.fromisoformat(when),
            parameters={"TZID": "Europe/Oslo"} if timed else {},
        )
    for minutes in entry.alarms:
        alarm = icalendar.Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("description", title)
        alarm.add("trigger", dt.timedelta(minutes=-minutes))
        made.add_component(alarm)
    return made
