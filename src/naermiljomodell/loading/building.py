"""From stacked layers to the model: every item becomes a record, or a finding at its place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from pydantic import ValidationError

from naermiljomodell.domain.model import KINDS, Origin, Pack, PackInfo, Template
from naermiljomodell.domain.pack import Item
from naermiljomodell.errors import Problem
from naermiljomodell.loading.diagnostics import problems_of
from naermiljomodell.loading.layers import Stack, stack, with_words
from naermiljomodell.loading.raw import Items, Layer, RawItem, Spot

_FIELDS = {
    "faser": "phases",
    "steg": "steps",
    "metoder": "methods",
    "målgrupper": "target_groups",
    "roller": "roles",
    "sektorer": "sectors",
    "aktørtyper": "actor_kinds",
    "relasjonstyper": "relation_kinds",
    "utfordringer": "challenges",
    "områdetyper": "area_kinds",
    "planer": "plans",
    "møteplasstyper": "place_kinds",
    "indikatorer": "indicators",
    "dokumenter": "documents",
    "kilder": "sources",
}
"""Key in a pack's files -> field of `Pack`."""


def build(
    layers: Sequence[tuple[int, Layer]],
    language: str,
    customisation: Spot | None = None,
    own_templates: Mapping[str, Template] | None = None,
) -> tuple[Pack | None, tuple[Problem, ...]]:
    """Give the model in *language* from ranked *layers*, the area's *customisation* and its own templates.

    The model is None when anything in it is not a whole record. Words of a translation are laid over the layer
    they belong to, before anything above it. Findings: what the layers bring with them, and NM101-NM119, NM210-NM218.
    """
    problems = [p for _, layer in layers for p in layer.problems]
    spoken = [(rank, _spoken(layer, language, problems)) for rank, layer in layers]
    stacked = stack(spoken, customisation)
    problems.extend(stacked.problems)
    records = {kind: _records(kind, stacked.items.get(kind, {}), problems) for kind in KINDS}
    removed = _records("steg", stacked.removed.get("steg", {}), problems)
    if any(p.severity == "feil" for p in problems):
        return None, tuple(problems)
    return _pack(layers, language, stacked, records, removed, own_templates or {}), tuple(problems)


def _spoken(layer: Layer, language: str, problems: list[Problem]) -> Layer:
    """Give *layer* with its words in *language*, as far as it has them."""
    if language not in layer.words:
        return layer
    items, more = with_words(layer.items, layer.words[language])
    problems.extend(more)
    return Layer(layer.info, items, layer.changes, templates=layer.templates, templates_in=layer.templates_in)


def _records(kind: str, items: Mapping[str, RawItem], problems: list[Problem]) -> dict[str, Item]:
    """Give the records of one kind; what cannot be one is a finding."""
    found: dict[str, Item] = {}
    for id_, item in items.items():
        if item.fields.get("id", id_) != id_:
            problems.append(item.spots["id"].finding("NM203", {"id": id_, "value": item.fields["id"]}))
            continue
        try:
            found[id_] = KINDS[kind].model_validate({**item.fields, "id": id_}, by_alias=True, by_name=False)
        except ValidationError as error:
            problems.extend(problems_of(error, KINDS[kind], _finder(item)))
    return found


def _finder(item: RawItem) -> Any:  # noqa: ANN401  the callback that `problems_of` asks for
    """Give what makes a finding at a path inside *item*."""

    def at(
        path: tuple[str | int, ...],
        code: str,
        facts: Mapping[str, object],
        suggestion: str,
        key: bool,  # noqa: FBT001
    ) -> Problem:
        first = str(path[0]) if path else ""
        if first in item.spots:
            return item.spots[first].below(*path[1:]).finding(code, facts, suggestion=suggestion, key=key)
        return item.spot.below(*path).finding(code, facts, suggestion=suggestion, key=True)

    return at


def _pack(  # noqa: PLR0913  every part of the model
    layers: Sequence[tuple[int, Layer]],
    language: str,
    stacked: Stack,
    records: Mapping[str, Mapping[str, Item]],
    removed: Mapping[str, Item],
    own_templates: Mapping[str, Template],
) -> Pack:
    """Give the finished model."""
    infos = tuple(layer.info for _, layer in layers)
    fields: dict[str, Any] = {_FIELDS[kind]: group for kind, group in records.items()}
    return Pack(
        packs=infos,
        language=language,
        partial=any(_is_partial(info, language) for info in infos),
        templates=_templates(layers, language, own_templates),
        origins=_origins(stacked.items),
        changes=tuple(stacked.changes),
        removed=removed,  # type: ignore[arg-type]  # the records of kind «steg» are steps
        **fields,
    )


def _is_partial(info: PackInfo, language: str) -> bool:
    """Tell whether a layer lacks texts in *language*."""
    return info.languages.get(language, "delvis") == "delvis"  # type: ignore[call-overload, no-any-return]


def _templates(layers: Sequence[tuple[int, Layer]], language: str, own: Mapping[str, Template]) -> dict[str, Template]:
    """Give all templates: `<layer>/<id>` is that layer's, `<id>` the topmost."""
    found: dict[str, Template] = {}
    for _, layer in layers:
        for id_, template in {**layer.templates, **layer.templates_in.get(language, {})}.items():
            found[f"{layer.info.id}/{id_}"] = template
            found[id_] = template
    return {**found, **own}


def _origins(items: Items) -> dict[tuple[str, str], Origin]:
    """Give where every record and each of its fields comes from."""
    return {
        (kind, id_): Origin(
            item.spot.layer, item.spot.file, item.spot.line, {key: (spot.file, spot.line) for key, spot in item.spots.items()}
        )
        for kind, group in items.items()
        for id_, item in group.items()
    }
