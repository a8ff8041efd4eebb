"""Boxes that may not cover each other: what there is to place, and where it has come."""

from __future__ import annotations

from naermiljomodell.frozen import frozen

MARGIN = 5.0
"""Room that is left round each label."""

Sides = tuple[float, float, float, float]
"""Left, top, right and bottom of a box."""


@frozen
class Item:
    """Something to place: a marker with its label below it, in one of the *ring*s (0 is the core) and one *sector*.

    `lines` are the label; `width` and `height` are of both together.
    """

    key: str
    ring: int
    sector: str
    lines: tuple[str, ...]
    width: float
    height: float


@frozen
class Spot:
    """An item with the middle of its box, measured from the middle of the map; y grows downwards."""

    item: Item
    x: float
    y: float

    @property
    def sides(self) -> Sides:
        """The sides of its box."""
        half, tall = self.item.width / 2, self.item.height / 2
        return self.x - half, self.y - tall, self.x + half, self.y + tall


def covers(one: Sides, other: Sides) -> bool:
    """Tell whether two boxes have anything in common but an edge."""
    return one[0] < other[2] and one[2] > other[0] and one[1] < other[3] and one[3] > other[1]
