from __future__ import annotations

import pytest

from naermiljomodell.playbook import Document, Section
from naermiljomodell.rendering.budget_sheets import _cell, budget_sheets
from naermiljomodell.xlsx_bytes import Amount, Formula, Sheet


def sheets(markdown: str, id_: str = "andre", title: str = "Andre *utgifter*") -> list[Sheet]:
    sections = (Section(id_, title, 2, "", markdown),)
    return list(budget_sheets(Document("budsjett", "Budsjett", "dokument", "alle", "", sections)))


def table(*rows: str, columns: int = 3) -> str:
    head = ["", " Hva ", " Budsjett ", " Regnskap ", " Lønn ", " Kroner ", ""][: columns + 1]
    return "\n".join(["|".join(head) + "|", "|" + "---|" * columns, *rows])


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("____", None),
        ("_", "_"),
        ("816 timer", Amount(816, "timer")),
        ("281\u00a0000\u00a0kr", Amount(281000, "kr")),
        ("2,5 timer", Amount(2.5, "timer")),
        ("10", 10),
        ("1 000", 1000),
        ("2 000–10 000 kr", "2 000–10 000 kr"),
        ("mars 2027", "mars 2027"),
        ("ikke oppgitt", "ikke oppgitt"),
        ("", ""),
        ("22 33 44", "22 33 44"),
    ],
)
def test_a_cell_is_a_number_where_the_document_says_one(text: str, cell: object) -> None:
    assert _cell(text) == cell
    assert type(_cell(text)) is type(cell)


def test_a_row_of_sums_reckons_and_stands_out() -> None:
    (sheet,) = sheets(table("| Mat | 100 kr | ____ |", "| Tolk | 250 kr | ____ |", "| **I alt** | **350 kr** | ____ |"))
    assert sheet.name == "Andre utgifter"
    assert sheet.rows[-1] == (
        "I alt",
        Formula('=IF(COUNT(B2:B3)=0,"",SUM(B2:B3))', 350, "kr"),
        Formula('=IF(COUNT(C2:C3)=0,"",SUM(C2:C3))', "", ""),
    )
    assert sheet.strong == {2}


def test_a_sum_of_nothing_is_what_the_document_says_and_never_zero() -> None:
    (sheet,) = sheets(
        table("| A | ikke oppgitt | 4 |", "| B | ____ | x |", '| **I alt** | **ikke "oppgitt"** | **4** |')
    )
    assert sheet.rows[-1][1] == Formula('=IF(COUNT(B2:B3)=0,"ikke ""oppgitt""",SUM(B2:B3))', 'ikke "oppgitt"')
    assert sheet.rows[-1][2] == Formula('=IF(COUNT(C2:C3)=0,"",SUM(C2:C3))', 4)


def test_a_column_of_words_is_not_summed() -> None:
    (sheet,) = sheets(table("| A | mars | |", "| B | april | |", "| **I alt** | | **ukjent** |"))
    assert sheet.rows[-1] == ("I alt", "", "ukjent")


@pytest.mark.parametrize("rows", [("| A | 1 | 2 |", "| B | 1 | 2 |"), ("| **I alt** | 1 | 2 |",), ()])
def test_a_table_without_sums_has_none(rows: tuple[str, ...]) -> None:
    (sheet,) = sheets(table(*rows))
    assert (sheet.strong, len(sheet.rows)) == (frozenset(), len(rows))
    assert not any(isinstance(cell, Formula) for row in sheet.rows for cell in row)


def test_hours_times_what_an_hour_costs_is_kroner() -> None:
    rows = (
        "| A | mars | 2 timer | ____ | ____ |",
        "| B | april | 4 timer | ____ | 900 |",
        "| **I alt** | | **6 timer** | | ____ |",
    )
    (sheet,) = sheets(table(*rows, columns=5), "timer")
    assert sheet.rows[0][4] == Formula('=IF(COUNT(C2,D2)=2,C2*D2,"")', "")
    assert sheet.rows[1][4] == 900
    assert sheet.rows[2] == (
        "I alt",
        "",
        Formula('=IF(COUNT(C2:C3)=0,"",SUM(C2:C3))', 6, "timer"),
        "",
        Formula('=IF(COUNT(E2:E3)=0,"",SUM(E2:E3))', 900),
    )
    (narrow,) = sheets(table("| A | 1 | ____ |"), "timer")
    assert narrow.rows == (("A", 1, None),)


def test_each_table_of_a_section_is_a_sheet_with_a_name_of_its_own() -> None:
    two = table("| A | 1 | 2 |") + "\n\nTekst\n\n" + table("| B | 1 | 2 |")
    assert [sheet.name for sheet in sheets(two)] == ["Andre utgifter", "Andre utgifter 2"]
    assert sheets("Ingen tabell") == []


def test_columns_have_room_for_their_words() -> None:
    (sheet,) = sheets(table(f"| {'ord ' * 30} | ________________________ | 1 |"))
    assert [column.width for column in sheet.columns] == [50, 17, 11]
