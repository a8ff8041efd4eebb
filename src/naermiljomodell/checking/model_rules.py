"""Rules inside the model: every id that is referred to is there, the steps have an order, facts have sources."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from graphlib import CycleError, TopologicalSorter

from naermiljomodell.checking.funnel_rules import check_stages
from naermiljomodell.checking.places_of import at_item
from naermiljomodell.checking.question_rules import check_questions
from naermiljomodell.domain.condition import Condition
from naermiljomodell.domain.model import Pack, predecessors
from naermiljomodell.domain.pack import Evidence, Item
from naermiljomodell.domain.record import Record
from naermiljomodell.domain.terms import norwegian
from naermiljomodell.errors import Problem, problem
from naermiljomodell.text import nearest

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


_THE_PAGE = "index"
"""What the page of the playbook itself is called on disk."""


def check_model(pack: Pack) -> tuple[Problem, ...]:
    """Give what is wrong between the records of *pack*. Findings: NM220-NM227, NM229, NM231, NM232 and NM235-NM237."""
    return (
        *_unknown_references(pack),
        *_circles(pack),
        *_facts_without_source(pack),
        *_contradictions(pack),
        *_documents_without_template(pack),
        *_templates_without_document(pack),
        *check_stages(pack),
        *check_questions(pack),
    )


def kinds_of(pack: Pack) -> dict[str, Mapping[str, Item]]:
    """Give every kind of record in *pack* by its key in the files."""
    return pack.by_kind


def _unknown_references(pack: Pack) -> Iterator[Problem]:
    """Give every id that is referred to and not there; what a layer took out is told once, where that was done."""
    taken = {(c.kind, c.id): c for c in reversed(pack.changes) if c.verb == "fjern" and not c.field}
    missed: dict[tuple[str, str], list[dict[str, str]]] = {}
    for kind, id_, key, target, wanted in _lost(pack):
        facts = {"kind": kind, "owner": id_, "id": wanted, "target": target}
        if (target, wanted) in taken:
            missed.setdefault((target, wanted), []).append(facts)
        else:
            yield at_item(pack, (kind, id_, key), "NM220", facts, nearest(wanted, kinds_of(pack)[target]))
    for name, users in missed.items():
        change, count = taken[name], len({(facts["kind"], facts["owner"]) for facts in users})
        yield problem("NM232", {**users[0], "count": count}, file=change.file, line=change.line, path=".".join(name))


def _lost(pack: Pack) -> Iterator[tuple[str, str, str, str, str]]:
    """Give kind, id and key of each reference that leads nowhere, and the kind and id it names.

    A step that was removed may still be referred to.
    """
    kinds = kinds_of(pack)
    for kind, group in kinds.items():
        for id_, item in group.items():
            for key, target, wanted in _references(kind, item):
                if wanted not in kinds[target] and not (target == "steg" and wanted in pack.removed):
                    yield kind, id_, key, target, wanted


def _references(kind: str, item: Item) -> Iterator[tuple[str, str, str]]:
    """Give key, kind and id of everything that *item* refers to."""
    for field, target in _FIELDS.get(kind, ()):
        for wanted in _ids(item, field):
            yield norwegian(field), target, wanted
    for field, inner, target in _PARTS:
        for part in getattr(item, field, ()):
            for wanted in _ids(part, inner):
                yield norwegian(field), target, wanted
    condition = getattr(item, "condition", None)
    if condition is not None:
        for target, wanted in _in_condition(condition):
            yield norwegian("condition"), target, wanted


def _ids(record: Record, field: str) -> Iterable[str]:
    """Give the ids that a field holds: none, one or many."""
    value = getattr(record, field) or ()
    return (value,) if isinstance(value, str) else value


_FIELDS: dict[str, tuple[tuple[str, str], ...]] = {
    "faser": (("after", "faser"),),
    "steg": (
        ("phase", "faser"),
        ("responsible", "roller"),
        ("methods", "metoder"),
        ("after", "steg"),
        ("before", "steg"),
        ("answers", "steg"),
        ("same_methods_as", "steg"),
        ("actor_kinds", "aktørtyper"),
        ("documents", "dokumenter"),
        ("settles_roles", "roller"),
    ),
    "metoder": (("phases", "faser"), ("suits", "målgrupper")),
    "målgrupper": (("actor_kinds", "aktørtyper"),),
    "aktørtyper": (("sector", "sektorer"), ("knows", "målgrupper")),
    "indikatorer": (("source", "kilder"),),
    "spørsmål": (("indicator", "indikatorer"),),
    "dokumenter": (("from_phase", "faser"),),
    "trakttrinn": (
        ("subset_of", "trakttrinn"),
        ("ratio_to", "trakttrinn"),
        ("source", "kilder"),
        ("indicator", "indikatorer"),
    ),
    "lover": (("steps", "steg"), ("source", "kilder")),
    "tilskudd": (("required_phases", "faser"), ("source", "kilder")),
}
"""Kind -> its fields that hold ids, and the kind each refers to."""
_PARTS = (
    ("evidence", "source", "kilder"),
    ("benchmarks", "source", "kilder"),
    ("shuts_out", "target_groups", "målgrupper"),
    ("checklist", "groups", "målgrupper"),
)
"""Field of an item, field of each of its parts that holds ids, and the kind these refer to."""


def _in_condition(condition: Condition) -> Iterator[tuple[str, str]]:
    """Give kind and id of what a condition refers to, at any depth."""
    asked = condition.asks
    value = getattr(condition, asked)
    if asked in _LEAVES:
        yield _LEAVES[asked], value
    elif asked in {"all_of", "any_of", "negated"}:
        for part in (value,) if asked == "negated" else value:
            yield from _in_condition(part)


def _circles(pack: Pack) -> Iterator[Problem]:
    """Give the circles that the steps go in; each step is in one of them at most."""
    before = predecessors({**pack.steps, **pack.removed})
    while circle := _first_circle(before):
        yield _in_circle(pack, circle)
        before = {id_: firsts - {*circle} for id_, firsts in before.items() if id_ not in circle}


def _first_circle(before: Mapping[str, set[str]]) -> list[str]:
    """Give the ids of a circle, each waiting for the next, with the first once more at the end; empty when none."""
    try:
        TopologicalSorter({id_: sorted(firsts) for id_, firsts in before.items()}).prepare()
    except CycleError as error:
        return list(reversed(error.args[1]))
    return []


def _in_circle(pack: Pack, circle: Sequence[str]) -> Problem:
    """Give the finding for one circle, at the change that closed it, or else at a step of it."""
    facts = {"circle": " → ".join(circle)}
    changed = [c for c in pack.changes if c.kind == "steg" and c.id in circle]
    if changed:
        return problem("NM221", facts, file=changed[-1].file, line=changed[-1].line, path=f"steg.{changed[-1].id}")
    first = next((s for s in circle if s in pack.steps), circle[0])
    return at_item(pack, ("steg", first, norwegian("after")), "NM221", facts)


def _facts_without_source(pack: Pack) -> Iterator[Problem]:
    """Give everything graded V that names no source."""
    for kind, group in kinds_of(pack).items():
        for id_, item in group.items():
            evidence: tuple[Evidence, ...] = getattr(item, "evidence", ())
            if any(e.grade == "V" and e.source is None for e in evidence):
                yield at_item(pack, (kind, id_, norwegian("evidence")), "NM222", {"owner": id_})
    for kind, group in (("indikatorer", pack.indicators), ("lover", pack.laws), ("tilskudd", pack.funders)):
        for id_, item in group.items():
            if item.grade == "V" and item.source is None:
                yield at_item(pack, (kind, id_, norwegian("grade")), "NM222", {"owner": id_})


def _contradictions(pack: Pack) -> Iterator[Problem]:
    """Give every method that both suits a group and shuts it out."""
    for id_, method in pack.methods.items():
        for group in sorted(set(method.suits) & method.closed_to):
            yield at_item(pack, ("metoder", id_, norwegian("suits")), "NM223", {"owner": id_, "id": group})


def _documents_without_template(pack: Pack) -> Iterator[Problem]:
    """Give every document that nobody has written a template for."""
    for id_ in pack.documents:
        if id_ not in pack.templates:
            yield at_item(pack, ("dokumenter", id_), "NM224", {"owner": id_})
        if id_ == _THE_PAGE:
            yield at_item(pack, ("dokumenter", id_), "NM229", {"owner": id_})


def _templates_without_document(pack: Pack) -> Iterator[Problem]:
    """Give every template of a pack that no document is called by and no other template takes in."""
    for id_ in (id_ for id_ in pack.templates if "/" not in id_ and id_ not in pack.documents):
        template = pack.templates[id_]
        used = re.compile(rf"""['"](?:[\w-]+/)?{re.escape(id_)}['"]""")
        if template.layer and not any(used.search(other.text) for other in pack.templates.values()):
            yield problem("NM231", {"id": id_}, file=template.file, line=1, suggestion=nearest(id_, pack.documents))
