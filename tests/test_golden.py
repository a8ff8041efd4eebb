"""The example Ullerål is rendered as it lies there: all of it, and nothing else."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from tests.conftest import Golden
from tests.folders import MADE_BY_THE_TOOL, ULLERAL, lay_out, tree, ulleral

from naermiljomodell import render_area

DAY = dt.date(2025, 1, 10)
LEAST = 10


def easiest_to_read_first(name: str) -> tuple[bool, bool, str]:
    """Give the key that puts Markdown before web pages, and the lock last."""
    return name.startswith("."), not name.endswith(".md"), name


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """Give what a render makes of what people have written, in a folder of its own."""
    folder = ulleral(tmp_path_factory.mktemp("gull"))
    written = set(tree(folder))
    render_area(folder, DAY)
    return {name: data for name, data in tree(folder).items() if name not in written}


def test_every_file_is_what_a_render_gives(made: dict[str, bytes], golden: Golden) -> None:
    assert len(made) >= LEAST
    for name in sorted(made, key=easiest_to_read_first):
        golden(ULLERAL / name, made[name])


def test_the_folder_has_exactly_the_files_that_a_render_gives(made: dict[str, bytes]) -> None:
    there = {name for name in tree(ULLERAL) if name.startswith(MADE_BY_THE_TOOL)}
    assert (sorted(there - set(made)), sorted(set(made) - there)) == ([], [])


def test_a_render_writes_nowhere_but_in_the_tools_own_zone(made: dict[str, bytes]) -> None:
    assert [name for name in made if not name.startswith(MADE_BY_THE_TOOL)] == []


def test_a_new_render_of_the_example_as_it_lies_there_changes_nothing(made: dict[str, bytes], tmp_path: Path) -> None:
    written = render_area(lay_out(ulleral(tmp_path), made), DAY)
    assert (written.written, written.kept, written.removed) == ((), (), ())
