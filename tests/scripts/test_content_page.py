"""Every id of the core pack is on the page, where a person can find it."""

from __future__ import annotations

from scripts.content_page import content_page
from scripts.known_ids import groups

from naermiljomodell.loading.core import core_pack


def test_every_id_of_the_core_pack_is_on_the_page() -> None:
    pack = core_pack("nb")
    page = content_page(pack)
    ids = [id_ for group in groups(pack).values() for id_ in group]
    assert len(ids) > 200
    assert [id_ for id_ in ids if f"| `{id_}` | " not in page] == []


def test_a_method_says_whom_it_shuts_out() -> None:
    pack = core_pack("nb")
    method = next(m for m in pack.methods.values() if m.closed_to)
    line = next(line for line in content_page(pack).split("\n") if f"| `{method.id}` |" in line and method.name in line)
    assert f"`{min(method.closed_to)}`" in line


def test_a_step_with_a_condition_says_so() -> None:
    pack = core_pack("nb")
    step = next(s for s in pack.steps.values() if s.condition)
    line = next(line for line in content_page(pack).split("\n") if line.startswith(f"| `{step.id}` |"))
    assert "Bare når vilkåret er oppfylt." in line
