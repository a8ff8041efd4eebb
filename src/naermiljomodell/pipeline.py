"""The use cases, each in the order of the data: load, check, tailor, network, compose, render, write."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path

from naermiljomodell import __version__
from naermiljomodell.checking.area_rules import check_area, row_number
from naermiljomodell.checking.funding_rules import check_funding
from naermiljomodell.checking.funnel_rules import check_counts
from naermiljomodell.checking.network_rules import check_relations, check_stakeholders
from naermiljomodell.checking.plan_rules import check_plan
from naermiljomodell.checking.privacy import check_privacy
from naermiljomodell.composing.compose import compose as compose_material
from naermiljomodell.composing.view import Material
from naermiljomodell.domain.base import first_day
from naermiljomodell.domain.model import Pack, Template
from naermiljomodell.domain.network import NetworkReport
from naermiljomodell.domain.plan import Plan
from naermiljomodell.domain.records import AreaFolder
from naermiljomodell.errors import InvalidContent, Problem, has_errors, in_order
from naermiljomodell.explaining import Explanation, explain_code, explain_field, explain_id, nearest_word
from naermiljomodell.frozen import frozen
from naermiljomodell.loading.core import core_layer, core_pack
from naermiljomodell.loading.loaded import CONFIG, Loaded
from naermiljomodell.loading.places import attribution
from naermiljomodell.loading.schemas import schema_files
from naermiljomodell.network.report import analyse
from naermiljomodell.playbook import Figure, Playbook
from naermiljomodell.rendering import html, markdown
from naermiljomodell.tailoring.tailor import tailor as tailor_plan
from naermiljomodell.writing import Written, write_outputs
from naermiljomodell.writing.lock import written_before

OUTPUT = "dreiebok"
_RENDERERS = {"html": html.render, "md": markdown.render}
FORMATS = tuple(_RENDERERS)
"""The formats a playbook comes in; each is also the ending of its files' names."""


@frozen
class Checked:
    """Everything known of a neighbourhood once it has been read, tailored and checked."""

    folder: AreaFolder | None
    pack: Pack | None
    plan: Plan | None
    problems: tuple[Problem, ...]


def load_pack(language: str = "nb") -> Pack:
    """Give the core pack in *language* (`nb`, `nn`, `en`), with nothing on top."""
    return core_pack(language)


def load_area(folder: Path, language: str | None = None) -> tuple[AreaFolder, Pack]:
    """Give the neighbourhood in *folder* and the model it asks for.

    Raises `InvalidContent` with all findings when anything in the folder cannot be read.
    """
    loaded = _read(folder, language)
    if loaded.folder is None or loaded.pack is None:
        raise InvalidContent(loaded.problems)
    return loaded.folder, loaded.pack


def check(folder: Path, language: str | None = None) -> tuple[Problem, ...]:
    """Give every finding about the neighbourhood in *folder*, in reading order; nothing is written."""
    return examine(folder, language).problems


def check_pack(folder: Path) -> tuple[Problem, ...]:
    """Give every finding about the content pack in *folder*: its files, its languages, its references and its words."""
    from naermiljomodell.checking.model_rules import check_model  # noqa: PLC0415  only for a pack of one's own
    from naermiljomodell.checking.prose_rules import check_prose  # noqa: PLC0415  likewise
    from naermiljomodell.composing.template_rules import check_templates  # noqa: PLC0415  likewise
    from naermiljomodell.loading.trial import try_pack  # noqa: PLC0415  likewise

    models, found = try_pack(folder)
    core = {template.file for template in _trusted()} | {origin.file for origin in core_pack("nb").origins.values()}
    problems = list(found)
    for model in models:
        problems += [*check_model(model), *check_templates(model, _trusted())]
        problems += [p for p in check_prose(model) if p.file not in core]
    return in_order(problems)


def examine(folder: Path, language: str | None = None) -> Checked:
    """Give the neighbourhood read, tailored and checked, as far as it goes, with every finding.

    What is wrong in one table, note or template hides nothing of what is wrong elsewhere. A plan is made when the
    folder is whole and neither the model nor the choices in the config have errors.
    """
    return examined(_read(folder, language))


