"""What can be said in one number about the network as a whole, each with its sentence and its caution."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain, islice

import networkx as nx  # type: ignore[import-untyped]  # networkx ships no types

from naermiljomodell.domain.network import GroupReach, Measure
from naermiljomodell.domain.stakeholders import Relation
from naermiljomodell.language.dates import number
from naermiljomodell.language.measure_words import WORDS
from naermiljomodell.network import standing
from naermiljomodell.network.graph import Graph
from naermiljomodell.network.hubs import hubs_of
from naermiljomodell.network.near import near_of
from naermiljomodell.network.shape import FEWEST, FEWEST_FOR_BROKERS, Shape
from naermiljomodell.network.ties import Key, is_mutual
from naermiljomodell.network.trust import trust_and_value
from naermiljomodell.network.voice import Voice

_LEAST = 0.001


def measures(
    graph: Graph, shape: Shape, relations: Sequence[Relation], groups: Sequence[GroupReach], voice: Voice
) -> tuple[Measure, ...]:
    """Give every measure of *graph*, always in the same order; none for fewer than three actors or without ties.

    *relations* are those of the day. The sources of the figures in the cautions are in the tool's own pack.
    """
    if len(voice.actors) < FEWEST or not shape.ties:
        return ()
    near = near_of(graph.carrying)
    return (
        _density(shape, voice),
        _hub(shape, voice),
        _mutual(graph.ties, voice),
        _across(graph.carrying, voice),
        standing.clusters(near, voice),
        standing.core(graph.carrying, near, voice),
        _spare(shape, voice),
        standing.reach(graph.carrying, groups, voice),
        _brokers(shape, voice),
        *trust_and_value(relations, voice),
    )


def _density(shape: Shape, voice: Voice) -> Measure:
    """Give the share of possible ties that are there."""
    possible = len(voice.actors) * (len(voice.actors) - 1) // 2
    share = shape.ties / possible
    counts = _numbers({"ties": shape.ties, "possible": possible}, voice)
    text = voice.say(WORDS.density_is, percent=_percent(share, voice), **counts)
    return Measure("tetthet", share, text, voice.say(WORDS.density_but), source="s110")


def _hub(shape: Shape, voice: Voice) -> Measure:
    """Give how much the network hangs on one actor, and who that is."""
    share, hubs = hubs_of(shape)
    text = voice.say(WORDS.hub_is, percent=_percent(share, voice))
    if hubs:
        text += " " + voice.say(WORDS.hub_most, actors=voice.names(hubs))
    return Measure("sentralisering", share, text, voice.say(WORDS.hub_but), hubs, "s110")


def _mutual(ties: Iterable[Key], voice: Voice) -> Measure:
    """Give the share of ties with a direction, of whatever kind, that are met by one in the other direction."""
    arcs = {(one, other) for one, other, kind in ties if not is_mutual(kind, voice.pack.relation_kinds)}
    if len(set(islice(chain.from_iterable(arcs), 2 * FEWEST))) < FEWEST:
        return Measure("gjensidighet", None, voice.say(WORDS.mutual_not), "")
    back = sum((other, one) in arcs for one, other in arcs)
    text = voice.say(WORDS.mutual_is, **_numbers({"back": back, "arcs": len(arcs)}, voice))
    return Measure("gjensidighet", back / len(arcs), text, voice.say(WORDS.mutual_but))


def _across(carrying: nx.Graph, voice: Voice) -> Measure:
    """Give the E-I index: ties between sectors less ties within them, of all; from -1 to 1."""
    sectors = {actor.id: actor.sector for actor in voice.actors.values()}
    ties, across = carrying.number_of_edges(), 0
    tied: set[str] = set()
    for one, other in carrying.edges:
        across += sectors[one] != sectors[other]
        tied |= {one, other} if len(tied) < FEWEST else tied
    if len(tied) < FEWEST:
        return Measure("på-tvers", None, voice.say(WORDS.across_not), "")
    index = (2 * across - ties) / ties
    signed = number(index, voice.language).replace("-", "−")
    text = voice.say(WORDS.across_is, index=signed, **_numbers({"across": across, "ties": ties}, voice))
    return Measure("på-tvers", index, text, voice.say(WORDS.across_but))


def _spare(shape: Shape, voice: Voice) -> Measure:
    """Give the share of ties that have another way round: those that are no bridges."""
    spare = shape.ties - shape.bridges
    text = voice.say(
        WORDS.spare_is if spare else WORDS.spare_none, **_numbers({"spare": spare, "ties": shape.ties}, voice)
    )
    return Measure("flere-veier", spare / shape.ties, text, voice.say(WORDS.spare_but))


def _brokers(shape: Shape, voice: Voice) -> Measure:
    """Give the share of shortest paths between others that run through the strongest actor, and who stands out."""
    if shape.passing is None:
        text = voice.say(WORDS.brokers_not, number=FEWEST_FOR_BROKERS)
        return Measure("broer", None, text, "")
    said = WORDS.brokers_is if shape.brokers else WORDS.brokers_none
    text = voice.say(said, actors=voice.names(shape.brokers))
    text += " " + voice.say(WORDS.brokers_share, percent=_percent(shape.passing, voice))
    if shape.passing_error is not None:
        text += " " + voice.say(WORDS.sampled, error=_percent(shape.passing_error, voice))
    caution = voice.say(WORDS.brokers_but)
    return Measure("broer", shape.passing, text, caution, shape.brokers, error=shape.passing_error)


def _numbers(facts: dict[str, float], voice: Voice) -> dict[str, str]:
    """Give numbers as they are written in the language."""
    return {name: number(fact, voice.language) for name, fact in facts.items()}


def _percent(share: float, voice: Voice) -> str:
    """Give a share in per cent; one that rounds to nothing is not nothing."""
    if 0 < share < _LEAST:
        return voice.say(WORDS.under, number=number(100 * _LEAST, voice.language))
    return number(100 * share, voice.language)
