"""`new`: a folder with a finished playbook, from a name."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING

import click

from naermiljomodell.cli import console, options
from naermiljomodell.cli.norwegian import NorwegianCommand

if TYPE_CHECKING:
    from naermiljomodell.beginning import NewArea
    from naermiljomodell.errors import Problem

_ABOUT_THE_PLACE = "NM9"
"""Findings that a person who has just named a place wants to see, also when they are only advice."""


@click.command("new", cls=NorwegianCommand)
@click.option("--area", "area", required=True, metavar="NAVN", help="Navnet på nærmiljøet, for eksempel Hønefoss.")
@click.option("--kommune", "municipality", metavar="X", help="Kommunen, som navn eller firesifret nummer.")
@click.option(
    "--start", "start", type=options.Moment(), metavar="2027-01", help="Når arbeidet starter: år, måned eller dag."
)
@options.language
@click.option("--target-group", "groups", metavar="ID", multiple=True, help="Målgruppe; kan gjentas. Ellers alle seks.")
@click.option(
    "--from", "source", type=click.Path(path_type=Path), metavar="MAPPE", help="Gjenbruk valg fra et annet nærmiljø."
)
@click.option(
    "--out", "out", type=click.Path(path_type=Path), default=Path(), metavar="MAPPE", help="Mappen den nye lages i."
)
@click.option(
    "--tables",
    "tables",
    type=options.OneOf(["csv", "xlsx"]),
    default="csv",
    help="Tabellene som CSV-filer (uten valg) eller som ark i tabeller.xlsx.",
)
@options.today_option
def command(  # noqa: PLR0913, PLR0917  one parameter for each option of the contract
    area: str,
    municipality: str | None,
    start: str | None,
    language: str | None,
    groups: tuple[str, ...],
    source: Path | None,
    out: Path,
    tables: str,
    today: dt.date | None,
) -> int:
    """Lag en ny mappe for et nærmiljø, med ferdig dreiebok."""
    from naermiljomodell.beginning import new_area  # noqa: PLC0415  likewise
    from naermiljomodell.errors import InvalidContent  # noqa: PLC0415  nothing heavy before a command is called
    from naermiljomodell.scaffolding import Answers  # noqa: PLC0415  likewise

    day = today or options.today()
    answers = Answers(
        name=area,
        municipality=municipality,
        language=language,
        start=start or options.next_month(day),
        target_groups=groups,
    )
    try:
        made = new_area(out, answers, day, source, in_workbook=tables == "xlsx")
    except InvalidContent as error:
        console.show_problems(error.problems)
        console.note("Ingenting er skrevet.")
        return 1
    console.note(f"{made.place.label}: {made.path.as_posix()}")
    return _report(made)


def _report(made: NewArea) -> int:
    """Print what was made and what is not known; give the exit code."""
    from naermiljomodell.language.cli_words import WORDS  # noqa: PLC0415  nothing heavy before it is called

    if any(problem.severity == "feil" for problem in made.problems):
        console.show_problems(made.problems, made.language)
        console.note(WORDS.made_without.of(made.language))
        return 1
    for problem in made.problems:
        if problem.severity != "tips" or problem.code.startswith(_ABOUT_THE_PLACE):
            console.note(f"  {_said(problem, made.language)}")
    for name in made.files:
        console.say((made.path / name).as_posix())
    console.note(WORDS.open_it.of(made.language).format(file=(made.path / "dreiebok" / "index.html").as_posix()))
    return 0


def _said(problem: Problem, language: str) -> str:
    """Give a finding as one line, without a place: the file has just been made."""
    from naermiljomodell.language.cli_words import SEVERITIES, WORDS  # noqa: PLC0415  nothing heavy before it is called

    near = WORDS.did_you_mean.of(language).format(near=problem.suggestion) if problem.suggestion else ""
    severity = SEVERITIES[problem.severity][0].of(language)
    return f"{severity} {problem.code}: {problem.message(language)}{f' – {near}' if near else ''}"
