"""An id refers to the kind that its field says, and every kind has its ids and its word."""

from __future__ import annotations

import pytest
from scripts.known_ids import KIND_WORDS, groups, ids_for, kind_of

from naermiljomodell.domain.model import KINDS
from naermiljomodell.loading.core import core_pack


@pytest.mark.parametrize(
    ("record", "field", "kind"),
    [
        ("Area", "target_groups", "målgrupper"),
        ("Step", "after", "steg"),
        ("Phase", "after", "faser"),
        ("Stakeholder", "source", ""),
        ("Evidence", "source", "kilder"),
        ("Area", "name", ""),
    ],
)
def test_a_field_refers_to_a_kind(record: str, field: str, kind: str) -> None:
    assert kind_of(record, field) == kind


def test_the_ids_of_a_field_are_those_of_the_model() -> None:
    assert "pilot" in ids_for("SubAim", "step", core_pack("nb"))
    assert ids_for("Area", "name", core_pack("nb")) == ()


def test_every_kind_has_records_and_a_word() -> None:
    assert groups(core_pack("nb")).keys() == KINDS.keys() == KIND_WORDS.keys()
    assert all(groups(core_pack("nb")).values())
