"""A disk that fails at its n-th call: as a power cut does, or as an error does."""

from __future__ import annotations

import io
import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from unittest.mock import patch

CALLS = ("replace", "fsync", "unlink", "mkdir", "rename")
"""What `os` does to the disk; files are opened by `io.open`."""


class PowerCut(BaseException):
    """Nothing after this reaches the disk."""


@contextmanager
def failing(at: int, *, after: bool = False, error: Callable[[], BaseException] = PowerCut) -> Iterator[list[str]]:
    """Let call number *at* to the disk fail, before or *after* it took effect; give the calls that were made.

    After a power cut every later call fails too, so that no clearing up takes place; after an error they succeed.
    """
    made: list[str] = []

    def wrapped(name: str, real: Callable[..., object]) -> Callable[..., object]:
        def call(*args: object, **kwargs: object) -> object:
            made.append(name)
            late = 0 < at < len(made) and isinstance(error(), PowerCut)
            if late or (len(made) == at and not after):
                raise error()
            result = real(*args, **kwargs)
            if len(made) == at:
                if isinstance(result, io.IOBase):
                    result.close()
                raise error()
            return result

        return call

    with ExitStack() as patches:
        for name in CALLS:
            patches.enter_context(patch.object(os, name, wrapped(name, getattr(os, name))))
        patches.enter_context(patch.object(io, "open", wrapped("open", io.open)))
        yield made


def snapshot(root: Path) -> dict[str, bytes]:
    """Give the bytes of every file below *root*."""
    return {p.relative_to(root).as_posix(): p.read_bytes() for p in sorted(root.rglob("*")) if p.is_file()}


def times(root: Path) -> dict[str, int]:
    """Give when each file below *root* was last written, in nanoseconds."""
    return {p.relative_to(root).as_posix(): p.stat().st_mtime_ns for p in sorted(root.rglob("*"))}
