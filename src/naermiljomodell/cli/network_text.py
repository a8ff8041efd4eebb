"""What a network shows, as lines for a console: what to do before who knows whom, and last what it cannot show."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from naermiljomodell.domain.model import Pack
from naermiljomodell.domain.network import NetworkChange, NetworkReport, PlanGap, Reading
from naermiljomodell.domain.plan import Plan
from naermiljomodell.language.cli_words import WORDS


def report_lines(report: NetworkReport, area: str, plan: Plan, pack: Pack) -> Iterator[str]:
    """Give what the network of *area* shows, in the language of *pack*."""
    language = pack.language
    counts = ((report.actors, WORDS.one_actor, WORDS.actors), (report.ties, WORDS.one_tie, WORDS.ties))
    told = [(one if count == 1 else many).of(language).format(number=count) for count, one, many in counts]
    yield f"{area}: {', '.join(told)}"
    yield from _acts(report, plan, pack)
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
    yield change.text[0]
    for one in change.lists:
        yield f"\n{one.heading}:"
        yield from (f"- {item}" for item in one.items)
    yield f"\n{change.caution}"


def trust_lines(report: NetworkReport, language: str) -> Iterator[str]:
    """Give what those who answered say of trust and value, with whom it is for; nothing without measures."""
    inside = [(measure.text, measure.caution) for measure in report.measures if not measure.public]
    yield from _part(WORDS.only_inside.of(language), inside)
    yield f"\n{(WORDS.inside_use if inside else WORDS.inside_nothing).of(language)}"


def _acts(report: NetworkReport, plan: Plan, pack: Pack) -> Iterator[str]:
    """Give what to do: whom to call, what the plan lacks, whom to introduce, and what else the network shows."""
    names, language = dict(report.names), pack.language
    if report.first_calls:
        yield f"\n{WORDS.call_first.of(language)}\n{report.first_calls.text}"
        for place, call in enumerate(report.first_calls.calls, 1):
            yield f"{place}. {names[call.actor]}\n   {call.text}"
    gaps = [(gap.action, gap.text, _mended(gap, plan, pack)) for gap in report.gaps]
    yield from _part(WORDS.plan_lacks.of(language), gaps)
    both = WORDS.both.of(language)
    pairs = [(both.format(one=names[pair.one], other=names[pair.other]), pair.text) for pair in report.introductions]
    yield from _part(WORDS.introduce.of(language), pairs)
    readings = [(one.action, one.text, one.caution, _mended(one, plan, pack)) for one in report.readings]
    yield from _part(WORDS.network_shows.of(language), readings)


def _mended(lack: PlanGap | Reading, plan: Plan, pack: Pack) -> str:
    """Give the step or the method that mends a lack; empty when neither does."""
    steps = {planned.step.id: planned.step.name for planned in plan.included}
    if lack.step:
        return WORDS.mending_step.of(pack.language).format(name=steps[lack.step], id=lack.step)
    if lack.method:
        name = pack.methods[lack.method].name
        return WORDS.mending_method.of(pack.language).format(name=name, id=lack.method)
    return ""


def _part(heading: str, points: Sequence[Iterable[str]]) -> Iterator[str]:
    """Give a heading and the points under it, when there are any."""
    if points:
        yield f"\n{heading}"
    for said in points:
        yield "- " + "\n  ".join(text for text in said if text)
