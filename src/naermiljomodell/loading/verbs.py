"""What a layer does to the layers below it, as plain acts: one for each new item, changed field and removed item."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from naermiljomodell.domain.model import KINDS, Verb
from naermiljomodell.errors import Problem
from naermiljomodell.frozen import frozen
from naermiljomodell.loading.diagnostics import keys_at
from naermiljomodell.loading.raw import Spot, value_at
from naermiljomodell.source import Value
from naermiljomodell.text import nearest, squeeze

REASON = "begrunnelse"
"""The key beside a verb, or among the fields of a new item, that says why."""
LEARNT = "erfaring_fra"
"""The key beside it that names the neighbourhood that the change was taken over from."""
_VERBS: tuple[Verb, ...] = ("endre", "legg_til", "fjern")
_WORDS = (*_VERBS, REASON, LEARNT)
_BESIDE = frozenset({REASON, LEARNT})
_YES = frozenset({"true", "ja"})


@frozen
class Act:
    """One thing that a layer does to one item.

    `key` is the field; it is empty for a new item, whose fields are `value`, and for one that is removed. `spot` is where
    the value stands and `home` where the item's id does. `learnt_in` is the neighbourhood that it was taken over from.
    """

    kind: str
    id: str
    verb: Verb
    key: str
    value: Value
    reason: str
    spot: Spot
    home: Spot
    learnt_in: str = ""

    @property
    def removes(self) -> bool:
        """Whether the whole item goes."""
        return self.verb == "fjern" and not self.key


def read_acts(spot: Spot) -> tuple[list[Act], list[Problem]]:
    """Give what the customisation at *spot* asks for, in the order it is written, and what in it is not understood.

    It is a mapping of the form kind -> id -> verbs, or the fields of a new item; anything else gives no acts. Findings:
    NM116, NM118, NM201, NM212, NM214, NM215.
    """
    reading = _Reading()
    tree = value_at(spot)
    for kind, group in tree.items() if isinstance(tree, dict) else ():
        below = spot.below(kind)
        if kind not in KINDS:
            reading.problems.append(below.finding("NM201", {"key": kind}, suggestion=nearest(kind, KINDS), key=True))
        elif not isinstance(group, dict):
            reading.problems.append(below.finding("NM118", {"key": kind}))
        else:
            for id_, todo in group.items():
                reading.item(kind, id_, todo, below.below(id_))
    return reading.acts, reading.problems


class _Reading:
    """What has been read of a customisation so far."""

    def __init__(self) -> None:
        self.acts: list[Act] = []
        self.problems: list[Problem] = []

    def item(self, kind: str, id_: str, todo: Value, home: Spot) -> None:
        """Read what is said of one item."""
        if not isinstance(todo, dict):
            self.problems.append(home.finding("NM118", {"key": id_}))
            return
        strangers = dict(_strangers(kind, todo))
        for key, meant in strangers.items():
            self.problems.append(home.below(key).finding("NM212", {"key": key}, suggestion=meant, key=True))
        before = len(self.acts)
        reason, learnt_in = self.text(REASON, todo, home), self.text(LEARNT, todo, home)
        if any(verb in todo for verb in _VERBS):
            self.verbs(kind, id_, todo, reason, home)
        elif not strangers:
            fields: Value = {key: value for key, value in todo.items() if key not in _BESIDE}
            self.acts.append(Act(kind, id_, "ny", "", fields, reason, home, home))
        if learnt_in:
            self.acts[before:] = [replace(act, learnt_in=learnt_in) for act in self.acts[before:]]

    def text(self, key: str, todo: Mapping[str, Value], home: Spot) -> str:
        """Give what is said beside the verbs under *key*, in the person's words; empty when it is not said."""
        said = todo.get(key)
        if said is not None and not isinstance(said, str):
            self.problems.append(home.below(key).finding("NM116", {"key": key}))
        return squeeze(said) if isinstance(said, str) else ""

    def verbs(self, kind: str, id_: str, todo: Mapping[str, Value], reason: str, home: Spot) -> None:
        """Read the verbs for an item that is there."""
        for verb in (verb for verb in _VERBS if verb in todo):
            fields, spot = todo[verb], home.below(verb)
            if verb == "fjern" and isinstance(fields, str) and fields.strip().casefold() in _YES:
                self.acts.append(Act(kind, id_, verb, "", None, reason, home, home))
                if not reason:
                    self.problems.append(spot.finding("NM215", {"id": id_}, key=True))
            elif verb == "fjern" and isinstance(fields, str):
                self.problems.append(spot.finding("NM105", {"key": verb, "value": fields}, suggestion="true"))
            elif isinstance(fields, dict):
                self.acts += [Act(kind, id_, verb, k, v, reason, spot.below(k), home) for k, v in fields.items()]
            else:
                self.problems.append(spot.finding("NM214", {"key": verb}, key=True))


def _strangers(kind: str, todo: Mapping[str, Value]) -> Iterator[tuple[str, str]]:
    """Give each key that is no verb and stands beside one, or looks like one, with the verb most like it."""
    if any(verb in todo for verb in _VERBS):
        yield from ((key, nearest(key, _WORDS)) for key in todo if key not in _WORDS)
        return
    fields = {*keys_at(KINDS[kind], ()), *_BESIDE}
    alike = ((key, nearest(key, _VERBS)) for key in todo if key not in fields)
    yield from ((key, meant) for key, meant in alike if meant)
