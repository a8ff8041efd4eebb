from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naermiljomodell.loading.graphml import read_graphml
from naermiljomodell.loading.tables import Row

HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<key id="d0" for="node" attr.name="label" attr.type="string"/>
<key id="d1" for="all" attr.name="timer" attr.type="double"><default>2</default></key>
<key id="d2" for="edge" attr.name="ny" attr.type="boolean"/>
<key id="d3" for="edge" attr.name="tom" attr.type="int"/>
"""


def read(body: str, head: str = HEAD) -> tuple[list[tuple[Row, ...]], list[tuple[str, int]]]:
    """Give the rows of nodes and of edges, and code and line of each finding."""
    tables, problems = read_graphml(f"{head}{body}</graphml>".encode())
    return [table.rows for table in tables or ()], [(p.code, p.line) for p in problems]


def test_nodes_and_edges_are_rows_by_their_line_with_what_is_said_of_them() -> None:
    (nodes, edges), problems = read(
        """<graph edgedefault="undirected">
<data key="d0">om grafen</data>
<node id="a"><data key="d0">Løkka &amp; co</data><data key="d1">1.125</data></node>
<node id="b"/>
<edge source="a" target="b"><data key="d2">true</data><data key="d3">ingen</data></edge>
<edge source="b" target="a" directed="true"><data key="ukjent">x</data></edge>
</graph>"""
    )
    assert nodes == (
        Row(9, {"ID": "a", "label": "Løkka & co", "timer": "1,125"}),
        Row(10, {"ID": "b", "timer": "2", "label": "b"}),
    )
    assert edges == (
        Row(11, {"From": "a", "To": "b", "retning": "undirected", "ny": "ja", "tom": "ingen", "timer": "2"}),
        Row(12, {"From": "b", "To": "a", "retning": "directed", "ukjent": "x", "timer": "2"}),
    )
    assert problems == []


def test_a_graph_within_a_node_is_read_too() -> None:
    (nodes, _), _ = read('<graph><node id="a"><graph><node id="b"/></graph><data key="d0">A</data></node></graph>')
    assert [(row.cells["ID"], row.cells["label"]) for row in nodes] == [("b", "b"), ("a", "A")]


def test_a_truth_that_is_none_is_left_as_it_is() -> None:
    (_, edges), _ = read('<graph><edge source="a" target="b"><data key="d2">kanskje</data></edge></graph>')
    assert edges[0].cells["ny"] == "kanskje"


def test_an_edge_between_several_is_a_finding() -> None:
    _, problems = read('<graph>\n<hyperedge><endpoint node="a"/></hyperedge></graph>')
    assert problems == [("NM529", 8), ("NM529", 8)]


@pytest.mark.parametrize(
    ("data", "code", "line"),
    [
        (b"<graphml>", "NM526", 1),
        (b"", "NM526", 1),
        (b"<svg/>", "NM526", 1),
        (b'<?xml version="1.0" encoding="utf-7"?><graphml/>', "NM526", 1),
        (b'<?xml version="1.0" encoding="rot13"?><graphml/>', "NM526", 1),
        (b"<x>\n<!DOCTYPE graphml></x>", "NM526", 2),
        (b'<!DOCTYPE graphml [<!ENTITY a "b">]>\n<graphml/>', "NM527", 1),
    ],
)
def test_what_cannot_be_read_is_a_finding(data: bytes, code: str, line: int) -> None:
    tables, problems = read_graphml(data)
    assert tables is None
    assert [(p.code, p.line) for p in problems] == [(code, line)]


TAGS = st.sampled_from(["graphml", "graph", "node", "edge", "data", "key", "default", "hyperedge"])


@given(st.lists(st.tuples(TAGS, st.text("ab<&", max_size=3)), max_size=8))
def test_any_document_is_a_network_or_a_finding(parts: list[tuple[str, str]]) -> None:
    inside = "".join(f"<{tag} id='{text}'>{text}</{tag}>" for tag, text in parts)
    tables, problems = read_graphml(f"<graphml>{inside}</graphml>".encode())
    assert tables is not None or problems
