"""The use cases, each in the order of the data: load, check, tailor, network, compose, render, write."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path

from naermiljomodell import __version__
from naermiljomodell.checking.plan_rules import check_plan
from naermiljomodell.composing.compose import compose as compose_material
from naermiljomodell.composing.view import Material
from naermiljomodell.domain.model import Pack
from naermiljomodell.domain.network import NetworkChange, NetworkReport
from naermiljomodell.domain.plan import Plan
from naermiljomodell.domain.records import AreaFolder
from naermiljomodell.errors import InvalidContent, Problem, has_errors
from naermiljomodell.examining import Checked, examine, examined, read, untouched
from naermiljomodell.explaining import Explanation, explain_code, explain_field, explain_id, nearest_word
from naermiljomodell.language.cli_words import WORDS
from naermiljomodell.loading.core import SOURCE_LANGUAGE, core_pack
from naermiljomodell.loading.loaded import CONFIG
from naermiljomodell.loading.places import attribution
from naermiljomodell.loading.schemas import schema_files
from naermiljomodell.network.acts import Work
from naermiljomodell.network.change import compare
from naermiljomodell.network.report import analyse
from naermiljomodell.playbook import Figure, Playbook
from naermiljomodell.rendering import html, markdown
from naermiljomodell.tailoring.tailor import tailor as tailor_plan
from naermiljomodell.workbooks import BOOKS, FORMS, books, format_of, spoken_models, without_words
from naermiljomodell.writing import Written, write_outputs
from naermiljomodell.writing.lock import written_before

__all__ = [
    "FORMATS",
    "OUTPUT",
    "Checked",
    "analyse_network",
    "check",
    "check_pack",
    "compare_network",
    "compose",
    "examine",
    "examined",
    "explain",
    "explain_in",
    "figures",
    "load_area",
    "load_pack",
    "lock_facts",
    "outputs",
    "render",
    "render_area",
    "tailor",
]

OUTPUT = "dreiebok"
_RENDERERS = {"html": html.render, "md": markdown.render}
FORMATS = tuple(_RENDERERS)
"""The formats a playbook comes in when nobody asks for others; each is also the ending of its files' names."""


def load_pack(language: str = "nb") -> Pack:
    """Give the core pack in *language* (`nb`, `nn`, `en`), with nothing on top."""
    return core_pack(language)


def load_area(folder: Path, language: str | None = None) -> tuple[AreaFolder, Pack]:
    """Give the neighbourhood in *folder* and the model it asks for.

    Raises `InvalidContent` with all findings when anything in the folder cannot be read.
    """
    loaded = read(folder, language)
    if loaded.folder is None or loaded.pack is None:
        raise InvalidContent(loaded.problems)
    return loaded.folder, loaded.pack


def check(folder: Path, language: str | None = None) -> tuple[Problem, ...]:
    """Give every finding about the neighbourhood or the content pack in *folder*, in reading order; nothing is written."""
    from naermiljomodell.loading.packs import is_pack  # noqa: PLC0415  likewise loaded when there is something to read

    return check_pack(folder) if is_pack(folder) else examine(folder, language).problems


def check_pack(folder: Path) -> tuple[Problem, ...]:
    """Give every finding about the content pack in *folder*: its files, its languages, its references and its words."""
    from naermiljomodell.proving import proved  # noqa: PLC0415  only for a pack of one's own

    return proved(folder)


def tailor(pack: Pack, folder: AreaFolder) -> Plan:
    """Give the plan for *folder*: every step in or out with its reason, methods, hours and dates."""
    return tailor_plan(pack, folder)


def analyse_network(
    pack: Pack, folder: AreaFolder, at: str = "", plan: Plan | None = None, today: dt.date | None = None
) -> NetworkReport:
    """Give what the actors and their ties say on the day *at* (`YYYY-MM-DD`; empty for all that is written).

    With a *plan* it tells what the plan lacks among them; of *today* on, nobody who has left is called.
    """
    groups = tuple(g for g in dict.fromkeys(folder.area.target_groups) if g in pack.target_groups)
    work = Work(plan, folder.meeting_places, today.isoformat() if today else "")
    return analyse(pack, folder.stakeholders, folder.relations, groups, folder.language, at, work=work)


def compare_network(pack: Pack, folder: AreaFolder, earlier: str, later: str) -> NetworkChange:
    """Give which actors and ties differ between two days (`YYYY-MM-DD`). Raises `ValueError` when *later* comes first."""
    return compare(pack, folder.stakeholders, folder.relations, earlier, later, folder.language)


def compose(  # noqa: PLR0913  what is known, and two things that can be asked for
    pack: Pack,
    folder: AreaFolder,
    plan: Plan,
    today: dt.date,
    problems: tuple[Problem, ...] = (),
    documents: Iterable[str] = (),
    *,
    spoken: Mapping[str, Pack] | None = None,
) -> Playbook:
    """Give the playbook as it speaks on *today*, free of any format.

    *problems* are findings to show as what is missing; *documents* are ids of those to give before their time. With
    *spoken*, the model in each language, the playbook has forms to be answered in these languages. Raises
    `InvalidContent` when a template cannot be written.
    """
    network, asked = analyse_network(pack, folder, plan=plan, today=today), frozenset(documents)
    credits_ = attribution(folder.language)
    material = Material(pack, folder, plan, network, problems, today, credits_, __version__, asked)
    material = replace(material, figures=figures(network, pack, folder.language), spoken=spoken or {})
    return compose_material(replace(material, in_source=_in_source(material)))


