from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.building import PHASES, area, by_id, phase, step

from naermiljomodell.domain.area import Area
from naermiljomodell.domain.base import duration_days
from naermiljomodell.domain.model import predecessors
from naermiljomodell.domain.pack import Step
from naermiljomodell.domain.plan import Dates
from naermiljomodell.language.base import LANGUAGES
from naermiljomodell.tailoring.schedule import ordered, phase_order, schedule

FERIE = {"fra": "2027-07-01", "til": "2027-07-31", "hvorfor": "fellesferie"}
CHRISTMAS = {"fra": "2027-12-20", "til": "2028-01-02", "hvorfor": "jul"}


def dates(*steps: Step, config: Area | None = None, without: str = "", language: str = "nb") -> dict[str, Dates]:
    """Give the dates of *steps*, with those in *without* left out."""
    all_ = by_id(steps)
    included = frozenset(all_) - set(without.split())
    return schedule(all_, included, PHASES, config or area(), language)


def days(made: Dates) -> tuple[str, str]:
    return made.start, made.end


@st.composite
def dags(draw: st.DrawFn) -> dict[str, Step]:
    """Draw up to seven steps whose relations never go in a circle, told from either side, in any order."""
    count = draw(st.integers(1, 7))
    steps = []
    for n in range(count):
        earlier, later = [f"s{i}" for i in range(n)], [f"s{i}" for i in range(n + 1, count)]
        steps.append(
            step(
                f"s{n}",
                after=draw(st.lists(st.sampled_from(earlier), unique=True)) if earlier else [],
                before=draw(st.lists(st.sampled_from(later), unique=True)) if later else [],
                week=draw(st.none() | st.integers(0, 60)),
                duration=draw(st.sampled_from(["2 timer", "1 dag", "3 uker", "2 måneder", "1 år"])),
                phase=draw(st.sampled_from([*PHASES, "egen"])),
                audience=draw(st.sampled_from(["innbyggere", "internt"])),
            )
        )
    return by_id(draw(st.permutations(steps)))


def all_before(steps: Mapping[str, Step]) -> dict[str, set[str]]:
    """Give everything that comes before each step, however far."""
    found = {id_: set(firsts) for id_, firsts in predecessors(steps).items()}
    for _ in steps:
        found = {id_: firsts.union(*(found[f] for f in firsts)) for id_, firsts in found.items()}
    return found


@given(dags())
def test_the_order_keeps_every_relation_and_every_step(steps: dict[str, Step]) -> None:
    order = ordered(steps, PHASES)
    assert sorted(order) == sorted(steps)
    for id_, firsts in all_before(steps).items():
        assert all(order.index(first) < order.index(id_) for first in firsts)
    assert ordered(steps, PHASES) == order


@given(dags(), st.randoms(use_true_random=False))
def test_the_order_of_what_a_step_waits_for_does_not_matter(steps: dict[str, Step], random: Random) -> None:
    other = {
        id_: s.model_copy(update={"after": tuple(random.sample(s.after, len(s.after)))}) for id_, s in steps.items()
    }
    assert ordered(other, PHASES) == ordered(steps, PHASES)


@given(dags(), st.sets(st.sampled_from([f"s{n}" for n in range(7)])), st.sampled_from(LANGUAGES))
def test_a_step_begins_after_all_it_waits_for_also_through_steps_that_are_left_out(
    steps: dict[str, Step], out: set[str], language: str
) -> None:
    included = frozenset(steps.keys() - out)
    blocked = area(blocked_periods=[FERIE, CHRISTMAS])
    found = schedule(steps, included, PHASES, blocked, language)
    assert found.keys() == included
    for id_, firsts in all_before(steps).items():
        for first in firsts & included if id_ in included else ():
            assert found[first].end < found[id_].start
    for id_, made in found.items():
        length = max(duration_days(steps[id_].duration), 1) - 1
        start = dt.date.fromisoformat(made.start)
        assert made.end == (start + dt.timedelta(days=length)).isoformat()
        assert start >= dt.date(2027, 1, 1) + dt.timedelta(weeks=steps[id_].week or 0)


@given(dags(), st.dates(dt.date(1950, 1, 1), dt.date(2190, 1, 1)), st.integers(0, 800))
def test_shifting_the_start_shifts_all_dates(steps: dict[str, Step], start: dt.date, shift: int) -> None:
    inside = {
        id_: s.model_copy(update={"audience": "internt"}) for id_, s in steps.items()
    }  # no holidays to keep clear of

    def made(day: dt.date) -> dict[str, Dates]:
        return schedule(inside, frozenset(steps), PHASES, area(period={"start": day.isoformat()}), "nb")

    later = dt.timedelta(days=shift)
    before, after = made(start), made(start + later)
    for id_, one in before.items():
        assert dt.date.fromisoformat(after[id_].start) == dt.date.fromisoformat(one.start) + later
        assert dt.date.fromisoformat(after[id_].end) == dt.date.fromisoformat(one.end) + later
        assert after[id_].precision == one.precision == "dag"


