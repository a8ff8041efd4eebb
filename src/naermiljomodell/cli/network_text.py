"""What a network shows, as lines for a console: what to do before who knows whom, and last what it cannot show."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from naermiljomodell.domain.network import NetworkChange, NetworkReport
from naermiljomodell.domain.plan import Plan
from naermiljomodell.language.cli_words import WORDS


def report_lines(report: NetworkReport, area: str, plan: Plan, language: str) -> Iterator[str]:
    """Give what the network of *area* shows, in *language*."""
    yield WORDS.actors.of(language).format(area=area, actors=report.actors, ties=report.ties)
    yield from _acts(report, plan, language)
    yield f"\n{WORDS.who_knows.of(language)}"
    actors, names = dict(report.names), {id_: group.term for id_, group in plan.groups.items()}
    for reach in report.groups:
        known = ", ".join(actors.get(a, a) for a in reach.actors) or WORDS.nobody.of(language)
        enough = "" if reach.covered else f"  ← {WORDS.not_enough.of(language)}"
        yield f"- {names.get(reach.group, reach.group)}: {known}{enough}"
    measures = [(measure.text, measure.caution) for measure in report.measures if measure.public]
    yield from _part(WORDS.measures.of(language), measures)
    if report.without:
        yield from _part(WORDS.afterwards.of(language), [(report.without.action, report.without.text)])
    for remark in report.notes:
        yield f"\n{remark}"


def change_lines(change: NetworkChange) -> Iterator[str]:
    """Give what differs between two days, and what that does not show."""
    opening, *found = change.text
    yield opening
    for sentence in found:
        yield f"- {sentence}"
    yield f"\n{change.caution}"


def _acts(report: NetworkReport, plan: Plan, language: str) -> Iterator[str]:
    """Give what to do: whom to call, what the plan lacks, whom to introduce, and what else the network shows."""
    names, steps = dict(report.names), {planned.step.id: planned.step.name for planned in plan.included}
    if report.first_calls:
        yield f"\n{WORDS.call_first.of(language)}\n{report.first_calls.text}"
        for place, call in enumerate(report.first_calls.calls, 1):
            yield f"{place}. {names[call.actor]}\n   {call.text}"
    mends = {
        g.step: WORDS.mending_step.of(language).format(name=steps[g.step], id=g.step) for g in report.gaps if g.step
    }
    gaps = [(gap.action, gap.text, mends.get(gap.step, "")) for gap in report.gaps]
    yield from _part(WORDS.plan_lacks.of(language), gaps)
    both = WORDS.both.of(language)
    pairs = [(both.format(one=names[pair.one], other=names[pair.other]), pair.text) for pair in report.introductions]
    yield from _part(WORDS.introduce.of(language), pairs)
    readings = [(reading.action, reading.text, reading.caution) for reading in report.readings]
    yield from _part(WORDS.network_shows.of(language), readings)


def _part(heading: str, points: Sequence[Iterable[str]]) -> Iterator[str]:
    """Give a heading and the points under it, when there are any."""
    if points:
        yield f"\n{heading}"
    for said in points:
        yield "- " + "\n  ".join(text for text in said if text)
