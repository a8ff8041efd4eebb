"""A folder that is there only while it is read: what is to be written can be checked before anything is."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def scratch_folder(files: Mapping[str, bytes]) -> Iterator[Path]:
    """Give a temporary folder with *files* (names relative, `/` between parts); it is gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="naermiljo-") as name:
        root = Path(name)
        for file, data in files.items():
            place = root / file
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(data)
        yield root
