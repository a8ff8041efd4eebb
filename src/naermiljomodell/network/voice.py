"""How the readings speak: actors by name, lists that end, and one language."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from naermiljomodell.domain.model import Pack
from naermiljomodell.domain.stakeholders import Stakeholder
from naermiljomodell.frozen import frozen
from naermiljomodell.language.base import Said
from naermiljomodell.language.dates import listed
from naermiljomodell.language.network_words import WORDS

_MOST_NAMES = 5


@frozen
class Voice:
    """Who there is to speak of, by id in reading order, and the language to do it in."""

    actors: Mapping[str, Stakeholder]
    pack: Pack
    language: str

    def say(self, said: Said, **facts: object) -> str:
        """Give the sentence *said* with *facts* in its holes."""
        return said.of(self.language).format_map(facts)

    def names(self, ids: Sequence[str]) -> str:
        """Give the names of actors as a list in a sentence; of more than five, the first and how many more."""
        return self.some([self.actors[actor].name for actor in ids])

    def groups(self, ids: Sequence[str]) -> str:
        """Give target groups as a list in a sentence, by the terms of running text; an unknown one by its id."""
        known = self.pack.target_groups
        return self.some([known[group].term if group in known else group for group in ids])

    def kinds(self, ids: Sequence[str]) -> str:
        """Give some kinds of actor as examples: the first of each sector, at most five."""
        first: dict[str, str] = {}
        for kind in ids:
            first.setdefault(self.pack.actor_kinds[kind].sector, self.pack.actor_kinds[kind].name)
        return ", ".join(list(first.values())[:_MOST_NAMES])

    def sector(self, sector: str) -> str:
        """Give the name of a sector; an unknown one by its id."""
        known = self.pack.sectors
        return known[sector].name if sector in known else sector

    def some(self, words: list[str]) -> str:
        """Give *words* as a list in a sentence; of more than five, the first and how many more."""
        if len(words) <= _MOST_NAMES + 1:
            return listed(words, self.language)
        rest = self.more(len(words) - _MOST_NAMES)
        return listed([*words[:_MOST_NAMES], rest], self.language)

    def more(self, number: int) -> str:
        """Give how many more there are, as the end of a list."""
        return self.say(WORDS.more, number=number)
