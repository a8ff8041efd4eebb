"""How sure a figure is: the only home of the statistics library.

Wilson's interval for a share, Newcombe's for the difference of two, Student's t for means, all at 95 per cent. They hold
for answers drawn at random among very many; where the whole population is known and small, answers count for more (the
finite population correction of facts 4.4).
"""

from __future__ import annotations

import math
from typing import Final

from naermiljomodell.domain.measured import Interval
from naermiljomodell.extras import Extra

STATISTICS: Final = Extra("statistikk", "statsmodels")
"""What reckons all this; it brings scipy."""
_DOUBT: Final = 0.05
_SHOWN: Final = 0.8
"""How often a change of the smallest size that a sample can show is found: four times out of five."""


def share(part: int, whole: int, population: int | None = None) -> Interval:
    """Give where a share lies that was *part* of *whole* answers, in per cent; *whole* is not 0."""
    from statsmodels.stats.proportion import proportion_confint  # noqa: PLC0415  an extra

    if _everybody(whole, population):
        return Interval(100 * part / whole, 100 * part / whole)
    size = _worth(whole, population)
    low, high = proportion_confint(part / whole * size, size, alpha=_DOUBT, method="wilson")
    return Interval(100 * float(low), 100 * float(high))


def share_change(before: tuple[int, int], after: tuple[int, int], population: int | None = None) -> Interval:
    """Give where the change of a share lies, in percentage points, from part and whole *before* to those *after*.

    The two are taken to be drawn each for itself.
    """
    from statsmodels.stats.proportion import confint_proportions_2indep  # noqa: PLC0415  likewise

    (part, whole), (first_part, first_whole) = after, before
    if _everybody(whole, population) and _everybody(first_whole, population):
        exact = 100 * (part / whole - first_part / first_whole)
        return Interval(exact, exact)
    size, first_size = _worth(whole, population), _worth(first_whole, population)
    low, high = confint_proportions_2indep(
        part / whole * size,
        size,
        first_part / first_whole * first_size,
        first_size,
        method="newcomb",
        compare="diff",
        alpha=_DOUBT,
    )
    return Interval(100 * float(low), 100 * float(high))


def mean(value: float, spread: float, answers: int, population: int | None = None) -> Interval | None:
    """Give where a mean lies, of so many *answers* with this *spread* (standard deviation); None of fewer than two."""
    if answers < 2:  # noqa: PLR2004  one answer has no spread
        return None
    error = spread / math.sqrt(answers) * _left(answers, population)
    return _around(value, error, answers - 1)


def mean_change(
    before: tuple[float, float, int], after: tuple[float, float, int], population: int | None = None
) -> Interval | None:
    """Give where the change of a mean lies, from value, spread and answers *before* to those *after* (Welch).

    The two are taken to be drawn each for itself. None of fewer than two answers, and where nobody differed.
    """
    (value, spread, answers), (first, first_spread, first_answers) = after, before
    if min(answers, first_answers) < 2:  # noqa: PLR2004  likewise
        return None
    parts = [
        (spread * _left(answers, population)) ** 2 / answers,
        (first_spread * _left(first_answers, population)) ** 2 / first_answers,
    ]
    if not sum(parts):
        return None
    freedom = sum(parts) ** 2 / (parts[0] ** 2 / (answers - 1) + parts[1] ** 2 / (first_answers - 1))
    return _around(value - first, math.sqrt(sum(parts)), freedom)


def paired_change(change: float, spread: float, pairs: int) -> Interval | None:
    """Give where a mean change lies among *pairs* who answered both times, with the *spread* of their own changes."""
    return None if pairs < 2 else _around(change, spread / math.sqrt(pairs), pairs - 1)  # noqa: PLR2004  likewise


def smallest_share_change(part: int, whole: int, other: int) -> float:
    """Give the smallest change of a share, in percentage points, that *whole* answers and *other* answers can show.

    Four times out of five, at a doubt of five per cent on both sides; the share is taken from *part* of *whole*.
    """
    from scipy.stats import norm  # noqa: PLC0415  it comes with statsmodels

    p = part / whole
    z = float(norm.ppf(1 - _DOUBT / 2) + norm.ppf(_SHOWN))
    return 100 * z * math.sqrt(p * (1 - p) * (1 / whole + 1 / other))


def smallest_paired_change(spread: float, pairs: int) -> float:
    """Give the smallest mean change that so many *pairs* can show, by the *spread* of their own changes."""
    from scipy.stats import norm  # noqa: PLC0415  it comes with statsmodels

    z = float(norm.ppf(1 - _DOUBT / 2) + norm.ppf(_SHOWN))
    return z * spread / math.sqrt(pairs)


def _around(middle: float, error: float, freedom: float) -> Interval:
    """Give the interval around *middle* by Student's t."""
    from scipy.stats import t  # noqa: PLC0415  it comes with statsmodels

    reach = float(t.ppf(1 - _DOUBT / 2, freedom)) * error
    return Interval(middle - reach, middle + reach)


def _everybody(answers: int, population: int | None) -> bool:
    """Tell whether all who live there have answered."""
    return population is not None and answers >= population


def _left(answers: int, population: int | None) -> float:
    """Give by how much less the answers can be off when many of all who live there have answered."""
    if population is None:
        return 1.0
    return math.sqrt(max(population - answers, 0) / (population - 1)) if population > 1 else 0.0


def _worth(answers: int, population: int | None) -> float:
    """Give how many answers out of very many these are worth."""
    left = _left(answers, population)
    return answers / left**2 if left else float(answers)
