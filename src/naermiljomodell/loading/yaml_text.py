"""What stands around the YAML parser: a text it can read without doubt, and its complaints in plain words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple, Protocol, cast

from naermiljomodell.errors import Problem, problem
from naermiljomodell.loading.files import clean
from naermiljomodell.source import Step

DEPTH = 64
"""The most levels of lists and mappings within each other."""

_LINE_MARKS = "\u0085\u2028\u2029"
_ODD_INDENT = f"\t\u00a0\u2007\u202f\u3000{_LINE_MARKS}"
_INDENT = re.compile(f"[ {_ODD_INDENT}]*")
_INDENT_TO_SPACE = str.maketrans(dict.fromkeys(_ODD_INDENT, " "))
_INSIDE_TO_SPACE = str.maketrans(dict.fromkeys("\t" + _LINE_MARKS, " "))


_BRACKET = re.compile(r"[][{}]")
_CLOSING = ('"', "'", "]", "}")


class Page(NamedTuple):
    """A text on its way to the parser: as the parser gets it, as a person sees it, and what was odd."""

    text: str
    lines: tuple[str, ...]
    problems: tuple[Problem, ...]
    file: str
    first_line: int

    def finding(self, code: str, line: int, column: int, **facts: object) -> Problem:
        """Give the finding *code* at a place that counts from 0, as the parser does."""
        if line >= len(self.lines):
            line, column = len(self.lines) - 1, len(self.lines[-1])
        place = {"line": line + self.first_line, "column": column + 1, "source": self.lines[line]}
        return problem(code, facts, file=self.file, **place)


class Trouble(NamedTuple):
    """What the parser said: its words, and two places as (line, column) from 0, the first where it began."""

    context: str
    said: str
    began: tuple[int, int]
    stopped: tuple[int, int]


class Spot(Protocol):
    """A place as PyYAML has it, from 0."""

    line: int
    column: int


class Event(Protocol):
    """What a parser says about one piece of the text; which of it is there depends on the kind."""

    start_mark: Spot
    end_mark: Spot
    anchor: str | None
    tag: str | None
    value: str
    style: str | None
    explicit: bool


class EventStream(Protocol):
    """A parser of PyYAML."""

    def get_event(self) -> object:
        """Give the next event."""


class Complaint(Protocol):
    """An error of a parser; it has a second place when it began somewhere else than it was found."""

    context: str | None
    problem: str | None

    @property
    def context_mark(self) -> Spot | None:
        """Where it began."""

    @property
    def problem_mark(self) -> Spot | None:
        """Where it was found."""


def step_of(what: str, event: Event) -> Step:
    """Give *event* as a step of the trail."""
    start, end = event.start_mark, event.end_mark
    return what, start.line, start.column, end.line, end.column


def trouble_of(error: Complaint) -> Trouble:
    """Give what the parser said, without its types."""
    stopped = cast("Spot", error.problem_mark)
    began = error.context_mark or stopped
    words = error.context or "", error.problem or ""
    return Trouble(*words, (began.line, began.column), (stopped.line, stopped.column))


def readable(text: str, file: str, first_line: int) -> Page:
    """Give *text* as a page on which every sign stands where it stood, and no tab or odd space is left.

    Findings: NM008 (no text), NM021 (indentation that is not spaces), NM022 (odd spaces further in),
    NM027 (directives).
    """
    shown, problems = clean(text, file, first_line=first_line)
    page = Page(shown, tuple(shown.split("\n")), problems, file, first_line)
    if any(sign in shown for sign in _ODD_INDENT):
        page = _with_plain_spaces(page)
    if shown.startswith("%") or "\n%" in shown:
        page = _without_directives(page)
    return page


def explain(trouble: Trouble, page: Page) -> Problem:
    """Give what the parser complained about as a finding, at the place where a person mends it."""
    lines = page.lines
    end = next((n for n in range(len(lines) - 1, 0, -1) if lines[n].strip()), 0)
    stopped = trouble.stopped if trouble.stopped[0] <= end else (end, len(lines[end]))
    code, (line, column) = _cause(trouble._replace(stopped=stopped), lines)
    sign = lines[line][column : column + 1]
    if code == "NM037" and not sign.strip():
        code, (line, column) = "NM036", _open_bracket(lines)
    elif code in {"NM033", "NM034"} and sign in {"[", "{"}:
        code = "NM036"
    return page.finding(code, line, column, sign=sign, at=stopped[0] + page.first_line, depth=DEPTH)


def _with_plain_spaces(page: Page) -> Page:
    """Give *page* with a space for each odd space in an indentation, and for each tab and line mark further in."""
    odd_indents: list[tuple[int, int]] = []
    odd_inside: list[tuple[int, int]] = []
    plain = []
    for number, line in enumerate(page.lines):
        width = _indentation(line)
        indent, rest = line[:width].translate(_INDENT_TO_SPACE), line[width:].translate(_INSIDE_TO_SPACE)
        if rest and indent != line[:width]:
            odd_indents.append((number, _first_difference(indent, line)))
        if rest.rstrip() != line[width:].rstrip() and not (rest[0] == "#" and _only_tabs(line)):
            odd_inside.append((number, width + _first_difference(rest, line[width:])))
        plain.append(indent + rest)
    findings = [
        page.finding(code, *places[0], sign=f"U+{ord(page.lines[places[0][0]][places[0][1]]):04X}", count=len(places))
        for code, places in (("NM021", odd_indents), ("NM022", odd_inside))
        if places
    ]
    return page._replace(text="\n".join(plain), problems=(*page.problems, *findings))


def _without_directives(page: Page) -> Page:
    """Give *page* with the `%` lines before its first content as comments, and a finding at the first."""
    lines = page.text.split("\n")
    findings: list[Problem] = []
    for number, line in enumerate(lines):
        if line.startswith("%"):
            findings = findings or [page.finding("NM027", number, 0)]
            lines[number] = "#" + line[1:]
        elif line.strip(" ") and not _is_comment(line):
            break
    return page._replace(text="\n".join(lines), problems=(*page.problems, *findings))


def _indentation(line: str) -> int:
    """Give how many signs of white space *line* starts with."""
    found = _INDENT.match(line)
    return found.end() if found else 0


def _is_comment(line: str) -> bool:
    """Tell whether *line* holds a comment only."""
    return line.lstrip(" ").startswith("#")


def _first_difference(one: str, other: str) -> int:
    """Give where *one* and *other*, which differ, do so first."""
    return next(index for index, (a, b) in enumerate(zip(one, other, strict=False)) if a != b)


def _only_tabs(line: str) -> bool:
    """Tell whether nothing but tabs is odd further in on *line*."""
    return not any(mark in line for mark in _LINE_MARKS)


_CAUSES = (
    ("maximum nesting depth", "NM030", False),
    ("could not find expected ':'", "NM033", True),
    ("found unexpected ':'", "NM033", True),
    ("sequence entries are not allowed", "NM040", False),
    ("cannot start any token", "NM037", False),
    ("scanning an anchor", "NM037", True),
    ("scanning an alias", "NM037", True),
    ("scanning a tag", "NM026", True),
    ("parsing a tag", "NM026", True),
    ("tag handle", "NM026", True),
    ("quoted scalar|found unexpected", "NM035", True),
    ("quoted scalar", "NM038", False),
    ("node content", "NM037", False),
    ("parsing a flow", "NM036", True),
    ("parsing a block", "NM034", False),
    ("<document start>", "NM034", False),
    ("", "NM020", False),
)
"""Part of what a parser says, the code for it, and whether a person mends it where it began."""


def _cause(trouble: Trouble, lines: Sequence[str]) -> tuple[str, tuple[int, int]]:
    """Give the code for what the parser said, and the place (line, column) from 0 that it is about."""
    if "mapping values are not allowed" in trouble.said:
        return _stray_colon(*trouble.stopped, lines)
    if lines[trouble.stopped[0]].startswith("%"):
        return "NM037", (trouble.stopped[0], 0)
    words = f"{trouble.context}|{trouble.said}"
    code, where_it_began = next((code, began) for part, code, began in _CAUSES if part in words)
    if code == "NM034" and lines[trouble.stopped[0]][: trouble.stopped[1]].rstrip().endswith(_CLOSING):
        code = "NM041"
    return code, trouble.began if where_it_began else trouble.stopped


def _stray_colon(line: int, column: int, lines: Sequence[str]) -> tuple[str, tuple[int, int]]:
    """Tell a colon within a text (NM039) from a line above without one (NM033) and from bad indentation (NM034)."""
    if ": " in lines[line][:column]:
        return "NM039", (line, column)
    above = next((n for n in range(line - 1, -1, -1) if lines[n].strip() and not _is_comment(lines[n])), line)
    if above < line and not lines[above].lstrip().startswith("-") and ": " not in lines[above].rstrip() + " ":
        return "NM033", (above, 0)
    return "NM034", (line, column)


def _open_bracket(lines: Sequence[str]) -> tuple[int, int]:
    """Give the place of the last bracket that is opened and not closed in a text that ends within one."""
    still_open = [(0, 0)]
    for number, line in enumerate(lines):
        for found in _BRACKET.finditer(line):
            if found.group() in "[{":
                still_open.append((number, found.start()))
            elif len(still_open) > 1:
                still_open.pop()
    return still_open[-1]
