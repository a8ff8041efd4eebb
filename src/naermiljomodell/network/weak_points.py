"""What the network shows, in plain words: what to do first, then what it is, then what it does not show."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import partial

from naermiljomodell.domain.network import GroupReach, Reading, ReadingKind
from naermiljomodell.language.network_words import WORDS
from naermiljomodell.network.coverage import usual_kinds
from naermiljomodell.network.shape import FEWEST, MOST_READ, Shape
from naermiljomodell.network.voice import Voice

GRAVITY: tuple[ReadingKind, ...] = (
    "ingen-aktører",
    "ingen-kjenner",
    "isolert",
    "alene-om-gruppe",
    "sårbart-punkt",
    "delt",
    "ensidig-dekning",
    "for-få",
    "ingen-bånd",
    "bro",
)
"""The order to act in. An isolated actor who knows none of the chosen groups waits until the gaps are closed."""


def without_actors(groups: Sequence[str], voice: Voice) -> tuple[Reading, ...]:
    """Give the one thing to do before there is a network: enter the actors, those first who usually know most groups."""
    first: dict[str, int] = {}
    for group in dict.fromkeys(groups):
        for kind in usual_kinds(group, voice.pack):
            first[kind] = first.get(kind, 0) + 1
    kinds = sorted(first, key=lambda kind: -first[kind])
    said = WORDS.nobody_do_first if kinds else WORDS.nobody_do
    return (Reading("ingen-aktører", voice.say(WORDS.nobody_is), voice.say(said, kinds=voice.kinds(kinds)), ()),)


def readings(shape: Shape, reach: Sequence[GroupReach], voice: Voice) -> tuple[Reading, ...]:
    """Give all that is to be said, the gravest first; nothing about ties when there are too few actors or no ties."""
    found = _gaps(reach, voice)
    if len(voice.actors) < FEWEST:
        found.append(Reading("for-få", voice.say(WORDS.few_is), voice.say(WORDS.few_do), ()))
    elif not shape.ties:
        found.append(Reading("ingen-bånd", voice.say(WORDS.no_ties_is), voice.say(WORDS.no_ties_do), ()))
    else:
        found += _isolates(shape, reach, voice)
        found += _cuts(shape, voice)
        found += _parts(shape, voice)
        found += _brokers(shape, voice)
    return tuple(sorted(found, key=_gravity))


def notes(shape: Shape, voice: Voice) -> tuple[str, ...]:
    """Give what was left out and why; nothing is lost in silence."""
    said = (
        voice.say(words, number=number)
        for words, number in (
            (WORDS.note_conflict, shape.in_conflict),
            (WORDS.note_merged, shape.merged),
            (WORDS.note_unread, shape.unread),
            (WORDS.note_cuts_many, len(shape.vulnerable) - len(shape.cuts)),
            (WORDS.note_names_many, MOST_READ if len(voice.actors) > MOST_READ else 0),
        )
        if number
    )
    return tuple(said)


def _gravity(reading: Reading) -> int:
    """Give the place of *reading* in the order to act in."""
    waits = reading.kind == "isolert" and not reading.group
    return GRAVITY.index("ensidig-dekning" if waits else reading.kind)


def _gaps(reach: Iterable[GroupReach], voice: Voice) -> list[Reading]:
    """Give one reading for each target group that something is missing around."""
    found = []
    for group in reach:
        if group.gaps:
            kind: ReadingKind = "ensidig-dekning"
            if "ingen" in group.gaps:
                kind = "ingen-kjenner"
            elif "én-aktør" in group.gaps:
                kind = "alene-om-gruppe"
            caution = WORDS.group_municipal_but if "bare-kommunen" in group.gaps else WORDS.group_but
            found.append(Reading(kind, group.text, group.action, group.actors, voice.say(caution), group.group))
    return found


def _isolates(shape: Shape, reach: Sequence[GroupReach], voice: Voice) -> list[Reading]:
    """Give one reading for each isolated actor who knows a chosen group, most groups first, and one for the others."""
    chosen = [group.group for group in reach]
    knows = {a.id: [group for group in chosen if group in a.target_groups] for a in voice.actors.values()}
    caution = voice.say(WORDS.isolate_but)
    found = []
    knowing = sorted((a for a in shape.isolates if knows[a]), key=lambda a: -len(knows[a]))[:MOST_READ]
    for actor in knowing:
        text = voice.say(WORDS.isolate_knows_is, actor=voice.names([actor]), groups=voice.all_groups(knows[actor]))
        action, contact = _introduction(actor, knows, shape, voice)
        found.append(Reading("isolert", text, action, (actor, *contact), caution, knows[actor][0]))
    others = tuple(a for a in shape.isolates if a not in knowing)
    if others:
        text = voice.say(WORDS.isolate_is, actors=voice.all_names(others))
        action = voice.say(WORDS.isolate_ask_do, actors=voice.names(others))
        found.append(Reading("isolert", text, action, others, caution))
    return found


def _introduction(
    actor: str, knows: Mapping[str, Sequence[str]], shape: Shape, voice: Voice
) -> tuple[str, tuple[str, ...]]:
    """Give what to do about an isolated actor, and the tied actor to meet who shares most groups with it."""
    shared = {
        other: [group for group in knows[actor] if group in knows[other]]
        for other in voice.actors
        if shape.degree[other] and not shape.in_conflict_with(actor, other)
    }
    contact = max(shared, key=lambda other: (len(shared[other]), shape.degree[other]), default=None)
    if contact is None or not shared[contact]:
        return voice.say(WORDS.isolate_ask_do, actors=voice.names([actor])), ()
    names = {"actor": voice.names([actor]), "contact": voice.names([contact])}
    return voice.say(WORDS.isolate_meet_do, groups=voice.groups(shared[contact]), **names), (contact,)


def _cuts(shape: Shape, voice: Voice) -> list[Reading]:
    """Give one reading for each actor without whom the network splits."""
    found = []
    for cut in shape.cuts:
        facts = {"actor": voice.names([cut.actor]), "parts": cut.parts}
        is_, do = (WORDS.cut_apart_is, WORDS.cut_apart_do) if cut.scattered else (WORDS.cut_is, WORDS.cut_do)
        text = voice.say(is_, others=voice.all_names(cut.others), **facts)
        action = voice.say(do, others=voice.names(cut.others), **facts)
        found.append(Reading("sårbart-punkt", text, action, (cut.actor, *cut.others), voice.say(WORDS.cut_but)))
    return found


def _parts(shape: Shape, voice: Voice) -> list[Reading]:
    """Give one reading for each part of two or more that is not tied to the largest one."""
    found = []
    main, *parts = shape.components
    by_degree = partial(sorted, key=lambda actor: -shape.degree[actor])
    middle = by_degree(main)
    for part in (part for part in parts if len(part) > 1):
        text = voice.say(WORDS.parts_is, actors=voice.all_names(part))
        pairs = ((one, other) for one in by_degree(part) for other in middle)
        meeting = next((pair for pair in pairs if not shape.in_conflict_with(*pair)), None)
        action = voice.say(WORDS.parts_any_do, actors=voice.names(part))
        if meeting:
            actor, contact = (voice.names([one]) for one in meeting)
            action = voice.say(WORDS.parts_do, actor=actor, contact=contact)
        found.append(Reading("delt", text, action, part, voice.say(WORDS.isolate_but)))
    return found


def _brokers(shape: Shape, voice: Voice) -> list[Reading]:
    """Give one reading for those whom many paths run through; of those whose loss splits the network more is said above."""
    brokers = tuple(actor for actor in shape.brokers if actor not in shape.vulnerable)
    if not brokers:
        return []
    names = voice.names(brokers)
    text, action = voice.say(WORDS.broker_is, actors=names), voice.say(WORDS.broker_do, actors=names)
    return [Reading("bro", text, action, brokers, voice.say(WORDS.broker_but))]
