"""What differs in the network between two days, by name, and nothing beyond what the rows say."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from naermiljomodell.domain.model import Pack
from naermiljomodell.domain.network import ChangeList, NetworkChange, TieChange, not_after
from naermiljomodell.domain.stakeholders import Relation, Stakeholder
from naermiljomodell.frozen import frozen
from naermiljomodell.language.base import Said
from naermiljomodell.language.change_words import WORDS
from naermiljomodell.language.dates import listed, number, written
from naermiljomodell.network.day import actors_at, moment, relations_at
from naermiljomodell.network.ties import CONFLICT, Key, is_mutual, levels_of
from naermiljomodell.network.voice import Voice
from naermiljomodell.text import sort_key


@frozen
class _Day:
    """Who was there and the ties between them; `undated` are the ties that no row of the day gives a beginning.

    `told` are the ties that the rows of the day tell of, whether their actors were there or not.
    """

    actors: Mapping[str, Stakeholder]
    levels: Mapping[Key, int]
    undated: frozenset[Key]
    told: frozenset[Key]


_OF_TIES: Final = (WORDS.new, WORDS.brought, WORDS.lost, WORDS.taken, WORDS.strengthened, WORDS.weakened)
"""What each list of ties is called, in the order they are told."""


def compare(
    pack: Pack,
    stakeholders: Sequence[Stakeholder],
    relations: Sequence[Relation],
    earlier: str,
    later: str,
    language: str,
) -> NetworkChange:
    """Give which actors and ties are there on one of two days only, and which ties have another level.

    *earlier* and *later* are years, months or days. What is not known to be outside a day is inside it. A level that is
    not given is neither higher nor lower than another. Conflict is no tie. Raises `ValueError` when *later* comes first.
    """
    if not (earlier and later and not_after(moment(earlier), moment(later))):
        raise ValueError("the later date must not come before the earlier")
    first, last = (_day(stakeholders, relations, at, pack) for at in (earlier, later))
    came, left = _only(last.actors, first.actors), _only(first.actors, last.actors)
    voice = Voice(_in_order({**first.actors, **last.actors}), pack, language)
    ties = _changes(first.levels, last.levels, voice)
    (new, brought), (lost, taken) = (_missing(ties, day) for day in (first, last))
    up, down = _moved([tie for tie in ties if _key(tie) in first.levels and _key(tie) in last.levels])
    named = {*came, *left, *(end for tie in ties for end in (tie.origin, tie.target))}
    of_ties = tuple(zip(_OF_TIES, (new, brought, lost, taken, up, down), strict=True))
    lists = tuple(_lists(((WORDS.came, came), (WORDS.left, left)), of_ties, voice))
    return NetworkChange(
        earlier=earlier,
        later=later,
        came=came,
        left=left,
        new=new,
        brought=brought,
        lost=lost,
        taken=taken,
        strengthened=up,
        weakened=down,
        text=(_opening(bool(named), earlier, later, voice), *_sentences(lists, language)),
        caution=_caution(len(first.undated & last.levels.keys()), voice),
        names=tuple((id_, actor.name) for id_, actor in voice.actors.items() if id_ in named),
        lists=lists,
    )


def _day(stakeholders: Sequence[Stakeholder], relations: Sequence[Relation], at: str, pack: Pack) -> _Day:
    """Give the network as it stood *at* a time."""
    actors = actors_at(stakeholders, at)
    told = [r for r in relations_at(relations, at) if r.origin != r.target and r.kind != CONFLICT]
    rows = [r for r in told if r.origin in actors and r.target in actors]
    levels = levels_of(rows, pack.relation_kinds)
    dated = levels_of((r for r in rows if r.since is not None), pack.relation_kinds)
    undated = frozenset(levels.keys() - dated.keys())
    return _Day(actors, levels, undated, frozenset(levels_of(told, pack.relation_kinds)))


def _only(actors: Mapping[str, Stakeholder], others: Mapping[str, Stakeholder]) -> tuple[str, ...]:
    """Give those of *actors* who are not among *others*."""
    return tuple(actor for actor in actors if actor not in others)


def _in_order(actors: Mapping[str, Stakeholder]) -> dict[str, Stakeholder]:
    """Give *actors* in reading order."""
    return dict(sorted(actors.items(), key=lambda one: (sort_key(one[1].name), one[0])))


def _changes(first: Mapping[Key, int], last: Mapping[Key, int], voice: Voice) -> tuple[TieChange, ...]:
    """Give the ties that are there on one day only, or have two different levels, in the reading order of their ends."""
    place = {actor: number for number, actor in enumerate(voice.actors)}
    keys = sorted({*first, *last}, key=lambda key: (place[key[0]], place[key[1]], key[2]))
    return tuple(
        TieChange(*key, before=first.get(key) or None, after=last.get(key) or None)
        for key in keys
        if key not in first or key not in last or 0 != first[key] != last[key] != 0
    )


def _missing(ties: Iterable[TieChange], day: _Day) -> tuple[tuple[TieChange, ...], tuple[TieChange, ...]]:
    """Give those of *ties* that are not there on a *day*: those no row tells of, and those that lack an actor only."""
    missing = [tie for tie in ties if _key(tie) not in day.levels]
    untold = tuple(tie for tie in missing if _key(tie) not in day.told)
    return untold, tuple(tie for tie in missing if _key(tie) in day.told)


def _moved(kept: Sequence[TieChange]) -> tuple[tuple[TieChange, ...], tuple[TieChange, ...]]:
    """Give those of *kept* whose level has gone up, and those whose level has gone down."""
    up = tuple(tie for tie in kept if (tie.after or 0) > (tie.before or 0))
    return up, tuple(tie for tie in kept if (tie.after or 0) < (tie.before or 0))


def _key(tie: TieChange) -> Key:
    return tie.origin, tie.target, tie.kind


def _opening(changed: bool, earlier: str, later: str, voice: Voice) -> str:  # noqa: FBT001  a fact in a sentence
    """Give the days that are compared, and whether anything differs."""
    days = {"earlier": written(earlier, voice.language), "later": written(later, voice.language)}
    return voice.say(WORDS.between if changed else WORDS.same, **days)


def _lists(
    of_actors: Iterable[tuple[Said, Sequence[str]]], of_ties: Iterable[tuple[Said, Sequence[TieChange]]], voice: Voice
) -> Iterable[ChangeList]:
    """Give each of the lists that is not empty, whole and by name."""
    named = [(said, [voice.actors[actor].name for actor in found]) for said, found in of_actors]
    named += [(said, [_tie(tie, voice) for tie in found]) for said, found in of_ties]
    for said, names in named:
        if names:
            yield ChangeList(voice.say(said, number=number(len(names), voice.language)), tuple(names))


def _sentences(lists: Iterable[ChangeList], language: str) -> Iterable[str]:
    """Give each of *lists* as a sentence, whole."""
    return (f"{one.heading}: {listed(one.items, language)}." for one in lists)


def _tie(tie: TieChange, voice: Voice) -> str:
    """Give a tie by the names of its actors, its kind, and its levels when it has two."""
    kinds = voice.pack.relation_kinds
    kind = kinds[tie.kind].name if tie.kind in kinds else tie.kind
    one, other = (voice.names([end]) for end in (tie.origin, tie.target))
    said = WORDS.mutual if is_mutual(tie.kind, kinds) else WORDS.directed
    text = voice.say(said, one=one, other=other, kind=kind[:1].lower() + kind[1:])
    if tie.before is None or tie.after is None:
        return text
    before, after = (voice.say(WORDS.levels[level - 1]) for level in (tie.before, tie.after))
    return voice.say(WORDS.moved, tie=text, before=before, after=after)


def _caution(undated: int, voice: Voice) -> str:
    """Give what the comparison does not show, and how many ties of it have no beginning."""
    said = [voice.say(WORDS.caution)]
    if undated:
        said.append(voice.say(WORDS.undated, number=number(undated, voice.language)))
    return " ".join(said)
