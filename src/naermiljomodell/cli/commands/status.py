"""`status`: what is done, what is late, who is waited for, and what comes."""

from __future__ import annotations

import dataclasses
import datetime as dt
from pathlib import Path

import click

from naermiljomodell.cli import console, options
from naermiljomodell.cli.norwegian import NorwegianCommand


@click.command("status", cls=NorwegianCommand)
@options.folder
@options.today_option
@click.option("--format", "format_", type=options.OneOf(["text", "json"]), default="text", help="Form på svaret.")
def command(mappe: Path, today: dt.date | None, format_: str) -> int:
    """Vis hva som er gjort, hva som er for sent, hvem dere venter på, og hva som kommer for nærmiljøet i MAPPE."""
    from naermiljomodell.checking.answer_rules import check_answers  # noqa: PLC0415  nothing heavy before it is called
    from naermiljomodell.cli.status_text import status_lines  # noqa: PLC0415  likewise
    from naermiljomodell.errors import has_errors, in_order, in_place  # noqa: PLC0415  likewise
    from naermiljomodell.evaluating.status import status  # noqa: PLC0415  likewise
    from naermiljomodell.examining import examine  # noqa: PLC0415  likewise

    checked = examine(mappe)
    if checked.folder is None or checked.pack is None or checked.plan is None or has_errors(checked.problems):
        console.show_problems([p for p in checked.problems if p.severity == "feil"], checked.language)
        return 1
    found = status(checked.pack, checked.folder, checked.plan, today or options.today())
    late = in_order(in_place(check_answers(found.answering, checked.folder), checked.folder.places))
    if format_ == "json":
        console.as_json(dataclasses.asdict(found))
    else:
        for line in status_lines(found, checked.pack, checked.folder.area.name, checked.language):
            console.say(line)
        if late:
            console.show_problems(late, checked.language)
    return 1 if has_errors(late) else 0
