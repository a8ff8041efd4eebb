"""Writes the tool's files into an area's folder: the lock first, each file whole, the lock last."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from pathlib import Path, PurePosixPath

from naermiljomodell.errors import Problem, in_order, problem
from naermiljomodell.issued import Issued
from naermiljomodell.text import nearest
from naermiljomodell.writing.deciding import Decisions, Known, decide, decide_offer
from naermiljomodell.writing.disk import LOCKED, Outcome, digest, leads_out, look, put, reason, settle, sweep, take
from naermiljomodell.writing.lock import Lock, read_lock, write_lock
from naermiljomodell.writing.names import LOCK, demand_outputs, temporary
from naermiljomodell.writing.report import Kept, Written


def write_outputs(
    root: Path,
    files: Mapping[str, bytes],
    *,
    restore: frozenset[str] = frozenset(),
    facts: Mapping[str, str] | None = None,
    retire: Callable[[str], bool] | None = None,
    issued: Mapping[str, Issued] | None = None,
) -> Written:
    """Write *files* into the area's folder *root* and give what became of each; a person's bytes are never touched.

    Names are relative with `/`, below `dreiebok` or `.naermiljomodell`; any other is a fault and raises `ValueError`.
    A file nobody has changed is written again when its bytes differ; a changed one is kept, and the new one laid
    beside it as `index (ny).html`; a deleted one stays deleted unless its name is in *restore*, or its `(ny)` file
    still lies there: then the person has chosen that. A `(ny)` file that a person deletes is laid out again only when
    its bytes have changed. What the tool wrote earlier, and *retire* says this run would have made if it still were to be, is taken
    away, or kept if a person has changed it; left out, that is what has the same ending as any of *files*. *facts* go
    into the lock, and so does what the calendar among *files* has *issued*; left out, the lock goes on saying what it says.

    Findings: NM002, NM010 and NM600 with nothing written, NM610-NM618. Raises no `OSError`.
    """
    demand_outputs(files)
    if leads_out(root, LOCK):
        return Written(problems=(problem("NM614", {"file": LOCK}, file=LOCK),))
    if blocked := _in_the_way(root, files):
        return Written(problems=blocked)
    try:
        run = _Run(root, files, issued)
    except OSError as error:
        return Written(problems=(_unwritable(root, error),))
    if run.announce(restore, retire or _same_ending(files)):
        run.carry_out()
        run.close(facts or {})
    return run.report()


def _same_ending(names: Iterable[str]) -> Callable[[str], bool]:
    """Give whether a name ends as any of *names* does: a run that makes web pages makes all of them."""
    endings = {PurePosixPath(name).suffix for name in names}
    return lambda name: PurePosixPath(name).suffix in endings


def _in_the_way(root: Path, names: Iterable[str]) -> tuple[Problem, ...]:
    """Give a finding for each file in the place of a folder that the tool writes in, and for a folder in that of the lock."""
    folders = sorted({PurePosixPath(name).parts[0] for name in (*names, LOCK)})
    found = [problem("NM010", {"file": folder}, file=folder) for folder in folders if (root / folder).is_file()]
    if (root / LOCK).is_dir():
        found.append(problem("NM002", {"file": LOCK}, file=LOCK))
    return tuple(found)


def _unwritable(root: Path, error: OSError) -> Problem:
    """Give the finding that the lock of *root* cannot be read or written."""
    return problem("NM600", {"folder": root.name or str(root), "reason": reason(error)}, file=LOCK)


class _Run:
    """One run over one folder: what is known, what is to be done, and what came of it."""

    def __init__(self, root: Path, files: Mapping[str, bytes], issued: Mapping[str, Issued] | None = None) -> None:
        self.root = root
        self.files = files
        self.seen: dict[str, str] = {}
        self.lock, problems = read_lock(root)
        self.issued = self.lock.issued if issued is None else issued
        self.problems: list[Problem] = list(problems)
        self.last = self.lock.last_written(files, self.look)
        self.known = Known({name: digest(data) for name, data in files.items()}, dict(self.last), self.look)
        self.todo = Decisions()
        self.unfinished: dict[str, str | None] = {}
        self.written: set[str] = set()
        self.removed: set[str] = set()
        self.locked = {name for name in files if self.look(name) == LOCKED}
        self.theirs: set[str] = set()

    def look(self, name: str) -> str:
        """Give what stood under *name* when it was first looked at."""
        if name not in self.seen:
            self.seen[name] = look(self.root, name)
        return self.seen[name]

    def note(self, code: str, name: str, **facts: str) -> None:
        """Note the finding *code* about the file *name*."""
        self.problems.append(problem(code, {"file": name, **facts}, file=name))

    def announce(self, restore: frozenset[str], retire: Callable[[str], bool]) -> bool:
        """Decide about every file and let the lock say what is about to be done; tell whether it could."""
        inside = {name for name in self.files if not leads_out(self.root, name)}
        for name in sorted(set(self.files) - inside):
            self.note("NM614", name)
        for name in sorted(restore - set(self.files)):
            self.problems.append(problem("NM618", {"file": name}, file=name, suggestion=nearest(name, self.files)))
        self.todo = decide(self.known, inside, restore, retire)
        self.last.update({name: self.look(name) for name in self.todo.unchanged})
        self.unfinished = self.clear_up()
        return self.save_plan() if self.todo.write or self.todo.remove else True

    def save_plan(self) -> bool:
        """Let the lock say which files are about to be written and taken away; tell whether it could.

        What the calendar is about to issue is remembered from now on: a run that breaks off may have let it out.
        """
        pending: dict[str, str | None] = dict.fromkeys(self.todo.remove)
        pending.update({to: self.known.new[name] for to, name in self.todo.write.items()})
        return self.save(Lock(self.last, self.lock.facts, pending))

    def save(self, lock: Lock) -> bool:
        """Write *lock*, with what is still unfinished; tell whether it could be."""
        try:
            write_lock(self.root, replace(lock, pending={**self.unfinished, **lock.pending}, issued=self.issued))
        except OSError as error:
            self.problems.append(_unwritable(self.root, error))
            return False
        return True

    def clear_up(self) -> dict[str, str | None]:
        """Take away what a broken run left half done, by the lock's word; give what must be left to the next run.

        That is a file that cannot be taken away now, and what was about to become of one that nobody can read now.
        """
        sweep(self.root / f"{LOCK}.tmp")
        left: dict[str, str | None] = {}
        for name, sha256 in self.lock.pending.items():
            passing = self.root / temporary(name, sha256 or "")
            if self.look(name) == LOCKED or not (leads_out(self.root, name) or sweep(passing)):
                left[name] = sha256
        return left

    def carry_out(self) -> None:
        """Do what was decided; what cannot be done is a finding and stops nothing else."""
        for to, name in sorted(self.todo.write.items()):
            self.write(to, name)
        offers = set(self.todo.offers.values())
        for name in self.todo.remove:
            if name not in offers:
                self.remove(name)
        for name in self.todo.theirs:
            self.give_up(name)
        for name in self.todo.stuck:
            self.note("NM617", name)
        for name in set(self.todo.forget) - offers:
            del self.last[name]
        settle(sorted({(self.root / name).parent for name in self.written | self.removed}))

    def write(self, to: str, name: str) -> None:
        """Put the bytes of *name* under *to*; where that is *name* itself and cannot be, put them beside it."""
        outcome = self.put(to, name)
        if outcome in {"done", "failed"}:
            return
        if to != name:
            self.note("NM613", to, reason="EBUSY")
            return
        if outcome == "locked":
            self.locked.add(name)
        decide_offer(self.known, name, self.todo)
        offer = self.todo.offers[name]
        if offer in self.todo.write and self.save_plan():
            self.write(offer, name)

    def put(self, to: str, name: str) -> Outcome:
        """Put the bytes of *name* under *to*, and note how that went."""
        try:
            outcome = put(self.root, to, self.files[name], self.look(to))
        except OSError as error:
            self.note("NM613", to, reason=reason(error))
            return "failed"
        if outcome == "done":
            self.written.add(to)
            self.last[to] = self.known.new[name]
        return outcome

    def remove(self, name: str) -> None:
        """Take away the file *name*, that the tool wrote and does not make any more."""
        outcome = take(self.root, name, self.look(name))
        if outcome == "done":
            self.removed.add(name)
            del self.last[name]
        elif outcome == "changed":
            self.give_up(name)
        else:
            self.note("NM617", name)

    def give_up(self, name: str) -> None:
        """Leave to a person the file *name*, that the tool does not make any more."""
        self.theirs.add(name)
        self.note("NM615", name)
        del self.last[name]

    def close(self, facts: Mapping[str, str]) -> None:
        """Let the lock say what has been done."""
        self.save(Lock(self.last, facts))

    def report(self) -> Written:
        """Give what came of it."""
        unchanged = self.todo.unchanged
        kept = [Kept(name) for name in self.theirs]
        for name, offer in self.todo.offers.items():
            lies = offer in self.written or offer in unchanged
            kept.append(Kept(name, offer if lies else ""))
            if lies:
                self.note("NM612" if name in self.locked else "NM610", name, new=offer)
            elif name in self.locked:
                self.note("NM613", name, reason="EBUSY")
        for name in self.todo.deleted:
            self.note("NM611", name)
        return Written(
            tuple(sorted(self.written)),
            tuple(sorted(unchanged)),
            tuple(sorted(kept, key=lambda one: one.name)),
            tuple(sorted(self.todo.deleted)),
            tuple(sorted(self.removed)),
            in_order(self.problems),
        )
