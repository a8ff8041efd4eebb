from __future__ import annotations

import datetime as dt

import pytest
from tests.building import method, step

from naermiljomodell.tailoring.tasks import task_of

RUN = [{"minutes": 60, "happens": "Vi møtes."}]


@pytest.mark.parametrize(("duration", "span"), [("2 timer", 0), ("1 dag", 0), ("3 uker", 20), ("1 måned", 29)])
def test_a_task_goes_on_after_its_first_day(duration: str, span: int) -> None:
    assert task_of(step("a", duration=duration), [], 0, []).span == span


def test_a_time_that_was_set_is_as_long_as_it_was_written() -> None:
    for date, last in (("2027-02-03", "2027-02-03"), ("2027-02", "2027-02-28"), ("2027", "2027-12-31")):
        fixed = task_of(step("a", date=date), [], 0, []).fixed
        assert fixed is not None
        assert dt.date.fromordinal(fixed[1]).isoformat() == last
    assert task_of(step("a"), [], 0, []).fixed is None


def test_gatherings_are_the_methods_with_a_run_of_show() -> None:
    meeting, talk = method("m", run_of_show=RUN), method("t")
    assert task_of(step("a"), [talk, meeting], 3, ["g"]).gatherings == (meeting,)


def test_staff_alone_invites_nobody() -> None:
    assert not task_of(step("a", audience="internt"), [], 0, []).invites
    assert task_of(step("a", audience="partnere"), [], 0, []).invites
