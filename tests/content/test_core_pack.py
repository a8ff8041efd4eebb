"""The core pack is whole: what the contract names is there, and no field is left for a coordinator to guess."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from naermiljomodell.checking.model_rules import check_model
from naermiljomodell.composing.template_rules import check_templates
from naermiljomodell.domain.model import Pack
from naermiljomodell.loading.core import core_layer, core_pack
from naermiljomodell.text import nfc

FIXED_STEPS = [
    "informasjonsmote",
    "kartlegging-data",
    "aktorkart",
    "workshop-1-digital",
    "workshop-2-innbyggere",
    "bearbeide-data",
    "lokal-idedugnad",
    "prioritering",
    "nettverksbygging",
    "pilot",
    "ideutveksling",
    "ny-moteplass",
    "nytt-lokallag",
    "hva-ble-det-til",
    "grunnlinje",
    "ettermaling",
    "sluttrapport",
]
SEED_GROUPS = [
    "uforetrygdede",
    "eneforsorgere",
    "enslige-eldre",
    "innvandrere",
    "kommunale-boliger",
    "nedsatt-funksjonsevne",
]
CHALLENGES = [
    "ensomhet",
    "passivitet",
    "demografi",
    "sosiale-helseforskjeller",
    "fysisk-miljo",
    "sosialt-miljo",
    "bomiljo",
    "inkludering",
]
SECTORS = [
    "politikk",
    "kommune",
    "fylke",
    "stat",
    "frivillighet",
    "moteplass",
    "bolig",
    "naeringsliv",
    "uformell",
    "forskning",
    "finansiering",
]
MUTUAL = ["samarbeider", "deler-lokale", "overlapper", "konflikt"]
DIRECTED = [
    "finansierer",
    "styrer",
    "henviser",
    "rekrutterer",
    "laner-ut",
    "representerer",
    "informerer",
    "veileder",
    "rapporterer",
]
MAY_BE_EMPTY = frozenset(
    [
        "week",
        "date",
        "condition",
        "before",
        "after",
        "actor_kinds",
        "mends",
        "settles_roles",
        "answers",
        "methods",
        "documents",
        "split",
        "suitable_times",
        "resident_name",
        "earliest",
        "plan_b",
        "run_of_show",
        "same_methods_as",
        "optional",
        "sheets",
        "table_questions",
        "collects_input",
        "personal_data",
        "pick",
        "effort",
        "tell",
        "suits",
    ]
)


@pytest.fixture(scope="module")
def pack() -> Pack:
    return core_pack("nb")


def test_the_core_pack_has_no_findings(pack: Pack) -> None:
    assert core_layer().problems == ()
    assert check_model(pack) == ()
    assert check_templates(pack) == ()


def test_the_ids_that_the_contract_fixes_are_there(pack: Pack) -> None:
    assert list(pack.phases) == ["forankring", "kartlegging", "idedugnad", "mobilisering", "evaluering"]
    assert set(FIXED_STEPS) <= set(pack.steps)
    assert list(pack.target_groups)[: len(SEED_GROUPS)] == SEED_GROUPS or set(SEED_GROUPS) <= set(pack.target_groups)
    assert set(CHALLENGES) == set(pack.challenges)
    assert set(SECTORS) == set(pack.sectors)
    assert {id_ for id_, kind in pack.relation_kinds.items() if not kind.directed} == set(MUTUAL)
    assert {id_ for id_, kind in pack.relation_kinds.items() if kind.directed} == set(DIRECTED)
    assert set(pack.area_kinds) == {"by", "tettsted", "bygd", "spredt"}


def test_only_the_phase_before_the_four_can_be_switched_off(pack: Pack) -> None:
    assert [id_ for id_, phase in pack.phases.items() if phase.optional] == ["forankring"]


def test_no_step_or_method_leaves_a_field_empty(pack: Pack) -> None:
    empty = [
        f"{kind}/{item.id}.{name}"
        for kind, items in (("steg", pack.steps), ("metoder", pack.methods), ("målgrupper", pack.target_groups))
        for item in items.values()
        for name in type(item).model_fields
        if name not in MAY_BE_EMPTY and name != "benchmarks" and getattr(item, name) in (None, (), "")
    ]
    assert empty == []


def test_a_step_that_every_area_has_is_never_given_up(pack: Pack) -> None:
    assert [id_ for id_ in FIXED_STEPS if pack.steps[id_].optional or pack.steps[id_].condition] == []


def test_every_event_has_a_run_of_show_that_fills_its_time(pack: Pack) -> None:
    events = [m for m in pack.methods.values() if m.kind == "arrangement"]
    assert len(events) >= 18
    for method in events:
        minutes = sum(item.minutes for item in method.run_of_show)
        assert (method.length_hours.at_least or 0) * 60 <= minutes <= (method.length_hours.at_most or 0) * 60, method.id


def test_every_method_says_whom_it_shuts_out_and_what_mends_it(pack: Pack) -> None:
    assert [m.id for m in pack.methods.values() if not m.shuts_out] == []


def test_the_residents_workshop_comes_after_the_internal_one_and_is_not_digital(pack: Pack) -> None:
    second = pack.steps["workshop-2-innbyggere"]
    assert "workshop-1-digital" in second.after
    assert second.audience == "innbyggere"
    assert pack.steps["workshop-1-digital"].audience == "internt"
    assert {pack.methods[m].form for m in second.methods} == {"fysisk"}


def texts(value: object) -> Iterator[str]:
    """Give every text in a record, at any depth."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from texts(inner)
    elif isinstance(value, (list, tuple)):
        for inner in value:
            yield from texts(inner)


