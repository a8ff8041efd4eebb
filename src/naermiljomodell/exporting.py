"""The use cases of giving a network or a plan to another program: which files, under which names, in which folder."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final

from naermiljomodell.domain.model import Pack
from naermiljomodell.domain.plan import Plan
from naermiljomodell.domain.record import Record
from naermiljomodell.domain.records import AreaFolder
from naermiljomodell.frozen import frozen
from naermiljomodell.network.day import moment
from naermiljomodell.network.export_rows import export_rows, known_at, without_opinions
from naermiljomodell.network.exports import EXPORTS, export
from naermiljomodell.pipeline import analyse_network, figures
from naermiljomodell.workbooks import needing_a_workbook
from naermiljomodell.writing import Written, write_exported

_PICTURE: Final = "svg"
_BOOK: Final = "xlsx"
FOLDER: Final = "eksport"
"""The folder in an area's folder where files for other programs lie; nothing in it is read."""
FORMS: Final = (*EXPORTS, _PICTURE, _BOOK)
"""The forms that a network can be given in."""


@frozen
class Exported:
    """The network in one form: files by name, and how many opinions of named organisations were left out."""

    files: Mapping[str, bytes]
    withheld: int


def export_network(pack: Pack, folder: AreaFolder, form: str, at: str = "", *, with_trust: bool = False) -> Exported:
    """Give the actors and relations of *folder* in the *form*, one of `FORMS`, as they were *at* a time.

    Trust, value, interest and influence are left out unless *with_trust*: an export is made to be passed on, and opinions
    of named organisations are for those who gave them. As `xlsx` all tables are given, in a workbook that the tool reads
    as it is. Raises `ValueError` when *at* is no date, and `InvalidContent` when the workbook cannot be made (NM632, NM634).
    """
    if form == _PICTURE:
        return Exported(_picture(pack, folder, at), 0)
    rows = export_rows(folder.stakeholders, folder.relations, moment(at), with_trust=with_trust)
    if form == _BOOK:
        return Exported(_book(pack, folder, moment(at), with_trust=with_trust), rows.withheld)
    return Exported(export(form, rows, pack), rows.withheld)


def _picture(pack: Pack, folder: AreaFolder, at: str) -> dict[str, bytes]:
    """Give the map of the actors as a picture that stands alone; no file when there are no actors."""
    from naermiljomodell.standalone import alone  # noqa: PLC0415  only for those who ask for it

    drawn = figures(analyse_network(pack, folder, at), pack, folder.language)
    return {"aktorkart.svg": alone(drawn[0].svg).encode()} if drawn else {}


def timeline_svg(plan: Plan, folder: AreaFolder, pack: Pack) -> bytes:
    """Give the timeline of *plan* as one picture that stands alone, in UTF-8; nothing when no step has a date."""
    from naermiljomodell.figures.timeline import whole_timeline  # noqa: PLC0415  likewise
    from naermiljomodell.standalone import alone  # noqa: PLC0415  only for those who ask for it

    phases = {phase.id: phase.name for phase in pack.phases.values()}
    drawn = whole_timeline(plan, phases, folder.language)
    return alone(drawn.svg).encode() if drawn else b""


def _book(pack: Pack, folder: AreaFolder, at: str, *, with_trust: bool) -> dict[str, bytes]:
    """Give all tables as a workbook, with the actors and relations as they were *at* a time."""
    from naermiljomodell.scaffolding.table_book import WORKBOOK, table_book  # noqa: PLC0415  it needs an extra

    actors, relations = known_at(folder.stakeholders, folder.relations, at)
    network = [*actors, *relations] if with_trust else list(map(without_opinions, [*actors, *relations]))
    records: dict[str, Iterable[Record]] = {
        "aktorer": network[: len(actors)],
        "relasjoner": network[len(actors) :],
        "moteplasser": folder.meeting_places,
        "logg": folder.log,
        "ideer": folder.ideas,
        "malinger": folder.measurements,
    }
    with needing_a_workbook(WORKBOOK):
        return {WORKBOOK: table_book(pack, folder.language, records)}


def write_exports(area: Path, files: Mapping[str, bytes], out: Path | None) -> tuple[Path, Written] | None:
    """Write *files* for the neighbourhood in the folder *area*, and give the folder and what became of each file.

    Without *out* that is the folder `eksport` in *area*. One file is written as *out*, or into it where that is a folder;
    two files are written into *out*. None, and nothing is written, when that is *area* itself: the tool would read the
    files as its own.
    """
    into = out or area / FOLDER
    if out is not None and len(files) == 1 and not out.is_dir():
        into, files = out.parent, {out.name: next(iter(files.values()))}
    if into.resolve() == area.resolve():
        return None
    return into, write_exported(into, files)
