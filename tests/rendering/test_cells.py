from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naermiljomodell.playbook import FOREIGN, FOREIGN_END
from naermiljomodell.rendering import cells
from naermiljomodell.rendering.cells import Square, Words, facts, squares, tables, title


def test_a_table_is_rows_of_plain_words() -> None:
    text = (
        "Før.\n\n| Hva | Sum |\n|---|--:|\n| [Mat](#mat) og *drikke* | 1\\|2 |\n| **I alt** | **3** {.for-x}\n\nEtter."
    )
    (table,) = tables(text)
    assert table == (
        (Words("Hva"), Words("Sum")),
        (Words("Mat og drikke"), Words("1|2")),
        (Words("I alt", strong=True), Words("3", strong=True)),
    )
    assert tables("Ingen | tabell") == tables("Ingen") == ()
    assert len(tables("| a |\n|---|\n| 1 |\n\n| b |\n|---|\n| 2 |")) == 2


def test_a_cell_stands_out_when_all_of_it_does() -> None:
    (table,) = tables("| a |\n|---|\n| **a** |\n| **a** b |\n| **a** **b** |\n|  |")
    assert [row[0].strong for row in table] == [False, True, False, False, False]


def test_marks_are_taken_away() -> None:
    assert squares(f"- [ ] Ring {FOREIGN}laget{FOREIGN_END}. {{.for-eldre .for-unge}}") == (
        Square("", "Ring laget.", False),
    )
    assert title(f"{FOREIGN}Møtet{FOREIGN_END}") == "Møtet"


@pytest.mark.parametrize("around", ["", "\n\n1. Først\n", "\n\n> Si dette."])
def test_squares_come_with_what_stands_out_above_them(around: str) -> None:
    text = (
        "Innledning\n\n**Før**\n\n- [ ] Ring *alle* \\[nå\\].\n- Ingen rute\n- [x] Skriv\n\n**Etter**\n\n- [ ] Rydd"
        + around
    )
    assert squares(text) == (
        Square("Før", "Ring alle [nå].", False),
        Square("Før", "Skriv", True),
        Square("Etter", "Rydd", False),
    )


def test_only_the_first_words_of_an_item_are_a_square() -> None:
    assert squares("- Først\n\n  [ ] ikke rute\n- [ ] rute\n  over to linjer\n\n  **Ikke del**\n- [ ] ny") == (
        Square("", "rute over to linjer", False),
        Square("", "ny", False),
    )


LINES = st.sampled_from(
    ["", "", "- [ ] Ring alle", "- [x] Skriv **nå**", "- [ ] a", "- uten rute", "**Før**", "**Etter**", "Tekst. Mer", "  mer",
     "1. Først", "> Si", "---", "===", "| a |", "- - [ ] to", "- [ ] - b", "- [ ] # c", "[a]: b", "    kode", "* [ ] d", "# Tittel"]
)  # fmt: skip


@given(st.lists(LINES, max_size=12).map("\n".join))
def test_what_is_read_line_by_line_is_what_the_parser_sees(text: str) -> None:
    assert squares(text) == tuple(cells._squares(cells._tokens(text)))


CELLS = st.sampled_from(
    ["", "a", "12 timer", "**I alt**", "**a** b", "____", "_b_", "c \\| d", "[e](#f)", "`g`", "** h**", "****", "**i", "j  ", "é", "**k*l**", "x_y", "&amp;"]
)  # fmt: skip
TABLES = st.integers(1, 3).flatmap(
    lambda width: st.lists(st.lists(CELLS, min_size=width, max_size=width), min_size=1, max_size=4).map(
        lambda rows: "\n".join(f"| {' | '.join(row)} |" for row in (rows[0], ["---", ":-:", "--:"][:width], *rows[1:]))
    )
)
BLOCKS = TABLES | st.sampled_from(
    ["Tekst", "Tekst | mer", "| a |", "- [ ] b", "| a |\n|---|\n| 1 | 2 |", "x\n| a |\n|---|\n| 1 |", "| a\\|"]
)


@given(st.lists(BLOCKS, max_size=3).map("\n\n".join))
def test_a_table_that_is_read_line_by_line_is_what_the_parser_sees(text: str) -> None:
    assert tables(text) == tuple(cells._parsed_tables(text))


NAMES = st.sampled_from(
    ["**Når:**", "**Ansvarlig:**", "** a:**", "**b **", "**", "****", "*c*", "tekst", " ", "·", ":", "x", "`k`", "\\"]
)


@given(st.lists(NAMES, max_size=7).map("".join).map(lambda line: f"**Først:**{line}"))
def test_facts_that_are_read_plainly_are_what_the_parser_sees(line: str) -> None:
    assert facts(line) == dict(cells._facts(cells._inline(line)))


def test_a_planted_difference_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cells, "_is_plain", lambda _bare: True)
    text = "- [ ] over\n  to linjer"
    assert squares(text) != tuple(cells._squares(cells._tokens(text)))


def test_what_our_own_lists_say_is_read_line_by_line() -> None:
    assert cells._is_plain("**Før**\n\n- [ ] Ring *alle*.\n- [ ] Skriv\n\nTekst.\n\n- [x] Rydd")
    assert not cells._is_plain("Tekst\nmer")


def test_facts_are_what_follows_what_stands_out() -> None:
    text = "**Når:** mars 2027 · **Ansvarlig:** [Leder](#a)\n\nTekst **ikke:** slik\n\n**Alene**\n**Sist**: ja ·"
    assert facts(text) == {"Når": "mars 2027", "Ansvarlig": "Leder", "Alene": "", "Sist": ": ja"}
    assert facts("") == {}
    assert facts("**åpen") == {}


@pytest.mark.parametrize(("markdown", "words"), [("Å \\& *b*", "Å & b"), ("ren", "ren"), ("`k` [l](#m)", "k l")])
def test_a_title_is_plain_words(markdown: str, words: str) -> None:
    assert title(markdown) == words
