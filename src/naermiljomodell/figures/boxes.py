"""Boxes that may not cover each other: what is already placed, and whether there is room for one more."""

from __future__ import annotations

from collections.abc import Sequence

from naermiljomodell.frozen import frozen

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


def free(box: Sides, taken: Sequence[Sides], margin: float) -> bool:
    """Tell whether *box* keeps *margin* from all that is *taken*."""
    left, top, right, bottom = box[0] - margin, box[1] - margin, box[2] + margin, box[3] + margin
    for other in taken:
        if left < other[2] and right > other[0] and top < other[3] and bottom > other[1]:
            return False
    return True
