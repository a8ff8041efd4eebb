"""`check`: every finding at once."""

from __future__ import annotations

from pathlib import Path

import click

from naermiljomodell.cli import console, options
from naermiljomodell.cli.norwegian import NorwegianCommand


@click.command("check", cls=NorwegianCommand)
@options.folder
@click.option(
    "--format", "format_", type=options.OneOf(["text", "json", "github"]), default="text", help="Form på svaret."
)
def command(mappe: Path, format_: str) -> int:
    """Vis alle feil, advarsler og tips om nærmiljøet eller innholdspakken i MAPPE (denne mappen når ingen er oppgitt)."""
    from naermiljomodell.errors import has_errors  # noqa: PLC0415  nothing heavy before a command is called
    from naermiljomodell.pipeline import examine  # noqa: PLC0415  likewise

    checked = examine(mappe)
    problems = checked.problems
    if format_ == "json":
        console.as_json([p.as_dict() for p in problems])
    elif format_ == "github":
        inside = mappe if mappe.is_dir() else mappe.parent
        for problem in problems:
            console.say(console.github_line(problem, checked.language, str(inside)))
    else:
        console.show_problems(problems, checked.language, err=False)
    return 1 if has_errors(problems) else 0
