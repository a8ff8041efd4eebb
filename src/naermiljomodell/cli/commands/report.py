"""`report`: one document of the playbook, also before its time."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING

import click

from naermiljomodell.cli import console, options
from naermiljomodell.cli.norwegian import NorwegianCommand

if TYPE_CHECKING:
    from naermiljomodell.examining import Checked


@click.command("report", cls=NorwegianCommand)
@options.folder
@click.option("--kind", "kind", metavar="ID", help="Dokumentet, for eksempel sluttrapport.")
@click.option(
    "--format",
    "formats",
    type=options.OneOf(["html", "md", "docx", "pdf"]),
    multiple=True,
    help="Formater; ellers html og md.",
)
@click.option("--funder", metavar="ID", help="Sluttrapporten til én som har gitt penger, for eksempel dam-helse.")
@options.language
@options.today_option
def command(
    mappe: Path,
    kind: str | None,
    formats: tuple[str, ...],
    funder: str | None,
    language: str | None,
    today: dt.date | None,
) -> int:
    """Skriv ett dokument for nærmiljøet i MAPPE, også før tiden. Dreieboken skrives på nytt i samme slengen."""
    from naermiljomodell.cli.reporting import report_written  # noqa: PLC0415  nothing heavy before it is called
    from naermiljomodell.errors import InvalidContent  # noqa: PLC0415  likewise
    from naermiljomodell.pipeline import FORMATS, examine, funder_document, load_area, render_area  # noqa: PLC0415  likewise
    from naermiljomodell.text import nearest  # noqa: PLC0415  likewise

    try:
        known = [d.id for d in load_area(mappe, language)[1].documents.values() if d.kind != "dreiebok"]
        if kind is None or kind not in known:
            raise click.UsageError(_unknown(kind, known, nearest(kind or "", known)))
        wanted = kind
        if funder is not None:
            _demand_funder(kind, funder, examine(mappe, language))
            wanted = funder_document(funder)
        chosen = formats or FORMATS
        written = render_area(mappe, today or options.today(), chosen, language, documents=[wanted])
    except InvalidContent as error:
        console.show_problems(error.problems)
        console.note("Ingenting er skrevet.")
        return 1
    return report_written(mappe, written)


def _demand_funder(kind: str, funder: str, checked: Checked) -> None:
    """Raise `click.UsageError` for a document that is no final report, and for a funder that the model does not have."""
    from naermiljomodell.pipeline import FINAL_REPORT, known_funders  # noqa: PLC0415  likewise
    from naermiljomodell.text import nearest  # noqa: PLC0415  likewise

    if kind != FINAL_REPORT:
        raise click.UsageError(f"--funder hører til --kind {FINAL_REPORT}.")
    known = known_funders(checked)
    if funder not in known:
        near = nearest(funder, known)
        tail = f" Mente du «{near}»?" if near else ""
        raise click.UsageError(f"«{funder}» er ingen ordning.{tail} Ordningene er: {', '.join(sorted(known))}.")


def _unknown(kind: str | None, known: list[str], near: str | None) -> str:
    """Give why no document is meant: the playbook has a command of its own, else which documents there are."""
    if kind is None:
        return f"Mangler valget --kind. Dokumentene er: {', '.join(sorted(known))}."
    if kind == "dreiebok":
        return "Dreieboken lages med «naermiljomodell render»."
    tail = f" Mente du «{near}»?" if near else ""
    return f"«{kind}» er ikke et dokument.{tail} Dokumentene er: {', '.join(sorted(known))}."
