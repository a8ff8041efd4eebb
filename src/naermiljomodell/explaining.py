"""What a word means and where it comes from: a code, a step, a method, a group, any other record, or a field."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from naermiljomodell.domain.model import Pack
from naermiljomodell.domain.pack import Item
from naermiljomodell.domain.plan import Plan, PlannedStep
from naermiljomodell.domain.reference import ActorKind
from naermiljomodell.frozen import frozen
from naermiljomodell.language.cli_words import SEVERITIES, WORDS
from naermiljomodell.language.dates import listed, number, stretch
from naermiljomodell.language.deviation_words import WORDS as DEVIATIONS
from naermiljomodell.language.findings import CATALOGUE
from naermiljomodell.language.kind_words import TAKEN_FROM, VERBS
from naermiljomodell.language.page_words import WORDS as PAGE
from naermiljomodell.shipped import shipped
from naermiljomodell.text import fold, nearest

_HOLE = re.compile(r"\{(\w+)\}")
_FIRST = ("steg", "metoder", "målgrupper", "faser", "indikatorer", "dokumenter", "roller", "aktørtyper")
"""The kinds that people ask for first."""
_SCHEMAS = {
    "naermiljo-1.json": "",
    "steg-1.json": "steg",
    "metode-1.json": "metoder",
    "malgruppe-1.json": "målgrupper",
}
"""Schema -> what stands before its keys."""
_OF_MODEL = tuple(f"{kind}." for kind in _SCHEMAS.values() if kind)
_CONFIG = "naermiljo.yaml"
_SAYING = ("purpose", "question", "description", "publisher", "address", "note")
"""Fields that say what a record is, for kinds that have any of them."""


@frozen
class Explanation:
    """What was asked for: its kind (a key of `KINDS`) and id, a title, and lines of plain text."""

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
    severity = SEVERITIES[entry.severity][0].of(language)
    return Explanation("kode", code.strip().upper(), f"{severity}: {text}", (entry.help.of(language),))


def explain_id(id_: str, pack: Pack, plan: Plan | None, language: str) -> Explanation | None:
    """Give what *id_* is in the model, where it comes from, and what the plan does with it; None when unknown.

    An id goes before a name. Where more than one kind has it, the last line names the others as `kind.id`, a form that
    is understood here too.
    """
    found = _found(fold(id_), pack)
    if not found:
        return _taken_out(fold(id_), pack, language)
    (kind, item), *others = found
    lines = tuple(_lines(kind, item, pack, plan, language))
    also = ", ".join(f"{other}.{same.id}" for other, same in others)
    return Explanation(kind, item.id, _said(item.name, pack, language), (*lines, *_also(also, language)))


def explain_field(name: str, language: str = "nb") -> Explanation | None:
    """Give what a key of naermiljo.yaml, of a step, a method or a target group means; None when there is no such key.

    *name* is the last part of the way to the key or as much of it as is needed: `fra`, `sperreperioder.fra`. What a key
    means is written in bokmål, and where *language* is another it says so.
    """
    wanted = f".{fold(name)}"
    found = [field for field in _fields() if f".{fold(field[0])}".endswith(wanted)]
    if not found:
        return None
    (path, description), *others = found
    also = ", ".join(other for other, _ in others)
    file = WORDS.the_model.of(language) if path.startswith(_OF_MODEL) else _CONFIG
    title = WORDS.in_file.of(language).format(path=path, file=file)
    said = f"{WORDS.in_bokmal.of(language)}{description}"
    return Explanation("felt", path, title, (said, *_also(also, language)))


def _also(names: str, language: str) -> tuple[str, ...]:
    """Give the line that names what else has the same word, when anything has."""
    return (WORDS.same_word.of(language).format(names=names),) if names else ()


def nearest_word(word: str, pack: Pack) -> str:
    """Give the code, id or key most like *word*, or an empty text."""
    ids = [id_ for group in _kinds(pack).values() for id_ in group]
    return nearest(word, [*CATALOGUE, *ids, *(path.rsplit(".", 1)[-1] for path, _ in _fields())])


def _kinds(pack: Pack) -> dict[str, Mapping[str, Item]]:
    """Give every kind of record, those people ask for first; what was taken out is among the steps."""
    kinds = pack.by_kind
    return {**{kind: kinds[kind] for kind in _FIRST}, **kinds, "steg": {**pack.removed, **pack.steps}}


def _found(wanted: str, pack: Pack) -> list[tuple[str, Item]]:
    """Give every record with the id *wanted*, then those with that name, each with its kind."""
    every = [(kind, item) for kind, group in _kinds(pack).items() for item in group.values()]
    by_id = [(kind, item) for kind, item in every if wanted in {item.id, f"{fold(kind)}.{item.id}"}]
    return by_id + [(kind, item) for kind, item in every if fold(item.name) == wanted != item.id]


def _taken_out(wanted: str, pack: Pack, language: str) -> Explanation | None:
    """Give who took a record out of the model and why, or None when nobody did."""
    for change in pack.changes:
        if change.verb == "fjern" and not change.field and wanted in {change.id, fold(change.old)}:
            return Explanation(
                change.kind, change.id, change.old, tuple(_origin_lines(change.kind, change.id, pack, language))
            )
    return None


def _lines(kind: str, item: Item, pack: Pack, plan: Plan | None, language: str) -> Iterator[str]:
    """Give the lines about one record: what it is for, what the plan does with it, where it comes from."""
    yield from _purpose_lines(kind, item, pack, language)
    if kind == "aktørtyper":
        yield from _actor_kind_lines(pack.actor_kinds[item.id], pack, language)
    if plan is not None and kind == "steg":
        yield from _step_lines(item.id, plan, language)
    if plan is not None and kind == "metoder":
        yield from _method_lines(item.id, pack, plan, language)
    if plan is not None and kind == "målgrupper":
        yield from _group_lines(item.id, plan, language)
    yield from _origin_lines(kind, item.id, pack, language)


def _purpose_lines(kind: str, item: Item, pack: Pack, language: str) -> Iterator[str]:
    """Give what a record is for; how a step or a method is done takes more room than an explanation has."""
    for field in ("purpose",) if kind in {"steg", "metoder"} else _SAYING:
        text = getattr(item, field, None) or ""
        yield from (line for line in _said(text, pack, language).split("\n") if line)


def _said(text: str, pack: Pack, language: str) -> str:
    """Give a text of the model, which says so when it is in bokmål only."""
    return f"{WORDS.in_bokmal.of(language)}{text}" if text in pack.untranslated else text


def _actor_kind_lines(kind: ActorKind, pack: Pack, language: str) -> Iterator[str]:
    """Give the sector that a kind of actor belongs to, and the groups that it usually knows."""
    sector = pack.sectors.get(kind.sector)
    yield WORDS.sector.of(language).format(name=sector.name if sector else kind.sector)
    groups = [pack.target_groups[g].term for g in kind.knows if g in pack.target_groups]
    if groups:
        yield WORDS.often_knows.of(language).format(names=listed(groups, language))


def _step_lines(id_: str, plan: Plan, language: str) -> Iterator[str]:
    """Give why a step is in or out, when it is done, and what it uses."""
    planned: PlannedStep | None = next((s for s in plan.steps if s.step.id == id_), None)
    if planned is None:
        return
    yield WORDS.why.of(language).format(reason=planned.reason)
    if planned.dates is not None:
        time = stretch(planned.dates.start, planned.dates.end, planned.dates.precision, language)
        yield WORDS.when.of(language).format(time=time)
        yield from planned.dates.moves
        hours = PAGE.hour if planned.hours == 1 else PAGE.hours
        work = hours.of(language).format(number=number(planned.hours, language)) if planned.hours else ""
        yield WORDS.work.of(language).format(hours=work or PAGE.not_given.of(language))
    for score in plan.scores:
        if score.step == id_:
            yield WORDS.method.of(language).format(name=plan.methods[score.method].name, reason=score.reason)


def _method_lines(id_: str, pack: Pack, plan: Plan, language: str) -> Iterator[str]:
    """Give whom a method reaches and shuts out, and why it was taken or left."""
    method = pack.methods[id_]
    groups = pack.target_groups
    reaches = [groups[g].term for g in sorted(method.reaches) if g in groups]
    yield WORDS.reaches.of(language).format(names=listed(reaches, language) or WORDS.none_in_particular.of(language))
    for shut in method.shuts_out:
        yield WORDS.shuts_out.of(language).format(who=_ended(shut.who), remedy=_ended(shut.remedy))
    for score in plan.scores:
        if score.method == id_:
            yield WORDS.in_step.of(language).format(name=pack.steps[score.step].name, reason=score.reason)


def _ended(text: str) -> str:
    """Give *text* with a full stop where it has no end."""
    return text if text.endswith((".", "!", "?")) else f"{text}."


def _group_lines(id_: str, plan: Plan, language: str) -> Iterator[str]:
    """Give how a group is reached in the plan."""
    for coverage in plan.coverage:
        if coverage.group == id_:
            names = [plan.methods[m].name for m in coverage.reached_by]
            shut = [plan.methods[m].name for m in coverage.shut_out_by]
            none = WORDS.no_method.of(language)
            yield WORDS.reached_by.of(language).format(names=listed(names, language) or none)
            yield WORDS.shut_out_by.of(language).format(names=listed(shut, language) or none)


def _origin_lines(kind: str, id_: str, pack: Pack, language: str) -> Iterator[str]:
    """Give the layer, file and line a record comes from, and everything that was done to it."""
    origin = pack.origins.get((kind, id_))
    if origin is not None:
        yield WORDS.comes_from.of(language).format(layer=origin.layer, file=origin.file, line=origin.line)
    for change in pack.changes:
        if (change.kind, change.id) == (kind, id_):
            done = TAKEN_FROM if change.verb == "fjern" and change.field else VERBS[change.verb]
            what = f"{done.of(language)} {change.field}".strip()
            quoted = DEVIATIONS.quoted.of(language)
            values = " → ".join(quoted.format(value=value) for value in (change.old, change.new) if value)
            where = {"layer": change.layer, "file": change.file, "line": change.line}
            said = WORDS.changed_by.of(language).format(**where, what=what, values=values)
            yield f"{said} {WORDS.reason.of(language).format(reason=change.reason)}" if change.reason else said


@cache
def _fields() -> tuple[tuple[str, str], ...]:
    """Give the path and description of every key of naermiljo.yaml, and of what in the model has most of them."""
    folder = shipped("content", "schemas")
    found: list[tuple[str, str]] = []
    for name, path in _SCHEMAS.items():
        schema = json.loads(folder.joinpath(name).read_text(encoding="utf-8"))
        found.extend(_walk(schema, schema["$defs"], path))
    return tuple(found)


def _walk(node: Mapping[str, Any], below: Mapping[str, Any], path: str) -> Iterator[tuple[str, str]]:
    """Give path and description of the properties of *node*; *below* are the parts of the schema not yet gone into."""
    for name, found in node.get("properties", {}).items():
        here = f"{path}.{name}" if path else name
        yield here, str(found.get("description", ""))
        for part in (found, found.get("items", {}), *found.get("anyOf", ())):
            inner = part.get("$ref", "").rsplit("/", 1)[-1]
            if inner in below:
                yield from _walk(below[inner], {key: rest for key, rest in below.items() if key != inner}, here)
