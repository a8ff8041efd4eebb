"""No byte a person wrote is ever lost, whatever is rendered, edited, deleted, broken off or damaged, in any order."""

from __future__ import annotations

import errno
import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from tests.writing.disk_failures import PowerCut, failing, snapshot, times

from naermiljomodell.writing.names import LOCK, origin
from naermiljomodell.writing.outputs import write_outputs
from naermiljomodell.writing.report import Written

INDEX, BESIDE = "dreiebok/index.html", "dreiebok/index (ny).html"
BEFORE = {INDEX: b"<p>one", "dreiebok/dreiebok.md": b"# one", "dreiebok/gammel.md": b"# old", "dreiebok/lik.md": b"="}
AFTER = {INDEX: b"<p>two", "dreiebok/dreiebok.md": b"# two", "dreiebok/ny/plan.md": b"# new", "dreiebok/lik.md": b"="}


def prepared(root: Path) -> Path:
    """Give a folder that holds a render in which a person has changed one file."""
    root.mkdir()
    write_outputs(root, BEFORE)
    (root / INDEX).write_bytes(b"mine")
    return root


def is_ours_in_passing(name: str) -> bool:
    return name.endswith(".tmp")


def calls(root: Path) -> int:
    prepared(root)
    with failing(0) as made:
        write_outputs(root, AFTER)
    assert len(made) > 30
    return len(made)


def healed(root: Path) -> dict[str, bytes]:
    return {name: data for name, data in snapshot(root).items() if name != LOCK}


EXPECTED = {**AFTER, INDEX: b"mine", BESIDE: AFTER[INDEX]}
LATER = {name: data + b" later" for name, data in AFTER.items()}


@pytest.mark.parametrize("after", [False, True])
def test_a_power_cut_at_any_call_leaves_every_file_whole_and_the_next_run_heals(after: bool, tmp_path: Path) -> None:  # noqa: FBT001  pytest gives it
    last = calls(tmp_path / "0")
    whole = {*BEFORE.values(), *AFTER.values(), b"mine"}
    for at in range(1, last + 1):
        root = prepared(tmp_path / str(at))
        with failing(at, after=after), pytest.raises(PowerCut):
            write_outputs(root, AFTER)
        left = {name: data for name, data in healed(root).items() if not is_ours_in_passing(name)}
        assert set(left.values()) <= whole
        assert left[INDEX] == b"mine"
        assert {"dreiebok/dreiebok.md", "dreiebok/lik.md"} <= set(left)
        write_outputs(root, AFTER)
        assert healed(root) == EXPECTED, f"call {at}"


@pytest.mark.parametrize("after", [False, True])
def test_after_a_power_cut_other_new_bytes_find_the_tools_files_to_be_the_tools(after: bool, tmp_path: Path) -> None:  # noqa: FBT001  pytest gives it
    last = calls(tmp_path / "0")
    for at in range(1, last + 1):
        root = prepared(tmp_path / str(at))
        with failing(at, after=after), pytest.raises(PowerCut):
            write_outputs(root, AFTER)
        written = write_outputs(root, LATER)
        assert [(kept.name, kept.beside) for kept in written.kept] == [(INDEX, BESIDE)], f"call {at}"
        assert written.deleted == ()
        assert healed(root) == {**LATER, INDEX: b"mine", BESIDE: LATER[INDEX]}


def test_a_second_power_cut_in_a_row_changes_nothing_about_that(tmp_path: Path) -> None:
    last = calls(tmp_path / "0")
    for first in range(1, last + 1, 3):
        for second in range(1, last + 1, 5):
            root = prepared(tmp_path / f"{first}-{second}")
            for at, files in ((first, AFTER), (second, LATER)):
                with failing(at), pytest.raises(PowerCut):
                    write_outputs(root, files)
            assert write_outputs(root, BEFORE).deleted == ()
            assert healed(root) == {**BEFORE, INDEX: b"mine", BESIDE: BEFORE[INDEX]}
            shutil.rmtree(root)


