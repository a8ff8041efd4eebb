"""Where a neighbourhood lies: its municipality and the place that the catalogue knows, as plain records."""

from __future__ import annotations

import re
from typing import Literal

from naermiljomodell.errors import Problem
from naermiljomodell.frozen import frozen
from naermiljomodell.text import fold

WrittenNorm = Literal["nb", "nn", "nøytral"]
PlaceKind = Literal["kommune", "tettsted", "poststed", "ukjent"]

_HYPHENS = re.compile(r"[\s\-‐‑–]+")  # white space, hyphens and the short dash
_COUNTY = re.compile(r"\s*[,(]\s*([^,()]+)\)?$")


@frozen
class Municipality:
    """One of the 357 municipalities of the division of 1 January 2024.

    `number` has four digits and may begin with 0; `county_number` is its first two.
    `written_norm` is the form of Norwegian that the municipality demands of the state.
    `sami_area` tells whether it is in the administrative area for Sami languages.
    """

    number: str
    name: str
    county_number: str
    county: str
    written_norm: WrittenNorm
    sami_area: bool

    @property
    def label(self) -> str:
        """The name with what tells it from others of the same name, as «Våler (3419, Innlandet)»."""
        return f"{self.name} ({self.number}, {self.county})"


@frozen
class Place:
    """A place by name; what is not known is `None`.

    `kind` is `ukjent` for a name that the catalogue does not have; then `municipality` is the one the person gave.
    Coordinates are in degrees (WGS 84) and stand only where the catalogue has them.
    """

    name: str
    kind: PlaceKind
    municipality: Municipality | None = None
    latitude: float | None = None
    longitude: float | None = None

    @property
    def label(self) -> str:
        """The place with its municipality, as «Hønefoss, Ringerike (3305, Buskerud)»."""
        if self.municipality is None:
            return self.name
        if self.kind == "kommune":
            return self.municipality.label
        return f"{self.name}, {self.municipality.label}"


@frozen
class Resolution:
    """What a name came to: one place, or the candidates to choose from, and the findings on the way.

    `place` is `None` exactly when a finding is an error. `candidates` are then the possible places, best first.
    """

    place: Place | None
    candidates: tuple[Place, ...] = ()
    problems: tuple[Problem, ...] = ()


def lookup_key(name: str) -> str:
    """Give the key that names are found by: folded, and a hyphen or dash the same as a space."""
    return _HYPHENS.sub(" ", fold(name)).strip()


def municipality_key(name: str) -> str:
    """Give the key that municipalities are found by; a county after the name tells namesakes apart.

    «Våler (Innlandet)», «Våler, Innlandet» and «Våler kommune i Innlandet» are all `valer i innlandet`.
    """
    key = lookup_key(_COUNTY.sub(r" i \1", name))
    return f"{key} ".replace(" kommune ", " ").strip()
