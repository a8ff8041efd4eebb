"""Neighbourhoods side by side, as lines for a console: a heading, and under it a line for each."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from naermiljomodell.domain.compared import AreaSummary, Associations, Comparison, Likeness
from naermiljomodell.domain.evaluation import Stage
from naermiljomodell.language.compare_words import STATES, WORDS
from naermiljomodell.language.dates import day, listed, number, stretch
from naermiljomodell.language.evaluation_words import WORDS as RESULTS
from naermiljomodell.language.measured_words import WORDS as MEASURED
from naermiljomodell.language.participation_words import WORDS as PARTICIPATION
from naermiljomodell.telling.figure import figure
from naermiljomodell.telling.measured import measured_sentences
from naermiljomodell.telling.participation import turnout_text

_MOST_NAMED = 12
"""So many neighbourhoods are named in a row at most; of more it is told how many they are."""


def compare_lines(found: Comparison, language: str) -> Iterator[str]:
    """Give *found* in *language*: how much of the model, when, methods, network, who took part, what came of it, likeness."""
    names = _names(found.areas)
    until = day(dt.date.fromisoformat(found.until), language)
    yield WORDS.opening.of(language).format(areas=len(names), until=until)
    yield from _model(found, names, language)
    yield from _part(WORDS.durations.of(language), names, (_duration(area, language) for area in found.areas))
    yield from _methods(found.areas, names, language)
    yield from _part(WORDS.network.of(language), names, (_network(area, language) for area in found.areas))
    yield from found.notes
    yield from _part(PARTICIPATION.heading.of(language), names, (_took_part(area, language) for area in found.areas))
    yield WORDS.hours_note.of(language)
    yield from _funnel(found.areas, names, language)
    yield from _part(WORDS.ideas.of(language), names, (_ideas(area, language) for area in found.areas))
    yield from _measured(found.areas, names, language)
    yield from _likes(found, names, language)
    yield from association_lines(found.associations, language)


def like_lines(area: AreaSummary, likes: Sequence[Likeness], language: str) -> Iterator[str]:
    """Give which neighbourhoods *area* is most like, why, and how to begin with what the first of them learnt."""
    if not likes:
        yield f"{area.name}: {WORDS.like_none.of(language)}"
        return
    yield WORDS.like_opening.of(language).format(area=area.name)
    for like in likes:
        yield f"- {_like(like, like.name, language)}"
    yield WORDS.like_how.of(language).format(folder=likes[0].other)


def association_lines(found: Associations, language: str) -> Iterator[str]:
    """Give what goes together, with what it does not show; or why nothing is said."""
    yield f"\n{WORDS.works.of(language)}"
    if found.silent:
        yield found.silent
        return
    yield found.caution
    yield from (f"- {pair.text}" for pair in found.pairs)


def _names(areas: Sequence[AreaSummary]) -> list[str]:
    """Give what each area is called; those that share a name have their folder beside it."""
    counts = Counter(area.name for area in areas)
    return [area.name if counts[area.name] == 1 else f"{area.name} ({area.folder})" for area in areas]


def _part(heading: str, names: Sequence[str], lines: Iterable[str]) -> Iterator[str]:
    """Give a heading, and a line for each area."""
    yield f"\n{heading}"
    yield from (f"- {name}: {line}" for name, line in zip(names, lines, strict=True))


def _model(found: Comparison, names: Sequence[str], language: str) -> Iterator[str]:
    """Give how much of the model each area keeps, where the steps differ, and every deviation."""
    yield from _part(WORDS.model.of(language), names, (_fidelity(area, language) for area in found.areas))
    yield WORDS.fidelity_note.of(language)
    yield f"\n{(WORDS.steps if found.steps else WORDS.same_steps).of(language)}"
    for step in found.steps:
        said = [reason or STATES[state].of(language) for state, reason in zip(step.states, step.reasons, strict=True)]
        yield from _grouped(step.name, list(zip(names, said, strict=True)), language)
    yield f"\n{(WORDS.deviations if found.deviations else WORDS.no_deviations).of(language)}"
    for one in found.deviations:
        where = [(names[number_], reason) for number_, reason in one.where]
        yield from _grouped(one.text, where, language, everywhere=len(names))


def _grouped(heading: str, where: Sequence[tuple[str, str]], language: str, *, everywhere: int = 0) -> Iterator[str]:
    """Give a heading, and under it each thing that is said with the names of the areas that it is said of."""
    yield f"- {heading}"
    groups: dict[str, list[str]] = {}
    for name, said in where:
        groups.setdefault(said, []).append(name)
    for said, there in groups.items():
        whole = len(there) == everywhere
        yield f"    {WORDS.everywhere.of(language) if whole else _listed(there, language)}: {said}"


def _listed(names: Sequence[str], language: str) -> str:
    """Give names as a list in a sentence, or the first of them and how many more there are."""
    if len(names) <= _MOST_NAMED:
        return listed(names, language)
    return f"{', '.join(names[:_MOST_NAMED])} (+ {len(names) - _MOST_NAMED})"


def _fidelity(area: AreaSummary, language: str) -> str:
    """Give how much of the model an area keeps."""
    found = area.fidelity
    if found.share.value is None:
        return WORDS.no_model.of(language)
    facts = {"kept": found.kept, "changed": found.changed, "dropped": found.dropped, "added": found.added}
    return WORDS.fidelity.of(language).format(share=number(found.share.value, language), **facts)


def _duration(area: AreaSummary, language: str) -> str:
    """Give when an area's work goes on, and how long each phase lasts."""
    if not area.start:
        return WORDS.no_dates.of(language)
    first, last = (dt.date.fromisoformat(text) for text in (area.start, area.end))
    span = stretch(area.start, area.end, "måned", language)
    whole = WORDS.duration.of(language).format(span=span, weeks=_weeks((last - first).days + 1, language))
    phases = (
        WORDS.phase.of(language).format(name=phase.name, weeks=_weeks(phase.days, language)) for phase in area.phases
    )
    return f"{whole} ({', '.join(phases)})"


