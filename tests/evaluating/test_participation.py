from __future__ import annotations

import datetime as dt
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.composing.material import material
from tests.evaluating.test_funnel import counted

from naermiljomodell.domain.figure import HIDDEN, NOT_MEASURED, Figure, shown
from naermiljomodell.domain.participation import NO_TURNOUT, Participation, Representation, Sum
from naermiljomodell.domain.records import LogEntry, Measurement
from naermiljomodell.evaluating.evaluate import evaluate
from naermiljomodell.evaluating.participation import PARTICIPANTS, PLACES, participation
from naermiljomodell.evaluating.small_numbers import small_numbers

A, B = "innvandrere", "enslige-eldre"
DAY = dt.date(2027, 12, 31)


def entry(came: int | None = None, new: int | None = None, date: str = "2027-02", **fields: object) -> LogEntry:
    """Give a row of the log, of a step in the phase of mobilising."""
    given: dict[str, object] = {"date": date, "step": "pilot", "happened": "Noe", "target_group": A}
    return LogEntry.model_validate({**given, "participants": came, "new_participants": new, **fields})


def found(*log: LogEntry, measured: tuple[Measurement, ...] = (), **config: object) -> Participation:
    """Give who took part by these rows, for two groups."""
    m = material({"target_groups": (A, B), **config}, log=log, measurements=measured)
    return evaluate(m.pack, m.folder, DAY).participation


def represented(*measured: Measurement, **config: object) -> list[Representation]:
    """Give how well the groups are represented where 240 of 2000 live alone and are old, and 100 came from abroad."""
    here = {
        A: {"residents": 100, "source": "Statistikk, 2026"},
        B: {"residents": 240, "source": "Statistikk, 2026"},
    }
    return list(found(measured=measured, **{"residents": 2000, "group_residents": here, **config}).representation)


def price(found: Participation, spent: str, gained: str) -> Figure:
    """Give one of the ratios."""
    (value,) = (one.value for one in found.prices if (one.spent, one.gained) == (spent, gained))
    return value


def test_an_empty_log_tells_nothing_and_no_group_is_reached() -> None:
    empty = found()
    assert empty.log == NO_TURNOUT
    assert (empty.groups, empty.phases, empty.not_reached) == ((), (), (A, B))
    assert {one.value for one in empty.prices} == {NOT_MEASURED}
    assert {one.index for one in empty.representation} == {NOT_MEASURED}


@pytest.mark.parametrize(
    ("counts", "total", "at_least", "counted_rows"),
    [
        ([12, 20], shown(32), shown(32), 2),
        ([12, 3], HIDDEN, shown(12), 2),
        ([3, 2], HIDDEN, HIDDEN, 2),
        ([12, None], NOT_MEASURED, shown(12), 1),
        ([3, None], NOT_MEASURED, HIDDEN, 1),
        ([12, 3, None], NOT_MEASURED, shown(12), 2),
        ([None], NOT_MEASURED, NOT_MEASURED, 0),
    ],
)
def test_a_sum_is_whole_only_when_every_row_is_counted_and_may_be_shown(
    counts: list[int | None], total: Figure, at_least: Figure, counted_rows: int
) -> None:
    assert found(*map(entry, counts)).log.turnouts == Sum(total, at_least, counted_rows)


def test_new_faces_are_added_up_of_those_that_give_nothing_away() -> None:
    log = found(entry(20, 8), entry(30, 27), entry(40, 4), entry(10, 10)).log
    assert log.turnouts.total == shown(100)
    assert log.new == Sum(HIDDEN, shown(18), 4)  # three had come before, and four were new


