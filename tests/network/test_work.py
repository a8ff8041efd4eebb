from __future__ import annotations

import pytest
from tests.building import step
from tests.network.sample import pack
from tests.network.test_plan_gaps import plan_of, planned

from naermiljomodell.domain.network import Reading
from naermiljomodell.network.work import Work, mended, steps_ahead

PLAN = plan_of(
    [
        planned(step("tidlig", mends=["isolert"]), "2027-01-04", "2027-01-08"),
        planned(step("sen", mends=["isolert"]), "2027-03-01", "2027-03-05"),
    ]
)
ALONE = Reading("isolert", "Én står alene.", "Ring dem.", ("vel",))


@pytest.mark.parametrize(
    ("today", "ahead"),
    [("2027-01-08", ["tidlig", "sen"]), ("2027-01-09", ["sen"]), ("2027-03-06", []), ("", ["tidlig", "sen"])],
)
def test_a_step_is_ahead_until_the_day_after_its_last(today: str, ahead: list[str]) -> None:
    work = Work(PLAN, today=today)
    assert [s.step.id for s in steps_ahead(work)] == ahead
    assert mended([ALONE], work, pack())[0].step == (ahead[0] if ahead else "")


def test_without_a_plan_no_step_is_ahead() -> None:
    assert steps_ahead(Work()) == []
    assert mended([ALONE], Work(), pack())[0].step == ""
