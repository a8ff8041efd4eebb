"""The plan for one neighbourhood: pure, and with a reason for every step that is in or out."""

from __future__ import annotations

from collections.abc import Mapping

from naermiljomodell.domain.model import Pack
from naermiljomodell.domain.pack import Method, Step
from naermiljomodell.domain.plan import CapacityCheck, Coverage, Dates, Plan, PlannedStep
from naermiljomodell.domain.records import AreaFolder
from naermiljomodell.domain.reference import TargetGroup
from naermiljomodell.frozen import frozen
from naermiljomodell.language.dates import number
from naermiljomodell.language.deviation_words import WORDS as DEVIATIONS
from naermiljomodell.language.tailoring_words import WORDS
from naermiljomodell.tailoring.adaptations import concerned_groups, shut_out, to_do, to_say
from naermiljomodell.tailoring.calendar_frame import Frame
from naermiljomodell.tailoring.conditions import evaluate, known_of
from naermiljomodell.tailoring.deviations import deviations
from naermiljomodell.tailoring.methods import Choice, choose
from naermiljomodell.tailoring.order import ordered, phase_order
from naermiljomodell.tailoring.reasons import scores, summary
from naermiljomodell.tailoring.sample import sample_advice
from naermiljomodell.tailoring.tasks import Task, task_of
from naermiljomodell.tailoring.timing import timed


@frozen
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
    phases = phase_order(pack.phases)
    phases_off = tuple(p for p in phases if area.phases.get(p) == "av" and pack.phases[p].optional)
    reasons = _conditions(pack, folder, phases_off)
    steps = {id_: pack.steps[id_] for id_ in reasons.included}
    choice = choose(list(steps.values()), pack.methods, tuple(groups), area.capacity.hours)
    _give_up(reasons, choice, area.capacity.hours, language)
    every = _placed(pack)
    wishes = {id_: _wishes(pack, groups, every[id_], choice) for id_ in reasons.included}
    dates, calendar = timed(_frame(pack, folder, groups, every, wishes))
    order = ordered(every, phases)
    included = sorted((i for i in order if i in reasons.included), key=lambda i: dates[i].start)
    planned = (
        *(_in(pack, groups, wishes[i], reasons.included[i], dates[i]) for i in included),
        *(_out(pack, every[i], reasons.excluded[i]) for i in order if i in reasons.excluded),
    )
    capacity = _capacity(planned, choice, area.capacity.hours, phases)
    return Plan(
        groups=groups,
        phases=tuple(p for p in phases if p not in phases_off),
        phases_off=phases_off,
        steps=planned,
        methods=pack.methods,
        scores=scores(steps, pack.methods, groups, choice, language),
        coverage=_coverage(pack, tuple(groups), choice, folder),
        capacity=capacity,
        outreach_missing=choice.outreach_missing,
        deviations=deviations(pack, area, language),
        sample=sample_advice(area.residents),
        summary=summary(pack.methods, groups, planned, choice, capacity, language),
        calendar=calendar,
    )


def _placed(pack: Pack) -> dict[str, Step]:
    """Give all steps, those removed too; an added one that nothing places in time begins with the others of its phase."""
    every = {**pack.steps, **pack.removed}
    waited_for = {later for step in every.values() for later in step.before}
    weeks: dict[str, int] = {}
    for step in every.values():
        if step.week is not None:
            weeks[step.phase] = min(step.week, weeks.get(step.phase, step.week))
    for id_ in {c.id for c in pack.changes if (c.kind, c.verb) == ("steg", "ny")} & every.keys():
        step = every[id_]
        if step.week is None and step.date is None and not step.after and id_ not in waited_for:
            every[id_] = step.model_copy(update={"week": weeks.get(step.phase)})
    return every


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
            reasons.excluded[id_] = WORDS.phase_off.of(language).format(name=pack.phases[step.phase].name)
        elif step.condition is None:
            reasons.included[id_] = _unconditional(pack, id_, language)
        else:
            verdict = evaluate(step.condition, known)
            said = {True: WORDS.in_because, False: WORDS.out_because, None: WORDS.in_until_known}[verdict.holds]
            kept = reasons.excluded if verdict.holds is False else reasons.included
            kept[id_] = said.of(language).format(why=verdict.sentence)
    for id_ in pack.removed:
        reasons.excluded[id_] = _removed(pack, id_, language)
    return reasons


