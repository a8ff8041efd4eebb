from __future__ import annotations

import json
from importlib.resources import files

from naermiljomodell.loading.schemas import CONFIG_SCHEMA, schema_bytes, schema_files
from naermiljomodell.writing.names import is_output


def test_the_schema_is_the_shipped_one_byte_for_byte() -> None:
    shipped = files("naermiljomodell").joinpath("content", "schemas", CONFIG_SCHEMA).read_bytes()
    assert schema_bytes() == shipped
    assert {"navn", "periode", "målgrupper", "tilpasning"} <= set(json.loads(shipped)["properties"])


def test_the_schema_lies_in_the_tools_own_zone_where_the_config_points_at_it() -> None:
    assert schema_files() == {".naermiljomodell/naermiljo-1.json": schema_bytes()}
    assert all(is_output(name) for name in schema_files())
    scaffold = files("naermiljomodell").joinpath("content", "scaffold", "naermiljo.nb.yaml").read_text(encoding="utf-8")
    assert all(f"$schema={name}" in scaffold for name in schema_files())
