"""The shape of a network in plain data, between the graph library and the sentences."""

from __future__ import annotations

from collections.abc import Mapping

from naermiljomodell.frozen import frozen

FEWEST = 3
"""Actors below which nothing is read from the network."""
FEWEST_FOR_BROKERS = 10
"""Actors below which small differences in betweenness mean nothing."""
MOST_FOR_BROKERS = 1000
"""Actors above which networkx takes too long to count all shortest paths."""
MOST_READ = 60
"""Weak points, and isolated actors, of whom each has a reading of its own, and names in a list: more is none to act on."""


@frozen
class Cut:
    """An actor without whom a part of the network falls into `parts`: `others` lose touch with the largest of them.

    `scattered` tells that the largest holds no more than the others together, so that there is no rest to speak of.
    """

    actor: str
    others: tuple[str, ...]
    parts: int
    scattered: bool


@frozen
class Shape:
    """What a graph says, by actor id; all in reading order unless it says otherwise.

    `components` stand with the largest first, `vulnerable` with those who cut off most (`cuts` tells what the
    first of them cut off), `brokers` with the strongest. `ties` counts pairs, and `degree` the pairs an actor is in. `conflicts` are the pairs in conflict;
    `in_conflict`, `merged` and `unread` count relations that are no tie of their own. `bridges` counts the pairs with no
    other way to each other. `passing` is the share of shortest paths that run through the strongest actor, None for too
    few actors; `passing_error` is half the width of its 95 per cent interval when it was sampled.
    """

    components: tuple[tuple[str, ...], ...]
    isolates: tuple[str, ...]
    vulnerable: tuple[str, ...]
    cuts: tuple[Cut, ...]
    brokers: tuple[str, ...]
    ties: int
    degree: Mapping[str, int]
    conflicts: frozenset[frozenset[str]]
    in_conflict: int
    merged: int
    unread: int
    bridges: int = 0
    passing: float | None = None
    passing_error: float | None = None

    def in_conflict_with(self, one: str, other: str) -> bool:
        """Tell whether two actors are in conflict, so that nobody proposes a meeting lightly."""
        return frozenset((one, other)) in self.conflicts
