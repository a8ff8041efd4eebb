"""`network`: who knows whom, what is missing, what to do first, and what is different since another day."""

from __future__ import annotations

import dataclasses
import datetime as dt
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

import click

from naermiljomodell.cli import console, exports, options
from naermiljomodell.cli.norwegian import NorwegianCommand

if TYPE_CHECKING:
    from collections.abc import Iterable

    from naermiljomodell.domain.network import NetworkChange, NetworkReport


@click.command("network", cls=NorwegianCommand)
@options.folder
@click.option("--at", "at", type=options.Day(), help="Nettverket slik det var denne dagen, som 2027-01-11.")
@click.option("--compare", "earlier", type=options.Day(), help="Hva som er annerledes enn denne dagen.")
@options.today_option
@click.option("--format", "format_", type=options.OneOf(["text", "json"]), default="text", help="Form på svaret.")
@exports.export_options
def command(  # noqa: PLR0913, PLR0917  one parameter for each option of the contract
    mappe: Path,
    at: dt.date | None,
    earlier: dt.date | None,
    today: dt.date | None,
    format_: str,
    form: str | None,
    out: Path | None,
    *,
    with_trust: bool,
) -> int:
    """Vis hvem som kjenner hvem rundt nærmiljøet i MAPPE, hvem som mangler, og hvem dere ringer først."""
    from naermiljomodell.cli.network_text import change_lines, report_lines, trust_lines  # noqa: PLC0415  nothing heavy before it is called
    from naermiljomodell.errors import has_errors  # noqa: PLC0415  likewise
    from naermiljomodell.pipeline import analyse_network, compare_network, examine  # noqa: PLC0415  likewise

    now = today or options.today()
    later = at or now
    if earlier and earlier > later:
        raise click.BadParameter(f"{earlier} er etter {later}, dagen det sammenlignes med", param_hint="--compare")
    if earlier and with_trust and not form:
        raise click.BadParameter("kan ikke brukes sammen med --compare", param_hint="--with-trust")
    checked = examine(mappe)
    if checked.folder is None or checked.pack is None or checked.plan is None or has_errors(checked.problems):
        console.show_problems([p for p in checked.problems if p.severity == "feil"], checked.language)
        return 1
    if form:
        return exports.write(mappe, checked.pack, checked.folder, exports.Wish(form, at, out, with_trust))
    if earlier:
        change = compare_network(checked.pack, checked.folder, earlier.isoformat(), later.isoformat())
        return _show(change, format_, change_lines(change))
    report = analyse_network(checked.pack, checked.folder, at.isoformat() if at else "", checked.plan, now)
    lines = report_lines(report, checked.folder.area.name, checked.plan, checked.pack)
    if with_trust:
        return _show(report, format_, chain(lines, trust_lines(report, checked.pack.language)))
    shown = dataclasses.replace(report, measures=tuple(m for m in report.measures if m.public))
    return _show(shown, format_, lines)


def _show(found: NetworkReport | NetworkChange, format_: str, lines: Iterable[str]) -> int:
    """Print what was *found* as one JSON document, or as *lines*; give the exit code."""
    if format_ == "json":
        console.as_json(dataclasses.asdict(found))
        return 0
    for line in lines:
        console.say(line)
    return 0
