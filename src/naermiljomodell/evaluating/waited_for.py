"""Whom the work waits for: who has the steps that are late or on, the ideas that were said yes to, and the answers owed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence

from naermiljomodell.domain.evaluation import Waiting
from naermiljomodell.domain.model import Pack
from naermiljomodell.domain.network import not_after
from naermiljomodell.domain.records import AreaFolder
from naermiljomodell.domain.status import StepStatus, WaitedFor
from naermiljomodell.frozen import frozen
from naermiljomodell.text import fold, sort_key

_ADOPTED = frozenset({"vedtatt", "i-gang"})


@frozen
class _Owed:
    """One thing that somebody is waited for: which list it stands in, and its id."""

    who: str
    what: str
    id: str


def waited_for(
    pack: Pack, folder: AreaFolder, steps: Sequence[StepStatus], waiting: Iterable[Waiting], today: dt.date
) -> tuple[WaitedFor, ...]:
    """Give everybody that is waited for on the day *today*, those with the most late steps first, then by name.

    A role and an owner with one name are one. An answer that nobody has is owed by whoever has the work.
    """
    day, by_name = today.isoformat(), dict[str, list[_Owed]]()
    for owed in (*_of_steps(pack, steps), *_of_ideas(pack, folder, waiting, day)):
        by_name.setdefault(fold(owed.who), []).append(owed)
    found = [_one(pack, folder, owed, day) for owed in by_name.values()]
    return tuple(sorted(found, key=lambda one: (-len(one.late), -len(one.unanswered), sort_key(one.who))))


def _of_steps(pack: Pack, steps: Iterable[StepStatus]) -> Iterator[_Owed]:
    """Give the steps that are late or on, by the role that has each."""
    kinds = {"utløpt": "late", "pågår": "now"}
    for one in steps:
        if one.state in kinds:
            role = pack.roles.get(one.responsible)
            yield _Owed(role.name if role else one.responsible, kinds[one.state], one.step)


def _of_ideas(pack: Pack, folder: AreaFolder, waiting: Iterable[Waiting], day: str) -> Iterator[_Owed]:
    """Give the ideas that were said yes to, and those that have waited too long, by their owner."""
    late = {one.idea for one in waiting if one.severity != "i-tide"}
    names = {actor.id: actor.name for actor in folder.stakeholders} | {r.id: r.name for r in pack.roles.values()}
    for idea in folder.ideas:
        owner = names.get(idea.owner or "", idea.owner or "")
        if idea.status in _ADOPTED and not_after(idea.date, day):
            yield _Owed(owner, "adopted", idea.id)
        if idea.id in late:
            yield _Owed(owner or folder.area.owner or "", "unanswered", idea.id)


def _one(pack: Pack, folder: AreaFolder, owed: Sequence[_Owed], day: str) -> WaitedFor:
    """Give one who is waited for, with the actors that have the role."""
    who = min(one.who for one in owed)
    role = next((r.id for r in pack.roles.values() if fold(r.name) == fold(who)), None)
    holders = {a.name for a in folder.stakeholders if role in a.roles and not_after(day, a.valid_to)}

    def of(what: str) -> tuple[str, ...]:
        return tuple(dict.fromkeys(one.id for one in owed if one.what == what))

    return WaitedFor(
        who=who,
        actors=tuple(sorted(holders - {who}, key=sort_key)),
        late=of("late"),
        now=of("now"),
        adopted=tuple(sorted(of("adopted"))),
        unanswered=tuple(sorted(of("unanswered"))),
    )
