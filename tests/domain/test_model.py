from __future__ import annotations

import dataclasses

from tests.building import by_id, pack, step

from naermiljomodell.domain.model import KINDS, Pack, predecessors


def test_every_kind_of_record_is_found_by_its_key_in_the_files() -> None:
    model = pack([step("a")])
    assert list(model.by_kind) == list(KINDS)
    assert model.by_kind["steg"] is model.steps
    held = {id(getattr(model, field.name)) for field in dataclasses.fields(Pack)}
    assert all(id(group) in held for group in model.by_kind.values())
    for kind, group in model.by_kind.items():
        assert all(type(item) is KINDS[kind] for item in group.values())


def test_etter_and_for_say_the_same_from_either_side() -> None:
    steps = by_id([step("a", before=["c", "ukjent"]), step("b", after=["a", "ukjent"]), step("c", after=["b"])])
    assert predecessors(steps) == {"a": set(), "b": {"a"}, "c": {"a", "b"}}