def _read(folder: Path, language: str | None) -> Loaded:
    """Give what is in *folder*; YAML and pydantic are loaded when there is something to read."""
    from naermiljomodell.loading.areas import read_area  # noqa: PLC0415

    return read_area(folder, language)


def examined(loaded: Loaded) -> Checked:
    """Give what has been read tailored and checked, as far as it goes, with every finding."""
    pack, found = loaded.pack, list(loaded.problems)
    if pack is None:
        return Checked(loaded.folder, None, None, in_order(found))
    of_model, of_templates = _of_changed(pack)
    found += [*of_model, *of_templates]
    of_area: tuple[Problem, ...] = ()
    if loaded.readable is not None:
        of_area = (*check_area(loaded.readable, pack), *check_counts(loaded.readable, pack))
        found += [*of_area, *check_privacy(loaded.readable), *_network_problems(loaded.readable, pack)]
    if loaded.folder is None or has_errors([*of_model, *of_area]):
        return Checked(loaded.folder, pack, None, in_order(found))
    plan = tailor_plan(pack, loaded.folder)
    found += [*check_plan(plan, loaded.folder, pack), *check_funding(plan, loaded.folder, pack)]
    if not has_errors(of_templates):
        found += _trial(pack, loaded.folder, plan)
    return Checked(loaded.folder, pack, plan, in_order(found))


def _of_changed(pack: Pack) -> tuple[tuple[Problem, ...], tuple[Problem, ...]]:
    """Give what is wrong with the model and with its templates; the tool's own model has been through its tests."""
    if _untouched(pack):
        return (), ()
    from naermiljomodell.checking.model_rules import check_model  # noqa: PLC0415  a model of one's own is seldom
    from naermiljomodell.composing.template_rules import check_templates  # noqa: PLC0415  likewise

    return check_model(pack), check_templates(pack, _trusted())


def _untouched(pack: Pack) -> bool:
    """Tell whether *pack* is the tool's own and nothing else."""
    return pack is core_pack(pack.language)


def _trusted() -> frozenset[Template]:
    """Give the tool's own templates, which its tests have been through."""
    return frozenset(core_layer().templates.values())


def _trial(pack: Pack, folder: AreaFolder, plan: Plan) -> tuple[Problem, ...]:
    """Give what shows only when templates are filled, as a name that is not there; the tool's own need no trial."""
    if _untouched(pack) or _trusted().issuperset(pack.templates.values()):
        return ()
    try:
        compose(pack, folder, plan, first_day(folder.area.period.start))
    except InvalidContent as error:
        return error.problems
    return ()


def _network_problems(folder: AreaFolder, pack: Pack) -> Iterable[Problem]:
    """Give what is wrong in the tables of actors and relations."""
    actors = [(row_number(folder, "aktorer", i), actor) for i, actor in enumerate(folder.stakeholders)]
    relations = [(row_number(folder, "relasjoner", i), relation) for i, relation in enumerate(folder.relations)]
    return [*check_stakeholders(actors, pack), *check_relations(relations, folder.stakeholders, pack)]


def tailor(pack: Pack, folder: AreaFolder) -> Plan:
    """Give the plan for *folder*: every step in or out with its reason, methods, hours and dates."""
    return tailor_plan(pack, folder)


def analyse_network(pack: Pack, folder: AreaFolder, at: str = "") -> NetworkReport:
    """Give what the actors and their ties say on the day *at* (`YYYY-MM-DD`; empty for all that is written)."""
    groups = tuple(g for g in dict.fromkeys(folder.area.target_groups) if g in pack.target_groups)
    return analyse(pack, folder.stakeholders, folder.relations, groups, folder.language, at)


def compose(
    pack: Pack,
    folder: AreaFolder,
    plan: Plan,
    today: dt.date,
    problems: tuple[Problem, ...] = (),
    documents: Iterable[str] = (),
) -> Playbook:
    """Give the playbook as it speaks on *today*, free of any format.

    *problems* are findings to show as what is missing; *documents* are ids of those to give before their time. Raises
    `InvalidContent` when a template cannot be written.
    """
    network, asked = analyse_network(pack, folder), frozenset(documents)
    figures = _figures(network, pack, folder.language)
    return compose_material(
        Material(pack, folder, plan, network, problems, today, attribution(), __version__, asked, figures)
    )


