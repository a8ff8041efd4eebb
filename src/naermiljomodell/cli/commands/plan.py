"""`plan`: when everything is done, why then, and what to do when it does not fit."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING

import click

from naermiljomodell.cli import console, exports, options
from naermiljomodell.cli.norwegian import NorwegianCommand

if TYPE_CHECKING:
    from naermiljomodell.domain.model import Pack
    from naermiljomodell.domain.plan import Plan
    from naermiljomodell.domain.records import AreaFolder


@click.command("plan", cls=NorwegianCommand)
@options.folder
@click.option(
    "--format",
    "format_",
    type=options.OneOf(["text", "json", "csv", "ics", "svg"]),
    default="text",
    help="Form på svaret.",
)
@options.today_option
@click.option("--out", type=click.Path(path_type=Path), help="Fil eller mappe for csv og svg; ellers mappen «eksport».")
def command(mappe: Path, format_: str, today: dt.date | None, out: Path | None) -> int:
    """Vis når hvert steg, hvert møte og hver frist er for nærmiljøet i MAPPE, og hvorfor noe er flyttet."""
    from naermiljomodell.errors import has_errors  # noqa: PLC0415  nothing heavy before it is called
    from naermiljomodell.pipeline import examine  # noqa: PLC0415  likewise

    if out is not None and format_ in {"text", "json"}:
        raise click.BadParameter("svaret vises her; bare csv og svg skrives til en fil", param_hint="--out")
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
    if format_ == "json":
        from naermiljomodell.planning import plan_data  # noqa: PLC0415  likewise

        console.as_json(plan_data(plan))
        return 0
    if format_ == "ics":
        return _calendar(mappe, today or options.today(), out)
    return exports.give(mappe, {f"plan.{format_}": _file(plan, pack, checked.folder, format_)}, out)


def _file(plan: Plan, pack: Pack, folder: AreaFolder, format_: str) -> bytes:
    """Give the plan as the bytes of a file for another program."""
    from naermiljomodell.exporting import timeline_svg  # noqa: PLC0415  only for those who ask for it
    from naermiljomodell.planning import plan_csv  # noqa: PLC0415  likewise

    return plan_csv(plan, pack, folder.language) if format_ == "csv" else timeline_svg(plan, folder, pack)


def _calendar(mappe: Path, today: dt.date, out: Path | None) -> int:
    """Write the calendars beside the playbook, where the tool remembers what it has issued, and give the exit code."""
    from naermiljomodell.cli.reporting import report_written  # noqa: PLC0415  only for those who ask for it
    from naermiljomodell.errors import InvalidContent  # noqa: PLC0415  likewise
    from naermiljomodell.pipeline import CALENDAR, render_area  # noqa: PLC0415  likewise

    if out is not None:
        raise click.BadParameter(
            "kalenderen skrives ved dreieboken, så den neste kan rette det dere har lagt inn", param_hint="--out"
        )
    try:
        return report_written(mappe, render_area(mappe, today, [CALENDAR]))
    except InvalidContent as error:
        console.show_problems(error.problems)
        return 1
