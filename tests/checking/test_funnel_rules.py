from __future__ import annotations

from dataclasses import replace

import pytest
from tests.building import by_id, folder, pack

from naermiljomodell.checking.funnel_rules import check_counts, check_stages
from naermiljomodell.domain.model import Pack
from naermiljomodell.domain.records import Measurement
from naermiljomodell.domain.reference import FunnelStage
from naermiljomodell.loading.core import core_pack


def stage(id_: str, of: str | None = None, **fields: object) -> FunnelStage:
    given = {"id": id_, "name": id_.capitalize(), "unit": "lag", "description": "Noe.", "indicator": id_}
    return FunnelStage.model_validate({**given, "subset_of": of, **fields})


def model(*stages: FunnelStage) -> Pack:
    return replace(pack(), funnel=by_id(stages))


def found(made: Pack) -> list[tuple[str, str]]:
    return [(p.code, p.path) for p in check_stages(made)]


def counted(*rows: tuple[str, str, float | None], group: str | None = None) -> list[tuple[str, str]]:
    """Give the findings when *rows* (indicator, date, value) were measured: the part and its count."""
    measured = tuple(
        Measurement.model_validate({"indicator": i, "date": when, "value": value, "group": group})
        for i, when, value in rows
    )
    problems = check_counts(folder(measurements=measured), model(stage("alle"), stage("del", "alle")))
    return [(dict(p.facts)["owner"], dict(p.facts)["count"]) for p in problems if p.code == "NM333"]


def test_the_funnel_of_the_core_pack_holds() -> None:
    assert len(core_pack("nb").funnel) >= 4
    assert found(core_pack("nb")) == []


def test_a_share_of_another_unit_is_none() -> None:
    assert found(model(stage("alle"), stage("del", "alle", unit="personer"))) == [("NM225", "trakttrinn.del.enhet")]


@pytest.mark.parametrize(("part", "wrong"), [(19, False), (20, False), (21, True), (None, False)])
def test_a_part_is_never_larger_than_its_whole(part: int | None, wrong: bool) -> None:  # noqa: FBT001  a case of a table
    made = model(stage("alle", example=20), stage("del", "alle", example=part))
    assert found(made) == ([("NM226", "trakttrinn.del.eksempel")] if wrong else [])


def test_those_who_came_in_addition_may_be_many() -> None:
    assert found(model(stage("alle", example=20), stage("nye", example=500))) == []


def test_a_circle_is_told_once() -> None:
    made = model(stage("a", "c"), stage("b", "a"), stage("c", "b"), stage("d", "c"))
    assert [code for code, _ in found(made)] == ["NM227"]
    assert found(model(stage("a", "a"))) == [("NM227", "trakttrinn.a.delmengde_av")]


def test_an_unknown_whole_is_left_to_the_references() -> None:
    assert found(model(stage("del", "ukjent"))) == []


def test_the_newest_counts_are_held_against_each_other() -> None:
    assert counted(("alle", "2027-01", 10), ("del", "2027-01", 12.5)) == [("Del", "12,5")]
    assert counted(("alle", "2027-01", 10), ("alle", "2027-06", 20), ("del", "2027-06", 12)) == []
    assert counted(("alle", "2027-06", 20), ("alle", "2027-01", 10), ("del", "2027-06", 12)) == []


def test_what_is_not_measured_says_nothing() -> None:
    assert counted(("alle", "2027-01", None), ("del", "2027-01", 12)) == []
    assert counted(("del", "2027-01", 12)) == []


def test_a_value_for_one_group_is_no_count_of_all() -> None:
    assert counted(("alle", "2027-01", 1), ("del", "2027-01", 12), group="innvandrere") == []
