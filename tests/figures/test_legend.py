from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from tests.figures.names import names

from naermiljomodell.figures.legend import SIGN, Entry, drawn, rows
from naermiljomodell.figures.lettering import LINE, width


@given(words=st.lists(names, max_size=15), room=st.sampled_from([200.0, 472.0, 824.0]))
def test_entries_stand_in_rows_within_the_room(words: list[str], room: float) -> None:
    placed, height = rows([Entry("<path/>", word) for word in words], room)
    assert [one.entry.words for one in placed] == words
    for one in placed:
        assert one.x + SIGN + 8 + max(map(width, one.lines)) <= room + 1e-6
        assert one.y + LINE * len(one.lines) <= height + 1e-6
    assert [(one.y, one.x) for one in placed] == sorted((one.y, one.x) for one in placed)


def test_an_entry_is_drawn_with_its_sign_before_its_words() -> None:
    placed, _ = rows([Entry("<path/>", "Nav & co")], 200)
    assert drawn(placed, 10, 20) == (
        '<g transform="translate(23 32)"><path/></g><text x="44" y="36.3">Nav &amp; co</text>'
    )
