from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.building import PHASES, area, by_id, method, step
from tests.timing import CHRISTMAS, FERIE, all_before, dags, dates, frame, timed, timing

from naermiljomodell.domain.base import duration_days
from naermiljomodell.domain.pack import Method, Step
from naermiljomodell.domain.plan import Dates
from naermiljomodell.language.base import LANGUAGES
from naermiljomodell.loading.core import core_pack
from naermiljomodell.tailoring.order import ordered


def days(made: Dates) -> tuple[str, str]:
    return made.start, made.end


@given(dags(), st.sets(st.sampled_from([f"s{n}" for n in range(7)])), st.sampled_from(LANGUAGES))
def test_a_step_begins_after_all_it_waits_for_also_through_steps_that_are_left_out(
    steps: dict[str, Step], out: set[str], language: str
) -> None:
    included = frozenset(steps.keys() - out)
    blocked = area(blocked_periods=[FERIE, CHRISTMAS])
    found = timed(frame(steps, blocked, steps.keys() - included, language))[0]
    assert found.keys() == included
    for id_, firsts in all_before(steps).items():
        for first in firsts & included if id_ in included else ():
            assert found[first].end < found[id_].start
    for id_, made in found.items():
        length = max(duration_days(steps[id_].duration), 1) - 1
        start = dt.date.fromisoformat(made.start)
        assert made.end == (start + dt.timedelta(days=length)).isoformat()
        assert start >= dt.date(2027, 1, 1) + dt.timedelta(weeks=steps[id_].week or 0)


@given(dags(), st.dates(dt.date(1950, 1, 1), dt.date(2190, 1, 1)), st.integers(0, 110))
def test_shifting_the_start_by_weeks_shifts_all_dates(steps: dict[str, Step], start: dt.date, shift: int) -> None:
    def made(day: dt.date) -> dict[str, Dates]:
        return timed(frame(steps, area(period={"start": day.isoformat()})))[0]

    later = dt.timedelta(weeks=shift)
    before, after = made(start), made(start + later)
    for id_, one in before.items():
        assert dt.date.fromisoformat(after[id_].start) == dt.date.fromisoformat(one.start) + later
        assert dt.date.fromisoformat(after[id_].end) == dt.date.fromisoformat(one.end) + later
        assert after[id_].precision == one.precision == "dag"
        assert after[id_].slack == one.slack


def test_steps_in_a_circle_come_last_and_still_get_dates() -> None:
    steps = [step("a", after=["b"]), step("b", after=["a"]), step("c")]
    assert ordered(by_id(steps), PHASES) == ["c", "a", "b"]
    found = dates(*steps)
    assert found["a"].start == "2027-01-01"
    assert found["b"].start == "2027-01-04"


def test_a_step_begins_at_its_week_and_lasts_as_long_as_it_says() -> None:
    assert days(dates(step("a", week=2, duration="3 uker"))["a"]) == ("2027-01-15", "2027-02-04")
    assert days(dates(step("a", duration="2 timer"))["a"]) == ("2027-01-01", "2027-01-01")


def test_time_goes_on_over_the_turn_of_the_year() -> None:
    found = dates(step("a", week=51, duration="2 uker"), step("b", after=["a"]))
    assert days(found["a"]) == ("2027-12-24", "2028-01-06")
    assert days(found["b"]) == ("2028-01-07", "2028-01-07")


def test_a_step_that_has_to_wait_says_for_what() -> None:
    found = dates(step("a", duration="4 uker"), step("b", week=1, after=["a"]))
    assert found["b"].start == "2027-01-29"
    assert found["b"].moves == ("Flyttet fra 8. januar 2027: må vente på «A».",)


def test_the_step_that_is_waited_for_is_one_that_is_in_the_plan() -> None:
    steps = (step("a", duration="4 uker"), step("b", after=["a"]), step("c", week=1, after=["b"]))
    assert dates(*steps, without="b")["c"].moves == ("Flyttet fra 8. januar 2027: må vente på «A».",)


def test_a_step_that_comes_first_waits_for_nothing() -> None:
    assert dates(step("a", after=["b"]), step("b"), without="b")["a"] == Dates("2027-01-01", "2027-01-01", "dag")


