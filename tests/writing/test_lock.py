from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naermiljomodell.issued import Issued
from naermiljomodell.writing.disk import ABSENT, FOREIGN, digest
from naermiljomodell.writing.lock import (
    Lock,
    folders_before,
    issued_before,
    parse_lock,
    read_lock,
    write_lock,
    written_before,
)
from naermiljomodell.writing.names import LOCK

A, B, C = (digest(letter) for letter in (b"a", b"b", b"c"))
INDEX, NEW = "dreiebok/index.html", "dreiebok/index (ny).html"

HASHES = st.sampled_from([A, B, C])
OUTPUTS = st.sampled_from([INDEX, NEW, "dreiebok/dreiebok.md", "dreiebok/blåbær.md"])
WORDS = st.text(st.characters(exclude_categories=["Cs"]))
ISSUED = Issued(2, A, "2027-01-11", "2027-03-09T16:30", "2027-03-09T18:00", "Kafé", ("eier", "vert"), cancelled=True)
LOCKS = st.builds(
    Lock,
    st.dictionaries(OUTPUTS, HASHES),
    st.dictionaries(WORDS, WORDS),
    st.dictionaries(OUTPUTS, HASHES | st.none()),
    st.dictionaries(WORDS, st.builds(replace, st.just(ISSUED), title=WORDS, sequence=st.integers(0, 99))),
)


@given(LOCKS)
def test_a_lock_reads_back_as_it_was_written(lock: Lock) -> None:
    assert parse_lock(lock.dump()) == lock


def test_the_lock_is_the_same_bytes_whatever_the_order() -> None:
    one = Lock({INDEX: A, NEW: B}, {"pakke": "1", "areal": "2"})
    other = Lock({NEW: B, INDEX: A}, {"areal": "2", "pakke": "1"})
    assert one.dump() == other.dump()
    assert one.dump().decode("utf-8").splitlines() == [
        "{",
        '  "facts": {',
        '    "areal": "2",',
        '    "pakke": "1"',
        "  },",
        '  "files": {',
        f'    "{NEW}": "{B}",',
        f'    "{INDEX}": "{A}"',
        "  },",
        '  "version": 1',
        "}",
    ]


def damaged(**changes: object) -> bytes:
    return json.dumps({"facts": {}, "files": {INDEX: A}, "version": 1} | changes).encode()


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{",
        b"\xff\xfe\x00",
        b"[]",
        b"[" * 100_000,
        b"9" * 10_000,
        damaged(version=2),
        damaged(files=None),
        damaged(facts=[]),
        damaged(pending=[]),
        damaged(facts={"pakke": 1}),
        damaged(files={INDEX: "kort"}),
        damaged(files={INDEX: None}),
        damaged(files={INDEX: 7}),
        damaged(files={"notater/pilot.md": A}),
        damaged(files={"dreiebok/../naermiljo.yaml": A}),
        damaged(pending={"../../x": A}),
        damaged(pending={INDEX: "x"}),
        damaged(calendar=[]),
        damaged(calendar={"a@b": {}}),
    ],
)
def test_a_lock_that_the_tool_did_not_write_is_no_lock_and_a_finding(data: bytes, tmp_path: Path) -> None:
    assert parse_lock(damaged()) == Lock({INDEX: A})
    place = tmp_path / LOCK
    place.parent.mkdir()
    place.write_bytes(data)
    lock, problems = read_lock(tmp_path)
    assert lock == Lock()
    assert [(p.code, p.file) for p in problems] == [("NM616", LOCK)]


def test_a_lock_that_cannot_be_read_is_not_taken_for_an_empty_one(tmp_path: Path) -> None:
    (tmp_path / LOCK).mkdir(parents=True)
    with pytest.raises(OSError, match="directory"):
        read_lock(tmp_path)


def test_a_folder_without_a_lock_has_an_empty_one(tmp_path: Path) -> None:
    assert read_lock(tmp_path) == (Lock(), ())
    (tmp_path / ".naermiljomodell").write_bytes(b"a file")
    assert read_lock(tmp_path) == (Lock(), ())


def test_a_lock_that_stands_there_already_is_not_written_again(tmp_path: Path) -> None:
    lock = Lock({INDEX: A})
    write_lock(tmp_path, lock)
    assert read_lock(tmp_path) == (lock, ())
    before = (tmp_path / LOCK).stat().st_mtime_ns
    write_lock(tmp_path, lock)
    assert (tmp_path / LOCK).stat().st_mtime_ns == before
    assert [p.name for p in (tmp_path / LOCK).parent.iterdir()] == ["lock.json"]


