from __future__ import annotations

from pathlib import Path

from tests.folders import write

from naermiljomodell.loading.network_forms import canvas_lists, other_networks

CANVAS = ("s_attributeList_nav.csv", "s_edgeList_samarbeider.csv")


def test_a_folder_without_other_tools_has_no_networks(tmp_path: Path) -> None:
    assert other_networks(tmp_path) == []
    assert canvas_lists(tmp_path) == []


def test_each_form_is_found_by_its_name(tmp_path: Path) -> None:
    write(tmp_path, "kumu.json", '{"elements": [{"label": "A"}]}')
    write(tmp_path, "nettverk.graphml", "<graphml><graph/></graphml>")
    write(tmp_path, CANVAS[0], "nodeID,name\n1,A\n")
    write(tmp_path, CANVAS[1], "edgeID,from,to\n1,1,1\n")
    found = other_networks(tmp_path)
    assert [network.file for network in found] == ["kumu.json", "nettverk.graphml", " + ".join(CANVAS)]
    assert [network.stands for network in found] == [True, False, True]
    assert [[name for name, _ in network.digests] for network in found] == [
        ["kumu.json"],
        ["nettverk.graphml"],
        [*CANVAS],
    ]
    assert canvas_lists(tmp_path) == [*CANVAS]


def test_a_form_that_cannot_be_opened_stands_there_with_its_finding(tmp_path: Path) -> None:
    for name in ("kumu.json", CANVAS[0]):
        (tmp_path / name).mkdir()
    kumu, canvas = other_networks(tmp_path)
    assert (kumu.stands, kumu.tables, [p.code for p in kumu.problems]) == (True, None, ["NM002"])
    assert (canvas.stands, [p.code for p in canvas.problems]) == (True, ["NM002"])


def test_a_blueprint_in_another_character_set_is_a_finding(tmp_path: Path) -> None:
    (tmp_path / "kumu.json").write_bytes("{}".encode("utf-16"))
    (kumu,) = other_networks(tmp_path)
    assert [p.code for p in kumu.problems] == ["NM007"]
