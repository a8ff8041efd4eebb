from __future__ import annotations

import errno
import os
import unicodedata
from pathlib import Path
from unittest.mock import patch

import pytest
from tests.writing.disk_failures import PowerCut, failing, snapshot, times

from naermiljomodell.writing.folders import create_folder
from naermiljomodell.writing.lock import read_lock
from naermiljomodell.writing.names import LOCK
from naermiljomodell.writing.outputs import write_outputs

FILES = {"naermiljo.yaml": b"navn: x\n", "notater/LESMEG.md": b"# Notater\n"}
OUTPUTS = {"dreiebok/index.html": b"<p>", "dreiebok/dreiebok.md": b"#"}


def test_a_new_folder_has_a_persons_files_the_tools_and_the_lock(tmp_path: Path) -> None:
    created = create_folder(tmp_path, "hønefoss", FILES, outputs=OUTPUTS, facts={"pakke": "1.0"})
    assert created.path == tmp_path / "hønefoss"
    assert created.problems == ()
    whole = snapshot(tmp_path / "hønefoss")
    assert {name: data for name, data in whole.items() if name != ".naermiljomodell/lock.json"} == FILES | OUTPUTS
    assert created.files == tuple(sorted(whole))
    lock, _ = read_lock(tmp_path / "hønefoss")
    assert set(lock.files) == set(OUTPUTS)
    assert lock.facts == {"pakke": "1.0"}
    assert [there.name for there in tmp_path.iterdir()] == ["hønefoss"]


def test_the_first_render_after_that_changes_nothing(tmp_path: Path) -> None:
    create_folder(tmp_path, "hønefoss", FILES, outputs=OUTPUTS, facts={"pakke": "1.0"})
    before = times(tmp_path)
    written = write_outputs(tmp_path / "hønefoss", OUTPUTS, facts={"pakke": "1.0"})
    assert written.unchanged == tuple(sorted(OUTPUTS))
    assert times(tmp_path) == before


def test_a_folder_can_be_made_without_outputs(tmp_path: Path) -> None:
    created = create_folder(tmp_path, "pakke", {"pakke.yaml": b"id: x\n"})
    assert created.files == (".naermiljomodell/lock.json", "pakke.yaml")


@pytest.mark.parametrize("there", ["ullerål", "Ullerål", "ULLERÅL", unicodedata.normalize("NFD", "Ullerål")])
@pytest.mark.parametrize("kind", ["folder", "file"])
def test_a_folder_that_is_there_is_refused_and_nothing_changes(there: str, kind: str, tmp_path: Path) -> None:
    place = tmp_path / there
    if kind == "folder":
        place.mkdir()
        (place / "naermiljo.yaml").write_bytes(b"mine")
    else:
        place.write_bytes(b"mine")
    before = times(tmp_path)
    created = create_folder(tmp_path, "ullerål", FILES, outputs=OUTPUTS)
    assert created.path is None
    assert [(p.code, dict(p.facts)["folder"]) for p in created.problems] == [("NM601", there)]
    assert times(tmp_path) == before


def test_a_second_new_of_the_same_area_is_refused(tmp_path: Path) -> None:
    create_folder(tmp_path, "hønefoss", FILES, outputs=OUTPUTS)
    before = snapshot(tmp_path)
    assert [p.code for p in create_folder(tmp_path, "hønefoss", {}).problems] == ["NM601"]
    assert snapshot(tmp_path) == before


def test_a_folder_made_by_someone_else_in_the_meantime_is_refused(tmp_path: Path) -> None:
    rename = os.rename

    def slow(source: Path, target: Path) -> None:
        Path(target).mkdir()
        (Path(target) / "mine.txt").write_bytes(b"mine")
        rename(source, target)

    with patch.object(os, "rename", slow):
        created = create_folder(tmp_path, "hønefoss", FILES)
    assert [p.code for p in created.problems] == ["NM601"]
    assert snapshot(tmp_path) == {"hønefoss/mine.txt": b"mine"}


