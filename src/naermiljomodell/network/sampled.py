"""Shortest paths counted from some actors instead of all, where counting them all takes too long."""

from __future__ import annotations

from random import Random

from naermiljomodell.frozen import frozen
from naermiljomodell.network.near import Near

SEED = 1
"""Where every draw begins, so that the same tables give the same answer."""
Z95 = 1.96
"""Standard errors to each side of an estimate that hold the truth in 95 of 100 draws."""
_WORK = 20_000_000
_FEWEST = 64


@frozen
class Sampled:
    """The share of shortest paths that each actor lies on, by its place, and how far the truth may be from it.

    `errors` are half the width of a 95 per cent interval; all are 0 when the paths were counted from all actors.
    """

    shares: list[float]
    errors: list[float]


def pivots_for(near: Near) -> int:
    """Give how many actors to count from: as many as can be afforded, at least 64, or all there are."""
    passes = _WORK // (len(near) + sum(map(len, near)))
    return min(len(near), max(_FEWEST, passes))


def sampled(near: Near, pivots: int) -> Sampled:
    """Give betweenness estimated from *pivots* actors drawn with a fixed seed.

    Brandes' algorithm is run from each of them, and the mean is scaled to all; `near` has three actors or more. The
    interval takes the draw as one without replacement.
    """
    size = len(near)
    total, squares = [0.0] * size, [0.0] * size
    for source in Random(SEED).sample(range(size), pivots):  # noqa: S311  a draw for statistics, not a secret
        for place, share in _passed_on(near, source):
            total[place] += share
            squares[place] += share * share
    all_pairs = (size - 1) * (size - 2)
    scale = size / pivots / all_pairs
    return Sampled([scale * one for one in total], [scale * one for one in _spread(total, squares, pivots, size)])


def _spread(total: list[float], squares: list[float], pivots: int, size: int) -> list[float]:
    """Give half the width of the interval of each total; none can be told from a single draw."""
    left_out = (size - pivots) / size
    factor = pivots / max(pivots - 1, 1) * left_out
    return [
        Z95 * (factor * max(square - one * one / pivots, 0.0)) ** 0.5
        for one, square in zip(total, squares, strict=True)
    ]


def _passed_on(near: Near, source: int) -> list[tuple[int, float]]:
    """Give what each actor passes on of the paths from *source* to all others: 1 for each other it is the only way to."""
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
    """Give the shares gathered on the way back, for the actors reached beside the first of *order*."""
    passed = [0.0] * len(near)
    for place in reversed(order):
        before, part = far[place] - 1, (1 + passed[place]) / paths[place]
        for other in near[place]:
            if far[other] == before:
                passed[other] += paths[other] * part
    return [(place, passed[place]) for place in order[1:] if passed[place]]