@pytest.mark.parametrize(("start", "precision"), [("2027-03", "måned"), ("2027", "år"), ("2027-03-01", "dag")])
def test_dates_are_known_as_exactly_as_the_start(start: str, precision: str) -> None:
    found = dates(step("a"), step("b", after=["a"]), config=area(period={"start": start}))
    assert {made.precision for made in found.values()} == {precision}


def test_a_move_that_nobody_would_see_is_not_told() -> None:
    config = area(period={"start": "2027-03"})
    steps = (step("a", duration="2 uker"), step("b", week=1, after=["a"]))
    found = dates(*steps, config=config)
    assert (found["b"].start, found["b"].moves) == ("2027-03-15", ())


def test_a_fixed_day_stands_whatever_else_is_so() -> None:
    config = area(blocked_periods=[FERIE])
    found = dates(step("a", date="2027-07-10", week=1, duration="1 uke"), step("b", after=["a"]), config=config)
    assert found["a"] == Dates("2027-07-10", "2027-07-16", "dag")
    assert found["b"].start == "2027-08-02"


def test_a_fixed_month_is_printed_as_a_month_and_taken_up_whole() -> None:
    found = dates(step("a", date="2027-02"), step("b", after=["a"]))
    assert found["a"] == Dates("2027-02-01", "2027-02-28", "måned")
    assert found["b"] == Dates("2027-03-01", "2027-03-01", "måned")


def test_a_step_in_a_fixed_month_begins_after_what_it_waits_for() -> None:
    found = dates(step("a", week=1, duration="1 uke"), step("b", date="2027-01", after=["a"]))
    assert found["a"].end == "2027-01-14"
    assert days(found["b"]) == ("2027-01-15", "2027-01-31")


def test_a_step_in_a_fixed_month_that_is_over_stays_in_it() -> None:
    found = dates(step("a", duration="2 måneder"), step("b", date="2027-01", after=["a"], duration="5 uker"))
    assert days(found["b"]) == ("2027-01-31", "2027-02-04")


def test_a_fixed_year_is_a_year() -> None:
    assert dates(step("a", date="2028"))["a"] == Dates("2028-01-01", "2028-12-31", "år")


def test_a_short_step_keeps_clear_of_blocked_periods_and_says_why() -> None:
    config = area(blocked_periods=[FERIE])
    made = dates(step("a", week=25, duration="3 uker"), config=config)["a"]
    assert (made.start, made.moves) == ("2027-08-02", ("Flyttet fra 25. juni 2027: fellesferie.",))


def test_a_long_step_runs_across_a_blocked_period_but_does_not_begin_in_it() -> None:
    config = area(blocked_periods=[FERIE])
    assert dates(step("a", week=25, duration="22 dager"), config=config)["a"].start == "2027-06-25"
    assert dates(step("a", week=26, duration="22 dager"), config=config)["a"].start == "2027-08-02"


def test_work_among_colleagues_goes_on_in_blocked_periods() -> None:
    config = area(blocked_periods=[FERIE])
    assert dates(step("a", week=26, audience="internt"), config=config)["a"].start == "2027-07-02"


def test_a_step_is_moved_past_one_blocked_period_into_the_clear_after_the_next() -> None:
    next_ = {"fra": "2027-08", "til": "2027-08", "hvorfor": "skolestart"}
    for periods in ([FERIE, next_], [next_, FERIE]):
        made = dates(step("a", week=26), config=area(blocked_periods=periods))["a"]
        assert made.start == "2027-09-01"
        assert made.moves == ("Flyttet fra 2. juli 2027: fellesferie.", "Flyttet fra 2. august 2027: skolestart.")


@given(dags(), st.permutations([FERIE, CHRISTMAS]))
def test_no_short_step_for_others_is_held_in_a_blocked_period(
    steps: dict[str, Step], periods: list[dict[str, str]]
) -> None:
    found = timed(frame(steps, area(blocked_periods=periods)))[0]
    for id_, made in found.items():
        if steps[id_].audience != "internt" and duration_days(steps[id_].duration) <= 21:
            assert all(made.end < p["fra"] or made.start > p["til"] for p in periods)


