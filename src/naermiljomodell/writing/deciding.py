"""What is to become of each file, by three hashes: what the tool wrote last, what stands there, and the new one."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from itertools import count
from typing import Literal

from naermiljomodell.frozen import frozen
from naermiljomodell.writing.disk import ABSENT, LOCKED
from naermiljomodell.writing.names import beside, origin

Fate = Literal["unchanged", "write", "keep", "deleted"]


@frozen
class Known:
    """What is known of the files before anything is done: sha256 by name, and a look at the disk.

    `new` are the files that were made, `last` what the tool wrote last under each name.
    """

    new: Mapping[str, str]
    last: Mapping[str, str]
    look: Callable[[str], str]

    def fate(self, name: str, *, asked: bool) -> Fate:
        """Give what is to become of the file *name*; *asked* when a person wants it back."""
        there, last = self.look(name), self.last.get(name)
        if there == self.new[name]:
            return "unchanged"
        if there == ABSENT:
            return "deleted" if last and not asked and not self._has_offer(name) else "write"
        return "write" if there == last else "keep"

    def offer(self, name: str) -> str:
        """Give the first name beside *name* that is free or holds what the tool wrote."""
        candidates = (beside(name, number) for number in count(1))
        return next(other for other in candidates if other not in self.new and self._is_free(other, self.new[name]))

    def fate_of_offer(self, name: str, offer: str) -> Fate:
        """Give what is to become of *offer*, the place for the new one beside *name*.

        It is `deleted` when a person has taken this same new one away, and so decided for their own.
        """
        there, new = self.look(offer), self.new[name]
        if there == new:
            return "unchanged"
        return "deleted" if there == ABSENT and self.last.get(offer) == new else "write"

    def _is_free(self, offer: str, new: str) -> bool:
        """Tell whether *offer* may be written, or need not be."""
        return self.look(offer) in {ABSENT, new, self.last.get(offer)}

    def _has_offer(self, name: str) -> bool:
        """Tell whether a `(ny)` file of *name* lies as the tool left it: then whoever deleted *name* chose that."""
        offers = (other for other in self.last if other != name and origin(other) == name)
        return any(self.look(other) == self.last[other] for other in offers)


@dataclass(slots=True)
class Decisions:
    """What is to be done: `write` gives for each name the one whose bytes it gets; `offers` what lies beside what."""

    write: dict[str, str] = field(default_factory=dict)
    unchanged: set[str] = field(default_factory=set)
    deleted: set[str] = field(default_factory=set)
    offers: dict[str, str] = field(default_factory=dict)
    remove: list[str] = field(default_factory=list)
    theirs: list[str] = field(default_factory=list)
    forget: list[str] = field(default_factory=list)
    stuck: list[str] = field(default_factory=list)


def decide(known: Known, names: Collection[str], restore: Collection[str], retire: Callable[[str], bool]) -> Decisions:
    """Give what is to be done about *names*, and about what the tool wrote before and does not make any more.

    *restore* are the names a person wants back. *retire* tells of a name that is not made now whether it would have
    been if it still were to be.
    """
    decisions = Decisions()
    for name in sorted(names):
        fate = known.fate(name, asked=name in restore)
        if fate == "write":
            decisions.write[name] = name
        elif fate == "unchanged":
            decisions.unchanged.add(name)
        elif fate == "deleted":
            decisions.deleted.add(name)
        else:
            decide_offer(known, name, decisions)
    wanted = {*known.new, *decisions.offers.values()}
    for name in sorted(known.last):
        if name not in wanted and (origin(name) in known.new or retire(name)):
            there = known.look(name)
            ends = {ABSENT: decisions.forget, LOCKED: decisions.stuck, known.last[name]: decisions.remove}
            ends.get(there, decisions.theirs).append(name)
    return decisions


def decide_offer(known: Known, name: str, decisions: Decisions) -> None:
    """Add to *decisions* where the new one is to lie when *name* is left as it is."""
    offer = known.offer(name)
    decisions.offers[name] = offer
    fate = known.fate_of_offer(name, offer)
    if fate == "write":
        decisions.write[offer] = name
    elif fate == "unchanged":
        decisions.unchanged.add(offer)
