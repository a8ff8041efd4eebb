from __future__ import annotations

from collections.abc import Mapping, Sequence

from naermiljomodell.domain.stakeholders import Relation, Stakeholder
from naermiljomodell.errors import Problem
from naermiljomodell.loading.core import core_pack
from naermiljomodell.loading.foreign import Names, as_actors, as_relations, is_foreign
from naermiljomodell.loading.meanings import Meanings
from naermiljomodell.loading.plain_table import plain_table
from naermiljomodell.loading.tables import Table, read_table

MEANINGS = Meanings(core_pack("nb"))


def rows(*cells: Mapping[str, str]) -> Table:
    """Give a table of another tool, its rows from 2 on."""
    return plain_table("x.csv", enumerate(cells, 2))


def said(problems: Sequence[Problem]) -> list[tuple[str, int, int, str, str]]:
    """Give code, row, column, column name and suggestion of each finding."""
    return [(p.code, p.line, p.column, p.path, p.suggestion) for p in problems]


def actors(*cells: Mapping[str, str]) -> tuple[list[dict[str, str]], list[tuple[str, int, int, str, str]], Names]:
    """Give the actors that some rows are, the findings, and who they are called."""
    names = Names()
    table = as_actors(rows(*cells), MEANINGS, names)
    return [row.cells for row in table.rows], said(table.problems), names


def test_columns_of_kumu_are_told_from_ours() -> None:
    def table(header: str) -> Table:
        return read_table(f"{header}\n".encode(), "x.csv")

    assert is_foreign(table("Label,Type,Tags"), Stakeholder)
    assert not is_foreign(table("id;navn;type;label"), Stakeholder)
    assert is_foreign(table("From,To,Type"), Relation)
    assert not is_foreign(table("fra;til;type"), Relation)


def test_a_label_becomes_an_id_and_words_those_of_the_model() -> None:
    found, problems, _ = actors(
        {
            "Label": "Løkka bibliotek",
            "Type": "Bibliotek",
            "målgrupper": "Innvandrere|enslige-eldre",
            "Roles": "Beslutter",
        }
    )
    assert found == [
        {
            "id": "lokka-bibliotek",
            "navn": "Løkka bibliotek",
            "type": "bibliotek",
            "sektor": "moteplass",
            "målgrupper": "innvandrere|enslige-eldre",
            "roller": "beslutter",
        }
    ]
    assert problems == []


def test_an_id_that_can_be_one_is_kept_and_any_other_is_what_relations_may_say() -> None:
    found, _, names = actors(
        {"ID": "nav", "Label": "NAV Løkka", "Type": "nav"}, {"ID": "elem-X1", "Label": "🏠", "Type": "nav"}
    )
    assert [cells["id"] for cells in found] == ["nav", "🏠"]
    assert (names.meant("nav"), names.meant("nav løkka"), names.meant("elem-X1")) == ({"nav"}, {"nav"}, {"🏠"})
    assert names.meant("ukjent") == set()


def test_a_sector_that_is_said_goes_before_the_usual_one() -> None:
    found, _, _ = actors({"Label": "Stua", "Type": "bibliotek", "Sector": "Bolig og nabolag"})
    assert found[0]["sektor"] == "bolig"


def test_a_word_that_the_model_does_not_have_is_a_finding_and_the_row_is_left_out() -> None:
    found, problems, _ = actors(
        {"Label": "A", "Type": "Biblotek"}, {"Label": "B", "Type": "nav", "sektor": "zz"}, {"Label": "C"}
    )
    assert problems == [("NM521", 2, 2, "type", "Bibliotek"), ("NM521", 3, 3, "sektor", "")]
    assert found == [{"id": "c", "navn": "C"}]


def test_a_tag_is_a_group_or_a_role_or_is_told_of_once() -> None:
    found, problems, _ = actors(
        {"Label": "A", "Type": "nav", "Tags": "Innvandrere|rød| Prosjektleder", "Target groups": "ungdom"},
        {"Label": "B", "Type": "nav", "Tags": "rød"},
    )
    assert (found[0]["målgrupper"], found[0]["roller"]) == ("ungdom|innvandrere", "prosjektleder")
    assert problems == [("NM523", 2, 3, "merkelapper", "")]


