"""Rules of questions: there is something to answer with, and no two answers are written the same."""

from __future__ import annotations

from collections.abc import Iterator

from naermiljomodell.checking.places_of import at_item
from naermiljomodell.domain.model import Pack
from naermiljomodell.domain.questions import REFUSED, Question
from naermiljomodell.domain.terms import norwegian
from naermiljomodell.errors import Problem

_KIND = "spørsmål"
_FEWEST = 2
_WIDEST = 100
"""More numbers than this are no scale that a person can choose on, and a form has a square for each."""


def check_questions(pack: Pack) -> Iterator[Problem]:
    """Give each question of *pack* that cannot be answered. Findings: NM235-NM237."""
    for question in pack.questions.values():
        if question.kind == "valg" and len(question.options) < _FEWEST:
            yield _finding(pack, question, "options" if question.options else "kind", "NM235")
        if question.kind == "tall" and not _has_scale(question):
            yield _finding(pack, question, "kind", "NM236")
        for id_ in _twice(question):
            yield _finding(pack, question, "options", "NM237", option=id_)


def _finding(pack: Pack, question: Question, field: str, code: str, **facts: object) -> Problem:
    """Give a finding about a *field* of a *question*."""
    return at_item(pack, (_KIND, question.id, norwegian(field)), code, {"owner": question.id, **facts})


def _has_scale(question: Question) -> bool:
    """Tell whether there are whole numbers to choose between."""
    ends = (question.lowest, question.highest)
    if ends[0] is None or ends[1] is None:
        return False
    return all(float(end).is_integer() for end in (ends[0], ends[1])) and 0 < ends[1] - ends[0] <= _WIDEST


def _twice(question: Question) -> Iterator[str]:
    """Give each id that two answers of *question* have, or that is that of not wanting to answer."""
    seen = {REFUSED}
    for option in question.options:
        if option.id in seen:
            yield option.id
        seen.add(option.id)
