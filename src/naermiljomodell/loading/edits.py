"""Carries out what layers do: each act changes the stack and is written down, or is a finding."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from naermiljomodell.domain.model import Change
from naermiljomodell.errors import Problem
from naermiljomodell.loading.raw import Items, RawItem, Spot
from naermiljomodell.loading.verbs import Act
from naermiljomodell.source import Value
from naermiljomodell.text import fold, nearest

_LABELS = ("id", "tekst", "risiko", "hvem", "hva", "kilde", "merknad")
_CONDITION = "vilkår"

Name = tuple[str, str, str]
"""Kind, id and field; the field is empty when the whole item is meant."""


@dataclass(slots=True)
class Stack:
    """The layers on top of each other, while they are being stacked.

    `clashes` are the disagreements that no layer above has settled.
    """

    items: Items = field(default_factory=dict)
    removed: Items = field(default_factory=dict)
    changes: list[Change] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    clashes: dict[Name, Problem] = field(default_factory=dict)

    def add(self, kind: str, id_: str, item: RawItem) -> bool:
        """Add one new item, and tell whether it was new; an id that is already there is a finding (NM210)."""
        there = self.items.setdefault(kind, {})
        if id_ in there:
            first = there[id_].spot
            facts = {"id": id_, "other": first.layer, "file": first.file, "line": first.line}
            self.problems.append(item.spot.finding("NM210", facts, key=True))
            return False
        there[id_] = item
        self.removed.get(kind, {}).pop(id_, None)
        return True


def carry_out(stack: Stack, acts: Sequence[Act]) -> None:
    """Carry out *acts*, which are of one rank, on *stack*: what is new first, what goes last.

    Their order decides nothing but the order of entries in lists; changes are written down in the order of the acts.
    Findings: NM208, NM210, NM211, NM216, NM217.
    """
    hands = _Hands(stack)
    for stage in (hands.bring, hands.set, hands.extend, hands.take, hands.remove):
        for place, act in enumerate(acts):
            stage(place, act)
    stack.changes += [change for _, change in sorted(hands.changes, key=lambda pair: pair[0])]


def noted(act: Act, old: str, new: str, spot: Spot | None = None) -> Change:
    """Give what *act* did, as it is written down."""
    at = spot or act.spot
    return Change(act.kind, act.id, act.verb, act.key, old, new, act.reason, at.layer, at.file, at.line, act.learnt_in)


def name_of(item: RawItem, id_: str) -> str:
    """Give the name of an item, or its id."""
    return _shown(item.fields.get("navn")) or id_


def merges(key: str, old: Value, new: Value) -> bool:
    """Tell whether *new* is laid over *old* key by key: a mapping is, but a condition is one thing."""
    return isinstance(old, dict) and isinstance(new, dict) and key != _CONDITION


class _Hands:
    """What carries out the acts of one rank, stage by stage."""

    def __init__(self, stack: Stack) -> None:
        self.stack = stack
        self.before = {kind: dict(group) for kind, group in stack.items.items()}
        self.changes: list[tuple[int, Change]] = []
        self.gone: set[Name] = set()
        self.taken: set[tuple[Name, str]] = set()

    def bring(self, place: int, act: Act) -> None:
        """Add a new item."""
        if act.verb == "ny":
            fields = act.value if isinstance(act.value, dict) else {}
            item = RawItem(fields, {key: act.home.below(key) for key in fields}, act.home)
            if self.stack.add(act.kind, act.id, item):
                self.note(place, act, "", name_of(item, act.id))

    def set(self, place: int, act: Act) -> None:
        """Set one field; a mapping is laid over the one that is there."""
        item = self.item(act) if act.verb == "endre" else None
        if item is not None:
            old, new = item.fields.get(act.key), act.value
            if isinstance(old, dict) and isinstance(new, dict) and merges(act.key, old, new):
                new = {**old, **new}
            self.keep(act, item.with_field(act.key, new, act.spot))
            if new != old:
                self.note(place, act, _shown(old), _shown(new))

    def extend(self, place: int, act: Act) -> None:
        """Add entries at the end of a list, those that are not in it."""
        item = self.item(act) if act.verb == "legg_til" else None
        if item is None:
            return
        entries, spots = self.entries(act, item), list(item.entry_spots(act.key))
        if entries is None or not isinstance(act.value, list):
            self.stack.problems.append(act.spot.finding("NM216", {"key": act.key}, key=True))
            return
        for index, entry in enumerate(act.value):
            if entry not in entries:
                entries.append(entry)
                spots.append(act.spot.below(index))
                self.note(place, act, "", _shown(entry), spots[-1])
            elif entry in self.below(act):
                facts = {"text": _shown(entry), "key": act.key}
                self.stack.problems.append(act.spot.below(index).finding("NM208", facts))
        if len(entries) > len(self.entries(act, item) or ()):
            self.keep(act, item.with_field(act.key, entries, act.spot, spots))

    def take(self, place: int, act: Act) -> None:
        """Take entries out of a list, found by id or text."""
        item = self.item(act) if act.verb == "fjern" and act.key else None
        if item is None:
            return
        entries, spots = self.entries(act, item), item.entry_spots(act.key)
        if entries is None or not isinstance(act.value, list):
            self.stack.problems.append(act.spot.finding("NM216", {"key": act.key}, key=True))
            return
        gone = [index for i, wanted in enumerate(act.value) for index in self.found(place, act, i, wanted, entries)]
        kept = [index for index in range(len(entries)) if index not in gone]
        if gone:
            self.keep(act, item.with_field(act.key, [entries[i] for i in kept], act.spot, [spots[i] for i in kept]))

    def found(self, place: int, act: Act, at: int, wanted: Value, entries: Sequence[Value]) -> list[int]:
        """Give where in *entries* the entry called *wanted* stands; that it does not is a finding."""
        spot, label = act.spot.below(at), _label(wanted)
        name = ((act.kind, act.id, act.key), fold(label))
        if name in self.taken:
            return []
        found = [i for i, entry in enumerate(entries) if label and fold(_label(entry)) == name[1]]
        for index in found:
            self.note(place, act, _shown(entries[index]), "", spot)
        if not found:
            near = nearest(label, filter(None, map(_label, entries)))
            facts = {"text": _shown(wanted), "key": act.key}
            self.stack.problems.append(spot.finding("NM217", facts, suggestion=near))
        self.taken.update([name] if found else [])
        return found

    def remove(self, place: int, act: Act) -> None:
        """Take an item out; two layers may both say so. A step goes on to conduct order."""
        name = (act.kind, act.id, "")
        item = self.item(act) if act.removes and name not in self.gone else None
        if item is not None:
            self.gone.add(name)
            del self.stack.items[act.kind][act.id]
            self.stack.removed.setdefault(act.kind, {})[act.id] = item
            self.note(place, act, name_of(item, act.id), "")

    def below(self, act: Act) -> Sequence[Value]:
        """Give the entries that the list which *act* is about had before this rank."""
        item = self.before.get(act.kind, {}).get(act.id)
        return () if item is None else self.entries(act, item) or ()

    def item(self, act: Act) -> RawItem | None:
        """Give the item that *act* is about; that there is none is a finding."""
        there = self.stack.items.get(act.kind, {})
        if act.id not in there:
            facts = {"id": act.id, "kind": act.kind}
            near = nearest(act.id, there)
            self.stack.problems.append(act.home.finding("NM211", facts, suggestion=near, key=True))
        return there.get(act.id)

    def entries(self, act: Act, item: RawItem) -> list[Value] | None:
        """Give the entries of the list that *act* is about, none for a field that is not there; None for no list."""
        value = item.fields.get(act.key)
        return [] if value is None else list(value) if isinstance(value, list) else None

    def keep(self, act: Act, item: RawItem) -> None:
        """Put *item* in the place of the one that *act* is about."""
        self.stack.items[act.kind][act.id] = item

    def note(self, place: int, act: Act, old: str, new: str, spot: Spot | None = None) -> None:
        """Write down one change."""
        self.changes.append((place, noted(act, old, new, spot)))


def _label(entry: Value) -> str:
    """Give the words that a list's entry is known by."""
    if isinstance(entry, dict):
        return next((_shown(entry[key]) for key in _LABELS if entry.get(key)), "")
    return _shown(entry)


def _shown(value: Value) -> str:
    """Give plain data as short text for people."""
    if isinstance(value, list):
        return ", ".join(map(_shown, value))
    if isinstance(value, dict):
        return ", ".join(f"{key}: {_shown(part)}" for key, part in value.items())
    return value or ""
