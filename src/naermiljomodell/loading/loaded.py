"""What came of reading a neighbourhood's folder, and what tells one state of the folder from another."""

from __future__ import annotations

import hashlib
from typing import Final

from naermiljomodell.domain.model import Pack
from naermiljomodell.domain.records import AreaFolder
from naermiljomodell.errors import Problem
from naermiljomodell.frozen import frozen

CONFIG: Final = "naermiljo.yaml"
TABLE_END: Final = ".csv"
WORKBOOK: Final = "tabeller.xlsx"
KUMU: Final = "kumu.json"
GRAPHML: Final = "nettverk.graphml"


@frozen
class Loaded:
    """What came of reading: the folder and the model where they are whole, and all findings.

    `readable` is the folder as far as it could be read, for more findings and nothing else; it is None where the errors
    are in what the rest of the folder refers to.
    """

    folder: AreaFolder | None
    pack: Pack | None
    problems: tuple[Problem, ...]
    readable: AreaFolder | None = None


class FolderDigest:
    """The digest of all that was read of a folder, in the order it was read."""

    def __init__(self) -> None:
        self._digest = hashlib.sha256()

    def count_in(self, name: str, content: str) -> None:
        """Let *content* of *name* count."""
        self._digest.update(f"{name}\0{len(content)}\0{content}\0".encode())

    def text(self) -> str:
        """Give the digest as it is."""
        return self._digest.hexdigest()
