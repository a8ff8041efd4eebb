"""A folder that is there only while it is read: what is to be written can be checked before anything is."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from naermiljomodell.errors import InvalidContent, problem
from naermiljomodell.writing.disk import clear, make_way, reason, take_back


@contextmanager
def scratch_folder(files: Mapping[str, bytes], parent: Path) -> Iterator[Path]:
    """Give a folder in *parent* with *files* (names relative, `/` between parts); it is gone afterwards.

    It stands where the new folder is going to, so that what its files say of a neighbour, as `../pakke`, is true of
    both. Raises `InvalidContent` (NM600) when *parent* cannot be written in.
    """
    root = parent / f".{os.urandom(4).hex()}.tmp"
    way: list[Path] = []
    try:
        _fill(root, files, way)
        yield root
    finally:
        clear(root)
        clear(root)  # a program that was looking at a file may have let go of it
        take_back(way)


def _fill(root: Path, files: Mapping[str, bytes], way: list[Path]) -> None:
    """Make *root* with *files* in it; the folders that had to be made on the way to it are put into *way*."""
    try:
        way += make_way(root.parent)
        root.mkdir()
        for file, data in files.items():
            place = root / file
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(data)
    except OSError as error:
        shown = root.parent.name or str(root.parent)
        raise InvalidContent([problem("NM600", {"folder": shown, "reason": reason(error)}, file=shown)]) from error
