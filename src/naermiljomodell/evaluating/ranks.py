"""Whether two rows of numbers rise together: the only home of scipy, which comes with the extra `statistikk`."""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import Any, Final

from naermiljomodell.extras import MissingExtra
from naermiljomodell.frozen import frozen

_EXTRA: Final = "statistikk"
_TRIALS: Final = 9_999
"""So many orders are tried where not all of them can be: a p-value is then known to within about 0.01."""
_MANY: Final = 100
"""From so many pairs on, the t-distribution is as good as trying orders."""
_WHOLE: Final = 1 - 1e-9
"""A correlation above this is that of ranks that agree wholly."""
_NORMAL: Final = 1.959964
"""The quantile of the normal distribution for 95 per cent."""


@frozen
class Ranked:
    """The rank correlation, where its 95 per cent interval begins and ends, and how often chance gives as much."""

    rho: float
    low: float | None
    high: float | None
    p: float


def ranked(pairs: Iterable[tuple[float, float]]) -> Ranked:
    """Give the rank correlation of Spearman of *pairs*, at least four, in neither row all of them the same.

    The interval is that of Bonett and Wright (2000, doi 10.1007/BF02294183); there is none where the ranks agree wholly.
    `p` is two-sided, from the orders that the second row may have, and the same on every run; the order of *pairs* changes
    nothing. Raises `MissingExtra` without scipy.
    """
    stats = _stats()
    first, second = zip(*sorted(pairs), strict=True)
    one, other = stats.rankdata(first), stats.rankdata(second)
    one, other = one - one.mean(), other - other.mean()
    size = math.sqrt(float(one @ one) * float(other @ other))
    rho = float(one @ other) / size
    if len(first) >= _MANY:
        p = float(stats.spearmanr(first, second).pvalue)
    else:
        import numpy as np  # noqa: PLC0415  scipy brings it

        tried = stats.permutation_test(
            (one,),
            lambda order, axis=-1: (order * other).sum(axis=axis) / size,
            permutation_type="pairings",
            n_resamples=_TRIALS,
            vectorized=True,
            rng=np.random.default_rng(0),
        )
        p = float(tried.pvalue)
    low, high = interval(rho, len(first))
    return Ranked(rho, low, high, min(1.0, p))


def interval(rho: float, count: int) -> tuple[float | None, float | None]:
    """Give where the 95 per cent interval of a rank correlation of *count* pairs begins and ends."""
    if abs(rho) >= _WHOLE:
        return None, None
    half = _NORMAL * math.sqrt((1 + rho * rho / 2) / (count - 3))
    return math.tanh(math.atanh(rho) - half), math.tanh(math.atanh(rho) + half)


def _stats() -> Any:  # noqa: ANN401  a library without types
    """Give the part of scipy that reckons. Raises `MissingExtra`."""
    try:
        from scipy import stats  # noqa: PLC0415  only for those who ask for it
    except ImportError as missing:
        raise MissingExtra(_EXTRA) from missing
    return stats
