"""What is left of the network when the municipality is taken out: «hva skjer når prosjektet er over?»."""

from __future__ import annotations

from collections.abc import Sequence

import networkx as nx  # type: ignore[import-untyped]  # networkx ships no types

from naermiljomodell.domain.network import GroupReach, Without
from naermiljomodell.language.dates import number
from naermiljomodell.language.without_words import WORDS
from naermiljomodell.network.shape import FEWEST
from naermiljomodell.network.voice import Voice

_ENOUGH = 2


def without_municipality(carrying: nx.Graph, groups: Sequence[GroupReach], voice: Voice) -> Without | None:
    """Give what is left without the actors of municipal sectors; None for fewer than three actors.

    A group that was covered loses its coverage when fewer than two actors, or fewer than two sectors, are left to it.
    """
    if len(voice.actors) < FEWEST:
        return None
    known = voice.pack.sectors
    gone = {a.id for a in voice.actors.values() if a.sector in known and known[a.sector].municipal}
    left = [actor for actor in voice.actors if actor not in gone]
    ties = sum(1 for one, other in carrying.edges if one not in gone and other not in gone)
    alone = tuple(actor for actor in left if carrying[actor] and gone.issuperset(carrying[actor]))
    found = Without(
        gone=tuple(actor for actor in voice.actors if actor in gone),
        actors=len(left),
        ties=ties,
        components=_parts(carrying, left, gone),
        uncovered=tuple(group.group for group in groups if group.covered and not _still(group, gone, voice)),
        alone=alone if len(left) >= FEWEST else (),
        text="",
        action="",
    )
    return _said(found, carrying.number_of_edges(), voice)


def _still(group: GroupReach, gone: set[str], voice: Voice) -> bool:
    """Tell whether two actors from two sectors who know *group* are left."""
    left = [actor for actor in group.actors if actor not in gone]
    return len({voice.actors[actor].sector for actor in left}) >= _ENOUGH


def _parts(carrying: nx.Graph, left: Sequence[str], gone: set[str]) -> int:
    """Give into how many parts the actors in *left* fall."""
    parts, seen = 0, set(gone)
    for actor in left:
        if actor not in seen:
            parts += 1
            seen.add(actor)
            edge = [actor]
            while edge:
                new = {other for one in edge for other in carrying[one]} - seen
                seen |= new
                edge = list(new)
    return parts


def _said(found: Without, before: int, voice: Voice) -> Without:
    """Give *found* with its sentences."""
    text, action = _sentences(found, before, voice)
    return Without(
        found.gone,
        found.actors,
        found.ties,
        found.components,
        found.uncovered,
        found.alone,
        " ".join(text),
        " ".join(action),
    )


def _sentences(found: Without, before: int, voice: Voice) -> tuple[list[str], list[str]]:
    """Give what is left, who loses what, and what to do about it."""
    if not found.gone:
        return [voice.say(WORDS.none_is)], [voice.say(WORDS.none_do)]
    counts = {"actors": found.actors, "all": len(voice.actors), "ties": found.ties, "before": before}
    text = [voice.say(WORDS.left_is, **{name: number(one, voice.language) for name, one in counts.items()})]
    action = []
    if found.actors < FEWEST:
        text.append(voice.say(WORDS.few_is))
    elif before:
        apart = found.components > 1
        text.append(voice.say(WORDS.parts_is if apart else WORDS.whole_is, parts=number(found.components, "nb")))
    if found.uncovered:
        text.append(voice.say(WORDS.groups_is, groups=voice.groups(found.uncovered)))
        action.append(voice.say(WORDS.groups_do, groups=voice.groups(found.uncovered)))
    if found.alone:
        text.append(voice.say(WORDS.alone_is, actors=voice.names(found.alone)))
        action.append(voice.say(WORDS.alone_do, actors=voice.names(found.alone)))
    if not action and found.actors >= FEWEST:
        text.append(voice.say(WORDS.nothing_is))
    return text, action or [voice.say(WORDS.nothing_do)]
