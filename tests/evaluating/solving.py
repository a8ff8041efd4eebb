"""What can be reckoned out of equations between counts of people: whole numbers that are not negative."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, milp

MOST = 10_000
Terms = Mapping[str, int]
Equation = tuple[Terms, float]


def ranges(
    names: Iterable[str], equations: Sequence[Equation], wanted: Iterable[str]
) -> Iterator[tuple[str, int, int]]:
    """Give each of the *wanted* counts with the lowest and the highest that it may be."""
    place = {name: number for number, name in enumerate(sorted(names))}
    matrix = np.zeros((len(equations), len(place)))
    for row, (terms, _) in enumerate(equations):
        for name, by in terms.items():
            matrix[row, place[name]] += by
    given = np.array([value for _, value in equations])
    known = LinearConstraint(matrix, given, given) if equations else ()
    for name in sorted(wanted):
        ends = []
        for sign in (1, -1):
            aim = np.zeros(len(place))
            aim[place[name]] = sign
            found = milp(aim, constraints=known, integrality=np.ones(len(place)), bounds=Bounds(0, MOST))
            assert found.success, found.message
            ends.append(round(sign * found.fun))
        yield name, ends[0], ends[1]
