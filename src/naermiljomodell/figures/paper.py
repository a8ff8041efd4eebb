"""How large the letters of a picture come out on paper, and the room that it has there."""

from __future__ import annotations

from typing import Final

from naermiljomodell.figures.lettering import SIZE

WIDE: Final = 176
"""Width of the text on a sheet of A4 between its margins, in millimetres."""
HIGH: Final = 205
"""Greatest height of a picture, so that its heading and the words below it have room on the same sheet."""
HIGH_WITH_KEY: Final = 135
"""Greatest height of a picture with numbers, so that the key to them has room on the same sheet."""
LEAST: Final = 7.0
"""The smallest letters that are read at all, in points."""
WELL_READ: Final = 8.0
"""The smallest letters that are read with ease, in points."""
PRINTED_WHOLE: Final = 656.0
"""Width of a picture that is printed in its own size, in CSS pixels."""
FLATTEST_WITH_KEY: Final = 0.56
"""Height for width of the rings of a picture with numbers, where there is room enough."""

_PIXELS, _POINTS = 96 / 25.4, 0.75


def letters(wide: float, high: float, most: float = HIGH) -> float:
    """Give the size of the letters, in points, of a picture of some size in CSS pixels that may be *most* mm high.

    It is printed whole, as wide as the text at most, and never larger than on the screen.
    """
    return _POINTS * SIZE * min(1, WIDE * _PIXELS / wide, most * _PIXELS / high)
