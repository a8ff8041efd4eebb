"""How the readings speak: actors by name, lists that end, and one language."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from naermiljomodell.domain.model import Pack
from naermiljomodell.domain.stakeholders import Stakeholder
from naermiljomodell.frozen import frozen
from naermiljomodell.language.base import Said
from naermiljomodell.language.dates import listed
from naermiljomodell.language.network_words import WORDS
from naermiljomodell.network.shape import MOST_READ

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
        """Give the names of actors as a list in a sentence; of more than six, the first and how many more."""
        return self.some([self.actors[actor].name for actor in ids])

    def all_names(self, ids: Sequence[str]) -> str:
        """Give the names of all actors as a list in a sentence; of more than sixty, the first and how many more."""
        return self.names(ids) if len(ids) > MOST_READ else self.all([self.actors[actor].name for actor in ids])

    def groups(self, ids: Sequence[str]) -> str:
        """Give target groups as a list in a sentence, by the terms of running text; an unknown one by its id.

        Of more than six, the first and how many more.
        """
        return self.some([self._term(group) for group in ids])

    def all_groups(self, ids: Sequence[str]) -> str:
        """Give all target groups as a list in a sentence, as `groups` does."""
        return self.all([self._term(group) for group in ids])

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
        """Give *words* as a list in a sentence; of more than six, the first and how many more."""
        if len(words) <= _MOST_NAMES + 1:
            return self.all(words)
        return self.all([*words[:_MOST_NAMES], self.more(len(words) - _MOST_NAMES)])

    def all(self, words: Sequence[str]) -> str:
        """Give all *words* as a list in a sentence."""
        return listed(words, self.language)

    def more(self, number: int) -> str:
        """Give how many more there are, as the end of a list."""
        return self.say(WORDS.more, number=number)

    def _term(self, group: str) -> str:
        """Give the term of a target group."""
        known = self.pack.target_groups
        return known[group].term if group in known else group
