"""The small records that steps and methods are made of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from naermiljomodell.domain.base import Count, Line, Number, Slug
from naermiljomodell.domain.record import Before, Record, wrong

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler
    from pydantic_core import CoreSchema


class Span(Record):
    """A range of numbers; either end may be open."""

    at_least: Number | None = None
    """Minste verdi."""
    at_most: Number | None = None
    """Største verdi."""

    def __post_init__(self) -> None:
        if self.at_least is not None and self.at_most is not None and self.at_least > self.at_most:
            raise wrong("nm_span", "the least is more than the most")


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


class ChecklistItem(Record):
    """One act to tick off."""

    text: Line
    """Én handling, verbet først."""
    when: Literal["før", "under", "etter"] = "før"
    """Om det gjøres før, under eller etter."""
    weeks_before: Count | None = None
    """Hvor mange uker før det må være gjort."""
    groups: tuple[Slug, ...] = ()
    """Målgruppene linjen er for; tom for alle."""

    @classmethod
    def __get_pydantic_core_schema__(cls, source: object, handler: GetCoreSchemaHandler) -> CoreSchema:
        return Before(_from_text).__get_pydantic_core_schema__(source, handler)


def _from_text(value: object) -> object:
    """Give what a line of a checklist says when it is written as plain text."""
    return {"tekst": value} if isinstance(value, str) else value


class LetStand(Record):
    """A finding about the words of a record or a template that somebody has looked at and lets stand."""

    code: Literal["NM240", "NM241", "NM242", "NM243", "NM244", "NM245", "NM246"]
    """Koden til funnet."""
    id: Slug
    """Id til det funnet gjelder: et steg, en metode, en annen del av pakken eller et dokument."""
    reason: Line
    """Hvorfor det får stå."""
