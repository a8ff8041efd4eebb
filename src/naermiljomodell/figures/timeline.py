"""The timeline: when each step is done, what can wait, and when people meet and are answered."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from naermiljomodell.domain.plan import Plan
from naermiljomodell.figures import svg
from naermiljomodell.figures.ruler import rulers
from naermiljomodell.figures.timeline_drawing import FIRST_TALL, LABELS, LEFT, ROOM, TALL, WIDE, Drawing, Picture
from naermiljomodell.figures.timeline_parts import parts
from naermiljomodell.figures.timeline_rows import rows
from naermiljomodell.figures.timeline_said import description, part_description, part_title
from naermiljomodell.language.timeline_words import WORDS
from naermiljomodell.playbook import Figure

KIND: Final = "tidslinje"
"""The id of the figures, and the kind of the section they stand in."""
_BETWEEN = 30.0


def timeline(plan: Plan, phases: Mapping[str, str], language: str) -> tuple[Figure, ...]:
    """Give the timeline of *plan* as SVG, in as many pictures as have room on a sheet of A4 each; none without a date.

    *phases* are the names of phases by id. Every picture is 832 wide, its letters are 12, in CSS pixels; no text covers
    another. Where only a month is known the whole month is drawn. The same plan gives the same text.
    """
    pictures, said = _pictures(plan, phases, language)
    if len(pictures) == 1:
        return (_figure(WORDS.title.of(language), said, pictures[0].content, pictures[0].height),)
    found = []
    for number, one in enumerate(pictures, 1):
        title, about = part_title(one.part, number, len(pictures), language), part_description(one.part, language)
        found.append(_figure(title, f"{said} {about}" if number == 1 else about, one.content, one.height))
    return tuple(found)


def whole_timeline(plan: Plan, phases: Mapping[str, str], language: str) -> Figure | None:
    """Give the timeline of *plan* as one picture with all its parts below each other; None when no step has a date."""
    pictures, said = _pictures(plan, phases, language)
    if not pictures:
        return None
    down, content = 0.0, []
    for one in pictures:
        content.append(svg.group(one.content, transform=f"translate(0 {svg.number(down)})"))
        down += one.height + _BETWEEN
    return _figure(WORDS.title.of(language), said, "".join(content), down - _BETWEEN)


def _pictures(plan: Plan, phases: Mapping[str, str], language: str) -> tuple[tuple[Picture, ...], str]:
    """Give the picture of each part, and what is said of the whole."""
    shown = rows(plan, language)
    if not any(row.end > row.first for row in shown):
        return (), ""
    every = [ends for row in shown for ends in row.stretch]
    by_day = all(row.exact for row in shown)
    scale = rulers(min(a for a, _ in every), max(b for _, b in every) - 1, LEFT, ROOM, by_day=by_day)
    named = {**phases, "": WORDS.reports.of(language)}
    made: list[Picture] = []
    for ruler in scale:
        drawing = Drawing(plan.timing, ruler, language)
        first, rest = (drawing.room(shown, tall) for tall in (TALL if made else FIRST_TALL, TALL))
        made += [drawing.picture(part) for part in parts(ruler, shown, named, LABELS, first, rest)]
    return tuple(made), description(plan, shown, language)


def _figure(title: str, said: str, content: str, height: float) -> Figure:
    """Give a picture with its words: shown whole its letters have their own size, and are never shown smaller."""
    return Figure(KIND, title, said, svg.picture(KIND, WIDE, height, title, said, (content,)))
