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
ELEMENTS: Final = "elements.csv"
CONNECTIONS: Final = "connections.csv"
GRAPHML: Final = "nettverk.graphml"


_ABOUT_ACTORS: Final = ("NM510", "actor")
_OWN_KINDS: Final = frozenset({"idé", "delmål"})
"""Kinds of thing that the neighbourhood itself defines outside the model."""
_NOT_SAID: Final = frozenset({"NM325", "NM326", "NM327", "NM328", "NM329", "NM334"})
_ABOUT_IDS: Final = {
    "NM220": "id",
    "NM320": "id",
    "NM322": "id",
    "NM323": "file",
    "NM335": "id",
    "NM501": "kind",
    "NM502": "sector",
    "NM503": "role",
    "NM504": "group",
    "NM514": "kind",
}
"""Findings that something is unknown -> the fact that names it."""


@frozen
class Doubts:
    """What nobody can say is unknown, since the place it would be defined in has faults of its own.

    `actors` are what rows of actors with faults call theirs, None when nobody knows whom the table holds, `ids` are those that the neighbourhood's own changes name, and
    `keys` those of the config whose answer has a fault: it is no answer, but not nothing. `packs` tells that a pack could
    not be read: what has no near name may stand in it. `ideas_known` tells whether all ideas could be read.
    """

    actors: frozenset[str] | None = frozenset()
    ids: frozenset[str] = frozenset()
    keys: frozenset[str] = frozenset()
    packs: bool = False
    ideas_known: bool = True

    def about(self, found: Problem) -> bool:
        """Tell whether *found* may be no fault at all."""
        facts = dict(found.facts)
        if found.code == _ABOUT_ACTORS[0] or facts.get("kind") == "aktør":
            named = str(facts.get("actor", facts.get("id", "")))
            return self.actors is None or named in self.actors
        if facts.get("kind") in _OWN_KINDS:
            return not self.ideas_known if facts["kind"] == "idé" else "mål" in self.keys
        if found.code in _NOT_SAID and found.path in self.keys:
            return True
        if self.packs and found.code in _ABOUT_IDS and not found.suggestion:
            return True
        named = str(facts.get(_ABOUT_IDS.get(found.code, ""), ""))
        return named.removeprefix("notater/").removesuffix(".md") in self.ids


@frozen
class Loaded:
    """What came of reading: the folder and the model where they are whole, and all findings.

    `readable` and `model` are the folder and the model as far as they could be read, for more findings and nothing else;
    `doubts` tells which of those findings may come of the faults themselves.
    """

    folder: AreaFolder | None
    pack: Pack | None
    problems: tuple[Problem, ...]
    readable: AreaFolder | None = None
    model: Pack | None = None
    doubts: Doubts = Doubts()


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
