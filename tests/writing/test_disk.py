from __future__ import annotations

import errno
import os
from pathlib import Path
from unittest.mock import patch

import pytest
from tests.writing.disk_failures import failing, snapshot

from naermiljomodell.writing.disk import (
    ABSENT,
    FOREIGN,
    LOCKED,
    digest,
    leads_out,
    look,
    put,
    reason,
    settle,
    sweep,
    take,
)
from naermiljomodell.writing.names import temporary

NAME = "dreiebok/index.html"


def test_one_sees_a_files_bytes_or_that_nothing_is_there(tmp_path: Path) -> None:
    assert look(tmp_path, NAME) == ABSENT
    (tmp_path / "dreiebok").mkdir()
    assert look(tmp_path, NAME) == ABSENT
    (tmp_path / NAME).write_bytes(b"x")
    assert look(tmp_path, NAME) == digest(b"x")
    assert look(tmp_path, f"{NAME}/below") == ABSENT


def test_a_folder_a_link_and_a_locked_file_are_not_the_tools(tmp_path: Path) -> None:
    (tmp_path / NAME).mkdir(parents=True)
    assert look(tmp_path, NAME) == FOREIGN
    (tmp_path / "x").write_bytes(b"x")
    (tmp_path / "link").symlink_to(tmp_path / "x")
    assert look(tmp_path, "link") == FOREIGN
    with failing(1, error=PermissionError):
        assert look(tmp_path, "x") == LOCKED
    assert look(tmp_path, "x") == digest(b"x")


def test_a_file_behind_a_link_out_of_the_folder_is_not_the_tools(tmp_path: Path) -> None:
    root, outside = tmp_path / "root", tmp_path / "outside"
    root.mkdir()
    outside.mkdir()
    (outside / "index.html").write_bytes(b"x")
    (root / "dreiebok").symlink_to(outside)
    assert leads_out(root, NAME)
    assert look(root, NAME) == FOREIGN
    (root / "inn").symlink_to(root)
    assert not leads_out(root, "inn/x")
    (root / "runde").symlink_to(root / "runde")
    assert look(root, "runde/x") == LOCKED


def test_a_folder_reached_by_a_link_is_itself_no_way_out(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "root").symlink_to(tmp_path / "real")
    assert put(tmp_path / "root", NAME, b"x", ABSENT) == "done"
    assert snapshot(tmp_path / "real") == {NAME: b"x"}


def test_a_file_is_put_in_place_and_taken_away(tmp_path: Path) -> None:
    assert put(tmp_path, NAME, b"one", ABSENT) == "done"
    assert put(tmp_path, NAME, b"two", digest(b"one")) == "done"
    assert snapshot(tmp_path) == {NAME: b"two"}
    assert take(tmp_path, NAME, digest(b"two")) == "done"
    assert snapshot(tmp_path) == {}


def test_what_a_person_saves_meanwhile_is_not_touched(tmp_path: Path) -> None:
    (tmp_path / "dreiebok").mkdir()
    (tmp_path / NAME).write_bytes(b"mine")
    assert put(tmp_path, NAME, b"two", digest(b"one")) == "changed"
    assert put(tmp_path, NAME, b"two", ABSENT) == "changed"
    assert take(tmp_path, NAME, digest(b"one")) == "changed"
    assert snapshot(tmp_path) == {NAME: b"mine"}


def test_a_file_that_is_open_elsewhere_is_locked(tmp_path: Path) -> None:
    put(tmp_path, NAME, b"one", ABSENT)
    with patch.object(os, "replace", side_effect=PermissionError):
        assert put(tmp_path, NAME, b"two", digest(b"one")) == "locked"
    with patch.object(os, "unlink", side_effect=PermissionError):
        assert take(tmp_path, NAME, digest(b"one")) == "locked"
    assert snapshot(tmp_path) == {NAME: b"one"}


def test_a_write_that_fails_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    put(tmp_path, NAME, b"one", ABSENT)
    with patch.object(os, "fsync", side_effect=OSError(errno.ENOSPC, "full")), pytest.raises(OSError, match="full"):
        put(tmp_path, NAME, b"two", digest(b"one"))
    assert snapshot(tmp_path) == {NAME: b"one"}


def test_what_a_broken_run_left_under_the_temporary_name_is_in_nobodys_way(tmp_path: Path) -> None:
    left = tmp_path / temporary(NAME, digest(b"two"))
    left.parent.mkdir()
    left.write_bytes(b"tw")
    assert put(tmp_path, NAME, b"two", ABSENT) == "done"
    assert snapshot(tmp_path) == {NAME: b"two"}


def test_a_link_under_the_temporary_name_is_not_written_through(tmp_path: Path) -> None:
    victim = tmp_path / "victim"
    victim.write_bytes(b"mine")
    (tmp_path / "dreiebok").mkdir()
    (tmp_path / temporary(NAME, digest(b"two"))).symlink_to(victim)
    put(tmp_path, NAME, b"two", ABSENT)
    assert snapshot(tmp_path) == {NAME: b"two", "victim": b"mine"}


def test_a_system_that_cannot_wait_for_a_folder_is_no_hindrance(tmp_path: Path) -> None:
    settle([tmp_path, tmp_path / "none"])
    with patch.object(os, "fsync", side_effect=OSError):
        settle([tmp_path])


def test_a_temporary_file_is_gone_unless_the_system_holds_it(tmp_path: Path) -> None:
    (tmp_path / "x").write_bytes(b"x")
    with patch.object(os, "unlink", side_effect=PermissionError):
        assert not sweep(tmp_path / "x")
    assert sweep(tmp_path / "x")
    assert sweep(tmp_path / "x")
    assert snapshot(tmp_path) == {}


def test_the_reason_is_the_systems_short_name() -> None:
    assert reason(OSError(errno.ENOSPC, "full")) == "ENOSPC"
    assert reason(PermissionError()) == "PermissionError"
