"""`network --export`: the network as files for other programs."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeVar

import click

from naermiljomodell.cli import console, options
from naermiljomodell.frozen import frozen

if TYPE_CHECKING:
    from naermiljomodell.domain.model import Pack
    from naermiljomodell.domain.records import AreaFolder

FORMS: Final = ("graphml", "gexf", "kumu", "kumu-csv", "node-link", "csv", "svg", "xlsx")
"""The forms to choose from, as `naermiljomodell.exporting.FORMS`; named here so that a call for help loads nothing."""

Command = TypeVar("Command", bound=Callable[..., Any])


@frozen
class Wish:
    """What is to be exported, and where to."""

    form: str
    at: dt.date | None
    out: Path | None
    with_trust: bool


def export_options(command: Command) -> Command:
    """Give *command* the options of an export."""
    for option in (
        click.option(
            "--with-trust",
            "with_trust",
            is_flag=True,
            help="Ta med tillit og verdi, og i en fil også interesse og innflytelse. Bare til internt bruk.",
        ),
        click.option(
            "--out", "out", type=click.Path(path_type=Path), metavar="FIL", help="Filen eller mappen det skrives til."
        ),
        click.option("--export", "form", type=options.OneOf(FORMS), help="Skriv nettverket til et annet program."),
    ):
        command = option(command)
    return command


def write(mappe: Path, pack: Pack, folder: AreaFolder, wish: Wish) -> int:
    """Write the network of *folder*, that lies in *mappe*, print the names of the files, and give the exit code."""
    from naermiljomodell.errors import InvalidContent  # noqa: PLC0415  likewise
    from naermiljomodell.exporting import export_network  # noqa: PLC0415  nothing heavy before

    at = wish.at.isoformat() if wish.at else ""
    try:
        exported = export_network(pack, folder, wish.form, at, with_trust=wish.with_trust)
    except InvalidContent as error:
        console.show_problems(error.problems, folder.language)
        return 1
    if not exported.files:
        console.note("Ingen aktører er registrert, så det er ikke noe å tegne.")
        return 1
    code = give(mappe, exported.files, wish.out)
    if exported.withheld:
        console.note(
            "Tillit, verdi, interesse og innflytelse er ikke med. Trenger dere det, skriver dere «--with-trust»."
        )
    return code


def give(mappe: Path, files: Mapping[str, bytes], out: Path | None) -> int:
    """Write *files* for other programs, print their names, and give the exit code."""
    from naermiljomodell.exporting import FOLDER, write_exports  # noqa: PLC0415  nothing heavy before

    done = write_exports(mappe, files, out)
    if done is None:
        raise click.BadParameter(f"Velg et annet sted enn selve mappen, for eksempel {(mappe / FOLDER).as_posix()}.")
    into, written = done
    for name in (*written.written, *written.unchanged):
        console.say((into / name).as_posix())
    for problem in written.problems:
        console.note(f"{problem.severity} {problem.code}: {problem.message()}")
    if any(problem.severity == "feil" for problem in written.problems):
        return 1
    return 3 if written.needs_decision else 0
