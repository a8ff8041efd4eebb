from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naermiljomodell.domain.network import GroupReach, not_after

DATES = st.dates().map(str).flatmap(lambda day: st.sampled_from([day, day[:7], day[:4]]))


@pytest.mark.parametrize(
    ("first", "last", "may"),
    [
        ("2024", "2025", True),
        ("2025", "2024-12-31", False),
        ("2025-03", "2025", True),
        ("2025", "2025-03", True),
        ("2025-03-02", "2025-03-01", False),
        ("2025-03-02", "2025-03", True),
        (None, "2025", True),
        ("2025", None, True),
    ],
)
def test_dates_are_compared_at_the_precision_both_have(first: str | None, last: str | None, may: bool) -> None:  # noqa: FBT001  # the expected answer
    assert not_after(first, last) is may


@given(DATES, DATES)
def test_of_two_dates_one_may_come_first(one: str, other: str) -> None:
    assert not_after(one, one)
    assert not_after(one, other) or not_after(other, one)


def test_a_group_without_gaps_is_covered() -> None:
    assert GroupReach("g", (), (), (), ()).covered
    assert not GroupReach("g", (), (), (), ("ingen",)).covered
