from __future__ import annotations

import time
from pathlib import Path

import pytest
from tests.folders import write
from tests.loading.workbooks import workbook

from naermiljomodell.domain.stakeholders import Relation
from naermiljomodell.loading.area_tables import AreaTables, read_area_tables, table_files
from naermiljomodell.loading.core import core_pack

HEAD = "id;navn;type;sektor\n"
NAV = "nav;NAV;nav;kommune\n"
TIES = "fra;til;type\n"
SHEET: list[list[object]] = [["id", "navn", "type", "sektor"], ["skole", "Løkka skole", "skole", "kommune"]]
KUMU = '{"elements": [{"label": "NAV", "type": "nav"}, {"label": "Løkka skole", "type": "Skole og SFO"}],\
 "connections": [{"from": "NAV", "to": "Løkka skole", "type": "Samarbeider"}]}'


def read(folder: Path) -> AreaTables:
    """Give the tables in a folder, in the words of the core pack."""
    return read_area_tables(folder, core_pack("nb"))


def said(found: AreaTables) -> list[tuple[str, str, int, str]]:
    """Give code, file, row and place of each finding."""
    return [(p.code, p.file, p.line, p.path) for p in found.problems]


def ids(found: AreaTables) -> list[str]:
    """Give the ids of the actors."""
    return [actor.id for actor in found.records["aktorer"].records]


def ties(found: AreaTables) -> list[tuple[str, str, str]]:
    """Give the ends and the kind of each relation."""
    return [(tie.origin, tie.target, tie.kind) for tie in found.records["relasjoner"].records]


def test_csv_files_of_their_own_name_have_no_other_place(tmp_path: Path) -> None:
    write(tmp_path, "aktorer.csv", HEAD + NAV)
    found = read(tmp_path)
    assert (ids(found), found.places, said(found), found.actors_known) == (["nav"], {}, [], True)
    assert [name for name, digest in found.digests if digest] == ["aktorer"]
    assert read(tmp_path / "tom").records["aktorer"].records == ()


@pytest.mark.parametrize(
    ("text", "known"),
    [
        ("id;dato;tekst;status\na;2027;Benk;mottatt\n", True),
        ("id;dato;tekst;status\na;2027;Benk;mottatt\nb;x;Benk;mottatt\n", False),
        ('id;dato;tekst;status\na;2027;Benk;mottatt\n"b', False),
        ("", True),
    ],
)
def test_it_is_known_whether_all_ideas_could_be_read(tmp_path: Path, text: str, known: bool) -> None:  # noqa: FBT001
    if text:
        write(tmp_path, "ideer.csv", text)
    assert read(tmp_path).ideas_known is known


def test_a_sheet_is_read_where_the_csv_file_has_no_rows(tmp_path: Path) -> None:
    write(tmp_path, "aktorer.csv", HEAD)
    write(tmp_path, "logg.csv", "dato;steg;hva\n2027;pilot;Møte\n")
    (tmp_path / "tabeller.xlsx").write_bytes(workbook({"aktorer": SHEET, "logg": [["dato", "steg", "hva"]]}))
    found = read(tmp_path)
    assert ids(found) == ["skole"]
    assert found.places == {"aktorer": ("tabeller.xlsx", "aktorer")}
    assert len(found.records["logg"].records) == 1
    assert said(found) == []
    assert [name for name, digest in found.digests if digest] == ["aktorer", "logg", "tabeller.xlsx"]


def test_a_table_in_two_places_is_a_finding_and_nothing_is_guessed(tmp_path: Path) -> None:
    write(tmp_path, "aktorer.csv", HEAD + NAV)
    (tmp_path / "tabeller.xlsx").write_bytes(workbook({"aktorer": SHEET}))
    found = read(tmp_path)
    assert said(found) == [("NM130", "tabeller.xlsx", 0, "aktorer!")]
    assert (ids(found), found.actors_known) == ([], False)


def test_findings_in_a_sheet_name_the_sheet_and_the_column(tmp_path: Path) -> None:
    rows: list[list[object]] = [
        *SHEET,
        ["A B", "Laget", "turlag", "frivillighet"],
        [None, "Koret", "turlag", "frivillighet"],
    ]
    (tmp_path / "tabeller.xlsx").write_bytes(workbook({"Aktører": rows, "relasjoner": [["fra", "til"]]}))
    found = read(tmp_path)
    assert said(found) == [
        ("NM109", "tabeller.xlsx", 3, "Aktører!id"),
        ("NM101", "tabeller.xlsx", 4, "Aktører!id"),
        ("NM129", "tabeller.xlsx", 1, "relasjoner!type"),
    ]
    assert not found.actors_known


