"""`network`: who knows whom, what is missing, and what to do first."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Iterator
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
@click.option("--format", "format_", type=options.OneOf(["text", "json"]), default="text", help="Form på svaret.")
def command(mappe: Path, at: dt.date | None, format_: str) -> int:
    """Vis hvem som kjenner hvem rundt nærmiljøet i MAPPE, og hvem som mangler."""
    from naermiljomodell.errors import has_errors  # noqa: PLC0415  nothing heavy before it is called
    from naermiljomodell.pipeline import analyse_network, examine  # noqa: PLC0415  likewise

    checked = examine(mappe)
    if checked.folder is None or checked.pack is None or checked.plan is None or has_errors(checked.problems):
        console.show_problems([p for p in checked.problems if p.severity == "feil"], checked.language)
        return 1
    report = analyse_network(checked.pack, checked.folder, at.isoformat() if at else "")
    if format_ == "json":
        console.as_json(dataclasses.asdict(report))
        return 0
    for line in _lines(report, checked.folder.area.name, checked.plan, checked.language):
        console.say(line)
    return 0


def _lines(report: NetworkReport, area: str, plan: Plan, language: str) -> Iterator[str]:
    """Give what the network of *area* shows, what to do before who knows whom, and last what it cannot show."""
    from naermiljomodell.language.cli_words import WORDS  # noqa: PLC0415  nothing heavy before it is called

    yield WORDS.actors.of(language).format(area=area, actors=report.actors, ties=report.ties)
    for reading in report.readings:
        said = [text for text in (reading.action, reading.text, reading.caution) if text]
        yield "\n- " + "\n  ".join(said)
    yield f"\n{WORDS.who_knows.of(language)}"
    actors, names = dict(report.names), {id_: group.term for id_, group in plan.groups.items()}
    for reach in report.groups:
        known = ", ".join(actors.get(a, a) for a in reach.actors) or WORDS.nobody.of(language)
        enough = "" if reach.covered else f"  ← {WORDS.not_enough.of(language)}"
        yield f"- {names.get(reach.group, reach.group)}: {known}{enough}"
    for remark in report.notes:
        yield f"\n{remark}"