def test_of_two_that_end_at_once_the_same_is_waited_for_every_time() -> None:
    first, second = step("a", date="2027-01"), step("b", duration="31 dager")
    for steps in ([first, second], [second, first]):
        made = dates(*steps, step("c", week=1, after=["b", "a"]))["c"]
        assert made.precision == "måned"
        assert made.moves == ("Flyttet fra januar 2027: må vente på «A».",)


def test_time_ends_with_the_calendar_and_not_with_a_fault() -> None:
    steps = [step(f"s{n}", duration="10 år", after=[f"s{n - 1}"]) for n in range(800)]
    found = dates(*steps, config=area(period={"start": "2199"}))
    assert days(found["s799"]) == ("9999-12-31", "9999-12-31")


SEASONS = core_pack("nb").seasons
MEETING = method("mote", run_of_show=[{"minutes": 60, "happens": "Vi møtes."}])


def meetings(steps: Mapping[str, Step]) -> dict[str, list[Method]]:
    """Give one gathering for each step."""
    return {id_: [MEETING] for id_ in steps}


@given(dags(), st.dates(dt.date(2025, 1, 1), dt.date(2030, 1, 1)))
def test_no_gathering_is_on_a_day_off_or_in_a_weekend_or_in_a_blocked_period_unless_it_says_so(
    steps: dict[str, Step], start: dt.date
) -> None:
    config = area(period={"start": start.isoformat()}, blocked_periods=[FERIE, CHRISTMAS])
    made, found = timed(frame(steps, config, seasons=SEASONS, methods=meetings(steps)))
    assert {event.step for event in found.events} == steps.keys()
    off = {day for day, _ in found.days_off}
    for event in found.events:
        day = dt.date.fromisoformat(event.day)
        assert made[event.step].start <= event.day <= made[event.step].end
        bad = event.day in off or any(p["fra"] <= event.day <= p["til"] for p in (FERIE, CHRISTMAS))
        assert not bad or any("ikke god" in note for note in event.notes)
        assert day.weekday() < 5
        if steps[event.step].audience != "internt":
            assert not bad


@given(dags(), st.integers(0, 30))
def test_no_group_is_asked_to_two_gatherings_in_one_week_unless_it_says_so(steps: dict[str, Step], week: int) -> None:
    config = area(period={"start": (dt.date(2027, 1, 4) + dt.timedelta(weeks=week)).isoformat()})
    found = timed(frame(steps, config, methods=meetings(steps)))[1]
    met: set[tuple[str, tuple[int, int]]] = set()
    for event in found.events:
        year, number, _ = dt.date.fromisoformat(event.day).isocalendar()
        for id_ in event.groups:
            again = (id_, (year, number)) in met
            assert again == any("er også bedt til" in note for note in event.notes)
            met.add((id_, (year, number)))


HOURS = st.sampled_from([0, 3, 10, 40, 300])


@given(dags(), st.lists(HOURS, min_size=7, max_size=7), st.integers(1, 40), st.sampled_from([{}, {"end": "2030-12"}]))
def test_the_hours_of_a_week_are_kept_or_exceeded_aloud(
    steps: dict[str, Step], hours: list[float], limit: int, ends: dict[str, str]
) -> None:
    given_hours = dict(zip(sorted(steps), hours, strict=False))
    period = {"start": "2027-01-04", **ends}
    config = area(capacity={"hours_per_week": limit}, period=period)
    made, found = timed(frame(steps, config, hours=given_hours))
    assert sum(week.hours for week in found.weeks) == pytest.approx(sum(given_hours.values()), abs=0.5)
    over = [week for week in found.weeks if week.over]
    assert all(week.over == pytest.approx(week.hours - limit, abs=0.02) for week in over)
    assert all(week.hours <= limit + 0.01 for week in found.weeks if not week.over)
    assert bool(over) == any(str(limit) in way for way in found.ways_out if "travleste" in way)
    for id_, firsts in all_before(steps).items():
        assert all(made[first].end < made[id_].start for first in firsts)


def test_a_step_waits_within_its_slack_until_there_are_hours_for_it() -> None:
    config = area(period={"start": "2027-01-04", "end": "2027-03"}, capacity={"hours_per_week": 10})
    steps = (step("a", duration="2 uker", audience="internt"), step("b", duration="1 uke", audience="internt"))
    made, found = timed(frame(steps, config, hours={"a": 16, "b": 8}))
    assert days(made["a"]) == ("2027-01-04", "2027-01-17")
    assert made["b"].start == "2027-01-18"
    assert made["b"].moves == ("Flyttet fra 4. januar 2027: dere har 10 timer i uken, og de er brukt opp.",)
    assert [(w.week, w.hours, w.over) for w in found.weeks] == [
        ("2027-W01", 8.0, 0.0),
        ("2027-W02", 8.0, 0.0),
        ("2027-W03", 8.0, 0.0),
    ]
    assert found.ways_out == ()


