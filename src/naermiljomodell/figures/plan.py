"""A map with everything placed."""

from __future__ import annotations

from collections.abc import Mapping

from naermiljomodell.figures.boxes import Spot
from naermiljomodell.frozen import frozen


@frozen
class Plan:
    """Everything placed: the `spots`, the `names` of the rings, and the directions of the lines between sectors.

    `rays` are directions in radians; `rims` has the half width of the edge of each ring in use, and heights are
    `aspect` times widths.
    """

    spots: tuple[Spot, ...]
    names: tuple[Spot, ...]
    rays: tuple[float, ...]
    rims: Mapping[int, float]
    aspect: float

    @property
    def reach(self) -> float:
        """How far up and down it goes, from the middle."""
        ends = [abs(end) for spot in (*self.spots, *self.names) for end in spot.sides[1::2]]
        return max(*ends, self.aspect * max(self.rims.values()))
