"""Fills one template with data; what goes wrong on the way becomes a finding at its line."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any, Final

from jinja2 import TemplateError, TemplateNotFound, TemplateSyntaxError
from jinja2.exceptions import SecurityError

from naermiljomodell.composing.environment import EMPTY, NOT_TEXT, TOO_MUCH, UNKNOWN, bounded, environment_for
from naermiljomodell.domain.model import Template
from naermiljomodell.errors import Problem, problem
from naermiljomodell.text import nearest

ENDLESS: Final = "den har for mye inni hverandre, eller tar med seg selv uten ende"
"""What is said of a template that is nested too deeply, or extends or includes itself."""
REFUSED: Final = (
    TemplateError,
    ArithmeticError,
    AttributeError,
    LookupError,
    MemoryError,
    RecursionError,
    SyntaxError,  # more loops inside each other than Python has room for
    TypeError,
    ValueError,
)
"""What a template that asks for the impossible can raise: the data is plain, so the fault is the template's."""

_IMPOSSIBLE = "uttrykket på linjen kan ikke regnes ut"
_MALFORMED = "den er ikke skrevet slik en mal må være"
_TAKES_IN = re.compile(r"{%[-+]?\s*(?:extends|include|import|from)\b")
_UNKNOWN = re.compile(re.escape(UNKNOWN).replace(r"\{\}", "(.*)"))
_SAID = (
    (r"No filter named '(.+)'", "det finnes ikke noe filter som heter «{}»"),
    (r"No test named '(.+)'", "det finnes ingen test som heter «{}»"),
    (r"Encountered unknown tag '(.+?)'", "«{}» er ikke en kommando, eller den står på feil sted"),
    (r"(?i)unexpected end of template", "malen slutter midt i noe som ikke er avsluttet"),
    (r"(?:unexpected|got) '(?:begin|end) of", "uttrykket er ikke ferdig"),
    (r"Missing end of", "noe som er åpnet, er ikke avsluttet"),
    (r"[Bb]lock '(.+?)'", "blokken «{}» står to ganger"),
    (r"unexpected char '(.+?)'", "tegnet «{}» kan ikke stå her"),
    (r"expected token .+ got '(.+?)'", "«{}» kan ikke stå her"),
    (r"unexpected '(.+?)'", "«{}» kan ikke stå her"),
)
"""What Jinja says -> what we say; the first that fits."""


def fill(name: str, templates: Mapping[str, Template], data: Mapping[str, Any]) -> str | Problem:
    """Give what the template *name* writes with *data*, or the finding that says why it cannot (NM700-NM703)."""
    try:
        with bounded():
            return environment_for(templates).get_template(name).render(data)
    except REFUSED as error:
        return _finding(error, name, templates, sorted(_names(data)))


def trouble(name: str, templates: Mapping[str, Template]) -> Problem | None:
    """Give what keeps the template *name* from being made ready for use, or None."""
    try:
        with bounded():
            environment_for(templates).get_template(name)
    except REFUSED as error:
        return _finding(error, name, templates, ())
    return None


def takes_in(template: Template) -> bool:
    """Tell whether *template* takes in or extends another."""
    return _TAKES_IN.search(template.text) is not None


def line_of(template: Template, line: int) -> str:
    """Give a line of a template as it stands; empty when there is no such line."""
    lines = template.text.split("\n")
    return lines[line - 1] if 0 < line <= len(lines) else ""


def _finding(error: Exception, name: str, templates: Mapping[str, Template], known: Iterable[str]) -> Problem:
    """Give *error*, raised by the template *name* or one that it takes in, as a finding at its line."""
    where, line = _place(error, name, templates)
    template = templates[where]
    code, what = _said(error)
    unknown = _UNKNOWN.fullmatch(what)
    near = nearest(unknown[1], [*known, *templates]) if unknown else ""
    facts = {"file": template.file, "what": what}
    return problem(code, facts, file=template.file, line=line, suggestion=near, source=line_of(template, line))


def _place(error: Exception, name: str, templates: Mapping[str, Template]) -> tuple[str, int]:
    """Give the name of the template where *error* arose, and the line; 0 when it is about the whole template."""
    if isinstance(error, TemplateSyntaxError):
        return error.name or name, error.lineno
    from traceback import extract_tb  # noqa: PLC0415  most templates can be filled

    frames = [f for f in extract_tb(error.__traceback__) if f.filename in templates]
    return (frames[-1].filename, frames[-1].lineno or 0) if frames else (name, 0)


def _said(error: Exception) -> tuple[str, str]:
    """Give the code of a finding, and in Norwegian what *error* says."""
    message = str(getattr(error, "message", None) or error)
    if isinstance(error, SecurityError):
        return "NM702", message
    if isinstance(error, TemplateSyntaxError):
        return "NM700", _translated(message, _MALFORMED)
    if isinstance(error, TemplateNotFound):
        return "NM703", UNKNOWN.format(message)
    if isinstance(error, (RecursionError, SyntaxError, MemoryError)):
        return "NM703", ENDLESS
    ours = message in {EMPTY, NOT_TEXT, TOO_MUCH} or _UNKNOWN.fullmatch(message)
    return "NM703", message if ours else _translated(message, _IMPOSSIBLE)


def _translated(message: str, otherwise: str) -> str:
    """Give what Jinja says in *message* in Norwegian, or *otherwise* when it says something else."""
    for pattern, said in _SAID:
        match = re.search(pattern, message)
        if match:
            return said.format(*match.groups())
    return otherwise


def _names(data: object) -> set[str]:
    """Give every name that a template could have meant."""
    if isinstance(data, Mapping):
        return {str(key) for key in data} | {name for value in data.values() for name in _names(value)}
    return {name for value in data for name in _names(value)} if isinstance(data, list) else set()
