"""The use cases, each in the order of the data: load, check, tailor, network, compose, render, write."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path

from naermiljomodell import __version__
from naermiljomodell.assembling import analyse_network, change_since, compare_network, compose, figures, timeline
from naermiljomodell.checking.placeholders import placeholders
from naermiljomodell.composing.extracts import FINAL_REPORT, FUNDER_PREFIX
from naermiljomodell.composing.role_view import PREFIX, known_sheets
from naermiljomodell.domain.model import Pack
from naermiljomodell.domain.plan import Plan
from naermiljomodell.domain.records import AreaFolder
from naermiljomodell.errors import InvalidContent, Problem, has_errors, in_place
from naermiljomodell.examining import Checked, examine, examined, read
from naermiljomodell.issued import Issued
from naermiljomodell.loading.core import core_pack
from naermiljomodell.loading.schemas import schema_files
from naermiljomodell.playbook import Playbook
from naermiljomodell.rendered import CALENDAR, FORMATS, PRINTS, Outputs, can_be_made, rendered
from naermiljomodell.tailoring.tailor import tailor as tailor_plan
from naermiljomodell.workbooks import FORMS, format_of, spoken_models
from naermiljomodell.writing import Written, write_outputs
from naermiljomodell.writing.lock import folders_before, issued_before, written_before

__all__ = [
    "CALENDAR",
    "FINAL_REPORT",
    "FORMATS",
    "OUTPUT",
    "Checked",
    "Outputs",
    "analyse_network",
    "change_since",
    "check",
    "check_pack",
    "compare_network",
    "compose",
    "examine",
    "examined",
    "figures",
    "funder_document",
    "known_funders",
    "known_meetings",
    "known_roles",
    "load_area",
    "load_pack",
    "lock_facts",
    "outputs",
    "produce",
    "render",
    "render_area",
    "role_document",
    "tailor",
    "timeline",
]

OUTPUT = "dreiebok"


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


def render(playbook: Playbook, formats: Iterable[str] = FORMATS) -> dict[str, bytes]:
    """Give *playbook* in each of *formats*, by file name.

    `html`, `md`, `docx` and `pdf` have a file for each document; `ics`, `xlsx` and `xlsform` are made of several together.
    The main document is `index.html` and `dreiebok.md`; any other bears its own id. `ics` is the calendar, `kalender.ics`
    and one for each role, as if nobody had imported it before; the playbook must have been composed with it. Raises
    `ValueError` for any other format: a fault in the program that asks; and `InvalidContent` when one needs an extra that
    is not installed (NM632), or a document has a sign that no font has (NM641), or the Word template cannot be
    filled (NM642).
    """
    return dict(rendered(playbook, formats, {}).files)


def render_area(  # noqa: PLR0913  the folder, the day, and all that one may ask for
    folder: Path,
    today: dt.date,
    formats: Iterable[str] = FORMATS,
    language: str | None = None,
    *,
    documents: Iterable[str] = (),
    printed: Iterable[str] = (),
    restore: bool = False,
) -> Written:
    """Write the playbook of the neighbourhood in *folder* by the rule of the three zones.

    *documents* are written though their time has not come, and so is all that the gatherings of the steps *printed* need on
    paper; what was written before is written again. With *restore* the files that a person deleted are too. Raises
    `InvalidContent` with all findings when one is an error, also of a final report (NM643); then nothing is written.
    """
    chosen, wanted = tuple(formats), frozenset(documents)
    checked = _finished(examine(folder, language), wanted)
    spoken = spoken_models(checked, folder) if FORMS in chosen else {}
    before = issued_before(folder) if CALENDAR in chosen else {}
    made = produce(
        checked,
        today,
        chosen,
        wanted | {*written_before(folder)},
        before=before,
        spoken=spoken,
        printed={*printed, *folders_before(folder, f"{OUTPUT}/{PRINTS}")},
    )
    prints = f"{OUTPUT}/{PRINTS}/"
    endings = {format_of(name) for name in made.files if not name.startswith(prints)}
    written = write_outputs(
        folder,
        made.files,
        restore=frozenset(made.files) if restore else frozenset(),
        facts=lock_facts(checked),
        issued=made.issued,
        retire=lambda name: name.startswith(prints) or format_of(name) in endings,
    )
    return replace(written, problems=(*written.problems, *made.problems))


def _finished(checked: Checked, documents: Iterable[str]) -> Checked:
    """Give *checked*, of which these *documents* are asked for.

    Raises `InvalidContent` with NM643 for each text that only holds a place: a final report is not handed in with one.
    """
    folder = checked.folder
    if folder is not None and any(id_.startswith(FINAL_REPORT) for id_ in documents):
        found = in_place(placeholders(folder, "NM643"), folder.places)
        if found:
            raise InvalidContent(found)
    return checked


def known_roles(checked: Checked) -> tuple[str, ...]:
    """Give what a sheet can be had for: the roles of the model, the actors of the neighbourhood and their kinds, by id.

    None are known where the neighbourhood cannot be read.
    """
    if checked.pack is None or checked.folder is None:
        return ()
    return known_sheets(checked.pack, checked.folder.stakeholders)


def known_funders(checked: Checked) -> tuple[str, ...]:
    """Give the ids of those that a final report can be made for; none where the model cannot be read."""
    return tuple(checked.pack.funders) if checked.pack else ()


def known_meetings(checked: Checked) -> tuple[str, ...]:
    """Give the ids of the steps of the plan that people are gathered in; none where there is no plan."""
    from naermiljomodell.composing.handouts import meetings  # noqa: PLC0415  only for those who ask for it

    return tuple(planned.step.id for planned in meetings(checked.plan)) if checked.plan else ()


def funder_document(id_: str) -> str:
    """Give the id of the document that is the final report to the funder *id_*."""
    return f"{FUNDER_PREFIX}{id_}"


def role_document(id_: str) -> str:
    """Give the id of the document that is the sheet of the role or actor *id_*."""
    return f"{PREFIX}{id_}"


def outputs(
    checked: Checked, today: dt.date, formats: Iterable[str] = FORMATS, documents: Iterable[str] = ()
) -> dict[str, bytes]:
    """Give all files of a playbook by their name in the area folder. Raises `InvalidContent` on errors."""
    return dict(produce(checked, today, tuple(formats), documents).files)


def produce(  # noqa: PLR0913  what was read, and all that one may ask for
    checked: Checked,
    today: dt.date,
    formats: tuple[str, ...],
    documents: Iterable[str],
    *,
    before: Mapping[str, Issued] | None = None,
    spoken: Mapping[str, Pack] | None = None,
    printed: Iterable[str] = (),
) -> Outputs:
    """Give what `outputs` gives, and what the calendar has issued, knowing what it issued *before*.

    *spoken* is the model in each language that forms are to be answered in; *printed* are ids of steps to give all papers
    for.
    """
    if checked.folder is None or checked.pack is None or checked.plan is None or has_errors(checked.problems):
        raise InvalidContent(checked.problems)
    can_be_made(formats)
    playbook = compose(
        checked.pack,
        checked.folder,
        checked.plan,
        today,
        checked.problems,
        documents,
        calendar=CALENDAR in formats,
        spoken=spoken,
        printed=printed,
    )
    made = rendered(playbook, formats, before or {})
    files = {f"{OUTPUT}/{name}": data for name, data in made.files.items()}
    return replace(made, files={**files, **schema_files()})


def lock_facts(checked: Checked) -> Mapping[str, str]:
    """Give what the lock remembers of the model that made the playbook."""
    packs = checked.pack.packs if checked.pack else ()
    return {"naermiljomodell": __version__, **{f"pakke:{info.id}": info.version for info in packs}}
