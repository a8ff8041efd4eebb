"""Stacks layers: what is new is added, and every change to what lies below is done by a verb and written down."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from naermiljomodell.errors import Problem
from naermiljomodell.loading.edits import Name, Stack, carry_out, merges, name_of, noted
from naermiljomodell.loading.raw import Layer, RawItem, Spot
from naermiljomodell.loading.verbs import REASON, Act, read_acts
from naermiljomodell.source import Value
from naermiljomodell.text import squeeze

_MOST_AGAIN = 10
"""A layer that repeats more ids than this from the layers below is a copy, which is told once and not for each."""
_LISTED = {
    "metoder": "metoder",
    "dokumenter": "dokumenter",
    "aktørtyper": "aktørtyper",
    "målgrupper": "målgrupper",
    "passer_for": "målgrupper",
    "kjenner": "målgrupper",
    "for": "målgrupper",
}
"""Key of a list, at any depth of an item -> the kind that its entries are ids of."""


def stack(layers: Sequence[tuple[int, Layer]], customisation: Spot | None) -> Stack:
    """Give all *layers* stacked, lowest first, and the area's own *customisation* on top.

    The number beside each layer is its rank; what layers of rank 0 bring is no change. Layers of one rank are laid
    together, so that their order decides nothing but the order in lists. Where two of them disagree, and no layer above
    settles it, there is a finding (NM218). A layer that is a copy of what lies below is NM207. Other findings: those of `read_acts` and `carry_out`.
    """
    result = Stack()
    for rank in sorted({rank for rank, _ in layers}):
        together = [layer for other, layer in layers if other == rank]
        for layer in together:
            before = len(result.problems)
            _bring(result, layer, new=rank > 0)
            _say_once(result, layer, before)
        _change(result, [spot for layer in together for spot in layer.changes])
    if customisation is not None:
        _change(result, [customisation])
    result.problems.extend(result.clashes.values())
    _forget_removed(result)
    return result


def _bring(result: Stack, layer: Layer, *, new: bool) -> None:
    """Add the items of *layer*; when they are *new* to the model, that is written down with the reason they give."""
    for kind, group in layer.items.items():
        for id_, item in group.items():
            kept = _without_reason(item) if new else item
            if result.add(kind, id_, kept) and new:
                said = item.fields.get(REASON)
                reason = squeeze(said) if isinstance(said, str) else ""
                act = Act(kind, id_, "ny", "", None, reason, item.spot, item.spot)
                result.changes.append(noted(act, "", name_of(kept, id_)))


def _say_once(result: Stack, layer: Layer, before: int) -> None:
    """Put one finding in the place of those from number *before* on, where *layer* repeats so much that it is a copy."""
    again = result.problems[before:]
    if len(again) > _MOST_AGAIN:
        facts = {"id": layer.info.id, "other": dict(again[0].facts)["other"], "count": len(again)}
        first = next(item.spot for group in layer.items.values() for item in group.values())
        result.problems[before:] = [(layer.header or first).finding("NM207", facts)]


def _without_reason(item: RawItem) -> RawItem:
    """Give *item* without the reason for it, which is no field of the record; what is no text stays and is found."""
    if not isinstance(item.fields.get(REASON), str):
        return item
    fields = {key: value for key, value in item.fields.items() if key != REASON}
    return replace(item, fields=fields, spots={key: item.spots[key] for key in fields})


def _change(result: Stack, spots: Iterable[Spot]) -> None:
    """Carry out the customisations at *spots*, which are of one rank."""
    acts: list[Act] = []
    for spot in spots:
        more, problems = read_acts(spot)
        acts += more
        result.problems += problems
    for act in acts:
        for name in [name for name in result.clashes if _settles(act, name)]:
            del result.clashes[name]
    clashes = _clashes(acts)
    result.clashes.update({(act.kind, act.id, act.key): problem for act, problem in clashes})
    refused = {id(act) for act, _ in clashes}
    carry_out(result, [act for act in acts if id(act) not in refused])


def _settles(act: Act, name: Name) -> bool:
    """Tell whether *act* decides what layers below disagreed about."""
    kind, id_, key = name
    return (act.kind, act.id) == (kind, id_) and (act.removes or key in {"", act.key})


def _clashes(acts: Sequence[Act]) -> list[tuple[Act, Problem]]:
    """Give each of *acts* that another layer's does not go with, and the finding that names both layers."""
    found: list[tuple[Act, Problem]] = []
    by_item: dict[tuple[str, str], list[Act]] = {}
    for act in acts:
        earlier = by_item.setdefault((act.kind, act.id), [])
        for other in earlier:
            if other.home.layer != act.home.layer and _disagree(other, act):
                refused = other if other.removes else act
                facts = {
                    "id": act.id,
                    "layer": act.home.layer,
                    "other": other.home.layer,
                    "key": refused.key or "fjern",
                }
                found.append((refused, act.spot.finding("NM218", facts, key=True)))
        earlier.append(act)
    return found


def _disagree(one: Act, other: Act) -> bool:
    """Tell whether two acts on the same item cannot both be carried out."""
    if "ny" in {one.verb, other.verb}:
        return False
    if one.removes or other.removes:
        return not (one.removes and other.removes)
    if one.key != other.key or "endre" not in {one.verb, other.verb}:
        return False
    if isinstance(one.value, dict) and isinstance(other.value, dict) and merges(one.key, one.value, other.value):
        return any(one.value[key] != other.value[key] for key in one.value.keys() & other.value.keys())
    return (one.verb, one.value) != (other.verb, other.value)


def _forget_removed(result: Stack) -> None:
    """Take what was removed out of the lists that offer it; a step may still be named, since it conducts order."""
    removed = {kind: set(group) for kind, group in result.removed.items() if kind != "steg" and group}
    if not removed:
        return
    for group in result.items.values():
        for id_, item in group.items():
            for key, value in item.fields.items():
                kept = _without(key, value, removed)
                if kept != value:
                    group[id_] = group[id_].with_field(key, kept, item.spots[key])


def _without(key: str, value: Value, removed: Mapping[str, set[str]]) -> Value:
    """Give the value of *key* without the ids in *removed*."""
    if isinstance(value, dict):
        return {name: _without(name, part, removed) for name, part in value.items()}
    if isinstance(value, list):
        gone = removed.get(_LISTED.get(key, ""), set())
        return [_without(key, part, removed) for part in value if not (isinstance(part, str) and part in gone)]
    return value
