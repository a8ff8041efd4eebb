"""The funnel: how many there were at each stage, and apart from them what came in addition and is no part of any stage."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from naermiljomodell.domain.evaluation import Stage
from naermiljomodell.figures import svg
from naermiljomodell.figures.lettering import LINE, lines
from naermiljomodell.frozen import frozen
from naermiljomodell.language.dates import fixed, number
from naermiljomodell.language.evaluation_words import WORDS
from naermiljomodell.language.page_words import WORDS as PAGE
from naermiljomodell.playbook import Figure

KIND: Final = "trakt"
"""The id of the figure, and the kind of the section it stands in."""
WIDE: Final = 832.0

_NAMES: Final = 250.0
_BARS: Final = 290.0
_GAP: Final = 12.0
_HIGH: Final = 22.0
_BETWEEN: Final = 12.0
_HEAD: Final = 26.0
_LEAST: Final = 2.0
_DASHES: Final = "4 3"


@frozen
class _Row:
    """One stage as it is drawn: its name in lines, what is said behind its bar, and how long the bar is, 0 to 1."""

    name: tuple[str, ...]
    said: tuple[str, ...]
    share: float | None
    added: bool

    @property
    def height(self) -> float:
        """How much room it takes downwards."""
        return max(_HIGH, LINE * max(len(self.name), len(self.said))) + _BETWEEN


def funnel(stages: Sequence[Stage], language: str) -> tuple[Figure, ...]:
    """Give the funnel as one picture of SVG, 832 wide with letters of 12 (CSS pixels); none where nothing was counted.

    Each chain of stages that are parts of each other has its own scale and stands by itself, under what is counted; what
    comes in addition is an open bar below it. No text covers another, and colours carry nothing.
    """
    parts, down = [], 0.0
    for unit, rows in _chains(stages, language):
        parts.append(svg.text([unit], 0, down, font_weight="700"))
        down += _HEAD
        for row in rows:
            parts.append(_drawn(row, down))
            down += row.height
    if not parts:
        return ()
    title, said = WORDS.funnel_picture.of(language), _description(stages, language)
    return (Figure(KIND, title, said, svg.picture(KIND, WIDE, down, title, said, parts)),)


def _chains(stages: Sequence[Stage], language: str) -> Iterator[tuple[str, list[_Row]]]:
    """Give what is counted, and its rows, for each unit in which anything was."""
    for unit in dict.fromkeys(stage.unit for stage in stages):
        mine = [stage for stage in stages if stage.unit == unit]
        counts = [stage.count.value for stage in mine if stage.count.value is not None]
        if not counts:
            continue
        parents = {stage.subset_of for stage in mine}
        added = [stage for stage in mine if not stage.subset_of and stage.id not in parents]
        most = max(*counts, 1)
        in_order = [stage for stage in mine if stage not in added] + added
        yield unit[:1].upper() + unit[1:], [_row(s, mine, most, language, added=s in added) for s in in_order]


def _row(stage: Stage, mine: Sequence[Stage], most: float, language: str, *, added: bool) -> _Row:
    """Give one stage as it is drawn."""
    count = stage.count.value
    said = _count(stage, language)
    if added:
        said = f"{said} – {WORDS.in_addition.of(language).lower()}"
    elif stage.share.value is not None:
        whole = next((number(s.count.value or 0, language) for s in mine if s.id == stage.subset_of), "")
        share = fixed(stage.share.value, language)
        said = f"{said} – {PAGE.percent_of.of(language).format(share=share, whole=whole)}"
    room = WIDE - _NAMES - _BARS - 2 * _GAP
    return _Row(
        lines(stage.name, _NAMES, _NAMES * 2),
        lines(said, room, room * 2),
        None if count is None else count / most,
        added,
    )


def _count(stage: Stage, language: str) -> str:
    """Give a count as people write it, or why there is none."""
    if stage.count.value is not None:
        return number(stage.count.value, language)
    return (WORDS.hidden if stage.count.state == "skjult" else WORDS.not_measured).of(language)


def _drawn(row: _Row, top: float) -> str:
    """Give a row as SVG, with its upper edge at *top*."""
    left, middle = _NAMES + _GAP, top + (row.height - _BETWEEN) / 2
    look = {"fill": svg.PAPER if row.added else svg.INK, "stroke": svg.INK, "stroke_width": "1.2"}
    if row.added:
        look["stroke_dasharray"] = _DASHES
    long = 0.0 if row.share is None else max(_LEAST, row.share * _BARS)
    upper = svg.number(middle - _HIGH / 2)
    bar = f"M{svg.number(left)} {upper}h{svg.number(long)}v{svg.number(_HIGH)}h-{svg.number(long)}z"
    return "".join(
        (
            svg.text(row.name, 0, middle - LINE * len(row.name) / 2),
            svg.path(bar, **look) if row.share is not None else "",
            svg.text(row.said, left + long + _GAP, middle - LINE * len(row.said) / 2),
        )
    )


def _description(stages: Sequence[Stage], language: str) -> str:
    """Give in words what the picture shows: each stage that was counted, and how many."""
    told = (f"{stage.name}: {_count(stage, language)}." for stage in stages if stage.count.state != "ikke-målt")
    return " ".join(told)
