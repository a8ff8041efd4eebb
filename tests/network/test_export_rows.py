from __future__ import annotations

import pytest

from naermiljomodell.domain.stakeholders import Relation, Stakeholder
from naermiljomodell.network.export_rows import export_rows, in_words, number_of, text_of

HERE = Stakeholder(id="a", name="A", kind="nav", sector="kommune", interest=3, valid_from="2025")
GONE = Stakeholder(id="b", name="B\x00b", kind="nav", sector="kommune", valid_to="2024")
TIES = (
    Relation(origin="a", target="b", kind="x", trust=4, openness=2),
    Relation(origin="a", target="ukjent", kind="x", since="2026"),
    Relation(origin="a", target="ukjent", kind="x", until="2025"),
)


def test_all_that_is_registered_is_given_in_the_order_of_the_tables() -> None:
    rows = export_rows((HERE, GONE), TIES)
    assert rows.actors == (
        {"id": "a", "navn": "A", "type": "nav", "sektor": "kommune", "fra": "2025"},
        {"id": "b", "navn": "B b", "type": "nav", "sektor": "kommune", "til": "2024"},
    )
    assert [row["til"] for row in rows.relations] == ["b", "ukjent", "ukjent"]
    assert rows.withheld == 3


def test_a_day_leaves_out_those_who_were_not_there_and_their_ties() -> None:
    rows = export_rows((HERE, GONE), TIES, "2025-06")
    assert [row["id"] for row in rows.actors] == ["a"]
    assert rows.relations == ({"fra": "a", "til": "ukjent", "type": "x", "til_dato": "2025"},)


def test_opinions_are_given_when_they_are_asked_for() -> None:
    rows = export_rows((HERE,), TIES[:1], with_trust=True)
    assert (rows.actors[0]["interesse"], rows.relations[0]["tillit"], rows.withheld) == (3, 4, 0)
    assert "tillit" in rows.relation_keys
    assert "tillit" not in export_rows((), ()).relation_keys


@pytest.mark.parametrize(
    ("cell", "text", "number"), [("x", "x", "x"), (3.0, "3", 3), (1.125, "1,125", 1.125), (4, "4", 4)]
)
def test_a_cell_is_text_for_people_and_a_number_for_machines(cell: str | float, text: str, number: object) -> None:
    assert (text_of(cell), number_of(cell)) == (text, number)


def test_ids_in_a_cell_are_said_by_their_names() -> None:
    assert in_words("a|b", {"a": "Ås"}) == "Ås|b"
