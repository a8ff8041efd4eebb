"""The entry: one boundary that turns exceptions into exit codes. Nothing heavy is imported here."""

from __future__ import annotations

import atexit
import errno
import gc
import sys
from collections.abc import Sequence
from contextlib import suppress
from os import _exit

import click

from naermiljomodell import __version__
from naermiljomodell.cli import console
from naermiljomodell.cli.norwegian import LazyGroup, NoCommandError, complaint

FINDINGS, USAGE, DECISION, OUR_FAULT = 1, 2, 3, 70
_COMMANDS = "naermiljomodell.cli.commands"


class Main(LazyGroup):
    """The commands, in the order a person needs them."""

    lazy = {  # noqa: RUF012  a table that nobody changes
        "new": (f"{_COMMANDS}.new", "Lag en ny mappe med ferdig dreiebok for et nærmiljø."),
        "check": (f"{_COMMANDS}.check", "Vis alle feil og råd om filene i mappen."),
        "render": (f"{_COMMANDS}.render", "Skriv dreieboken på nytt fra filene i mappen."),
        "report": (f"{_COMMANDS}.report", "Skriv ett dokument, også før tiden."),
        "packs": (f"{_COMMANDS}.packs", "Prøv en innholdspakke du skriver på."),
        "explain": (f"{_COMMANDS}.explain", "Forklar et steg, en metode, et felt eller en feilkode."),
        "plan": (f"{_COMMANDS}.plan", "Vis når alt skjer, og hvorfor akkurat da."),
        "status": (f"{_COMMANDS}.status", "Vis hva som er gjort, hva som er for sent, og hvem dere venter på."),
        "evaluate": (f"{_COMMANDS}.evaluate", "Vis hva det ble til, og hva tallene ikke kan vise."),
        "compare": (f"{_COMMANDS}.compare", "Vis flere nærmiljøer ved siden av hverandre."),
        "network": (f"{_COMMANDS}.network", "Vis hvem som kjenner hvem, og hvem som mangler."),
    }


@click.command(cls=Main, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, "--version", message="naermiljomodell %(version)s", help="Vis versjonen.")
def cli() -> None:
    """Nærmiljømodellen: fra et stedsnavn til en dreiebok som er tilpasset stedet."""


def run(arguments: Sequence[str] | None = None) -> int:
    """Run one command line and give its exit code: 0 fine, 1 findings, 2 wrong usage, 3 a person must decide."""
    console.prepare()
    try:
        result = cli.main(args=arguments, prog_name="naermiljomodell", standalone_mode=False)
    except click.Abort:
        console.note("Avbrutt.")
        return FINDINGS
    except NoCommandError as error:
        console.note(error.message)
        return USAGE
    except click.ClickException as error:
        console.note(f"Feil bruk: {complaint(error)}")
        console.note("Hjelp: naermiljomodell --help")
        return USAGE
    except OSError as error:
        if error.errno != errno.ENOSPC:
            raise
        console.note("Disken der svaret skulle stått, er full.")
        return FINDINGS
    return result if isinstance(result, int) else 0


def main() -> None:
    """Run the command line of this process, and end it. A fault of ours keeps its trace and ends with 70.

    Python does not look for what only refers to itself: a command is over before that pays.
    """
    gc.disable()
    try:
        code = run()
    except Exception:  # noqa: BLE001  the outermost door: whatever it is, it is our fault and keeps its trace
        console.note("Dette er en feil i naermiljomodell, ikke i filene dine. Send gjerne meldingen under til oss.")
        sys.excepthook(*sys.exc_info())
        code = OUR_FAULT
    _leave(code)


def _leave(code: int) -> None:
    """End the process with *code*, when all that waits for its end is done and all that was said is out.

    The system takes the memory back in one piece; freeing it record by record takes a tenth of a whole command.
    """
    atexit._run_exitfuncs()  # noqa: SLF001  what Python itself calls at the end of a process
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError, ValueError):  # nobody listens any more
            stream.flush()
    _exit(code)
