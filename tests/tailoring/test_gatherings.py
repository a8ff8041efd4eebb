from __future__ import annotations

from tests.building import area, group, method, step
from tests.timing import timing

from naermiljomodell.domain.plan import Event

RUN = [{"minutes": 60, "happens": "Vi møtes."}]
MEETING = method("mote", run_of_show=RUN)
SHORT_WEEK = {"start": "2027-01-04"}


def events(**rest: object) -> tuple[Event, ...]:
    config = area(period=SHORT_WEEK)
    return timing(step("a", duration="5 dager"), config=config, **rest).events


def test_a_method_with_a_run_of_show_is_a_gathering_with_a_day_and_a_time() -> None:
    talk = method("samtale")
    found = events(methods={"a": [MEETING, talk]}, groups=[group("eldre", suitable_times=["formiddag"])])
    assert found == (
        Event(
            step="a",
            method="mote",
            day="2027-01-05",
            start="11:00",
            end="12:00",
            precision="dag",
            audience="innbyggere",
            groups=("eldre",),
            notes=("Klokkeslettet er valgt fordi det passer for eldre.",),
        ),
    )


def test_whom_the_time_suits_less_is_told_with_what_to_do() -> None:
    chosen = [
        group("a", suitable_times=["ettermiddag"]),
        group("b", suitable_times=["formiddag"]),
        group("c", suitable_times=["kveld", "formiddag"]),
        group("d"),
    ]
    (event,) = events(methods={"a": [method("mote", run_of_show=RUN, earliest="16.30")]}, groups=chosen)
    assert event.awkward == ("b", "c")
    assert event.notes == (
        "Klokkeslettet er valgt fordi det passer for a.",
        "Det passer dårligere for b. Gi dem det samme midt på dagen.",
        "Det passer dårligere for c. Gi dem det samme om kvelden.",
    )


def test_groups_are_those_who_are_asked_and_staff_is_no_group() -> None:
    (event,) = events(methods={"a": [method("mote", run_of_show=RUN, audience="partnere")]})
    assert (event.groups, event.notes, event.start) == ((), (), "09:00")


def test_two_gatherings_of_one_step_are_on_different_days_and_say_when_they_share_a_week() -> None:
    second = method("to", run_of_show=RUN)
    found = timing(step("a", duration="12 dager"), config=area(period=SHORT_WEEK), methods={"a": [MEETING, second]})
    assert [e.day for e in found.events] == ["2027-01-05", "2027-01-12"]
    found = timing(step("a", duration="5 dager"), config=area(period=SHORT_WEEK), methods={"a": [MEETING, second]})
    assert [e.day for e in found.events] == ["2027-01-05", "2027-01-06"]
    both = timing(
        step("a", date="2027-01-05"),
        step("b", date="2027-01-06"),
        config=area(period=SHORT_WEEK),
        methods={"a": [MEETING], "b": [MEETING]},
    )
    assert both.events[1].notes == ("Eneforsorgere, enslige eldre og innvandrere er også bedt til «A» den uken.",)


def test_a_day_that_was_set_stands_and_says_what_speaks_against_it() -> None:
    blocked = [{"fra": "2027-07-01", "til": "2027-07-31", "hvorfor": "fellesferie"}]
    config = area(period=SHORT_WEEK, blocked_periods=blocked)
    (event,) = timing(step("a", date="2027-07-06"), config=config, methods={"a": [MEETING]}).events
    assert event.day == "2027-07-06"
    assert event.notes == ("Dagen er ikke god: fellesferie. Steget har ingen bedre.",)
    (event,) = timing(step("a", date="2027-06-05"), config=config, methods={"a": [MEETING]}).events
    assert (event.day, event.notes) == ("2027-06-05", ())


def test_in_ramadan_it_says_why_it_is_not_in_the_evening() -> None:
    (event,) = timing(step("a", date="2027-02-16"), config=area(period=SHORT_WEEK), methods={"a": [MEETING]}).events
    assert (event.start, event.notes) == ("16:30", ("Det er ramadan, så det er ikke lagt til kvelden.",))


def test_a_gathering_is_held_on_the_day_that_was_set_also_when_the_step_goes_on() -> None:
    second = method("to", run_of_show=RUN)
    one = step("a", date="2027-04-12", duration="1 uke")
    found = timing(one, config=area(period=SHORT_WEEK), methods={"a": [MEETING, second]}).events
    assert [event.day for event in found] == ["2027-04-12", "2027-04-13"]
    month = timing(step("a", date="2027-04"), config=area(period=SHORT_WEEK), methods={"a": [MEETING]}).events
    assert month[0].day == "2027-04-01"
