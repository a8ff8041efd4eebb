from __future__ import annotations

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st
from tests.composing.material import material

from naermiljomodell.domain.evaluation import Evaluation, Stage
from naermiljomodell.domain.figure import HIDDEN, NOT_MEASURED, shown
from naermiljomodell.domain.records import Measurement
from naermiljomodell.evaluating.evaluate import evaluate

DAY = dt.date(2027, 12, 31)
COUNTED = ("lag-i-listen", "lag-pa-informasjonsmote", "lag-pa-idedugnad", "nye-lag-antall", "personer-kom")


def counted(indicator: str, value: float | None, date: str = "2027", **fields: object) -> Measurement:
    """Give a count of an indicator."""
    return Measurement.model_validate({"indicator": indicator, "value": value, "date": date, **fields})


def evaluated(*measurements: Measurement, until: dt.date = DAY) -> Evaluation:
    """Give what came of a neighbourhood with these measurements."""
    m = material(measurements=measurements)
    return evaluate(m.pack, m.folder, until)


def stages(found: Evaluation) -> dict[str, Stage]:
    """Give the stages by id."""
    return {stage.id: stage for stage in found.funnel}


def test_the_shares_of_the_project_in_oppland_are_those_reckoned_by_hand() -> None:
    found = evaluated(*(counted(i, n) for i, n in zip(COUNTED, (20, 19, 16, 5), strict=False)))
    by_id = stages(found)
    assert by_id["lag-i-omradet"].share == NOT_MEASURED
    assert round(by_id["lag-pa-informasjonsmote"].share.value or 0, 1) == 95.0
    assert round(by_id["lag-pa-idedugnad"].share.value or 0, 1) == 84.2
    assert by_id["nye-lag"].share == NOT_MEASURED
    assert [(r.id, r.of, round(r.value.value or 0, 2)) for r in found.ratios] == [("nye-lag", "lag-pa-idedugnad", 0.31)]


def test_the_last_count_for_everybody_stands_and_none_after_the_day() -> None:
    rows = (
        counted("lag-i-listen", 30, "2027-03"),
        counted("lag-i-listen", 20, "2027-01"),
        counted("lag-i-listen", 7, "2027-06", group="innvandrere"),
        counted("lag-i-listen", 31, "2027-03", group="Alle"),
        counted("lag-i-listen", 99, "2028"),
    )
    found = stages(evaluated(*rows))["lag-i-omradet"]
    assert (found.count, found.date) == (shown(31), "2027-03")


def test_nothing_of_nothing_is_no_share() -> None:
    rows = (counted("lag-i-listen", 0), counted("lag-pa-informasjonsmote", 0))
    assert stages(evaluated(*rows))["lag-pa-informasjonsmote"].share == NOT_MEASURED


def test_what_is_larger_than_its_whole_has_no_share() -> None:
    rows = (counted("lag-i-listen", 5), counted("lag-pa-informasjonsmote", 6))
    assert stages(evaluated(*rows))["lag-pa-informasjonsmote"].share == NOT_MEASURED


def test_few_people_are_not_told_nor_a_share_that_tells_them() -> None:
    rows = (counted("personer-invitert", 40), counted("personer-kom", 4), counted("personer-kom-igjen", 0))
    by_id = stages(evaluated(*rows))
    assert by_id["personer-invitert"].count == shown(40)
    assert (by_id["personer-kom"].count, by_id["personer-kom"].share) == (HIDDEN, HIDDEN)


@given(st.lists(st.tuples(st.sampled_from(COUNTED), st.integers(0, 60), st.sampled_from(["2026", "2027-05"]))))
def test_no_share_is_over_a_hundred_whatever_is_counted(rows: list[tuple[str, int, str]]) -> None:
    for stage in evaluated(*(counted(*row) for row in rows)).funnel:
        assert stage.share.value is None or 0 <= stage.share.value <= 100
