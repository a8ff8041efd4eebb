"""The use case of neighbourhoods side by side: each folder is read, kept in short, and let go before the next."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

from naermiljomodell.domain.compared import AreaSummary, Comparison, Likeness
from naermiljomodell.errors import Problem, errors_in, has_errors
from naermiljomodell.evaluating.association import associations
from naermiljomodell.evaluating.compared import summarised
from naermiljomodell.evaluating.compared_steps import differing_steps, found_deviations
from naermiljomodell.evaluating.evaluate import evaluate
from naermiljomodell.evaluating.likeness import most_like
from naermiljomodell.frozen import frozen
from naermiljomodell.language.compare_words import WORDS
from naermiljomodell.pipeline import Checked, analyse_network, examine

MOST_LIKES: Final = 50
"""For more neighbourhoods nobody is told which each of them is most like: the work would grow with their square."""

_IN_COMMON: Final = ("kept", "steps", "deviations", "phases", "methods", "traits")
"""The parts of a summary that hold texts and whole numbers only, so that what is equal is the same."""


@frozen
class Summaries:
    """The neighbourhoods in short, in the order they were named, the language they are in, and what was wrong with others."""

    areas: tuple[AreaSummary, ...]
    language: str
    problems: tuple[Problem, ...]


def read_summaries(folders: Iterable[Path], until: dt.date, language: str | None = None) -> Summaries:
    """Give the neighbourhoods in *folders* in short, as they were on the day *until*.

    They are told in *language*, or in that of the first that can be read. One with errors is left out, and its errors are
    told with the name of its folder before that of the file.
    """
    areas, problems, shared = list[AreaSummary](), list[Problem](), dict[object, object]()
    for folder in folders:
        checked = examine(folder, language)
        found = summary_of(checked, folder.as_posix(), until)
        if found is None:
            problems += errors_in(folder.as_posix(), checked.problems)
        else:
            language = language or checked.language
            areas.append(_sharing(found, shared))
    return Summaries(tuple(areas), language or "nb", tuple(problems))


def summary_of(checked: Checked, label: str, until: dt.date) -> AreaSummary | None:
    """Give one neighbourhood in short; None when it has errors."""
    folder, pack, plan = checked.folder, checked.pack, checked.plan
    if folder is None or pack is None or plan is None or has_errors(checked.problems):
        return None
    network = analyse_network(pack, folder, until.isoformat())
    return summarised(label, pack, folder, plan, network, evaluate(pack, folder, until))


def compared(found: Summaries, until: dt.date) -> Comparison:
    """Give the neighbourhoods of *found* side by side, as they were on the day *until*."""
    areas, language = found.areas, found.language
    sizes = {area.network.actors for area in areas if area.network.density.value is not None}
    too_many = len(areas) > MOST_LIKES
    return Comparison(
        until=until.isoformat(),
        areas=areas,
        steps=differing_steps(areas),
        deviations=found_deviations(areas),
        notes=(WORDS.sizes_differ.of(language),) if len(sizes) > 1 else (),
        likes=() if too_many else _likes(areas, language),
        likes_left_out=too_many,
        associations=associations(areas, language),
    )


def likes_of(one: AreaSummary, found: Summaries) -> tuple[Likeness, ...]:
    """Give those of *found* that are most like *one*, which is none of them."""
    return most_like(one, [area for area in found.areas if area.folder != one.folder], found.language)


def _likes(areas: tuple[AreaSummary, ...], language: str) -> tuple[Likeness, ...]:
    """Give for each area the one that is most like it, where enough is known."""
    return tuple(
        alike
        for number, area in enumerate(areas)
        for alike in most_like(area, [*areas[:number], *areas[number + 1 :]], language, most=1)
    )


def _sharing(area: AreaSummary, shared: dict[object, object]) -> AreaSummary:
    """Give *area*, of which what others have too is kept once for all: a thousand areas have most of it in common."""
    return replace(area, **{name: _once(getattr(area, name), shared) for name in _IN_COMMON})


def _once(value: object, shared: dict[object, object]) -> Any:  # noqa: ANN401  what was put in comes out
    """Give *value*, or its equal among those that are *shared*, and the same of each part of it."""
    if isinstance(value, tuple):
        value = tuple(_once(part, shared) for part in value)
    return shared.setdefault(value, value)
