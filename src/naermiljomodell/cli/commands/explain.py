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
    from naermiljomodell.examining import examine  # noqa: PLC0415  nothing heavy before a command is called
    from naermiljomodell.language.cli_words import WORDS  # noqa: PLC0415  likewise
    from naermiljomodell.language.kind_words import KINDS  # noqa: PLC0415  likewise
    from naermiljomodell.looking_up import explain_in  # noqa: PLC0415  likewise

    if len(ord_) > 2:  # noqa: PLR2004  a folder and a word
        raise click.UsageError("Skriv én id, kode eller et felt, og eventuelt mappen foran.")
    folder = Path(ord_[0]) if len(ord_) == 2 else Path()  # noqa: PLR2004  likewise
    checked = examine(folder)
    found, near = explain_in(checked, ord_[-1])
    if found is None:
        meant = WORDS.did_you_mean.of(checked.language).format(near=near)
        said = WORDS.not_found.of(checked.language).format(word=ord_[-1])
        console.note(f"{said} {meant[0].upper()}{meant[1:]}" if near else said)
        return 1
    console.say(f"{found.title}  [{KINDS[found.kind].of(checked.language)} {found.id}]")
    for line in found.lines:
        console.say(f"  {line}")
    return 0
