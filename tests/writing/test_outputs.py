from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest
from tests.writing.disk_failures import snapshot, times

from naermiljomodell.issued import Issued
from naermiljomodell.writing import outputs
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


def test_what_was_rendered_is_written_and_the_lock_remembers_it(tmp_path: Path) -> None:
    written = write_outputs(tmp_path, ONE, facts={"pakke:naermiljo": "1.0"})
    assert written == Written(written=(PLAN, INDEX))
    assert on_disk(tmp_path) == ONE
    lock, _ = read_lock(tmp_path)
    assert set(lock.files) == {INDEX, PLAN}
    assert lock.facts == {"pakke:naermiljo": "1.0"}
    assert lock.pending == {}


def test_writing_twice_changes_nothing(tmp_path: Path) -> None:
    write_outputs(tmp_path, ONE)
    before = times(tmp_path)
    assert write_outputs(tmp_path, ONE) == Written(unchanged=(PLAN, INDEX))
    assert times(tmp_path) == before


def test_new_bytes_replace_the_tools_own_and_leave_the_rest_alone(tmp_path: Path) -> None:
    write_outputs(tmp_path, ONE)
    before = times(tmp_path)
    assert write_outputs(tmp_path, ONE | {INDEX: b"<p>two"}) == Written(written=(INDEX,), unchanged=(PLAN,))
    assert times(tmp_path)[PLAN] == before[PLAN]
    assert on_disk(tmp_path) == {INDEX: b"<p>two", PLAN: b"# one"}


def test_a_persons_own_files_are_never_looked_at(tmp_path: Path) -> None:
    mine = {"naermiljo.yaml": b"navn: x", "notater/pilot.md": b"husk", "dreiebok/egen.md": b"mine"}
    for name, data in mine.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(data)
    write_outputs(tmp_path, ONE)
    write_outputs(tmp_path, {INDEX: b"<p>two"})
    assert on_disk(tmp_path) == mine | {INDEX: b"<p>two", PLAN: b"# one"}


def test_a_name_outside_the_tools_zone_is_a_fault_in_the_program(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="zone"):
        write_outputs(tmp_path, ONE | {"notater/pilot.md": b""})
    assert snapshot(tmp_path) == {}


def test_a_changed_file_is_kept_until_a_person_has_decided(tmp_path: Path) -> None:
    write_outputs(tmp_path, ONE)
    (tmp_path / INDEX).write_bytes(b"mine")
    written = write_outputs(tmp_path, TWO)
    assert written.kept == (Kept(INDEX, BESIDE),)
    assert written.written == (PLAN, BESIDE)
    assert said(written) == [("NM610", INDEX)]
    assert BESIDE in written.problems[0].message()
    assert written.needs_decision
    assert on_disk(tmp_path) == {INDEX: b"mine", BESIDE: b"<p>two", PLAN: b"# two"}
    before = times(tmp_path)
    again = write_outputs(tmp_path, TWO)
    assert (again.kept, again.unchanged, again.needs_decision) == ((Kept(INDEX, BESIDE),), (PLAN, BESIDE), True)
    assert times(tmp_path) == before


def changed(tmp_path: Path) -> None:
    write_outputs(tmp_path, ONE)
    (tmp_path / INDEX).write_bytes(b"mine")
    write_outputs(tmp_path, TWO)


def test_whoever_deletes_the_new_one_keeps_their_own_until_there_is_something_new(tmp_path: Path) -> None:
    changed(tmp_path)
    (tmp_path / BESIDE).unlink()
    for _ in range(2):
        written = write_outputs(tmp_path, TWO)
        assert (written.kept, written.needs_decision, said(written)) == ((Kept(INDEX),), False, [])
        assert on_disk(tmp_path) == {INDEX: b"mine", PLAN: b"# two"}
    assert write_outputs(tmp_path, TWO | {INDEX: b"<p>three"}).kept == (Kept(INDEX, BESIDE),)
    assert on_disk(tmp_path)[BESIDE] == b"<p>three"


def test_whoever_deletes_their_own_gets_the_new_one_in_its_place(tmp_path: Path) -> None:
    changed(tmp_path)
    (tmp_path / INDEX).unlink()
    written = write_outputs(tmp_path, TWO)
    assert (written.written, written.removed, said(written)) == ((INDEX,), (BESIDE,), [])
    assert on_disk(tmp_path) == TWO


def test_whoever_gives_the_new_one_the_old_ones_name_has_the_tools_file_again(tmp_path: Path) -> None:
    changed(tmp_path)
    (tmp_path / BESIDE).replace(tmp_path / INDEX)
    assert write_outputs(tmp_path, TWO) == Written(unchanged=(PLAN, INDEX))
    assert write_outputs(tmp_path, ONE) == Written(written=(PLAN, INDEX))
    assert on_disk(tmp_path) == ONE


def test_whoever_does_so_just_before_something_new_has_the_tools_file_too(tmp_path: Path) -> None:
    changed(tmp_path)
    (tmp_path / BESIDE).replace(tmp_path / INDEX)
    assert write_outputs(tmp_path, ONE) == Written(written=(PLAN, INDEX))
    assert on_disk(tmp_path) == ONE


