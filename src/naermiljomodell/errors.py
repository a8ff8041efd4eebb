"""Findings and exceptions: they carry data and print nothing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import field, replace

from naermiljomodell.frozen import frozen
from naermiljomodell.language.base import Severity
from naermiljomodell.language.findings import entry

_NO_FOLDER = "NM300"
"""The finding that a folder is not there, whose file is the folder."""


@frozen
class Problem:
    """One finding about what a person wrote, with the place and what mends it.

    `file` is as the person would name it, relative to the area or pack folder, `/` between parts.
    `line` and `column` count from 1; 0 means that the place is not known (a whole file, a whole plan).
    In a table `line` is the row as the spreadsheet numbers it, and `path` the column's name.
    `source` is the line of the file as it stands, `width` the number of signs to underline in it.
    `facts` fill the text of the catalogue; codes are stable, texts are not.
    """

    code: str
    file: str = ""
    line: int = 0
    column: int = 0
    path: str = ""
    facts: tuple[tuple[str, str], ...] = ()
    suggestion: str = ""
    source: str = field(default="", compare=False)
    width: int = field(default=1, compare=False)

    @property
    def severity(self) -> Severity:
        """`feil`, `advarsel` or `tips`, as the catalogue has it."""
        return entry(self.code).severity

    def message(self, language: str = "nb") -> str:
        """Give the finding as one sentence in *language*, without the suggestion."""
        return entry(self.code).text.of(language).format_map(dict(self.facts))

    def as_dict(self, language: str = "nb") -> dict[str, str | int]:
        """Give the finding as `--format json` prints it."""
        return {
            "code": self.code,
            "severity": self.severity,
            "file": self.file,
            "line": self.line,
            "column": self.column,
            "path": self.path,
            "message": self.message(language),
            "suggestion": self.suggestion,
        }


def problem(code: str, facts: Mapping[str, object] | None = None, **place: object) -> Problem:
    """Give a `Problem` with *facts* as text; *place* are the other fields of the record."""
    pairs = tuple((key, str(value)) for key, value in (facts or {}).items())
    return Problem(code=code, facts=pairs, **place)  # type: ignore[arg-type]  # names and types are Problem's own


def in_order(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Give *problems* once each, in the order a person reads them: by file, line, column, code."""
    return tuple(sorted(set(problems), key=lambda p: (p.file, p.line, p.column, p.code, p.path, p.facts)))


def in_place(problems: Iterable[Problem], places: Mapping[str, tuple[str, str]]) -> tuple[Problem, ...]:
    """Give *problems* about tables where those stand: *places* are file and part of file by the name of the table.

    What is found in `relasjoner.csv`, column `til`, is then in `tabeller.xlsx`, at `relasjoner!til`.
    """
    known = {f"{table}.csv": place for table, place in places.items()}
    return tuple(moved(one, *known[one.file]) if one.file in known else one for one in problems)


def moved(one: Problem, file: str, part: str) -> Problem:
    """Give a finding about a table with the place it really has: in *part* of *file*.

    A part that ends with `[]` is a list whose items have no lines: `type` in row 2 of `elements[]` is `elements[2].type`.
    """
    if part.endswith("[]"):
        item = f"{part[:-1]}{one.line}]" if one.line else part[:-2]
        return replace(one, file=file, line=0, column=0, path=".".join(filter(None, (item, one.path))))
    return replace(one, file=file, path=f"{part}!{one.path}" if part else one.path)


def errors_in(folder: str, problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Give the errors among *problems* of one folder of several, with its name before that of the file.

    One that is about the folder itself, and no file in it, has its name alone.
    """
    return tuple(
        replace(one, file=f"{folder}/{one.file}" if one.file and one.code != _NO_FOLDER else folder)
        for one in problems
        if one.severity == "feil"
    )


def has_errors(problems: Iterable[Problem]) -> bool:
    """Tell whether any of *problems* stops a render."""
    return any(p.severity == "feil" for p in problems)


class NaermiljoError(Exception):
    """Anything this library raises on purpose. The classes are stable, the texts are not."""


class InvalidContent(NaermiljoError):
    """What a person wrote has errors; all findings are in `problems`, in reading order."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = in_order(problems)
        super().__init__("\n".join(_plain(p) for p in self.problems))


def _plain(p: Problem) -> str:
    """Give one finding as one line of text."""
    place = ":".join(str(part) for part in (p.file, p.line or "", p.column or "") if part != "")
    tail = f" – {p.suggestion}" if p.suggestion else ""
    begins = f"{place}: " if place else ""
    return f"{begins}{p.severity} {p.code}: {p.message()}{tail}"
