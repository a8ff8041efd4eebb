"""Rules for a neighbourhood's own choices: ids that exist, aims that can be followed up, and what nobody has said."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping

from naermiljomodell.domain.area import Area
from naermiljomodell.domain.model import Pack
from naermiljomodell.domain.records import AreaFolder
from naermiljomodell.errors import Problem, problem
from naermiljomodell.frozen import frozen
from naermiljomodell.source import Path, problem_at
from naermiljomodell.text import nearest


def check_area(folder: AreaFolder, pack: Pack) -> tuple[Problem, ...]:
    """Give what is wrong or missing in *folder* against *pack*. Findings: NM320-NM332."""
    return (
        *_unknown_ids(folder, pack),
        *_phases(folder, pack),
        *_notes(folder, pack),
        *_not_said(folder),
        *_aims(folder),
        *_rows(folder, pack),
    )


def at(folder: AreaFolder, path: Path, code: str, facts: Mapping[str, object] | None = None, near: str = "") -> Problem:
    """Give a finding at *path* of the config; without a line where nothing is written about it."""
    if folder.source is None or path[:1] not in folder.source.key_marks:
        file = folder.source.file if folder.source else ""
        return problem(code, facts, file=file, path=".".join(map(str, path)), suggestion=near)
    return problem_at(folder.source, path, code, facts, suggestion=near)


def _unknown_ids(folder: AreaFolder, pack: Pack) -> Iterator[Problem]:
    """Give every id in the config that the model does not have."""
    named = {
        "målgruppe": pack.target_groups,
        "utfordring": pack.challenges,
        "områdetype": pack.area_kinds,
        "plan": pack.plans,
        "indikator": pack.indicators,
        "steg": {**pack.steps, **pack.removed},
        "fase": pack.phases,
        "tilskudd": pack.funders,
    }
    for kind, path, id_ in _ids(folder.area):
        if id_ not in named[kind]:
            yield at(folder, path, "NM320", {"kind": kind, "id": id_}, nearest(id_, named[kind]))


def _ids(area: Area) -> Iterator[tuple[str, Path, str]]:
    """Give kind, path and id of everything that the config refers to."""
    yield from (("målgruppe", ("målgrupper", i), g) for i, g in enumerate(area.target_groups))
    yield from (("målgruppe", ("betegnelser", g), g) for g in area.terms)
    yield from (("målgruppe", ("innbyggere_i_målgruppene", g), g) for g in area.group_residents)
    yield from (("utfordring", ("utfordringer", i), c) for i, c in enumerate(area.challenges))
    yield from (("plan", ("forankring", "planer", i), p) for i, p in enumerate(area.anchoring.plans))
    yield from (("fase", ("faser", p), p) for p in area.phases)
    yield from (("tilskudd", ("finansiering", i), f) for i, f in enumerate(area.funding))
    yield from (("tilskudd", ("bevilgninger", i, "ordning"), g.funder) for i, g in enumerate(area.grants))
    for i, equal in enumerate(area.equal_instruments):
        yield "indikator", ("likestilte_måleredskaper", i, "indikator"), equal.indicator
    if area.area_kind is not None:
        yield "områdetype", ("område_type",), area.area_kind
    for n, aim in enumerate(area.aims.sub_aims if area.aims else ()):
        below = ("mål", "delmål", n)
        yield from (("indikator", (*below, "indikatorer", i), x) for i, x in enumerate(aim.indicators))
        yield from (("steg", (*below, "steg", i), x) for i, x in enumerate(aim.step))


def _phases(folder: AreaFolder, pack: Pack) -> Iterator[Problem]:
    """Give every phase that is switched off and cannot be."""
    for id_, state in folder.area.phases.items():
        if state == "av" and id_ in pack.phases and not pack.phases[id_].optional:
            yield at(folder, ("faser", id_), "NM322", {"id": id_})


def _notes(folder: AreaFolder, pack: Pack) -> Iterator[Problem]:
    """Give every note that no step will show."""
    for id_, _ in folder.notes:
        if id_ not in pack.steps:
            file = f"notater/{id_}.md"
            yield problem("NM323", {"file": file}, file=file, suggestion=nearest(id_, pack.steps))


def _not_said(folder: AreaFolder) -> Iterator[Problem]:
    """Give what nobody has said and the plan would be better for."""
    area = folder.area
    said: Iterable[tuple[str, bool, str]] = (
        ("NM329", bool(area.target_groups), "målgrupper"),
        ("NM326", area.capacity.hours is not None, "kapasitet"),
        ("NM325", area.aims is not None, "mål"),
        ("NM327", area.residents is not None, "innbyggere"),
        ("NM328", area.owner is not None, "eier"),
        ("NM334", area.area_kind is not None, "område_type"),
    )
    for code, known, key in said:
        if not known:
            yield at(folder, (key,), code)


def _aims(folder: AreaFolder) -> Iterator[Problem]:
    """Give every aim that nothing will measure."""
    for n, aim in enumerate(folder.area.aims.sub_aims if folder.area.aims else ()):
        if not aim.indicators:
            yield at(folder, ("mål", "delmål", n), "NM324", {"id": aim.id})


@frozen
class _Cell:
    """A cell that refers to something: where it stands, what it refers to, and what there is."""

    place: tuple[str, int, str]
    kind: str
    id: str | None
    there: Collection[str]


def _rows(folder: AreaFolder, pack: Pack) -> Iterator[Problem]:
    """Give unknown and repeated ids in the tables of what happened, was proposed and measured, and where people meet."""
    for cell in _cells(folder, pack):
        if cell.id is not None and cell.id not in cell.there:
            facts = {"kind": cell.kind, "id": cell.id}
            yield _at_row(folder, cell.place, "NM320", facts, nearest(cell.id, cell.there))
    for table, ids in (("ideer", [e.id for e in folder.ideas]), ("moteplasser", [p.id for p in folder.meeting_places])):
        first: dict[str, int] = {}
        for row, id_ in enumerate(ids):
            if first.setdefault(id_, row) != row:
                above = row_number(folder, table, first[id_])
                yield _at_row(folder, (table, row, "id"), "NM332", {"id": id_, "line": above})


def _cells(folder: AreaFolder, pack: Pack) -> Iterator[_Cell]:
    """Give every cell that refers to something, table by table."""
    steps, groups = {**pack.steps, **pack.removed}, pack.target_groups
    actors = {actor.id for actor in folder.stakeholders}
    logged = [("logg", row, e.step, e.target_group) for row, e in enumerate(folder.log)]
    proposed = [("ideer", row, e.step, e.target_group) for row, e in enumerate(folder.ideas)]
    for table, row, step, group in (*logged, *proposed):
        yield _Cell((table, row, "steg"), "steg", step, steps)
        yield _Cell((table, row, "målgruppe"), "målgruppe", group, groups)
    yield from _traced(folder)
    for row, measured in enumerate(folder.measurements):
        yield _Cell(("malinger", row, "indikator"), "indikator", measured.indicator, pack.indicators)
    for row, place in enumerate(folder.meeting_places):
        yield _Cell(("moteplasser", row, "type"), "møteplasstype", place.kind, pack.place_kinds)
        yield _Cell(("moteplasser", row, "eier"), "aktør", place.owner, actors)
        yield from (_Cell(("moteplasser", row, "målgrupper"), "målgruppe", g, groups) for g in place.target_groups)


def _traced(folder: AreaFolder) -> Iterator[_Cell]:
    """Give every cell that says which idea something came of, or which aim an idea serves."""
    ideas = {idea.id for idea in folder.ideas}
    aims = {aim.id for aim in (folder.area.aims.sub_aims if folder.area.aims else ())}
    for row, entry in enumerate(folder.log):
        yield from (_Cell(("logg", row, "ideer"), "idé", id_, ideas) for id_ in entry.ideas)
    for row, idea in enumerate(folder.ideas):
        yield _Cell(("ideer", row, "delmål"), "delmål", idea.sub_aim, aims)


def row_number(folder: AreaFolder, table: str, index: int) -> int:
    """Give the row of a record as the spreadsheet numbers it, or 0 when it was made in Python."""
    rows = folder.rows.get(table, ())
    return rows[index] if index < len(rows) else 0


def _at_row(
    folder: AreaFolder, place: tuple[str, int, str], code: str, facts: Mapping[str, object], near: str = ""
) -> Problem:
    """Give a finding in a cell: *place* is the table, the index of the record, and the column."""
    table, index, column = place
    line = row_number(folder, table, index)
    return problem(code, facts, file=f"{table}.csv", line=line, path=column, suggestion=near)
