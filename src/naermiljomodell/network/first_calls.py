"""Whom to call first: the fewest actors who together know each chosen group twice, and why just these."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence

from naermiljomodell.domain.network import Call, FirstCalls, GroupReach
from naermiljomodell.domain.stakeholders import Stakeholder
from naermiljomodell.frozen import frozen
from naermiljomodell.language.base import Said
from naermiljomodell.language.call_words import WORDS
from naermiljomodell.network.fewest import Candidate, Fewest, Score, after, classes, fewest, needed, score
from naermiljomodell.network.voice import Voice

_HOURS_IN_A_MONTH = 744
_TWICE = 2

Groups = Mapping[str, Sequence[str]]
"""The actors that know each group."""


@frozen
class _Choice:
    """Those who were chosen, as places among the candidates, and all that the reasons are read from."""

    candidates: Sequence[Candidate]
    actors: Sequence[Stakeholder]
    knowing: Groups
    chosen: tuple[int, ...]
    voice: Voice

    def groups(self, bits: int) -> tuple[str, ...]:
        """Give the groups that *bits* stand for."""
        return tuple(group for number, group in enumerate(self.knowing) if bits >> number & 1)

    def resting(self, knows: int) -> int:
        """Give those of the groups that no more than two of the chosen know."""
        once = twice = more = 0
        for one in (self.candidates[place].knows for place in self.chosen):
            more |= twice & one
            twice |= once & one
            once |= one
        return knows & ~more


def first_calls(
    reach: Sequence[GroupReach], there: Collection[str], degree: Mapping[str, int], voice: Voice
) -> FirstCalls | None:
    """Give the smallest set of the actors *there* that together reach every group of *reach* twice; None when no group is chosen.

    A call costs the municipality the same time whoever is called, so the smallest set is the cheapest for it. Of
    equally small sets that one is best in which most groups are known from two sectors, one of them not municipal;
    then the one whose actors have most hours a month in all to give. Hours that are «ikke oppgitt» are no zero: such an
    actor counts as the middle one of those who have said. Then most ties (*degree*), then reading order.
    """
    if not reach:
        return None
    knowing = {group.group: [actor for actor in group.actors if actor in there] for group in reach}
    somebody = {actor for actors in knowing.values() for actor in actors}
    among = [actor for actor in voice.actors.values() if actor.id in somebody]
    candidates = _candidates(among, reach, knowing, degree)
    found = fewest(candidates)
    choice = _Choice(candidates, tuple(among), knowing, found.chosen, voice)
    return FirstCalls(
        calls=tuple(_calls(choice)),
        once=tuple(group for group, actors in knowing.items() if len(actors) == 1),
        unreached=tuple(group for group, actors in knowing.items() if not actors),
        exact=found.exact,
        at_least=found.at_least,
        text=" ".join(_text(found, choice)),
    )


def _candidates(
    among: Sequence[Stakeholder], reach: Sequence[GroupReach], knowing: Groups, degree: Mapping[str, int]
) -> list[Candidate]:
    """Give each actor as a candidate for a call; group number *n* is bit *n*."""
    told = sorted(actor.hours_per_month for actor in among if actor.hours_per_month is not None)
    middle = (told[(len(told) - 1) // 2] + told[len(told) // 2]) / 2 if told else 0
    outside = {actor for group in reach for actor in group.non_municipal}
    knows: dict[str, int] = {}
    for number, actors in enumerate(knowing.values()):
        for actor in actors:
            knows[actor] = knows.get(actor, 0) | 1 << number
    return [
        Candidate(
            knows=knows[actor.id],
            sector=actor.sector,
            outside=actor.id in outside,
            minutes=_minutes(middle if actor.hours_per_month is None else actor.hours_per_month),
            ties=degree.get(actor.id, 0),
        )
        for actor in among
    ]


def _minutes(hours: float) -> int:
    """Give hours a month as whole minutes, so that a sum is the same in any order."""
    return round(60 * min(hours, _HOURS_IN_A_MONTH))


def _calls(choice: _Choice) -> Iterable[Call]:
    """Give the calls, at each point the one that adds most; the first in reading order among equals."""
    candidates, waiting = choice.candidates, list(choice.chosen)
    left, classed = needed(candidates), classes(candidates)
    while waiting:
        place = max(waiting, key=lambda place: (candidates[place].knows & left[0]).bit_count())
        waiting.remove(place)
        knows = candidates[place].knows
        why = " ".join(_why(place, choice, classed))
        yield Call(choice.actors[place].id, choice.groups(knows), choice.groups(knows & left[0]), why)
        left = after(left, knows)


def _why(place: int, choice: _Choice, classed: Mapping[tuple[int, str], Sequence[int]]) -> Iterable[str]:
    """Give why just this one is called, and whom to call when the answer is no."""
    voice = choice.voice
    known = choice.groups(choice.candidates[place].knows)
    for few, said in ((1, WORDS.why_alone), (_TWICE, WORDS.why_pair)):
        scarce = [group for group in known if len(choice.knowing[group]) == few]
        if scarce:
            yield voice.say(said, groups=voice.all_groups(scarce))
            return
    resting = choice.resting(choice.candidates[place].knows)
    groups = choice.groups(resting)
    said = WORDS.why_without if len(groups) == 1 else WORDS.why_without_more
    yield voice.say(said, groups=voice.all_groups(groups))
    rivals = [
        next((other for other in places if other not in choice.chosen), None)
        for (knows, _), places in classed.items()
        if resting & ~knows == 0
    ]
    yield _instead(place, [rival for rival in rivals if rival is not None], choice)


def _instead(place: int, rivals: Sequence[int], choice: _Choice) -> str:
    """Give who could take the place of the one at *place*, and why that one does not come first."""
    if not rivals:
        return choice.voice.say(WORDS.rival_none)
    kept = [other for other in choice.chosen if other != place]
    ours, theirs, rival = min(
        (score(choice.candidates, choice.chosen), score(choice.candidates, [*kept, rival]), rival) for rival in rivals
    )
    return choice.voice.say(
        _decided(choice.actors[place], choice.actors[rival], ours, theirs),
        rival=choice.actors[rival].name,
    )


def _decided(actor: Stakeholder, rival: Stakeholder, ours: Score, theirs: Score) -> Said:
    """Give the sentence on what *actor* has before *rival*; none of its own where the search did not settle it."""
    if theirs < ours:
        return WORDS.rival
    if ours[0] != theirs[0]:
        return WORDS.rival_sides
    if ours[1] != theirs[1]:
        told = actor.hours_per_month is not None and rival.hours_per_month is not None
        return WORDS.rival_hours if told else WORDS.rival
    return WORDS.rival_ties if ours[2] != theirs[2] else WORDS.rival_equal


def _text(found: Fewest, choice: _Choice) -> Iterable[str]:
    """Give whom to call in all, why fewer will not do, and which groups are not reached twice."""
    voice, number = choice.voice, len(found.chosen)
    once = [group for group, actors in choice.knowing.items() if len(actors) == 1]
    unreached = [group for group, actors in choice.knowing.items() if not actors]
    if not number:
        yield voice.say(WORDS.call_nobody)
    elif number == 1:
        yield voice.say(WORDS.call_one, actor=choice.actors[found.chosen[0]].name)
    else:
        yield voice.say(WORDS.call_some if once or unreached else WORDS.call_all, number=number)
        yield _no_fewer(found, choice)
    if once:
        yield voice.say(WORDS.known_once, groups=voice.all_groups(once))
    if unreached:
        yield voice.say(WORDS.known_by_nobody, groups=voice.all_groups(unreached))


def _no_fewer(found: Fewest, choice: _Choice) -> str:
    """Give why no smaller set will do, the argument that is easiest to check first; or how small one may be."""
    voice, number, knows = choice.voice, len(found.chosen), [one.knows for one in choice.candidates]
    if not found.exact:
        return voice.say(WORDS.fewer_perhaps, number=found.at_least)
    scarce = [set(actors) for actors in choice.knowing.values() if len(actors) <= _TWICE]
    if len(set().union(*scarce)) == number:
        return voice.say(WORDS.fewer_scarce)
    once, twice = needed(choice.candidates)
    times, most = once.bit_count() + twice.bit_count(), max(map(int.bit_count, knows))
    if -(-times // most) == number:
        return voice.say(WORDS.fewer_share, times=times, most=most)
    return voice.say(WORDS.fewer_tried)
