"""The pictures of one stretch of time: the ruler above, names to the left, signs in the lines, their meaning below."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from naermiljomodell.domain.plan import Timing
from naermiljomodell.figures import legend, svg
from naermiljomodell.figures.bars import REACH, Bar, End, Slack, bars, moment, slacks
from naermiljomodell.figures.lettering import LINE, width
from naermiljomodell.figures.ruler import Ruler
from naermiljomodell.figures.timeline_ground import blocked_in, days_off_in, ground, letters
from naermiljomodell.figures.timeline_legend import bar_entries, ground_entries, mark_entries, slack_entries
from naermiljomodell.figures.timeline_parts import Part
from naermiljomodell.figures.timeline_rows import Kind, Mark, Row
from naermiljomodell.frozen import frozen
from naermiljomodell.language.timeline_words import WORDS

WIDE: Final = 832
"""Width of every picture in CSS pixels: its letters of 12 are more than 7 points on a sheet of A4."""
TALL: Final = 1040
"""Height of a picture at most: so much has room on a sheet of A4 at that width, with a few lines below."""
FIRST_TALL: Final = 820
"""Height of the first picture at most: the title of the document stands on the same sheet, and more lines below."""
EDGE, LABELS = 6.0, 250.0
_GAP, _LEGEND_GAP, _NARROWEST = 8.0, 12.0, 3.0
LEFT: Final = EDGE + LABELS + _GAP
"""Where the ruler begins, to the right of the names."""
ROOM: Final = WIDE - LEFT - EDGE
"""How long the ruler is."""
_PLACES: Final[dict[Kind, float]] = {"first_due": 0.2, "event": 0.5, "answer": 0.8}
"""Where in its month a sign stands when no day is known, so that none covers another."""


@frozen
class Picture:
    """What a part looks like: SVG without its outer element, and its height."""

    part: Part
    content: str
    height: float


class Drawing:
    """The pictures of one stretch of time."""

    def __init__(self, timing: Timing, ruler: Ruler, language: str) -> None:
        self._ruler = ruler
        self._language = language
        self._blocked = blocked_in(timing, ruler)
        self._days_off = days_off_in(timing, ruler)
        self._letters = letters(self._blocked, ruler)
        lanes = 1 + max((letter.lane for letter in self._letters), default=-1)
        self._top = 2 * EDGE + LINE * (2 + lanes)

    def room(self, shown: Sequence[Row], tall: float) -> float:
        """Give how tall the lines of a picture may be together when the picture is *tall* and shows the signs of all rows."""
        return tall - self._top - _LEGEND_GAP - self._legend(shown)[1] - EDGE

    def picture(self, part: Part) -> Picture:
        """Give the picture of a part."""
        bottom = self._top + sum(line.height for line in part.lines)
        placed, tall = self._legend(part.rows)
        content = (
            ground(self._blocked, self._days_off, self._ruler, self._top, bottom)
            + self._header()
            + self._separators(part)
            + self._names(part)
            + self._signs(part)
            + svg.group(legend.drawn(placed, EDGE, bottom + _LEGEND_GAP), class_="nm-forklaring")
        )
        return Picture(part, content, bottom + _LEGEND_GAP + tall + EDGE)

    def _legend(self, shown: Sequence[Row]) -> tuple[tuple[legend.Placed, ...], float]:
        """Give what the signs of some rows mean, and how much room that takes."""
        drawn = [bar for row in shown for bar in self._bars(row, 0)]
        waits = [slack for row in shown for slack in self._slacks(row, 0)]
        marks = [mark for row in shown for mark in self._marks(row)]
        entries = [
            *bar_entries(drawn, self._language),
            *slack_entries(waits, self._language),
            *mark_entries(marks, self._language),
            *ground_entries(self._days_off, self._blocked, self._language),
        ]
        return legend.rows(entries, WIDE - 2 * EDGE)

    def _header(self) -> str:
        """Give the ruler, and below it the letters of blocked periods."""
        upper, lower = self._ruler.words(self._language)
        years = "".join(svg.text((words,), x, EDGE) for x, words in upper)
        cells = "".join(svg.text((words,), x, EDGE + LINE) for x, words in lower)
        found = svg.group(svg.group(years, font_weight="700") + cells, text_anchor="middle")
        if self._ruler.weekly:
            week = WORDS.week.of(self._language)
            found += svg.text((week,), LEFT - _GAP - width(week), EDGE + LINE)
        return found + "".join(svg.text((one.words,), one.x, EDGE + LINE * (2 + one.lane)) for one in self._letters)

    def _separators(self, part: Part) -> str:
        """Give a thin line above each row, and a thicker one above each phase and at the end."""
        y, thin, thick = self._top, "", ""
        for line in part.lines:
            if line.row is None:
                thick += self._across(y)
            else:
                thin += self._across(y)
            y += line.height
        lines = svg.path(thin, stroke_width="0.5") + svg.path(thick + self._across(y), stroke_width="1.2")
        return svg.group(lines, fill="none", stroke=svg.LINES)

    def _across(self, y: float) -> str:
        """Give a line from side to side, as steps of a path."""
        return f"M{EDGE:g} {svg.number(y)}H{svg.number(self._ruler.right)}"

    def _names(self, part: Part) -> str:
        """Give the names of phases and rows; those of phases and of the longest chain are fat."""
        y, fat, plain = self._top, "", ""
        for line in part.lines:
            words = svg.text(line.words, EDGE, y + (line.height - LINE * len(line.words)) / 2)
            fat, plain = (fat + words, plain) if line.fat else (fat, plain + words)
            y += line.height
        return svg.group(fat, font_weight="700") + plain

    def _signs(self, part: Part) -> str:
        """Give the slack, the bars and the moments of all rows."""
        waits: list[Slack] = []
        drawn: list[Bar] = []
        y, marks = self._top, ""
        for line in part.lines:
            middle = y + line.height / 2
            y += line.height
            if line.row is not None:
                waits += self._slacks(line.row, middle)
                drawn += self._bars(line.row, middle)
                marks += "".join(self._moment(mark, middle, on_full=line.row.chain) for mark in self._marks(line.row))
        return slacks(waits) + bars(drawn) + (svg.group(marks, class_="nm-tidspunkt") if marks else "")

    def _bars(self, row: Row, middle: float) -> Iterable[Bar]:
        """Give the bar of a row, when any of it is in this stretch of time."""
        if row.end == row.first or not self._ruler.touches(row.first, row.end):
            return
        right = max(self._ruler.at(row.end), self._ruler.at(row.first) + _NARROWEST)
        right = min(right, self._ruler.right)
        left = min(self._ruler.at(row.first), right - _NARROWEST)
        sure: End = "sharp" if row.exact else "soft"
        starts: End = "on" if row.first < self._ruler.first else sure
        ends: End = "on" if row.end > self._ruler.end else sure
        yield Bar(left, right, middle, starts, ends, row.chain)

    def _slacks(self, row: Row, middle: float) -> Iterable[Slack]:
        """Give how long a row can wait, when its bar ends in this stretch of time."""
        left, right = self._ruler.at(row.end) + _NARROWEST, self._ruler.at(row.waits)
        if self._ruler.first < row.end and left < right:
            yield Slack(left, right, middle, row.waits > self._ruler.end)

    def _marks(self, row: Row) -> Iterable[Mark]:
        """Give the moments of a row that are in this stretch of time."""
        return (mark for mark in row.marks if self._ruler.touches(mark.first, mark.end))

    def _moment(self, mark: Mark, middle: float, *, on_full: bool) -> str:
        """Give the sign of a moment."""
        day = mark.first + (mark.end - mark.first) * (0.5 if mark.exact else _PLACES[mark.kind])
        x = min(max(self._ruler.at(day), self._ruler.left + REACH), self._ruler.right - REACH)
        return moment(mark.kind, x, middle, exact=mark.exact, on_full=on_full)
