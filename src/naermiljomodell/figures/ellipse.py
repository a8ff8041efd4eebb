"""The way round the middle along an ellipse."""

from __future__ import annotations

from math import cos, hypot, pi, sin, sqrt
from typing import Final

from naermiljomodell.frozen import frozen

TOP: Final = -pi / 2
"""The direction straight up, in radians; they grow with the clock."""
TURN: Final = 2 * pi
"""Once round."""
STEP: Final = 5.0
"""How far one goes before one looks again."""


@frozen
class Ellipse:
    """An ellipse round the middle: `across` is half its width, and its height is `aspect` times its width."""

    across: float
    aspect: float

    def point(self, angle: float) -> tuple[float, float]:
        """Give the point in the direction *angle*."""
        return self.across * cos(angle), self.aspect * self.across * sin(angle)

    def speed(self, angle: float) -> float:
        """Give how far one goes for each radian, at *angle*."""
        return hypot(self.across * sin(angle), self.aspect * self.across * cos(angle))

    def onward(self, angle: float, distance: float) -> float:
        """Give the direction one has come to after a *distance* from *angle*."""
        while distance > STEP:
            angle += STEP / self.speed(angle)
            distance -= STEP
        return angle + distance / self.speed(angle)

    @property
    def length(self) -> float:
        """How far it is round, by Ramanujan's first approximation; less than a tenth of a per mille off for ours."""
        one, other = self.across, self.aspect * self.across
        return pi * (3 * (one + other) - sqrt((3 * one + other) * (one + 3 * other)))
