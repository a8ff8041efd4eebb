from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from naermiljomodell.rendering.blocks import Cell, Run, Table
from naermiljomodell.rendering.columns import WHOLE, widths

texts = st.lists(st.lists(st.text("ab _\n", max_size=60), min_size=3, max_size=3), min_size=1, max_size=5)


def table(*rows: tuple[str, ...]) -> Table:
    """Give a table, the first row its heads."""
    head, *rest = [tuple(Cell((Run(text),) if text else ()) for text in row) for row in rows]
    return Table(head, tuple(rest))


@given(texts, st.booleans())
def test_the_columns_fill_the_page_and_none_is_without_room(rows: list[list[str]], large: bool) -> None:  # noqa: FBT001  hypothesis gives it
    found = widths(table(*map(tuple, rows)), large=large)
    assert sum(found) == WHOLE
    assert len(found) == 3
    assert all(width > 0 for width in found)


def test_a_column_with_more_to_read_is_wider() -> None:
    short, long = widths(table(("Når", "Hva"), ("mai", "Rydde rommet og sette fram seks stoler ved hvert bord")))
    assert long > 3 * short


def test_a_column_has_room_for_its_longest_word_though_another_has_much_to_read() -> None:
    word, _, _ = widths(table(("Hvem", "Hva", "Hvor"), ("Folkehelsekoordinator", "ord " * 100, "ord " * 100)))
    assert word * 92 / WHOLE > 18


def test_a_column_that_has_much_in_few_cells_is_wide_enough_for_them_where_there_is_room() -> None:
    days = [(f"onsdag {day}. desember 2025", "–", "fri") for day in range(10, 30)]
    first, last, _ = widths(
        table(("Fra", "Til", "Hva"), ("lørdag 20. desember 2025", "søndag 4. januar 2026", "fri"), *days)
    )
    assert last * 92 / WHOLE > len("søndag 4. januar 2026")
    assert first > last


def test_a_column_with_much_to_read_keeps_a_fair_share_among_many_with_long_words() -> None:
    head = ("Når", "Hva det gjelder", "Til hvem", "Hva vi sier", "Hvem", "Sendt")
    row = ("desember 2024", "Referansegruppe", "innbyggere", "Si hva du " * 8, "Kommunikasjonsansvarlig", "______")
    assert widths(table(head, row))[3] > WHOLE / len(head)


def test_what_holds_together_is_one_word_and_has_room_for_wide_letters() -> None:
    head, much = ("Sum", "Hva"), "ord " * 100
    apart, whole = widths(table(head, ("2 000 kr", much)))[0], widths(table(head, ("2\u00a0000\u00a0kr", much)))[0]
    assert whole > apart
    assert widths(table(("Måned", "Hva"), ("November", much)))[0] * 92 / WHOLE > 1.1 * len("November") + 2


def test_a_line_to_write_on_is_wider_than_as_many_letters_and_large_type_needs_more_room() -> None:
    row = ("Hva", "x " * 60)
    blank, letters = widths(table(row, ("____", "")))[0], widths(table(row, ("abcd", "")))[0]
    assert blank > letters
    assert widths(table(row, ("____", "")), large=True)[0] > blank
