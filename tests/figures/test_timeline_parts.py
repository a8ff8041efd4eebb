from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.figures.plans import PHASE_NAMES, plan, planned, plans, row_of_steps

from naermiljomodell.domain.plan import Plan
from naermiljomodell.figures.lettering import width
from naermiljomodell.figures.ruler import Ruler, rulers
from naermiljomodell.figures.timeline_parts import BOLD, Part, parts
from naermiljomodell.figures.timeline_rows import Row, rows

ROOM = 250.0


def ruler_of(shown: tuple[Row, ...]) -> Ruler:
    """Give a ruler that holds everything."""
    every = [ends for row in shown for ends in row.stretch]
    return Ruler(min(a for a, _ in every), max(b for _, b in every), 0, 500)


def cut(of: Plan, first: float = 400, tall: float = 600) -> tuple[Part, ...]:
    """Give the parts of a plan on one ruler."""
    shown = rows(of, "nb")
    return parts(ruler_of(shown), shown, PHASE_NAMES, ROOM, first, tall)


@settings(deadline=None, max_examples=60)
@given(of=plans(), first=st.integers(100, 500), tall=st.integers(200, 900))
def test_every_row_is_in_one_part_in_order_below_its_phase(of: Plan, first: int, tall: int) -> None:
    found = cut(of, first, tall)
    assert [row for part in found for row in part.rows] == list(rows(of, "nb"))
    for place, part in enumerate(found):
        height = sum(line.height for line in part.lines)
        assert height <= (tall if place else first) or len(part.rows) == 1
        assert part.lines[0].row is None
        assert part.lines[-1].row is not None
        heading = ""
        for line in part.lines:
            heading = line.heading if line.row is None else heading
            assert line.row is None or heading == PHASE_NAMES.get(line.row.phase, line.row.phase)
            assert all(width(words) * (BOLD if line.fat else 1) <= ROOM for words in line.words)


def test_a_phase_that_has_no_room_begins_a_new_part() -> None:
    found = cut(plan(*row_of_steps(20, "2027-01-11", 200)), 300, 300)
    assert [part.headings for part in found] == [
        ("Forankring", "Kartlegging"),
        ("Idedugnad", "Mobilisering"),
        ("Evaluering",),
    ]
    assert [len(part.rows) for part in found] == [8, 8, 4]


def test_a_phase_that_is_too_long_for_a_part_is_cut_and_named_again() -> None:
    steps = [planned(f"s{place}", "2027-01-11") for place in range(20)]
    found = cut(plan(*steps), 100, 200)
    assert {part.headings for part in found} == {("Kartlegging",)}
    assert [len(part.rows) for part in found] == [3, 8, 8, 1]


def test_only_what_is_in_the_stretch_of_time_is_in_the_part() -> None:
    shown = rows(plan(planned("a", "2027-01-11"), planned("b", "2029-04-11", slack=400)), "nb")
    first, middle, last = rulers(shown[0].first, shown[1].first, 0, 500, by_day=True)
    found = {ruler: parts(ruler, shown, PHASE_NAMES, ROOM, 900, 900) for ruler in (first, middle, last)}
    assert [row.name for part in found[first] for row in part.rows] == ["A"]
    assert found[middle] == ()
    assert [row.name for part in found[last] for row in part.rows] == ["B"]
