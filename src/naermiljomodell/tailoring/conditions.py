"""Whether a condition holds for a neighbourhood, and the sentence that says so.

Unknown is a third answer beside yes and no: what nobody has said decides nothing by itself.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from itertools import groupby
from typing import Any

from naermiljomodell.domain.condition import Condition
from naermiljomodell.domain.model import Pack
from naermiljomodell.domain.pack import Item
from naermiljomodell.domain.parts import Span
from naermiljomodell.domain.records import AreaFolder
from naermiljomodell.frozen import frozen
from naermiljomodell.language.base import Said
from naermiljomodell.language.dates import number
from naermiljomodell.language.tailoring_words import WORDS


@frozen
class Verdict:
    """The answer to a condition: True, False, or None when it is not known; `sentence` has no full stop.

    `lacks` is what is said of several of the same kind that are not there, and the name of this one.
    """

    holds: bool | None
    sentence: str
    lacks: tuple[Said, str] | None = None


@frozen
class Known:
    """What is known of a neighbourhood when conditions are asked. None means that nobody has said."""

    language: str
    groups: frozenset[str]
    challenges: frozenset[str]
    residents: int | None
    centrality: int | None
    area_kind: str | None
    places: frozenset[str] | None
    actors: frozenset[str] | None
    hours: float | None
    plans: frozenset[str]
    language_areas: frozenset[str] | None
    pack: Pack


def known_of(folder: AreaFolder, pack: Pack) -> Known:
    """Give what *folder* says, in the form that conditions ask for."""
    area, municipality = folder.area, folder.place.municipality
    areas = None
    if municipality is not None:
        areas = frozenset(
            name
            for name, inside in (("samisk", municipality.sami_area), ("nynorsk", municipality.written_norm == "nn"))
            if inside
        )
    return Known(
        language=folder.language,
        groups=frozenset(area.target_groups),
        challenges=frozenset(area.challenges),
        residents=area.residents,
        centrality=area.centrality,
        area_kind=area.area_kind,
        places=frozenset(p.kind for p in folder.meeting_places) or None,
        actors=frozenset(s.kind for s in folder.stakeholders) or None,
        hours=area.capacity.hours,
        plans=frozenset(area.anchoring.plans),
        language_areas=areas,
        pack=pack,
    )


def evaluate(condition: Condition, known: Known) -> Verdict:
    """Give the verdict on *condition*; `ikke`, `alle` and `minst_én` follow three-valued logic."""
    asked = condition.asks
    value = getattr(condition, asked)
    if asked == "negated":
        inner = evaluate(value, known)
        return Verdict(None if inner.holds is None else not inner.holds, inner.sentence, inner.lacks)
    if asked in _DECISIVE:
        return _joined([evaluate(part, known) for part in value], decisive=_DECISIVE[asked], language=known.language)
    return _LEAVES[asked](value, known)


def _joined(verdicts: list[Verdict], *, decisive: bool, language: str) -> Verdict:
    """Give one verdict for many: one *decisive* answer settles it, then one unknown, then the rest."""
    answers = [v.holds for v in verdicts]
    holds = decisive if decisive in answers else None if None in answers else not decisive
    telling = [v for v in verdicts if v.holds is holds]
    if holds is decisive:
        telling = telling[:1]
    *first, last = dict.fromkeys(_clauses(telling, language))
    return Verdict(holds, WORDS.clauses.of(language).join((", ".join(first), last)) if first else last)


def _clauses(verdicts: list[Verdict], language: str) -> Iterator[str]:
    """Give what *verdicts* say, those that lack something of one kind in one clause."""
    for neither, same in groupby(verdicts, key=lambda v: v.lacks[0] if v.lacks else None):
        found = list(same)
        names = list(dict.fromkeys(v.lacks[1] for v in found if v.lacks))
        if neither is not None and len(names) > 1:
            *first, last = names
            yield neither.of(language).format(names=WORDS.names_or.of(language).join((", ".join(first), last)))
        else:
            yield from (v.sentence for v in found)


def _chosen(
    id_: str, there: frozenset[str], items: Mapping[str, Item], said: tuple[Said, Said, Said | None], lang: str
) -> Verdict:
    """Give whether *id_* is among what is there; *said* has a third sentence for several that are not."""
    name = items[id_].name if id_ in items else id_
    holds, neither = id_ in there, said[2]
    lacks = (neither, WORDS.name_quoted.of(lang).format(name=name)) if neither is not None and not holds else None
    return Verdict(holds, (said[0] if holds else said[1]).of(lang).format(name=name), lacks)


def _span(span: Span, value: float | None, said: tuple[Said, Said], lang: str) -> Verdict:
    """Give whether *value* lies in *span*, both ends included."""
    if value is None:
        return Verdict(None, said[1].of(lang))
    low = span.at_least is None or value >= span.at_least
    high = span.at_most is None or value <= span.at_most
    return Verdict(low and high, said[0].of(lang).format(number=number(value, lang)))


def _area_kind(id_: str, known: Known) -> Verdict:
    """Give whether the area is of the kind."""
    if known.area_kind is None:
        return Verdict(None, WORDS.kind_unknown.of(known.language))
    kinds = known.pack.area_kinds
    name = kinds[known.area_kind].name if known.area_kind in kinds else known.area_kind
    return Verdict(known.area_kind == id_, WORDS.kind_known.of(known.language).format(name=name))


def _place(id_: str, known: Known, *, wanted: bool) -> Verdict:
    """Give whether a kind of meeting place is there (*wanted*) or lacking."""
    if known.places is None:
        return Verdict(None, WORDS.places_unknown.of(known.language))
    said = (WORDS.place_there, WORDS.place_not_there, None)
    there = _chosen(id_, known.places, known.pack.place_kinds, said, known.language)
    return Verdict(there.holds is wanted, there.sentence)


def _actor(id_: str, known: Known, *, wanted: bool) -> Verdict:
    """Give whether a kind of actor is there (*wanted*) or lacking."""
    if known.actors is None:
        return Verdict(None, WORDS.actors_unknown.of(known.language))
    said = (WORDS.actor_there, WORDS.actor_not_there, None)
    there = _chosen(id_, known.actors, known.pack.actor_kinds, said, known.language)
    return Verdict(there.holds is wanted, there.sentence)


def _language_area(name: str, known: Known) -> Verdict:
    """Give whether the municipality belongs to a language area."""
    if known.language_areas is None:
        return Verdict(None, WORDS.municipality_unknown.of(known.language))
    holds = name in known.language_areas
    return Verdict(holds, _LANGUAGE_AREAS[name][0 if holds else 1].of(known.language))


_DECISIVE = {"all_of": False, "any_of": True}
_LANGUAGE_AREAS = {"samisk": (WORDS.sami_in, WORDS.sami_out), "nynorsk": (WORDS.nynorsk_in, WORDS.nynorsk_out)}
_LEAVES: dict[str, Callable[[Any, Known], Verdict]] = {
    "target_group": lambda id_, k: _chosen(
        id_,
        k.groups,
        k.pack.target_groups,
        (WORDS.group_chosen, WORDS.group_not_chosen, WORDS.groups_neither),
        k.language,
    ),
    "challenge": lambda id_, k: _chosen(
        id_,
        k.challenges,
        k.pack.challenges,
        (WORDS.challenge_chosen, WORDS.challenge_not_chosen, WORDS.challenges_neither),
        k.language,
    ),
    "plan_link": lambda id_, k: _chosen(
        id_, k.plans, k.pack.plans, (WORDS.plan_linked, WORDS.plan_not_linked, WORDS.plans_neither), k.language
    ),
    "residents": lambda span, k: _span(span, k.residents, (WORDS.residents_known, WORDS.residents_unknown), k.language),
    "centrality": lambda span, k: _span(
        span, k.centrality, (WORDS.centrality_known, WORDS.centrality_unknown), k.language
    ),
    "hours": lambda span, k: _span(span, k.hours, (WORDS.hours_known, WORDS.hours_unknown), k.language),
    "area_kind": _area_kind,
    "has_place": lambda id_, k: _place(id_, k, wanted=True),
    "lacks_place": lambda id_, k: _place(id_, k, wanted=False),
    "has_actor": lambda id_, k: _actor(id_, k, wanted=True),
    "lacks_actor": lambda id_, k: _actor(id_, k, wanted=False),
    "language_area": _language_area,
}
