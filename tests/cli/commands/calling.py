"""Runs one command line as a person would, in a folder of its own."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from naermiljomodell.cli.main import run

TODAY = "2026-11-22"


@dataclass(frozen=True, slots=True)
class Answer:
    """What a command line gave: exit code, stdout and stderr."""

    code: int
    out: str
    err: str


@contextmanager
def standing_in(folder: Path) -> Iterator[None]:
    """Stand in *folder* for a while."""
    before = Path.cwd()
    os.chdir(folder)
    try:
        yield
    finally:
        os.chdir(before)


def call(capsys: pytest.CaptureFixture[str], folder: Path, *arguments: str) -> Answer:
    """Run one command line in *folder*."""
    capsys.readouterr()
    with standing_in(folder):
        code = run(arguments)
    said = capsys.readouterr()
    return Answer(code, said.out, said.err)


def tree(folder: Path) -> dict[str, bytes]:
    """Give every file below *folder* with its bytes."""
    return {f.relative_to(folder).as_posix(): f.read_bytes() for f in sorted(folder.rglob("*")) if f.is_file()}