def test_a_step_that_cannot_wait_stands_where_the_hours_are_exceeded_the_least() -> None:
    config = area(period={"start": "2027-01-04", "end": "2027-01-17"}, capacity={"hours_per_week": 10})
    steps = (step("a", duration="1 uke", audience="internt"), step("b", duration="1 uke", audience="internt"))
    made, found = timed(frame(steps, config, hours={"a": 14, "b": 12}))
    assert (made["a"].start, made["b"].start) == ("2027-01-04", "2027-01-11")
    assert [week.over for week in found.weeks] == [4.0, 2.0]
    assert found.hours_per_week == 10
    assert found.ways_out == (
        "Sett av 14 timer i den travleste uken (uke 1 i 2027), der dere har 10. I 2 uker er det for få timer.",
        "Få andre til å ta 6 timer i de ukene, for eksempel en partner som eier noe av arbeidet.",
    )


def test_a_step_of_one_day_is_moved_off_a_public_holiday_by_its_name() -> None:
    config = area(period={"start": "2027-03-25"})
    steps = (step("a"), step("b", audience="internt"), step("c", audience="partnere", duration="2 dager"))
    made = timed(frame(steps, config, seasons=SEASONS))[0]
    assert (made["a"].start, made["a"].moves) == ("2027-03-30", ("Flyttet fra 25. mars 2027: skjærtorsdag.",))
    assert made["b"].start == "2027-03-30"
    assert made["b"].moves == ("Flyttet fra 25. mars 2027: skjærtorsdag.",)
    assert made["c"].start == "2027-03-25"


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nb", "Flyttet fra 17. mai 2027: 17. mai."),
        ("nn", "Flytta frå 17. mai 2027: 17. mai."),
        ("en", "Moved from 17 May 2027: Constitution Day."),
    ],
)
def test_a_move_is_told_in_the_language_of_the_plan(language: str, said: str) -> None:
    config = area(period={"start": "2027-05-17"})
    seasons = core_pack(language).seasons
    assert timed(frame([step("a")], config, language=language, seasons=seasons))[0]["a"].moves == (said,)


def test_a_gathering_waits_for_a_week_in_which_its_groups_are_asked_to_nothing_else() -> None:
    config = area(period={"start": "2027-01-04"})
    steps = (step("a", duration="3 dager"), step("b", duration="3 dager", week=0))
    made, found = timed(frame(steps, config, methods={"a": [MEETING], "b": [MEETING]}))
    assert [(e.step, e.day) for e in found.events] == [("a", "2027-01-05"), ("b", "2027-01-12")]
    assert made["b"].moves == (
        "Flyttet fra 4. januar 2027: eneforsorgere, enslige eldre og innvandrere er bedt til «A» den uken.",
    )


def test_a_start_in_a_month_begins_on_its_first_monday_and_one_on_a_day_on_that_day() -> None:
    for start, first in (("2027-05", "2027-05-03"), ("2027", "2027-01-04"), ("2027-05-05", "2027-05-05")):
        assert dates(step("a"), config=area(period={"start": start}))["a"].start == first


def test_slack_is_how_long_a_step_can_wait() -> None:
    config = area(period={"start": "2027-01-04", "end": "2027-02-28"})
    long, short, last = step("a", duration="4 uker"), step("b", duration="1 uke"), step("c", after=["a", "b"])
    made = dates(long, short, last, config=config)
    assert {id_: one.slack for id_, one in made.items()} == {"a": 27, "b": 48, "c": 27}
    assert timing(long, short, last, config=config).chain == ("a", "c")


def test_a_step_at_a_time_that_was_set_cannot_wait() -> None:
    config = area(period={"start": "2027-01-04", "end": "2027-12"})
    made = dates(step("a"), step("b", after=["a"], date="2027-03-01"), config=config)
    assert (made["a"].slack, made["b"].slack) == (55, 0)


