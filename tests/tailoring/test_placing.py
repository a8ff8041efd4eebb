from __future__ import annotations

import datetime as dt

from tests.building import method, step

from naermiljomodell.domain.calendar import Almanac
from naermiljomodell.tailoring.diary import Diary
from naermiljomodell.tailoring.placing import Work, place
from naermiljomodell.tailoring.tasks import Move, Spot, task_of

MONDAY = dt.date(2027, 1, 4).toordinal()
BASE = Spot("", MONDAY, MONDAY - 1, "dag")
MEETING = method("m", run_of_show=[{"minutes": 60, "happens": "Vi møtes."}])


def work(*ids: str, duration: str = "1 uke", hours: float = 0, out: str = "") -> Work:
    """Give some steps in a chain, without a task for those in *out*."""
    steps = [step(id_, duration=duration, audience="internt") for id_ in ids]
    tasks = {one.id: task_of(one, [MEETING], hours, []) for one in steps if one.id not in out.split()}
    before = {id_: list(ids[n - 1 : n]) if n else [] for n, id_ in enumerate(ids)}
    return Work(tasks, ids, before, BASE)


def diary(hours: float | None = None) -> Diary:
    return Diary(Almanac({}, ""), [], hours)


def test_each_task_comes_after_what_it_waits_for() -> None:
    found = place(work("a", "b", "c"), diary())
    assert [found[id_].start - MONDAY for id_ in "abc"] == [0, 7, 14]
    assert [found[id_].after for id_ in "abc"] == ["", "a", "b"]


def test_a_step_without_a_task_takes_no_time_and_hands_on_whom_to_wait_for() -> None:
    found = place(work("a", "b", "c", out="b"), diary())
    assert (found["b"], found["c"].after, found["c"].start - MONDAY) == (found["a"], "a", 7)


def test_what_is_placed_is_in_the_diary() -> None:
    book = diary()
    place(work("a", "b", hours=7), book)
    assert dict(book.load) == {MONDAY: 7.0, MONDAY + 7: 7.0}


def test_a_task_is_moved_on_no_further_than_it_may() -> None:
    def levelled(latest: int) -> list[Spot]:
        one = work("a", hours=8)
        book = diary(10)
        book.load[MONDAY] = book.load[MONDAY + 7] = 6
        return [place(one, book, {"a": MONDAY + latest})["a"]]

    assert levelled(14) == [
        Spot("a", MONDAY + 14, MONDAY + 20, "dag", "", (MONDAY + 15,), (Move("hours", MONDAY, MONDAY + 14),))
    ]
    assert levelled(13)[0].start == MONDAY
    assert levelled(0)[0].moves == ()


def test_two_gatherings_of_a_task_are_in_different_weeks_when_there_are_two() -> None:
    steps = step("a", duration="2 uker")
    two = Work({"a": task_of(steps, [MEETING, MEETING, MEETING], 0, [])}, ["a"], {"a": []}, BASE)
    assert [day - MONDAY for day in place(two, diary())["a"].gathered] == [1, 8, 9]
