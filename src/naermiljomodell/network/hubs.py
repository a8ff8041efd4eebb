"""How much a network hangs on one actor, and who that is."""

from __future__ import annotations

from naermiljomodell.network.shape import Shape

_MOST_HUBS = 5


def hubs_of(shape: Shape) -> tuple[float, tuple[str, ...]]:
    """Give Freeman's centralisation of degree, and those with most ties; nobody where all are equal or many stand equal.

    It is 1 when all are tied to one and to nobody else, 0 when all are equal. *shape* is that of three actors or more.
    """
    size, most = len(shape.degree), max(shape.degree.values())
    share = (most * size - 2 * shape.ties) / ((size - 1) * (size - 2))
    hubs = tuple(actor for actor, degree in shape.degree.items() if degree == most)
    return share, hubs if share and len(hubs) <= _MOST_HUBS else ()
