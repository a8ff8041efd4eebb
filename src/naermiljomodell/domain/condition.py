"""When a step is part of the plan, as data: conditions are never text to parse."""

from __future__ import annotations

from typing import Annotated, Literal

from naermiljomodell.domain.base import Slug
from naermiljomodell.domain.parts import Span
from naermiljomodell.domain.record import After, Record, wrong


def some(parts: tuple[object, ...]) -> tuple[object, ...]:
    """Give *parts* when there are any."""
    if not parts:
        raise wrong("nm_empty", "no conditions")
    return parts


Conditions = Annotated[tuple["Condition", ...], After(some)]


class Condition(Record):
    """One condition: exactly one of its fields is set. Conditions are data, never text to parse."""

    all_of: Conditions | None = None
    """Alle vilkårene under må være oppfylt."""
    any_of: Conditions | None = None
    """Minst ett av vilkårene under må være oppfylt."""
    negated: Condition | None = None
    """Vilkåret under må ikke være oppfylt."""
    target_group: Slug | None = None
    """Denne målgruppen er valgt."""
    challenge: Slug | None = None
    """Denne utfordringen er valgt."""
    residents: Span | None = None
    """Innbyggertallet ligger i dette spennet."""
    centrality: Span | None = None
    """Kommunens sentralitetsklasse (1 er mest sentral, 6 minst) ligger i dette spennet."""
    area_kind: Slug | None = None
    """Området er av denne typen."""
    has_place: Slug | None = None
    """Det finnes en møteplass av denne typen."""
    lacks_place: Slug | None = None
    """Det finnes ingen møteplass av denne typen."""
    has_actor: Slug | None = None
    """Det finnes en aktør av denne typen."""
    lacks_actor: Slug | None = None
    """Det finnes ingen aktør av denne typen."""
    hours: Span | None = None
    """Timene kommunen har satt av ligger i dette spennet."""
    plan_link: Slug | None = None
    """Arbeidet er forankret i denne planen."""
    language_area: Literal["samisk", "nynorsk"] | None = None
    """Kommunen hører til dette språkområdet."""

    def __post_init__(self) -> None:
        if len(self._set()) != 1:
            raise wrong("nm_one_condition", "exactly one condition")

    @property
    def asks(self) -> str:
        """Name of the one field that is set."""
        return self._set()[0]

    def _set(self) -> list[str]:
        return [name for name in self.model_fields if getattr(self, name) is not None]
