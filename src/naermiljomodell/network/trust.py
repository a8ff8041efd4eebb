"""What those who answered say of trust and value, as one number for the whole network and never for an actor."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import fsum
from typing import Literal

from naermiljomodell.domain.network import Measure
from naermiljomodell.domain.stakeholders import TRUST_ITEMS, VALUE_ITEMS, Relation
from naermiljomodell.language.base import Said
from naermiljomodell.language.dates import number
from naermiljomodell.language.measure_words import WORDS
from naermiljomodell.network.shape import FEWEST
from naermiljomodell.network.voice import Voice

_HIGHEST = 4
_DIGITS = 2

_Asked = tuple[str, str, str]


def trust_and_value(relations: Sequence[Relation], voice: Voice) -> tuple[Measure, Measure]:
    """Give trust and value as shares of the highest, the mean over the relations that have an answer.

    An answer is the mean of the items given, or else the single column; a relation asked of twice has its latest answer.
    None when fewer than three actors have answered, so that no single answer can be read back; whole per cent, likewise.
    """
    there = [r for r in relations if r.origin != r.target and r.origin in voice.actors and r.target in voice.actors]
    trust_words = (WORDS.trust_is, WORDS.trust_not, WORDS.trust_but)
    value_words = (WORDS.value_is, WORDS.value_not, WORDS.value_but)
    return (
        _measure("tillit", _answers(there, TRUST_ITEMS, "trust"), trust_words, "s110", voice),
        _measure("verdi", _answers(there, VALUE_ITEMS, "value"), value_words, "", voice),
    )


def _answers(relations: Iterable[Relation], items: Sequence[str], single: str) -> dict[_Asked, tuple[str, float]]:
    """Give the answer on each relation with when it is from; 0 for one without an answer."""
    found: dict[_Asked, tuple[str, float]] = {}
    for relation in relations:
        asked = (relation.origin, relation.target, relation.kind)
        given = [level for item in items if (level := getattr(relation, item)) is not None]
        answer = fsum(given) / len(given) if given else getattr(relation, single) or 0
        found[asked] = max(found.get(asked, ("", 0)), (relation.since or "" if answer else "", answer))
    return found


def _measure(
    kind: Literal["tillit", "verdi"],
    answers: dict[_Asked, tuple[str, float]],
    words: tuple[Said, Said, Said],
    source: str,
    voice: Voice,
) -> Measure:
    """Give one of the two, with how many relations have an answer."""
    said, too_few, caution = words
    given = {asked: answer for asked, (_, answer) in answers.items() if answer}
    enough = len({origin for origin, _, _ in given}) >= FEWEST
    share = round(fsum(given.values()) / len(given) / _HIGHEST, _DIGITS) if enough else None
    text = voice.say(
        said if share is not None else too_few,
        percent=number(100 * (share or 0), voice.language),
        answered=number(len(given), voice.language),
        all=number(len(answers), voice.language),
    )
    return Measure(kind, share, text, voice.say(caution), source=source, public=False)
