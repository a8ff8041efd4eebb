"""`render`: the playbook, written by the rule of the three zones."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
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
@click.option(
    "--role", "roles", metavar="ID", multiple=True, help="Lag også arket til en rolle eller aktør; kan gjentas."
)
@click.option(
    "--print-for",
    "meetings",
    metavar="STEG",
    multiple=True,
    help="Lag også en mappe med alt som skrives ut til et møte; kan gjentas.",
)
@options.language
@options.today_option
@click.option("--restore", is_flag=True, help="Skriv også filer du har slettet.")
def command(  # noqa: PLR0913  one for each word of the command
    mappe: Path,
    formats: tuple[str, ...],
    roles: tuple[str, ...],
    meetings: tuple[str, ...],
    language: str | None,
    today: dt.date | None,
    *,
    restore: bool,
) -> int:
    """Skriv dreieboken for nærmiljøet i MAPPE på nytt. Det du selv har skrevet, blir aldri overskrevet."""
    from naermiljomodell.cli.reporting import report_written  # noqa: PLC0415  nothing heavy before it is called
    from naermiljomodell.errors import InvalidContent  # noqa: PLC0415  likewise
    from naermiljomodell.pipeline import FORMATS, render_area, role_document  # noqa: PLC0415  likewise

    if roles or meetings:
        _demand_known(mappe, language, roles, meetings)
    try:
        written = render_area(
            mappe,
            today or options.today(),
            formats or FORMATS,
            language,
            documents=map(role_document, roles),
            printed=meetings,
            restore=restore,
        )
    except InvalidContent as error:
        console.show_problems(error.problems)
        console.note("Ingenting er skrevet.")
        return 1
    return report_written(mappe, written)


def _demand_known(folder: Path, language: str | None, roles: Iterable[str], meetings: Iterable[str]) -> None:
    """Raise `click.UsageError` for the first role or meeting that is none in *folder*; what cannot be read is told later."""
    from naermiljomodell.pipeline import examine, known_meetings, known_roles  # noqa: PLC0415  likewise

    checked = examine(folder, language)
    if checked.plan is None:
        return
    for asked, known, what, those in (
        (roles, known_roles(checked), "en rolle eller aktør", "Rollene og aktørene"),
        (meetings, known_meetings(checked), "et møte i planen", "Møtene"),
    ):
        for id_ in asked:
            if id_ not in known:
                raise click.UsageError(_unknown(id_, known, what, those))


def _unknown(id_: str, known: tuple[str, ...], what: str, those: str) -> str:
    """Give why *id_* is not meant: the nearest of *known*, and all of them."""
    from naermiljomodell.text import nearest  # noqa: PLC0415  only for a name that is wrong

    near = nearest(id_, known)
    tail = f" Mente du «{near}»?" if near else ""
    return f"«{id_}» er ikke {what}.{tail} {those} er: {', '.join(sorted(known)) or 'ingen'}."
