"""What each event must take care of so that the chosen groups can be there, each line saying for whom."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from naermiljomodell.domain.pack import Method, Step
from naermiljomodell.domain.plan import Exclusion, GroupAct
from naermiljomodell.domain.reference import Adaptation, TargetGroup


def concerned_groups(step: Step, methods: Sequence[Method], groups: Sequence[str]) -> tuple[str, ...]:
    """Give the groups whose adaptations belong in *step*: those that its methods reach.

    A meeting that is meant for everybody reaches no group above others: then all of them. No group where residents
    are not met face to face.
    """
    if step.audience != "innbyggere" or not any(m.meets_people for m in methods):
        return ()
    reached = {group for m in methods for group in m.reaches}
    return tuple(g for g in groups if g in reached) or tuple(groups)


def to_do(groups: Mapping[str, TargetGroup], methods: Sequence[Method]) -> tuple[GroupAct, ...]:
    """Give the acts for the checklist that fit the *methods*, one for each distinct text, with all groups it is for."""
    return _merged((g, a, a.text) for g, a in _fitting(groups, methods) if a.where != "invitasjon")


def to_say(groups: Mapping[str, TargetGroup], methods: Sequence[Method]) -> tuple[GroupAct, ...]:
    """Give the lines for the invitation that fit the *methods*, one for each distinct text, with all groups it is for."""
    return _merged((g, a, a.invitation or a.text) for g, a in _fitting(groups, methods) if a.where != "sjekkliste")


def _fitting(groups: Mapping[str, TargetGroup], methods: Sequence[Method]) -> Iterator[tuple[str, Adaptation]]:
    """Give every adaptation of *groups* that is for any kind of method, or for a kind that is among *methods*."""
    kinds = {method.kind for method in methods}
    for group in groups.values():
        yield from (
            (group.id, a) for a in group.adaptations if not a.method_kinds or kinds.intersection(a.method_kinds)
        )


def _merged(lines: Iterable[tuple[str, Adaptation, str]]) -> tuple[GroupAct, ...]:
    """Give the lines once each, in the order of their topics, the earliest deadline kept."""
    texts: dict[str, tuple[str, dict[str, None], list[int]]] = {}
    topics: dict[str, int] = {}
    for group, adaptation, text in lines:
        topic, groups, weeks = texts.setdefault(text, (adaptation.topic, {}, []))
        topics.setdefault(topic, len(topics))
        groups[group] = None
        if adaptation.weeks_before is not None:
            weeks.append(adaptation.weeks_before)
    acts = [GroupAct(text, topic, tuple(g), max(w, default=None)) for text, (topic, g, w) in texts.items()]
    return tuple(sorted(acts, key=lambda act: topics[act.topic]))


def shut_out(methods: Iterable[Method], groups: Sequence[str]) -> tuple[Exclusion, ...]:
    """Give whom the methods shut out, the chosen groups first."""
    found = [
        Exclusion(m.id, s.who, s.remedy, tuple(g for g in groups if g in s.target_groups))
        for m in methods
        for s in m.shuts_out
    ]
    return tuple(sorted(found, key=lambda e: not e.chosen))
