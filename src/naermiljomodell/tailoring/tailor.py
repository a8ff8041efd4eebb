"""The plan for one neighbourhood: pure, and with a reason for every step that is in or out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from naermiljomodell.domain.model import Pack
from naermiljomodell.domain.pack import Step
from naermiljomodell.domain.plan import CapacityCheck, Coverage, Dates, MethodScore, Plan, PlannedStep
from naermiljomodell.domain.records import AreaFolder
from naermiljomodell.domain.reference import TargetGroup
from naermiljomodell.language.dates import listed, number
from naermiljomodell.language.tailoring_words import WORDS
from naermiljomodell.tailoring.adaptations import concerned_groups, shut_out, to_do, to_say
from naermiljomodell.tailoring.conditions import evaluate, known_of
from naermiljomodell.tailoring.deviations import deviations
from naermiljomodell.tailoring.methods import Choice, choose
from naermiljomodell.tailoring.schedule import ordered, schedule


@dataclass(frozen=True, slots=True)
class _Reasons:
    """Why each step is in or out, before and after the choice of methods."""

    included: dict[str, str]
    excluded: dict[str, str]


def tailor(pack: Pack, folder: AreaFolder) -> Plan:
    """Give the plan for *folder*: which steps, methods and dates, whom they reach, hours, and deviations.

    Pure and deterministic. Ids that the pack does not have are left out here; `checking` reports them.
    """
    area, language = folder.area, folder.language
    groups = _groups(pack, folder)
    phases_off = tuple(p for p, phase in pack.phases.items() if area.phases.get(p) == "av" and phase.optional)
    reasons = _conditions(pack, folder, phases_off)
    steps = {id_: pack.steps[id_] for id_ in reasons.included}
    choice = choose(list(steps.values()), pack.methods, tuple(groups), area.capacity.hours)
    _give_up(reasons, choice, area.capacity.hours, language)
    every = {**pack.steps, **pack.removed}
    dates = schedule(every, frozenset(reasons.included), tuple(pack.phases), area, language)
    planned = _planned(pack, groups, reasons, choice, dates)
    capacity = _capacity(planned, choice, area.capacity.hours, pack)
    return Plan(
        groups=groups,
        phases=tuple(p for p in pack.phases if p not in phases_off),
        phases_off=phases_off,
        steps=planned,
        methods=pack.methods,
        scores=_scores(pack, tuple(groups), steps, choice, language),
        coverage=_coverage(pack, tuple(groups), choice, folder),
        capacity=capacity,
        outreach_missing=choice.outreach_missing,
        deviations=deviations(pack, area, language),
        summary=_summary(pack, groups, planned, choice, capacity, language),
    )


def _groups(pack: Pack, folder: AreaFolder) -> dict[str, TargetGroup]:
    """Give the chosen groups in the order they were written, under the municipality's own terms."""
    chosen = dict.fromkeys(g for g in folder.area.target_groups if g in pack.target_groups)
    terms = folder.area.terms
    return {
        g: pack.target_groups[g].model_copy(update={"term": terms[g]}) if g in terms else pack.target_groups[g]
        for g in chosen
    }


def _conditions(pack: Pack, folder: AreaFolder, phases_off: tuple[str, ...]) -> _Reasons:
    """Give each step's reason from phases, conditions and what layers took out."""
    known, language = known_of(folder, pack), folder.language
    reasons = _Reasons({}, {})
    for id_, step in pack.steps.items():
        if step.phase in phases_off:
            said = WORDS.phase_off.of(language).format(name=pack.phases[step.phase].name)
            reasons.excluded[id_] = said
        elif step.condition is None:
            reasons.included[id_] = WORDS.always.of(language)
        else:
            verdict = evaluate(step.condition, known)
            said = {True: WORDS.in_because, False: WORDS.out_because, None: WORDS.in_until_known}[verdict.holds]
            kept = reasons.excluded if verdict.holds is False else reasons.included
            kept[id_] = said.of(language).format(why=verdict.sentence)
    for id_ in pack.removed:
        why = next(c.reason for c in pack.changes if c.kind == "steg" and c.id == id_ and not c.field)
        reasons.excluded[id_] = WORDS.removed.of(language).format(why=why)
    return reasons


def _give_up(reasons: _Reasons, choice: Choice, available: float | None, language: str) -> None:
    """Move the steps that the hours do not suffice for from in to out."""
    for id_ in choice.given_up:
        del reasons.included[id_]
        reasons.excluded[id_] = WORDS.given_up.of(language).format(
            needed=number(choice.hours, language), available=number(available or 0, language)
        )


