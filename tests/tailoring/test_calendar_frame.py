from __future__ import annotations

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st
from tests.building import area, step
from tests.timing import FERIE, all_before, dags, frame

from naermiljomodell.domain.pack import Step
from naermiljomodell.tailoring.calendar_frame import placed

SUMMER = {**FERIE, "til": "2027-08-31"}
HOURS = st.sampled_from([0, 3, 10, 40, 300])


def test_a_task_is_not_moved_on_so_far_that_its_answer_comes_too_late() -> None:
    steps = (
        step("annet", duration="4 uker", audience="internt"),
        step("kurs", week=0, duration="1 uke", audience="internt"),
        step("mote", after=["kurs"], duration="1 uke", collects_input=True),
        step("svar", after=["mote"], duration="6 uker", audience="internt"),
        step("si-fra", after=["svar"], answers=["mote"], duration="1 uke"),
    )
    config = area(
        period={"start": "2027-04-26", "end": "2027-12"}, capacity={"hours_per_week": 10}, blocked_periods=[SUMMER]
    )
    hours = {"annet": 36, "kurs": 8}
    plan = placed(frame(steps, config, hours=hours))
    assert plan.late == frozenset()
    assert dt.date.fromordinal(plan.spots["si-fra"].start) < dt.date(2027, 7, 1)
    free = area(period={"start": "2027-04-26", "end": "2027-12"}, capacity={"hours_per_week": 10})
    assert placed(frame(steps, free, hours=hours)).spots["kurs"].start > plan.spots["kurs"].start


@given(
    dags(),
    st.lists(HOURS, min_size=7, max_size=7),
    st.integers(1, 40),
    st.dates(dt.date(2027, 1, 1), dt.date(2027, 9, 1)),
)
def test_levelling_makes_nothing_late_that_was_in_time_and_keeps_every_relation(
    steps: dict[str, Step], hours: list[float], limit: int, start: dt.date
) -> None:
    given_hours = dict(zip(sorted(steps), hours, strict=False))
    period = {"start": start.isoformat(), "end": "2029-12"}
    without = placed(frame(steps, area(period=period, blocked_periods=[FERIE]), hours=given_hours))
    config = area(period=period, blocked_periods=[FERIE], capacity={"hours_per_week": limit})
    plan = placed(frame(steps, config, hours=given_hours))
    assert plan.late <= without.late
    for id_, firsts in all_before(steps).items():
        assert all(plan.spots[first].end < plan.spots[id_].start for first in firsts)
