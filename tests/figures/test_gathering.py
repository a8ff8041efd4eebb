from __future__ import annotations

import pytest
from tests.figures.names import RINGS, SECTORS, actors

from naermiljomodell.figures.gathering import MOST_DRAWN, gathered


def test_up_to_sixty_actors_have_a_mark_each_sector_by_sector() -> None:
    of = actors([f"Aktør {n}" for n in range(MOST_DRAWN)], list(RINGS), list(SECTORS))
    found = gathered(of.places, of.names, SECTORS, "nb")
    assert (len(found.marks), found.grouped) == (MOST_DRAWN, False)
    order = list(SECTORS)
    assert [order.index(mark.sector) for mark in found.marks] == sorted(
        order.index(mark.sector) for mark in found.marks
    )


def test_a_tie_stands_once_with_its_level() -> None:
    of = actors(["Nav", "Skolen", "Laget"], ["aktiv"], ["stat"], {(0, 1): 3, (1, 2): None})
    assert gathered(of.places, of.names, SECTORS, "nb").ties == (("a0", "a1", 3), ("a1", "a2", 0))


@pytest.mark.parametrize(("ties", "thick"), [(1, 1), (2, 2), (3, 2), (4, 3), (8, 3), (9, 4)])
def test_marks_for_several_are_tied_the_thicker_the_more_ties_there_are(ties: int, thick: int) -> None:
    of = actors(
        [f"Aktør {n}" for n in range(100)],
        ["aktiv"],
        ["stat", "fylke"],
        {(2 * n, 2 * n + 1): 4 for n in range(ties)} | {(0, 2): 1},
    )
    found = gathered(of.places, of.names, SECTORS, "nb")
    assert found.ties == (("fylke 1", "stat 1", thick),), "ties within a mark are not drawn"
    assert [mark.label for mark in found.marks] == ["Fylkeskommunen: 50", "Staten: 50"]


def test_a_mark_for_several_reaches_whatever_one_of_them_reaches() -> None:
    of = actors([f"Aktør {n}" for n in range(61)], ["ytre"], ["stat"], groups=("innvandrere",))
    assert gathered(of.places, of.names, SECTORS, "nb").marks[0].groups == ("innvandrere",)
