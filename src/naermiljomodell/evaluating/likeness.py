"""How alike two neighbourhoods are, by what is known of both, and why.

Each of six traits counts as much: kind of area, centrality, residents, target groups, challenges and kinds of meeting
places. The mean over those that are known of both is the coefficient of Gower. What is not known counts neither way.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from typing import Final

from naermiljomodell.domain.compared import AreaSummary, Likeness, Traits
from naermiljomodell.language.base import Said
from naermiljomodell.language.compare_words import WORDS
from naermiljomodell.language.dates import number

LEAST_KNOWN: Final = 3
"""So many of the six traits must be known of both: a new place has the target groups that all begin with."""
_FAR: Final = math.log(100)
"""Two places are wholly unlike in size when one has a hundred times as many residents. A working value."""
_CLASSES: Final = 5
"""How many steps there are between the most and the least central class of municipality."""
_ALIKE: Final = 0.5
"""What is at least so alike is named as a reason."""


def likeness(one: AreaSummary, other: AreaSummary, language: str) -> Likeness | None:
    """Give how alike *one* and *other* are, with why in *language*; None when too little is known of both."""
    found = list(_compared(one.traits, other.traits, language))
    if len(found) < LEAST_KNOWN:
        return None
    score = sum(alike for alike, _ in found) / len(found)
    why = tuple(said for alike, said in sorted(found, key=lambda item: -item[0]) if alike >= _ALIKE)
    return Likeness(one.folder, other.folder, other.name, round(score, 4), len(found), why)


def most_like(one: AreaSummary, others: Sequence[AreaSummary], language: str, most: int = 5) -> tuple[Likeness, ...]:
    """Give those of *others* that are most like *one*, at most so many, the most like first.

    Of those that are as much alike, the one of which most is known comes first, then by folder.
    """
    found = [alike for other in others if (alike := likeness(one, other, language)) is not None]
    return tuple(sorted(found, key=lambda alike: (-alike.score, -alike.known, alike.other))[:most])


def _compared(one: Traits, other: Traits, language: str) -> Iterator[tuple[float, str]]:
    """Give for each trait that is known of both how alike they are in it, 0 to 1, and what one may say of it."""
    if one.area_kind and other.area_kind:
        yield float(one.area_kind == other.area_kind), WORDS.same_kind.of(language)
    if one.centrality and other.centrality:
        yield 1 - abs(one.centrality - other.centrality) / _CLASSES, WORDS.same_centrality.of(language)
    if one.residents and other.residents:
        said = {"one": number(one.residents, language), "other": number(other.residents, language)}
        yield _size(one.residents, other.residents), WORDS.same_size.of(language).format_map(said)
    for words, take in _SETS:
        first, second = set(take(one)), set(take(other))
        if first and second:
            counts = {"shared": len(first & second), "all": len(first | second)}
            yield counts["shared"] / counts["all"], words.of(language).format_map(counts)


def _size(one: int, other: int) -> float:
    """Give how alike two numbers of residents are: by their ratio, so that 200 and 400 are as alike as 2000 and 4000."""
    return max(0.0, 1 - abs(math.log(one / other)) / _FAR)


_SETS: Final[tuple[tuple[Said, Callable[[Traits], Sequence[str]]], ...]] = (
    (WORDS.same_groups, lambda traits: traits.target_groups),
    (WORDS.same_challenges, lambda traits: traits.challenges),
    (WORDS.same_places, lambda traits: traits.place_kinds),
)
