"""What is left of the network when the municipality is taken out: «hva skjer når prosjektet er over?».

Everything is run again on those who are left: what they hang together by, whom they depend on, and whom they know.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

import networkx as nx  # type: ignore[import-untyped]  # networkx ships no types

from naermiljomodell.domain.network import GroupReach, Without
from naermiljomodell.domain.stakeholders import Stakeholder
from naermiljomodell.language.base import Said
from naermiljomodell.language.dates import number
from naermiljomodell.language.without_words import WORDS
from naermiljomodell.network.coverage import coverage
from naermiljomodell.network.graph import Graph, shape
from naermiljomodell.network.hubs import hubs_of
from naermiljomodell.network.shape import FEWEST, MOST_READ, Shape
from naermiljomodell.network.voice import Voice

_MOST_PARTS = 3
"""Parts that are told of by name where those who are left are more than sixty."""


def without_municipality(
    carrying: nx.Graph, before: Shape, groups: Sequence[GroupReach], voice: Voice
) -> Without | None:
    """Give what is left without the actors of municipal sectors; None for fewer than three actors.

    *before* is the shape of the graph *carrying*, and *groups* the coverage, with everyone there.
    """
    if len(voice.actors) < FEWEST:
        return None
    known = voice.pack.sectors
    gone = {a.id for a in voice.actors.values() if a.sector in known and known[a.sector].municipal}
    there = {id_: actor for id_, actor in voice.actors.items() if id_ not in gone}
    after, reach = _left(carrying, there), coverage([group.group for group in groups], replace(voice, actors=there))
    enough = len(there) >= FEWEST
    lost = [(one.group, now) for one, now in zip(groups, reach, strict=True) if one.covered and not now.covered]
    known_before = {one.group for one in groups if one.actors}
    found = Without(
        gone=tuple(actor for actor in voice.actors if actor in gone),
        actors=len(there),
        ties=after.ties,
        components=len(after.components),
        uncovered=tuple(group for group, _ in lost),
        alone=tuple(actor for actor in after.isolates if carrying[actor]) if enough else (),
        text="",
        action="",
        unknown=tuple(now.group for now in reach if not now.actors and now.group in known_before),
        parts=after.components,
        centralisation=hubs_of(after)[0] if enough and after.ties else None,
        hubs=hubs_of(after)[1] if enough and after.ties else (),
        brokers=after.brokers if enough else (),
        groups=reach,
    )
    return _said(found, before, voice)


def _left(carrying: nx.Graph, there: Mapping[str, Stakeholder]) -> Shape:
    """Give the shape of the network between the actors *there* only, in their order."""
    left = nx.Graph()
    left.add_nodes_from(there)
    left.add_edges_from((one, other) for one, other in carrying.edges if one in there and other in there)
    return shape(Graph({}, left, 0, 0))


def _said(found: Without, before: Shape, voice: Voice) -> Without:
    """Give *found* with its sentences."""
    if not found.gone:
        return replace(found, text=voice.say(WORDS.none_is), action=voice.say(WORDS.none_do))
    text, action = [*_of_ties(found, before, voice)], [voice.say(WORDS.nothing_do)]
    losses = [loss for loss in _losses(found, voice) if loss[2]]
    text += [voice.say(said, groups=names, actors=names) for said, _, names, _ in losses]
    if losses:
        action = [voice.say(said, groups=names, actors=names) for _, said, _, names in losses]
    elif found.actors >= FEWEST:
        text.append(voice.say(WORDS.nothing_is))
    return replace(found, text=" ".join(text), action=" ".join(action))


def _losses(found: Without, voice: Voice) -> Iterator[tuple[Said, Said, str, str]]:
    """Give each sort of loss: what it is, what to do before the end, and who loses, all of them and in short.

    The names are empty when nobody does.
    """
    half = [group for group in found.uncovered if group not in found.unknown]
    yield WORDS.unknown_is, WORDS.unknown_do, voice.all_groups(found.unknown), voice.groups(found.unknown)
    yield WORDS.groups_is, WORDS.groups_do, voice.all_groups(half), voice.groups(half)
    yield WORDS.alone_is, WORDS.alone_do, voice.all_names(found.alone), voice.names(found.alone)


def _of_ties(found: Without, before: Shape, voice: Voice) -> Iterator[str]:
    """Give how many are left, into which parts they fall, and whom they depend on."""
    counts = {"actors": found.actors, "all": len(voice.actors), "ties": found.ties, "before": before.ties}
    yield voice.say(WORDS.left_is, **{name: number(one, voice.language) for name, one in counts.items()})
    if found.actors < FEWEST:
        yield voice.say(WORDS.few_is)
    elif before.ties:
        yield _parts(found, voice)
    if found.centralisation is not None:
        shares = {"now": found.centralisation, "before": hubs_of(before)[0]}
        yield voice.say(WORDS.hub_is, **{name: number(100 * one, voice.language) for name, one in shares.items()})
    if found.hubs:
        yield voice.say(WORDS.hub_most, actors=voice.names(found.hubs))
    if found.brokers:
        yield voice.say(WORDS.brokers_is, actors=voice.names(found.brokers))


def _parts(found: Without, voice: Voice) -> str:
    """Give whether those who are left hang together, and if not, who is in which part."""
    if found.components == 1:
        return voice.say(WORDS.whole_is)
    if not found.ties:
        return voice.say(WORDS.apart_is)
    larger = [part for part in found.parts if len(part) > 1]
    most = len(larger) if found.actors <= MOST_READ else _MOST_PARTS
    told = [voice.all_names(part) for part in larger[:most]]
    if len(larger) > most:
        told.append(voice.more(len(larger) - most))
    if single := len(found.parts) - len(larger):
        told.append(voice.say(WORDS.one_single if single == 1 else WORDS.single, number=number(single, voice.language)))
    return voice.say(WORDS.parts_is, number=number(found.components, voice.language), parts="; ".join(told))
