"""A made-up neighbourhood says something of everything, whatever the model has."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.building import pack

from naermiljomodell.checking.area_rules import check_area
from naermiljomodell.composing.compose import view
from naermiljomodell.composing.readable import Node, node_of
from naermiljomodell.errors import has_errors
from naermiljomodell.loading.core import core_pack
from naermiljomodell.pipeline import examine
from naermiljomodell.proving import full_material, material_of
from naermiljomodell.scaffolding.full_area import full_area

ROOT = Path(__file__).resolve().parents[2]


def test_it_has_no_faults_of_its_own() -> None:
    assert not has_errors(check_area(full_area(core_pack("nb")), core_pack("nb")))


def test_it_can_be_made_of_a_model_that_has_next_to_nothing() -> None:
    bare = pack(groups=[], actor_kinds={}, place_kinds={}, area_kinds={})
    folder = full_area(bare)
    assert (folder.stakeholders, folder.relations, folder.log) == ((), (), ())
    assert folder.area.target_groups == ()


def lacking(one: Node, other: Node, path: str) -> list[str]:
    """Give what *one* has and *other* has not."""
    if one.kind != other.kind:
        return [path]
    there = other.record.fields
    return [f"{path}.{name}" for name in one.record.fields if name not in there] + [
        found
        for name, below in one.record.fields.items()
        if name in there
        for found in lacking(below, there[name], f"{path}.{name}")
    ]


@pytest.mark.parametrize("folder", ["docs/eksempel", "examples/ullerål"])
def test_a_template_finds_in_it_all_that_it_finds_elsewhere(folder: str) -> None:
    checked = examine(ROOT / folder)
    assert checked.pack is not None
    assert checked.folder is not None
    assert checked.plan is not None
    data, full = view(material_of(checked.pack, checked.folder, checked.plan)), view(full_material(core_pack("nb")))
    assert len(data) > 20
    assert [
        miss for name, value in data.items() for miss in lacking(node_of(value, name), node_of(full[name], name), name)
    ] == []