def _weeks(days: int, language: str) -> str:
    """Give days as weeks."""
    return number(days / 7, language, 0)


def _methods(areas: Sequence[AreaSummary], names: Sequence[str], language: str) -> Iterator[str]:
    """Give the methods that all areas use, then those that each uses beside them."""
    called = {method.id: method.name for area in reversed(areas) for method in area.methods}
    shared = set.intersection(*({method.id for method in area.methods} for area in areas))
    yield f"\n{WORDS.methods.of(language)}"
    if shared:
        yield f"- {WORDS.method_everywhere.of(language)}: {', '.join(sorted(called[id_] for id_ in shared))}"
    for name, area in zip(names, areas, strict=True):
        own = sorted(method.name for method in area.methods if method.id not in shared)
        if own:
            yield f"- {name}: {', '.join(own)}"


def _network(area: AreaSummary, language: str) -> str:
    """Give a few measures of an area's network."""
    found = area.network
    if not found.actors:
        return WORDS.no_actors.of(language)
    counts = {"actors": found.actors, "ties": found.ties, "isolates": found.isolates}
    said = WORDS.network_line.of(language).format(**counts, covered=found.covered, groups=found.groups)
    if found.density.value is None:
        return said
    return said + WORDS.density.of(language).format(density=number(found.density.value, language, 0))


def _took_part(area: AreaSummary, language: str) -> str:
    """Give who took part in an area, what it took, and which groups no turnout is written down for."""
    found = area.took_part
    logged = f"{turnout_text(found, language)}." if found.rows else PARTICIPATION.empty.of(language)
    said = [logged, WORDS.planned_hours.of(language).format(hours=number(area.planned_hours, language))]
    if area.not_reached:
        said.append(PARTICIPATION.not_reached.of(language).format(groups=listed(list(area.not_reached), language)))
    return " ".join(said)


def _funnel(areas: Sequence[AreaSummary], names: Sequence[str], language: str) -> Iterator[str]:
    """Give each stage of the funnel that anybody has counted, with a line for each area that has it."""
    yield f"\n{RESULTS.funnel.of(language)}"
    stages = {stage.id: stage.name for area in reversed(areas) for stage in area.funnel}
    for id_ in dict.fromkeys(stage.id for area in areas for stage in area.funnel):
        there = [(name, s) for name, area in zip(names, areas, strict=True) for s in area.funnel if s.id == id_]
        if any(stage.count.state != "ikke-målt" for _, stage in there):
            yield from _grouped(
                stages[id_], [(name, _stage(stage, areas, language)) for name, stage in there], language
            )


def _stage(stage: Stage, areas: Sequence[AreaSummary], language: str) -> str:
    """Give the count of one stage, and its share of what it is a part of."""
    count = figure(stage.count, language)
    if stage.share.value is None:
        return count
    whole = next(other.name for area in areas for other in area.funnel if other.id == stage.subset_of)
    return f"{count} – {RESULTS.share.of(language).format(share=number(stage.share.value, language), whole=whole)}"


def _ideas(area: AreaSummary, language: str) -> str:
    """Give what became of the ideas of an area."""
    found = area.answers
    if not found.ideas:
        return WORDS.no_ideas.of(language)
    said = WORDS.idea_line.of(language).format(ideas=found.ideas, answered=found.answered)
    if found.timed:
        said += WORDS.in_time_line.of(language).format(number=found.within_8_weeks, timed=found.timed)
    return said + (WORDS.late_line.of(language).format(late=found.waiting_late) if found.waiting_late else "")


def _measured(areas: Sequence[AreaSummary], names: Sequence[str], language: str) -> Iterator[str]:
    """Give each indicator that any area has measured, with a line for each area that has."""
    found: dict[tuple[str, str], tuple[str, list[tuple[str, str]]]] = {}
    for name, area in zip(names, areas, strict=True):
        for one in area.measured:
            _, there = found.setdefault((one.found.indicator, one.found.group), (one.name, []))
            there.append((name, " ".join(measured_sentences(one.found, language))))
    if not found:
        return
    yield f"\n{MEASURED.heading.of(language)}"
    for called, there in found.values():
        yield from _grouped(called, there, language)
    yield MEASURED.caution.of(language)


def _likes(found: Comparison, names: Sequence[str], language: str) -> Iterator[str]:
    """Give which area each is most like."""
    yield f"\n{WORDS.most_like.of(language)}"
    if found.likes_left_out:
        yield WORDS.many_likes.of(language)
        return
    by_folder = {like.folder: like for like in found.likes}
    called = dict(zip((area.folder for area in found.areas), names, strict=True))
    for name, area in zip(names, found.areas, strict=True):
        like = by_folder.get(area.folder)
        said = _like(like, called[like.other], language) if like else WORDS.like_none.of(language)
        yield f"- {name}: {said}"


def _like(like: Likeness, name: str, language: str) -> str:
    """Give one area that another is like, how much, and why."""
    facts = {"name": name, "known": like.known, "why": ", ".join(like.why)}
    return WORDS.like_line.of(language).format(score=number(100 * like.score, language, 0), **facts)