def test_kumus_two_tables_are_read_as_ours_whether_files_or_sheets(tmp_path: Path) -> None:
    elements = [["Label", "Type"], ["NAV", "nav"], ["Løkka skole", "skole"]]
    connections = [["From", "To", "Type"], ["NAV", "Løkka skole", "Samarbeider"]]
    for name, rows in (("aktorer.csv", elements), ("relasjoner.csv", connections)):
        write(tmp_path, name, "".join(",".join(row) + "\n" for row in rows))
    (tmp_path / "ark").mkdir()
    (tmp_path / "ark" / "tabeller.xlsx").write_bytes(workbook({"Elements": elements, "Connections": connections}))
    for folder in (tmp_path, tmp_path / "ark"):
        found = read(folder)
        assert (ids(found), ties(found)) == (["nav", "lokka-skole"], [("nav", "lokka-skole", "samarbeider")])
        assert said(found) == []
    assert found.places == {"aktorer": ("tabeller.xlsx", "Elements"), "relasjoner": ("tabeller.xlsx", "Connections")}


def test_kumus_connections_may_name_actors_of_our_own_table(tmp_path: Path) -> None:
    write(tmp_path, "aktorer.csv", f"{HEAD}{NAV}skole;Uller\u00e5l skole;skole;kommune\n")
    write(tmp_path, "relasjoner.csv", "From,To,Type\nNAV,Ullera\u030al skole,samarbeider\n")
    assert ties(read(tmp_path)) == [("nav", "skole", "samarbeider")]


@pytest.mark.parametrize("header", [HEAD, ""])
def test_a_network_from_another_tool_is_read_where_the_tables_are_empty(tmp_path: Path, header: str) -> None:
    if header:
        write(tmp_path, "aktorer.csv", header)
        write(tmp_path, "relasjoner.csv", TIES)
    write(tmp_path, "kumu.json", KUMU)
    found = read(tmp_path)
    assert (ids(found), ties(found), said(found)) == (
        ["nav", "lokka-skole"],
        [("nav", "lokka-skole", "samarbeider")],
        [],
    )
    assert found.places == {"aktorer": ("kumu.json", "elements[]"), "relasjoner": ("kumu.json", "connections[]")}
    assert found.records["aktorer"].rows == (1, 2)


def test_network_canvas_is_read_with_its_files_named(tmp_path: Path) -> None:
    write(tmp_path, "s_attributeList_nav.csv", "nodeID,networkCanvasUUID,name\n1,u1,NAV\n2,u2,Kor\n")
    write(tmp_path, "s_edgeList_samarbeider.csv", "edgeID,networkCanvasSourceUUID,networkCanvasTargetUUID\n1,u1,u2\n")
    found = read_area_tables(tmp_path, None)
    assert (ties(found), said(found)) == ([("nav", "kor", "samarbeider")], [])
    assert found.places["relasjoner"] == ("s_edgeList_samarbeider.csv", "")
    assert "s_edgeList_samarbeider.csv" in table_files(tmp_path)


def test_a_network_in_two_places_is_a_finding_and_nothing_is_guessed(tmp_path: Path) -> None:
    write(tmp_path, "kumu.json", KUMU)
    write(tmp_path, "relasjoner.csv", TIES + "a;b;samarbeider\n")
    write(tmp_path, "nettverk.graphml", '<graphml><graph><node id="a"/></graph></graphml>')
    found = read(tmp_path)
    assert said(found) == [("NM520", "kumu.json", 0, "")]
    assert dict(found.problems[0].facts) == {"places": "relasjoner.csv, kumu.json", "last": "nettverk.graphml"}
    assert (ids(found), ties(found), found.actors_known) == ([], [], False)


def test_a_network_that_cannot_be_read_leaves_the_actors_unknown(tmp_path: Path) -> None:
    write(tmp_path, "kumu.json", "{")
    found = read(tmp_path)
    assert (said(found), found.actors_known) == ([("NM525", "kumu.json", 1, "")], False)


def test_a_csv_file_that_cannot_be_read_says_so_beside_a_sheet_that_can(tmp_path: Path) -> None:
    (tmp_path / "aktorer.csv").mkdir()
    write(tmp_path, "relasjoner.csv", "")
    (tmp_path / "tabeller.xlsx").write_bytes(
        workbook({"aktorer": SHEET, "relasjoner": [["fra", "til", "type"], ["a", "b", "c"]]})
    )
    found = read(tmp_path)
    assert [code for code, *_ in said(found)] == ["NM002", "NM122"]
    assert ties(found) == [("a", "b", "c")]


def test_twenty_thousand_rows_take_seconds(tmp_path: Path) -> None:
    count = 20_000
    write(tmp_path, "aktorer.csv", HEAD + "".join(f"a{n};Lag {n};turlag;frivillighet\n" for n in range(1000)))
    connections: list[list[object]] = [
        ["From", "To", "Type", "Strength"],
        *([f"Lag {n % 1000}", f"a{n * 7 % 1000}", "Samarbeider", n % 4 + 1] for n in range(count)),
    ]
    (tmp_path / "tabeller.xlsx").write_bytes(workbook({"Connections": connections}))
    start = time.process_time()
    found = read(tmp_path)
    assert len(found.records["relasjoner"].records) == count
    assert isinstance(found.records["relasjoner"].records[0], Relation)
    assert time.process_time() - start < 20


