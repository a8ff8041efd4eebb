from __future__ import annotations

from pathlib import Path

import pytest
from tests.folders import tree

from naermiljomodell.writing import write_exported
from naermiljomodell.writing.exported import _MOST
from naermiljomodell.writing.names import beside


def codes(folder: Path, files: dict[str, bytes]) -> list[str]:
    """Give the codes of the findings when *files* are written."""
    return [problem.code for problem in write_exported(folder, files).problems]


def test_files_are_written_into_a_folder_that_is_made(tmp_path: Path) -> None:
    done = write_exported(tmp_path / "ny" / "eksport", {"b.csv": b"2", "a.csv": b"1"})
    assert (done.written, done.unchanged, done.kept, done.problems) == (("a.csv", "b.csv"), (), (), ())
    assert tree(tmp_path) == {"ny/eksport/a.csv": b"1", "ny/eksport/b.csv": b"2"}


def test_what_lies_there_already_is_left_as_it_is(tmp_path: Path) -> None:
    write_exported(tmp_path, {"a.csv": b"1"})
    done = write_exported(tmp_path, {"a.csv": b"1"})
    assert (done.written, done.unchanged, done.needs_decision) == ((), ("a.csv",), False)


def test_a_file_is_never_written_over_and_the_new_one_lies_beside_it(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes(b"mine")
    done = write_exported(tmp_path, {"a.csv": b"1"})
    assert done.needs_decision
    assert [(p.code, p.file, dict(p.facts)["new"]) for p in done.problems] == [("NM619", "a.csv", "a (ny).csv")]
    write_exported(tmp_path, {"a.csv": b"2"})
    again = write_exported(tmp_path, {"a.csv": b"1"})
    assert (again.written, again.unchanged, again.needs_decision) == ((), ("a (ny).csv",), True)
    assert tree(tmp_path) == {"a.csv": b"mine", "a (ny).csv": b"1", "a (ny 2).csv": b"2"}


def test_where_every_name_is_taken_nothing_is_written(tmp_path: Path) -> None:
    for name in ("a.csv", *(beside("a.csv", number) for number in range(1, _MOST + 1))):
        (tmp_path / name).mkdir()
    assert codes(tmp_path, {"a.csv": b"1"}) == ["NM613"]
    assert tree(tmp_path) == {}


def test_a_folder_that_cannot_be_made_is_a_finding(tmp_path: Path) -> None:
    (tmp_path / "fil").write_bytes(b"")
    assert codes(tmp_path / "fil", {"a.csv": b"1"}) == ["NM613"]


def test_a_file_that_comes_to_lie_there_meanwhile_is_left_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = "naermiljomodell.writing.disk.store"

    def meanwhile(place: Path, data: bytes) -> None:
        (tmp_path / "a.csv").write_bytes(b"theirs")
        place.write_bytes(data)

    monkeypatch.setattr(store, meanwhile)
    assert codes(tmp_path, {"a.csv": b"1"}) == ["NM613"]
    assert tree(tmp_path) == {"a.csv": b"theirs"}
