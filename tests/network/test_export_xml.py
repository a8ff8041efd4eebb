from __future__ import annotations

import io

import networkx as nx  # type: ignore[import-untyped]  # networkx ships no types
from tests.network.export_sample import exported


def test_networkx_opens_graphml() -> None:
    graph = nx.parse_graphml(exported("graphml")["nettverk.graphml"].decode(), force_multigraph=True)
    assert graph.nodes["a"] == {
        "label": "=Å & <co>",
        "type": "nav",
        "sektor": "kommune",
        "ressurser": "rom|kaffe",
        "timer_per_måned": 2.0,
    }
    assert sorted((a, b, said["type"], said["gjensidig"]) for a, b, said in graph.edges(data=True)) == [
        ("a", "b", "finansierer", False),
        ("a", "b", "samarbeider", True),
        ("b", "a", "finansierer", False),
    ]


def test_networkx_opens_gexf() -> None:
    graph = nx.read_gexf(io.BytesIO(exported("gexf")["nettverk.gexf"]))
    assert graph.nodes["a"]["label"] == "=Å & <co>"
    assert (graph.nodes["b"]["interesse"], graph.nodes["b"]["fra"]) == (4, "2025")
    assert sorted(
        (a, b, said["type"], said["gjensidig"], said.get("nivå")) for a, b, said in graph.edges(data=True)
    ) == [
        ("a", "b", "finansierer", False, None),
        ("a", "b", "samarbeider", True, 3),
        ("b", "a", "finansierer", False, None),
    ]
