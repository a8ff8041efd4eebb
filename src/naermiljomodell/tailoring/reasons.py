"""Why each offered method was taken or left, and the whole plan in five sentences."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from naermiljomodell.domain.pack import Method, Step
from naermiljomodell.domain.plan import CapacityCheck, MethodScore, PlannedStep
from naermiljomodell.domain.reference import TargetGroup
from naermiljomodell.language.base import Said
from naermiljomodell.language.dates import listed, number
from naermiljomodell.language.tailoring_words import WORDS
from naermiljomodell.tailoring.methods import Choice, offered_methods


def scores(
    steps: Mapping[str, Step],
    methods: Mapping[str, Method],
    groups: Mapping[str, TargetGroup],
    choice: Choice,
    language: str,
) -> tuple[MethodScore, ...]:
    """Give for every method that *steps* offer or use why it was taken or left."""
    used = {m for taken in choice.methods.values() for m in taken}
    reached = frozenset(g for m in used for g in _reached(methods[m], groups))
    found = []
    for step in steps.values():
        taken = choice.methods.get(step.id, ())
        for id_ in dict.fromkeys((*offered_methods(step, methods), *taken)):
            reaches = _reached(methods[id_], groups)
            if id_ in taken:
                reason = _taken_for([groups[g].term for g in reaches], language)
            else:
                leader = steps.get(step.same_methods_as or "")
                reason = _left_for(step, leader, choice, language, nothing_new=reached.issuperset(reaches))
            found.append(_score(step, methods[id_], tuple(groups), reaches, reason, chosen=id_ in taken))
    return tuple(found)


def _reached(method: Method, groups: Mapping[str, TargetGroup]) -> tuple[str, ...]:
    """Give the chosen groups that a method for residents reaches."""
    return tuple(g for g in groups if g in method.reaches and method.audience == "innbyggere")


def _taken_for(terms: list[str], language: str) -> str:
    """Give why a method was taken: the groups it reaches, or that the step needs it."""
    if not terms:
        return WORDS.chosen_no_group.of(language)
    return WORDS.chosen_reaches.of(language).format(groups=listed(terms, language))


def _left_for(step: Step, leader: Step | None, choice: Choice, language: str, *, nothing_new: bool) -> str:
    """Give why a method was left."""
    if step.id in choice.given_up:
        return WORDS.left_given_up.of(language)
    if leader is not None and leader.id in choice.methods:
        return WORDS.left_same_method.of(language).format(name=leader.name)
    return (WORDS.left_nothing_new if nothing_new else WORDS.left_no_better).of(language)


def _score(
    step: Step, method: Method, groups: tuple[str, ...], reaches: tuple[str, ...], reason: str, *, chosen: bool
) -> MethodScore:
    """Give the score of one method."""
    return MethodScore(
        step=step.id,
        method=method.id,
        chosen=chosen,
        reaches=reaches,
        shuts_out=tuple(g for g in groups if g in method.closed_to),
        hours=method.effort.total,
        cost=method.cost,
        reason=reason,
    )


def summary(
    methods: Mapping[str, Method],
    groups: Mapping[str, TargetGroup],
    planned: tuple[PlannedStep, ...],
    choice: Choice,
    capacity: CapacityCheck,
    language: str,
) -> tuple[str, ...]:
    """Give the plan in sentences: groups, methods, hours, who is not reached, what is left out."""
    needed, available = number(capacity.needed, language), number(capacity.available or 0, language)
    hours = WORDS.summary_hours_unknown if capacity.available is None else WORDS.summary_hours_known
    return (
        *_list(WORDS.summary_groups, WORDS.summary_groups_none, [g.term for g in groups.values()], language),
        *_list(WORDS.summary_methods, None, [methods[m].name for s in planned for m in s.methods], language),
        hours.of(language).format(needed=needed, available=available),
        *_gaps(groups, choice, language),
        *_list(
            WORDS.summary_left_out,
            WORDS.summary_left_out_none,
            [s.step.name for s in planned if not s.included],
            language,
        ),
    )


def _list(said: Said, none: Said | None, words: list[str], language: str) -> Iterator[str]:
    """Give a sentence about *words*, each once, or the one that says that there are *none*."""
    if words:
        yield said.of(language).format(list=listed(list(dict.fromkeys(words)), language))
    elif none is not None:
        yield none.of(language)


def _gaps(groups: Mapping[str, TargetGroup], choice: Choice, language: str) -> Iterator[str]:
    """Give who is not reached well enough; nothing where no group is chosen."""
    missing = [g.term for id_, g in groups.items() if id_ in choice.heard_missing or id_ in choice.join_missing]
    if groups:
        yield from _list(WORDS.summary_gaps, WORDS.summary_gaps_none, missing, language)
