"""When two relations are the same tie: the same actors, in order if it matters, and the same kind."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from naermiljomodell.domain.reference import RelationKind
from naermiljomodell.domain.stakeholders import Relation

CONFLICT = "konflikt"
"""The kind of relation that carries nothing between two actors."""

Key = tuple[str, str, str]
"""From whom, to whom, and of which kind; a mutual tie goes from the id that sorts first."""


def is_mutual(kind: str, kinds: Mapping[str, RelationKind]) -> bool:
    """Tell whether *kind* goes both ways; a kind that nobody knows (a finding elsewhere) goes one way."""
    return kind in kinds and not kinds[kind].directed


def levels_of(relations: Iterable[Relation], kinds: Mapping[str, RelationKind]) -> dict[Key, int]:
    """Give each tie once, with the highest level its rows give; 0 where none of them gives one."""
    levels: dict[Key, int] = {}
    for relation in relations:
        key = _key(relation, kinds)
        levels[key] = max(levels.get(key, 0), relation.level or 0)
    return levels


def _key(relation: Relation, kinds: Mapping[str, RelationKind]) -> Key:
    """Give what two relations have in common when they are the same."""
    ends = (relation.origin, relation.target)
    first, second = sorted(ends) if is_mutual(relation.kind, kinds) else ends
    return first, second, relation.kind
