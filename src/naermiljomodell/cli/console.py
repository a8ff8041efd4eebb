"""The only place that prints: findings with the line they are about, results as text or one JSON document."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import PurePath
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:  # a call for help has no findings to show
    from naermiljomodell.errors import Problem

_NOT_FOR_A_SCREEN = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
_WIDEST = 120
_SOME = 60


def prepare() -> None:
    """Make both streams survive a console that lacks a letter: it is shown as «?», never as a crash."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="replace")


def say(text: str = "") -> None:
    """Print a result on stdout."""
    click.echo(text)


def note(text: str) -> None:
    """Print progress or a remark on stderr."""
    click.echo(text, err=True)


def as_json(value: Mapping[str, Any] | Sequence[Any]) -> None:
    """Print one JSON document on stdout; where that cannot hold every letter, they are written as JSON's own escapes."""
    import json  # noqa: PLC0415  only for those who ask for it

    whole = (sys.stdout.encoding or "").lower().replace("-", "") == "utf8"
    click.echo(json.dumps(value, ensure_ascii=not whole, indent=2))


def problem_lines(problem: Problem, language: str = "nb") -> Iterable[str]:
    """Give the lines that show one finding: place if it has one, severity, code, text, the source line and a caret."""
    from naermiljomodell.language.cli_words import SEVERITIES, WORDS  # noqa: PLC0415  likewise

    place = ":".join(str(part) for part in (problem.file, problem.line or "", problem.column or "") if part != "")
    severity = SEVERITIES[problem.severity][0].of(language)
    begins = f"{place}: " if place else ""
    yield _shown(f"{begins}{severity} {problem.code}: {_message(problem, language)}")
    if problem.source and problem.line:
        yield from _source_lines(problem)
    elif problem.path:
        yield f"{problem.line or '':>4} | {problem.path.removesuffix('!')}"
    yield f"     = {WORDS.help.of(language)}: naermiljomodell explain {problem.code}"


def _message(problem: Problem, language: str) -> str:
    """Give what a finding says, and what may have been meant."""
    from naermiljomodell.language.cli_words import WORDS  # noqa: PLC0415  likewise

    meant = WORDS.did_you_mean.of(language).format(near=problem.suggestion)
    return f"{problem.message(language)} – {meant}" if problem.suggestion else problem.message(language)


def _source_lines(problem: Problem) -> Iterable[str]:
    """Give the line that a finding is about, or as much of it as a screen holds, and a caret below the place."""
    text, column = _shown(problem.source), max(problem.column, 1) - 1
    if len(text) > _WIDEST:
        first = max(0, column - _SOME)
        before, after = ("…" if first else ""), ("…" if len(text) > first + _WIDEST else "")
        text, column = f"{before}{text[first : first + _WIDEST]}{after}", column - first + len(before)
    number = f"{problem.line:>4}"
    yield f"{number} | {text}"
    yield f"{' ' * len(number)} | {' ' * column}{'^' * max(1, min(problem.width, len(text) - column))}"


def _shown(text: str) -> str:
    """Give *text* as one line of a screen: a tab is a space, and a sign that could move the cursor is seen as such."""
    return _NOT_FOR_A_SCREEN.sub("\ufffd", text.replace("\t", " "))


def show_problems(problems: Sequence[Problem], language: str = "nb", *, err: bool = True) -> None:
    """Print all findings and how many there are of each severity."""
    from naermiljomodell.language.cli_words import SEVERITIES, WORDS  # noqa: PLC0415  only where there are findings

    for problem in problems:
        for line in problem_lines(problem, language):
            click.echo(line, err=err)
    counts = {s: sum(p.severity == s for p in problems) for s in SEVERITIES}
    parts = [f"{n} {SEVERITIES[s][n != 1].of(language)}" for s, n in counts.items() if n]
    click.echo(", ".join(parts) if parts else WORDS.no_findings.of(language), err=err)


def github_line(problem: Problem, language: str = "nb", folder: str = "") -> str:
    """Give one finding as a workflow command of GitHub Actions; files are in *folder*, and a line that is not known is left out."""
    kind = {"feil": "error", "advarsel": "warning", "tips": "notice"}[problem.severity]
    file = PurePath(folder, problem.file).as_posix() if problem.file else ""
    place = {"file": file, "line": problem.line, "col": problem.column, "title": problem.code}
    said = ",".join(f"{name}={_escaped(str(value), ':,')}" for name, value in place.items() if value)
    return f"::{kind} {said}::{_escaped(_message(problem, language))}"


def _escaped(text: str, more: str = "") -> str:
    """Give *text* with the signs that a workflow command means something by, and *more*, as it writes them."""
    for sign in f"%\r\n{more}":
        text = text.replace(sign, f"%{ord(sign):02X}")
    return text
