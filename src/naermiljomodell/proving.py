"""A pack and templates of one's own proved before anybody needs them: every name, every document, every text."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import replace
from functools import cache, partial
from pathlib import Path

from naermiljomodell import __version__
from naermiljomodell.checking.let_stand import not_let_stand
from naermiljomodell.checking.model_rules import check_model
from naermiljomodell.checking.prose_rules import check_prose
from naermiljomodell.composing.compose import try_documents, view
from naermiljomodell.composing.name_rules import check_names
from naermiljomodell.composing.readable import Node, node_of
from naermiljomodell.composing.template_rules import check_templates
from naermiljomodell.composing.view import Material
from naermiljomodell.domain.base import first_day
from naermiljomodell.domain.model import Pack, Template
from naermiljomodell.domain.plan import Plan
from naermiljomodell.domain.records import AreaFolder
from naermiljomodell.domain.shared import Shared, SharedIdea
from naermiljomodell.domain.status import Status
from naermiljomodell.errors import Problem, has_errors, in_order
from naermiljomodell.evaluating.status import status
from naermiljomodell.loading.core import SOURCE_LANGUAGE, core_layer, core_pack
from naermiljomodell.loading.trial import try_pack
from naermiljomodell.network.change import compare
from naermiljomodell.network.report import analyse
from naermiljomodell.scaffolding.full_area import full_area
from naermiljomodell.tailoring.tailor import tailor

_LONG_AGO = "1900"
"""A year with which everything is new, so that documents can tell what has changed."""

_ON_THE_WAY = dt.timedelta(weeks=10)
"""So long after the work began something is late, something is on, and something comes."""


@cache
def _core_texts() -> frozenset[str]:
    """Give the texts of the tool's own templates in every language."""
    core = core_layer()
    return frozenset(t.text for found in (core.templates, *core.templates_in.values()) for t in found.values())


def trusted(pack: Pack) -> frozenset[Template]:
    """Give the templates of *pack* that are word for word the tool's own, which its tests have been through."""
    return frozenset(template for template in pack.templates.values() if template.text in _core_texts())


def proved(folder: Path) -> tuple[Problem, ...]:
    """Give every finding about the content pack in *folder*: its files, its languages, its references and its words.

    What is wrong in the model whatever the language is told once, where it was written and not where it is translated.
    """
    models, found = try_pack(folder)
    problems = list(found)
    said: set[tuple[object, ...]] = set()
    for model in models:
        of_model = check_model(model)
        problems += [p for p in of_model if (p.code, p.path, p.facts) not in said]
        said.update((p.code, p.path, p.facts) for p in of_model)
        problems += check_own_templates(model) if has_errors([*found, *of_model]) else prove(model)
        problems += _of_own_words(model)
    return in_order(problems)


def _of_own_words(pack: Pack) -> Iterable[Problem]:
    """Give what is worth another look in the texts of the topmost layer of *pack*, and nothing of the core below it."""
    core = core_pack(pack.language)
    said = set(check_prose(core)) if len(pack.packs) > 1 else set()
    languages = pack.packs[-1].languages
    source = next((language for language, state in languages.items() if state == "kilde"), core.language)
    fresh = (found for found in check_prose(pack, source) if found not in said)
    return not_let_stand(fresh, pack.packs[-1].let_stand)


def check_own_templates(pack: Pack) -> tuple[Problem, ...]:
    """Give what can be said of the templates of *pack* without running them, but for the tool's own.

    Findings: NM700-NM703.
    """
    known = trusted(pack)
    if known.issuperset(pack.templates.values()):
        return ()
    return (*check_templates(pack, known), *check_names(pack, names_there(pack), known))


def try_own_documents(pack: Pack, folder: AreaFolder, plan: Plan) -> tuple[Problem, ...]:
    """Give what shows only when the documents of the neighbourhood in *folder* are filled, due or not (NM702, NM703)."""
    known = trusted(pack)
    return () if known.issuperset(pack.templates.values()) else try_documents(material_of(pack, folder, plan), known)


def try_on_full_area(pack: Pack) -> tuple[Problem, ...]:
    """Give what shows only when the documents of *pack* are filled for a place that has everything (NM702, NM703)."""
    known = trusted(pack)
    return () if known.issuperset(pack.templates.values()) else try_documents(full_material(pack), known)


def prove(pack: Pack) -> tuple[Problem, ...]:
    """Give what is wrong in the templates of the *pack* of an author: read, and filled when they can be read."""
    found = check_own_templates(pack)
    if has_errors(p for p in found if p.code != "NM703"):
        return found
    return (*found, *unsaid(try_on_full_area(pack), found))


def unsaid(problems: tuple[Problem, ...], said: tuple[Problem, ...]) -> tuple[Problem, ...]:
    """Give those of *problems* that are at no line of those *said*: the same fault need not be told twice."""
    lines = {(p.file, p.line) for p in said}
    return tuple(p for p in problems if (p.file, p.line) not in lines)


def full_material(pack: Pack) -> Material:
    """Give all that the playbook of a made-up neighbourhood that has everything is made of."""
    folder = full_area(pack)
    return material_of(pack, folder, tailor(pack, folder))


def material_of(pack: Pack, folder: AreaFolder, plan: Plan) -> Material:
    """Give all that a playbook is made of on the first day of the work."""
    from naermiljomodell.evaluating.evaluate import evaluate_shown  # noqa: PLC0415  only when something is tried out
    from naermiljomodell.evaluating.small_numbers import small_numbers  # noqa: PLC0415  likewise

    groups = tuple(g for g in dict.fromkeys(folder.area.target_groups) if g in pack.target_groups)
    network = analyse(pack, folder.stakeholders, folder.relations, groups, folder.language)
    today = first_day(folder.area.period.start) - dt.timedelta(days=1)
    change = compare(pack, folder.stakeholders, folder.relations, _LONG_AGO, today.isoformat(), folder.language)
    asked, now = frozenset(pack.documents), cache(partial(_on_the_way, pack, folder, plan, today))
    small = small_numbers(pack, folder)
    came = evaluate_shown(pack, folder, dt.date.max, small)
    made = Material(pack, folder, plan, network, (), today, ("",), __version__, now, small, came, asked)
    return replace(made, change=change, whole_change=change)


def _on_the_way(pack: Pack, folder: AreaFolder, plan: Plan, today: dt.date) -> Status:
    """Give a status that tells of everything: some weeks after *today*, with an answer that is late."""
    found = status(pack, folder, plan, today + _ON_THE_WAY)
    late = next((due for due in plan.timing.deadlines if due.kind == "svar"), None)
    return replace(found, late_deadlines=(*found.late_deadlines, late)) if late else found


def sharing_material(pack: Pack) -> Material:
    """Give all that a booklet of several made-up neighbourhoods is made of."""
    idea = SharedIdea("A", "a", "b", "vedtatt", "c", "d")
    return replace(full_material(pack), shared=Shared(("A", "B"), (idea,), 1))


@cache
def _of_core() -> dict[str, Node]:
    """Give what there is for a template to read; it depends on no pack."""
    return {name: node_of(value, name) for name, value in view(sharing_material(core_pack(SOURCE_LANGUAGE))).items()}


def names_there(pack: Pack) -> dict[str, Node]:
    """Give what there is for a template to read when the model is *pack*: its own steps, and none else."""
    there, step = _of_core(), _of_core()["steg"].of
    return {**there, "steg": replace(there["steg"], fields={id_: step for id_ in pack.steps if step is not None})}