def _planned(
    pack: Pack, groups: Mapping[str, TargetGroup], reasons: _Reasons, choice: Choice, dates: Mapping[str, Dates]
) -> tuple[PlannedStep, ...]:
    """Give every step as it stands in the plan: those that are in by order, then those that are out."""
    changed = {c.id: c.layer for c in pack.changes if c.kind == "steg"}
    every = {**pack.steps, **pack.removed}
    included, excluded = [], []
    order = [i for i in ordered(every, tuple(pack.phases)) if i in reasons.included]
    order.sort(key=lambda i: dates[i].start)
    for id_ in order:
        step = pack.steps[id_]
        methods = [pack.methods[m] for m in choice.methods[id_]]
        concerned = {g: groups[g] for g in concerned_groups(step, methods, tuple(groups))}
        included.append(
            PlannedStep(
                step=step,
                included=True,
                reason=reasons.included[id_],
                methods=choice.methods[id_],
                dates=dates[id_],
                hours=step.effort.total + sum(m.effort.total for m in methods),
                checklist=step.checklist,
                adaptations=to_do(concerned),
                invitation=to_say(concerned),
                exclusions=shut_out(methods, tuple(groups)),
                changed_by=(changed[id_],) if id_ in changed else (),
            )
        )
    for id_, reason in reasons.excluded.items():
        excluded.append(PlannedStep(step=every[id_], included=False, reason=reason))
    return (*included, *excluded)


def _capacity(planned: tuple[PlannedStep, ...], choice: Choice, available: float | None, pack: Pack) -> CapacityCheck:
    """Give hours needed, in all and by phase, against hours set aside."""
    by_phase = {p: sum(s.hours for s in planned if s.included and s.step.phase == p) for p in pack.phases}
    return CapacityCheck(
        needed=sum(by_phase.values()),
        available=available,
        by_phase=tuple((p, hours) for p, hours in by_phase.items() if hours),
        given_up=choice.given_up,
    )


def _scores(
    pack: Pack, groups: tuple[str, ...], steps: Mapping[str, Step], choice: Choice, language: str
) -> tuple[MethodScore, ...]:
    """Give for every method offered why it was taken or left."""
    found = []
    used = {m for taken in choice.methods.values() for m in taken}
    reached = {g for m in used for g in pack.methods[m].reaches}
    for step in steps.values():
        for id_ in step.methods:
            method, chosen = pack.methods[id_], id_ in choice.methods.get(step.id, ())
            reaches = tuple(g for g in groups if g in method.reaches and method.audience == "innbyggere")
            if chosen and reaches:
                terms = listed([pack.target_groups[g].term for g in reaches], language)
                reason = WORDS.chosen_reaches.of(language).format(groups=terms)
            elif chosen:
                reason = WORDS.chosen_no_group.of(language)
            else:
                nothing_new = reached.issuperset(reaches)
                reason = (WORDS.left_nothing_new if nothing_new else WORDS.left_costlier).of(language)
            shuts = tuple(g for g in groups if g in method.closed_to)
            found.append(MethodScore(step.id, id_, chosen, reaches, shuts, method.effort.total, method.cost, reason))
    return tuple(found)


def _coverage(pack: Pack, groups: tuple[str, ...], choice: Choice, folder: AreaFolder) -> tuple[Coverage, ...]:
    """Give for every chosen group the methods that reach it, those that shut it out, and who knows it."""
    used = dict.fromkeys(m for taken in choice.methods.values() for m in taken)
    open_to = [pack.methods[m] for m in used if pack.methods[m].audience == "innbyggere"]
    return tuple(
        Coverage(
            group=g,
            reached_by=tuple(m.id for m in open_to if g in m.reaches),
            shut_out_by=tuple(m.id for m in open_to if g in m.closed_to),
            actors=tuple(s.id for s in folder.stakeholders if g in s.target_groups),
            heard=g not in choice.heard_missing,
            joins=g not in choice.join_missing,
        )
        for g in groups
    )


def _summary(
    pack: Pack,
    groups: Mapping[str, TargetGroup],
    planned: tuple[PlannedStep, ...],
    choice: Choice,
    capacity: CapacityCheck,
    language: str,
) -> tuple[str, ...]:
    """Give the plan in five sentences: groups, methods, hours, who is not reached, what is left out."""

    def said(field: str, **facts: object) -> str:
        text: str = getattr(WORDS, field).of(language)
        return text.format(**facts)

    methods = dict.fromkeys(pack.methods[m].name for s in planned for m in s.methods)
    missing = [g for g in groups if g in choice.heard_missing or g in choice.join_missing]
    out = [s.step.name for s in planned if not s.included]
    hours = {"needed": number(capacity.needed, language), "available": number(capacity.available or 0, language)}
    terms = {g: group.term for g, group in groups.items()}
    return (
        said("summary_groups", groups=listed(list(terms.values()), language))
        if groups
        else said("summary_groups_none"),
        said("summary_methods", methods=listed(list(methods), language)),
        said("summary_hours_unknown" if capacity.available is None else "summary_hours_known", **hours),
        said("summary_gaps", groups=listed([terms[g] for g in missing], language))
        if missing
        else said("summary_gaps_none"),
        said("summary_left_out", steps=listed(out, language)) if out else said("summary_left_out_none"),
    )
