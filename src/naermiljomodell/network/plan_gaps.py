"""What the plan needs and no actor gives: a role nobody holds, a kind of actor that is missing, a host alone."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import islice

from naermiljomodell.domain.network import PlanGap
from naermiljomodell.domain.plan import Plan, PlannedStep
from naermiljomodell.domain.stakeholders import MeetingPlace, Stakeholder
from naermiljomodell.language.dates import listed, moment, number
from naermiljomodell.language.gap_words import WORDS
from naermiljomodell.network.full_hosts import Full, full_hosts
from naermiljomodell.network.mending import Mending
from naermiljomodell.network.shape import FEWEST
from naermiljomodell.network.voice import Voice
from naermiljomodell.text import sort_key

_MOST = 3
"""Roles that are told one by one, and likewise kinds of actor, hosts alone and full hosts: more is no list to act on."""
_MOST_EITHER = 5


def plan_gaps(
    plan: Plan, there: Sequence[Stakeholder], places: Sequence[MeetingPlace], today: str, voice: Voice
) -> tuple[PlanGap, ...]:
    """Give what *plan* needs and the actors *there* do not give, each with what mends it; nothing of fewer than three actors.

    Roles come first, then kinds of actor, hosts who are alone, and hosts who are full. Of each a few are told: those
    whose steps begin first. Roles beyond them share one line, so that none is lost. Steps that ended before *today*
    (`YYYY-MM-DD`; empty when it is not known) need nobody any more.
    """
    if len(there) < FEWEST:
        return ()
    ahead = [s for s in plan.included if not s.dates or s.dates.end >= today]
    mending = Mending(ahead, voice.pack)
    return (
        *_roles(ahead, there, mending, voice),
        *_kinds(ahead, there, mending, voice),
        *_alone(plan, ahead, there, places, mending, voice),
        *islice((_full(full, mending, voice) for full in full_hosts(plan, ahead, there, today)), _MOST),
    )


def _by_need(ahead: Sequence[PlannedStep], need: Callable[[PlannedStep], object]) -> dict[object, list[PlannedStep]]:
    """Give the steps ahead by what they need: those first whose first step begins first, then those of most steps."""
    found: dict[object, list[PlannedStep]] = {}
    for planned in ahead:
        if wanted := need(planned):
            found.setdefault(wanted, []).append(planned)
    return dict(sorted(found.items(), key=lambda pair: (min(map(_begins, pair[1])), -len(pair[1]))))


def _begins(planned: PlannedStep) -> str:
    """Give the day a step begins, for the order of steps; one without a day comes last."""
    return planned.dates.start if planned.dates else "9999"


def _need(steps: Sequence[PlannedStep]) -> str:
    """Give the day the first of *steps* begins; empty when none has a day."""
    return min((planned.dates.start for planned in steps if planned.dates), default="")


def _roles(
    ahead: Sequence[PlannedStep], there: Sequence[Stakeholder], mending: Mending, voice: Voice
) -> Iterable[PlanGap]:
    """Give the roles that a step names as responsible and nobody holds."""
    held = {role for actor in there for role in actor.roles}
    lacking = {
        str(role): steps for role, steps in _by_need(ahead, lambda s: s.step.responsible).items() if role not in held
    }
    told = list(lacking)[: len(lacking) if len(lacking) <= _MOST + 1 else _MOST]
    for role in told:
        steps = lacking[role]
        name = _name(role, voice)
        yield PlanGap(
            "rolle",
            role,
            _ids(steps),
            voice.say(WORDS.role_is, role=name, steps=_steps(steps, voice)),
            voice.say(WORDS.role_do, role=name, step=steps[0].step.name),
            *mending.of_role(role, _need(steps)),
        )
    rest = [role for role in lacking if role not in told]
    if rest:
        steps = [planned for role in rest for planned in lacking[role]]
        names = listed([_name(role, voice) for role in rest], voice.language)
        text, action = voice.say(WORDS.roles_is, roles=names), voice.say(WORDS.roles_do)
        yield PlanGap("rolle", rest[0], _ids(steps), text, action, *mending.of("rolle", by=_need(steps)))


def _name(role: str, voice: Voice) -> str:
    """Give the name of a role as it stands in a sentence; an unknown one by its id."""
    known = voice.pack.roles
    name = known[role].name if role in known else role
    return name[0].lower() + name[1:]


def _either(words: Sequence[str], voice: Voice) -> str:
    """Give *words* as a list of which one is enough."""
    *first, last = words
    return voice.say(WORDS.either, first=", ".join(first), last=last) if first else last


def _ids(steps: Iterable[PlannedStep]) -> tuple[str, ...]:
    """Give the ids of *steps*."""
    return tuple(planned.step.id for planned in steps)


def _steps(steps: Sequence[PlannedStep], voice: Voice) -> str:
    """Give the first step with its time, and how many more there are."""
    first = steps[0]
    said = WORDS.step_only if len(steps) == 1 else WORDS.step_more if len(steps) == 2 else WORDS.steps_more  # noqa: PLR2004
    when = moment(first.dates.start, first.dates.precision, voice.language) if first.dates else ""
    step = voice.say(WORDS.step_when if when else WORDS.step_undated, step=first.step.name, when=when)
    return voice.say(said, step=step, number=len(steps) - 1)


def _kinds(
    ahead: Sequence[PlannedStep], there: Sequence[Stakeholder], mending: Mending, voice: Voice
) -> Iterable[PlanGap]:
    """Give the steps that need one of some kinds of actor, when there is none."""
    present = {actor.kind for actor in there}
    by_kinds = _by_need(ahead, lambda s: s.step.actor_kinds)
    lacking = [steps for steps in by_kinds.values() if present.isdisjoint(steps[0].step.actor_kinds)]
    for steps in lacking[:_MOST]:
        wanted = steps[0].step.actor_kinds
        known = voice.pack.actor_kinds
        kinds = [known[kind].name if kind in known else kind for kind in wanted]
        text = voice.say(WORDS.kind_is, kinds=_either(kinds, voice), steps=_steps(steps, voice))
        yield PlanGap(
            "aktørtype",
            wanted[0],
            _ids(steps),
            text,
            voice.say(WORDS.kind_do, kinds=_either(kinds[:_MOST_EITHER], voice)),
            *mending.of("aktørtype", by=_need(steps)),
        )


def _alone(
    plan: Plan,
    ahead: Sequence[PlannedStep],
    there: Sequence[Stakeholder],
    places: Sequence[MeetingPlace],
    mending: Mending,
    voice: Voice,
) -> Iterable[PlanGap]:
    """Give the hosts who own every meeting place that is registered for a chosen group the plan brings together."""
    gatherings = {group: [s for s in ahead if _gathers(s, group, plan)] for group in plan.groups}
    owned: dict[str, list[str]] = {}
    for group, steps in gatherings.items():
        owners = {place.owner for place in places if group in place.target_groups}
        if steps and len(owners) == 1 and (owner := owners.pop()):
            owned.setdefault(owner, []).append(group)
    hosts = [actor for actor in there if actor.id in owned]
    for host in sorted(hosts, key=lambda host: -len(owned[host.id]))[:_MOST]:
        groups = owned[host.id]
        steps = [s for s in ahead if any(s in gatherings[group] for group in groups)]
        others = {place.owner for place in places} - {host.id}
        able = sorted((actor for actor in there if actor.id in others), key=lambda actor: sort_key(actor.name))
        said = WORDS.alone_do if able else WORDS.alone_find_do
        terms, names = voice.groups(groups), [actor.name for actor in able or [host]]
        yield PlanGap(
            "eneste-vert",
            host.id,
            _ids(steps),
            voice.say(WORDS.alone_is, actor=host.name, groups=terms),
            voice.say(said, actors=_either(names[:_MOST_EITHER], voice), actor=host.name, groups=terms),
            *mending.of("eneste-vert", groups, _need(steps)),
        )


def _gathers(planned: PlannedStep, group: str, plan: Plan) -> bool:
    """Tell whether a step brings people of *group* together by one of its methods."""
    methods = [plan.methods[method] for method in planned.methods]
    return any(method.kind in {"arrangement", "tilbud"} and group in method.reaches for method in methods)


def _full(full: Full, mending: Mending, voice: Voice) -> PlanGap:
    """Give a host that is asked for more hours in a month than it has."""
    facts: Mapping[str, object] = {
        "actor": full.host.name,
        "asked": number(round(2 * full.asked) / 2, voice.language),
        "hours": number(full.hours, voice.language),
        "month": moment(f"{full.month}-01", "måned", voice.language),
        "step": full.steps[0].step.name,
    }
    said = WORDS.full_shared if full.shared else WORDS.full_is
    text, action = voice.say(said, **facts), voice.say(WORDS.full_do, **facts)
    return PlanGap("full-vert", full.host.id, _ids(full.steps), text, action, *mending.of("full-vert"))
