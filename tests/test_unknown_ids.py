"""Whatever refers to something that is not there is a finding at its place, wherever a reference can stand."""

from __future__ import annotations

import types
from pathlib import Path
from typing import Annotated, Any, Union, get_args, get_origin

import pytest
from tests.folders import CONFIG, add, honefoss, replace_in, state, write

from naermiljomodell.domain.area import Area
from naermiljomodell.domain.base import slug
from naermiljomodell.domain.model import KINDS
from naermiljomodell.domain.record import After, Record, RecordField
from naermiljomodell.domain.records import Idea, LogEntry, Measurement
from naermiljomodell.domain.stakeholders import MeetingPlace, Relation, Stakeholder
from naermiljomodell.pipeline import check

STRANGE = "finnes-ikke"
NEAR = "enslig-eldre"
READ: tuple[type[Record], ...] = (
    Area,
    *KINDS.values(),
    Stakeholder,
    Relation,
    MeetingPlace,
    LogEntry,
    Idea,
    Measurement,
)
"""Every record that is read from a file and refers to others."""

SETTINGS = {
    "Area.target_groups": f"målgrupper: [{STRANGE}]",
    "Area.terms": f"betegnelser: {{{STRANGE}: folk}}",
    "Area.challenges": f"utfordringer: [ensomhet, {STRANGE}]",
    "Area.area_kind": f"område_type: {STRANGE}",
    "Area.funding": f"finansiering: [{STRANGE}]",
    "Area.group_residents": f"innbyggere_i_målgruppene: {{{STRANGE}: {{innbyggere: 40, kilde: Kommunen 2026}}}}",
    "Grant.funder": f"bevilgninger: [{{ordning: {STRANGE}, år: 2027, kr: 100000}}]",
    "EqualInstruments.indicator": (
        f"likestilte_måleredskaper: [{{indikator: {STRANGE}, måleredskaper: [UCLA-3, T-ILS], begrunnelse: Lest}}]"
    ),
    "Area.phases": f"faser: {{{STRANGE}: av}}",
    "Anchoring.plans": f"forankring: {{planer: [{STRANGE}]}}",
    "SubAim.indicators": f"mål: {{hovedmål: Å møtes, delmål: [{{id: a, tekst: Ja, indikatorer: [{STRANGE}]}}]}}",
    "SubAim.step": f"mål: {{hovedmål: Å møtes, delmål: [{{id: a, tekst: Ja, steg: [{STRANGE}]}}]}}",
}
"""Record and field -> what of the config has an unknown id."""

CELLS = {
    "Stakeholder.kind": ("aktorer", f"id;navn;type;sektor\na;Laget;{STRANGE};frivillighet\n"),
    "Stakeholder.sector": ("aktorer", f"id;navn;type;sektor\na;Laget;velforening;{STRANGE}\n"),
    "Stakeholder.roles": ("aktorer", f"id;navn;type;sektor;roller\na;Laget;velforening;bolig;{STRANGE}\n"),
    "Stakeholder.target_groups": (
        "aktorer",
        f"id;navn;type;sektor;målgrupper\na;Laget;velforening;bolig;innvandrere|{STRANGE}\n",
    ),
    "Relation.origin": ("relasjoner", f"fra;til;type\n{STRANGE};a;samarbeider\n"),
    "Relation.target": ("relasjoner", f"fra;til;type\na;{STRANGE};samarbeider\n"),
    "Relation.kind": ("relasjoner", f"fra;til;type\na;b;{STRANGE}\n"),
    "MeetingPlace.kind": ("moteplasser", f"id;navn;type\nm;Huset;{STRANGE}\n"),
    "MeetingPlace.owner": ("moteplasser", f"id;navn;type;eier\nm;Huset;bibliotek;{STRANGE}\n"),
    "MeetingPlace.target_groups": ("moteplasser", f"id;navn;type;målgrupper\nm;Huset;bibliotek;{STRANGE}\n"),
    "LogEntry.step": ("logg", f"dato;steg;hva\n2027-02-01;{STRANGE};Møtt lagene\n"),
    "LogEntry.target_group": ("logg", f"dato;steg;hva;målgruppe\n2027-02-01;pilot;Møtt;{STRANGE}\n"),
    "Idea.step": ("ideer", f"id;dato;tekst;steg;status\ni;2027-02-01;Benk;{STRANGE};mottatt\n"),
    "LogEntry.ideas": ("logg", f"dato;steg;hva;ideer\n2027-02-01;pilot;Møtt;{STRANGE}\n"),
    "Idea.sub_aim": ("ideer", f"id;dato;tekst;delmål;status\ni;2027-02-01;Benk;{STRANGE};mottatt\n"),
    "Idea.target_group": ("ideer", f"id;dato;tekst;målgruppe;status\ni;2027-02-01;Benk;{STRANGE};mottatt\n"),
    "Measurement.indicator": ("malinger", f"indikator;dato;verdi\n{STRANGE};2027-02-01;3\n"),
}
"""Record and field -> a table with an unknown id in its only row."""

