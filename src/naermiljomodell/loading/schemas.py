"""The JSON Schema that an editor reads beside a person's file."""

from __future__ import annotations

from functools import cache

from naermiljomodell.shipped import shipped

CONFIG_SCHEMA = "naermiljo-1.json"


@cache
def schema_bytes() -> bytes:
    """Give the schema of naermiljo.yaml as it is shipped."""
    return shipped("content", "schemas", CONFIG_SCHEMA).read_bytes()


def schema_files() -> dict[str, bytes]:
    """Give the schemas by their name in the area folder."""
    return {f".naermiljomodell/{CONFIG_SCHEMA}": schema_bytes()}
