from __future__ import annotations

import pytest
from tests.network.sample import tie

from naermiljomodell.network.captures import earlier_capture, first_capture

TODAY = "2026-11-27"


@pytest.mark.parametrize(
    ("spans", "day"),
    [
        ([], ""),
        ([(None, None)], ""),
        ([("2024", None), ("2024", None)], ""),
        ([("2024", None), ("2026-03", None)], "2025-11-27"),
        ([("2026-03", None), ("2026-09", None)], "2026-03"),
        ([("2024", None), ("2028", None)], ""),
        ([("2024", "2026-01")], "2025-11-27"),
        ([("2026-01", "2026-05")], "2026-01"),
        ([("2024", "2028")], ""),
        ([(None, "2026-01"), (None, "2026-05")], ""),
    ],
)
def test_the_ties_must_be_dated_at_two_times(spans: list[tuple[str | None, str | None]], day: str) -> None:
    ties = [tie("a", f"b{n}", since=since, until=until) for n, (since, until) in enumerate(spans)]
    assert earlier_capture(ties, TODAY) == day


def test_a_conflict_is_no_tie_and_a_leap_day_has_a_day_before() -> None:
    conflict = tie("a", "b", "konflikt", since="2024")
    assert earlier_capture([conflict, tie("a", "b", since="2026-03")], TODAY) == ""
    assert earlier_capture([tie("a", "c", since="2026"), tie("a", "b", since="2027-03")], "2028-02-29") == "2027-02-28"


@pytest.mark.parametrize(
    ("spans", "start", "day"),
    [
        ([("2024", None), ("2026-03", None)], "2025-01-15", "2025-01-15"),
        ([("2025-06", None), ("2026-03", None)], "2025-01", "2025-06"),
        ([("2024", None), ("2024", None)], "2025-01", ""),
        ([("2024", None), ("2026-03", None)], "2027", ""),
        ([], "2025", ""),
    ],
)
def test_the_whole_way_begins_when_work_did(spans: list[tuple[str | None, str | None]], start: str, day: str) -> None:
    ties = [tie("a", f"b{n}", since=since, until=until) for n, (since, until) in enumerate(spans)]
    assert first_capture(ties, start, TODAY) == day
