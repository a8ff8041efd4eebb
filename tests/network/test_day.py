from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.network.sample import actor, tie

from naermiljomodell.network.day import actors_at, holds, left_out_ended, moment, relations_at

DATES = st.dates().map(str).flatmap(lambda day: st.sampled_from([day, day[:7], day[:4]]))


@pytest.mark.parametrize("at", ["", "2025", "2025-03", "2025-03-01"])
def test_a_year_a_month_a_day_and_nothing_are_moments(at: str) -> None:
    assert moment(at) == at


@pytest.mark.parametrize("at", ["i fjor", "2025-13", "2025-02-30", "25", "2025-W01-1", " "])
def test_anything_else_is_no_moment(at: str) -> None:
    with pytest.raises(ValueError, match="date"):
        moment(at)


def test_what_is_not_known_to_be_outside_is_inside() -> None:
    assert holds("2024", "2025", "2025-03")
    assert holds("2025-03", None, "2025")
    assert holds(None, "2025-03", "2025-03-31")
    assert not holds("2025-03", None, "2025-02-28")
    assert not holds(None, "2024", "2025")
    assert holds("2030", "2020", "")


@given(DATES, DATES)
def test_all_that_is_open_holds_always(bound: str, at: str) -> None:
    assert holds(None, None, at)
    assert holds(bound, None, at) or holds(None, bound, at)


def test_actors_come_in_the_order_of_the_norwegian_alphabet() -> None:
    actors = [actor("x", "Åsen vel"), actor("z", "Østby vel"), actor("b", "Zion vel"), actor("a", "Ærlig vel")]
    assert list(actors_at(actors, "")) == ["b", "a", "z", "x"]


def test_of_two_with_one_id_the_same_is_taken_whatever_the_order() -> None:
    twins = [actor("vel", "Velet"), actor("vel", "Andre vel")]
    assert actors_at(twins, "") == actors_at(twins[::-1], "")
    assert len(actors_at(twins, "")) == 1


def test_only_actors_and_ties_of_the_day_are_there() -> None:
    gone, there = actor("a", valid_to="2024-06"), actor("b", valid_from="2024")
    assert list(actors_at([gone, there], "2024-07-01")) == ["b"]
    old, new = tie("a", "b", until="2023"), tie("a", "b", since="2024-01-01")
    assert relations_at([old, new], "2024") == (new,)
    assert relations_at([old, new], "") == (old, new)


def test_what_has_ended_is_left_out_and_what_is_to_come_stays() -> None:
    gone, here, coming = (
        actor("gone").model_copy(update={"valid_to": "2026-12"}),
        actor("here"),
        actor("coming").model_copy(update={"valid_from": "2028"}),
    )
    over = tie("gone", "here").model_copy(update={"until": "2026"})
    lasting = tie("here", "coming")
    assert left_out_ended((gone, here, coming), (over, lasting), "2027-01-11") == ((here, coming), (lasting,))
    assert left_out_ended((gone, here, coming), (over, lasting), "") == ((gone, here, coming), (over, lasting))
