from __future__ import annotations

import datetime as dt
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from naermiljomodell.domain.plan import Timing
from naermiljomodell.figures.lettering import width
from naermiljomodell.figures.ruler import Ruler
from naermiljomodell.figures.timeline_ground import Blocked, blocked_in, days_off_in, ground, letters

TIMING = Timing(
    blocked=(
        ("2027-06-21", "2027-08-15", "sommer"),
        ("2027-12-20", "2028-01-02", "jul"),
        ("2028-06-01", "2028-06-01", "valg"),
    ),
    days_off=(("2027-05-17", "17. mai"), ("2028-05-17", "17. mai")),
)


def year(number: int) -> Ruler:
    """Give a ruler of a year."""
    return Ruler(dt.date(number, 1, 1).toordinal(), dt.date(number + 1, 1, 1).toordinal(), 0, 500)


def test_a_period_has_the_same_letter_in_every_part_it_is_in() -> None:
    assert [(one.letter, one.why) for one in blocked_in(TIMING, year(2027))] == [("A", "sommer"), ("B", "jul")]
    assert [(one.letter, one.why) for one in blocked_in(TIMING, year(2028))] == [("B", "jul"), ("C", "valg")]


def test_only_the_public_holidays_of_a_part_are_in_it() -> None:
    assert len(days_off_in(TIMING, year(2027))) == 1
    assert days_off_in(TIMING, year(2026)) == ()


def test_there_are_letters_for_any_number_of_periods() -> None:
    many = Timing(blocked=tuple(("2027-06-21", "2027-06-22", "x") for _ in range(60)))
    found = [one.letter for one in blocked_in(many, year(2027))]
    assert found[25:28] == ["Z", "AA", "AB"]
    assert found[52] == "BA"
    assert len(set(found)) == 60


@given(days=st.lists(st.integers(0, 364), max_size=40), long=st.integers(0, 60))
def test_letters_never_cover_each_other(days: list[int], long: int) -> None:
    ruler = year(2027)

    def iso(day: int) -> str:
        return dt.date.fromordinal(ruler.first + day).isoformat()

    placed = letters([Blocked("A", iso(day), iso(day + long), "x") for day in days], ruler)
    assert len(placed) == len(days)
    lanes: dict[int, list[tuple[float, float]]] = {}
    for one in placed:
        assert ruler.left <= one.x
        assert one.x + width("A") <= ruler.right + 1e-6
        lanes.setdefault(one.lane, []).append((one.x, one.x + width("A")))
    assert sorted(lanes) == list(range(len(lanes)))
    for sides in lanes.values():
        assert all(one[1] <= other[0] for one, other in pairwise(sorted(sides)))


def test_a_blocked_day_and_a_public_holiday_are_told_apart_without_colour() -> None:
    drawn = ground(blocked_in(TIMING, year(2028)), days_off_in(TIMING, year(2028)), year(2028), 10, 90)
    assert drawn.count("stroke-dasharray") == 3
    assert 'stroke-width="1.4"' in drawn, "a day is as wide as a day"
    assert "stroke-dasharray" not in ground((), (), year(2028), 10, 90)
