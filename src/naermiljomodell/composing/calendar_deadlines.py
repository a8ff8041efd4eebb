"""The deadlines of the calendar: what is to be done for one step by one day is one entry, with a list to tick."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from naermiljomodell.composing.calendar_parts import Making, known, squares
from naermiljomodell.composing.escaping import escape, prose
from naermiljomodell.composing.step_view import for_whom
from naermiljomodell.composing.view import Data, Material
from naermiljomodell.domain.parts import ChecklistItem
from naermiljomodell.domain.plan import Deadline, GroupAct, PlannedStep
from naermiljomodell.language.calendar_words import WORDS
from naermiljomodell.playbook import Entry

_HOUR, _DAY = 60, 24 * 60
_MORNING: Final = 9 * _HOUR
_REPORT: Final = "rapport"
_ALARMS: Final = {
    "sjekkliste": (_DAY - _MORNING,),
    "svar": (14 * _DAY - _MORNING, _DAY - _MORNING),
    _REPORT: (28 * _DAY - _MORNING, 7 * _DAY - _MORNING),
}
"""How long before the day of a deadline, in minutes, a reminder comes: at nine in the morning of an earlier day."""

Points = Mapping[Deadline, Data]


def deadline_points(m: Material) -> Points:
    """Give each deadline as a point of a list, with whom it is for; those for groups that are not chosen are left out."""
    return {
        deadline: {"tekst": prose(deadline.text), "for": for_whom(m, deadline.groups)}
        for deadline in m.plan.timing.deadlines
        if not deadline.groups or set(m.plan.groups).intersection(deadline.groups)
    }


def deadline_entries(making: Making, points: Points) -> Iterator[Entry]:
    """Give the deadlines: those of one checklist that fall together as one, and each answer and report by itself."""
    weeks = {s.step.id: _weeks(s) for s in making.m.plan.included}
    together: dict[tuple[str, str], list[Deadline]] = {}
    for deadline in points:
        of = deadline.funder or deadline.step
        together.setdefault((_key(deadline, of, weeks.get(of, {})), deadline.day), []).append(deadline)
    for (key, _), deadlines in together.items():
        yield _entry(making, key, deadlines, points)


def _weeks(planned: PlannedStep) -> dict[tuple[str, tuple[str, ...]], int]:
    """Give how many weeks before the gathering each act of a step must be done, by its text and whom it is for."""
    acts: tuple[ChecklistItem | GroupAct, ...] = (*planned.checklist, *planned.adaptations)
    return {(act.text, act.groups): act.weeks_before for act in acts if act.weeks_before is not None}


def _key(deadline: Deadline, of: str, weeks: Mapping[tuple[str, tuple[str, ...]], int]) -> str:
    """Give what a deadline is called whatever day it falls on: its step or funder, and how many weeks before that it is."""
    if deadline.kind != "sjekkliste":
        return f"{deadline.kind}.{of}"
    return f"frist.{of}.{weeks[deadline.text, deadline.groups]}"


def _entry(making: Making, key: str, deadlines: list[Deadline], points: Points) -> Entry:
    """Give one entry for *deadlines*, which are all of one kind and fall on one day."""
    m, first = making.m, deadlines[0]
    step = first.step
    return Entry(
        key=key,
        kind="frist",
        title=_title(making, deadlines, points),
        start=first.day,
        end=first.day,
        description=making.described(
            (
                squares(m, [points[deadline] for deadline in deadlines]),
                "" if first.precision == "dag" else m.said(WORDS.counted_from_proposal),
                _of_step(making, step) if step else "",
                making.responsible(step) if step else m.said(WORDS.responsible, role=m.unknown),
            )
        ),
        phase=making.phase(step) if step else "",
        roles=making.roles(step) if step else (),
        alarms=_ALARMS[first.kind],
        tentative=first.precision != "dag",
        address=making.address(f"steg-{step}") if step else "",
    )


def _title(making: Making, deadlines: list[Deadline], points: Points) -> str:
    """Give what is to be done, or how many things are when there are more of them."""
    if len(deadlines) > 1:
        step = making.steps[deadlines[0].step]["navn"]
        return making.m.said(WORDS.deadline_many, number=len(deadlines), step=step)
    return making.m.said(WORDS.deadline_one, text=points[deadlines[0]]["tekst"].rstrip("."))


def _of_step(making: Making, step: str) -> str:
    """Give which step a deadline is for, and when that begins."""
    planned = next(s for s in making.m.plan.included if s.step.id == step)
    begins = known(making.m, planned.dates.start, planned.dates.precision) if planned.dates else making.m.unknown
    return making.m.said(WORDS.of_step, step=making.steps[step]["navn"], when=escape(begins))