def _in_source(material: Material) -> Material | None:
    """Give the same in bokmål, where the model is not complete in its own language; else None."""
    pack, folder = material.pack, replace(material.folder, language=SOURCE_LANGUAGE)
    source = core_pack(SOURCE_LANGUAGE) if pack.partial and untouched(pack) else pack.in_source
    if source is None:
        return None
    plan = tailor_plan(source, folder)
    said = zip(check_plan(material.plan, material.folder, pack), check_plan(plan, folder, source), strict=False)
    again = {one: other for one, other in said if one.code == other.code}
    network = analyse_network(source, folder, plan=plan, today=material.today)
    return replace(
        material,
        pack=source,
        folder=folder,
        plan=plan,
        network=network,
        figures=figures(network, source, SOURCE_LANGUAGE),
        place_sources=attribution(SOURCE_LANGUAGE),
        problems=tuple(again.get(found, found) for found in material.problems),
    )


def figures(network: NetworkReport, pack: Pack, language: str) -> tuple[Figure, ...]:
    """Give the pictures of the playbook; there is no map without actors."""
    if not network.places:
        return ()
    from naermiljomodell.figures.actor_map import actor_map  # noqa: PLC0415  most new areas have no actors yet

    sectors = {sector.id: sector.name for sector in pack.sectors.values()}
    return (actor_map(network.places, dict(network.names), sectors, language),)


def render(playbook: Playbook, formats: Iterable[str] = FORMATS) -> dict[str, bytes]:
    """Give every document of *playbook* in each of *formats* (`html`, `md`), and its workbooks (`xlsx`, `xlsform`), by name.

    The main document is `index.html` and `dreiebok.md`; any other bears its own id. Raises `ValueError` for any other
    format, which is a fault in the program that asks, and `InvalidContent` (NM632) for one that needs an extra.
    """
    chosen = tuple(formats)
    if unknown := [format_ for format_ in chosen if format_ not in {*FORMATS, *BOOKS}]:
        raise ValueError(f"not among {', '.join((*FORMATS, *BOOKS))}: {', '.join(unknown)}")
    files = {name: data for format_ in chosen if format_ in BOOKS for name, data in books(playbook, format_).items()}
    for document in playbook.documents:
        for format_ in (format_ for format_ in chosen if format_ in FORMATS):
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
    checked, chosen = examine(folder, language), tuple(formats)
    spoken = spoken_models(checked, folder) if FORMS in chosen else {}
    playbook = _composed(checked, today, {*documents, *written_before(folder)}, spoken)
    files = _files(playbook, chosen)
    made = {format_of(name) for name in files}
    written = write_outputs(
        folder,
        files,
        restore=frozenset(files) if restore else frozenset(),
        facts=lock_facts(checked),
        retire=lambda name: format_of(name) in made,
    )
    return replace(written, problems=(*written.problems, *without_words(playbook)))


def outputs(
    checked: Checked, today: dt.date, formats: Iterable[str] = FORMATS, documents: Iterable[str] = ()
) -> dict[str, bytes]:
    """Give all files of a playbook by their name in the area folder. Raises `InvalidContent` on errors."""
    return _files(_composed(checked, today, documents), formats)


def _composed(
    checked: Checked, today: dt.date, documents: Iterable[str] = (), spoken: Mapping[str, Pack] | None = None
) -> Playbook:
    """Give the playbook of what has been *checked*. Raises `InvalidContent` on errors."""
    if checked.folder is None or checked.pack is None or checked.plan is None or has_errors(checked.problems):
        raise InvalidContent(checked.problems)
    return compose(checked.pack, checked.folder, checked.plan, today, checked.problems, documents, spoken=spoken)


def _files(playbook: Playbook, formats: Iterable[str]) -> dict[str, bytes]:
    """Give all files of *playbook*, and the schemas, by their name in the area folder."""
    return {**{f"{OUTPUT}/{name}": data for name, data in render(playbook, formats).items()}, **schema_files()}


def lock_facts(checked: Checked) -> Mapping[str, str]:
    """Give what the lock remembers of the model that made the playbook."""
    packs = checked.pack.packs if checked.pack else ()
    return {"naermiljomodell": __version__, **{f"pakke:{info.id}": info.version for info in packs}}


def explain(word: str, folder: Path) -> tuple[Explanation | None, str]:
    """Give what *word* (a code, an id, a name or a key) means for the neighbourhood in *folder*, and the nearest word.

    Outside the folder of a neighbourhood the core pack alone is asked. Where errors keep the plan from being made, a
    line says so.
    """
    return explain_in(examine(folder), word)


def explain_in(checked: Checked, word: str) -> tuple[Explanation | None, str]:
    """Give what `explain` gives, of a neighbourhood that has been read, in its language."""
    language = checked.language
    found = explain_code(word, language)
    if found is not None:
        return found, ""
    pack = checked.pack or core_pack(language)
    found = explain_id(word, pack, checked.plan, language)
    if found is not None:
        return replace(found, lines=(*found.lines, *_without_plan(checked))), ""
    found = explain_field(word, language)
    return found, "" if found else nearest_word(word, pack)


def _without_plan(checked: Checked) -> Iterable[str]:
    """Give why nothing can be said of the plan, when there is a neighbourhood and it has none."""
    errors = [p for p in checked.problems if p.severity == "feil" and (p.code, p.file) != ("NM001", CONFIG)]
    if checked.plan is None and errors:
        yield WORDS.without_plan.of(checked.language).format(error=errors[0].message(checked.language))
