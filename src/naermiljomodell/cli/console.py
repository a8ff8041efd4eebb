"""The only place that prints: findings with the line they are about, results as text or one JSON document."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import click

from naermiljomodell.errors import Problem


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
    """Print one JSON document on stdout."""
    click.echo(json.dumps(value, ensure_ascii=False, indent=2))


def problem_lines(problem: Problem, language: str = "nb") -> Iterable[str]:
    """Give the lines that show one finding: place, severity, code, text, the source line and a caret."""
    place = ":".join(str(part) for part in (problem.file, problem.line or "", problem.column or "") if part != "")
    near = f" – mente du «{problem.suggestion}»?" if problem.suggestion else ""
    yield f"{place or '-'}: {problem.severity} {problem.code}: {problem.message(language)}{near}"
    if problem.source and problem.line:
        number = str(problem.line)
        margin = " " * max(0, 4 - len(number))
        yield f"{margin}{number} | {problem.source.expandtabs(1)}"
        yield f"{' ' * (len(margin) + len(number))} | {' ' * (max(problem.column, 1) - 1)}{'^' * max(problem.width, 1)}"
    elif problem.path and not problem.line:
        yield f"     | {problem.path}"
    yield f"     = hjelp: naermiljomodell explain {problem.code}"


def show_problems(problems: Sequence[Problem], language: str = "nb", *, err: bool = True) -> None:
    """Print all findings and how many there are of each severity."""
    for problem in problems:
        for line in problem_lines(problem, language):
            click.echo(line, err=err)
    counts = {s: sum(p.severity == s for p in problems) for s in ("feil", "advarsel", "tips")}
    words = {"feil": ("feil", "feil"), "advarsel": ("advarsel", "advarsler"), "tips": ("tips", "tips")}
    parts = [f"{n} {words[s][n != 1]}" for s, n in counts.items() if n]
    click.echo(", ".join(parts) if parts else "Ingen funn.", err=err)


def github_line(problem: Problem) -> str:
    """Give one finding as a workflow command of GitHub Actions."""
    kind = {"feil": "error", "advarsel": "warning", "tips": "notice"}[problem.severity]
    text = problem.message().replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    return f"::{kind} file={problem.file},line={problem.line},col={problem.column},title={problem.code}::{text}"
