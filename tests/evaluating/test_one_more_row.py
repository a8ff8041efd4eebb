"""One more row changes what depends on it, and nothing else."""

from __future__ import annotations

import dataclasses
import datetime as dt
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from tests.composing.material import material
from tests.evaluating.test_answers import idea
from tests.evaluating.test_funnel import COUNTED, counted
from tests.evaluating.test_measured import LONELY, NETWORK, share
from tests.evaluating.test_participation import entry

from naermiljomodell.domain.evaluation import Evaluation
from naermiljomodell.domain.records import Idea, LogEntry, Measurement
from naermiljomodell.evaluating.evaluate import evaluate

DAY = dt.date(2030, 1, 1)
MANY = st.integers(30, 90)
IDEAS = st.lists(st.sampled_from(("mottatt", "vedtatt", "avvist")), max_size=4)
LOG = st.lists(st.tuples(MANY, st.integers(10, 25)), max_size=4)
SHARES = st.lists(st.tuples(st.sampled_from((LONELY, NETWORK)), MANY), max_size=4)
STAGES = st.dictionaries(st.sampled_from(COUNTED), MANY, max_size=4)


def ideas_of(states: list[str]) -> tuple[Idea, ...]:
    """Give an idea in each of *states*."""
    return tuple(idea(id=f"i{n}", status=status) for n, status in enumerate(states))


def log_of(rows: list[tuple[int, int]]) -> tuple[LogEntry, ...]:
    """Give a row of the log for each turnout and how many of them were new, each on a day of its own."""
    return tuple(entry(came, new, date=f"2027-03-{n + 1:02}") for n, (came, new) in enumerate(rows))


def measured_of(shares: list[tuple[str, int]], stages: dict[str, int]) -> tuple[Measurement, ...]:
    """Give a measured share for each indicator and part, in a year of its own, and a count for each stage."""
    taken = [share(str(2021 + n), part, 200, indicator) for n, (indicator, part) in enumerate(shares)]
    return (*taken, *(counted(*stage) for stage in stages.items()))


def evaluated(**tables: Any) -> Evaluation:  # noqa: ANN401  the tables of a folder
    """Give what may be said of a place without aims."""
    m = material({"aims": None}, **tables)
    return evaluate(m.pack, m.folder, DAY)


def different(one: Evaluation, other: Evaluation) -> set[str]:
    """Give the parts that differ."""
    return {f.name for f in dataclasses.fields(one) if getattr(one, f.name) != getattr(other, f.name)}


@given(IDEAS, LOG, SHARES, STAGES)
def test_an_idea_changes_what_became_of_the_ideas_alone(
    states: list[str], log: list[tuple[int, int]], shares: list[tuple[str, int]], stages: dict[str, int]
) -> None:
    rest = {"log": log_of(log), "measurements": measured_of(shares, stages)}
    before = evaluated(ideas=ideas_of(states), **rest)
    after = evaluated(ideas=(*ideas_of(states), idea(id="ny")), **rest)
    assert different(before, after) <= {"answering", "traces", "process"}
    assert {one.number for one, other in zip(before.process, after.process, strict=True) if one != other} <= {
        "P04",
        "P05",
        "P06",
    }
    assert after.traces.ideas[: len(states)] == before.traces.ideas or len(after.traces.ideas) == len(states) + 1
    assert after.answering.ideas == before.answering.ideas + 1


@given(IDEAS, LOG, SHARES, STAGES, MANY)
def test_a_row_of_the_log_changes_who_took_part_alone(
    states: list[str], log: list[tuple[int, int]], shares: list[tuple[str, int]], stages: dict[str, int], came: int
) -> None:
    rest = {"ideas": ideas_of(states), "measurements": measured_of(shares, stages)}
    before = evaluated(log=log_of(log), **rest)
    after = evaluated(log=(*log_of(log), entry(came, 10, date="2028-01-01")), **rest)
    assert different(before, after) <= {"participation", "process"}
    assert {one.number for one, other in zip(before.process, after.process, strict=True) if one != other} <= {"P03"}
    assert after.participation.representation == before.participation.representation


@given(IDEAS, LOG, SHARES, STAGES, MANY)
def test_a_measurement_changes_its_own_indicator_alone(
    states: list[str], log: list[tuple[int, int]], shares: list[tuple[str, int]], stages: dict[str, int], part: int
) -> None:
    rest = {"ideas": ideas_of(states), "log": log_of(log)}
    before = evaluated(measurements=measured_of(shares, stages), **rest)
    more = share("2029-12", part, 200, LONELY)
    after = evaluated(measurements=(*measured_of(shares, stages), more), **rest)
    assert different(before, after) == {"measured"}
    others = [[one for one in found.measured if one.indicator != LONELY] for found in (before, after)]
    assert others[0] == others[1]
    (mine,) = (one for one in after.measured if one.indicator == LONELY)
    assert mine.times == 1 + sum(indicator == LONELY for indicator, _ in shares)


@given(SHARES, STAGES, st.sampled_from(COUNTED), MANY)
def test_a_count_changes_its_own_stage_and_what_is_reckoned_of_it_alone(
    shares: list[tuple[str, int]], stages: dict[str, int], indicator: str, count: int
) -> None:
    before = evaluated(measurements=measured_of(shares, stages))
    after = evaluated(measurements=(*measured_of(shares, stages), counted(indicator, count, "2029")))
    assert different(before, after) <= {"funnel", "ratios", "participation"}
    for one, other in zip(before.funnel, after.funnel, strict=True):
        if one.count != other.count:
            assert (other.count.value, other.date) == (count, "2029")
