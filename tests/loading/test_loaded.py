from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from naermiljomodell.loading.loaded import FolderDigest

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