def test_each_group_and_phase_has_its_own_sums() -> None:
    rows = (
        entry(20, hours=5, nok=1000, organisations=3),
        entry(10, hours=2.5, target_group="ungdom"),
        entry(7, step="lokal-idedugnad", target_group=None, organisations=1),
    )
    taken = found(*rows)
    assert [(group.id, group.rows, group.turnouts.total) for group in taken.groups] == [
        (A, 1, shown(20)),
        ("ungdom", 1, shown(10)),
    ]
    assert [(phase.id, phase.rows, phase.turnouts.total) for phase in taken.phases] == [
        ("idedugnad", 1, shown(7)),
        ("mobilisering", 2, shown(30)),
    ]
    assert taken.log.hours == Sum(NOT_MEASURED, shown(7.5), 2)
    assert taken.log.nok == Sum(NOT_MEASURED, shown(1000), 1)
    assert taken.log.organisations == Sum(NOT_MEASURED, shown(4), 2)
    assert taken.not_reached == (B,)


def test_a_row_of_a_group_beside_one_of_everybody_is_about_some_of_them() -> None:
    rows = (
        entry(30, 12, target_group=None, hours=5),
        entry(20, 6),
        entry(10, 5, target_group=B, hours=1),
        entry(8, 8, date="2027-03", hours=2),
    )
    taken = found(*rows)
    assert (taken.log.turnouts, taken.log.new) == (Sum(shown(38), shown(38), 4), Sum(shown(20), shown(20), 4))
    assert taken.log.hours == Sum(shown(8), shown(8), 3)
    assert [(group.id, group.turnouts.total) for group in taken.groups] == [(A, shown(28)), (B, shown(10))]
    assert taken.phases[0].turnouts.total == shown(38)


def test_where_everybody_was_not_counted_the_groups_are_what_one_knows() -> None:
    assert found(entry(None, target_group=None), entry(20)).log.turnouts == Sum(NOT_MEASURED, shown(20), 1)


def test_a_row_that_counts_nobody_reaches_no_group_and_later_rows_have_not_been_written() -> None:
    taken = found(
        entry(None), entry(20, date="2028-01", target_group=B), entry(6, step="finnes-ikke", target_group=None)
    )
    assert taken.not_reached == (A, B)
    assert (taken.log.rows, taken.phases[0].rows) == (2, 1)


def test_the_index_is_the_share_among_participants_to_the_share_of_the_residents() -> None:
    first, second = represented(
        counted(PARTICIPANTS, 80), counted(PARTICIPANTS, 10, group=A), counted(PARTICIPANTS, 6, group=B)
    )
    # 10 of 80 is 12.5 per cent, 100 of 2000 is 5: 2.5. 6 of 80 is 7.5 per cent, 240 of 2000 is 12: 0.625
    assert (first.among_participants, first.among_residents, first.index) == (shown(12.5), shown(5), shown(2.5))
    assert (second.among_participants, second.among_residents, second.index) == (shown(7.5), shown(12), shown(0.625))
    assert (first.is_under, second.is_under, second.source) == (False, True, "Statistikk, 2026")


@pytest.mark.parametrize(
    ("measured", "config", "index"),
    [
        ([(80, None), (4, A)], {}, HIDDEN),
        ([(80, None), (77, A)], {}, HIDDEN),
        ([(8, None), (8, A)], {}, HIDDEN),  # of fewer than ten
        ([(80, None)], {}, NOT_MEASURED),
        ([(10, A)], {}, NOT_MEASURED),
        ([(80, None), (90, A)], {}, NOT_MEASURED),
        ([(80, None), (10, A)], {"residents": None}, NOT_MEASURED),
        ([(80, None), (10, A)], {"group_residents": {}}, NOT_MEASURED),
        ([(80, None), (10, A)], {"group_residents": {A: {"residents": 0, "source": "x"}}}, NOT_MEASURED),
    ],
)
def test_an_index_of_few_is_hidden_and_without_a_number_there_is_none(
    measured: list[tuple[int, str | None]], config: dict[str, object], index: Figure
) -> None:
    one = represented(*(counted(PARTICIPANTS, n, group=group) for n, group in measured), **config)[0]
    assert (one.index, one.is_under) == (index, None)


def test_a_group_and_everybody_are_counted_on_one_day() -> None:
    rows = (counted(PARTICIPANTS, 80, "2027-06"), counted(PARTICIPANTS, 10, "2027-03", group=A))
    assert represented(*rows)[0].index == NOT_MEASURED


