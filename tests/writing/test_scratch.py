from __future__ import annotations

import pytest
from tests.writing.disk_failures import snapshot

from naermiljomodell.writing.scratch import scratch_folder


def test_a_scratch_folder_holds_the_files_and_is_gone_afterwards() -> None:
    files = {"naermiljo.yaml": b"navn: x\n", "notater/LESMEG.md": b"# Notater\n"}
    with scratch_folder(files) as root:
        assert snapshot(root) == files
    assert not root.exists()


def test_a_scratch_folder_is_gone_also_when_something_goes_wrong_in_it() -> None:
    seen = []

    def go_wrong() -> None:
        with scratch_folder({"x": b"x"}) as root:
            seen.append(root)
            raise RuntimeError("wrong")

    with pytest.raises(RuntimeError, match="wrong"):
        go_wrong()
    assert [root.exists() for root in seen] == [False]
