"""`explain`: where something comes from and why it is as it is."""

from __future__ import annotations

from pathlib import Path

import click

from naermiljomodell.cli import console
from naermiljomodell.cli.norwegian import NorwegianCommand


@click.command("explain", cls=NorwegianCommand)
@click.argument("ord_", metavar="[MAPPE] ID|KODE", nargs=-1, required=True)
def command(ord_: tuple[str, ...]) -> int:
    """Forklar en id (steg, metode, målgruppe …), en feilkode eller et felt, for nærmiljøet i MAPPE."""
    from naermiljomodell.pipeline import explain  # noqa: PLC0415  nothing heavy before a command is called

    if len(ord_) > 2:  # noqa: PLR2004  a folder and a word
        raise click.UsageError("Skriv én id, kode eller et felt, og eventuelt mappen foran.")
    folder = Path(ord_[0]) if len(ord_) == 2 else Path()  # noqa: PLR2004  likewise
    found, near = explain(ord_[-1], folder)
    if found is None:
        console.note(f"Finner ikke «{ord_[-1]}»." + (f" Mente du «{near}»?" if near else ""))
        return 1
    console.say(f"{found.title}  [{found.kind} {found.id}]")
    for line in found.lines:
        console.say(f"  {line}")
    return 0