def test_what_was_spent_is_set_against_each_of_what_came() -> None:
    measured = (
        counted(PARTICIPANTS, 25),
        counted("nye-lag-antall", 2),
        counted(PLACES, 3, "2027-01"),
        counted(PLACES, 7, "2027-11"),
    )
    taken = found(entry(20, nok=1000, hours=6), entry(30, nok=500, hours=4), measured=measured)
    # 1500 kroner and 10 hours, to 50 turnouts, 25 people, 2 associations and 4 more places
    assert [one.value for one in taken.prices] == [shown(v) for v in (30, 60, 750, 375, 0.2, 0.4, 5, 2.5)]


@pytest.mark.parametrize(
    ("rows", "value"),
    [
        ([entry(20, nok=1000), entry(30)], NOT_MEASURED),
        ([entry(20, nok=1000), entry(None, nok=500)], NOT_MEASURED),
        ([entry(20, nok=1000), entry(3, nok=500)], HIDDEN),
        ([entry(20, nok=0)], shown(0)),
    ],
)
def test_a_ratio_is_not_given_when_anything_is_missing_and_hidden_when_a_count_is(
    rows: list[LogEntry], value: Figure
) -> None:
    assert price(found(*rows), "kr", "oppmøte") == value


@pytest.mark.parametrize(
    ("places", "value"),
    [([], NOT_MEASURED), ([7], NOT_MEASURED), ([7, 7], NOT_MEASURED), ([7, 4], NOT_MEASURED), ([3, 5], shown(500))],
)
def test_nothing_is_divided_by_places_that_did_not_come(places: list[int], value: Figure) -> None:
    measured = tuple(counted(PLACES, n, f"202{year}") for year, n in enumerate(places, 6))
    assert price(found(entry(20, nok=1000), measured=measured), "kr", "ny-møteplass") == value


ROWS = st.lists(
    st.builds(
        entry,
        st.none() | st.integers(0, 30),
        st.none() | st.integers(0, 30),
        target_group=st.sampled_from([A, B, None]),
        step=st.sampled_from(["pilot", "lokal-idedugnad", "informasjonsmote"]),
        hours=st.none() | st.floats(0, 50, allow_subnormal=False),
    ),
    max_size=7,
)


@settings(deadline=None)
@given(ROWS, st.randoms())
def test_the_order_of_the_rows_changes_nothing(rows: list[LogEntry], random: Random) -> None:
    mixed = rows[:]
    random.shuffle(mixed)
    assert found(*mixed) == found(*rows)


@settings(deadline=None)
@given(ROWS, st.integers(0, 30))
def test_a_new_row_changes_only_its_own_group_and_phase(rows: list[LogEntry], count: int) -> None:
    """A row of another day; beside rows of its own day and step it may hide another group's."""
    before, after = found(*rows), found(*rows, entry(count, date="2027-03", target_group=A, step="pilot"))
    assert [g for g in before.groups if g.id != A] == [g for g in after.groups if g.id != A]
    assert [p for p in before.phases if p.id != "mobilisering"] == [p for p in after.phases if p.id != "mobilisering"]


@settings(deadline=None)
@given(ROWS)
def test_a_sum_tells_no_more_than_the_rows_that_are_shown(rows: list[LogEntry]) -> None:
    """Each sum is that of what is shown of its rows, reckoned here from nothing else: so nothing hidden is in it."""
    m = material({"target_groups": (A, B)}, log=rows)
    small = small_numbers(m.pack, m.folder)
    taken = participation(m.pack, m.folder, rows, (), small)
    for group in taken.groups:
        mine = [row for row in rows if row.target_group == group.id]
        for told, of in ((group.turnouts, small.participants), (group.new, small.new_participants)):
            figures = [of(row) for row in mine]
            assert told.at_least.value in (None, sum(figure.value or 0 for figure in figures))
            assert told.total.value is None or all(figure.state == "vist" for figure in figures)