@pytest.mark.parametrize(
    ("lock", "disk", "last"),
    [
        (Lock({INDEX: A}), {INDEX: A}, {INDEX: A}),
        (Lock({INDEX: A}), {INDEX: B}, {INDEX: A}),
        (Lock({INDEX: A}), {}, {INDEX: A}),
        (Lock(), {INDEX: A}, {}),
        # a run broke off after or before it had put B in place
        (Lock({INDEX: A}, {}, {INDEX: B}), {INDEX: B}, {INDEX: B}),
        (Lock({INDEX: A}, {}, {INDEX: B}), {INDEX: A}, {INDEX: A}),
        (Lock({INDEX: A}, {}, {INDEX: B}), {INDEX: C}, {INDEX: A}),
        (Lock({INDEX: A}, {}, {INDEX: B}), {}, {INDEX: A}),
        (Lock({}, {}, {INDEX: B}), {INDEX: B}, {INDEX: B}),
        (Lock({}, {}, {INDEX: B}), {INDEX: C}, {}),
        (Lock({}, {}, {INDEX: B}), {}, {}),
        # a run broke off after or before it had taken the file away
        (Lock({INDEX: A}, {}, {INDEX: None}), {}, {}),
        (Lock({INDEX: A}, {}, {INDEX: None}), {INDEX: A}, {INDEX: A}),
        (Lock({INDEX: A}, {}, {INDEX: None}), {INDEX: C}, {INDEX: A}),
        # a person has given the new one the old one's name
        (Lock({INDEX: A, NEW: B}), {INDEX: B}, {INDEX: B, NEW: B}),
        (Lock({NEW: B}), {INDEX: B}, {INDEX: B, NEW: B}),
        # and what was made once is not made any more
        (Lock({NEW: B}), {INDEX: B, NEW: ABSENT}, {INDEX: B, NEW: B}),
        # a link or a folder stands there
        (Lock({INDEX: A}), {INDEX: FOREIGN}, {INDEX: A}),
    ],
)
def test_the_lock_tells_what_the_tool_wrote_last_also_after_a_broken_run(
    lock: Lock, disk: dict[str, str], last: dict[str, str]
) -> None:
    assert lock.last_written([INDEX], lambda name: disk.get(name, ABSENT)) == last


def test_what_was_written_before_is_told_by_name_without_folder_and_ending(tmp_path: Path) -> None:
    assert written_before(tmp_path) == frozenset()
    files = {"dreiebok/index.html": "a" * 64, "dreiebok/plan.md": "b" * 64, "dreiebok/plan (ny).html": "c" * 64}
    write_lock(tmp_path, Lock({**files, "dreiebok/sjekklister.xlsx": "d" * 64}))
    assert written_before(tmp_path) == {"index", "plan"}
    (tmp_path / LOCK).unlink()
    (tmp_path / LOCK).mkdir()
    assert written_before(tmp_path) == frozenset()


def test_the_folders_that_were_written_in_are_told(tmp_path: Path) -> None:
    assert folders_before(tmp_path, "dreiebok/til-utskrift") == frozenset()
    names = (
        INDEX,
        "dreiebok/til-utskrift/en/1-a.pdf",
        "dreiebok/til-utskrift/to/LESMEG.md",
        "dreiebok/til-utskrift/tre.md",
    )
    write_lock(tmp_path, Lock(dict.fromkeys(names, A)))
    assert folders_before(tmp_path, "dreiebok/til-utskrift") == {"en", "to"}
    (tmp_path / LOCK).unlink()
    (tmp_path / LOCK).mkdir()
    assert folders_before(tmp_path, "dreiebok/til-utskrift") == frozenset()


def test_what_the_calendar_has_issued_stands_in_the_lock_and_is_told(tmp_path: Path) -> None:
    assert issued_before(tmp_path) == {}
    write_lock(tmp_path, Lock({INDEX: A}, issued={"b@x": ISSUED, "a@x": ISSUED}))
    assert issued_before(tmp_path) == {"a@x": ISSUED, "b@x": ISSUED}
    text = (tmp_path / LOCK).read_text(encoding="utf-8")
    assert text.index('"a@x"') < text.index('"b@x"')
    (tmp_path / LOCK).unlink()
    (tmp_path / LOCK).mkdir()
    assert issued_before(tmp_path) == {}