def _unconditional(pack: Pack, id_: str, language: str) -> str:
    """Give why a step without a condition is in: every area has it, or a layer has added it."""
    added = [c for c in pack.changes if (c.kind, c.id, c.verb) == ("steg", id_, "ny")]
    if not added:
        return WORDS.always.of(language)
    said = WORDS.added_because if added[-1].reason else WORDS.added
    return said.of(language).format(where=added[-1].file, why=added[-1].reason.rstrip("."))


def _removed(pack: Pack, id_: str, language: str) -> str:
    """Give why a layer took a step out, in the person's words where there are any."""
    why = [c.reason for c in pack.changes if (c.kind, c.id, c.verb, c.field) == ("steg", id_, "fjern", "")]
    said = why[-1] if why and why[-1] else DEVIATIONS.no_reason.of(language)
    return WORDS.removed.of(language).format(why=said.rstrip("."))


def _give_up(reasons: _Reasons, choice: Choice, available: float | None, language: str) -> None:
    """Move the steps that the hours do not suffice for from in to out."""
    for id_ in choice.given_up:
        del reasons.included[id_]
        reasons.excluded[id_] = WORDS.given_up.of(language).format(
            needed=number(choice.hours, language), available=number(available or 0, language)
        )


@frozen
class _Wishes:
    """A step that is in: its methods, the groups whose wishes it takes up, and what it asks of the calendar."""

    step: Step
    methods: tuple[Method, ...]
    concerned: Mapping[str, TargetGroup]
    task: Task


def _wishes(pack: Pack, groups: Mapping[str, TargetGroup], placed: Step, choice: Choice) -> _Wishes:
    """Give what a step that is in asks for; *placed* is the step with the week it begins in."""
    step = pack.steps[placed.id]
    methods = tuple(pack.methods[m] for m in choice.methods[step.id])
    concerned = {g: groups[g] for g in concerned_groups(step, methods, tuple(groups))}
    hours = step.effort.total + sum(m.effort.total for m in methods)
    return _Wishes(step, methods, concerned, task_of(placed, methods, hours, tuple(concerned)))


def _frame(
    pack: Pack,
    folder: AreaFolder,
    groups: Mapping[str, TargetGroup],
    every: Mapping[str, Step],
    wishes: Mapping[str, _Wishes],
) -> Frame:
    """Give what the days depend on."""
    return Frame(
        steps=every,
        tasks={id_: wish.task for id_, wish in wishes.items()},
        phases=phase_order(pack.phases),
        area=folder.area,
        groups=groups,
        acts={id_: to_do(wish.concerned, wish.methods) for id_, wish in wishes.items()},
        seasons=pack.seasons,
        county=folder.county,
        funders={f: pack.funders[f] for f in folder.area.funding if f in pack.funders},
        language=folder.language,
    )


def _in(pack: Pack, groups: Mapping[str, TargetGroup], wishes: _Wishes, reason: str, dates: Dates) -> PlannedStep:
    """Give a step that is in, with its methods and what they ask for."""
    step = wishes.step
    return PlannedStep(
        step=step,
        included=True,
        reason=reason,
        methods=tuple(m.id for m in wishes.methods),
        dates=dates,
        hours=wishes.task.hours,
        checklist=step.checklist,
        adaptations=to_do(wishes.concerned, wishes.methods),
        invitation=to_say(wishes.concerned, wishes.methods),
        exclusions=shut_out(wishes.methods, tuple(groups)),
        changed_by=_changed_by(pack, step.id),
    )


def _out(pack: Pack, step: Step, reason: str) -> PlannedStep:
    """Give a step that is out."""
    return PlannedStep(step=step, included=False, reason=reason, changed_by=_changed_by(pack, step.id))


def _changed_by(pack: Pack, id_: str) -> tuple[str, ...]:
    """Give the layers that added, changed or removed a step, lowest first."""
    return tuple(dict.fromkeys(c.layer for c in pack.changes if c.kind == "steg" and c.id == id_))


def _capacity(
    planned: tuple[PlannedStep, ...], choice: Choice, available: float | None, phases: tuple[str, ...]
) -> CapacityCheck:
    """Give hours needed, in all and by phase, against hours set aside."""
    by_phase = {p: sum(s.hours for s in planned if s.included and s.step.phase == p) for p in phases}
    return CapacityCheck(
        needed=choice.hours,
        available=available,
        by_phase=tuple((p, hours) for p, hours in by_phase.items() if hours),
        given_up=choice.given_up,
    )


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
