from __future__ import annotations

import errno
from pathlib import Path

import pytest
from tests.writing.disk_failures import failing, snapshot

from naermiljomodell.errors import InvalidContent
from naermiljomodell.writing.scratch import scratch_folder

FILES = {"naermiljo.yaml": b"navn: x\n", "notater/LESMEG.md": b"# Notater\n"}


def test_a_scratch_folder_holds_the_files_and_is_gone_afterwards(tmp_path: Path) -> None:
    with scratch_folder(FILES, tmp_path) as root:
        assert snapshot(root) == FILES
        assert root.parent == tmp_path
    assert list(tmp_path.iterdir()) == []


def test_a_scratch_folder_is_gone_also_when_something_goes_wrong_in_it(tmp_path: Path) -> None:
    def go_wrong() -> None:
        with scratch_folder(FILES, tmp_path):
            raise RuntimeError("wrong")

    with pytest.raises(RuntimeError, match="wrong"):
        go_wrong()
    assert list(tmp_path.iterdir()) == []


def test_a_place_that_is_not_there_is_made_and_taken_back(tmp_path: Path) -> None:
    with scratch_folder(FILES, tmp_path / "borte" / "vekk") as root:
        assert root.parent == tmp_path / "borte" / "vekk"
    assert list(tmp_path.iterdir()) == []


def test_a_place_that_is_a_file_is_a_finding(tmp_path: Path) -> None:
    (tmp_path / "fil").write_bytes(b"x")
    with pytest.raises(InvalidContent, match=r"NM600.*«fil»"), scratch_folder(FILES, tmp_path / "fil"):
        pass
    assert (tmp_path / "fil").read_bytes() == b"x"


@pytest.mark.parametrize("at", [1, 3, 4])
def test_a_full_disk_is_a_finding_and_leaves_nothing(at: int, tmp_path: Path) -> None:
    with (
        failing(at, error=lambda: OSError(errno.ENOSPC, "full")),
        pytest.raises(InvalidContent, match=r"NM600.*ENOSPC"),
        scratch_folder(FILES, tmp_path),
    ):
        pass
    assert list(tmp_path.iterdir()) == []
