"""Plans against the calendar made in Python: steps with dates, for tests of everything that reckons with days."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from hypothesis import strategies as st
from tests.building import GROUPS, PHASES, area, by_id, group, step

from naermiljomodell.domain.area import Area
from naermiljomodell.domain.calendar import Season
from naermiljomodell.domain.frame import Funder
from naermiljomodell.domain.model import predecessors
from naermiljomodell.domain.pack import Method, Step
from naermiljomodell.domain.plan import Dates, GroupAct, Timing
from naermiljomodell.domain.reference import TargetGroup
from naermiljomodell.tailoring.calendar_frame import Frame
from naermiljomodell.tailoring.tasks import task_of
from naermiljomodell.tailoring.timing import timed as timed_later

FERIE = {"fra": "2027-07-01", "til": "2027-07-31", "hvorfor": "fellesferie"}
CHRISTMAS = {"fra": "2027-12-20", "til": "2028-01-02", "hvorfor": "jul"}


def frame(  # noqa: PLR0913  each test says what it is about
    steps: Iterable[Step] | Mapping[str, Step],
    config: Area | None = None,
    without: Iterable[str] = (),
    language: str = "nb",
    *,
    methods: Mapping[str, list[Method]] | None = None,
    hours: Mapping[str, float] | None = None,
    groups: Iterable[TargetGroup] | None = None,
    seasons: Mapping[str, Season] | None = None,
    acts: Mapping[str, tuple[GroupAct, ...]] | None = None,
    funders: Mapping[str, Funder] | None = None,
) -> Frame:
    """Give what `timed` asks for: *methods* and *hours* are by step, every step asks all *groups*."""
    all_ = dict(steps) if isinstance(steps, Mapping) else by_id(steps)
    chosen = by_id(map(group, GROUPS) if groups is None else groups)
    tasks = {
        id_: task_of(one, (methods or {}).get(id_, []), (hours or {}).get(id_, 0), tuple(chosen))
        for id_, one in all_.items()
        if id_ not in set(without)
    }
    return Frame(
        all_, tasks, PHASES, config or area(), chosen, acts or {}, seasons or {}, "Oslo", funders or {}, language
    )


def dates(*steps: Step, config: Area | None = None, without: str = "", language: str = "nb") -> dict[str, Dates]:
    """Give the dates of *steps*, with those in *without* left out."""
    return timed(frame(steps, config, without.split(), language))[0]


def timed(given: Frame) -> tuple[dict[str, Dates], Timing]:
    """Give the dates of every task, and the plan against the calendar."""
    made, later = timed_later(given)
    return made, later.now


def timing(*steps: Step, config: Area | None = None, **rest: object) -> Timing:
    """Give the plan of *steps* against the calendar."""
    return timed(frame(steps, config, **rest))[1]  # type: ignore[arg-type]  # what `frame` takes


@st.composite
def dags(draw: st.DrawFn) -> dict[str, Step]:
    """Draw up to seven steps whose relations never go in a circle, told from either side, in any order."""
    count = draw(st.integers(1, 7))
    steps = []
    for n in range(count):
        earlier, later = [f"s{i}" for i in range(n)], [f"s{i}" for i in range(n + 1, count)]
        steps.append(
            step(
                f"s{n}",
                after=draw(st.lists(st.sampled_from(earlier), unique=True)) if earlier else [],
                before=draw(st.lists(st.sampled_from(later), unique=True)) if later else [],
                week=draw(st.none() | st.integers(0, 60)),
                duration=draw(st.sampled_from(["2 timer", "1 dag", "1 uke", "3 uker", "2 måneder", "1 år"])),
                phase=draw(st.sampled_from([*PHASES, "egen"])),
                audience=draw(st.sampled_from(["innbyggere", "partnere", "internt"])),
            )
        )
    return by_id(draw(st.permutations(steps)))


def all_before(steps: Mapping[str, Step]) -> dict[str, set[str]]:
    """Give everything that comes before each step, however far."""
    found = {id_: set(firsts) for id_, firsts in predecessors(steps).items()}
    for _ in steps:
        found = {id_: firsts.union(*(found[f] for f in firsts)) for id_, firsts in found.items()}
    return found
