from __future__ import annotations

from naermiljomodell.loading.foreign import ALIAS
from naermiljomodell.loading.network_canvas import as_edges, as_nodes, lists_among
from naermiljomodell.loading.tables import Table, read_table


def table(file: str, *lines: str) -> Table:
    """Give a list as Network Canvas writes it."""
    return read_table("\n".join(lines).encode(), file)


def test_lists_are_known_by_their_names() -> None:
    names = [
        "a_1_attributeList_Lag.csv",
        "attributeList.csv",
        "a_1_edgeList_samarbeider.csv",
        "aktorer.csv",
        "a_ego.csv",
    ]
    assert lists_among(names) == (names[:2], names[2:3])


def test_nodes_are_known_by_uuid_with_the_choices_that_are_true() -> None:
    found = as_nodes(
        [
            table(
                "s_attributeList_Lag.csv",
                "nodeID,networkCanvasEgoUUID,networkCanvasUUID,name,målgrupper_innvandrere,målgrupper_ungdom,kart_x,kart_y,type",
                "1,e,u-1,Kor,true,TRUE,0.1,0.2,",
                "2,e,u-2,NAV,false,true,0.1,0.2,nav",
            )
        ]
    )
    assert [row.cells for row in found.rows] == [
        {"name": "Kor", "målgrupper": "innvandrere|ungdom", "type": "Lag", ALIAS: "u-1"},
        {"name": "NAV", "målgrupper": "ungdom", "type": "nav", ALIAS: "u-2"},
    ]
    assert [row.number for row in found.rows] == [2, 3]


def test_edges_name_their_ends_by_uuid_and_their_kind_by_the_file() -> None:
    found = as_edges(
        [
            table(
                "s_edgeList_samarbeider.csv",
                "edgeID,from,to,networkCanvasUUID,networkCanvasSourceUUID,networkCanvasTargetUUID,level",
                "1,1,2,x,u-1,u-2,3",
            ),
            table("s_edgeList_henviser.csv", "edgeID,from,to", "1,2,1"),
        ]
    )
    assert [row.cells for row in found.rows] == [
        {"level": "3", "type": "samarbeider", "From": "u-1", "To": "u-2", "retning": "undirected"},
        {"type": "henviser", "From": "s#2", "To": "s#1", "retning": "undirected"},
    ]
    assert found.file == "s_edgeList_samarbeider.csv + s_edgeList_henviser.csv"


def test_a_node_without_uuid_is_known_by_its_number_in_its_session() -> None:
    found = as_nodes([table("s_attributeList.csv", "nodeID,name", "7,Kor", ",NAV")])
    assert [row.cells for row in found.rows] == [{"name": "Kor", ALIAS: "s#7"}, {"name": "NAV", ALIAS: ""}]


def test_a_list_without_rows_is_a_table_without_rows() -> None:
    assert as_nodes([]).rows == ()
    assert as_edges([Table("x.csv", (), (), ())]).rows == ()
