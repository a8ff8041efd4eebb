"""The reference page of commands, from the command line's own help."""

from __future__ import annotations

import click
from scripts.markup import fenced, heading, page, table

from naermiljomodell.cli.main import cli

_NAME = "naermiljomodell"
_WIDTH = 92
_CODES = (
    ("0", "Alt er i orden. Det kan likevel være advarsler og tips."),
    ("1", "Det er feil i filene, eller det dere spurte om finnes ikke."),
    ("2", "Kommandoen er skrevet feil."),
    ("3", "Noe er skrevet, men et menneske må velge: en fil var endret for hånd."),
    ("70", "Feilen er vår."),
)


def command_page() -> str:
    """Give the page: each command with its help, and the exit codes."""
    group = cli.make_context(_NAME, [], resilient_parsing=True, terminal_width=_WIDTH)
    parts = [
        (
            "Det verktøyet skriver på skjermen når du ber om hjelp. `MAPPE` er nærmiljøets mappe. Utelates den, gjelder mappen "
            "du står i. Med `--format json` kommer ett JSON-dokument og ikke noe annet."
        ),
        fenced(cli.get_help(group)),
    ]
    for name in cli.list_commands(group):
        command = cli.get_command(group, name)
        assert command is not None, name
        context = click.Context(command, info_name=name, parent=group, terminal_width=_WIDTH)
        parts += [heading(2, name, f"kommando-{name}"), fenced(command.get_help(context))]
    parts += [heading(2, "Sluttkoder", "sluttkoder"), table(("Kode", "Hva den betyr"), _CODES)]
    return page("Kommandoer", *parts)
