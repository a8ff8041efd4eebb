"""From stacked layers to the model: every item becomes a record, or a finding at its place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, cast

from naermiljomodell.domain.model import KINDS, Origin, Pack, PackInfo, Template
from naermiljomodell.domain.pack import Item, Step
from naermiljomodell.errors import Problem, has_errors, problem
from naermiljomodell.loading.diagnostics import At, validated
from naermiljomodell.loading.edits import Stack
from naermiljomodell.loading.layers import stack
from naermiljomodell.loading.raw import Items, Layer, RawItem, Spot
from naermiljomodell.loading.words import holes, left_as_they_are, with_words
from naermiljomodell.source import Path
from naermiljomodell.text import nearest

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
    "spørsmål": "questions",
    "dokumenter": "documents",
    "trakttrinn": "funnel",
    "lover": "laws",
    "tilskudd": "funders",
    "kalender": "seasons",
    "kilder": "sources",
}
"""Key in a pack's files -> field of `Pack`."""

Ranked = Sequence[tuple[int, Layer]]
"""Layers with their rank, lowest first."""


def build(
    layers: Ranked,
    language: str,
    customisation: Spot | None = None,
    own_templates: Mapping[str, Template] | None = None,
    ready: Pack | None = None,
) -> tuple[Pack | None, tuple[Problem, ...]]:
    """Give the model in *language* from ranked *layers*, the area's *customisation* and its own templates.

    The model is None when anything in it is not a whole record. Words of a translation are laid over the layer
    they belong to, before anything above it. *ready* is the lowest layer alone in that language: records that nothing
    above it has touched are taken from there and not made again. Findings: what the layers bring with them, and NM101-NM119, NM201-NM219,
    NM312.
    """
    pack, problems = build_what_can_be(layers, language, customisation, own_templates, ready)
    return None if has_errors(problems) else pack, problems


def build_what_can_be(
    layers: Ranked,
    language: str,
    customisation: Spot | None = None,
    own_templates: Mapping[str, Template] | None = None,
    ready: Pack | None = None,
) -> tuple[Pack, tuple[Problem, ...]]:
    """Give what `build` gives, and also where there are errors a model: of the records that are whole, to look for more."""
    problems = [p for _, layer in layers for p in layer.problems]
    spoken = [(rank, _spoken(layer, language, problems)) for rank, layer in layers]
    stacked = stack(spoken, customisation)
    problems.extend(stacked.problems)
    made = _made(spoken[0][1].items, ready) if ready is not None else {}
    records = {kind: _records(kind, stacked.items.get(kind, {}), made, problems) for kind in KINDS}
    removed = _records("steg", stacked.removed.get("steg", {}), made, problems)
    templates = _templates(layers, language, own_templates or {}, problems)
    infos = tuple(layer.info for _, layer in layers)
    whole = _pack(infos, language, stacked, records, removed, templates)
    return replace(whole, untranslated=_untranslated(layers, language)), tuple(problems)


def _untranslated(layers: Ranked, language: str) -> tuple[str, ...]:
    """Give the texts that stand in the language of their layer, since it has no words for them in *language*."""
    lacking = (layer for _, layer in layers if _is_partial(layer.info, language))
    return tuple(sorted({t for layer in lacking for t in left_as_they_are(layer.items, layer.words.get(language, {}))}))


def _spoken(layer: Layer, language: str, problems: list[Problem]) -> Layer:
    """Give *layer* with its words in *language*, as far as it has them; of a complete language all must be there."""
    if layer.info.languages.get(language) == "komplett":
        problems.extend(holes(layer.items, layer.words.get(language, {}), language))
        problems.extend(
            problem("NM228", {"language": language, "owner": id_, "keys": "malen"}, file=template.file, line=1)
            for id_, template in layer.templates.items()
            if id_ not in layer.templates_in.get(language, {})
        )
    if language not in layer.words:
        return layer
    items, more = with_words(layer.items, layer.words[language])
    problems.extend(more)
    return Layer(layer.info, items, layer.changes, header=layer.header)


