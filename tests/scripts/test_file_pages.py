"""Every key and column has its line on the page, with an example that is in use."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from scripts.file_pages import config_page, tables_page, type_words
from scripts.json_schemas import FORMS, definitions

from naermiljomodell.domain.area import Area
from naermiljomodell.loading.core import core_pack
from naermiljomodell.loading.table_records import TABLES

ROOT = Path(__file__).resolve().parents[2]


def test_every_key_of_the_config_has_a_line_with_an_example() -> None:
    page = config_page(ROOT, core_pack("nb"))
    found = definitions(core_pack("nb"), Area)
    records = [name for name in found if name not in FORMS and not name.startswith("id-")]
    assert len(records) >= 10
    for name in records:
        for key in found[name]["properties"]:
            line = next(part for part in page.split("\n") if part.startswith((f"| `{key}` |", f"| [`{key}`](")))
            assert line.count(" | ") == 4, line
            assert line.startswith("| [") or not line.endswith("|  |"), f"no example of {key}"


def test_a_key_with_keys_of_its_own_leads_to_them() -> None:
    page = config_page(ROOT, core_pack("nb"))
    assert "| [`delmål`](#nokkel-mal-delmal) |" in page
    assert "(nokkel-mal-delmal)=\n## Under `mål.delmål`" in page


def test_every_column_of_every_table_has_a_line() -> None:
    page = tables_page(ROOT, core_pack("nb"))
    for name, record in TABLES.items():
        part = page.partition(f"(tabell-{name})=")[2].partition("\n(tabell-")[0]
        rows = [row for row in part.split("\n") if row.startswith("| `")]
        assert [row.split("`")[1] for row in rows] == [field.alias for field in record.model_fields.values()]
        assert any("| ja |" in row for row in rows)


@pytest.mark.parametrize(
    ("schema", "words"),
    [
        ({"$ref": "#/$defs/tid"}, "år, måned eller dag"),
        ({"$ref": "#/$defs/heltall", "minimum": 1, "maximum": 5}, "heltall, 1 til 5"),
        ({"$ref": "#/$defs/tall", "minimum": 0}, "tall, minst 0"),
        ({"anyOf": [{"$ref": "#/$defs/id-steg"}, {"type": "null"}]}, "id til et steg"),
        ({"enum": ["av", "på", None]}, "én av `av`, `på`"),
        ({"type": "array", "items": {"$ref": "#/$defs/Step"}}, "liste"),
        ({"type": "array", "items": {"$ref": "#/$defs/tekst"}}, "liste av tekst"),
        (
            {
                "type": "object",
                "propertyNames": {"$ref": "#/$defs/id"},
                "additionalProperties": {"$ref": "#/$defs/tekst"},
            },
            "id → tekst",
        ),
        ({"$ref": "#/$defs/Period"}, "felt"),
    ],
)
def test_a_type_is_said_in_words(schema: dict[str, Any], words: str) -> None:
    assert type_words(schema) == words