def test_whoever_takes_back_their_change_has_the_tools_file_again(tmp_path: Path) -> None:
    changed(tmp_path)
    (tmp_path / INDEX).write_bytes(b"<p>one")
    assert write_outputs(tmp_path, TWO) == Written(written=(INDEX,), unchanged=(PLAN,), removed=(BESIDE,))
    assert on_disk(tmp_path) == TWO


def test_a_new_one_that_a_person_has_written_in_is_theirs_too(tmp_path: Path) -> None:
    changed(tmp_path)
    (tmp_path / BESIDE).write_bytes(b"mine too")
    written = write_outputs(tmp_path, TWO)
    second = "dreiebok/index (ny 2).html"
    assert written.kept == (Kept(BESIDE), Kept(INDEX, second))
    assert said(written) == [("NM615", BESIDE), ("NM610", INDEX)]
    assert on_disk(tmp_path) == {INDEX: b"mine", BESIDE: b"mine too", second: b"<p>two", PLAN: b"# two"}
    assert said(write_outputs(tmp_path, TWO)) == [("NM610", INDEX)]


def test_a_deleted_file_stays_deleted_until_it_is_asked_for(tmp_path: Path) -> None:
    write_outputs(tmp_path, ONE)
    (tmp_path / INDEX).unlink()
    for files in (ONE, TWO):
        written = write_outputs(tmp_path, files)
        assert (written.deleted, said(written), written.needs_decision) == ((INDEX,), [("NM611", INDEX)], False)
        assert on_disk(tmp_path) == {PLAN: files[PLAN]}
    assert write_outputs(tmp_path, TWO, restore=frozenset({INDEX})).written == (INDEX,)
    assert on_disk(tmp_path) == TWO
    assert write_outputs(tmp_path, TWO) == Written(unchanged=(PLAN, INDEX))


def test_asking_for_a_file_that_is_not_made_is_answered_with_the_nearest_name(tmp_path: Path) -> None:
    written = write_outputs(tmp_path, ONE, restore=frozenset({"dreiebok/indeks.html", INDEX}))
    assert [(p.code, p.suggestion) for p in written.problems] == [("NM618", INDEX)]
    assert on_disk(tmp_path) == ONE


def test_what_is_no_longer_made_is_taken_away_unless_a_person_has_changed_it(tmp_path: Path) -> None:
    more = ONE | {"dreiebok/a.md": b"a", "dreiebok/b.md": b"b", "dreiebok/c.md": b"c"}
    write_outputs(tmp_path, more)
    (tmp_path / "dreiebok/b.md").write_bytes(b"mine")
    (tmp_path / "dreiebok/c.md").unlink()
    written = write_outputs(tmp_path, ONE)
    assert (written.removed, written.kept) == (("dreiebok/a.md",), (Kept("dreiebok/b.md"),))
    assert (said(written), written.needs_decision) == ([("NM615", "dreiebok/b.md")], False)
    assert on_disk(tmp_path) == ONE | {"dreiebok/b.md": b"mine"}
    assert said(write_outputs(tmp_path, ONE)) == []
    assert write_outputs(tmp_path, more).kept == (Kept("dreiebok/b.md", "dreiebok/b (ny).md"),)


def test_a_run_that_makes_other_kinds_of_files_leaves_these_alone(tmp_path: Path) -> None:
    write_outputs(tmp_path, ONE)
    assert write_outputs(tmp_path, {"dreiebok/dreiebok.docx": b"PK"}).removed == ()
    assert set(on_disk(tmp_path)) == {*ONE, "dreiebok/dreiebok.docx"}
    (tmp_path / PLAN).unlink()
    assert write_outputs(tmp_path, {INDEX: b"<p>one"}).removed == ()
    assert write_outputs(tmp_path, ONE).deleted == (PLAN,)


def test_a_run_can_say_what_it_would_have_made(tmp_path: Path) -> None:
    write_outputs(tmp_path, ONE | {"dreiebok/a.md": b"a"})
    assert write_outputs(tmp_path, {PLAN: b"# two"}, retire=lambda _: False).removed == ()
    assert write_outputs(tmp_path, {PLAN: b"# two"}, retire=lambda name: name == INDEX).removed == (INDEX,)


ISSUED = {"a@b": Issued(0, "0" * 64, "2027-01-11", "2027-03-09", "2027-03-09", "Ring")}
AGAIN = {"a@b": dataclasses.replace(ISSUED["a@b"], sequence=1)}


def test_what_the_calendar_has_issued_is_remembered_also_by_a_run_without_one(tmp_path: Path) -> None:
    write_outputs(tmp_path, ONE, issued=ISSUED)
    assert read_lock(tmp_path)[0].issued == ISSUED
    write_outputs(tmp_path, TWO)
    assert read_lock(tmp_path)[0].issued == ISSUED
    write_outputs(tmp_path, TWO, issued=AGAIN)
    assert read_lock(tmp_path)[0].issued == AGAIN


def test_what_a_broken_run_may_have_let_out_is_remembered(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_outputs(tmp_path, ONE, issued=ISSUED)

    def broken(_run: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(outputs._Run, "carry_out", broken)
    with pytest.raises(KeyboardInterrupt):
        write_outputs(tmp_path, TWO, issued=AGAIN)
    lock, _ = read_lock(tmp_path)
    assert (lock.issued, set(lock.pending)) == (AGAIN, {INDEX, PLAN})
