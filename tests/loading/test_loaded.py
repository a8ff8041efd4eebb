from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from naermiljomodell.errors import Problem, problem
from naermiljomodell.loading.loaded import Doubts, FolderDigest

read = st.lists(st.tuples(st.text("a:", max_size=2), st.text("a1\0", max_size=3)), max_size=3)


def digest(files: list[tuple[str, str]]) -> str:
    made = FolderDigest()
    for name, content in files:
        made.count_in(name, content)
    return made.text()


@given(read, read)
def test_two_folders_have_one_digest_when_the_same_was_read(
    one: list[tuple[str, str]], other: list[tuple[str, str]]
) -> None:
    assert (digest(one) == digest(other)) == (one == other)


def unknown(kind: str, id_: str = "x") -> Problem:
    return problem("NM320", {"kind": kind, "id": id_})


def test_what_the_neighbourhood_itself_defines_is_in_doubt_where_that_could_not_be_read() -> None:
    assert not Doubts().about(unknown("idé"))
    assert Doubts(ideas_known=False).about(unknown("idé"))
    assert not Doubts(ideas_known=False).about(unknown("steg"))
    assert not Doubts(keys=frozenset({"eier"})).about(unknown("delmål"))
    assert Doubts(keys=frozenset({"mål"})).about(unknown("delmål"))
