"""What residents are asked, word for word: in a survey, in a conversation, and on a walk around the place."""

from __future__ import annotations

from typing import Literal

from naermiljomodell.domain.base import Line, Number, Slug, YesNo
from naermiljomodell.domain.pack import Item
from naermiljomodell.domain.record import Record

QuestionPart = Literal["måling", "sted", "egne-ord", "om-deg", "hverdag", "stedssamtale"]

REFUSED = "v"
"""What a refused answer is written as: it never counts as 0, and no other answer is written so."""


class Option(Record):
    """One answer to choose."""

    id: Slug
    """Hva svaret skrives som i tallene: som oftest et tall."""
    text: Line
    """Svaret slik folk leser det."""


class Question(Item):
    """One question as it is put: what measures can be compared only when it was put the same way."""

    part: QuestionPart
    """Delen av skjemaet eller samtalen spørsmålet hører til."""
    lead: Line | None = None
    """Det som sies én gang før spørsmål som hører sammen, som «Hvor ofte er det slik?»."""
    text: Line
    """Spørsmålet, ord for ord."""
    kind: Literal["tall", "valg", "tekst"]
    """Om svaret er et tall på en skala, ett av flere svar, eller egne ord."""
    lowest: Number | None = None
    """Laveste tall på skalaen."""
    highest: Number | None = None
    """Høyeste tall på skalaen."""
    scale: Line | None = None
    """Hva tallene betyr, slik det står ved skalaen."""
    options: tuple[Option, ...] = ()
    """Svarene å velge mellom."""
    indicator: Slug | None = None
    """Indikatoren svaret regnes inn i."""
    core: YesNo = False
    """Om spørsmålet er med når målene ikke har valgt noen indikator."""
    why: YesNo = False
    """Om det spørres hvorfor etter svaret."""
