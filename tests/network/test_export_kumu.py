from __future__ import annotations

import csv
import io
import json
from dataclasses import replace

from tests.network.export_sample import PACK, A, B, exported

from naermiljomodell.domain.reference import ActorKind
from naermiljomodell.domain.stakeholders import Relation
from naermiljomodell.network.export_rows import export_rows
from naermiljomodell.network.exports import export


def test_kumus_tables_have_the_columns_that_kumu_asks_for() -> None:
    files = {name: data.decode() for name, data in exported("kumu-csv").items()}
    elements, connections = (
        list(csv.DictReader(io.StringIO(files[name]))) for name in ("elements.csv", "connections.csv")
    )
    assert list(elements[0])[:3] == ["ID", "Label", "Type"]
    assert list(connections[0])[:4] == ["From", "To", "Direction", "Type"]
    assert (elements[0]["Label"], elements[0]["Type"], elements[0]["ressurser"]) == (
        "'=Å & <co>",
        "NAV-kontor",
        "rom|kaffe",
    )
    assert [tie["Direction"] for tie in connections] == ["undirected", "directed", "directed"]


def test_a_blueprint_has_the_keys_that_kumu_asks_for() -> None:
    data = json.loads(exported("kumu")["kumu.json"])
    assert set(data) == {"elements", "connections"}
    assert {"id", "label", "type"} <= set(data["elements"][0])
    assert data["elements"][0]["ressurser"] == ["rom", "kaffe"]
    assert data["connections"][0] == {
        "from": "a",
        "to": "b",
        "type": "Samarbeider",
        "nivå": 3,
        "tillit": 2,
        "direction": "undirected",
        "id": "relasjon-1",
    }


def test_the_id_of_a_connection_is_never_that_of_an_element() -> None:
    odd = A.model_copy(update={"id": "relasjon-1"})
    data = json.loads(
        exported("kumu", ((odd,), (Relation(origin="relasjon-1", target="b", kind="ukjent"),)))["kumu.json"]
    )
    assert data["connections"][0]["id"] == "relasjon-x-1"
    assert (data["connections"][0]["type"], data["connections"][0]["direction"]) == ("ukjent", "directed")


def test_a_name_that_could_be_two_things_is_written_as_its_id() -> None:
    kinds = {**PACK.actor_kinds, "kontor": renamed("nav", "Skole"), "skole": renamed("skole", "Skole")}
    pack = replace(PACK, actor_kinds=kinds)
    data = json.loads(export("kumu", export_rows((B,), ()), pack)["kumu.json"])
    assert data["elements"][0]["type"] == "skole"


def renamed(kind: str, name: str) -> ActorKind:
    """Give a kind of actor with another name."""
    return PACK.actor_kinds[kind].model_copy(update={"name": name})
