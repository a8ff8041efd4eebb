"""What a timeline says in words: its title, and a description of the whole and of each part."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from naermiljomodell.domain.plan import Plan
from naermiljomodell.figures.ruler import Ruler
from naermiljomodell.figures.timeline_parts import Part
from naermiljomodell.figures.timeline_rows import Row
from naermiljomodell.language.dates import day, listed, month, stretch
from naermiljomodell.language.timeline_words import WORDS


def description(plan: Plan, rows: Sequence[Row], language: str) -> str:
    """Give how many steps, gatherings and deadlines there are, from when to when, and how the picture is read."""
    timing = plan.timing
    bars = [row for row in rows if row.end > row.first]
    kinds = [due.kind for due in timing.deadlines]
    reports = kinds.count("rapport")
    exact = all(row.exact for row in bars)
    names = {planned.step.id: planned.step.name for planned in plan.included}
    found = [
        WORDS.description.of(language).format(
            steps=len(bars),
            first=_moment(min(row.first for row in bars), language, exact=exact),
            last=_moment(max(row.end for row in bars) - 1, language, exact=exact),
        ),
        WORDS.moments.of(language).format(events=len(timing.events), answers=kinds.count("svar")),
    ]
    if reports:
        found.append(WORDS.reports_too.of(language).format(number=reports))
    if timing.chain:
        found.append(
            WORDS.chain.of(language).format(names=listed([f"«{names[id_]}»" for id_ in timing.chain], language))
        )
    if not exact:
        found.append(WORDS.months_only.of(language))
    if timing.blocked:
        found.append(WORDS.blocked.of(language).format(number=len(timing.blocked)))
    return " ".join([*found, WORDS.same.of(language)])


def part_title(part: Part, number: int, count: int, language: str) -> str:
    """Give the title of one of several parts."""
    when = _when(part.ruler, language)
    return WORDS.part.of(language).format(title=WORDS.title.of(language), when=when, part=number, parts=count)


def part_description(part: Part, language: str) -> str:
    """Give which phases one of several parts shows, of which time, and how many lines."""
    first, last = (_moment(day_, language, exact=part.ruler.weekly) for day_ in (part.ruler.first, part.ruler.end - 1))
    phases = listed([f"«{name}»" for name in part.headings], language)
    return WORDS.this_part.of(language).format(phases=phases, rows=len(part.rows), first=first, last=last)


def _when(ruler: Ruler, language: str) -> str:
    """Give the stretch of time of a ruler: one year, or its first and last month."""
    first, last = (dt.date.fromordinal(day_) for day_ in (ruler.first, ruler.end - 1))
    if (first.month, last.month, first.year) == (1, 12, last.year):
        return str(first.year)
    return stretch(first.isoformat(), last.isoformat(), "måned", language)


def _moment(ordinal: int, language: str, *, exact: bool) -> str:
    """Give a day, or only its month."""
    date = dt.date.fromordinal(ordinal)
    return day(date, language) if exact else month(date.year, date.month, language)
