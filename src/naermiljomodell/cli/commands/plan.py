"""`plan`: when everything is done, why then, and what to do when it does not fit."""

from __future__ import annotations

from pathlib import Path

import click

from naermiljomodell.cli import console, exports, options
from naermiljomodell.cli.norwegian import NorwegianCommand


@click.command("plan", cls=NorwegianCommand)
@options.folder
@click.option(
    "--format", "format_", type=options.OneOf(["text", "json", "csv"]), default="text", help="Form på svaret."
)
@click.option("--out", type=click.Path(path_type=Path), help="Fil eller mappe for csv; ellers mappen «eksport».")
def command(mappe: Path, format_: str, out: Path | None) -> int:
    """Vis når hvert steg, hvert møte og hver frist er for nærmiljøet i MAPPE, og hvorfor noe er flyttet."""
    from naermiljomodell.errors import has_errors  # noqa: PLC0415  nothing heavy before it is called
    from naermiljomodell.pipeline import examine  # noqa: PLC0415  likewise

    checked = examine(mappe)
    if checked.folder is None or checked.pack is None or checked.plan is None or has_errors(checked.problems):
        console.show_problems([p for p in checked.problems if p.severity == "feil"], checked.language)
        return 1
    plan, pack, language = checked.plan, checked.pack, checked.language
    if format_ == "text":
        from naermiljomodell.cli.plan_text import plan_lines  # noqa: PLC0415  only for those who read it

        for line in plan_lines(plan, pack, checked.folder.area.name, language):
            console.say(line)
        return 0
    from naermiljomodell.planning import plan_csv, plan_data  # noqa: PLC0415  likewise

    if format_ == "json":
        console.as_json(plan_data(plan))
        return 0
    return exports.give(mappe, {"plan.csv": plan_csv(plan, pack, language)}, out)
