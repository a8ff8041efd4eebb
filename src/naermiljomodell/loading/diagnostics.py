"""From what pydantic says of a record to findings that a person can act on, each at its place."""

from __future__ import annotations

import types
from collections.abc import Callable, Mapping
from typing import Any, Union, get_args, get_origin

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from naermiljomodell.domain.base import Record
from naermiljomodell.errors import Problem
from naermiljomodell.text import nearest

Path = tuple[str | int, ...]
At = Callable[[Path, str, Mapping[str, object], str, bool], Problem]
"""Makes a finding: path, code, facts, suggestion, and whether it points at the key."""

_CODES = {
    "missing": "NM101",
    "extra_forbidden": "NM102",
    "nm_whole": "NM103",
    "nm_number": "NM104",
    "nm_yes_no": "NM105",
    "literal_error": "NM106",
    "nm_when": "NM107",
    "nm_duration": "NM108",
    "nm_slug": "NM109",
    "nm_empty": "NM110",
    "greater_than_equal": "NM111",
    "less_than_equal": "NM112",
    "nm_period": "NM114",
    "nm_one_condition": "NM115",
}
_SHAPES = {
    "string_type": "NM116",
    "tuple_type": "NM117",
    "list_type": "NM117",
    "dict_type": "NM118",
    "model_type": "NM118",
    "model_attributes_type": "NM118",
}


def problems_of(error: ValidationError, model: type[BaseModel], at: At) -> list[Problem]:
    """Give one finding for each thing that pydantic says of a record of the type *model*."""
    return [_problem(details, model, at) for details in error.errors(include_url=False, include_context=True)]


def _problem(details: ErrorDetails, model: type[BaseModel], at: At) -> Problem:
    """Give the finding for one error; an empty value is said to be empty, whatever was wanted."""
    path, value = details["loc"], details.get("input")
    kind = details["type"]
    if value is None and kind not in {"missing", "extra_forbidden"}:
        return at(path, "NM110", {"key": _key(path)}, "", False)  # noqa: FBT003  the callback's own order
    code = _CODES.get(kind) or _SHAPES.get(kind, "NM119")
    facts: dict[str, object] = {"key": _key(path), "value": _short(value)}
    facts.update({name: _short(v) for name, v in details.get("ctx", {}).items() if name in {"ge", "le"}})
    suggestion = ""
    if kind == "extra_forbidden":
        suggestion = nearest(_key(path), keys_at(model, path[:-1]))
    elif kind == "literal_error":
        allowed = _allowed(details)
        facts["allowed"] = ", ".join(allowed)
        suggestion = nearest(str(value), allowed)
    return at(path, code, facts, suggestion, kind in {"extra_forbidden", "missing"})


def _key(path: Path) -> str:
    """Give the last name in *path*: a list's number says little by itself."""
    names = [str(part) for part in path if isinstance(part, str)]
    return names[-1] if names else ""


def _short(value: object) -> str:
    """Give *value* as text short enough for one line."""
    text = " ".join(str(value).split())
    most = 60
    return text if len(text) <= most else text[: most - 1] + "…"


def _allowed(details: ErrorDetails) -> list[str]:
    """Give the words that pydantic would have taken."""
    expected = str(details.get("ctx", {}).get("expected", ""))
    return [word.strip("'") for word in expected.replace(" or ", ", ").split(", ")]


def keys_at(model: type[BaseModel], path: Path) -> list[str]:
    """Give the keys that the record at *path* inside *model* may have; none when there is no record there."""
    current: type[BaseModel] | None = model
    for part in path:
        if isinstance(part, int) or current is None:
            continue
        field = next((f for f in current.model_fields.values() if f.alias == part), None)
        current = _record_in(field.annotation) if field is not None else None
    return [f.alias for f in current.model_fields.values() if f.alias] if current is not None else []


def _record_in(annotation: Any) -> type[BaseModel] | None:  # noqa: ANN401  an annotation may be anything
    """Give the record type inside an annotation such as `tuple[Step, ...] | None`."""
    if isinstance(annotation, type) and issubclass(annotation, Record):
        return annotation
    if get_origin(annotation) in {Union, types.UnionType, tuple, list, dict}:
        found = (_record_in(part) for part in get_args(annotation))
        return next((record for record in found if record is not None), None)
    return None
