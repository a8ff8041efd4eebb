from __future__ import annotations

from random import Random

from hypothesis import given
from hypothesis import strategies as st
from tests.evaluating.test_measured import LONELY, row, share

from naermiljomodell.domain.area import Privacy
from naermiljomodell.domain.records import Measurement
from naermiljomodell.evaluating.measured_cells import MeasuredCells
from naermiljomodell.loading.core import core_pack

PACK, PRIVACY = core_pack("nb"), Privacy(threshold=5, smallest_denominator=10)


def cells(*rows: Measurement) -> MeasuredCells:
    """Give the cells of some measurements."""
    return MeasuredCells(rows, PACK, PRIVACY)


def few(*rows: Measurement) -> set[Measurement]:
    """Give the measurements that are themselves about too few."""
    found = cells(*rows)
    return {found.rows[number] for number in found.few}


def test_few_in_the_part_or_in_the_rest_or_in_all_are_few() -> None:
    part, rest, whole, enough = share("2027", 3), share("2028", 198), share("2029", 5, 9), share("2026", 60)
    assert few(part, rest, whole, enough) == {part, rest, whole}


def test_part_and_rest_are_the_whole() -> None:
    table = cells(share("2027", 60)).table
    sizes = sorted(cell.value for cell in table.cells.values())
    assert sizes == [60, 140, 200]


def test_who_is_left_beside_a_group_is_a_cell_of_its_own() -> None:
    everybody, group = share("2027", 60), share("2027", 40, 150, group="innvandrere")
    values = {cell.value for cell in cells(everybody, group).table.cells.values()}
    assert {20, 50} <= values


def test_who_did_not_come_so_far_is_a_cell_too() -> None:
    rows = row("personer-invitert", "2027", value=40), row("personer-kom", "2027", value=31)
    assert 9 in {cell.value for cell in cells(*rows).table.cells.values()}


@given(
    st.lists(st.tuples(st.integers(0, 40), st.sampled_from([None, "innvandrere", "alle"])), max_size=5), st.randoms()
)
def test_the_order_of_rows_changes_nothing(rows: list[tuple[int, str | None]], random: Random) -> None:
    measured = [share("2027", part, 40, LONELY, group=group) for part, group in rows]
    mixed = measured[:]
    random.shuffle(mixed)
    one, other = cells(*measured), cells(*mixed)
    assert (other.rows, other.few, other.weights) == (one.rows, one.few, one.weights)
    assert other.table.cells == one.table.cells


def test_how_many_answered_is_one_cell_for_all_questions_of_a_day() -> None:
    found = cells(share("2027", 60), share("2027", 70, indicator="plaget-ensomhet"), share("2028", 60))
    assert sorted(len(cell.shown_by) for cell in found.table.cells.values() if cell.value == 200) == [1, 2]


def test_everybody_is_hidden_last_and_then_the_largest() -> None:
    found = cells(share("2027", 60), share("2027", 40, 150, group="innvandrere"))
    assert [found.weights[number] for number in sorted(found.weights)] == [(1, 200), (0, 150)]
