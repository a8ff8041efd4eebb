"""What works where: what goes together over many neighbourhoods, with how sure that is. It is never told as a cause.

Neighbourhoods are not drawn by lot, and choose for themselves what they do. What goes together may do so for another
reason.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Final

from naermiljomodell.domain.compared import AreaSummary, Association, Associations
from naermiljomodell.evaluating.ranks import Ranked, ranked
from naermiljomodell.extras import MissingExtra
from naermiljomodell.language.compare_words import QUALITIES, WORDS
from naermiljomodell.language.dates import number

LEAST: Final = 8
"""Over fewer neighbourhoods nothing is said. The core model gives 28 pairs of a quality and an outcome, and chance gives
ranks that agree wholly, this way or that, in 2 of n! orders. In six areas not even that is told from chance when 28 pairs
were looked at, in seven nothing but that. In eight also ranks of which two neighbours have changed places."""
_CLEAR: Final = 0.05
_RECKONED: Final = frozenset({"bedre", "dårligere", "ikke-til-å-skille"})
_SMALLEST: Final = 0.001
"""Of a smaller p-value no more is told: it is not known better."""
_ORDER: Final = {"by": 1, "tettsted": 2, "bygd": 3, "spredt": 4}
"""The kinds of area from the densest to the most scattered; any other kind has no place in this order."""

Known = Callable[[AreaSummary], float | None]


def associations(areas: Sequence[AreaSummary], language: str) -> Associations:
    """Give what goes together over *areas*, or why nothing is said. The order of the areas changes nothing."""
    if len(areas) < LEAST:
        return _silent(WORDS.too_few.of(language).format(areas=len(areas), least=LEAST))
    try:
        found = [one for quality, known in _QUALITIES.items() for one in _of_quality(quality, known, areas, language)]
    except MissingExtra as missing:
        return _silent(WORDS.no_extra.of(language).format(extra=missing.extra))
    if not found:
        return _silent(WORDS.too_little.of(language).format(least=LEAST))
    adjusted = holm([one.p for one in found])
    told = tuple(_told(one, p, language) for one, p in zip(found, adjusted, strict=True))
    return Associations("", WORDS.association.of(language).format(pairs=len(found)), told)


def holm(values: Sequence[float]) -> list[float]:
    """Give p-values as they are when so many were looked at, each in its place (Holm 1979): never smaller, at most 1."""
    adjusted, least = [1.0] * len(values), 0.0
    for step, place in enumerate(sorted(range(len(values)), key=lambda i: values[i])):
        least = max(least, min(1.0, (len(values) - step) * values[place]))
        adjusted[place] = least
    return adjusted


def _silent(why: str) -> Associations:
    """Give that nothing is said, and why."""
    return Associations(why, "", ())


def _of_quality(quality: str, known: Known, areas: Sequence[AreaSummary], language: str) -> Iterable[Association]:
    """Give how one quality goes together with each outcome that enough areas know."""
    for outcome, (name, reached) in _outcomes(areas, language).items():
        pairs = _pairs(areas, known, reached)
        if len(pairs) >= LEAST and all(len(set(row)) > 1 for row in zip(*pairs, strict=True)):
            yield _association(quality, outcome, name, len(pairs), ranked(pairs))


def _pairs(areas: Iterable[AreaSummary], known: Known, reached: Known) -> list[tuple[float, float]]:
    """Give both numbers of each area that has both."""
    both = ((known(area), reached(area)) for area in areas)
    return [(one, other) for one, other in both if one is not None and other is not None]


def _association(quality: str, outcome: str, name: str, areas: int, found: Ranked) -> Association:
    """Give what was reckoned, before anything is said of it."""
    return Association(quality, outcome, name, areas, found.rho, found.low, found.high, found.p, found.p, "")


def _told(one: Association, adjusted: float, language: str) -> Association:
    """Give an association with its p-value among all, and the sentence for it."""
    clear = WORDS.rises if one.rho > 0 else WORDS.falls
    said = clear if adjusted <= _CLEAR else WORDS.unclear
    facts = {
        "quality": QUALITIES[one.quality].of(language),
        "outcome": one.name,
        "areas": one.areas,
        "rho": number(one.rho, language, 2),
        "interval": _interval(one, language),
        "p": f"p = {number(adjusted, language, 3)}"
        if adjusted >= _SMALLEST
        else f"p < {number(_SMALLEST, language, 3)}",
    }
    return replace(one, p_adjusted=adjusted, text=said.of(language).format_map(facts))


def _interval(one: Association, language: str) -> str:
    """Give the interval in words; empty where there is none."""
    if one.low is None or one.high is None:
        return ""
    facts = {"low": number(one.low, language, 2), "high": number(one.high, language, 2)}
    return WORDS.interval.of(language).format_map(facts)


def _outcomes(areas: Iterable[AreaSummary], language: str) -> Mapping[str, tuple[str, Known]]:
    """Give what may have been reached, by id, with its name and what tells it of an area."""
    stages = {(stage.id, stage.name) for area in areas for stage in area.funnel if stage.subset_of}
    names = dict(sorted(stages, reverse=True))
    found: dict[str, tuple[str, Known]] = {"svar-i-tide": (WORDS.in_time.of(language), _in_time)}
    found["bedre"] = (WORDS.got_better.of(language), _better)
    for id_ in sorted(names):
        found[id_] = (WORDS.share_of_stage.of(language).format(name=names[id_]), _share(id_))
    return found


def _in_time(area: AreaSummary) -> float | None:
    """Give the share of the answers that came within eight weeks; None without answers whose times are known."""
    return area.answers.within_8_weeks / area.answers.timed if area.answers.timed else None


def _better(area: AreaSummary) -> float | None:
    """Give the share of the indicators for all together that got better, of those whose change has been reckoned."""
    verdicts = [one.found.verdict for one in area.measured if not one.found.group and one.found.verdict in _RECKONED]
    return verdicts.count("bedre") / len(verdicts) if verdicts else None


def _share(id_: str) -> Known:
    """Give what tells the share of one stage of the funnel; of a hidden or unknown one it tells nothing."""
    return lambda area: next((stage.share.value for stage in area.funnel if stage.id == id_), None)


_QUALITIES: Final[Mapping[str, Known]] = {
    "område_type": lambda area: _ORDER.get(area.traits.area_kind or ""),
    "sentralitet": lambda area: area.traits.centrality,
    "innbyggere": lambda area: area.traits.residents,
    "timer": lambda area: area.took_part.hours.at_least.value,
}