def test_a_person_who_writes_after_a_power_cut_keeps_what_they_wrote(tmp_path: Path) -> None:
    last = calls(tmp_path / "0")
    for at in range(1, last + 1):
        root = prepared(tmp_path / str(at))
        with failing(at), pytest.raises(PowerCut):
            write_outputs(root, AFTER)
        mine = {name: f"mine {number}".encode() for number, name in enumerate(sorted({*BEFORE, *AFTER, BESIDE}))}
        for name, data in mine.items():
            (root / name).parent.mkdir(exist_ok=True)
            (root / name).write_bytes(data)
        write_outputs(root, AFTER)
        assert set(mine.values()) <= set(healed(root).values())


def test_an_error_at_any_call_is_a_finding_or_no_matter_and_leaves_every_file_whole(tmp_path: Path) -> None:
    last = calls(tmp_path / "0")
    found: set[str] = set()
    for error in (OSError(errno.ENOSPC, "full"), PermissionError(errno.EACCES, "in use")):
        for at in range(1, last + 1):
            root = prepared(tmp_path / f"{error.errno}-{at}")
            with failing(at, error=lambda error=error: error):  # type: ignore[misc]  # bound now
                written = write_outputs(root, AFTER)
            found.update(problem.code for problem in written.problems)
            left = healed(root)
            assert set(left.values()) <= {*BEFORE.values(), *AFTER.values(), b"mine"}
            assert left[INDEX] == b"mine"
            write_outputs(root, AFTER)
            assert healed(root) == EXPECTED, f"call {at}"
    assert {"NM600", "NM610", "NM612", "NM613", "NM617"} <= found


NAMES = (INDEX, "dreiebok/dreiebok.md", "dreiebok/ny/plan.md")
RENDERS = st.dictionaries(st.sampled_from(NAMES), st.integers(0, 3))
TARGETS = st.sampled_from(
    (*NAMES, BESIDE, "dreiebok/dreiebok (ny).md", "dreiebok/ny/plan (ny 2).md", "notater/pilot.md")
)


