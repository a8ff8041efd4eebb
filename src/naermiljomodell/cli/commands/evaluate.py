"""`evaluate`: what came of the work, and what the figures cannot show."""

from __future__ import annotations

import dataclasses
import datetime as dt
from pathlib import Path

import click

from naermiljomodell.cli import console, options
from naermiljomodell.cli.norwegian import NorwegianCommand


@click.command("evaluate", cls=NorwegianCommand)
@options.folder
@click.option("--until", "until", type=options.Day(), help="Siste dag som regnes med; ellers i dag.")
@click.option("--format", "format_", type=options.OneOf(["text", "json"]), default="text", help="Form på svaret.")
def command(mappe: Path, until: dt.date | None, format_: str) -> int:
    """Vis hva arbeidet for nærmiljøet i MAPPE har ført til, så langt det som er ført, kan vise det."""
    from naermiljomodell.assembling import change_over  # noqa: PLC0415  nothing heavy before it is called
    from naermiljomodell.cli import evaluation_text, measured_text, participation_text  # noqa: PLC0415  likewise
    from naermiljomodell.errors import has_errors  # noqa: PLC0415  likewise
    from naermiljomodell.evaluating.evaluate import evaluate  # noqa: PLC0415  likewise
    from naermiljomodell.examining import examine  # noqa: PLC0415  likewise

    checked = examine(mappe)
    if checked.folder is None or checked.pack is None or has_errors(checked.problems):
        console.show_problems([p for p in checked.problems if p.severity == "feil"], checked.language)
        return 1
    day = until or options.today()
    found, change = evaluate(checked.pack, checked.folder, day), change_over(checked.pack, checked.folder, day)
    if format_ == "json":
        network = None if change is None else dataclasses.asdict(change)
        console.as_json({**dataclasses.asdict(found), "network": network})
        return 0
    area, language = checked.folder.area, checked.language
    known = {**checked.pack.phases, **checked.pack.target_groups}
    names = {id_: item.name for id_, item in known.items()} | dict(area.terms)
    for line in (
        *evaluation_text.evaluation_lines(found, area.name, language),
        *participation_text.participation_lines(found.participation, names, language),
        *evaluation_text.process_lines(found.process, language),
        *measured_text.measured_lines(found.measured, names, language),
        *evaluation_text.before_and_after_lines(change, language),
    ):
        console.say(line)
    return 0
