"""`network`: who knows whom, what is missing, and what to do first."""

from __future__ import annotations

import dataclasses
import datetime as dt
from pathlib import Path

import click

from naermiljomodell.cli import console, exports, options
from naermiljomodell.cli.norwegian import NorwegianCommand


@click.command("network", cls=NorwegianCommand)
@options.folder
@click.option("--at", "at", type=options.Day(), help="Nettverket slik det var denne dagen, som 2027-01-11.")
@click.option("--format", "format_", type=options.OneOf(["text", "json"]), default="text", help="Form på svaret.")
@exports.export_options
def command(  # one parameter for each option of the contract
    mappe: Path, at: dt.date | None, format_: str, form: str | None, out: Path | None, *, with_trust: bool
) -> int:
    """Vis hvem som kjenner hvem rundt nærmiljøet i MAPPE, og hvem som mangler."""
    from naermiljomodell.errors import has_errors  # noqa: PLC0415  nothing heavy before it is called
    from naermiljomodell.pipeline import analyse_network, examine  # noqa: PLC0415  likewise

    checked = examine(mappe)
    if checked.folder is None or checked.pack is None or checked.plan is None or has_errors(checked.problems):
        console.show_problems([p for p in checked.problems if p.severity == "feil"])
        return 1
    if form:
        return exports.write(mappe, checked.pack, checked.folder, exports.Wish(form, at, out, with_trust))
    report = analyse_network(checked.pack, checked.folder, at.isoformat() if at else "")
    if format_ == "json":
        console.as_json(dataclasses.asdict(report))
        return 0
    names = {id_: group.term for id_, group in checked.plan.groups.items()}
    console.say(f"{checked.folder.area.name}: {report.actors} aktører, {report.ties} bånd")
    for reading in report.readings:
        said = [text for text in (reading.action, reading.text, reading.caution) if text]
        console.say("\n- " + "\n  ".join(said))
    console.say("\nHvem kjenner målgruppene:")
    actors = dict(report.names)
    for reach in report.groups:
        known = ", ".join(actors.get(a, a) for a in reach.actors) or "ingen"
        console.say(f"- {names.get(reach.group, reach.group)}: {known}{'' if reach.covered else '  ← ikke nok'}")
    for remark in report.notes:
        console.say(f"\n{remark}")
    return 0
