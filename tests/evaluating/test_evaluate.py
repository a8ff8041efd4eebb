from __future__ import annotations

import datetime as dt
from random import Random

from hypothesis import given
from hypothesis import strategies as st
from tests.composing.material import material
from tests.evaluating.test_answers import idea
from tests.evaluating.test_funnel import COUNTED, counted

from naermiljomodell.evaluating.evaluate import evaluate

ROWS = st.lists(st.tuples(st.sampled_from(COUNTED), st.integers(0, 40)), unique_by=lambda row: row[0])


@given(ROWS, st.dates(dt.date(2026, 1, 1), dt.date(2028, 12, 31)), st.randoms())
def test_the_order_of_rows_of_different_things_changes_nothing(
    rows: list[tuple[str, int]], until: dt.date, random: Random
) -> None:
    measured = [counted(*row) for row in rows]
    mixed = measured[:]
    random.shuffle(mixed)
    one, other = (material(measurements=tuple(some), ideas=(idea(),)) for some in (measured, mixed))
    assert evaluate(one.pack, one.folder, until) == evaluate(other.pack, other.folder, until)


def test_a_place_where_nothing_is_written_down_has_nothing_but_what_is_not_known() -> None:
    m = material()
    found = evaluate(m.pack, m.folder, dt.date(2027, 1, 1))
    assert found.until == "2027-01-01"
    assert {stage.count.state for stage in found.funnel} == {"ikke-målt"}
    assert found.answering.ideas == 0
