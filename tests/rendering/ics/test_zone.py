from __future__ import annotations

import datetime as dt
from dataclasses import replace
from zoneinfo import ZoneInfo

from hypothesis import assume, given
from hypothesis import strategies as st
from tests.rendering.ics.reader import opened, read
from tests.rendering.ics.sample import GATHERING, moved, playbook, uid

from naermiljomodell.rendering.ics.calendars import calendars
from naermiljomodell.rendering.ics.zone import NAME, ZONE

OSLO = ZoneInfo(NAME)
SUMMER = replace(moved(GATHERING, "30"), key="treff.pilot.kafe-2.solvik")
"""The same gathering a week later, when the clocks have been set forward."""
WHOLE = calendars(playbook(GATHERING, SUMMER), {}).files["kalender.ics"]


def times(data: bytes) -> list[str]:
    """Give the times at Greenwich of the two gatherings."""
    entries = read(data)
    return [entries[uid(entry)].utc for entry in (GATHERING, SUMMER)]


def test_half_past_four_is_half_past_four_before_and_after_the_clocks_are_set() -> None:
    assert times(WHOLE) == ["2027-03-23 15:30", "2027-03-30 14:30"]


def test_a_zone_with_a_wrong_rule_is_seen_by_the_reader() -> None:
    assert WHOLE.count(ZONE) == 1
    wrong = ZONE.replace(b"BYMONTH=3;", b"BYMONTH=5;")
    assert times(WHOLE.replace(ZONE, wrong)) == ["2027-03-23 15:30", "2027-03-30 15:30"]


def test_the_zone_is_rules_and_no_list_of_days() -> None:
    [zone] = opened(WHOLE).contents["vtimezone"]
    assert zone.tzid.value == NAME
    assert b"RDATE" not in WHOLE
    assert ZONE.count(b"RRULE:FREQ=YEARLY") == 2


@given(st.dates(dt.date(1997, 1, 1), dt.date(2150, 12, 31)), st.times())
def test_the_rules_say_what_the_zone_of_the_system_says(day: dt.date, time: dt.time) -> None:
    at = dt.datetime.combine(day, time.replace(second=0, microsecond=0))
    there = at.replace(tzinfo=OSLO)
    assume(there.replace(fold=1).utcoffset() == there.utcoffset())  # no hour that is skipped or comes twice
    start, end = f"{at:%Y-%m-%dT%H:%M}", f"{at + dt.timedelta(minutes=30):%Y-%m-%dT%H:%M}"
    [entry] = read(calendars(playbook(replace(GATHERING, start=start, end=end)), {}).files["kalender.ics"]).values()
    assert entry.utc == f"{there.astimezone(dt.UTC):%Y-%m-%d %H:%M}"
