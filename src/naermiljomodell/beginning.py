"""A new neighbourhood: from what somebody answers to a folder with its playbook in it, all of it or nothing."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from naermiljomodell.domain.area_name import folder_name
from naermiljomodell.domain.place import Place
from naermiljomodell.errors import InvalidContent, Problem, has_errors, problem
from naermiljomodell.examining import read
from naermiljomodell.frozen import frozen
from naermiljomodell.loading.core import SOURCE_LANGUAGE, core_pack
from naermiljomodell.loading.fresh import fresh_area
from naermiljomodell.loading.loaded import CONFIG
from naermiljomodell.loading.places import default_language, resolve, written_as
from naermiljomodell.loading.schemas import schema_files
from naermiljomodell.pipeline import Checked, examine, examined, lock_facts, outputs
from naermiljomodell.scaffolding import Answers, area_data, new_area_files, reused_config, without_tables
from naermiljomodell.text import squeeze
from naermiljomodell.workbooks import needing_a_workbook
from naermiljomodell.writing import create_folder
from naermiljomodell.writing.names import is_relative
from naermiljomodell.writing.scratch import scratch_folder


@frozen
class NewArea:
    """What came of `new_area`: the folder and its files, the place it was resolved to, and what is not known.

    `language` is that of the neighbourhood.
    """

    path: Path
    files: tuple[str, ...]
    place: Place
    problems: tuple[Problem, ...]
    language: str = "nb"


def new_area(
    parent: Path, answers: Answers, today: dt.date, source: Path | None = None, *, in_workbook: bool = False
) -> NewArea:
    """Make the folder of a new neighbourhood in *parent*, with its playbook already in it: all of it, or nothing.

    With *source*, the folder of another neighbourhood, its choices, changes to the model, templates and dress are
    used again; what is true of the old place only is left as a comment, and no table of it is taken along. When the
    rules of a plan find an error in these choices, the folder is made without a playbook, so that they can be mended.
    With *in_workbook*, the tables are sheets of `tabeller.xlsx`, with the ids of the neighbourhood's own model to choose
    from, instead of CSV files.

    A municipality that is given by its number gets its name. Raises `InvalidContent` when the name is ambiguous or cannot
    be a folder, the folder is there already, the answers hold an error, or the workbook needs an extra (NM632).
    """
    resolution = resolve(answers.name, answers.municipality)
    if resolution.place is not None and answers.name.strip().isdecimal():
        answers = replace(answers, name=resolution.place.name)
    name, problems = folder_name(answers.name)
    if has_errors(problems):
        raise InvalidContent(problems)
    if resolution.place is None:
        raise InvalidContent(resolution.problems)
    completed = _completed(answers, resolution.place)
    files = new_area_files(completed)
    checked = _as_answered(completed, files) if source is None and not in_workbook else None
    if checked is None:
        files = _reused(answers, resolution.place, source, files)
        files = _in_workbook(files, parent, completed.language) if in_workbook else files
        with scratch_folder(files, parent) as draft:
            checked = examine(draft)
    unfinished = source is not None and checked.plan is not None and has_errors(checked.problems)
    made = schema_files() if unfinished else outputs(checked, today)
    created = create_folder(parent, name, files, outputs=made, facts=lock_facts(checked))
    if created.path is None:
        raise InvalidContent(created.problems)
    return NewArea(created.path, created.files, resolution.place, checked.problems, checked.language)


def _as_answered(answers: Answers, files: Mapping[str, bytes]) -> Checked | None:
    """Give a new neighbourhood as `examine` would; None when its *files* must be read to tell what is wrong where."""
    loaded = fresh_area(area_data(answers), files)
    checked = examined(loaded) if loaded is not None else None
    return None if checked is None or any(p.line or p.severity == "feil" for p in checked.problems) else checked


def _in_workbook(files: Mapping[str, bytes], parent: Path, language: str | None) -> dict[str, bytes]:
    """Give *files* with the tables as sheets of a workbook; what can be chosen in it is what the config asks for."""
    from naermiljomodell.scaffolding.table_book import WORKBOOK, table_book  # noqa: PLC0415  it needs an extra

    plain = without_tables(files)
    with scratch_folder(plain, parent) as draft:
        loaded = read(draft, language)
    pack = loaded.model or core_pack(language or SOURCE_LANGUAGE)
    with needing_a_workbook(WORKBOOK):
        return {**plain, WORKBOOK: table_book(pack, language or SOURCE_LANGUAGE)}


def _reused(answers: Answers, place: Place, source: Path | None, files: Mapping[str, bytes]) -> dict[str, bytes]:
    """Give *files* with what is to be used again from *source*, the folder of another neighbourhood, if there is one."""
    if source is None:
        return dict(files)
    from naermiljomodell.loading.reuse import read_reusable  # noqa: PLC0415  only when there is something to reuse

    reusable = read_reusable(source)
    if odd := [name for name in reusable.files if not is_relative(name)]:
        raise InvalidContent(problem("NM613", {"file": name, "reason": "EINVAL"}, file=name) for name in odd)
    municipality = place.municipality
    known = replace(
        answers, name=squeeze(answers.name), municipality=written_as(municipality) if municipality else None
    )
    return {**reusable.files, **files, CONFIG: reused_config(reusable.config, known).encode()}


def _completed(answers: Answers, place: Place) -> Answers:
    """Give *answers* with what the place and the core pack tell: municipality, language, what there is to choose."""
    municipality = place.municipality
    language = answers.language or default_language(municipality)
    pack = core_pack(language)
    seed = tuple(id_ for id_, group in pack.target_groups.items() if not group.optional)
    return replace(
        answers,
        name=squeeze(answers.name),
        municipality=written_as(municipality) if municipality else answers.municipality,
        language=language,
        target_groups=answers.target_groups or seed,
        offered_groups=tuple((id_, group.name) for id_, group in pack.target_groups.items()),
        offered_challenges=tuple((id_, challenge.name) for id_, challenge in pack.challenges.items()),
    )
