from __future__ import annotations

import datetime as dt
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naermiljomodell.figures.lettering import width
from naermiljomodell.figures.ruler import Ruler, first_of, month_number, rulers

ROOM = 560.0
ordinals = st.dates(dt.date(2000, 1, 1), dt.date(2100, 1, 1)).map(dt.date.toordinal)


def of(first: str, last: str, *, by_day: bool = False) -> tuple[Ruler, ...]:
    """Give the rulers from one day to another."""
    begins, ends = (dt.date.fromisoformat(day).toordinal() for day in (first, last))
    return rulers(begins, ends, 100, ROOM, by_day=by_day)


def spans(found: tuple[Ruler, ...]) -> list[tuple[str, str]]:
    """Give the first day of each ruler, and the day after its last."""
    return [tuple(dt.date.fromordinal(day).isoformat() for day in (one.first, one.end)) for one in found]  # type: ignore[misc]  # two


@given(first=ordinals, days=st.integers(0, 2000), by_day=st.booleans())
def test_rulers_follow_each_other_and_hold_every_day(first: int, days: int, by_day: bool) -> None:  # noqa: FBT001  drawn
    found = rulers(first, first + days, 100, ROOM, by_day=by_day)
    assert found[0].first <= first
    assert found[-1].end > first + days
    assert all(one.end == other.first for one, other in pairwise(found))
    for one in found:
        assert one.cells[0][0] == one.first
        assert one.cells[-1][1] == one.end
        assert len(one.cells) <= 16


@given(first=ordinals, days=st.integers(0, 1500), by_day=st.booleans(), language=st.sampled_from(["nb", "nn", "en"]))
def test_what_is_written_above_never_covers_its_neighbour(
    first: int,
    days: int,
    by_day: bool,  # noqa: FBT001  drawn
    language: str,
) -> None:
    for ruler in rulers(first, first + days, 100, ROOM, by_day=by_day):
        for words in ruler.words(language):
            sides = [(x - width(text) / 2, x + width(text) / 2) for x, text in words]
            assert sides[0][0] >= ruler.left
            assert sides[-1][1] <= ruler.right
            assert all(one[1] <= other[0] for one, other in pairwise(sides))


@given(days=st.lists(ordinals, min_size=2, max_size=2).map(sorted))
def test_a_later_day_stands_further_to_the_right(days: list[int]) -> None:
    ruler = Ruler(days[0], days[1] + 1, 100, ROOM)
    assert 100 == ruler.at(days[0] - 5) == ruler.at(days[0]) <= ruler.at(days[1]) < ruler.at(days[1] + 1) == ruler.right
    assert ruler.at(days[1] + 9) == ruler.right


def test_a_short_time_that_is_known_by_day_is_marked_by_weeks() -> None:
    (ruler,) = of("2027-01-13", "2027-03-19", by_day=True)
    assert ruler.weekly
    assert spans((ruler,)) == [("2027-01-11", "2027-03-22")]
    upper, lower = ruler.words("nb")
    assert [words for _, words in upper] == ["januar 2027", "februar 2027", "mars 2027"]
    assert [words for _, words in lower] == [str(week) for week in range(2, 12)]
    assert not of("2027-01-13", "2027-03-19")[0].weekly, "weeks would say more than is known"
    assert not of("2027-01-11", "2027-04-19", by_day=True)[0].weekly


def test_a_month_above_weeks_is_written_as_long_as_there_is_room() -> None:
    upper, _ = of("2027-01-31", "2027-05-02", by_day=True)[0].words("nb")
    assert [words for _, words in upper][1:] == ["februar 2027", "mars 2027", "april 2027"]
    tight = Ruler(dt.date(2027, 9, 29).toordinal(), dt.date(2027, 11, 3).toordinal(), 0, 80, weekly=True)
    assert [words for _, words in tight.words("nb")[0]] == ["oktober"]
    tight = Ruler(dt.date(2027, 9, 29).toordinal(), dt.date(2027, 11, 3).toordinal(), 0, 40, weekly=True)
    assert [words for _, words in tight.words("en")[0]] == ["Oct"]


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        ("2027-01-11", "2028-02-03", [("2027-01-01", "2028-03-01")]),
        ("2027-01-11", "2028-03-03", [("2027-01-01", "2028-01-01"), ("2028-01-01", "2028-04-01")]),
        ("2026-11-30", "2028-02-03", [("2026-11-01", "2028-03-01")]),
        ("2026-10-30", "2027-12-31", [("2026-10-01", "2027-01-01"), ("2027-01-01", "2028-01-01")]),
        ("2026-12-24", "2028-12-31", [("2026-12-01", "2028-01-01"), ("2028-01-01", "2029-01-01")]),
    ],
)
def test_a_long_time_is_cut_at_new_year_and_a_month_or_two_go_with_a_year(
    first: str, last: str, expected: list[tuple[str, str]]
) -> None:
    assert spans(of(first, last)) == expected


def test_years_stand_above_months() -> None:
    upper, lower = of("2026-12-01", "2027-12-31")[0].words("en")
    assert [words for _, words in upper] == ["2026", "2027"]
    assert [words for _, words in lower][:2] == ["Dec", "Jan"]


def test_a_stretch_is_touched_from_its_first_day_to_its_last() -> None:
    ruler = Ruler(10, 20, 0, 100)
    assert [ruler.touches(*days) for days in ((5, 10), (5, 11), (19, 20), (20, 25))] == [False, True, True, False]


def test_the_last_month_there_is_has_an_end() -> None:
    last = dt.date.max.toordinal()
    assert first_of(month_number(last) + 1) == last + 1
