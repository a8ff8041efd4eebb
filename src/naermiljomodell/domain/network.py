"""What the network of actors says, in records that need no graph library to read."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class GroupReach:
    """Who knows a target group, and what is missing: two actors, two sectors, one that is not municipal.

    `gaps` are codes: `ingen`, `én-aktør`, `én-sektor`, `bare-kommunen`; empty when the group is covered.
    """

    group: str
    actors: tuple[str, ...]
    sectors: tuple[str, ...]
    non_municipal: tuple[str, ...]
    gaps: tuple[str, ...]

    @property
    def covered(self) -> bool:
        """Whether nothing is missing."""
        return not self.gaps


@dataclass(frozen=True, slots=True)
class Reading:
    """One thing the network shows: what to do first, then what it is, and the actors it is about.

    `kind` is `isolert`, `sårbart-punkt`, `bro` or `alene-om-gruppe`; `caution` says what it does not show.
    """

    kind: str
    text: str
    action: str
    actors: tuple[str, ...]
    caution: str = ""


@dataclass(frozen=True, slots=True)
class NetworkReport:
    """The network on one day. `actors` and `ties` are counts; `density` is None for fewer than three actors."""

    at: str
    actors: int
    ties: int
    components: int
    density: float | None
    groups: tuple[GroupReach, ...]
    isolates: tuple[str, ...]
    vulnerable: tuple[str, ...]
    brokers: tuple[str, ...]
    readings: tuple[Reading, ...]
    names: tuple[tuple[str, str], ...]
