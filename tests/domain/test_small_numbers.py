from __future__ import annotations

import pytest

from naermiljomodell.domain.figure import HIDDEN, NOT_MEASURED, Figure, shown
from naermiljomodell.domain.records import LogEntry, Measurement
from naermiljomodell.domain.small_numbers import SmallNumbers


@pytest.mark.parametrize(
    ("came", "new", "found"),
    [
        (None, None, (NOT_MEASURED, NOT_MEASURED)),
        (4, None, (HIDDEN, NOT_MEASURED)),
        (20, 4, (shown(20), HIDDEN)),
        (20, 17, (shown(20), HIDDEN)),
        (20, 20, (shown(20), shown(20))),
        (20, 15, (shown(20), shown(15))),
        (4, 4, (HIDDEN, HIDDEN)),
        (4, 9, (HIDDEN, HIDDEN)),  # more were new than came: one of the two is wrong
        (None, 9, (NOT_MEASURED, shown(9))),
        (0, 0, (HIDDEN, HIDDEN)),
    ],
)
def test_a_row_of_the_log_shows_what_gives_no_small_count_away(
    came: int | None, new: int | None, found: tuple[Figure, Figure]
) -> None:
    row = LogEntry.model_construct(date="2027", step="s", happened="x", participants=came, new_participants=new)
    small = SmallNumbers(5, 10)
    assert (small.participants(row), small.new_participants(row)) == found


def test_a_measurement_is_hidden_when_it_was_decided_so() -> None:
    one, other = (Measurement.model_validate({"indicator": "i", "date": "2027", "value": v}) for v in (1, 2))
    small = SmallNumbers(5, 10, frozenset({one}))
    assert (small.hides(one), small.hides(other)) == (True, False)
