"""Outputs where something is in the way: a lost lock, a file in use, a link, a folder that cannot be written in."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from unittest.mock import patch

import pytest
from tests.writing.disk_failures import PowerCut, failing, snapshot

from naermiljomodell.writing.lock import read_lock
from naermiljomodell.writing.names import LOCK
from naermiljomodell.writing.outputs import write_outputs
from naermiljomodell.writing.report import Kept, Written

INDEX, BESIDE, PLAN = "dreiebok/index.html", "dreiebok/index (ny).html", "dreiebok/dreiebok.md"
ONE = {INDEX: b"<p>one", PLAN: b"# one"}
TWO = {INDEX: b"<p>two", PLAN: b"# two"}


def on_disk(root: Path) -> dict[str, bytes]:
    return {name: data for name, data in snapshot(root).items() if name != LOCK}


def said(written: Written) -> list[tuple[str, str]]:
    return [(p.code, p.file) for p in written.problems]


LOSSES: list[Callable[[Path], object]] = [
    lambda lock: lock.unlink(),
    lambda lock: lock.write_bytes(b""),
    lambda lock: lock.write_bytes(lock.read_bytes()[:40]),
    lambda lock: lock.write_bytes(b'{"files": {"notater/pilot.md": ""}}'),
]


@pytest.mark.parametrize("lose", LOSSES)
def test_without_its_lock_the_tool_adopts_what_is_new_and_leaves_the_rest(
    lose: Callable[[Path], object], tmp_path: Path
) -> None:
    write_outputs(tmp_path, ONE)
    lose(tmp_path / LOCK)
    written = write_outputs(tmp_path, ONE | {INDEX: b"<p>two"})
    assert (written.unchanged, written.kept) == ((PLAN,), (Kept(INDEX, BESIDE),))
    assert on_disk(tmp_path) == ONE | {BESIDE: b"<p>two"}
    lock, problems = read_lock(tmp_path)
    assert set(lock.files) == {PLAN, BESIDE}
    assert problems == ()


def test_a_damaged_lock_is_said(tmp_path: Path) -> None:
    write_outputs(tmp_path, ONE)
    (tmp_path / LOCK).write_bytes(b"{")
    assert said(write_outputs(tmp_path, ONE)) == [("NM616", LOCK)]
    assert said(write_outputs(tmp_path, ONE)) == []


def locked(name: str) -> AbstractContextManager[object]:
    """Give a system that does not let the file *name* be replaced."""
    replace = os.replace

    def call(source: Path, target: Path) -> None:
        if Path(target).name == Path(name).name:
            raise PermissionError(errno.EACCES, "in use")
        replace(source, target)

    return patch.object(os, "replace", call)


def test_a_file_that_is_open_in_another_program_gets_the_new_one_beside_it(tmp_path: Path) -> None:
    write_outputs(tmp_path, ONE)
    with locked(INDEX):
        written = write_outputs(tmp_path, TWO)
    assert (written.kept, written.written) == ((Kept(INDEX, BESIDE),), (PLAN, BESIDE))
    assert said(written) == [("NM612", INDEX)]
    assert written.needs_decision
    assert on_disk(tmp_path) == {INDEX: b"<p>one", BESIDE: b"<p>two", PLAN: b"# two"}
    with locked(INDEX):
        again = write_outputs(tmp_path, TWO | {INDEX: b"<p>three"})
    assert (again.kept, again.removed) == ((Kept(INDEX, BESIDE),), ())
    assert on_disk(tmp_path)[BESIDE] == b"<p>three"
    assert write_outputs(tmp_path, TWO) == Written(written=(INDEX,), unchanged=(PLAN,), removed=(BESIDE,))
    assert on_disk(tmp_path) == TWO


def test_a_locked_file_whose_new_one_was_thrown_away_is_still_said(tmp_path: Path) -> None:
    write_outputs(tmp_path, ONE)
    with locked(INDEX):
        write_outputs(tmp_path, TWO)
        (tmp_path / BESIDE).unlink()
        written = write_outputs(tmp_path, TWO)
    assert (written.kept, said(written)) == ((Kept(INDEX),), [("NM613", INDEX)])
    assert on_disk(tmp_path) == {INDEX: b"<p>one", PLAN: b"# two"}


def test_when_nothing_can_be_replaced_it_is_said_and_nothing_is_lost(tmp_path: Path) -> None:
    write_outputs(tmp_path, ONE)
    with locked(INDEX), locked(BESIDE):
        written = write_outputs(tmp_path, TWO)
    assert said(written) == [("NM613", BESIDE), ("NM613", INDEX)]
    assert on_disk(tmp_path) == {INDEX: b"<p>one", PLAN: b"# two"}


def test_a_file_that_is_saved_while_the_tool_is_writing_is_kept(tmp_path: Path) -> None:
    write_outputs(tmp_path, ONE)
    fsync = os.fsync
    saved: list[int] = []

    def save(handle: int) -> None:
        saved.append(handle)
        if len(saved) == 4:  # the lock and its folder, the first file, then this one
            (tmp_path / INDEX).write_bytes(b"mine")
        fsync(handle)

    with patch.object(os, "fsync", save):
        written = write_outputs(tmp_path, TWO)
    assert (written.kept, said(written)) == ((Kept(INDEX, BESIDE),), [("NM610", INDEX)])
    assert on_disk(tmp_path) == {INDEX: b"mine", BESIDE: b"<p>two", PLAN: b"# two"}


def test_a_file_that_is_saved_while_it_is_taken_away_is_kept(tmp_path: Path) -> None:
    write_outputs(tmp_path, ONE | {"dreiebok/a.md": b"a"})
    fsync = os.fsync

    def save(handle: int) -> None:
        (tmp_path / "dreiebok/a.md").write_bytes(b"mine")
        fsync(handle)

    with patch.object(os, "fsync", save):
        written = write_outputs(tmp_path, ONE)
    assert (written.kept, said(written)) == ((Kept("dreiebok/a.md"),), [("NM615", "dreiebok/a.md")])
    assert on_disk(tmp_path) == ONE | {"dreiebok/a.md": b"mine"}


def test_a_file_that_cannot_be_taken_away_is_tried_again(tmp_path: Path) -> None:
    write_outputs(tmp_path, ONE | {"dreiebok/a.md": b"a"})
    unlink = os.unlink

    def held(path: Path) -> None:
        if Path(path).name == "a.md":
            raise PermissionError
        unlink(path)

    with patch.object(os, "unlink", held):
        assert said(write_outputs(tmp_path, ONE)) == [("NM617", "dreiebok/a.md")]
    assert write_outputs(tmp_path, ONE).removed == ("dreiebok/a.md",)


def test_a_link_out_of_the_folder_is_not_written_through(tmp_path: Path) -> None:
    root, outside = tmp_path / "root", tmp_path / "outside"
    root.mkdir()
    outside.mkdir()
    (root / "dreiebok").symlink_to(outside)
    written = write_outputs(root, ONE)
    assert said(written) == [("NM614", PLAN), ("NM614", INDEX)]
    assert snapshot(outside) == {}


def test_an_own_folder_that_leads_out_stops_everything(tmp_path: Path) -> None:
    root, outside = tmp_path / "root", tmp_path / "outside"
    root.mkdir()
    outside.mkdir()
    (root / ".naermiljomodell").symlink_to(outside)
    assert said(write_outputs(root, ONE)) == [("NM614", LOCK)]
    assert snapshot(tmp_path) == {}


def test_a_file_that_is_a_link_is_a_persons(tmp_path: Path) -> None:
    victim = tmp_path / "victim"
    victim.write_bytes(b"mine")
    root = tmp_path / "root"
    (root / "dreiebok").mkdir(parents=True)
    (root / INDEX).symlink_to(victim)
    written = write_outputs(root, ONE)
    assert written.kept == (Kept(INDEX, BESIDE),)
    assert victim.read_bytes() == b"mine"
    assert (root / INDEX).is_symlink()


def cut() -> AbstractContextManager[object]:
    """Give a system that goes down when the lock is written and the first file is to be."""
    replace = os.replace

    def call(source: Path, target: Path) -> None:
        if Path(target).name != "lock.json":
            raise PowerCut
        replace(source, target)

    return patch.object(os, "replace", call)


def test_a_run_after_a_link_was_laid_leaves_what_is_behind_it(tmp_path: Path) -> None:
    root, outside = tmp_path / "root", tmp_path / "outside"
    root.mkdir()
    write_outputs(root, ONE)
    with cut(), pytest.raises(PowerCut):
        write_outputs(root, TWO)
    assert read_lock(root)[0].pending
    (root / "dreiebok").rename(outside)
    (root / "dreiebok").symlink_to(outside)
    before = snapshot(outside)
    written = write_outputs(root, {"dreiebok/x.html": b"x", "dreiebok/x.md": b"x"})
    assert {code for code, _ in said(written)} == {"NM614", "NM615"}
    assert snapshot(outside) == before


def test_a_folder_where_a_file_should_be_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / INDEX / "mine").mkdir(parents=True)
    assert write_outputs(tmp_path, ONE).kept == (Kept(INDEX, BESIDE),)
    assert (tmp_path / INDEX / "mine").is_dir()


def test_a_file_where_the_folder_should_be_is_a_finding(tmp_path: Path) -> None:
    (tmp_path / "dreiebok").write_bytes(b"mine")
    assert said(write_outputs(tmp_path, ONE)) == [("NM010", "dreiebok")]
    assert on_disk(tmp_path) == {"dreiebok": b"mine"}


def test_a_folder_that_is_not_there_or_cannot_be_written_in_is_one_finding(tmp_path: Path) -> None:
    assert said(write_outputs(tmp_path / "borte", ONE)) == [("NM600", LOCK)]
    (tmp_path / ".naermiljomodell").write_bytes(b"mine")
    written = write_outputs(tmp_path, ONE)
    assert said(written) == [("NM010", ".naermiljomodell")]
    assert snapshot(tmp_path) == {".naermiljomodell": b"mine"}


def test_a_folder_in_the_place_of_the_lock_is_told_and_nothing_is_written(tmp_path: Path) -> None:
    (tmp_path / LOCK / "mine").mkdir(parents=True)
    assert said(write_outputs(tmp_path, ONE)) == [("NM002", LOCK)]
    assert [path.name for path in sorted(tmp_path.rglob("*"))] == [".naermiljomodell", "lock.json", "mine"]


def test_a_lock_that_cannot_be_written_in_the_end_is_made_good_by_the_next_run(tmp_path: Path) -> None:
    write_outputs(tmp_path, ONE)
    replace = os.replace
    seen: list[Path] = []

    def second(source: Path, target: Path) -> None:
        seen.append(Path(target))
        if [path.name for path in seen].count("lock.json") == 2:
            raise PermissionError(errno.EACCES, "in use")
        replace(source, target)

    with patch.object(os, "replace", second):
        written = write_outputs(tmp_path, TWO)
    assert (written.written, said(written)) == ((PLAN, INDEX), [("NM600", LOCK)])
    assert write_outputs(tmp_path, ONE) == Written(written=(PLAN, INDEX))
    assert on_disk(tmp_path) == ONE


def test_a_lock_that_cannot_be_written_for_the_file_beside_leaves_it_out(tmp_path: Path) -> None:
    write_outputs(tmp_path, ONE)
    replace = os.replace
    seen: list[str] = []

    def call(source: Path, target: Path) -> None:
        seen.append(Path(target).name)
        if seen[-1] == "index.html" or seen.count("lock.json") == 2:
            raise PermissionError(errno.EACCES, "in use")
        replace(source, target)

    with patch.object(os, "replace", call):
        written = write_outputs(tmp_path, TWO)
    assert said(written) == [("NM600", LOCK), ("NM613", INDEX)]
    assert on_disk(tmp_path) == {INDEX: b"<p>one", PLAN: b"# two"}


def broken_off(folder: Path) -> Path:
    """Give a folder in which the power went while the first file was on its way."""
    for at in range(1, 40):
        root = folder / str(at)
        root.mkdir()
        write_outputs(root, ONE)
        with failing(at), pytest.raises(PowerCut):
            write_outputs(root, TWO)
        if list((root / "dreiebok").glob("*.tmp")):
            return root
    raise AssertionError


def test_what_a_broken_run_left_is_taken_away_as_soon_as_it_can_be(tmp_path: Path) -> None:
    root = broken_off(tmp_path)
    with patch.object(os, "unlink", side_effect=PermissionError):
        write_outputs(root, ONE)
    assert list((root / "dreiebok").glob("*.tmp"))
    write_outputs(root, ONE)
    assert on_disk(root) == ONE
    assert read_lock(root)[0].pending == {}
