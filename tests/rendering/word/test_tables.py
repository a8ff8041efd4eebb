from __future__ import annotations

import xml.etree.ElementTree as ET
from collections import defaultdict

from tests.rendering.word.strict_reader import W

from naermiljomodell.rendering.blocks import Cell, Run, Table
from naermiljomodell.rendering.word import roles, wml
from naermiljomodell.rendering.word.lines import Lines
from naermiljomodell.rendering.word.tables import table


class _Named(defaultdict[str, str]):
    """Each style has its name as id."""

    def __missing__(self, key: str) -> str:
        return key


LINES = Lines(_Named(), set(), {}, str)


def made(content: Table, *, large: bool = False) -> ET.Element:
    """Give a table as a tree."""
    return ET.fromstring(f'<w:body xmlns:w="{wml.W}">{table(content, LINES, 9000, large=large)}</w:body>')  # noqa: S314  our own


def row(*texts: str) -> tuple[Cell, ...]:
    """Give the cells of a row."""
    return tuple(Cell((Run(text),)) for text in texts)


def test_the_heads_come_again_on_each_page_and_stay_with_the_first_row() -> None:
    rows = made(Table(row("A", "B"), (row("a", "b"),))).findall(f"{W}tbl/{W}tr")
    assert [one.find(f"{W}trPr/{W}tblHeader") is not None for one in rows] == [True, False]
    assert [one.find(f".//{W}keepNext") is not None for one in rows] == [True, False]
    assert all(one.find(f"{W}trPr/{W}cantSplit") is not None for one in rows)


def test_a_row_with_much_to_read_may_be_split() -> None:
    rows = made(Table(row("A"), (row("ord " * 300),))).findall(f"{W}tbl/{W}tr")
    assert rows[1].find(f"{W}trPr") is None


def test_the_columns_are_as_wide_as_the_table_and_the_cells_as_the_columns() -> None:
    tree = made(Table(row("A", "B", "C"), (row("a", "b" * 30, "c"),)))
    wide = [int(one.get(f"{W}w", "")) for one in tree.iter(f"{W}gridCol")]
    assert 8990 <= sum(wide) <= 9000
    assert [int(one.get(f"{W}w", "")) for one in tree.iter(f"{W}tcW")] == [*wide, *wide]


def test_many_columns_have_small_type_and_what_residents_get_large() -> None:
    few, many = Table(row(*"AB"), ()), Table(row(*"ABCDEF"), ())
    styles = [
        made(content, large=large).findall(f".//{W}tc/{W}p/{W}pPr/{W}pStyle")[0].get(f"{W}val")
        for content, large in ((few, False), (many, False), (many, True))
    ]
    assert styles == [roles.CELL, roles.SMALL_CELL, roles.LARGE[roles.CELL]]


def test_numbers_are_set_to_the_right_and_squares_of_a_scale_in_the_middle() -> None:
    right = made(Table(row("A"), ((Cell((Run("2"),), "right"),),)))
    scale = made(Table(row("A"), (row("☐"),), scale=True))
    assert [one.get(f"{W}val") for one in right.iter(f"{W}jc")] == ["right"]
    assert [one.get(f"{W}val") for one in scale.iter(f"{W}jc")] == ["center", "center"]


def test_a_table_has_air_below_it() -> None:
    assert [one.tag for one in made(Table(row("A"), ()))] == [f"{W}tbl", f"{W}p"]
