"""`network`: who knows whom, what is missing, what to do first, and what is different since another day."""

from __future__ import annotations

import dataclasses
import datetime as dt
from pathlib import Path

import click

from naermiljomodell.cli import console, options
from naermiljomodell.cli.norwegian import NorwegianCommand


@click.command("network", cls=NorwegianCommand)
@options.folder
@click.option("--at", "at", type=options.Day(), help="Nettverket slik det var denne dagen, som 2027-01-11.")
@click.option("--today", type=options.Day(), help="Dagen i dag, når den ikke er datamaskinens.")
@click.option("--format", "format_", type=options.OneOf(["text", "json"]), default="text", help="Form på svaret.")
def command(mappe: Path, at: dt.date | None, today: dt.date | None, format_: str) -> int:
    """Vis hvem som kjenner hvem rundt nærmiljøet i MAPPE, hvem som mangler, og hvem dere ringer først."""
    from naermiljomodell.cli.network_text import report_lines  # noqa: PLC0415  nothing heavy before it is called
    from naermiljomodell.errors import has_errors  # noqa: PLC0415  likewise
    from naermiljomodell.pipeline import analyse_network, examine  # noqa: PLC0415  likewise

    checked = examine(mappe)
    if checked.folder is None or checked.pack is None or checked.plan is None or has_errors(checked.problems):
        console.show_problems([p for p in checked.problems if p.severity == "feil"], checked.language)
        return 1
    when = at.isoformat() if at else ""
    report = analyse_network(checked.pack, checked.folder, when, checked.plan, today or options.today())
    if format_ == "json":
        console.as_json(dataclasses.asdict(report))
        return 0
    for line in report_lines(report, checked.folder.area.name, checked.plan, checked.language):
        console.say(line)
    return 0
