"""Rules inside the model: every id that is referred to is there, the steps have an order, facts have sources."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from graphlib import CycleError, TopologicalSorter

from naermiljomodell.domain.model import Pack
from naermiljomodell.domain.pack import Condition, Evidence, Item
from naermiljomodell.errors import Problem, problem
from naermiljomodell.text import nearest

Reference = tuple[str, str, str, str]
"""Kind and key of what refers (`steg`, `metoder`), the kind referred to, and the id."""

_LEAVES = {
    "target_group": "målgrupper",
    "challenge": "utfordringer",
    "area_kind": "områdetyper",
    "has_place": "møteplasstyper",
    "lacks_place": "møteplasstyper",
    "has_actor": "aktørtyper",
    "lacks_actor": "aktørtyper",
    "plan_link": "planer",
}


def check_model(pack: Pack) -> tuple[Problem, ...]:
    """Give what is wrong between the records of *pack*. Findings: NM220-NM224."""
    return (
        *_unknown_references(pack),
        *_circle(pack),
        *_facts_without_source(pack),
        *_contradictions(pack),
        *_documents_without_template(pack),
    )


def kinds_of(pack: Pack) -> dict[str, Mapping[str, Item]]:
    """Give every kind of record in *pack* by its key in the files."""
    return {
        "faser": pack.phases,
        "steg": pack.steps,
        "metoder": pack.methods,
        "målgrupper": pack.target_groups,
        "roller": pack.roles,
        "sektorer": pack.sectors,
        "aktørtyper": pack.actor_kinds,
        "relasjonstyper": pack.relation_kinds,
        "utfordringer": pack.challenges,
        "områdetyper": pack.area_kinds,
        "planer": pack.plans,
        "møteplasstyper": pack.place_kinds,
        "indikatorer": pack.indicators,
        "dokumenter": pack.documents,
        "kilder": pack.sources,
    }


def _at(pack: Pack, kind: str, id_: str, key: str, code: str, facts: Mapping[str, object], near: str = "") -> Problem:  # noqa: PLR0913, PLR0917  the place and the finding
    """Give a finding at a field of a record."""
    origin = pack.origins.get((kind, id_))
    file, line = ("", 0) if origin is None else origin.fields.get(key, (origin.file, origin.line))
    return problem(code, facts, file=file, line=line, path=f"{kind}.{id_}.{key}", suggestion=near)


def _unknown_references(pack: Pack) -> Iterator[Problem]:
    """Give every id that is referred to and not there. A step that was removed may still be referred to."""
    kinds = kinds_of(pack)
    for kind, group in kinds.items():
        for id_, item in group.items():
            for key, target, wanted in _references(kind, item):
                there = set(kinds[target]) | (set(pack.removed) if target == "steg" else set())
                if wanted not in there:
                    facts = {"kind": kind, "owner": id_, "id": wanted, "target": target}
                    yield _at(pack, kind, id_, key, "NM220", facts, nearest(wanted, there))


def _references(kind: str, item: Item) -> Iterator[tuple[str, str, str]]:
    """Give key, kind and id of everything that *item* refers to."""
    for key, target, field in _FIELDS.get(kind, ()):
        value = getattr(item, field)
        for wanted in (value,) if isinstance(value, str) else value or ():
            yield key, target, wanted
    for evidence in getattr(item, "evidence", ()):
        if evidence.source:
            yield "belegg", "kilder", evidence.source
    for benchmark in getattr(item, "benchmarks", ()):
        yield "nøkkeltall", "kilder", benchmark.source
    for shut in getattr(item, "shuts_out", ()):
        yield from (("stenger_ute", "målgrupper", group) for group in shut.target_groups)
    for entry in getattr(item, "checklist", ()):
        yield from (("sjekkliste", "målgrupper", group) for group in entry.groups)
    condition = getattr(item, "condition", None)
    if condition is not None:
        yield from _in_condition(condition)


_FIELDS: dict[str, tuple[tuple[str, str, str], ...]] = {
    "faser": (("etter", "faser", "after"),),
    "steg": (
        ("fase", "faser", "phase"),
        ("ansvarlig", "roller", "responsible"),
        ("metoder", "metoder", "methods"),
        ("etter", "steg", "after"),
        ("før", "steg", "before"),
        ("svarer_på", "steg", "answers"),
        ("samme_metode_som", "steg", "same_methods_as"),
        ("dokumenter", "dokumenter", "documents"),
    ),
    "metoder": (("faser", "faser", "phases"), ("passer_for", "målgrupper", "suits")),
    "målgrupper": (("aktørtyper", "aktørtyper", "actor_kinds"),),
    "aktørtyper": (("sektor", "sektorer", "sector"), ("kjenner", "målgrupper", "knows")),
    "indikatorer": (("kilde", "kilder", "source"),),
}


def _in_condition(condition: Condition) -> Iterator[tuple[str, str, str]]:
    """Give what a condition refers to, at any depth."""
    for part in (*(condition.all_of or ()), *(condition.any_of or ())):
        yield from _in_condition(part)
    if condition.negated is not None:
        yield from _in_condition(condition.negated)
    for leaf, target in _LEAVES.items():
        wanted = getattr(condition, leaf)
        if wanted is not None:
            yield "vilkår", target, wanted


def _circle(pack: Pack) -> Iterable[Problem]:
    """Give the circle that the steps go in, if they do."""
    steps = {**pack.steps, **pack.removed}
    before: dict[str, set[str]] = {id_: {s for s in step.after if s in steps} for id_, step in steps.items()}
    for id_, step in steps.items():
        for later in step.before:
            if later in steps:
                before[later].add(id_)
    try:
        TopologicalSorter({k: sorted(v) for k, v in before.items()}).prepare()
    except CycleError as error:
        circle = error.args[1]
        first = next((s for s in circle if s in pack.steps), circle[0])
        changed = [c for c in pack.changes if c.kind == "steg" and c.id in circle]
        place = {"file": changed[-1].file, "line": changed[-1].line} if changed else {}
        found = _at(pack, "steg", first, "etter", "NM221", {"circle": " → ".join(reversed(circle))})
        return [problem("NM221", dict(found.facts), **place) if place else found]
    return []


def _facts_without_source(pack: Pack) -> Iterator[Problem]:
    """Give everything graded V that names no source."""
    for kind, group in kinds_of(pack).items():
        for id_, item in group.items():
            evidence: tuple[Evidence, ...] = getattr(item, "evidence", ())
            if any(e.grade == "V" and e.source is None for e in evidence):
                yield _at(pack, kind, id_, "belegg", "NM222", {"owner": id_})
    for id_, indicator in pack.indicators.items():
        if indicator.grade == "V" and indicator.source is None:
            yield _at(pack, "indikatorer", id_, "grad", "NM222", {"owner": id_})


def _contradictions(pack: Pack) -> Iterator[Problem]:
    """Give every method that both suits a group and shuts it out."""
    for id_, method in pack.methods.items():
        for group in sorted(set(method.suits) & method.closed_to):
            yield _at(pack, "metoder", id_, "passer_for", "NM223", {"owner": id_, "id": group})


def _documents_without_template(pack: Pack) -> Iterator[Problem]:
    """Give every document that nobody has written a template for."""
    for id_ in pack.documents:
        if id_ not in pack.templates:
            yield _at(pack, "dokumenter", id_, "", "NM224", {"owner": id_})