def _made(items: Items, ready: Pack) -> dict[int, Item]:
    """Give the record that each of *items*, by its identity, has become in *ready*."""
    return {
        id(item): getattr(ready, _FIELDS[kind])[id_] for kind, group in items.items() for id_, item in group.items()
    }


def _records(
    kind: str, items: Mapping[str, RawItem], made: Mapping[int, Item], problems: list[Problem]
) -> dict[str, Item]:
    """Give the records of one kind, those that are *made* as they are; what cannot be one is a finding."""
    found: dict[str, Item] = {}
    for id_, item in items.items():
        if id(item) in made:
            found[id_] = made[id(item)]
            continue
        said = item.fields.get("id", id_)
        if said != id_:
            problems.append(item.spots["id"].finding("NM203", {"id": id_, "value": said or ""}))
            continue
        record, wrong = validated(KINDS[kind], {**item.fields, "id": id_}, _in_item(item))
        problems.extend(wrong)
        if record is not None:
            found[id_] = record
    return found


def _in_item(item: RawItem) -> At:
    """Give what makes a finding at a path inside *item*; of a field that is not there, at the item's own key."""

    def at(path: Path, code: str, facts: Mapping[str, object], suggestion: str, key: bool) -> Problem:  # noqa: FBT001  the order of `At`
        elsewhere = not item.spots.keys() & path[:1]
        return item.spot_of(path).finding(code, facts, suggestion=suggestion, key=key or elsewhere)

    return at


def _pack(
    infos: tuple[PackInfo, ...],
    language: str,
    stacked: Stack,
    records: Mapping[str, Mapping[str, Item]],
    removed: Mapping[str, Item],
    templates: Mapping[str, Template],
) -> Pack:
    """Give the finished model."""
    fields: dict[str, Any] = {field: records[kind] for kind, field in _FIELDS.items()}
    return Pack(
        packs=infos,
        language=language,
        partial=any(_is_partial(info, language) for info in infos),
        templates=templates,
        origins=_origins(stacked.items),
        changes=tuple(stacked.changes),
        removed=cast("Mapping[str, Step]", removed),
        **fields,
    )


def _is_partial(info: PackInfo, language: str) -> bool:
    """Tell whether a layer lacks texts in *language*."""
    return info.languages.get(language, "delvis") == "delvis"


def _templates(
    layers: Ranked, language: str, own: Mapping[str, Template], problems: list[Problem]
) -> dict[str, Template]:
    """Give all templates: `<layer>/<id>` is that layer's, `<id>` the topmost.

    Two packs of one rank with the same template are a finding (NM218) unless the area has its own. An own template that
    replaces none and is much like one that it could is a finding too (NM312).
    """
    found: dict[str, Template] = {}
    ranks: dict[str, int] = {}
    for rank, layer in layers:
        for id_, template in {**layer.templates, **layer.templates_in.get(language, {})}.items():
            if ranks.get(id_) == rank and id_ not in own:
                facts = {"layer": layer.info.id, "other": found[id_].layer, "key": "dokumenter", "id": id_}
                problems.append(problem("NM218", facts, file=template.file, line=1))
            found[f"{layer.info.id}/{id_}"] = found[id_] = template
            ranks[id_] = rank
    problems.extend(_replacing_nothing(own, ranks))
    return {**found, **own}


def _replacing_nothing(own: Mapping[str, Template], known: Mapping[str, object]) -> list[Problem]:
    """Give a finding for each of the *own* templates that is called almost as a *known* one, and used by no other."""
    texts = "\n".join(template.text for template in own.values()).replace("'", '"')
    strangers = (id_ for id_ in own if id_ not in known and f'"{id_}"' not in texts)
    near = [(id_, nearest(id_, known)) for id_ in strangers]
    return [problem("NM312", {"id": id_}, file=own[id_].file, suggestion=meant) for id_, meant in near if meant]


def _origins(items: Items) -> dict[tuple[str, str], Origin]:
    """Give where every record and each of its fields comes from."""
    return {
        (kind, id_): Origin(
            item.spot.layer,
            item.spot.file,
            item.spot.line,
            {key: (spot.file, spot.line) for key, spot in item.spots.items()},
        )
        for kind, group in items.items()
        for id_, item in group.items()
    }
