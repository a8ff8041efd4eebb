from __future__ import annotations

import datetime as dt
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naermiljomodell.domain.records import Idea
from naermiljomodell.evaluating.answers import answering

DAY = dt.date(2027, 6, 30)


def idea(id_: str = "i", date: str = "2027-01-11", **fields: object) -> Idea:
    """Give an idea that came on a day."""
    return Idea.model_validate({"id": id_, "date": date, "text": "En benk", "status": "mottatt", **fields})


def test_times_are_counted_in_days_and_the_middle_one_is_given() -> None:
    ideas = [
        idea("a", answer="Ja", answer_date="2027-03-08"),
        idea("b", answer="Nei", answer_date="2027-03-09"),
        idea("c", answer="Ja", answer_date="2027-01-21"),
        idea("d", answer="Ja"),
        idea("e", "2027-01", answer="Ja", answer_date="2027-02-01"),
        idea("f", answer="Ja", answer_date="2027-01-10"),
    ]
    found = answering(ideas, DAY)
    assert (found.ideas, found.answered, found.timed, found.within_8_weeks) == (6, 6, 3, 2)
    assert found.median_days == 56


@pytest.mark.parametrize(
    ("date", "days", "severity"),
    [
        ("2027-05-05", 56, "i-tide"),
        ("2027-05-04", 57, "advarsel"),
        ("2027-04-07", 84, "advarsel"),
        ("2027-04-06", 85, "for-sent"),
        ("2027-03", 91, "for-sent"),
        ("2027", 0, "i-tide"),
        ("2026", 181, "for-sent"),
    ],
)
def test_an_idea_without_an_answer_waits_at_least_so_long(date: str, days: int, severity: str) -> None:
    (found,) = answering([idea(date=date)], DAY).waiting
    assert (found.days, found.severity) == (days, severity)


def test_what_comes_after_the_day_has_not_come() -> None:
    ideas = [idea("a", "2027-07-01"), idea("b", answer="Ja", answer_date="2027-07-01")]
    found = answering(ideas, DAY)
    assert (found.ideas, found.answered, [w.idea for w in found.waiting]) == (1, 0, ["b"])


def test_without_ideas_there_is_nothing_to_reckon() -> None:
    found = answering([], DAY)
    assert (found.ideas, found.median_days, found.waiting) == (0, None, ())


@given(
    st.lists(st.tuples(st.dates(dt.date(2026, 1, 1), dt.date(2027, 12, 31)), st.booleans()), max_size=8), st.randoms()
)
def test_the_order_of_the_rows_changes_nothing_and_every_idea_is_counted_once(
    rows: list[tuple[dt.date, bool]],
    random: Random,
) -> None:
    ideas = [idea(f"i{n}", day.isoformat(), answer="Ja" if told else None) for n, (day, told) in enumerate(rows)]
    mixed = ideas[:]
    random.shuffle(mixed)
    found = answering(ideas, DAY)
    assert answering(mixed, DAY) == found
    assert found.answered + len(found.waiting) == found.ideas == sum(number for _, number in found.by_status)
