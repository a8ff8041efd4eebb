"""What templates see of the ideas of several neighbourhoods: by the target group they are for."""

from __future__ import annotations

from typing import Final

from naermiljomodell.composing.escaping import escape
from naermiljomodell.composing.view import Data, Material
from naermiljomodell.domain.shared import Shared, SharedIdea
from naermiljomodell.language.booklet_words import WORDS
from naermiljomodell.language.dates import listed
from naermiljomodell.text import fold, sort_key

_MOST_NAMED: Final = 4
"""Of more neighbourhoods a heading tells how many they are."""
_NONE: Final = Shared((), (), 0)


def shared_view(m: Material) -> Data:
    """Give the ideas that several neighbourhoods pass on; everything is empty in a playbook of one alone.

    `områder` are those that have ideas to pass on, or all of them when none has.
    """
    shared = m.shared or _NONE
    telling = {idea.area for idea in shared.ideas} or set(shared.areas)
    names = [escape(name) for name in sorted(telling, key=sort_key)]
    few = len(names) <= _MOST_NAMED
    return {
        "fra_flere": {
            "områder": names,
            "tittel": listed(names, m.language) if few else m.said(WORDS.areas_in_title, areas=len(names)),
            "grupper": [
                {"navn": escape(name), "ideer": [_idea(idea) for idea in ideas]} for name, ideas in _groups(m, shared)
            ],
            "antall": len(shared.ideas),
            "utelatt": shared.left_out,
        }
    }


def _groups(m: Material, shared: Shared) -> list[tuple[str, list[SharedIdea]]]:
    """Give the ideas by the group they are for, the groups in reading order; those that are for all come last."""
    found: dict[str, tuple[str, list[SharedIdea]]] = {}
    for idea in shared.ideas:
        name = idea.group[:1].upper() + idea.group[1:] if idea.group else m.said(WORDS.for_all)
        found.setdefault(fold(idea.group), (name, []))[1].append(idea)
    last = found.pop("", None)
    named = sorted(found.values(), key=lambda group: sort_key(group[0]))
    return [*named, *([last] if last else [])]


def _idea(idea: SharedIdea) -> Data:
    """Give one idea; what is not said is an empty text."""
    return {
        "område": escape(idea.area),
        "tekst": escape(idea.text),
        "tiltak": escape(idea.action),
        "status": idea.status,
        "steg": escape(idea.step),
    }