def test_a_column_that_is_not_taken_along_is_told_of_when_it_says_something() -> None:
    table = Table(
        "x.csv", ("Label", "Type", "Image", "", "navn"), rows({"Label": "A", "Type": "nav", "navn": "B"}).rows, (), 1
    )
    found = as_actors(table, MEANINGS, Names())
    assert said(found.problems) == [("NM522", 1, 5, "navn", "")]
    assert found.rows[0].cells["navn"] == "A"


def test_without_the_columns_that_must_be_there_no_row_is_read() -> None:
    found, problems, _ = actors({"Label": "A"})
    assert found == []
    assert problems == [("NM129", 1, 0, "type", "")]


def relations(*cells: Mapping[str, str]) -> tuple[list[tuple[str, ...]], list[tuple[str, int, int, str, str]]]:
    """Give ends and kinds of the relations that some rows are between NAV, a school and two libraries, and the findings."""
    names = Names()
    for id_, name in (("nav", "NAV"), ("skole", "Løkka skole"), ("b1", "Bibliotek"), ("b2", "Bibliotek")):
        names.add(id_, name)
    table = as_relations(rows(*cells), MEANINGS, names)
    found = [tuple(row.cells.get(key, "") for key in ("fra", "til", "type", "nivå")) for row in table.rows]
    return found, said(table.problems)


def test_relations_name_actors_by_id_or_name_and_several_at_once() -> None:
    found, problems = relations(
        {"ID": "1", "From": "NAV", "To": "løkka skole| b1|", "Type": "Samarbeider", "Strength": "3"},
        {"From": "nav", "To": "Ukjent lag", "Type": "samarbeider", "gjensidig": "ja"},
    )
    assert found == [
        ("nav", "skole", "samarbeider", "3"),
        ("nav", "b1", "samarbeider", "3"),
        ("nav", "ukjent-lag", "samarbeider", ""),
    ]
    assert problems == []


def test_a_name_that_several_have_is_a_finding() -> None:
    found, problems = relations({"From": "nav", "To": "bibliotek", "Type": "samarbeider"})
    assert found == []
    assert problems == [("NM524", 2, 2, "til", "")]


def test_an_unknown_kind_of_relation_is_a_finding_with_the_nearest_name() -> None:
    found, problems = relations(
        {"From": "nav", "To": "skole", "Type": "Finansiere"}, {"From": "nav", "To": "🏠", "Type": ""}
    )
    assert found == [("nav", "🏠", "", "")]
    assert problems == [("NM521", 2, 3, "type", "Finansierer")]


def test_a_tie_both_ways_of_a_directed_kind_is_two_and_one_without_a_way_is_told_of_once() -> None:
    found, problems = relations(
        {"From": "nav", "To": "skole", "Type": "henviser", "Direction": "mutual"},
        {"From": "nav", "To": "skole", "Type": "henviser", "Direction": "undirected"},
        {"From": "nav", "To": "b1", "Type": "henviser", "Direction": "undirected"},
        {"From": "nav", "To": "b1", "Type": "samarbeider", "Direction": "mutual"},
        {"From": "nav", "To": "b2", "Type": "henviser", "Direction": "directed"},
    )
    assert [pair[:2] for pair in found] == [
        ("nav", "skole"),
        ("skole", "nav"),
        ("nav", "skole"),
        *[("nav", "b1")] * 2,
        ("nav", "b2"),
    ]
    assert problems == [("NM528", 3, 3, "type", "")]


def test_an_end_that_nobody_has_written_is_left_out() -> None:
    assert relations({"From": "nav", "To": "skole", "Type": "samarbeider"}, {"From": "nav", "Type": "samarbeider"})[
        0
    ] == [
        ("nav", "skole", "samarbeider", ""),
        ("nav", "", "samarbeider", ""),
    ]