def all_texts(pack: Pack) -> list[tuple[str, str]]:
    """Give every text of every record, with the record's id."""
    kinds = (pack.phases, pack.steps, pack.methods, pack.target_groups, pack.roles, pack.indicators, pack.actor_kinds)
    return [(item.id, text) for items in kinds for item in items.values() for text in texts(item.model_dump())]


def test_every_text_is_composed_and_has_no_addresses_of_persons(pack: Pack) -> None:
    found = all_texts(pack)
    assert len(found) > 2_000
    assert [id_ for id_, text in found if text != nfc(text)] == []
    assert [id_ for id_, text in found if re.search(r"\w@\w", text)] == []


def test_no_group_is_described_by_what_it_lacks(pack: Pack) -> None:
    words = ("ressurssvak", "svake grupper", "vanskelige å nå", "de uføre", "fremmedkulturell", "klienter")
    avoided = {text for group in pack.target_groups.values() for text in group.wording.avoid}
    found = [(id_, w) for id_, text in all_texts(pack) for w in words if w in text.casefold() and text not in avoided]
    assert found == []


def test_the_length_of_a_document_is_told_in_one_place_only() -> None:
    length = re.compile(r"\b(?:på|on|of) \S+(?: \S+ \S+)? (?:side|sider|page|pages)\b")
    seen = 0
    for language in ("nb", "nn", "en"):
        pack = core_pack(language)
        names = tuple(d.name.casefold() for d in pack.documents.values() if d.extent)
        told = [(s.id, text) for s in pack.steps.values() for text in s.deliverables]
        told += [(m.id, text) for m in pack.methods.values() for text in (*m.outputs, *m.materials)]
        named = [(id_, text) for id_, text in told if text.casefold().startswith(names)]
        seen += len(named)
        assert [(id_, text) for id_, text in named if length.search(text)] == []
    assert seen > 10


def test_nynorsk_has_one_form_of_each_word() -> None:
    other = re.compile(r"\b(?:gje|gjev|løn|difor|byrj\w*|øskj\w*|vorte|begynn\w*)\b", re.IGNORECASE)
    pack = core_pack("nn")
    texts = [repr(record) for group in pack.by_kind.values() for record in group.values()]
    assert len(texts) > 200
    assert [hit[0] for text in texts for hit in other.finditer(text)] == []