def test_the_first_that_answers_has_twelve_weeks_and_those_after_it_have_all_the_time_there_is() -> None:
    config = area(period={"start": "2027-01-04", "end": "2028-12-31"})
    asked = step("a", duration="1 uke", collects_input=True)
    first, second = step("b", after=["a"], answers=["a"]), step("c", after=["b"], answers=["a"])
    made = dates(asked, first, second, config=config)
    assert made["b"].slack == 83
    assert made["c"].slack > 600


def test_a_plan_that_is_too_long_says_three_ways_out_with_figures() -> None:
    config = area(period={"start": "2027-01-04", "end": "2027-02-14"})
    steps = (
        step("a", name="Kart", duration="4 uker"),
        step("b", name="Tur", duration="2 uker", after=["a"], optional=True),
        step("c", name="Svar", duration="2 uker", after=["b"]),
    )
    found = timing(*steps, config=config)
    assert found.end == "2027-02-28"
    assert found.ways_out == (
        "La arbeidet vare 2 uker lenger, til 28. februar 2027.",
        "Ta ut det som kan tas ut av den lengste kjeden: «Tur». Da er dere ferdige 14. februar 2027.",
        "Start 2 uker tidligere, 21. desember 2026.",
    )
    assert timing(*steps, config=area(period={"start": "2027-01-04", "end": "2027-03"})).ways_out == ()
    assert timing(*steps, config=area(period={"start": "2027-01-04"})).ways_out == ()


def test_a_plan_with_nothing_to_leave_out_says_two() -> None:
    config = area(period={"start": "2027-01-04", "end": "2027-01-17"})
    found = timing(step("a", duration="3 uker"), config=config)
    assert [way.split()[0] for way in found.ways_out] == ["La", "Start"]


def test_a_year_that_is_blocked_from_end_to_end_is_passed_over_and_said() -> None:
    config = area(
        blocked_periods=[{"fra": "2027", "til": "2027", "hvorfor": "ombygging"}],
        period={"start": "2027-01", "end": "2027"},
    )
    made, found = timed(frame([step("a")], config))
    assert (made["a"].start, made["a"].moves) == ("2028-01-03", ("Flyttet fra januar 2027: ombygging.",))
    assert made["a"].slack < 0
    assert found.ways_out[0] == "La arbeidet vare 1 uke lenger, til januar 2028."


def test_an_empty_plan_has_nothing_to_say() -> None:
    made, found = timed(frame([step("a")], without=["a"]))
    assert made == {}
    assert (found.events, found.deadlines, found.weeks, found.chain, found.ways_out) == ((), (), (), (), ())


@given(dags())
def test_the_order_that_steps_are_written_in_changes_no_date_of_a_step_that_stands_alone(
    steps: dict[str, Step],
) -> None:
    one = timed(frame(steps))[0]
    assert timed(frame(dict(steps)))[0] == one
    assert one.keys() == set(ordered(steps, PHASES))


def test_a_step_that_would_be_moved_out_of_its_slack_by_what_is_blocked_stays() -> None:
    blocked = [{"fra": "2027-01-11", "til": "2027-02-14", "hvorfor": "ombygging"}]
    config = area(
        period={"start": "2027-01-04", "end": "2027-01-31"}, capacity={"hours_per_week": 10}, blocked_periods=blocked
    )
    steps = (step("a", duration="1 uke"), step("b", duration="1 uke"))
    made, found = timed(frame(steps, config, hours={"a": 8, "b": 8}))
    assert made["a"].start == made["b"].start == "2027-01-04"
    assert [week.over for week in found.weeks] == [6.0]


def test_a_step_that_no_day_is_good_for_stands_where_it_was_and_says_so() -> None:
    always = SEASONS["pasken"].model_copy(
        update={
            "easter_day": None,
            "last_easter_day": None,
            "first_day": "01-01",
            "last_day": "12-31",
            "name": "alltid",
        }
    )
    made, found = timed(frame([step("a")], seasons={"alltid": always}, methods=meetings({"a": step("a")})))
    assert made["a"] == Dates("2027-01-01", "2027-01-01", "dag")
    assert found.events[0].notes[-1] == "Dagen er ikke god: alltid. Steget har ingen bedre."
