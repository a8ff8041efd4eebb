"""Who knows each target group, what is missing, and whom to ask."""

from __future__ import annotations

from collections.abc import Sequence

from naermiljomodell.domain.model import Pack
from naermiljomodell.domain.network import Gap, GroupReach
from naermiljomodell.domain.stakeholders import Stakeholder
from naermiljomodell.language.base import Said
from naermiljomodell.language.network_words import WORDS
from naermiljomodell.network.voice import Voice
from naermiljomodell.text import sort_key


def coverage(groups: Sequence[str], voice: Voice) -> tuple[GroupReach, ...]:
    """Give who knows each of *groups*, once each, in the order they were chosen.

    A group is covered by two actors from two sectors, one of them not municipal. Only what an actor is
    registered with counts; what its kind usually knows is a suggestion of whom to ask.
    """
    return tuple(_reach(group, voice) for group in dict.fromkeys(groups))


def usual_kinds(group: str, pack: Pack) -> tuple[str, ...]:
    """Give the kinds of actor that usually know *group*: those the group itself names first, then by name."""
    named = pack.target_groups[group].actor_kinds if group in pack.target_groups else ()
    others = sorted((k for k in pack.actor_kinds.values() if group in k.knows), key=lambda k: (sort_key(k.name), k.id))
    return tuple(dict.fromkeys([*(k for k in named if k in pack.actor_kinds), *(k.id for k in others)]))


def _reach(group: str, voice: Voice) -> GroupReach:
    """Give who knows one group, what is missing, and what to do about it."""
    pack, knowing = voice.pack, [a for a in voice.actors.values() if group in a.target_groups]
    sectors = tuple(sorted({a.sector for a in knowing}, key=lambda s: (sort_key(voice.sector(s)), s)))
    gaps = _gaps(knowing, sectors, pack)
    usual = _mending(group, gaps, sectors, pack) if gaps else ()
    ask = _to_ask(group, gaps, sectors, usual, voice)
    return GroupReach(
        group=group,
        actors=tuple(a.id for a in knowing),
        sectors=sectors,
        non_municipal=tuple(a.id for a in knowing if _municipal(a.sector, pack) is False),
        gaps=gaps,
        usual=usual,
        ask=ask,
        text=_text(group, knowing, sectors, gaps, voice),
        action=_action(group, gaps, usual, ask, voice) if gaps else "",
    )


def _municipal(sector: str, pack: Pack) -> bool | None:
    """Tell whether *sector* belongs to the municipality; None for one that nobody knows (a finding elsewhere)."""
    return pack.sectors[sector].municipal if sector in pack.sectors else None


def _gaps(knowing: Sequence[Stakeholder], sectors: Sequence[str], pack: Pack) -> tuple[Gap, ...]:
    """Give what is missing; one actor is one sector, so only the first of the two is said."""
    if not knowing:
        return ("ingen",)
    gaps: list[Gap] = []
    if len(knowing) == 1:
        gaps.append("én-aktør")
    elif len(sectors) == 1:
        gaps.append("én-sektor")
    if all(_municipal(sector, pack) for sector in sectors):
        gaps.append("bare-kommunen")
    return tuple(gaps)


def _mends(sector: str, gaps: Sequence[Gap], sectors: Sequence[str], pack: Pack) -> bool:
    """Tell whether an actor of *sector* would close *gaps*, as far as one more actor can."""
    return sector not in sectors and ("bare-kommunen" not in gaps or not _municipal(sector, pack))


def _mending(group: str, gaps: Sequence[Gap], sectors: Sequence[str], pack: Pack) -> tuple[str, ...]:
    """Give the usual kinds of *group* that would close its gaps."""
    return tuple(k for k in usual_kinds(group, pack) if _mends(pack.actor_kinds[k].sector, gaps, sectors, pack))


def _to_ask(
    group: str, gaps: Sequence[Gap], sectors: Sequence[str], usual: Sequence[str], voice: Voice
) -> tuple[str, ...]:
    """Give the registered actors of a kind in *usual* who would close *gaps*, in the order of the kinds."""
    able = [
        a
        for a in voice.actors.values()
        if a.kind in usual and group not in a.target_groups and _mends(a.sector, gaps, sectors, voice.pack)
    ]
    return tuple(a.id for a in sorted(able, key=lambda a: usual.index(a.kind)))


def _text(group: str, knowing: Sequence[Stakeholder], sectors: Sequence[str], gaps: Sequence[Gap], voice: Voice) -> str:
    """Give how it stands with one group, in a sentence about the gravest of its gaps."""
    sentence: dict[Gap, Said] = {
        "ingen": WORDS.group_none,
        "én-aktør": WORDS.group_one,
        "bare-kommunen": WORDS.group_municipal,
        "én-sektor": WORDS.group_one_sector,
    }
    said = next((sentence[gap] for gap in sentence if gap in gaps), WORDS.group_covered)
    actors = voice.names([a.id for a in knowing])
    sector = voice.sector(sectors[0]) if sectors else ""
    return voice.say(said, group=voice.groups([group]), actors=actors, sector=sector)


def _action(group: str, gaps: Sequence[Gap], usual: Sequence[str], ask: Sequence[str], voice: Voice) -> str:
    """Give the one thing to do about *gaps*: whom to call, or whom to look for."""
    term = voice.groups([group])
    if ask:
        return voice.say(WORDS.group_ask, group=term, actors=voice.names(_first_to_call(gaps, ask, voice)))
    outside, another = "bare-kommunen" in gaps, "ingen" not in gaps
    said = WORDS.group_find_outside if outside else WORDS.group_find_other if another else WORDS.group_find
    found = voice.say(said, group=term)
    return f"{found} {voice.say(WORDS.group_usual, kinds=voice.kinds(usual))}" if usual else found


def _first_to_call(gaps: Sequence[Gap], ask: Sequence[str], voice: Voice) -> list[str]:
    """Give the actor to call first, and where two are missing one more from another sector."""
    first = voice.actors[ask[0]]
    others = [actor for actor in ask if voice.actors[actor].sector != first.sector]
    return [first.id, *(others[:1] if "ingen" in gaps else ())]
