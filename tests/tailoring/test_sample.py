from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naermiljomodell.tailoring.sample import sample_advice


@pytest.mark.parametrize(
    ("residents", "answers", "invited", "everybody"),
    [(300, 123, 300, True), (800, 165, 660, False), (2000, 188, 752, False), (5000, 199, 796, False)],
)
def test_the_figures_are_those_one_reckons_by_hand(
    residents: int,
    answers: int,
    invited: int,
    everybody: bool,  # noqa: FBT001  a case of a table
) -> None:
    advice = sample_advice(residents)
    assert advice is not None
    assert (advice.answers, advice.invited, advice.everybody) == (answers, invited, everybody)


@pytest.mark.parametrize("residents", [None, 0])
def test_nothing_is_promised_where_nobody_is_known_to_live(residents: int | None) -> None:
    assert sample_advice(residents) is None


@given(st.integers(1, 1_000_000))
def test_no_more_are_asked_than_there_are_and_more_residents_never_need_fewer(residents: int) -> None:
    advice, more = sample_advice(residents), sample_advice(residents + 1)
    assert advice is not None
    assert more is not None
    assert advice.answers <= advice.invited <= residents
    assert more.answers >= advice.answers