def test_a_parent_that_is_not_there_is_made(tmp_path: Path) -> None:
    created = create_folder(tmp_path / "ny" / "mappe", "hønefoss", FILES)
    assert created.path == tmp_path / "ny" / "mappe" / "hønefoss"
    assert (created.path / LOCK).is_file()


def test_a_parent_that_cannot_be_made_is_a_finding_and_leaves_nothing(tmp_path: Path) -> None:
    (tmp_path / "fil").write_bytes(b"x")
    created = create_folder(tmp_path / "fil" / "ny", "hønefoss", FILES)
    assert [p.code for p in created.problems] == ["NM600"]
    assert [there.name for there in tmp_path.iterdir()] == ["fil"]


def test_a_parent_that_was_made_for_nothing_is_taken_back(tmp_path: Path) -> None:
    with patch.object(os, "rename", side_effect=OSError(errno.ENOSPC, "full")):
        created = create_folder(tmp_path / "ny" / "mappe", "hønefoss", FILES)
    assert [p.code for p in created.problems] == ["NM600"]
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["..", "a/b", "", "con", "a:b"])
def test_a_name_that_leads_elsewhere_is_a_fault_in_the_program(name: str, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="new folder"):
        create_folder(tmp_path, name, FILES)
    assert [there.name for there in tmp_path.iterdir()] == []


@pytest.mark.parametrize("file", ["../x", "/x", ".naermiljomodell/lock.json", "dreiebok/index.html"])
def test_a_file_that_is_no_persons_is_a_fault_in_the_program(file: str, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="new folder"):
        create_folder(tmp_path, "hønefoss", {file: b""}, outputs=OUTPUTS)
    with pytest.raises(ValueError, match="zone"):
        create_folder(tmp_path, "hønefoss", {}, outputs={"naermiljo.yaml": b""})
    assert [there.name for there in tmp_path.iterdir()] == []


def calls(tmp_path: Path) -> int:
    with failing(0) as made:
        create_folder(tmp_path, "hønefoss", FILES, outputs=OUTPUTS)
    return len(made)


def test_an_error_at_any_call_leaves_nothing_or_all(tmp_path: Path) -> None:
    last = calls(tmp_path)
    whole = snapshot(tmp_path / "hønefoss")
    outcomes = set()
    for at in range(1, last + 1):
        parent = tmp_path / str(at)
        parent.mkdir()
        with failing(at, error=lambda: OSError(errno.ENOSPC, "full")):
            created = create_folder(parent, "hønefoss", FILES, outputs=OUTPUTS)
        outcomes.add(created.path is None)
        if created.path is None:
            assert [(p.code, dict(p.facts)["reason"]) for p in created.problems] == [("NM600", "ENOSPC")]
            assert [there.name for there in parent.iterdir()] == []
        else:
            assert snapshot(parent / "hønefoss") == whole
    assert last > 20
    assert outcomes == {True, False}


@pytest.mark.parametrize("after", [False, True])
def test_a_power_cut_at_any_call_leaves_no_half_folder_and_the_next_try_works(after: bool, tmp_path: Path) -> None:  # noqa: FBT001  pytest gives it
    last = calls(tmp_path)
    whole = snapshot(tmp_path / "hønefoss")
    for at in range(1, last + 1):
        parent = tmp_path / str(at)
        parent.mkdir()
        with failing(at, after=after), pytest.raises(PowerCut):
            create_folder(parent, "hønefoss", FILES, outputs=OUTPUTS)
        if (parent / "hønefoss").exists():
            assert snapshot(parent / "hønefoss") == whole
        else:
            assert create_folder(parent, "hønefoss", FILES, outputs=OUTPUTS).problems == ()
            assert snapshot(parent / "hønefoss") == whole


def test_an_interrupt_clears_up(tmp_path: Path) -> None:
    with patch.object(os, "fsync", side_effect=KeyboardInterrupt), pytest.raises(KeyboardInterrupt):
        create_folder(tmp_path, "hønefoss", FILES)
    assert [there.name for there in tmp_path.iterdir()] == []
