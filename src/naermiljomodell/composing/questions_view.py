"""What templates see of the questions that are put to people: part by part, as they are printed."""

from __future__ import annotations

from itertools import groupby
from typing import Final, get_args

from naermiljomodell.composing.asked import asked
from naermiljomodell.composing.escaping import escape, prose
from naermiljomodell.composing.view import Data, Material
from naermiljomodell.domain.questions import Question, QuestionPart

_PARTS: Final = {part: part.replace("-", "_") for part in get_args(QuestionPart)}


def questions_view(m: Material) -> Data:
    """Give the questions of each part in groups: those that follow each other and have the same words before them.

    `indikatorer` are the ids of what they measure.
    """
    parts = {name: asked(m.folder.area, m.pack, part) for part, name in _PARTS.items()}
    measured = dict.fromkeys(q.indicator for questions in parts.values() for q in questions if q.indicator)
    return {**{name: _groups(questions) for name, questions in parts.items()}, "indikatorer": [*measured]}


def _groups(questions: tuple[Question, ...]) -> list[Data]:
    """Give questions in groups; one without words before it stands alone."""
    found = []
    for key, group in groupby(questions, lambda q: q.lead or q.id):
        alike = list(group)
        lead = alike[0].lead or ""
        id_ = alike[0].indicator or alike[0].id if lead else key
        found.append({"id": id_, "innledning": prose(lead), "spørsmål": [_question(q) for q in alike]})
    return found


def _question(question: Question) -> Data:
    """Give one question; `svarene` says in a line what one can answer."""
    numbers = _numbers(question)
    answers = [prose(option.text) for option in question.options]
    return {
        "id": question.id,
        "navn": escape(question.name),
        "tekst": prose(question.text),
        "type": question.kind,
        "skala": prose(question.scale or ""),
        "tall": numbers,
        "svar": answers,
        "svarene": prose(question.scale or "") or ", ".join(answers),
        "indikator": question.indicator or "",
    }


def _numbers(question: Question) -> list[int]:
    """Give the numbers of the scale."""
    if question.kind != "tall" or question.lowest is None or question.highest is None:
        return []
    return list(range(int(question.lowest), int(question.highest) + 1))