def test_a_name_that_is_no_file_is_a_finding(tmp_path: Path) -> None:
    (tmp_path / "logg.csv").mkdir()
    (tmp_path / "ideer.csv").symlink_to(tmp_path / "borte.csv")
    assert said(read(tmp_path)) == [("NM002", "logg.csv", 0, ""), ("NM001", "ideer.csv", 0, "")]


def test_a_table_that_says_something_else_has_another_digest(tmp_path: Path) -> None:
    (tmp_path / "aktorer.csv").write_bytes(f"{HEAD}nav;NAV på Løkka;nav;kommune\n".encode("cp1252"))
    found = read(tmp_path)
    assert [code for code, *_ in said(found)] == ["NM121"]
    write(tmp_path, "aktorer.csv", HEAD)
    assert read(tmp_path).digests != found.digests


TWO = TIES + "nav;skole;samarbeider\nnav;lag;samarbeider\n"


def test_an_actor_whose_row_has_a_fault_is_known_to_be_there(tmp_path: Path) -> None:
    write(tmp_path, "aktorer.csv", "id;navn;type;sektor;interesse\nnav;NAV;nav;kommune;\nskole;Løkka;skole;kommune;9\n")
    write(tmp_path, "relasjoner.csv", TWO + "nav;Løkka;samarbeider\n")
    found = read(tmp_path)
    assert (ids(found), found.actors_known) == (["nav"], True)
    assert found.unread_actors == {"skole", "Løkka", "lokka"}
    assert ties(found)[-1] == ("nav", "skole", "samarbeider")


@pytest.mark.parametrize(
    ("row", "known"),
    [
        (";Løkka;skole;kommune;3", False),
        ("=A2;Løkka;skole;kommune;3", False),
        ("skole;=A1;skole;kommune;3", True),
    ],
)
def test_an_actor_that_cannot_be_called_anything_leaves_all_in_doubt(tmp_path: Path, row: str, known: bool) -> None:  # noqa: FBT001  what is expected
    write(tmp_path, "aktorer.csv", f"id;navn;type;sektor;interesse\nnav;NAV;nav;kommune;\n{row}\n")
    assert read(tmp_path).actors_known is known


def test_a_formula_is_one_finding_and_its_row_no_record(tmp_path: Path) -> None:
    write(tmp_path, "aktorer.csv", HEAD + NAV + "skole;=B1;skole;kommune\n")
    write(tmp_path, "relasjoner.csv", "fra;til;type;nivå\nnav;=A2;samarbeider;=4\nnav;nav;samarbeider;9\n")
    found = read(tmp_path)
    assert said(found) == [
        ("NM125", "aktorer.csv", 3, "navn"),
        ("NM125", "relasjoner.csv", 2, "til"),
        ("NM125", "relasjoner.csv", 2, "nivå"),
        ("NM112", "relasjoner.csv", 3, "nivå"),
    ]
    assert ids(found) == ["nav"]
    assert ties(found) == []


def test_a_formula_in_the_words_of_another_tool_is_one_finding_too(tmp_path: Path) -> None:
    write(tmp_path, "aktorer.csv", "Label;Type\nNAV;=B1\n")
    assert said(read(tmp_path)) == [("NM125", "aktorer.csv", 2, "Type")]


def test_the_two_lists_of_kumu_are_read_by_the_names_they_are_exported_with(tmp_path: Path) -> None:
    write(tmp_path, "elements.csv", "Label,Type\nNAV,NAV\nLøkka skole,skole\n")
    write(tmp_path, "connections.csv", "From,To,Type\nNAV,Løkka skole,Samarbeider\nNAV,Løkka skole,Slurv\n")
    found = read(tmp_path)
    assert ids(found) == ["nav", "lokka-skole"]
    assert ties(found) == [("nav", "lokka-skole", "samarbeider")]
    assert found.places == {"aktorer": ("elements.csv", ""), "relasjoner": ("connections.csv", "")}
    assert said(found) == [("NM521", "connections.csv", 3, "type")]
    (tmp_path / "connections.csv").unlink()
    assert (ids(read(tmp_path)), said(read(tmp_path))) == (["nav", "lokka-skole"], [])
    (tmp_path / "elements.csv").unlink()
    assert (ids(read(tmp_path)), said(read(tmp_path))) == ([], [])


def test_a_finding_in_a_blueprint_counts_its_items_not_lines(tmp_path: Path) -> None:
    write(tmp_path, "kumu.json", '{"elements": [{"label": "NAV", "type": "nav"}, {"label": "Skolen", "type": "x"}]}')
    assert said(read(tmp_path)) == [("NM521", "kumu.json", 0, "elements[2].type")]
