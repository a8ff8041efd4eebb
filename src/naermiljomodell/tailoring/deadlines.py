"""What must be done by when: counted back from each gathering, and on to the answer and the report."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from naermiljomodell.domain.base import last_day
from naermiljomodell.domain.calendar import written_day
from naermiljomodell.domain.frame import Funder
from naermiljomodell.domain.pack import Step
from naermiljomodell.domain.plan import Deadline, GroupAct
from naermiljomodell.frozen import frozen
from naermiljomodell.language.timing_words import WORDS
from naermiljomodell.tailoring.diary import RESIDENTS, Diary
from naermiljomodell.tailoring.slack import ANSWER_DAYS
from naermiljomodell.tailoring.tasks import Spot

_WEEK = 7


@frozen
class Prepared:
    """One step with what its groups ask for, and the ids of the groups that are chosen."""

    step: Step
    spot: Spot
    acts: tuple[GroupAct, ...]
    groups: frozenset[str]


def deadlines(prepared: Sequence[Prepared], diary: Diary, language: str) -> tuple[Deadline, ...]:
    """Give what is to be done by a day, in the order of the days: lines of checklists, and answers to participants.

    A line is counted back from the first gathering of its step, or from its first day; a day off gives way to the last
    working day before it.
    """
    found = [deadline for one in prepared for deadline in (*_counted_back(one, diary), *_answer(one, diary, language))]
    return tuple(sorted(found, key=lambda deadline: deadline.day))


def _counted_back(one: Prepared, diary: Diary) -> Iterator[Deadline]:
    """Give the lines that say how many weeks before the gathering they must be done; none for groups that are not chosen."""
    day = min(one.spot.gathered, default=one.spot.start)
    concern = (item for item in one.step.checklist if not item.groups or one.groups.intersection(item.groups))
    lines = [(item.text, item.groups, item.weeks_before) for item in concern]
    lines += [(act.text, act.groups, act.weeks_before) for act in one.acts]
    for text, groups, weeks in lines:
        if weeks is not None:
            by = diary.workday_before(day - _WEEK * weeks)
            yield Deadline(written_day(by), "sjekkliste", text, one.step.id, one.spot.precision, groups)


def _answer(one: Prepared, diary: Diary, language: str) -> Iterator[Deadline]:
    """Give the day by which those who gave input have had an answer (R4)."""
    if one.step.collects_input and one.step.audience == RESIDENTS:
        by = diary.workday_before(one.spot.end + ANSWER_DAYS)
        text = WORDS.answer_by.of(language).format(name=one.step.name)
        yield Deadline(written_day(by), "svar", text, one.step.id, one.spot.precision)


def reports(
    funders: Mapping[str, Funder], ends: str, precision: str, diary: Diary, language: str
) -> tuple[Deadline, ...]:
    """Give the day by which each funder has its report, counted from *ends*, the end of the period as it was written."""
    return tuple(
        Deadline(
            written_day(diary.workday_before(last_day(ends).toordinal() + _WEEK * funder.report_within_weeks)),
            "rapport",
            WORDS.report_by.of(language).format(
                name=funder.name, weeks=WORDS.counted(funder.report_within_weeks, language)
            ),
            "",
            precision,
            funder=id_,
        )
        for id_, funder in funders.items()
        if funder.report_within_weeks is not None
    )
