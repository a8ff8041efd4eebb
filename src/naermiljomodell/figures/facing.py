"""Turns the core of a map, so that its actors stand in the direction of the others of their sector."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from math import atan2, cos, hypot, sin

from naermiljomodell.figures.boxes import MARGIN, Item, Spot, covers
from naermiljomodell.figures.core import ringed
from naermiljomodell.figures.ellipse import TURN
from naermiljomodell.figures.frame import edge
from naermiljomodell.figures.plan import Plan

_TRIES, _PAIR = 24, 2


def facing(plan: Plan, core: Sequence[Item], across: Sequence[float]) -> Plan:
    """Give *plan* with the *core*, which stands on rings of the half widths *across*, turned as well as there is room for.

    The edges stay where they are, and so does everybody outside the core. Two stay side by side.
    """
    outside = tuple(spot for spot in plan.spots if spot.item.ring > 0)
    towards = _directions(outside, plan.aspect)
    best, least = plan, _away(plan.spots[: len(core)], towards, plan.aspect)
    step = _TRIES if len(core) > _PAIR else _PAIR
    for turn in range(1, step):
        spots = ringed(core, across, plan.aspect, TURN * turn / step)
        if spots is None or not _stands(spots, (*outside, *plan.names), plan):
            continue
        away = _away(spots, towards, plan.aspect)
        if away < least:
            best, least = replace(plan, spots=(*spots, *outside)), away
    return best


def _directions(outside: Sequence[Spot], aspect: float) -> dict[str, tuple[float, float]]:
    """Give the middle of each sector outside the core, as the sum of the directions of those in it."""
    found: dict[str, tuple[float, float]] = {}
    for spot in outside:
        angle = atan2(spot.y / aspect, spot.x)
        x, y = found.get(spot.item.sector, (0.0, 0.0))
        found[spot.item.sector] = x + cos(angle), y + sin(angle)
    return found


def _away(core: Iterable[Spot], towards: dict[str, tuple[float, float]], aspect: float) -> float:
    """Give how much the core looks away from the rest: nothing for one who stands right before its sector."""
    away = 0.0
    for spot in core:
        x, y = towards.get(spot.item.sector, (0.0, 0.0))
        down, far = spot.y / aspect, hypot(x, y) * hypot(spot.x, spot.y / aspect)
        away += 1 - (x * spot.x + y * down) / far if far else 0
    return round(away, 6)


def _stands(core: Sequence[Spot], others: Sequence[Spot], plan: Plan) -> bool:
    """Tell whether the core covers none of the *others*, and stays within its edge."""
    if edge(core, plan.aspect) > plan.rims[0]:
        return False
    rooms = [
        (left - MARGIN, top - MARGIN, right + MARGIN, bottom + MARGIN)
        for left, top, right, bottom in (spot.sides for spot in core)
    ]
    return not any(covers(room, other.sides) for room in rooms for other in others)