def test_ties_go_by_week_then_phase_then_place_in_the_pack() -> None:
    steps = by_id(
        [
            step("sen", week=5),
            step("b", phase="mobilisering"),
            step("a"),
            step("c"),
            step("egen", phase="ukjent"),
            step("venter", after=["sen"], phase="forankring"),
        ]
    )
    assert ordered(steps, PHASES) == ["a", "c", "b", "egen", "sen", "venter"]


def test_steps_in_a_circle_come_last_and_still_get_dates() -> None:
    steps = [step("a", after=["b"]), step("b", after=["a"]), step("c")]
    assert ordered(by_id(steps), PHASES) == ["c", "a", "b"]
    found = dates(*steps)
    assert found["a"].start == "2027-01-01"
    assert found["b"].start == "2027-01-02"


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
    assert found["b"].start == "2027-08-01"


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
    assert (made.start, made.moves) == ("2027-08-01", ("Flyttet fra 25. juni 2027: fellesferie.",))


def test_a_long_step_runs_across_a_blocked_period_but_does_not_begin_in_it() -> None:
    config = area(blocked_periods=[FERIE])
    assert dates(step("a", week=25, duration="22 dager"), config=config)["a"].start == "2027-06-25"
    assert dates(step("a", week=26, duration="22 dager"), config=config)["a"].start == "2027-08-01"


def test_work_among_colleagues_goes_on_in_blocked_periods() -> None:
    config = area(blocked_periods=[FERIE])
    assert dates(step("a", week=26, audience="internt"), config=config)["a"].start == "2027-07-02"


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nb", "Flyttet fra juli 2027: fellesferie."),
        ("nn", "Flytta frå juli 2027: fellesferie."),
        ("en", "Moved from July 2027: the common holiday."),
    ],
)
def test_nobody_is_asked_to_come_in_the_common_holiday(language: str, said: str) -> None:
    july = step("a", week=27, duration="1 uke")
    made = dates(july, step("b", after=["a"]), config=area(period={"start": "2027-01"}), language=language)
    assert (days(made["a"]), made["a"].moves) == (("2027-08-01", "2027-08-07"), (said,))
    assert made["b"].start == "2027-08-08"
    inside = july.model_copy(update={"audience": "internt"})
    assert dates(inside)["a"].start == "2027-07-09"


def test_what_ends_or_begins_beside_the_common_holiday_stays_where_it_is() -> None:
    assert dates(step("a", week=25, duration="3 uker"))["a"].start == "2027-06-25"
    assert dates(step("a", week=29, duration="3 uker"))["a"].start == "2027-07-23"


def test_what_a_blocked_period_moves_into_the_common_holiday_is_moved_out_of_it_and_back_again() -> None:
    june, august = (
        {"fra": f"2027-{m}", "til": f"2027-{m}", "hvorfor": w} for m, w in (("06", "fest"), ("08", "start"))
    )
    made = dates(step("a", week=22), config=area(blocked_periods=[june, august]))["a"]
    assert (made.start, len(made.moves)) == ("2027-09-01", 3)


@given(dags())
def test_no_step_for_others_falls_in_july_whole(steps: dict[str, Step]) -> None:
    for id_, made in dates(*steps.values()).items():
        if steps[id_].audience != "internt":
            start, end = dt.date.fromisoformat(made.start), dt.date.fromisoformat(made.end)
            assert (start.month, end.month, start.year) != (7, 7, end.year)


def test_a_step_is_moved_past_one_blocked_period_into_the_clear_after_the_next() -> None:
    next_ = {"fra": "2027-08", "til": "2027-08", "hvorfor": "skolestart"}
    for periods in ([FERIE, next_], [next_, FERIE]):
        made = dates(step("a", week=26), config=area(blocked_periods=periods))["a"]
        assert made.start == "2027-09-01"
        assert made.moves == ("Flyttet fra 2. juli 2027: fellesferie.", "Flyttet fra 1. august 2027: skolestart.")


@given(dags(), st.permutations([FERIE, CHRISTMAS]))
def test_no_short_step_for_others_is_held_in_a_blocked_period(
    steps: dict[str, Step], periods: list[dict[str, str]]
) -> None:
    found = schedule(steps, frozenset(steps), PHASES, area(blocked_periods=periods), "nb")
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


def test_phases_stand_in_the_order_they_ask_for() -> None:
    phases = by_id([phase("c", after=["b", "ukjent"]), phase("a"), phase("d"), phase("b", after=["a"])])
    assert phase_order(phases) == ("a", "d", "b", "c")


def test_phases_in_a_circle_come_last_as_they_were_written() -> None:
    assert phase_order(by_id([phase("a", after=["b"]), phase("b", after=["a"]), phase("c")])) == ("c", "a", "b")
