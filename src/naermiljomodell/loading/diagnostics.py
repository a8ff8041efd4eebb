"""From what pydantic says of a record to findings that a person can act on, each at its place."""

from __future__ import annotations

import re
import types
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Annotated, Any, Final, TypeVar, Union, get_args, get_origin

from naermiljomodell.domain.record import Record
from naermiljomodell.errors import Problem
from naermiljomodell.loading.moments import moment_text
from naermiljomodell.loading.tables import number_text
from naermiljomodell.source import Path, Source, problem_at
from naermiljomodell.text import nearest, slug

if TYPE_CHECKING:
    from pydantic import ValidationError
    from pydantic_core import ErrorDetails

R = TypeVar("R", bound=Record)
At = Callable[[Path, str, Mapping[str, object], str, bool], Problem]
"""Makes a finding: path, code, facts, suggestion, and whether it points at the key."""

_CODES: Final = {
    "missing": "NM101",
    "unexpected_keyword_argument": "NM102",
    "nm_whole": "NM103",
    "int_type": "NM103",
    "nm_number": "NM104",
    "float_type": "NM104",
    "nm_yes_no": "NM105",
    "literal_error": "NM106",
    "nm_when": "NM107",
    "nm_duration": "NM108",
    "nm_slug": "NM109",
    "nm_empty": "NM110",
    "greater_than_equal": "NM111",
    "less_than_equal": "NM112",
    "nm_span": "NM113",
    "nm_period": "NM114",
    "nm_one_condition": "NM115",
    "nm_one_time": "NM135",
    "nm_clock": "NM136",
    "string_type": "NM116",
    "tuple_type": "NM117",
    "dict_type": "NM118",
    "dataclass_type": "NM118",
}
_UNREADABLE: Final = "NM119"
_AT_KEY: Final = frozenset({"missing", "unexpected_keyword_argument"})
_IS_A_KEY: Final = "[key]"
_ENDS: Final = ("slutt", "til")
_MOST: Final = 60
_AMOUNT: Final = re.compile(r"([0-9]{1,3}(?:[.,][0-9]+)?) ?([a-zæøå]+)\.?")
_UNITS: Final = ("timer", "dager", "uker", "måneder", "år")


def validated(record: type[R], data: object, at: At) -> tuple[R | None, list[Problem]]:
    """Give *data* as a *record*, or None with a finding for each thing that is wrong in it. Findings: NM101-NM119."""
    from pydantic import ValidationError  # noqa: PLC0415  loaded when something is validated, and not before

    try:
        return record.model_validate(data, by_alias=True, by_name=False), []
    except ValidationError as error:
        return None, problems_of(error, record, at)


def problems_of(error: ValidationError, model: type[Record], at: At) -> list[Problem]:
    """Give one finding for each thing that pydantic says of a record of the type *model*. Findings: NM101-NM119.

    A key that is missing because it is misspelt is one finding, at the misspelt key.
    """
    found = [_Found(details, model) for details in error.errors(include_url=False, include_context=True)]
    misspelt = {(*one.path[:-1], one.suggestion) for one in found if one.code == "NM102"}
    return [one.problem(at) for one in found if one.code != "NM101" or one.path not in misspelt]


def in_source(source: Source) -> At:
    """Give what makes a finding at a path of *source*."""

    def at(path: Path, code: str, facts: Mapping[str, object], suggestion: str, key: bool) -> Problem:  # noqa: FBT001  the order of `At`
        return problem_at(source, path, code, facts, suggestion=suggestion, key=key)

    return at


class _Found:
    """One error, as a finding has it; an empty value is said to be empty, whatever was wanted."""

    def __init__(self, details: ErrorDetails, model: type[Record]) -> None:
        kind, value = details["type"], details["input"]
        in_key = details["loc"][-1:] == (_IS_A_KEY,)
        self.path = _place(details)
        self.at_key = in_key or kind in _AT_KEY
        self.name = _name(self.path[:-1] if in_key else self.path)
        self.code = "NM110" if value is None and kind not in _AT_KEY else _CODES.get(kind, _UNREADABLE)
        context = details.get("ctx", {})
        allowed = _allowed(str(context.get("expected", "")))
        self.facts = {"key": self.name, "value": _shown(value), "allowed": ", ".join(allowed)}
        self.facts.update({bound: f"{context[bound]:g}" for bound in ("ge", "le") if bound in context})
        known = keys_at(model, self.path[:-1]) if self.code == "NM102" else ()
        self.suggestion = nearest(self.name, known) if known else _meant(kind, value, allowed)

    def problem(self, at: At) -> Problem:
        """Give the finding at its place."""
        return at(self.path, self.code, self.facts, self.suggestion, self.at_key)


def _place(details: ErrorDetails) -> Path:
    """Give the path to what is wrong: for a period or a span its end, for a key the key itself."""
    path = tuple(part for part in details["loc"] if part != _IS_A_KEY)
    if details["type"] in {"nm_period", "nm_span"}:
        return (*path, *[end for end in _ENDS if end in details["input"]][:1])
    return path


def _name(path: Path) -> str:
    """Give the last name in *path*: a list's number says little by itself."""
    return next((part for part in reversed(path) if isinstance(part, str)), "")


def _shown(value: object) -> str:
    """Give *value* as text short enough for one line."""
    if isinstance(value, list):
        value = f"[{', '.join(map(_shown, value[:_MOST]))}]"
    elif isinstance(value, dict):
        value = f"{{{', '.join(f'{key}: {_shown(part)}' for key, part in list(value.items())[:_MOST])}}}"
    text = " ".join(str(value)[: 10 * _MOST].split())
    return text if len(text) <= _MOST else text[: _MOST - 1] + "…"


def _allowed(expected: str) -> list[str]:
    """Give the words in what pydantic *expected*, as `'nb', 'nn' or 'en'`."""
    return re.findall(r"'([^']*)'", expected)


def _meant(kind: str, value: object, allowed: Sequence[str]) -> str:
    """Give what *value* was probably meant to be, or an empty text."""
    if not isinstance(value, str):
        return ""
    if kind == "literal_error":
        return nearest(value, allowed)
    made = {"nm_slug": slug, "nm_when": moment_text, "nm_whole": number_text, "nm_number": number_text}
    meant = _duration(value) if kind == "nm_duration" else made.get(kind, str)(value)
    return "" if meant == value else meant


def _duration(value: str) -> str:
    """Give a duration as it must be written, from a number and a word much like a unit."""
    found = _AMOUNT.fullmatch(value.strip().casefold())
    unit = nearest(found[2], _UNITS) if found else ""
    return f"{found[1]} {unit}" if found and unit else ""


def keys_at(model: type[Record], path: Path) -> list[str]:
    """Give the keys that the record at *path* inside *model* may have; none when there is no record there."""
    current: type[Record] | None = model
    for part in path:
        if isinstance(part, int) or current is None:
            continue
        field = next((f for f in current.model_fields.values() if f.alias == part), None)
        current = _record_in(field.annotation) if field is not None else None
    return [f.alias for f in current.model_fields.values()] if current is not None else []


def _record_in(annotation: Any) -> type[Record] | None:  # noqa: ANN401  an annotation may be anything
    """Give the record type inside an annotation such as `tuple[Step, ...] | None`."""
    if isinstance(annotation, type) and issubclass(annotation, Record):
        return annotation
    if get_origin(annotation) in {Annotated, Union, types.UnionType, tuple, dict}:
        found = (_record_in(part) for part in get_args(annotation))
        return next((record for record in found if record is not None), None)
    return None
