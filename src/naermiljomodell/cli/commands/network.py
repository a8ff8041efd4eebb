"""`network`: who knows whom, what is missing, and what to do first."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from naermiljomodell.cli import console, options
from naermiljomodell.cli.norwegian import NorwegianCommand

if TYPE_CHECKING:
    from naermiljomodell.domain.network import NetworkReport
    from naermiljomodell.domain.plan import Plan


@click.command("network", cls=NorwegianCommand)
@options.folder
@click.option("--at", "at", type=options.Day(), help="Nettverket slik det var denne dagen, som 2027-01-11.")
@options.today_option
@click.option("--format", "format_", type=options.OneOf(["text", "json"]), default="text", help="Form på svaret.")
def command(mappe: Path, at: dt.date | None, today: dt.date | None, format_: str) -> int:
    """Vis hvem som kjenner hvem rundt nærmiljøet i MAPPE, og hvem som mangler."""
    from naermiljomodell.errors import has_errors  # noqa: PLC0415  nothing heavy before it is called
    from naermiljomodell.pipeline import analyse_network, examine  # noqa: PLC0415  likewise

    checked = examine(mappe)
    if checked.folder is None or checked.pack is None or checked.plan is None or has_errors(checked.problems):
        console.show_problems([p for p in checked.problems if p.severity == "feil"])
        return 1
    when = at.isoformat() if at else ""
    report = analyse_network(checked.pack, checked.folder, when, checked.plan, today or options.today())
    if format_ == "json":
        console.as_json(dataclasses.asdict(report))
        return 0
    names = {id_: group.term for id_, group in checked.plan.groups.items()}
    console.say(f"{checked.folder.area.name}: {report.actors} aktører, {report.ties} bånd")
    for line in _acts(report, checked.plan):
        console.say(line)
    console.say("\nHvem kjenner målgruppene:")
    actors = dict(report.names)
    for reach in report.groups:
        known = ", ".join(actors.get(a, a) for a in reach.actors) or "ingen"
        console.say(f"- {names.get(reach.group, reach.group)}: {known}{'' if reach.covered else '  ← ikke nok'}")
    for remark in report.notes:
        console.say(f"\n{remark}")
    return 0


def _acts(report: NetworkReport, plan: Plan) -> Iterator[str]:
    """Give what to do: whom to call, what the plan lacks, whom to introduce, and what else the network shows."""
    names, steps = dict(report.names), {planned.step.id: planned.step.name for planned in plan.included}
    if report.first_calls:
        yield f"\nRing først:\n{report.first_calls.text}"
        for place, call in enumerate(report.first_calls.calls, 1):
            yield f"{place}. {names[call.actor]}\n   {call.text}"
    mends = {gap.step: f"Steget som hjelper: {steps[gap.step]} ({gap.step})" for gap in report.gaps if gap.step}
    yield from _part("Det planen mangler:", [(gap.action, gap.text, mends.get(gap.step, "")) for gap in report.gaps])
    pairs = [(f"{names[pair.one]} og {names[pair.other]}", pair.text) for pair in report.introductions]
    yield from _part("Gjør disse kjent med hverandre, og si for eksempel:", pairs)
    readings = [(reading.action, reading.text, reading.caution) for reading in report.readings]
    yield from _part("Det nettverket viser:", readings)


def _part(heading: str, points: Sequence[Iterable[str]]) -> Iterator[str]:
    """Give a heading and the points under it, when there are any."""
    if points:
        yield f"\n{heading}"
    for said in points:
        yield "- " + "\n  ".join(text for text in said if text)