CHANGES = {
    "Phase.after": f"faser: {{evaluering: {{legg_til: {{etter: [{STRANGE}]}}}}}}",
    "Step.phase": f"steg: {{pilot: {{endre: {{fase: {STRANGE}}}}}}}",
    "Step.responsible": f"steg: {{pilot: {{endre: {{ansvarlig: {STRANGE}}}}}}}",
    "Step.methods": f"steg: {{pilot: {{legg_til: {{metoder: [{STRANGE}]}}}}}}",
    "Step.same_methods_as": f"steg: {{pilot: {{endre: {{samme_metode_som: {STRANGE}}}}}}}",
    "Step.answers": f"steg: {{pilot: {{legg_til: {{svarer_på: [{STRANGE}]}}}}}}",
    "Step.after": f"steg: {{pilot: {{legg_til: {{etter: [{STRANGE}]}}}}}}",
    "Step.before": f"steg: {{pilot: {{legg_til: {{før: [{STRANGE}]}}}}}}",
    "Step.actor_kinds": f"steg: {{pilot: {{legg_til: {{aktørtyper: [{STRANGE}]}}}}}}",
    "Step.documents": f"steg: {{pilot: {{legg_til: {{dokumenter: [{STRANGE}]}}}}}}",
    "Step.settles_roles": f"steg: {{pilot: {{legg_til: {{avklarer_roller: [{STRANGE}]}}}}}}",
    "ChecklistItem.groups": f"steg: {{pilot: {{legg_til: {{sjekkliste: [{{tekst: Ring, for: [{STRANGE}]}}]}}}}}}",
    "Evidence.source": f"steg: {{pilot: {{legg_til: {{belegg: [{{grad: V, kilde: {STRANGE}}}]}}}}}}",
    "Method.phases": f"metoder: {{gatur: {{legg_til: {{faser: [{STRANGE}]}}}}}}",
    "Method.suits": f"metoder: {{gatur: {{legg_til: {{passer_for: [{STRANGE}]}}}}}}",
    "ShutOut.target_groups": (
        f"metoder: {{gatur: {{legg_til: {{stenger_ute: [{{hvem: En, målgrupper: [{STRANGE}], avhjelp: Ring}}]}}}}}}"
    ),
    "TargetGroup.actor_kinds": f"målgrupper: {{innvandrere: {{legg_til: {{aktørtyper: [{STRANGE}]}}}}}}",
    "Benchmark.source": (
        "målgrupper: {innvandrere: {legg_til: {nøkkeltall: "
        f"[{{tekst: Ti, år: '2025', kilde: {STRANGE}, grad: V}}]}}}}}}"
    ),
    "ActorKind.sector": f"aktørtyper: {{velforening: {{endre: {{sektor: {STRANGE}}}}}}}",
    "ActorKind.knows": f"aktørtyper: {{velforening: {{legg_til: {{kjenner: [{STRANGE}]}}}}}}",
    "DocumentTemplate.from_phase": f"dokumenter: {{prosjektplan: {{endre: {{fra_fase: {STRANGE}}}}}}}",
    "Question.indicator": f"spørsmål: {{sted-natur: {{endre: {{indikator: {STRANGE}}}}}}}",
    "FunnelStage.subset_of": f"trakttrinn: {{nye-lag: {{endre: {{delmengde_av: {STRANGE}}}}}}}",
    "FunnelStage.ratio_to": f"trakttrinn: {{nye-lag: {{endre: {{forhold_til: {STRANGE}}}}}}}",
    "FunnelStage.source": f"trakttrinn: {{nye-lag: {{endre: {{kilde: {STRANGE}}}}}}}",
    "FunnelStage.indicator": f"trakttrinn: {{nye-lag: {{endre: {{indikator: {STRANGE}}}}}}}",
    "Law.steps": f"lover: {{folkehelseloven-oversikt: {{legg_til: {{gjelder_steg: [{STRANGE}]}}}}}}",
    "Law.source": f"lover: {{folkehelseloven-oversikt: {{endre: {{kilde: {STRANGE}}}}}}}",
    "Funder.required_phases": f"tilskudd: {{dam-helse: {{legg_til: {{krever_faser: [{STRANGE}]}}}}}}",
    "Funder.source": f"tilskudd: {{dam-helse: {{endre: {{kilde: {STRANGE}}}}}}}",
    "Indicator.source": f"indikatorer: {{blitt-hort: {{endre: {{kilde: {STRANGE}}}}}}}",
    **{
        f"Condition.{field}": f"steg: {{pilot: {{endre: {{vilkår: {{{key}: {STRANGE}}}}}}}}}"
        for field, key in {
            "target_group": "målgruppe",
            "challenge": "utfordring",
            "area_kind": "område_type",
            "has_place": "har_møteplass",
            "lacks_place": "mangler_møteplass",
            "has_actor": "har_aktør",
            "lacks_actor": "mangler_aktør",
            "plan_link": "plankobling",
        }.items()
    },
}
"""Record and field -> what under `tilpasning` has an unknown id."""


