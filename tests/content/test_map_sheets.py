"""The sheets to write on when actors are mapped together ask for what the tables hold, and for no persons."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.composing.material import material

from naermiljomodell.composing.compose import compose
from naermiljomodell.composing.view import Material
from naermiljomodell.domain.stakeholders import SURVEY_ITEMS, Relation, Stakeholder
from naermiljomodell.loading.core import core_pack
from naermiljomodell.loading.meanings import Meanings

HEADINGS = {
    "id": "| Nr. |",
    "name": "| Navn |",
    "kind": "| Type |",
    "sector": "| Sektor |",
    "roles": "| Rolle i arbeidet |",
    "target_groups": "| Kjenner disse målgruppene |",
    "resources": "| Kan bidra med |",
    "hours_per_month": "| Timer i måneden |",
    "interest": "| Interesse 1–5 |",
    "influence": "| Innflytelse 1–5 |",
    "valid_from": "| Med siden |",
    "source": "| Hvor dere vet det fra |",
    "origin": "| Fra nr. |",
    "target": "| Til nr. |",
    "level": "| Nivå 1–4 |",
    "since": "| Siden |",
    "until": "| Slutt |",
}
NOT_IN_A_ROOM = {"trust", "value", *SURVEY_ITEMS}
"""What is asked in a form of one's own; who has left is no question of a first mapping."""


def sheets(wanted: Material) -> str:
    """Give the sheets as text."""
    document = next(d for d in compose(wanted).documents if d.id == "aktorkart-ark")
    return "\n".join([document.opening, *(f"{section.title}\n{section.markdown}" for section in document.sections)])


def asked() -> Material:
    """Give a neighbourhood where the sheets are asked for."""
    return replace(material(), documents=frozenset({"aktorkart-ark"}))


def test_every_column_of_both_tables_has_a_box() -> None:
    text = sheets(asked())
    columns = {*Stakeholder.model_fields, *Relation.model_fields} - NOT_IN_A_ROOM - {"valid_to"}
    assert columns == set(HEADINGS)
    assert [heading for heading in HEADINGS.values() if heading not in text] == []


def test_the_words_are_explained_and_persons_are_kept_out() -> None:
    text, pack = sheets(asked()), core_pack("nb")
    names = [item.name for item in (*pack.sectors.values(), *pack.relation_kinds.values())]
    assert [name for name in names if f"| {name} |" not in text] == []
    assert "Skriv aldri navnet på en person" in text
    assert "| A |" in text


def test_what_is_to_be_chosen_from_is_on_the_sheets_in_words_that_the_tables_read() -> None:
    text, pack, wanted = sheets(asked()), core_pack("nb"), asked()
    assert [kind.name for kind in pack.actor_kinds.values() if kind.name not in text] == []
    assert [role.name for role in pack.roles.values() if f"| {role.name} |" not in text] == []
    meanings = Meanings(pack)
    groups = wanted.folder.area.target_groups
    assert groups
    for group in groups:
        assert f"| {group} |" in text
        assert meanings.of("målgrupper").meant(group) == group
    assert "Bokstavene er bare for arkene" in text


def test_the_widest_sheet_lies_on_its_side() -> None:
    document = next(d for d in compose(asked()).documents if d.id == "aktorkart-ark")
    kinds = {section.id: section.kind for section in document.sections}
    assert (kinds["ark-1"], kinds["ark-2"], kinds["ark-3"]) == ("skriveark", "skriveark-liggende", "skriveark")


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_the_step_offers_the_sheets_in_every_language(language: str) -> None:
    pack = core_pack(language)
    assert "aktorkart-ark" in pack.steps["aktorkart"].documents
    assert pack.documents["aktorkart-ark"].readers
