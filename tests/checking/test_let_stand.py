from __future__ import annotations

import pytest

from naermiljomodell.checking.let_stand import not_let_stand
from naermiljomodell.errors import problem

OF_A_RECORD = problem(
    "NM240", {"word": "de gamle"}, file="pakke/metoder/svarmote.md", path="metoder.svarmote.beskrivelse"
)
OF_A_TEMPLATE = problem("NM241", {"count": 40}, file="pakke/dokumenter/plakat.md.j2")


def test_what_is_let_stand_is_left_out_in_records_and_templates() -> None:
    assert list(not_let_stand([OF_A_RECORD, OF_A_TEMPLATE], {"NM240 svarmote": "a", "NM241 plakat": "b"})) == []


@pytest.mark.parametrize("let_stand", ["NM241 svarmote", "NM240 plakat", "NM240 metoder", "NM240"])
def test_another_code_or_another_id_lets_nothing_stand(let_stand: str) -> None:
    found = [OF_A_RECORD, OF_A_TEMPLATE]
    assert list(not_let_stand(found, {let_stand})) == found
