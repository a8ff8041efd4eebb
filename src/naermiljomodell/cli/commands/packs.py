"""`packs`: for those who write content packs."""

from __future__ import annotations

from pathlib import Path

import click

from naermiljomodell.cli import console, options
from naermiljomodell.cli.norwegian import NorwegianCommand


@click.command("packs", cls=NorwegianCommand)
@click.argument("handling", type=options.OneOf(["check"]), metavar="check")
@options.folder
@click.option("--format", "format_", type=options.OneOf(["text", "json"]), default="text", help="Form på svaret.")
def command(handling: str, mappe: Path, format_: str) -> int:
    """Prøv innholdspakken i MAPPE: filer, språk, henvisninger, maler og ordbruk. Skriv `packs check MAPPE`."""
    from naermiljomodell.errors import has_errors  # noqa: PLC0415  nothing heavy before a command is called
    from naermiljomodell.pipeline import check_pack  # noqa: PLC0415  likewise

    del handling
    problems = check_pack(mappe)
    if format_ == "json":
        console.as_json([p.as_dict() for p in problems])
    else:
        console.show_problems(problems, err=False)
    return 1 if has_errors(problems) else 0
