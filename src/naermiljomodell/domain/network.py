"""What the network of actors says, in records that need no graph library to read."""

from __future__ import annotations

from typing import Literal

from naermiljomodell.frozen import frozen

Gap = Literal["ingen", "én-aktør", "én-sektor", "bare-kommunen"]
"""What is missing around a target group."""

ReadingKind = Literal[
    "ingen-aktører",
    "ingen-kjenner",
    "isolert",
    "alene-om-gruppe",
    "sårbart-punkt",
    "delt",
    "ensidig-dekning",
    "for-få",
    "ingen-bånd",
    "bro",
]
"""What a reading is about."""


def not_after(first: str | None, last: str | None) -> bool:
    """Tell whether *first* may lie on or before *last*, both `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.

    They are compared at the precision both have, so `2025` and `2025-03` go either way; None is unknown.
    """
    if first is None or last is None:
        return True
    known = min(len(first), len(last))
    return first[:known] <= last[:known]


@frozen
class GroupReach:
    """Who knows a target group, and what is missing: two actors, two sectors, one that is not municipal.

    `actors` are those who say they know the group; `sectors` and `non_municipal` are read from them.
    `gaps` is empty when the group is covered. `usual` are the kinds of actor that usually know the group and
    would mend the gap, `ask` the registered actors of such a kind: a guess until they are asked, and never
    counted as known. `text` says how it stands, `action` what to do; no action when the group is covered.
    """

    group: str
    actors: tuple[str, ...]
    sectors: tuple[str, ...]
    non_municipal: tuple[str, ...]
    gaps: tuple[Gap, ...]
    usual: tuple[str, ...] = ()
    ask: tuple[str, ...] = ()
    text: str = ""
    action: str = ""

    @property
    def covered(self) -> bool:
        """Whether nothing is missing."""
        return not self.gaps


@frozen
class Reading:
    """One thing the network shows: what to do first, then what it is, and the actors it is about.

    `caution` says what it does not show; `group` is the target group it is about, or empty.
    """

    kind: ReadingKind
    text: str
    action: str
    actors: tuple[str, ...]
    caution: str = ""
    group: str = ""


@frozen
class NetworkReport:
    """The network on one day; `at` is empty when everything that is registered counts.

    `actors` is a count, and `ties` the number of pairs that are tied; conflict is not a tie. `density` is the
    share of possible pairs, None for fewer than three actors, of whom nothing is said but which groups they know.
    `readings` stand with the gravest first. `notes` tell how many of the possible ties there are, with the
    caution that goes with it, and what was left out, and why. `names` are pairs of id and name.
    """

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
    notes: tuple[str, ...] = ()
