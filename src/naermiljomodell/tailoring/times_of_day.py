"""At which time of day people are asked to come, so that it suits as many of them as can be."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Final

from naermiljomodell.domain.calendar import in_ramadan
from naermiljomodell.domain.pack import Method
from naermiljomodell.domain.reference import TargetGroup
from naermiljomodell.frozen import frozen

SLOTS: Final[Mapping[str, int]] = {"ettermiddag": 16 * 60 + 30, "kveld": 18 * 60, "formiddag": 11 * 60}
"""Minute of the day at which each part of it begins, the one taken first where two suit as many."""
_STAFF = 9 * 60
_USUAL_HOURS = 2.0
_LATEST = 24 * 60 - 1
_EVENING = "kveld"


@frozen
class Time:
    """A time of day: first and last minute of the day, whom it suits, whom it does not, and whether Ramadan decided."""

    start: int
    end: int
    suits: tuple[str, ...] = ()
    awkward: tuple[str, ...] = ()
    ramadan: bool = False


def time_for(method: Method, groups: Mapping[str, TargetGroup], day: int) -> Time:
    """Give the time of day for a gathering on *day* with *groups*; those who come at work are asked for the morning.

    It lasts as long as its run of show. In Ramadan nobody is asked for the evening. A group of which no suitable time is
    known decides nothing.
    """
    hours = method.length_hours.at_most or method.length_hours.at_least or _USUAL_HOURS
    minutes = sum(item.minutes for item in method.run_of_show) or round(60 * hours)
    earliest = _minute(method.earliest)
    if method.audience != "innbyggere":
        start = _with_room(max(_STAFF, earliest), minutes)
        return Time(start, min(start + minutes, _LATEST))
    fasting = in_ramadan(dt.date.fromordinal(day))
    open_to = [slot for slot in SLOTS if not (fasting and slot == _EVENING)]
    known = {id_: group.suitable_times for id_, group in groups.items() if group.suitable_times}
    usual = open_to[0] if fasting or known else _EVENING
    chosen = max(open_to, key=lambda slot: (_suited(slot, known, earliest), slot == usual))
    start = _with_room(max(SLOTS[chosen], earliest), minutes)
    suits = tuple(id_ for id_, times in known.items() if chosen in times)
    awkward = tuple(id_ for id_ in known if id_ not in suits)
    return Time(start, min(start + minutes, _LATEST), suits, awkward, fasting)


def _suited(slot: str, known: Mapping[str, Sequence[str]], earliest: int) -> int:
    """Give how many groups *slot* suits; none when the method begins later than it."""
    later = [start for start in SLOTS.values() if start > SLOTS[slot]]
    too_early = bool(later) and earliest >= min(later)
    return -1 if too_early else sum(slot in times for times in known.values())


def _with_room(start: int, minutes: int) -> int:
    """Give *start*, or earlier where so many *minutes* would go on past midnight."""
    return max(0, min(start, _LATEST - minutes))


def clock(minute: int) -> str:
    """Give a minute of the day as `HH:MM`."""
    return f"{minute // 60:02}:{minute % 60:02}"


def _minute(time: str | None) -> int:
    """Give the minute of the day that a time as «16.30» is; 0 for none."""
    hours, _, minutes = (time or "0").replace(":", ".").partition(".")
    return int(hours) * 60 + int(minutes or 0)
