"""The few actors whom many of the paths between the others run through."""

from __future__ import annotations

from itertools import groupby

import networkx as nx  # type: ignore[import-untyped]  # networkx ships no types

from naermiljomodell.frozen import frozen
from naermiljomodell.network import fast
from naermiljomodell.network.near import near_of
from naermiljomodell.network.sampled import Sampled, exactly, pivots_for, sampled
from naermiljomodell.network.shape import FEWEST_FOR_BROKERS, MOST_FOR_BROKERS

_ENOUGH = 3
_MOST = 5
_STANDS_OUT = 2
_DIGITS = 9


@frozen
class Brokers:
    """The `actors` who stand out, the strongest first, and the share of paths through the strongest of all.

    `error` is half the width of the 95 per cent interval of `share`, None when all paths were counted. `share` is None
    for too few actors.
    """

    actors: tuple[str, ...]
    share: float | None = None
    error: float | None = None


def brokers_of(carrying: nx.Graph) -> Brokers:
    """Give the few actors whom many shortest paths run through, the strongest first; often nobody.

    A broker lies on at least twice as many paths as actors do on average. Those who are equal are named all or
    not at all, so that a name never decides who is one; it only decides the order. Some three, at most five.
    Where paths are counted from a sample, the low end of the interval of each actor decides.
    """
    if len(carrying) < FEWEST_FOR_BROKERS:
        return Brokers(())
    found = _betweenness(carrying)
    shares = [round(share, _DIGITS) for share in found.shares]
    least = _STANDS_OUT * sum(shares) / len(shares)
    low = [round(share - error, _DIGITS) for share, error in zip(shares, found.errors, strict=True)]
    standing_out = [place for place, sure in enumerate(low) if shares[place] > 0 and sure >= least]
    standing_out.sort(key=lambda place: (-low[place], place))
    strongest = max(range(len(low)), key=low.__getitem__)
    actors = list(carrying)
    return Brokers(
        tuple(actors[place] for place in _first(standing_out, low)),
        shares[strongest],
        found.errors[strongest] if found.sampled else None,
    )


def _first(standing_out: list[int], low: list[float]) -> list[int]:
    """Give the first few of *standing_out*, and never a part of those who are equal."""
    brokers: list[int] = []
    for _, equals in groupby(standing_out, key=low.__getitem__):
        some = list(equals)
        if len(brokers) >= _ENOUGH or len(brokers) + len(some) > _MOST:
            break
        brokers += some
    return brokers


def _betweenness(carrying: nx.Graph) -> Sampled:
    """Give betweenness, exact as far as it can be afforded: networkx, then rustworkx where it is, then a sample."""
    if len(carrying) <= MOST_FOR_BROKERS:
        return exactly(list(nx.betweenness_centrality(carrying).values()))
    near = near_of(carrying)
    if fast.counts_all_paths(near):
        return exactly(fast.betweenness(near))
    return sampled(near, pivots_for(near))
