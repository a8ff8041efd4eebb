"""Stacks layers: what is new is added, and every change to what lies below is done by a verb and written down."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from naermiljomodell.domain.model import KINDS, Change
from naermiljomodell.errors import Problem
from naermiljomodell.loading.raw import Items, Layer, RawItem, Spot, value_at
from naermiljomodell.source import Value
from naermiljomodell.text import fold, nearest

_VERBS = ("endre", "legg_til", "fjern", "begrunnelse")
_LABELS = ("id", "tekst", "risiko", "hvem", "hva", "kilde")


@dataclass(slots=True)
class Stack:
    """The layers on top of each other, while they are being stacked.

    `set_by` tells which layer of the topmost rank set a field, so that two of one rank cannot clash unseen.
    """

    items: Items = field(default_factory=dict)
    removed: Items = field(default_factory=dict)
    changes: list[Change] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    set_by: dict[tuple[str, str, str], tuple[int, Spot]] = field(default_factory=dict)


def stack(layers: Sequence[tuple[int, Layer]], customisation: Spot | None) -> Stack:
    """Give all *layers* stacked, lowest first, and the area's own *customisation* on top.

    The number beside each layer is its rank: two layers of one rank may not set the same thing differently.
    """
    result = Stack()
    for rank, layer in layers:
        _add_items(result, layer, rank)
        for spot in layer.changes:
            _apply(result, spot, rank)
    if customisation is not None:
        _apply(result, customisation, len(layers) + 1)
    return result


def with_words(items: Items, words: Items) -> tuple[Items, list[Problem]]:
    """Give *items* with the texts of a translation laid over them, and what the translation has too much of."""
    result = {kind: dict(group) for kind, group in items.items()}
    problems: list[Problem] = []
    for kind, group in words.items():
        for id_, item in group.items():
            below = result.get(kind, {}).get(id_)
            if below is None:
                suggestion = nearest(id_, result.get(kind, {}))
                problems.append(item.spot.finding("NM213", {"id": id_}, suggestion=suggestion, key=True))
            else:
                fields = {**below.fields, **{k: _reworded(below.fields.get(k), v) for k, v in item.fields.items()}}
                result[kind][id_] = RawItem(fields, {**below.spots, **item.spots}, below.spot)
    return result, problems


def _reworded(old: Value, new: Value) -> Value:
    """Give *old* with the words of *new*: lists entry by entry, mappings key by key."""
    if isinstance(old, list) and isinstance(new, list) and len(old) == len(new):
        return [_reworded(o, n) for o, n in zip(old, new, strict=True)]
    if isinstance(old, dict) and isinstance(new, dict):
        return {**old, **{key: _reworded(old.get(key), value) for key, value in new.items()}}
    if isinstance(old, dict) and isinstance(new, str) and "tekst" in old:
        return {**old, "tekst": new}
    return new


def _add_items(result: Stack, layer: Layer, rank: int) -> None:
    """Add what *layer* brings; an id that is already there is a finding."""
    for kind, group in layer.items.items():
        for id_, item in group.items():
            _add(result, kind, id_, item, rank, noted=rank > 0)


def _add(result: Stack, kind: str, id_: str, item: RawItem, rank: int, *, noted: bool) -> None:
    """Add one new item; what the core brings is no change and is not *noted*."""
    there = result.items.setdefault(kind, {})
    if id_ in there:
        first = there[id_].spot
        facts = {"id": id_, "layer": item.spot.layer, "other": first.layer, "file": first.file, "line": first.line}
        result.problems.append(item.spot.finding("NM210", facts, key=True))
        return
    there[id_] = item
    if noted:
        reason = item.fields.get("begrunnelse")
        kept = {k: v for k, v in item.fields.items() if k != "begrunnelse"}
        there[id_] = RawItem(kept, item.spots, item.spot)
        name = str(item.fields.get("navn") or id_)
        _note(result, (kind, id_, "ny", ""), ("", name, str(reason or "")), item.spot)
        result.set_by[kind, id_, ""] = (rank, item.spot)


def _note(result: Stack, what: tuple[str, str, str, str], said: tuple[str, str, str], spot: Spot) -> None:
    """Write down one change."""
    kind, id_, verb, key = what
    old, new, reason = said
    result.changes.append(
        Change(kind, id_, verb, key, old, new, reason, spot.layer, spot.file, spot.line)  # type: ignore[arg-type]  # a verb
    )


def _apply(result: Stack, spot: Spot, rank: int) -> None:
    """Carry out a customisation: kind -> id -> verbs, or a new item."""
    tree = value_at(spot)
    if not isinstance(tree, dict):
        result.problems.append(spot.finding("NM118", {"key": "tilpasning", "value": str(tree)}))
        return
    for kind, group in tree.items():
        below = spot.below(kind)
        if kind not in KINDS:
            result.problems.append(below.finding("NM201", {"key": kind}, suggestion=nearest(kind, KINDS), key=True))
        elif not isinstance(group, dict):
            result.problems.append(below.finding("NM118", {"key": kind, "value": str(group)}))
        else:
            for id_, todo in group.items():
                _apply_one(result, (kind, id_), todo, below.below(id_), rank)


def _apply_one(result: Stack, name: tuple[str, str], todo: Value, spot: Spot, rank: int) -> None:
    """Carry out what is said of one id."""
    kind, id_ = name
    if not isinstance(todo, dict):
        result.problems.append(spot.finding("NM118", {"key": id_, "value": str(todo)}))
    elif not any(verb in todo for verb in _VERBS[:3]):
        item = RawItem(todo, {key: spot.below(key) for key in todo}, spot)
        _add(result, kind, id_, item, rank, noted=True)
    elif id_ not in result.items.get(kind, {}):
        suggestion = nearest(id_, result.items.get(kind, {}))
        result.problems.append(spot.finding("NM211", {"id": id_, "kind": kind}, suggestion=suggestion, key=True))
    else:
        _Edit(result, kind, id_, todo, spot, rank).carry_out()


@dataclass(slots=True)
class _Edit:
    """The verbs for one item that is there."""

    result: Stack
    kind: str
    id: str
    todo: Mapping[str, Value]
    spot: Spot
    rank: int

    def carry_out(self) -> None:
        """Do what each verb says; what is not understood is a finding, and the rest is still done."""
        for key in self.todo:
            if key not in _VERBS:
                self._say("NM212", (key,), {"key": key}, suggestion=nearest(key, _VERBS))
        if self.todo.get("fjern") == "true":
            self._remove()
            return
        for verb, act in (("endre", self._change), ("legg_til", self._extend), ("fjern", self._take_out)):
            if verb not in self.todo:
                continue
            fields = self.todo[verb]
            if isinstance(fields, dict):
                for key, value in fields.items():
                    act(key, value, self.spot.below(verb, key))
            else:
                self._say("NM214", (verb,), {"key": verb})

    @property
    def reason(self) -> str:
        """Why, in the person's words; empty when not said."""
        said = self.todo.get("begrunnelse")
        return said if isinstance(said, str) else ""

    @property
    def item(self) -> RawItem:
        """The item as it stands now."""
        return self.result.items[self.kind][self.id]

    def _say(self, code: str, path: Iterable[str], facts: Mapping[str, object], suggestion: str = "") -> None:
        spot = self.spot.below(*path)
        self.result.problems.append(spot.finding(code, facts, suggestion=suggestion, key=True))

    def _remove(self) -> None:
        """Take the item out; a step goes on to conduct order."""
        if not self.reason:
            self._say("NM215", ("fjern",), {"id": self.id})
        if self._clashes("", self.spot):
            return
        item = self.result.items[self.kind].pop(self.id)
        self.result.removed.setdefault(self.kind, {})[self.id] = item
        name = str(item.fields.get("navn") or self.id)
        _note(self.result, (self.kind, self.id, "fjern", ""), (name, "", self.reason), self.spot)

    def _change(self, key: str, new: Value, spot: Spot) -> None:
        """Set one field; a mapping is set key by key, but a condition as a whole."""
        if self._clashes(key, spot):
            return
        old = self.item.fields.get(key)
        merged = {**old, **new} if isinstance(old, dict) and isinstance(new, dict) and key != "vilkår" else new
        self._set(key, merged, spot)
        _note(self.result, (self.kind, self.id, "endre", key), (_shown(old), _shown(merged), self.reason), spot)

    def _extend(self, key: str, new: Value, spot: Spot) -> None:
        """Add entries at the end of a list."""
        old = self.item.fields.get(key)
        if not isinstance(new, list) or not (old is None or isinstance(old, list)):
            self.result.problems.append(spot.finding("NM216", {"key": key}, key=True))
            return
        self._set(key, [*(old or []), *new], spot)
        for i, entry in enumerate(new):
            said = ("", _shown(entry), self.reason)
            _note(self.result, (self.kind, self.id, "legg_til", key), said, spot.below(i))

    def _take_out(self, key: str, gone: Value, spot: Spot) -> None:
        """Take entries out of a list, found by id or text."""
        old = self.item.fields.get(key)
        if not isinstance(gone, list) or not isinstance(old, list):
            self.result.problems.append(spot.finding("NM216", {"key": key}, key=True))
            return
        labels = {fold(_label(entry)): entry for entry in old}
        for i, entry in enumerate(gone):
            wanted = _label(entry)
            if fold(wanted) not in labels:
                suggestion = nearest(wanted, map(_label, old))
                facts = {"text": wanted, "key": key}
                self.result.problems.append(spot.below(i).finding("NM217", facts, suggestion=suggestion))
                continue
            found = labels[fold(wanted)]
            self._set(key, [e for e in self.item.fields[key] or [] if e is not found], spot)
            said = (_shown(found), "", self.reason)
            _note(self.result, (self.kind, self.id, "fjern", key), said, spot.below(i))

    def _set(self, key: str, value: Value, spot: Spot) -> None:
        """Put a new value in a field, with its new place."""
        item = self.item
        self.result.items[self.kind][self.id] = RawItem(
            {**item.fields, key: value}, {**item.spots, key: spot}, item.spot
        )

    def _clashes(self, key: str, spot: Spot) -> bool:
        """Tell whether another layer of the same rank has set this already, and say so."""
        name = (self.kind, self.id, key)
        rank, first = self.result.set_by.get(name, (-1, spot))
        self.result.set_by[name] = (self.rank, spot)
        if rank != self.rank or first.layer == spot.layer:
            return False
        facts = {"id": self.id, "key": key or "fjern", "layer": spot.layer, "other": first.layer}
        self.result.problems.append(spot.finding("NM218", facts, key=True))
        return True


def _label(entry: Value) -> str:
    """Give the words that a list's entry is known by."""
    if isinstance(entry, dict):
        return next((str(entry[key]) for key in _LABELS if entry.get(key)), "")
    return str(entry)


def _shown(value: Value) -> str:
    """Give plain data as short text for people."""
    if value is None:
        return ""
    if isinstance(value, list):
        return ", ".join(_shown(v) for v in value)
    if isinstance(value, dict):
        return ", ".join(f"{k}: {_shown(v)}" for k, v in value.items())
    return value
