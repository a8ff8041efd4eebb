"""What a word means and where it comes from: a code, a step, a method, a group, any other record, or a field."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from naermiljomodell.domain.model import Pack
from naermiljomodell.domain.pack import Item
from naermiljomodell.domain.plan import Plan, PlannedStep
from naermiljomodell.language.dates import listed, number, stretch
from naermiljomodell.language.findings import CATALOGUE
from naermiljomodell.text import fold, nearest

_HOLE = re.compile(r"\{(\w+)\}")
_SCHEMA = "naermiljo-1.json"


@dataclass(frozen=True, slots=True)
class Explanation:
    """What was asked for: its kind and id, a title, and lines of plain text."""

    kind: str
    id: str
    title: str
    lines: tuple[str, ...]


def explain_code(code: str, language: str) -> Explanation | None:
    """Give what a code of a finding means and what mends it, or None when there is no such code."""
    entry = CATALOGUE.get(code.strip().upper())
    if entry is None:
        return None
    text = _HOLE.sub("…", entry.text.of(language))
    return Explanation("kode", code.strip().upper(), f"{entry.severity}: {text}", (entry.help.of(language),))


def explain_id(id_: str, pack: Pack, plan: Plan | None, language: str) -> Explanation | None:
    """Give what *id_* is in the model, where it comes from, and what the plan does with it; None when unknown."""
    wanted = fold(id_)
    for kind, group in _kinds(pack).items():
        for item in group.values():
            if wanted in {fold(item.id), fold(item.name)}:
                return Explanation(kind, item.id, item.name, tuple(_lines(kind, item, pack, plan, language)))
    return None


def explain_field(name: str) -> Explanation | None:
    """Give what a key of naermiljo.yaml means, from the schema; None when there is no such key."""
    wanted = fold(name.rsplit(".", 1)[-1])
    for path, description in _fields():
        if fold(path.rsplit(".", 1)[-1]) == wanted:
            return Explanation("felt", path, f"{path} i naermiljo.yaml", (description,))
    return None


def nearest_word(word: str, pack: Pack | None) -> str:
    """Give the code, id or key most like *word*, or an empty text."""
    ids = [id_ for group in _kinds(pack).values() for id_ in group] if pack is not None else []
    return nearest(word, [*CATALOGUE, *ids, *(path.rsplit(".", 1)[-1] for path, _ in _fields())])


def _kinds(pack: Pack) -> dict[str, Mapping[str, Item]]:
    """Give every kind of record, those people ask for first."""
    return {
        "steg": {**pack.removed, **pack.steps},
        "metoder": pack.methods,
        "målgrupper": pack.target_groups,
        "faser": pack.phases,
        "indikatorer": pack.indicators,
        "dokumenter": pack.documents,
        "roller": pack.roles,
        "aktørtyper": pack.actor_kinds,
        "sektorer": pack.sectors,
        "relasjonstyper": pack.relation_kinds,
        "utfordringer": pack.challenges,
        "områdetyper": pack.area_kinds,
        "planer": pack.plans,
        "møteplasstyper": pack.place_kinds,
        "kilder": pack.sources,
    }


def _lines(kind: str, item: Item, pack: Pack, plan: Plan | None, language: str) -> Iterator[str]:
    """Give the lines about one record: what it is for, what the plan does with it, where it comes from."""
    for field in ("purpose", "description"):
        text = getattr(item, field, None)
        if text and field == "purpose" or text and kind not in {"steg", "metoder"}:
            yield str(text)
    if plan is not None and kind == "steg":
        yield from _step_lines(item.id, plan, language)
    if plan is not None and kind == "metoder":
        yield from _method_lines(item.id, pack, plan, language)
    if plan is not None and kind == "målgrupper":
        yield from _group_lines(item.id, plan, language)
    yield from _origin_lines(kind, item.id, pack)


def _step_lines(id_: str, plan: Plan, language: str) -> Iterator[str]:
    """Give why a step is in or out, when it is done, and what it uses."""
    planned: PlannedStep | None = next((s for s in plan.steps if s.step.id == id_), None)
    if planned is None:
        return
    yield f"Hvorfor: {planned.reason}"
    if planned.dates is not None:
        yield f"Når: {stretch(planned.dates.start, planned.dates.end, planned.dates.precision, language)}"
        yield from planned.dates.moves
        yield f"Arbeid: {number(planned.hours, language)} timer"
    for score in plan.scores:
        if score.step == id_:
            yield f"Metode {plan.methods[score.method].name}: {score.reason}"


def _method_lines(id_: str, pack: Pack, plan: Plan, language: str) -> Iterator[str]:
    """Give whom a method reaches and shuts out, and why it was taken or left."""
    method = pack.methods[id_]
    groups = pack.target_groups
    reaches = [groups[g].term for g in sorted(method.reaches) if g in groups]
    yield f"Når: {listed(reaches, language) or 'ingen av målgruppene særskilt'}"
    for shut in method.shuts_out:
        yield f"Stenger ute: {shut.who} Det dere gjør: {shut.remedy}"
    for score in plan.scores:
        if score.method == id_:
            yield f"I steget {pack.steps[score.step].name}: {score.reason}"


def _group_lines(id_: str, plan: Plan, language: str) -> Iterator[str]:
    """Give how a group is reached in the plan."""
    for coverage in plan.coverage:
        if coverage.group == id_:
            names = [plan.methods[m].name for m in coverage.reached_by]
            shut = [plan.methods[m].name for m in coverage.shut_out_by]
            yield f"Nås av: {listed(names, language) or 'ingen metode'}"
            yield f"Stenges ute av: {listed(shut, language) or 'ingen metode'}"


def _origin_lines(kind: str, id_: str, pack: Pack) -> Iterator[str]:
    """Give the layer, file and line a record comes from, and everything that was done to it."""
    origin = pack.origins.get((kind, id_))
    if origin is not None:
        yield f"Kommer fra: {origin.layer}, {origin.file}:{origin.line}"
    for change in pack.changes:
        if (change.kind, change.id) == (kind, id_):
            what = f"{change.verb} {change.field}".strip()
            values = " → ".join(v for v in (f"«{change.old}»" if change.old else "", f"«{change.new}»" if change.new else "") if v)
            reason = f" Begrunnelse: {change.reason}" if change.reason else ""
            yield f"Endret av {change.layer}, {change.file}:{change.line}: {what}: {values}.{reason}"


@cache
def _fields() -> tuple[tuple[str, str], ...]:
    """Give the path and description of every key of naermiljo.yaml."""
    text = files("naermiljomodell").joinpath("content", "schemas", _SCHEMA).read_text(encoding="utf-8")
    schema = json.loads(text)
    return tuple(_walk(schema, schema, ""))


def _walk(node: Mapping[str, object], schema: Mapping[str, object], path: str) -> Iterator[tuple[str, str]]:
    """Give path and description of the properties below *node*."""
    properties = node.get("properties", {})
    assert isinstance(properties, dict)
    for name, below in properties.items():
        here = f"{path}.{name}" if path else name
        yield here, str(below.get("description", ""))
        for inner in (below, below.get("items", {}), *below.get("anyOf", ())):
            reference = inner.get("$ref", "")
            if reference:
                definitions = schema["$defs"]
                assert isinstance(definitions, dict)
                yield from _walk(definitions[reference.rsplit("/", 1)[-1]], schema, here)
