"""What planning costs, against one topological sort by networkx of the same relations and the look-ups in a calendar."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from pathlib import Path

import holidays
import networkx as nx  # type: ignore[import-untyped]  # likewise in network

from bench.measuring import Row, in_turn, seconds
from naermiljomodell.domain.model import predecessors
from naermiljomodell.domain.pack import Step
from naermiljomodell.domain.plan import Dates
from naermiljomodell.pipeline import load_area, tailor
from naermiljomodell.tailoring.calendar_frame import Frame
from naermiljomodell.tailoring.tasks import task_of
from naermiljomodell.tailoring.timing import timed

_ULLERAL = Path(__file__).resolve().parent.parent / "examples" / "ullerål"
_FEW, _MANY = 60, 5_000


def planning_rows(rounds: int) -> list[Row]:
    """Give planning of 60 steps against the bare sort and look-ups, and the cost of a step among 5,000 against one of 60."""
    few, many = _frame(_FEW), _frame(_MANY)
    dates = timed(few)[0]
    ratio = in_turn(
        lambda: [timed(few) for _ in range(20)], lambda: [_bare(few.steps, dates) for _ in range(20)], rounds
    )
    slow = min(seconds(lambda: timed(many)) for _ in range(3)) / _MANY
    quick = min(seconds(lambda: [timed(few) for _ in range(20)]) for _ in range(3)) / 20 / _FEW
    return [
        Row("planning 60 steps", "networkx sort, holidays look-ups", ratio, 2),
        Row("a step among 5,000", "a step among 60", slow / quick, 2),
    ]


def _frame(count: int) -> Frame:
    """Give *count* steps like those of Ullerål, over and over, each copy after the one before it."""
    folder, pack = load_area(_ULLERAL)
    plan = tailor(pack, folder)
    kinds = [planned for planned in plan.included if planned.step.date is None]
    steps: dict[str, Step] = {}
    tasks = {}
    for number in range(count):
        planned = kinds[number % len(kinds)]
        lap = number // len(kinds)
        id_ = f"{planned.step.id}-{lap}"
        after = tuple(f"{first}-{lap}" for first in planned.step.after)
        step = planned.step.model_copy(update={"id": id_, "after": after, "before": (), "answers": ()})
        steps[id_] = step.model_copy(update={"week": (planned.step.week or 0) + 60 * lap})
        methods = [plan.methods[m] for m in planned.methods]
        tasks[id_] = task_of(steps[id_], methods, planned.hours, tuple(plan.groups))
    return Frame(steps, tasks, plan.phases, folder.area, plan.groups, {}, pack.seasons, folder.county, {}, "nb")


def _bare(steps: Mapping[str, Step], dates: Mapping[str, Dates]) -> int:
    """Sort the steps by networkx, look up each day of each in the calendar of another library, and count the days off."""
    graph = nx.DiGraph()
    graph.add_nodes_from(steps)
    graph.add_edges_from((first, id_) for id_, firsts in predecessors(steps).items() for first in firsts)
    sorted_ = list(nx.topological_sort(graph))
    off = 0
    calendar = holidays.country_holidays("NO")
    for id_ in sorted_:
        day, last = dt.date.fromisoformat(dates[id_].start), dt.date.fromisoformat(dates[id_].end)
        while day <= last:
            off += calendar.get(day) is not None
            day += dt.timedelta(days=1)
    return off
