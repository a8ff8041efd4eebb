from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naermiljomodell.loading.foreign import ALIAS
from naermiljomodell.loading.kumu_json import read_blueprint
from naermiljomodell.loading.tables import Row


def test_keys_beside_each_other_and_keys_under_attributes_are_read_alike() -> None:
    tables, problems = read_blueprint(
        json.dumps(
            {
                "elements": [
                    {"label": "A", "type": "nav", "tags": ["x", "y"]},
                    {"_id": "elem-1", "_pin": 2, "attributes": {"label": "B", "element type": "nav", "timer": 1.5}},
                    {"label": "C", "attributes": "rart"},
                ],
                "connections": [{"from": "A", "to": "elem-1", "direction": "mutual", "gratis": True}],
                "loops": [],
            }
        )
    )
    assert problems == ()
    assert tables is not None
    elements, connections = tables
    assert elements.rows == (
        Row(1, {"label": "A", "type": "nav", "tags": "x|y"}),
        Row(2, {"label": "B", "element type": "nav", "timer": "1,5", ALIAS: "elem-1"}),
        Row(3, {"label": "C"}),
    )
    assert connections.rows == (Row(1, {"from": "A", "to": "elem-1", "direction": "mutual", "gratis": "ja"}),)


def test_a_blueprint_may_lack_connections() -> None:
    tables, problems = read_blueprint('{"elements": []}')
    assert tables is not None
    assert ([table.rows for table in tables], problems) == ([(), ()], ())


@pytest.mark.parametrize(
    ("text", "reason", "line"),
    [
        ("{", "JSON", 1),
        ('{\n"elements": [1,]}', "JSON", 2),
        ('{"elements": [{"x": NaN}]}', "JSON", 0),
        ("[" * 100_000, "JSON", 0),
        ("[]", "elements", 0),
        ('{"elements": {}}', "elements", 0),
        ('{"elements": [], "connections": [1]}', "connections", 0),
    ],
)
def test_what_is_no_blueprint_is_a_finding(text: str, reason: str, line: int) -> None:
    tables, problems = read_blueprint(text)
    assert tables is None
    assert [(p.code, dict(p.facts)["reason"], p.line) for p in problems] == [("NM525", reason, line)]


JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.text() | st.integers(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=12,
)


@given(st.text() | st.dictionaries(st.sampled_from(["elements", "connections"]), JSON).map(json.dumps))
def test_any_text_is_a_blueprint_or_a_finding(text: str) -> None:
    tables, problems = read_blueprint(text)
    assert (tables is None) == bool(problems)
