"""Shortest paths counted from some actors instead of all, where counting them all takes too long."""

from __future__ import annotations

from naermiljomodell.frozen import frozen
from naermiljomodell.network.draw import shuffled
from naermiljomodell.network.near import Near

_WIDE = 3
"""Standard errors to each side. Few sources lie near an actor and count much, so two would hold too seldom: with three the
truth was inside in 95 of 100 draws, for the actors whom most paths run through, in networks of four shapes."""
_WORK = 20_000_000
_FEWEST = 64


@frozen
class Sampled:
    """The share of shortest paths that each actor lies on, by its place, and how far the truth may be from it.

    `errors` are half the width of a 95 per cent interval; 0 unless the paths were `sampled`, counted from some actors.
    """

    shares: list[float]
    errors: list[float]
    sampled: bool


def exactly(shares: list[float]) -> Sampled:
    """Give *shares* that were counted from all actors."""
    return Sampled(shares, [0.0] * len(shares), sampled=False)


def pivots_for(near: Near) -> int:
    """Give how many actors to count from: as many as can be afforded, at least 64, or all there are."""
    passes = _WORK // (len(near) + sum(map(len, near)))
    return min(len(near), max(_FEWEST, passes))


def sampled(near: Near, pivots: int) -> Sampled:
    """Give betweenness estimated from *pivots* actors drawn the same way every time, two or more.

    Brandes' algorithm is run from each of them, and the mean is scaled to all; `near` has three actors or more. The
    interval takes the draw as one without replacement.
    """
    size = len(near)
    total, squares = [0.0] * size, [0.0] * size
    for source in shuffled(size)[:pivots]:
        for place, share in _passed_on(near, source):
            total[place] += share
            squares[place] += share * share
    all_pairs = (size - 1) * (size - 2)
    scale = size / pivots / all_pairs
    shares = [scale * one for one in total]
    if pivots == size:
        return exactly(shares)
    return Sampled(shares, [scale * one for one in _spread(total, squares, pivots, size)], sampled=True)


def _spread(total: list[float], squares: list[float], pivots: int, size: int) -> list[float]:
    """Give half the width of the interval of each total of *pivots*, two or more."""
    factor = pivots / (pivots - 1) * (size - pivots) / size
    return [
        _WIDE * (factor * max(square - one * one / pivots, 0.0)) ** 0.5
        for one, square in zip(total, squares, strict=True)
    ]


def _passed_on(near: Near, source: int) -> list[tuple[int, float]]:
    """Give what each actor passes on of the paths from *source* to all others."""
    far = [-1] * len(near)
    paths = [0] * len(near)
    far[source], paths[source] = 0, 1
    order = [source]
    for place in order:
        step, ways = far[place] + 1, paths[place]
        for other in near[place]:
            if far[other] < 0:
                far[other] = step
                order.append(other)
            if far[other] == step:
                paths[other] += ways
    return _gathered(near, order, far, paths)


def _gathered(near: Near, order: list[int], far: list[int], paths: list[int]) -> list[tuple[int, float]]:
    """Give the shares gathered on the way back, for the actors reached beside the first of *order*.

    A path counts twice as far as the actor has come along it, for the other half is counted from its other end: so the
    few who happen to stand beside the source do not get it all (linear scaling, Geisberger, Sanders and Schultes).
    """
    passed = [0.0] * len(near)
    for place in reversed(order[1:]):
        before, part = far[place] - 1, (1 / far[place] + passed[place]) / paths[place]
        for other in near[place]:
            if far[other] == before:
                passed[other] += paths[other] * part
    return [(place, 2 * far[place] * passed[place]) for place in order[1:] if passed[place]]
