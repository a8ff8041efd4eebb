"""Ratios: two things in turn, again and again, and the medians against each other."""

from __future__ import annotations

import os
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

Work = Callable[[], object]


@dataclass(frozen=True, slots=True)
class Row:
    """One comparison: what, against what, the ratio, and the limit it is to keep (0 for none).

    `at_least` turns the limit round: the ratio is to be that high or higher.
    """

    what: str
    against: str
    ratio: float
    limit: float = 0
    at_least: bool = False

    @property
    def kept(self) -> bool:
        """Whether the limit is kept."""
        if not self.limit:
            return True
        return self.ratio >= self.limit if self.at_least else self.ratio <= self.limit


def show(rows: Sequence[Row]) -> int:
    """Print the rows as a table; give 1 when any is over its limit."""
    width = max(len(f"{row.what} / {row.against}") for row in rows)
    for row in rows:
        sign = "≥" if row.at_least else "≤"
        limit = f"{sign} {row.limit:g}" if row.limit else ""
        mark = "" if row.kept else "  OVER" if not row.at_least else "  UNDER"
        print(f"{f'{row.what} / {row.against}':<{width}}  {row.ratio:6.2f}  {limit}{mark}")
    return 0 if all(row.kept for row in rows) else 1


def in_turn(one: Work, other: Work, rounds: int) -> float:
    """Give how long *one* takes against *other*: the median of the ratios of neighbouring runs."""
    one(), other()
    ratios = []
    for _ in range(rounds):
        first = seconds(one)
        ratios.append(first / seconds(other))
    return statistics.median(ratios)


def seconds(work: Work) -> float:
    """Give how long *work* takes on the clock."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def run(arguments: Sequence[str], **environment: str) -> None:
    """Run a command and wait; its output is thrown away, a failure is raised."""
    run_in(Path.cwd(), arguments, **environment)


def run_in(folder: Path, arguments: Sequence[str], **environment: str) -> None:
    """Run a command in *folder* and wait, as `run` does."""
    subprocess.run(
        list(arguments),
        check=True,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        cwd=folder,
        env={**os.environ, **environment},
    )


def peak_memory(arguments: Sequence[str], **environment: str) -> int:
    """Give the most memory a command held, in the units of the operating system."""
    code = (
        "import resource, subprocess, sys; subprocess.run(sys.argv[1:], check=True, stdout=subprocess.DEVNULL,"
        " stderr=subprocess.DEVNULL); print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments],
        check=True,
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={**os.environ, **environment},
    )
    return int(done.stdout)


def memory_now() -> int:
    """Give the most memory this process has held."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