class Folder(RuleBasedStateMachine):
    """A folder in which a person, the tool, power cuts, errors and damage take turns."""

    @initialize()
    def start(self) -> None:
        """Begin with an empty folder and nothing known."""
        self.root = Path(tempfile.mkdtemp())
        self.count = 0
        self.mine: set[bytes] = set()
        self.moved: set[bytes] = set()
        self.deleted: set[str] = set()
        self.damaged = False

    def teardown(self) -> None:
        """End with two calm runs: the second finds nothing to do, and nothing is left half done."""
        if hasattr(self, "root"):
            self.render({NAMES[0]: 9, NAMES[1]: 9})
            before = times(self.root)
            self.render({NAMES[0]: 9, NAMES[1]: 9})
            assert times(self.root) == before
            self.everything_a_person_wrote_is_there()
            assert self.damaged or not any(map(is_ours_in_passing, snapshot(self.root)))
            shutil.rmtree(self.root)

    def files(self, versions: Mapping[str, int]) -> dict[str, bytes]:
        """Give what the tool renders in *versions* of each file."""
        return {name: f"tool {name} {version}".encode() for name, version in versions.items()}

    def there(self, name: str) -> bytes | None:
        """Give what lies under *name*."""
        place = self.root / name
        return place.read_bytes() if place.is_file() else None

    @rule(versions=RENDERS, restore=st.frozensets(st.sampled_from(NAMES)))
    def render(self, versions: dict[str, int], restore: frozenset[str] = frozenset()) -> None:
        """Let the tool write, with nothing in the way."""
        files = self.files(versions)
        written = write_outputs(self.root, files, restore=restore, retire=lambda _: True)
        self.check(written, files)
        self.deleted -= {name for name in NAMES if (self.root / name).exists()}

    def check(self, written: Written, files: Mapping[str, bytes]) -> None:
        """Check what the tool says of a run that nothing disturbed."""
        for kept in written.kept:
            assert self.damaged or self.there(kept.name) in {*self.mine, *self.moved}, (
                "the tool's own file was taken for a person's"
            )
            assert not kept.beside or self.there(kept.beside) == files[kept.name]
        for name in (*written.written, *written.unchanged):
            assert self.there(name) in files.values()
        assert self.damaged or set(written.deleted) <= self.deleted, "the tool's own doing was taken for a person's"
        assert not any(self.there(name) for name in (*written.deleted, *written.removed))

    @rule(versions=RENDERS, at=st.integers(1, 40), after=st.booleans())
    def break_off(self, versions: dict[str, int], at: int, *, after: bool) -> None:
        """Let the power go during a run."""
        try:
            with failing(at, after=after):
                write_outputs(self.root, self.files(versions), retire=lambda _: True)
        except PowerCut:
            pass

    @rule(versions=RENDERS, at=st.integers(1, 40), number=st.sampled_from([errno.ENOSPC, errno.EACCES]))
    def hit_an_error(self, versions: dict[str, int], at: int, number: int) -> None:
        """Let one call to the disk fail during a run."""
        with failing(at, error=lambda: OSError(number, "error")):
            write_outputs(self.root, self.files(versions), retire=lambda _: True)

    @rule(name=TARGETS)
    def write(self, name: str) -> None:
        """Let a person write a file of their own, or over one that is there."""
        self.forget(name)
        self.count += 1
        data = f"person {self.count}".encode()
        (self.root / name).parent.mkdir(parents=True, exist_ok=True)
        (self.root / name).write_bytes(data)
        self.mine.add(data)
        self.deleted.discard(name)

    @rule(name=TARGETS)
    def delete(self, name: str) -> None:
        """Let a person delete a file."""
        if self.there(name) is not None:
            self.forget(name)
            (self.root / name).unlink()
            self.deleted.add(name)

    @rule(source=TARGETS, to=TARGETS)
    def move(self, source: str, to: str) -> None:
        """Let a person give a file another one's name."""
        data = self.there(source)
        if data is not None and source != to:
            self.forget(to)
            (self.root / to).parent.mkdir(parents=True, exist_ok=True)
            (self.root / source).replace(self.root / to)
            self.deleted.add(source)
            self.deleted.discard(to)
            if origin(source) != origin(to):
                self.moved.add(data)

    @precondition(lambda self: (self.root / LOCK).is_file())
    @rule(how=st.sampled_from(["gone", "empty", "cut", "noise", "old"]))
    def damage_the_lock(self, how: str) -> None:
        """Let the lock come to harm, or be an old one again."""
        self.damaged = True
        lock = self.root / LOCK
        self.old = getattr(self, "old", lock.read_bytes())
        if how == "gone":
            lock.unlink()
        else:
            data = lock.read_bytes()
            damage = {"empty": b"", "cut": data[: len(data) // 2], "noise": data.replace(b"a", b"b"), "old": self.old}
            lock.write_bytes(damage[how])

    def forget(self, name: str) -> None:
        """Let the person themselves throw away what lies under *name*."""
        self.mine.discard(self.there(name) or b"")

    @invariant()
    def everything_a_person_wrote_is_there(self) -> None:
        """Every byte a person wrote lies somewhere, and every file of the tool is whole."""
        if hasattr(self, "root"):
            on_disk = snapshot(self.root)
            assert self.mine <= set(on_disk.values())
            for name, data in on_disk.items():
                assert name == LOCK or is_ours_in_passing(name) or data.startswith((b"person ", b"tool "))
                assert not data.startswith(b"tool ") or data[-1:].isdigit()


class WholeLock(Folder):
    """The same without damage to the lock: then every file's owner is known at every moment."""

    damage_the_lock = None  # type: ignore[assignment]  # takes the rule away


TestAnyFolder = Folder.TestCase
TestAnyFolder.settings = settings(max_examples=60, stateful_step_count=20, deadline=None)
TestAFolderWithAWholeLock = WholeLock.TestCase
TestAFolderWithAWholeLock.settings = settings(max_examples=60, stateful_step_count=20, deadline=None)
