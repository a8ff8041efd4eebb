"""What the days of a plan depend on, and the plan once every task has its days."""

from __future__ import annotations

from collections.abc import Mapping

from naermiljomodell.domain.area import Area
from naermiljomodell.domain.base import first_day, last_day, precision_of
from naermiljomodell.domain.calendar import Almanac, Season
from naermiljomodell.domain.frame import Funder
from naermiljomodell.domain.model import predecessors
from naermiljomodell.domain.pack import Step
from naermiljomodell.domain.plan import GroupAct
from naermiljomodell.domain.reference import TargetGroup
from naermiljomodell.frozen import frozen
from naermiljomodell.tailoring.diary import Blocked, Diary
from naermiljomodell.tailoring.order import ordered
from naermiljomodell.tailoring.placing import Work, place
from naermiljomodell.tailoring.slack import slacks
from naermiljomodell.tailoring.tasks import Spot, Task


@frozen
class Frame:
    """What the days depend on besides the steps themselves.

    *steps* are all steps, also those left out or removed: they take no time but still conduct order. `acts` are what the
    groups of each step ask for.
    """

    steps: Mapping[str, Step]
    tasks: Mapping[str, Task]
    phases: tuple[str, ...]
    area: Area
    groups: Mapping[str, TargetGroup]
    acts: Mapping[str, tuple[GroupAct, ...]]
    seasons: Mapping[str, Season]
    county: str
    funders: Mapping[str, Funder]
    language: str


@frozen
class Placed:
    """A plan in which every task has its days. `ends` is its last day, `wanted` the last day of the period when it is known."""

    frame: Frame
    work: Work
    diary: Diary
    spots: Mapping[str, Spot]
    ends: int
    wanted: int | None

    @property
    def slack(self) -> dict[str, int]:
        """How many days each task can wait; below 0 it is late."""
        until = self.ends if self.wanted is None else self.wanted
        return slacks(self.work, self.spots, until, self._answers())

    def levelled(self) -> Placed:
        """Give the plan with tasks moved on within their slack so that the hours of each week suffice, when they are known."""
        if self.diary.hours_per_week is None:
            return self
        latest = {id_: self.spots[id_].start + max(slack, 0) for id_, slack in self.slack.items()}
        return _filled(self.frame, self.work, latest)

    def _answers(self) -> Mapping[str, tuple[str, ...]]:
        """Give for each task those whose participants it is the first to answer."""
        first: dict[str, str] = {}
        for id_ in sorted(self.work.tasks, key=lambda id_: self.spots[id_].end):
            for asked in self.frame.steps[id_].answers:
                if asked in self.work.tasks and self.spots[asked].end <= self.spots[id_].end:
                    first.setdefault(asked, id_)
        found: dict[str, tuple[str, ...]] = {}
        for asked, id_ in first.items():
            found[id_] = (*found.get(id_, ()), asked)
        return found


def placed(frame: Frame, work: Work | None = None) -> Placed:
    """Give every task its days; *work* when it is another than all that *frame* asks for.

    Work that starts in a month or a year starts on its first Monday.
    """
    return _filled(frame, work or _work(frame)).levelled()


def _filled(frame: Frame, work: Work, latest: Mapping[str, int] | None = None) -> Placed:
    """Give the plan with its tasks placed in a new diary."""
    area = frame.area
    blocked = [
        Blocked(first_day(p.valid_from).toordinal(), last_day(p.valid_to).toordinal(), p.why)
        for p in area.blocked_periods
    ]
    diary = Diary(Almanac(frame.seasons, frame.county), blocked, area.capacity.hours_per_week)
    spots = place(work, diary, latest)
    ends = max((spots[id_].end for id_ in work.tasks), default=work.base.end)
    wanted = last_day(area.period.end).toordinal() if area.period.end else None
    return Placed(frame, work, diary, spots, ends, wanted)


def _work(frame: Frame) -> Work:
    """Give what there is to place."""
    order = ordered(frame.steps, frame.phases)
    before = {id_: sorted(firsts) for id_, firsts in predecessors(frame.steps).items()}
    tasks = {id_: frame.tasks[id_] for id_ in order if id_ in frame.tasks}
    precision = precision_of(frame.area.period.start)
    start = first_day(frame.area.period.start).toordinal()
    if precision != "dag":
        start += -(start - 1) % 7
    return Work(tasks, order, before, Spot("", start, start - 1, precision))