def is_slug(metadata: object) -> bool:
    """Tell whether *metadata* of a type says that it is an id."""
    return metadata == After(slug)


def holds_ids(annotation: Any) -> bool:  # noqa: ANN401  an annotation may be anything
    """Tell whether a value of the type *annotation* is an id, or holds some."""
    if any(map(is_slug, getattr(annotation, "__metadata__", ()))):
        return True
    return get_origin(annotation) is not None and any(map(holds_ids, get_args(annotation)))


def records_in(annotation: Any) -> set[type[Record]]:  # noqa: ANN401  likewise
    """Give the records inside the type *annotation*."""
    if isinstance(annotation, type) and issubclass(annotation, Record):
        return {annotation}
    if get_origin(annotation) in {Annotated, Union, types.UnionType, tuple, dict}:
        return {record for part in get_args(annotation) for record in records_in(part)}
    return set()


def refers(name: str, field: RecordField) -> bool:
    """Tell whether *field* refers to something; a record's own id does not."""
    return name != "id" and holds_ids(field.annotation)


def references() -> set[str]:
    """Give record and field of every reference that can stand in a file."""
    found: set[str] = set()
    seen: set[type[Record]] = set()
    todo = list(READ)
    while todo:
        record = todo.pop()
        if record not in seen:
            seen.add(record)
            for name, field in record.model_fields.items():
                todo.extend(records_in(field.annotation))
                found.update({f"{record.__name__}.{name}"} if refers(name, field) else ())
    return found


def strangers(folder: Path, file: str) -> list[str]:
    """Give the codes of the errors that name the unknown id, each with a line in *file*; nothing is written."""
    before = state(folder)
    found = [p for p in check(folder) if STRANGE in dict(p.facts).values()]
    assert all(p.file == file and p.line > 0 for p in found), found
    assert all(p.severity == "feil" and STRANGE in p.message() for p in found)
    assert state(folder) == before
    return [p.code for p in found]


def test_every_reference_is_tried() -> None:
    assert len(references()) > 45
    assert references() == SETTINGS.keys() | CELLS.keys() | CHANGES.keys()


@pytest.mark.parametrize("reference", sorted(SETTINGS))
def test_an_unknown_id_in_the_config_is_found(reference: str, tmp_path: Path) -> None:
    folder = honefoss(tmp_path)
    if reference == "Area.target_groups":
        replace_in(folder, "målgrupper:\n", f"målgrupper:\n  - {STRANGE}\n")
    else:
        add(folder, SETTINGS[reference])
    assert strangers(folder, CONFIG) == ["NM320"]


@pytest.mark.parametrize("reference", sorted(CELLS))
def test_an_unknown_id_in_a_table_is_found(reference: str, tmp_path: Path) -> None:
    folder = honefoss(tmp_path)
    if not reference.startswith("Stakeholder"):
        write(folder, "aktorer.csv", "id;navn;type;sektor\na;Laget;velforening;bolig\nb;Huset;bibliotek;kommune\n")
    table, text = CELLS[reference]
    write(folder, f"{table}.csv", text)
    found = strangers(folder, f"{table}.csv")
    assert len(found) == 1
    assert found[0] in {"NM320", "NM501", "NM502", "NM503", "NM504", "NM510", "NM514"}


@pytest.mark.parametrize("reference", sorted(CHANGES))
def test_an_unknown_id_in_the_model_is_found(reference: str, tmp_path: Path) -> None:
    folder = honefoss(tmp_path)
    add(folder, f"tilpasning:\n  {CHANGES[reference]}")
    assert strangers(folder, CONFIG) == ["NM220"]


def test_the_nearest_id_is_suggested(tmp_path: Path) -> None:
    folder = honefoss(tmp_path)
    replace_in(folder, "  - enslige-eldre", f"  - {NEAR}")
    [found] = [p for p in check(folder) if p.code == "NM320"]
    assert (found.suggestion, found.column, found.width) == ("enslige-eldre", 5, len(NEAR))
