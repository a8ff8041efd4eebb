from __future__ import annotations

import csv
import io
import json
import tempfile
from collections.abc import Mapping
from pathlib import Path

import networkx as nx  # type: ignore[import-untyped]  # networkx ships no types
import pytest
from hypothesis import given, settings
from tests.folders import lay_out
from tests.network.export_sample import PACK, Network, exported, networks

from naermiljomodell.loading.area_tables import read_area_tables
from naermiljomodell.network.export_rows import WITHHELD
from naermiljomodell.network.exports import EXPORTS

READ_AS: Mapping[str, Mapping[str, str]] = {
    "graphml": {"nettverk.graphml": "nettverk.graphml"},
    "kumu": {"kumu.json": "kumu.json"},
    "kumu-csv": {"elements.csv": "aktorer.csv", "connections.csv": "relasjoner.csv"},
    "csv": {"aktorer.csv": "aktorer.csv", "relasjoner.csv": "relasjoner.csv"},
}
"""The forms that are read too: what each file is called, and what it is called where it is read."""


def imported(form: str, files: Mapping[str, bytes]) -> tuple[Network, list[str]]:
    """Give the network that our readers find in *files*, and the codes of all findings."""
    with tempfile.TemporaryDirectory() as folder:
        lay_out(Path(folder), {READ_AS[form][name]: data for name, data in files.items()})
        found = read_area_tables(Path(folder), PACK)
    actors, ties = (found.records[name].records for name in ("aktorer", "relasjoner"))
    return (actors, ties), [problem.code for problem in found.problems]


@pytest.mark.parametrize("form", READ_AS)
@settings(max_examples=40)
@given(network=networks())
def test_export_then_import_is_identity(form: str, network: Network) -> None:
    assert imported(form, exported(form, network)) == (network, [])


@pytest.mark.parametrize("form", READ_AS)
@settings(max_examples=15)
@given(network=networks())
def test_without_trust_all_but_the_opinions_comes_back(form: str, network: Network) -> None:
    actors, ties = network
    bare = (
        tuple(actor.model_copy(update={"interest": None, "influence": None}) for actor in actors),
        tuple(tie.model_copy(update=dict.fromkeys(WITHHELD[:-2])) for tie in ties),
    )
    assert imported(form, exported(form, network, with_trust=False)) == (bare, [])


@pytest.mark.parametrize("form", EXPORTS)
def test_a_form_has_the_same_bytes_on_every_run_and_says_nothing_of_trust_unasked(form: str) -> None:
    assert exported(form) == exported(form)
    said = b"".join(exported(form, with_trust=False).values())
    assert b"tillit" not in said
    assert b"interesse" not in said
    assert b"tillit" in b"".join(exported(form).values())


@pytest.mark.parametrize("form", EXPORTS)
def test_an_empty_network_is_a_file_too(form: str) -> None:
    files = exported(form, ((), ()))
    assert all(files.values())
    if form in READ_AS:
        assert imported(form, files)[0] == ((), ())


def test_networkx_opens_node_link() -> None:
    graph = nx.node_link_graph(json.loads(exported("node-link")["nettverk.json"]), edges="edges")
    assert graph.is_directed()
    assert graph.is_multigraph()
    assert graph.nodes["a"] == {
        "navn": "=Å & <co>",
        "type": "nav",
        "sektor": "kommune",
        "ressurser": "rom|kaffe",
        "timer_per_måned": 2,
    }
    assert graph.edges["a", "b", 0] == {"type": "samarbeider", "nivå": 3, "tillit": 2, "gjensidig": True}


@settings(max_examples=20)
@given(networks())
def test_networkx_opens_all_that_we_write(network: Network) -> None:
    actors, ties = network
    graphs = (
        nx.parse_graphml(exported("graphml", network)["nettverk.graphml"].decode(), force_multigraph=True),
        nx.read_gexf(io.BytesIO(exported("gexf", network)["nettverk.gexf"])),
        nx.node_link_graph(json.loads(exported("node-link", network)["nettverk.json"]), edges="edges"),
    )
    for graph in graphs:
        assert list(graph) == [actor.id for actor in actors]
        sectors = [one.get("sektor") for _, one in graph.nodes(data=True)]
        assert sectors == [actor.sector for actor in actors]
        told = [(a, b, one["type"], one.get("nivå") or 0) for a, b, one in graph.edges(data=True)]
        assert sorted(told) == sorted((tie.origin, tie.target, tie.kind, tie.level or 0) for tie in ties)


def test_no_cell_is_run_by_a_spreadsheet() -> None:
    for form in ("csv", "kumu-csv"):
        for data in exported(form).values():
            for row in csv.reader(io.StringIO(data.decode("utf-8-sig")), delimiter=";" if form == "csv" else ","):
                assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r")) for cell in row)
