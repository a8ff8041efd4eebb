from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from tests.figures.names import SECTORS

from naermiljomodell.figures.symbols import drawn, symbols


@given(names=st.lists(st.text(), max_size=40))
def test_no_two_sectors_have_one_letter(names: list[str]) -> None:
    found = symbols({f"s{place}": name for place, name in enumerate(names)})
    letters = [symbol.letter for symbol in found.values()]
    assert len(set(letters)) == len(letters) == len(names)


def test_each_sector_of_the_model_has_a_shape_of_its_own_and_a_letter_from_its_name() -> None:
    found = symbols(SECTORS)
    assert len({symbol.shape for symbol in found.values()}) == len(SECTORS)
    assert all(symbol.letter in SECTORS[sector].upper() for sector, symbol in found.items())
    assert len({drawn(symbol, 0, 0) for symbol in found.values()}) == len(SECTORS)


def test_a_name_without_a_free_letter_gets_its_number() -> None:
    assert [symbol.letter for symbol in symbols({"a": "X", "b": "x", "c": "ß!"}).values()] == ["X", "2", "3"]
