from __future__ import annotations

from naermiljomodell.loading.later import Later


def test_it_is_read_once_and_not_before_it_is_asked() -> None:
    asked: list[int] = []

    def read() -> dict[str, int]:
        asked.append(1)
        return {"a": 1, "b": 2}

    later = Later(read)
    assert asked == []
    assert (later["a"], later.get("c"), len(later), list(later), "b" in later) == (1, None, 2, ["a", "b"], True)
    assert later == {"a": 1, "b": 2}
    assert repr(later) == "{'a': 1, 'b': 2}"
    assert asked == [1]
