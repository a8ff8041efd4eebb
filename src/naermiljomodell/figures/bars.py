"""The signs in the lines of a timeline, told apart by shape: bars with sharp, dissolved or pointed ends, slack, and moments."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final, Literal

from naermiljomodell.figures import svg
from naermiljomodell.frozen import frozen

End = Literal["sharp", "soft", "on"]
"""How a bar ends: on a day, some day of the month, or not in this picture."""
Shape = Literal["event", "first_due", "answer"]
HALF: Final = 5.5
"""From the middle of a bar to its upper edge."""
REACH: Final = 5.0
"""From the middle of a moment to its side, at most."""

_SOFT, _POINT, _TICK = 10.0, 6.0, 4.0
_THIRD = 3
_STRIPES: Final = ((0.2, 0.75), (0.55, 0.5), (0.9, 0.25))
"""How far out each stripe of a dissolved end stands, and how high it is, as shares."""
_DOTS: Final = "1.5 3"
_SHAPES: Final[Mapping[Shape, tuple[tuple[float, float], ...]]] = {
    "event": ((0, -REACH), (REACH, 0), (0, REACH), (-REACH, 0)),
    "answer": ((-REACH, -REACH), (REACH, -REACH), (0, REACH)),
    "first_due": (),
}
_DOT: Final = 3.5


@frozen
class Bar:
    """A bar from *left* to *right* round the height *middle*; `full` for one of the longest chain."""

    left: float
    right: float
    middle: float
    starts: End
    ends: End
    full: bool

    @property
    def body(self) -> str:
        """The part of it that is whole, as steps of a path."""
        left, right = self.left + self._taken(self.starts), self.right - self._taken(self.ends)
        top, bottom = svg.number(self.middle - HALF), svg.number(self.middle + HALF)
        middle, a, b = svg.number(self.middle), svg.number(left), svg.number(right)
        tip = f"L{svg.number(self.right)} {middle}L{b} {bottom}" if self.ends == "on" else f"V{bottom}"
        tail = f"L{svg.number(self.left)} {middle}" if self.starts == "on" else ""
        return f"M{a} {top}H{b}{tip}H{a}{tail}z"

    @property
    def stripes(self) -> str:
        """Its dissolved ends, as steps of a path."""
        found = []
        for edge, end, way in ((self.left, self.starts, 1), (self.right, self.ends, -1)):
            for out, high in _STRIPES if end == "soft" else ():
                x = svg.number(edge + way * self._taken(end) * (1 - out))
                top, bottom = svg.number(self.middle - high * HALF), svg.number(self.middle + high * HALF)
                found.append(f"M{x} {top}V{bottom}")
        return "".join(found)

    def _taken(self, end: End) -> float:
        """Give how much of its length an end takes."""
        return min({"sharp": 0, "soft": _SOFT, "on": _POINT}[end], (self.right - self.left) / _THIRD)


@frozen
class Slack:
    """How long a step can wait: from *left* to *right* round the height *middle*; `cut` when it goes on outside."""

    left: float
    right: float
    middle: float
    cut: bool


def bars(drawn: Iterable[Bar]) -> str:
    """Give bars as SVG."""
    found = tuple(drawn)
    hollow, full = ("".join(bar.body for bar in found if bar.full is which) for which in (False, True))
    stripes = "".join(bar.stripes for bar in found)
    parts = (
        svg.path(hollow, fill=svg.PAPER) if hollow else "",
        svg.path(full, fill=svg.INK) if full else "",
        svg.path(stripes, fill="none") if stripes else "",
    )
    return svg.group("".join(parts), class_="nm-streker", stroke=svg.INK, stroke_width="1.3") if any(parts) else ""


def slacks(drawn: Iterable[Slack]) -> str:
    """Give slack as dotted lines, each with a tick where it ends."""
    found = tuple(drawn)
    if not found:
        return ""
    steps = "".join(f"M{svg.number(one.left)} {svg.number(one.middle)}H{svg.number(one.right)}" for one in found)
    ticks = "".join(
        f"M{svg.number(one.right)} {svg.number(one.middle - _TICK)}v{svg.number(2 * _TICK)}"
        for one in found
        if not one.cut
    )
    lines = svg.path(steps, stroke_dasharray=_DOTS) + (svg.path(ticks) if ticks else "")
    return svg.group(lines, class_="nm-slakk", fill="none", stroke=svg.INK, stroke_width="1.5")


def moment(shape: Shape, x: float, y: float, *, exact: bool, on_full: bool = False) -> str:
    """Give the sign of a moment with its middle at *x* and *y*: full where the day is known, else hollow.

    One in a line with a full bar has a light edge, so that it is seen there.
    """
    corners = _SHAPES[shape]
    fill, stroke = (svg.INK if exact else svg.PAPER), (svg.PAPER if exact and on_full else svg.INK)
    look = {"fill": fill, "stroke": stroke, "stroke_width": "1.2"}
    if not corners:
        return f'<circle cx="{svg.number(x)}" cy="{svg.number(y)}" r="{_DOT}"{svg.written(look)}/>'
    steps = "L".join(f"{svg.number(x + across)} {svg.number(y + down)}" for across, down in corners)
    return svg.path(f"M{steps}z", **look)
