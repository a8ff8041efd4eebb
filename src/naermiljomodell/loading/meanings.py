"""What words of another tool mean in the model: a name, in any language the model speaks, or an id gives the id."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Final

from naermiljomodell.domain.model import Pack
from naermiljomodell.domain.pack import Item
from naermiljomodell.domain.reference import TargetGroup
from naermiljomodell.language.base import LANGUAGES
from naermiljomodell.loading.core import core_pack
from naermiljomodell.text import fold, nearest, slug

_MOST_GUESSES: Final = 200
"""The most words that a nearest one is looked for; beyond it a finding stands without a suggestion."""
_FROM_MODEL: Final = {
    "type": "actor_kinds",
    "sektor": "sectors",
    "roller": "roles",
    "målgrupper": "target_groups",
    "relasjonstype": "relation_kinds",
}


class Words:
    """The ids of one sort of thing, by id and by name."""

    def __init__(self, pack: Pack, field: str) -> None:
        self._pack = pack
        self._field = field
        self._guesses: dict[str, str] = {}

    @property
    def items(self) -> Mapping[str, Item]:
        """What there is in the model, by id."""
        found: Mapping[str, Item] = getattr(self._pack, self._field)
        return found

    @cached_property
    def _known(self) -> Mapping[str, str]:
        """The id by each name, in all languages of the core, and by the id itself; an id goes before a name.

        So a file means the same whatever language its playbook is read in.
        """
        known: dict[str, str] = {}
        for pack in (*map(core_pack, LANGUAGES), self._pack):
            items: Mapping[str, Item] = getattr(pack, self._field)
            there = [(id_, item) for id_, item in items.items() if id_ in self.items]
            known.update({fold(item.term): id_ for id_, item in there if isinstance(item, TargetGroup)})
            known.update({fold(item.name): id_ for id_, item in there})
        return {**known, **{fold(id_): id_ for id_ in self.items}}

    def meant(self, word: str) -> str:
        """Give the id that *word* is, or is the name of; empty when it is neither."""
        known = self._known
        return known.get(fold(word), "") or known.get(slug(word), "")

    def near(self, word: str) -> str:
        """Give the name most like *word*, or an empty text."""
        if word not in self._guesses and len(self._guesses) < _MOST_GUESSES:
            self._guesses[word] = nearest(word, [*(item.name for item in self.items.values()), *self.items])
        return self._guesses.get(word, "")


class Meanings:
    """What words mean in one model: by column, `type`, `sektor`, `roller`, `målgrupper` and `relasjonstype`."""

    def __init__(self, pack: Pack) -> None:
        self._words = {column: Words(pack, field) for column, field in _FROM_MODEL.items()}
        self._sectors = {id_: kind.sector for id_, kind in pack.actor_kinds.items()}
        self._directed = frozenset(id_ for id_, kind in pack.relation_kinds.items() if kind.directed)

    def of(self, column: str) -> Words:
        """Give the words that may stand in *column*."""
        return self._words[column]

    def usual_sector(self, kind: str) -> str:
        """Give the sector that actors of *kind* usually belong to."""
        return self._sectors.get(kind, "")

    def is_directed(self, kind: str) -> bool:
        """Tell whether relations of *kind* have a direction."""
        return kind in self._directed
