"""`compare`: neighbourhoods side by side, and which of them a new one is most like."""

from __future__ import annotations

import dataclasses
import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING

import click

from naermiljomodell.cli import console, exports, options
from naermiljomodell.cli.norwegian import NorwegianCommand

if TYPE_CHECKING:
    from naermiljomodell.comparing import Summaries

_LEAST = 2
_BOOKLETS = ("idehefte", "rekrutteringshefte")
"""As `naermiljomodell.booklets.BOOKLETS`; named here so that a call for help loads nothing."""


@click.command("compare", cls=NorwegianCommand)
@click.argument("mapper", metavar="MAPPE...", type=click.Path(path_type=Path), nargs=-1, required=True)
@click.option("--until", "until", type=options.Day(), help="Siste dag som regnes med; ellers i dag.")
@click.option(
    "--like",
    "like",
    type=click.Path(path_type=Path),
    metavar="MAPPE",
    help="Vis hvilke av de andre dette nærmiljøet ligner mest på, og hvorfor.",
)
@click.option("--format", "format_", type=options.OneOf(["text", "json"]), default="text", help="Form på svaret.")
@click.option("--booklet", "booklet", type=options.OneOf(_BOOKLETS), help="Lag et hefte av ideene fra alle mappene.")
@click.option(
    "--out",
    "out",
    type=click.Path(path_type=Path),
    metavar="FIL",
    help="Filen heftet skrives til. Endelsen (html, md, docx eller pdf) sier hva slags fil det blir.",
)
@options.language
def command(  # noqa: PLR0913, PLR0917  one parameter for each option
    mapper: tuple[Path, ...],
    until: dt.date | None,
    like: Path | None,
    format_: str,
    booklet: str | None,
    out: Path | None,
    language: str | None,
) -> int:
    """Vis flere nærmiljøer ved siden av hverandre: hva de beholdt av modellen, og hva det ble til."""
    from naermiljomodell.comparing import read_summaries  # noqa: PLC0415  nothing heavy before it is called

    day = until or options.today()
    if booklet is not None:
        return _write(mapper, booklet, out or Path(f"{booklet}.html"), day, language)
    if like is None and len(mapper) < _LEAST:
        raise click.UsageError("Nevn minst to mapper å sammenligne.")
    others = mapper if like is None else (like, *(one for one in mapper if one.resolve() != like.resolve()))
    found = read_summaries(others, day, language)
    code = 1 if found.problems else 0
    if found.problems:
        console.show_problems(found.problems, found.language)
    if like is not None:
        return _liked(found, like, format_) or code
    return _compared(found, day, format_) or code


def _write(mapper: tuple[Path, ...], booklet: str, out: Path, day: dt.date, language: str | None) -> int:
    """Write the booklet of all folders to the file *out*, tell what is in it, and give the exit code."""
    from naermiljomodell import booklets  # noqa: PLC0415  likewise
    from naermiljomodell.errors import InvalidContent  # noqa: PLC0415  likewise
    from naermiljomodell.language.booklet_words import WORDS  # noqa: PLC0415  likewise

    ending = out.suffix.removeprefix(".").lower()
    if ending not in booklets.ENDINGS or out.is_dir():
        raise click.BadParameter(f"--out skal være en fil som ender på {', '.join(booklets.ENDINGS)}.")
    found = booklets.collect(mapper, day, language)
    spoken = found.host.language if found.host else language or "nb"
    if found.problems:
        console.show_problems(found.problems, spoken)
    if found.host is None:
        console.note(WORDS.no_host.of(spoken))
        return 1
    try:
        made = booklets.booklet(found.shared, found.host, booklet, ending, day)
    except InvalidContent as error:
        console.show_problems(error.problems, spoken)
        return 1
    inside = next((mappe for mappe in mapper if mappe.resolve() == out.parent.resolve()), mapper[0])
    code = exports.give(inside, {out.name: made}, out)
    shared = found.shared
    console.note(WORDS.shared.of(spoken).format(ideas=len(shared.ideas), areas=len(shared.areas)))
    if shared.left_out:
        console.note(WORDS.left_out.of(spoken).format(count=shared.left_out))
    console.note(WORDS.read_first.of(spoken))
    return code or (1 if found.problems else 0)


def _compared(found: Summaries, day: dt.date, format_: str) -> int:
    """Print the neighbourhoods side by side, and give the exit code."""
    from naermiljomodell.cli.compare_text import compare_lines  # noqa: PLC0415  likewise
    from naermiljomodell.comparing import compared  # noqa: PLC0415  likewise
    from naermiljomodell.language.compare_words import WORDS  # noqa: PLC0415  likewise

    if len(found.areas) < _LEAST:
        console.note(WORDS.none_read.of(found.language))
        return 1
    comparison = compared(found, day)
    if format_ == "json":
        findings = [problem.as_dict(found.language) for problem in found.problems]
        console.as_json({**dataclasses.asdict(comparison), "findings": findings})
        return 0
    for line in compare_lines(comparison, found.language):
        console.say(line)
    return 0


def _liked(found: Summaries, like: Path, format_: str) -> int:
    """Print which neighbourhoods the one in the folder *like* is most like, and give the exit code."""
    from naermiljomodell.cli.compare_text import like_lines  # noqa: PLC0415  likewise
    from naermiljomodell.comparing import likes_of  # noqa: PLC0415  likewise

    area = next((one for one in found.areas if one.folder == like.as_posix()), None)
    if area is None:
        return 1
    likes = likes_of(area, found)
    if format_ == "json":
        console.as_json({"folder": like.as_posix(), "likes": [dataclasses.asdict(one) for one in likes]})
        return 0
    for line in like_lines(area, likes, found.language):
        console.say(line)
    return 0
