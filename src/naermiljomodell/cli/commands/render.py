"""`render`: the playbook, written by the rule of the three zones."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import click

from naermiljomodell.cli import console, options
from naermiljomodell.cli.norwegian import NorwegianCommand


@click.command("render", cls=NorwegianCommand)
@options.folder
@click.option(
    "--format",
    "formats",
    type=options.OneOf(["html", "md", "docx", "pdf", "ics", "xlsx", "xlsform"]),
    multiple=True,
    help="Format; kan gjentas. Ellers html og md.",
)
@options.language
@options.today_option
@click.option("--restore", is_flag=True, help="Skriv også filer du har slettet.")
def command(
    mappe: Path, formats: tuple[str, ...], language: str | None, today: dt.date | None, *, restore: bool
) -> int:
    """Skriv dreieboken for nærmiljøet i MAPPE på nytt. Det du selv har skrevet, blir aldri overskrevet."""
    from naermiljomodell.cli.reporting import report_written  # noqa: PLC0415  nothing heavy before it is called
    from naermiljomodell.errors import InvalidContent  # noqa: PLC0415  likewise
    from naermiljomodell.pipeline import FORMATS, render_area  # noqa: PLC0415  likewise

    try:
        written = render_area(mappe, today or options.today(), formats or FORMATS, language, restore=restore)
    except InvalidContent as error:
        console.show_problems(error.problems)
        console.note("Ingenting er skrevet.")
        return 1
    return report_written(mappe, written)
