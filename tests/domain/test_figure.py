from __future__ import annotations

from naermiljomodell.domain.figure import HIDDEN, NOT_MEASURED, Figure, shown


def test_a_figure_is_a_number_or_a_reason_why_there_is_none() -> None:
    assert shown(0) == Figure(0, "vist")
    assert (HIDDEN.value, NOT_MEASURED.value) == (None, None)
    assert len({shown(0), HIDDEN, NOT_MEASURED}) == 3
