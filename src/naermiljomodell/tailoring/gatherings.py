"""The gatherings of the plan as proposals to book from: a day, a time of day, whom it suits, what could not be avoided."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping

from naermiljomodell.domain.calendar import monday_of
from naermiljomodell.domain.pack import Method
from naermiljomodell.domain.plan import Event
from naermiljomodell.domain.reference import TargetGroup
from naermiljomodell.frozen import frozen
from naermiljomodell.language.dates import listed
from naermiljomodell.language.timing_words import WORDS
from naermiljomodell.tailoring.diary import RESIDENTS, Diary
from naermiljomodell.tailoring.tasks import Spot, Task
from naermiljomodell.tailoring.times_of_day import Time, clock, time_for


@frozen
class _Meeting:
    """One gathering on its day."""

    task: Task
    method: Method
    day: int
    precision: str


def gatherings(
    tasks: Mapping[str, Task],
    spots: Mapping[str, Spot],
    groups: Mapping[str, TargetGroup],
    diary: Diary,
    language: str,
) -> tuple[Event, ...]:
    """Give the gatherings of all *tasks* in the order of their days."""
    found = [
        _Meeting(task, method, day, spots[id_].precision)
        for id_, task in tasks.items()
        for method, day in zip(task.gatherings, spots[id_].gathered, strict=True)
    ]
    found.sort(key=lambda meeting: meeting.day)
    met: dict[tuple[int, str], Task] = {}
    return tuple(_event(meeting, groups, diary, met, language) for meeting in found)


def _event(
    meeting: _Meeting,
    groups: Mapping[str, TargetGroup],
    diary: Diary,
    met: dict[tuple[int, str], Task],
    language: str,
) -> Event:
    """Give one gathering; *met* are those that each group has been asked to, week by week, and this one is added."""
    task, method = meeting.task, meeting.method
    invited = {g: groups[g] for g in task.groups if method.audience == RESIDENTS}
    time = time_for(method, invited, meeting.day)
    notes = [*_about_the_day(meeting, diary, language), *_same_week(meeting, invited, met, language)]
    return Event(
        step=task.id,
        method=method.id,
        day=dt.date.fromordinal(meeting.day).isoformat(),
        start=clock(time.start),
        end=clock(time.end),
        precision=meeting.precision,
        audience=method.audience,
        groups=tuple(invited),
        awkward=time.awkward,
        notes=(*_about_the_time(time, invited, language), *notes),
    )


def _about_the_time(time: Time, groups: Mapping[str, TargetGroup], language: str) -> Iterator[str]:
    """Give why this time of day was chosen, and what to do for those whom it suits less."""

    def terms(ids: tuple[str, ...]) -> str:
        return listed([groups[g].term for g in ids], language)

    if time.suits:
        yield WORDS.time_suits.of(language).format(groups=terms(time.suits))
    by_time: dict[str, list[str]] = {}
    for id_ in time.awkward:
        by_time.setdefault(groups[id_].suitable_times[0], []).append(id_)
    for slot, ids in by_time.items():
        said = WORDS.time_of_day[slot].of(language)
        yield WORDS.time_awkward.of(language).format(groups=terms(tuple(ids)), time=said)
    if time.ramadan:
        yield WORDS.in_ramadan.of(language)


def _about_the_day(meeting: _Meeting, diary: Diary, language: str) -> Iterator[str]:
    """Give what speaks against the day, when the step has no better one."""
    against = diary.against(meeting.day, meeting.method.audience, lightly=True)
    if against is not None and against.said:
        yield WORDS.unavoidable.of(language).format(why=against.said)


def _same_week(
    meeting: _Meeting, groups: Mapping[str, TargetGroup], met: dict[tuple[int, str], Task], language: str
) -> Iterator[str]:
    """Give the other gathering that some of *groups* are asked to in the same week, and remember this one."""
    monday = monday_of(meeting.day)
    twice: dict[str, list[str]] = {}
    for id_, group in groups.items():
        other = met.setdefault((monday, id_), meeting.task)
        if other is not meeting.task:
            twice.setdefault(other.name, []).append(group.term)
    for name, terms in twice.items():
        yield _sentence(WORDS.same_week.of(language).format(groups=listed(terms, language), name=name))


def _sentence(text: str) -> str:
    """Give *text* with a capital letter."""
    return text[:1].upper() + text[1:]
