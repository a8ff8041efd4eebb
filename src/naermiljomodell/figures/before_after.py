"""Before and after: each indicator that was measured twice and may be compared, on its own scale with how sure it is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from naermiljomodell.domain.measured import Measured, Taken
from naermiljomodell.figures import svg
from naermiljomodell.figures.lettering import LINE, lines
from naermiljomodell.frozen import frozen
from naermiljomodell.language.dates import number, written
from naermiljomodell.language.measured_words import VERDICTS, WORDS
from naermiljomodell.playbook import Figure
from naermiljomodell.telling.measured import taken_text

KIND: Final = "for-og-etter"
"""The id of the figure, and the kind of the section it stands in."""
WIDE: Final = 832.0

_NAMES: Final = 190.0
_TRACK: Final = 330.0
_EDGE: Final = 24.0
_GAP: Final = 12.0
_ROW: Final = 26.0
_BETWEEN: Final = 18.0
_DOT: Final = 5.0
_TICK: Final = 5.0
_SHARES: Final = (0.0, 100.0)

Scale = tuple[float, float]


@frozen
class _Line:
    """One of two measurements as it is drawn: when it was, where its dot and the ends of its interval stand, and what is said."""

    when: tuple[str, ...]
    dot: float
    around: Scale | None
    said: tuple[str, ...]
    full: bool

    @property
    def height(self) -> float:
        """How much room it takes downwards."""
        return max(_ROW, LINE * max(len(self.when), len(self.said)) + LINE / 2)


def before_after(
    found: Sequence[Measured], terms: Mapping[str, str], scales: Mapping[str, Scale], language: str
) -> tuple[Figure, ...]:
    """Give one picture of SVG, 832 wide with letters of 12 (CSS pixels), of all in *found* that may be compared; none without any.

    A hollow dot is the first measurement and a full one the last, each with a line as long as it is unsure. Shares stand
    on a scale from 0 to 100, other numbers on that of *scales* by the indicator, or from the lowest (of a count from nought) to the highest that
    was measured. *terms* are what the groups are called. No text covers another, and colours carry nothing.
    """
    parts, down = [], 0.0
    for one in found:
        if one.change.value is None or one.first is None or one.last is None:
            continue
        drawn, high = _block(one, _title(one, terms, language), scales.get(one.indicator), language, down)
        parts.append(drawn)
        down += high + _BETWEEN
    if not parts:
        return ()
    title = WORDS.picture.of(language)
    said = " ".join(_described(found, terms, language))
    return (Figure(KIND, title, said, svg.picture(KIND, WIDE, down - _BETWEEN, title, said, parts)),)


def _title(one: Measured, terms: Mapping[str, str], language: str) -> str:
    """Give what an indicator is called, with its group."""
    if not one.group:
        return one.name
    return WORDS.for_group.of(language).format(name=one.name, group=terms.get(one.group, one.group))


def _block(one: Measured, title: str, scale: Scale | None, language: str, top: float) -> tuple[str, float]:
    """Give one indicator as SVG with its upper edge at *top*, and how high it is."""
    taken = [each for each in (one.first, one.last) if each is not None]
    low, high = _scale(one, taken, scale)
    named = lines(title, WIDE / 2, WIDE)
    verdict = lines(VERDICTS[one.verdict].of(language), WIDE - 2 * _GAP, WIDE)
    parts = [svg.text(named, 0, top, font_weight="700")]
    down = top + LINE * len(named) + LINE / 2
    upper = down
    for line in (_line(each, one, low, high, language, full=each is one.last) for each in taken):
        parts.append(_drawn(line, down))
        down += line.height
    left = _NAMES + _GAP
    ends = f"M{svg.number(left)} {svg.number(upper)}V{svg.number(down)}M{svg.number(left + _TRACK)} {svg.number(upper)}V{svg.number(down)}"
    parts.append(svg.path(ends, stroke=svg.LINES, fill="none"))
    for value, at, anchor in ((low, left, "start"), (high, left + _TRACK, "end")):
        parts.append(svg.text([number(value, language)], at, down, text_anchor=anchor))
    down += LINE
    parts.append(svg.text(verdict, 0, down + LINE / 3))
    return "".join(parts), down + LINE * len(verdict) + LINE / 3 - top


def _scale(one: Measured, taken: Sequence[Taken], scale: Scale | None) -> Scale:
    """Give the lowest and the highest of the scale, wide enough for all that is drawn."""
    if one.unit == "prosent":
        return _SHARES
    numbers = [each.value.value or 0.0 for each in taken]
    numbers += [end for each in taken if each.interval for end in (each.interval.low, each.interval.high)]
    ends = (0.0,) if one.unit == "antall" else scale or ()
    low, high = min(*numbers, *ends), max(*numbers, *ends)
    return (low, high) if low < high else (low, low + 1)


def _line(taken: Taken, one: Measured, low: float, high: float, language: str, *, full: bool) -> _Line:
    """Give one measurement as it is drawn."""

    def at(value: float) -> float:
        return _NAMES + _GAP + _TRACK * min(1.0, max(0.0, (value - low) / (high - low)))

    around = (at(taken.interval.low), at(taken.interval.high)) if taken.interval else None
    room = WIDE - _NAMES - _TRACK - 2 * _GAP - _EDGE
    when = (WORDS.last if full else WORDS.first).of(language).format(date=written(taken.date, language))
    return _Line(
        lines(when, _NAMES - _GAP, _NAMES),
        at(taken.value.value or 0.0),
        around,
        lines(taken_text(taken.value.value or 0.0, taken, one.unit, language), room, room),
        full,
    )


def _drawn(line: _Line, top: float) -> str:
    """Give a measurement as SVG, with its upper edge at *top*."""
    left, middle = _NAMES + _GAP, top + line.height / 2
    y = svg.number(middle)
    parts = [
        svg.text(line.when, 0, middle - LINE * len(line.when) / 2),
        svg.path(f"M{svg.number(left)} {y}h{svg.number(_TRACK)}", stroke=svg.LINES, fill="none"),
    ]
    if line.around:
        low, high = (svg.number(end) for end in line.around)
        upper, tall = svg.number(middle - _TICK), svg.number(2 * _TICK)
        steps = f"M{low} {y}H{high}M{low} {upper}v{tall}M{high} {upper}v{tall}"
        parts.append(svg.path(steps, stroke=svg.INK, stroke_width="1.5", fill="none"))
    look = {"fill": svg.INK if line.full else svg.PAPER, "stroke": svg.INK, "stroke_width": "1.5"}
    parts.append(f'<circle cx="{svg.number(line.dot)}" cy="{y}" r="{_DOT}"{svg.written(look)}/>')
    parts.append(svg.text(line.said, left + _TRACK + _EDGE, middle - LINE * len(line.said) / 2))
    return "".join(parts)


def _described(found: Sequence[Measured], terms: Mapping[str, str], language: str) -> Iterator[str]:
    """Give in words what the picture shows: each indicator, first and last."""
    for one in found:
        if one.change.value is not None and one.first is not None and one.last is not None:
            said = ", ".join(
                f"{words.of(language).format(date=written(taken.date, language))}: {taken_text(taken.value.value or 0.0, taken, one.unit, language)}"
                for words, taken in ((WORDS.first, one.first), (WORDS.last, one.last))
            )
            yield f"{_title(one, terms, language)}. {said}."
