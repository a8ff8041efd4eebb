"""The small records that steps and methods are made of."""

from __future__ import annotations

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from naermiljomodell.domain.base import Count, Line, Number, Record, Slug


class Span(Record):
    """A range of numbers; either end may be open."""

    at_least: Number | None = None
    """Minste verdi."""
    at_most: Number | None = None
    """Største verdi."""

    @model_validator(mode="after")
    def _in_order(self) -> Span:
        if self.at_least is not None and self.at_most is not None and self.at_least > self.at_most:
            raise PydanticCustomError("nm_span", "the least is more than the most")
        return self


class Risk(Record):
    """Something that may go wrong, and what is done about it."""

    risk: Line
    """Hva som kan gå galt."""
    measures: Line
    """Hva dere gjør med det."""


class ShutOut(Record):
    """Who a method shuts out, and what may mend it."""

    who: Line
    """Hvem som blir stengt ute, beskrevet ut fra situasjonen."""
    target_groups: tuple[Slug, ...] = ()
    """Målgruppene dette gjelder."""
    remedy: Line
    """Hva som gjør det mulig for dem å være med likevel."""


class RunItem(Record):
    """One line of a run of show."""

    minutes: Count
    """Hvor mange minutter punktet tar."""
    happens: Line
    """Hva som skjer."""
    who: Line | None = None
    """Hvem som har ansvaret, som rolle."""
    equipment: Line | None = None
    """Utstyr som må være klart."""
