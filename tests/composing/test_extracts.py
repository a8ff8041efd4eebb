from __future__ import annotations

from dataclasses import replace

from tests.composing.material import material

from naermiljomodell.composing.compose import compose
from naermiljomodell.composing.extracts import extracts

GRANTS = [{"funder": "dam-helse", "year": year, "nok": nok} for year, nok in ((2028, 150_000), (2027, 150_001))]


def test_a_final_report_to_one_funder_has_its_part_and_no_other() -> None:
    m = replace(material({"funding": ["fylkeskommunen"]}), documents=frozenset({"sluttrapport-dam-ekspress"}))
    assert [(id_, one.document) for id_, one in extracts(m).items()] == [("sluttrapport-dam-ekspress", "sluttrapport")]
    made = {document.id: document for document in compose(m).documents}
    parts = [s.id for s in made["sluttrapport-dam-ekspress"].sections if s.id.startswith("giver-")]
    assert parts[0] == "giver-dam-ekspress"
    assert not any("fylkeskommunen" in id_ for id_ in parts)


def test_a_report_to_nobody_known_is_not_made() -> None:
    assert extracts(replace(material(), documents=frozenset({"sluttrapport-ukjent", "sluttrapport"}))) == {}


def test_a_model_without_the_documents_has_no_extracts() -> None:
    m = material()
    bare = replace(m.pack, documents={})
    asked = frozenset({"sluttrapport-dam-helse", "rolle-prosjektleder"})
    assert extracts(replace(m, pack=bare, documents=asked)) == {}


def test_the_sheet_of_a_role_is_made_by_the_template_of_all_sheets() -> None:
    m = replace(material(), documents=frozenset({"rolle-prosjektleder"}))
    (one,) = extracts(m).values()
    assert (one.document, [sheet["id"] for sheet in one.data["rolleark"]]) == ("rolleark", ["prosjektleder"])


def test_what_was_granted_is_summed_and_held_against_the_limit_for_an_audit() -> None:
    m = replace(
        material({"grants": GRANTS, "period": {"start": "2027-01", "end": "2028-12-31"}}),
        documents=frozenset({"sluttrapport-dam-helse", "sluttrapport-dam-ekspress"}),
    )
    told = {id_: one.data["tilskudd"][0] for id_, one in extracts(m).items()}
    dam = told["sluttrapport-dam-helse"]
    assert dam["bevilget"].replace("\u00a0", " ") == "300 001 kr"
    assert [b["år"] for b in dam["bevilget_per_år"]] == ["2027", "2028"]
    assert (dam["revisor_kreves"], dam["rapportfrist"]) == ("ja", "1. april 2029")
    assert (told["sluttrapport-dam-ekspress"]["bevilget"], told["sluttrapport-dam-ekspress"]["revisor_kreves"]) == (
        "ikke oppgitt",
        "ikke oppgitt",
    )


def test_at_the_limit_no_audit_is_needed_and_without_an_end_there_is_no_deadline() -> None:
    grants = [{"funder": "dam-helse", "year": 2027, "nok": 300_000}]
    m = replace(material({"grants": grants}), documents=frozenset({"sluttrapport-dam-helse"}))
    (one,) = extracts(m).values()
    told = one.data["tilskudd"][0]
    assert (told["revisor_kreves"], told["rapportfrist"]) == ("nei", "ikke oppgitt")
