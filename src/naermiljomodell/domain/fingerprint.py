"""The fingerprint of a question: the same for the same words and the same scale, another as soon as one of them changes.

Two measurements can be compared only when the question was put the same way, in the same language.
"""

from __future__ import annotations

from hashlib import sha256
from typing import Final

from naermiljomodell.domain.questions import Question
from naermiljomodell.text import squeeze

_SIGNS: Final = 12
_BETWEEN: Final = "\n"


def fingerprint(question: Question) -> str:
    """Give the fingerprint of how *question* is put in its language: twelve signs of a sha256, in hexadecimal.

    What counts is what is said before it, its text, its scale and the answers in their order, each with what it is
    written as; case and punctuation count, white space and the form of Unicode do not. Its id and name do not count.
    """
    lines = [
        f"innledning {squeeze(question.lead or '')}",
        f"tekst {squeeze(question.text)}",
        f"type {question.kind}",
        f"skala {_number(question.lowest)} {_number(question.highest)} {squeeze(question.scale or '')}",
        *(f"svar {option.id} {squeeze(option.text)}" for option in question.options),
    ]
    return sha256(_BETWEEN.join(lines).encode()).hexdigest()[:_SIGNS]


def _number(value: float | None) -> str:
    """Give a number as it is written, or a dash where there is none."""
    return "-" if value is None else f"{value:g}"
