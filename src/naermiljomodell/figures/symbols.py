"""A shape and a letter for each sector, so that it is told without colour."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from math import cos, pi, sin
from typing import Final

from naermiljomodell.figures import svg
from naermiljomodell.figures.lettering import LINE
from naermiljomodell.frozen import frozen

RADIUS: Final = 10.0
"""From the middle of a marker to its edge, more or less."""

_Shape = tuple[tuple[float, float], ...]


def _regular(corners: int, radius: float, turn: float = 0) -> _Shape:
    """Give the corners of a regular polygon that stands on a side when *turn* is 0 and it has an odd number of them."""
    angles = [turn - pi / 2 + 2 * pi * place / corners for place in range(corners)]
    return tuple((radius * cos(angle), radius * sin(angle)) for angle in angles)


_SHAPES: Final[tuple[_Shape, ...]] = (
    (),  # a circle
    ((-9, -9), (9, -9), (9, 9), (-9, 9)),
    ((0, -12), (12, 0), (0, 12), (-12, 0)),
    ((0, -11.5), (12.5, 9.5), (-12.5, 9.5)),
    _regular(6, 11, pi / 6),
    ((-12.5, -9.5), (12.5, -9.5), (0, 11.5)),
    ((-10, 10), (-10, -3), (0, -11.5), (10, -3), (10, 10)),
    (
        (-5, -11),
        (5, -11),
        (5, -5),
        (11, -5),
        (11, 5),
        (5, 5),
        (5, 11),
        (-5, 11),
        (-5, 5),
        (-11, 5),
        (-11, -5),
        (-5, -5),
    ),
    ((-12, 8.5), (-6, -8.5), (12, -8.5), (6, 8.5)),
    ((-12, 0), (-7, -9), (12, -9), (7, 0), (12, 9), (-7, 9)),
    _regular(8, 11, pi / 8),
)
_LETTER: Final = {"fill": svg.INK, "stroke": "none", "font_weight": "700"}
_LETTER_DOWN: Final = {3: 3.0, 5: -1.5, 6: 1.5}


@frozen
class Symbol:
    """How a sector is marked: the place of its shape in the list of shapes, and its letter."""

    shape: int
    letter: str


def symbols(sectors: Mapping[str, str]) -> dict[str, Symbol]:
    """Give a symbol for each of *sectors* (id to name), no two with one letter.

    The letter is the first one of the name that is not taken, or else a number.
    """
    found: dict[str, Symbol] = {}
    taken: set[str] = set()
    for place, (sector, name) in enumerate(sectors.items()):
        letter = next((sign for sign in _letters(name) if sign not in taken), str(place + 1))
        taken.add(letter)
        found[sector] = Symbol(place % len(_SHAPES), letter)
    return found


def _letters(name: str) -> Iterable[str]:
    """Give the letters of *name*, large; none that becomes two when it is large."""
    return (sign.upper() for sign in name if sign.isalpha() and len(sign.upper()) == 1)


def drawn(symbol: Symbol, x: float, y: float) -> str:
    """Give the marker of a sector with its middle at *x* and *y*."""
    corners = _SHAPES[symbol.shape]
    if corners:
        steps = "L".join(f"{svg.number(x + across)} {svg.number(y + down)}" for across, down in corners)
        shape = svg.path(f"M{steps}z")
    else:
        shape = f'<circle cx="{svg.number(x)}" cy="{svg.number(y)}" r="{svg.number(RADIUS)}"/>'
    down = y + _LETTER_DOWN.get(symbol.shape, 0)
    return shape + svg.text((symbol.letter,), x, down - LINE / 2, **_LETTER)