def _figures(network: NetworkReport, pack: Pack, language: str) -> tuple[Figure, ...]:
    """Give the pictures of the playbook; there is no map without actors."""
    if not network.places:
        return ()
    from naermiljomodell.figures.actor_map import actor_map  # noqa: PLC0415  most new areas have no actors yet

    sectors = {sector.id: sector.name for sector in pack.sectors.values()}
    return (actor_map(network.places, dict(network.names), sectors, language),)


def render(playbook: Playbook, formats: Iterable[str] = FORMATS) -> dict[str, bytes]:
    """Give every document of *playbook* in each of *formats* (`html`, `md`), by file name.

    The main document is `index.html` and `dreiebok.md`; any other bears its own id. Raises `ValueError` for any other
    format: a fault in the program that asks.
    """
    chosen = tuple(formats)
    if unknown := [format_ for format_ in chosen if format_ not in _RENDERERS]:
        raise ValueError(f"not among {', '.join(FORMATS)}: {', '.join(unknown)}")
    files: dict[str, bytes] = {}
    for document in playbook.documents:
        for format_ in chosen:
            name = "index" if document is playbook.main and format_ == "html" else document.id
            files[f"{name}.{format_}"] = _RENDERERS[format_](playbook, document)
    return files


def render_area(
    folder: Path,
    today: dt.date,
    formats: Iterable[str] = FORMATS,
    language: str | None = None,
    *,
    documents: Iterable[str] = (),
    restore: bool = False,
) -> Written:
    """Write the playbook of the neighbourhood in *folder* by the rule of the three zones.

    *documents* are written though their time has not come, and so is what was written before. With *restore* the files
    that a person deleted are written again. Raises `InvalidContent` with all findings when
    one of them is an error; then nothing is written.
    """
    checked = examine(folder, language)
    files = outputs(checked, today, formats, {*documents, *written_before(folder)})
    return write_outputs(folder, files, restore=frozenset(files) if restore else frozenset(), facts=lock_facts(checked))


def outputs(
    checked: Checked, today: dt.date, formats: Iterable[str] = FORMATS, documents: Iterable[str] = ()
) -> dict[str, bytes]:
    """Give all files of a playbook by their name in the area folder. Raises `InvalidContent` on errors."""
    if checked.folder is None or checked.pack is None or checked.plan is None or has_errors(checked.problems):
        raise InvalidContent(checked.problems)
    playbook = compose(checked.pack, checked.folder, checked.plan, today, checked.problems, documents)
    files = {f"{OUTPUT}/{name}": data for name, data in render(playbook, formats).items()}
    return {**files, **schema_files()}


def lock_facts(checked: Checked) -> Mapping[str, str]:
    """Give what the lock remembers of the model that made the playbook."""
    packs = checked.pack.packs if checked.pack else ()
    return {"naermiljomodell": __version__, **{f"pakke:{info.id}": info.version for info in packs}}


def explain(word: str, folder: Path) -> tuple[Explanation | None, str]:
    """Give what *word* (a code, an id, a name or a key) means for the neighbourhood in *folder*, and the nearest word.

    Outside the folder of a neighbourhood the core pack alone is asked. Where errors keep the plan from being made, a
    line says so.
    """
    found = explain_code(word, "nb")
    if found is not None:
        return found, ""
    checked = examine(folder)
    pack = checked.pack or core_pack("nb")
    found = explain_id(word, pack, checked.plan, pack.language)
    if found is not None:
        return replace(found, lines=(*found.lines, *_without_plan(checked))), ""
    found = explain_field(word)
    return found, "" if found else nearest_word(word, pack)


def _without_plan(checked: Checked) -> Iterable[str]:
    """Give why nothing can be said of the plan, when there is a neighbourhood and it has none."""
    errors = [p for p in checked.problems if p.severity == "feil" and (p.code, p.file) != ("NM001", CONFIG)]
    if checked.plan is None and errors:
        yield f"Hva planen gjør med dette, er ikke kjent, for mappen har feil: {errors[0].message()}."
