from __future__ import annotations

import dataclasses
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.evaluating.log_attacker import LogAttacker
from tests.evaluating.test_participation import A, B, entry

from naermiljomodell.domain.records import LogEntry
from naermiljomodell.domain.small_numbers import SmallNumbers
from naermiljomodell.evaluating.log_cells import also_hidden, beside_each_other

BARE = SmallNumbers(5, 10)
LOG = st.lists(
    st.builds(
        entry,
        st.none() | st.integers(0, 25),
        st.none() | st.integers(0, 25),
        target_group=st.sampled_from([None, None, A, B]),
        date=st.sampled_from(["2027-02", "2027-02", "2027-03"]),
    ),
    max_size=6,
)


def everybody(came: int | None = None, new: int | None = None) -> LogEntry:
    """Give a row of all who came."""
    return entry(came, new, target_group=None)


def judged(*rows: LogEntry) -> SmallNumbers:
    """Give what may be shown of *rows*."""
    came, new = also_hidden(rows, BARE)
    return dataclasses.replace(BARE, gives_away=came, gives_away_new=new)


def shown(*rows: LogEntry) -> list[tuple[float | None, float | None]]:
    """Give for each row how many came and how many were new, as far as it is shown."""
    small = judged(*rows)
    return [(small.participants(row).value, small.new_participants(row).value) for row in rows]


@pytest.mark.parametrize(
    ("rows", "told"),
    [
        # 23 - 20 = 3
        ([everybody(23), entry(20), entry(3, target_group=B)], [(23, None), (None, None), (None, None)]),
        # three were not of the group
        ([everybody(40), entry(37)], [(40, None), (None, None)]),
        ([everybody(40), entry(40)], [(40, None), (40, None)]),
        ([everybody(40), entry(30)], [(40, None), (30, None)]),
        ([everybody(40), entry(3)], [(40, None), (None, None)]),
        # two of those who were not of the group were new
        ([everybody(40, 10), entry(20, 8)], [(40, 10), (20, None)]),
        # 20 - 8 = 12 had come before, of 28 all in all: the other sixteen
        ([everybody(40, 12), entry(20, 6)], [(40, 12), (20, 6)]),
        # the two rows of a group together, and who is left
        ([everybody(40), entry(18), entry(19)], [(40, None), (None, None), (19, None)]),
        # a group that is larger than everybody tells nothing of them
        ([everybody(20), entry(23)], [(20, None), (23, None)]),
        # not on the same day
        ([everybody(40), entry(37, date="2027-03")], [(40, None), (37, None)]),
        # a small everybody
        ([everybody(4), entry(3)], [(None, None), (None, None)]),
    ],
)
def test_what_rows_of_a_day_and_step_tell_of_each_other_is_not_shown(
    rows: list[LogEntry], told: list[tuple[float | None, float | None]]
) -> None:
    assert shown(*rows) == told


def test_rows_that_nothing_is_told_beside_are_judged_by_themselves() -> None:
    rows = [entry(20), entry(30), everybody(), entry(9, step="bearbeide-data"), everybody(5)]
    assert [len(some) for some in beside_each_other(rows)] == [3]
    assert list(beside_each_other(rows[:2])) == []


@settings(max_examples=80, deadline=None)
@given(LOG)
def test_no_hidden_count_of_the_log_can_be_recovered(rows: list[LogEntry]) -> None:
    for name, lowest, highest in LogAttacker(rows, judged(*rows)).finds():
        assert highest > lowest, name


@settings(deadline=None)
@given(LOG, st.randoms())
def test_the_order_of_the_rows_changes_nothing(rows: list[LogEntry], random: Random) -> None:
    mixed = rows[:]
    random.shuffle(mixed)
    assert judged(*mixed) == judged(*rows)


@settings(deadline=None)
@given(LOG, LOG)
def test_rows_of_another_step_change_nothing(rows: list[LogEntry], others: list[LogEntry]) -> None:
    elsewhere = [row.model_copy(update={"step": "bearbeide-data"}) for row in others]
    before, after = judged(*rows), judged(*rows, *elsewhere)
    assert before.gives_away <= after.gives_away
    assert all(row.step == "bearbeide-data" for row in after.gives_away - before.gives_away)
