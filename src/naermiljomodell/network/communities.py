"""Which actors keep more together than with the others: clusters found by their ties alone, never by their names."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import stdev

from naermiljomodell.frozen import frozen
from naermiljomodell.network.draw import shuffled
from naermiljomodell.network.near import Near

FEWEST_IN_CLUSTER = 3
MOST_FOR_ONE_RUN = 1000
"""Actors above which clusters depend so much on where one begins that three runs are told of as an estimate."""
_MOST_TO_TELL_APART = 100
_ROUNDS = 3
_RUNS = 3
_T95 = 4.303
_FEW_MOVES = 1000

_Web = list[dict[int, int]]


@frozen
class Clusters:
    """The clusters of three actors or more by their places, the largest first.

    `error` is half the width of the 95 per cent interval of their number over several runs, None for a single one.
    """

    members: tuple[tuple[int, ...], ...]
    error: float | None = None


def clusters_of(near: Near) -> Clusters:
    """Give the clusters in which actors have more ties to each other than their number of ties would make one expect.

    Found by Louvain's method on modularity, in whole numbers, from an order that the ties decide; so names and the order
    of rows change nothing but which of several equal actors comes first.
    """
    order = order_of(near)
    if len(near) <= MOST_FOR_ONE_RUN:
        return Clusters(_clusters(near, order))
    orders = ([order[turn] for turn in shuffled(len(order), run)] for run in range(_RUNS))
    runs = sorted((_clusters(near, some) for some in orders), key=len)
    return Clusters(runs[_RUNS // 2], _T95 * stdev(map(len, runs)) / _RUNS**0.5)


def order_of(near: Near) -> list[int]:
    """Give the places in an order that only the ties decide, as far as they tell the actors apart.

    Actors get a colour by their number of ties, and finer ones by the colours of those they are tied to. Of up to a
    hundred actors, one of those that still look alike is marked, again and again, until all are told apart.
    """
    small = len(near) <= _MOST_TO_TELL_APART
    colours = _refined(near, [len(others) for others in near], len(near) if small else _ROUNDS)
    while small and (alike := _first_alike(near, colours)) is not None:
        colours = [2 * colour + 1 for colour in colours]
        colours[alike] -= 1
        colours = _refined(near, colours, len(near))
    return sorted(range(len(near)), key=lambda place: (colours[place], place))


def _refined(near: Near, colours: list[int], rounds: int) -> list[int]:
    """Give colours so fine that those of one colour have neighbours of the same colours, after so many rounds at most."""
    number = len(set(colours))
    for _ in range(rounds):
        signs = [(colours[place], sorted([colours[other] for other in others])) for place, others in enumerate(near)]
        ranks = _ranks(signs)
        colours, before, number = ranks, number, len(set(ranks))
        if number == before:
            break
    return colours


def _ranks(signs: list[tuple[int, list[int]]]) -> list[int]:
    """Give each sign its rank among them; equal signs have the same."""
    ranks, rank = [0] * len(signs), -1
    last: tuple[int, list[int]] | None = None
    for place in sorted(range(len(signs)), key=signs.__getitem__):
        if signs[place] != last:
            rank, last = rank + 1, signs[place]
        ranks[place] = rank
    return ranks


def _first_alike(near: Near, colours: list[int]) -> int | None:
    """Give the first actor of the lowest colour that several tied actors share, None when all are told apart."""
    seen: dict[int, int] = {}
    alike = []
    for place, colour in enumerate(colours):
        if near[place]:
            first = seen.setdefault(colour, place)
            if first != place:
                alike.append(first)
    return min(alike, key=colours.__getitem__, default=None)


def _clusters(near: Near, order: Sequence[int]) -> tuple[tuple[int, ...], ...]:
    """Give the clusters found when actors are looked at in *order*; of equal size, the first in reading order first."""
    turn = {place: number for number, place in enumerate(order)}
    web: _Web = [dict.fromkeys(sorted(map(turn.__getitem__, near[place])), 1) for place in order]
    inside = [0] * len(web)
    members = [[place] for place in order]
    homes = _settled(web, inside)
    while len(set(homes)) < len(web):
        web, inside, members = _drawn_together(web, inside, members, homes)
        homes = _settled(web, inside)
    found = (tuple(sorted(some)) for some in members if len(some) >= FEWEST_IN_CLUSTER)
    return tuple(sorted(found, key=lambda some: (-len(some), some)))


def _settled(web: _Web, inside: Sequence[int]) -> list[int]:
    """Give a home for each node: it moves to the neighbours where modularity gains most, until nobody gains.

    In a network of more than a thousand, until no more than one in a thousand moves.
    """
    strength = [sum(links.values()) + own for links, own in zip(web, inside, strict=True)]
    total, homes, mass = sum(strength), list(range(len(web))), list(strength)
    moved = len(web)
    while moved * _FEW_MOVES > len(web):
        moved = 0
        for node, links in enumerate(web):
            home, weight = homes[node], strength[node]
            mass[home] -= weight
            to: dict[int, int] = {home: 0}
            for other, ties in links.items():
                to[homes[other]] = to.get(homes[other], 0) + ties
            best, most = home, total * to[home] - weight * mass[home]
            for one, ties in to.items():
                gain = total * ties - weight * mass[one]
                if gain > most:
                    best, most = one, gain
            mass[best] += weight
            homes[node] = best
            moved += best != home
    return homes


def _drawn_together(
    web: _Web, inside: Sequence[int], members: list[list[int]], homes: list[int]
) -> tuple[_Web, list[int], list[list[int]]]:
    """Give the network in which each home is one node; ties within it count twice in `inside`, once from each end."""
    number = {home: new for new, home in enumerate(dict.fromkeys(homes))}
    larger: _Web = [{} for _ in number]
    within = [0] * len(number)
    joined: list[list[int]] = [[] for _ in number]
    for node, links in enumerate(web):
        new = number[homes[node]]
        within[new] += inside[node]
        joined[new] += members[node]
        for other, ties in links.items():
            to = number[homes[other]]
            if to == new:
                within[new] += ties
            else:
                larger[new][to] = larger[new].get(to, 0) + ties
    return larger, within, joined
