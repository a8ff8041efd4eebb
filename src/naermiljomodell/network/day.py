"""Who was there, and which ties held, on a day."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from naermiljomodell.domain.base import When
from naermiljomodell.domain.network import not_after
from naermiljomodell.domain.stakeholders import Relation, Stakeholder
from naermiljomodell.text import sort_key


def moment(at: str) -> str:
    """Give *at* when it is a year, a month or a day of the calendar, or empty for all that is registered.

    Raises `ValueError` for anything else.
    """
    if not at:
        return ""
    from pydantic import TypeAdapter  # noqa: PLC0415  a playbook asks for all that is registered

    return TypeAdapter(When).validate_python(at)


def holds(start: str | None, end: str | None, at: str) -> bool:
    """Tell whether something from *start* to *end*, both counted in, may hold *at* a time.

    What is not known to be outside is inside: an end in `2025` holds in `2025-03`, and so does no end.
    """
    return not at or (not_after(start, at) and not_after(at, end))


def actors_at(stakeholders: Iterable[Stakeholder], at: str) -> dict[str, Stakeholder]:
    """Give the actors who were there *at* a time by id, in the Norwegian order of their names.

    Of several with one id (a finding elsewhere) one is taken, the same whatever the order of the rows.
    """
    found: dict[str, Stakeholder] = {}
    for actor in stakeholders:
        if holds(actor.valid_from, actor.valid_to, at):
            other = found.get(actor.id)
            found[actor.id] = actor if other is None else min(actor, other, key=repr)
    return dict(sorted(found.items(), key=lambda pair: (sort_key(pair[1].name), pair[0])))


def relations_at(relations: Iterable[Relation], at: str) -> tuple[Relation, ...]:
    """Give the relations that held *at* a time, in the order they came."""
    return tuple(r for r in relations if holds(r.since, r.until, at))


def left_out_ended(
    stakeholders: Sequence[Stakeholder], relations: Sequence[Relation], today: str
) -> tuple[tuple[Stakeholder, ...], tuple[Relation, ...]]:
    """Give those who have not left and the ties that have not ended before *today*; what is still to come stays.

    A plan is made for those who will be there. With no day nothing has ended.
    """
    return (
        tuple(actor for actor in stakeholders if holds(None, actor.valid_to, today)),
        tuple(relation for relation in relations if holds(None, relation.until, today)),
    )
