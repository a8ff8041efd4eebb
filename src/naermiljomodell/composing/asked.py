"""Which questions are put to people in a neighbourhood: those that the aims measure, and those that are always there."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from naermiljomodell.domain.area import Area
from naermiljomodell.domain.model import Pack
from naermiljomodell.domain.questions import Question, QuestionPart
from naermiljomodell.domain.reference import Indicator

_IN_A_SURVEY: Final = "i-skjema"
_MEASURED: Final = "måling"
_ABOUT_YOU: Final = "om-deg"
_RESIDENTS_PER_ANSWER: Final = 40
"""The fewest residents for each answer of a question about who one is: one in four answers, and ten are the fewest that
a figure may be about. A working value."""


def asked(area: Area, pack: Pack, part: QuestionPart) -> tuple[Question, ...]:
    """Give the questions of one *part* that are put to people in *area*, in the order of the model.

    What is measured is what the aims name, and the core questions when they name nothing; an indicator that is asked
    in a survey and has no question of its own is asked as it stands. In a small place nobody is asked who they are
    where the answers would be so few that one could tell.
    """
    if part == _MEASURED:
        return tuple(_measured(area, pack))
    questions = (question for question in pack.questions.values() if question.part == part)
    return tuple(question for question in questions if part != _ABOUT_YOU or not _tells_who(question, area))


def _measured(area: Area, pack: Pack) -> Iterator[Question]:
    """Give the questions that indicators are reckoned from."""
    named = {i for aim in (area.aims.sub_aims if area.aims else ()) for i in aim.indicators if i in pack.indicators}
    questions = [question for question in pack.questions.values() if question.part == _MEASURED]
    yield from (q for q in questions if (q.indicator in named if named else q.core))
    has_own = {question.indicator for question in questions}
    for indicator in pack.indicators.values():
        if indicator.id in named - has_own and indicator.asked == _IN_A_SURVEY:
            yield _as_it_stands(indicator)


def _as_it_stands(indicator: Indicator) -> Question:
    """Give the question that an indicator itself puts: on its scale, when that is one of whole numbers, or in own words."""
    low, high = indicator.lowest, indicator.highest
    is_scale = low is not None and high is not None and indicator.scale.startswith(f"{low:g}–{high:g}")
    return Question.model_construct(
        id=indicator.id,
        name=indicator.name,
        part=_MEASURED,
        text=indicator.question,
        kind="tall" if is_scale else "tekst",
        lowest=low if is_scale else None,
        highest=high if is_scale else None,
        scale=indicator.scale,
        indicator=indicator.id,
    )


def _tells_who(question: Question, area: Area) -> bool:
    """Tell whether the answers to *question* would be so few that one could tell who gave them."""
    return area.residents is not None and area.residents < len(question.options) * _RESIDENTS_PER_ANSWER
