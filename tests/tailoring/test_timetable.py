from __future__ import annotations

from tests.building import area, step
from tests.timing import FERIE, frame, timing

from naermiljomodell.loading.core import core_pack
from naermiljomodell.tailoring.calendar_frame import placed
from naermiljomodell.tailoring.timetable import timetable


def test_days_off_and_the_areas_own_periods_are_told_with_their_names() -> None:
    config = area(period={"start": "2027-03-22"}, blocked_periods=[FERIE])
    found = timing(step("a", duration="2 uker"), config=config, seasons=core_pack("nb").seasons)
    assert [name for _, name in found.days_off] == ["skjærtorsdag", "langfredag", "første påskedag", "andre påskedag"]
    assert found.days_off[0] == ("2027-03-25", "skjærtorsdag")
    assert found.blocked == (("2027-07-01", "2027-07-31", "fellesferie"),)


def test_the_hours_of_the_weeks_are_those_of_the_steps_in_them() -> None:
    plan = placed(frame([step("a", duration="2 uker"), step("b", week=0)], hours={"a": 10, "b": 3}))
    weeks = timetable(plan).weeks
    assert sum(week.hours for week in weeks) == 13
    assert weeks[0].steps == ("a", "b")
    assert weeks[-1].steps == ("a",)


def test_the_end_is_the_last_day_of_the_last_step() -> None:
    found = timing(step("a", duration="1 uke"), step("b", after=["a"], duration="2 dager"))
    assert (found.end, found.chain) == ("2027-01-09", ("a", "b"))
