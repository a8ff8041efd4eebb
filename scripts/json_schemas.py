"""JSON Schema of the records that people write: what the reader takes, an editor takes too.

An editor reads YAML by its own rules: there 2027 is a number and «ja» a text. So a field has every form in which such
an editor may see what our reader accepts. Titles and descriptions are Norwegian, from the docstrings under the fields.
"""

from __future__ import annotations

import types
from collections.abc import Iterator, Mapping, Sequence
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

from scripts.docstrings import field_docs
from scripts.known_ids import groups, kind_of

from naermiljomodell.domain import base
from naermiljomodell.domain.calendar import MonthDay
from naermiljomodell.domain.condition import Condition, some
from naermiljomodell.domain.model import Pack
from naermiljomodell.domain.parts import ChecklistItem
from naermiljomodell.domain.record import After, Record, Within
from naermiljomodell.domain.terms import norwegian
from naermiljomodell.text import slug

Schema = dict[str, Any]

_PLAIN = ["string", "number", "boolean"]
_TIME = "^ *(19|20|21)[0-9][0-9](-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)? *$"
_UNITS = "time|timer|dag|dager|uke|uker|måned|måneder|år"

FORMS: Mapping[str, Schema] = {
    "heltall": {"type": ["integer", "string"], "pattern": "^ *-?(0|[1-9][0-9]*) *$"},
    "tall": {"type": ["number", "string"], "pattern": "^ *-?(0|[1-9][0-9]*)([.,][0-9]+)? *$"},
    "ja-nei": {
        "anyOf": [
            {"enum": [True, False, "ja", "nei"]},
            {"type": "string", "pattern": "^ *([Jj][Aa]|[Nn][Ee][Ii]|[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee]) *$"},
        ]
    },
    "tekst": {"type": _PLAIN, "pattern": r"\S"},
    "id": {"type": _PLAIN, "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"},
    "tid": {"type": ["integer", "string"], "minimum": 1900, "maximum": 2199, "pattern": _TIME},
    "klokkeslett": {"type": _PLAIN, "pattern": "^ *([01]?[0-9]|2[0-3])([.:][0-5][0-9])? *$"},
    "dag-i-året": {"type": "string", "pattern": "^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"},
    "varighet": {"type": "string", "pattern": rf"^\s*[0-9]{{1,3}}([.,][0-9]+)?\s+({_UNITS})\s*$"},
    "hva-som-helst": {},
}
"""What an editor may see, by the name it has among the definitions of a schema."""

_TYPES: Mapping[Any, str] = {
    base.Whole: "heltall",
    base.Number: "tall",
    base.YesNo: "ja-nei",
    base.Line: "tekst",
    base.Prose: "tekst",
    base.Slug: "id",
    base.When: "tid",
    base.Duration: "varighet",
    MonthDay: "dag-i-året",
    base.Clock: "klokkeslett",
}
_BY_VALIDATOR = {get_args(type_)[1]: name for type_, name in _TYPES.items()}
"""What looks at a value in `domain.base` -> the form of the value; bounds may come on top."""
_LIMITS = (("least", "minimum"), ("most", "maximum"))
_BARE: Mapping[Any, str] = {Any: "hva-som-helst", str: "tekst"}


def definitions(pack: Pack, *records: type[Record]) -> dict[str, Schema]:
    """Give the schema of *records* and of all they are made of, by class name, and every form by its own name.

    *pack* gives the ids that are known: they are examples, not all there may be.
    """
    found: dict[str, Schema] = dict(FORMS)
    found.update({_id_name(kind): {**FORMS["id"], "examples": list(ids)} for kind, ids in groups(pack).items()})
    waiting = list(records)
    while waiting:
        record = waiting.pop()
        if record.__name__ not in found:
            found[record.__name__] = _record(record)
            waiting += [part for hint in hints(record).values() for part in records_in(hint)]
    return found


def hints(record: type[Record]) -> dict[str, Any]:
    """Give the types of the fields of *record*, in the order they are written, with all that is said of them."""
    all_of_them = get_type_hints(record, include_extras=True)
    return {name: all_of_them[name] for name in record.model_fields}


def records_in(hint: Any) -> list[type[Record]]:  # noqa: ANN401  a type may be anything
    """Give the record types inside a type such as `tuple[Step, ...] | None`."""
    if isinstance(hint, type) and issubclass(hint, Record):
        return [hint]
    return [record for part in get_args(hint) for record in records_in(part)]


def ref(name: str) -> Schema:
    """Give a reference to a definition."""
    return {"$ref": f"#/$defs/{name}"}


def refs(node: Any) -> Iterator[str]:  # noqa: ANN401  a schema is nested plain data
    """Give the name of each definition that *node* refers to, by itself or further in."""
    if isinstance(node, dict):
        if "$ref" in node:
            yield str(node["$ref"]).rpartition("/")[2]
        for part in node.values():
            yield from refs(part)
    elif isinstance(node, list):
        for part in node:
            yield from refs(part)


def form(hint: Any, id_form: str = "id") -> Schema:  # noqa: ANN401  a type may be anything
    """Give what an editor may see where a value of the type *hint* is meant; an id has the form *id_form*.

    Raises `TypeError` for a type that no field has yet.
    """
    if hint in (Any, str):
        return ref(_BARE[hint])
    if isinstance(hint, type) and issubclass(hint, Record):
        return ref(hint.__name__)
    shape = _SHAPES.get(get_origin(hint))
    if shape is None:
        raise TypeError(f"no form for {hint}")
    made: Schema = shape(get_args(hint), id_form)
    return made


def _one_of(words: Sequence[str], _: str) -> Schema:
    """Give the form of one of fixed words."""
    return {"enum": list(words)}


def _list(parts: Sequence[Any], id_form: str) -> Schema:
    """Give the form of a list."""
    return {"type": "array", "items": form(parts[0], id_form)}


def _mapping(parts: Sequence[Any], id_form: str) -> Schema:
    """Give the form of a mapping from ids or fixed words to values."""
    return {"type": "object", "propertyNames": form(parts[0], id_form), "additionalProperties": form(parts[1])}


def _maybe(parts: Sequence[Any], id_form: str) -> Schema:
    """Give the form of a value that may be left empty."""
    inner = form(parts[0], id_form)
    return {"enum": [*inner["enum"], None]} if "enum" in inner else {"anyOf": [inner, {"type": "null"}]}


def _checked(parts: Sequence[Any], id_form: str) -> Schema:
    """Give the form of a value that a validator looks at, with the least and the most it may be."""
    if parts[1] == After(some):
        return form(parts[0], id_form)
    name = _BY_VALIDATOR.get(parts[1])
    if name is None:
        raise TypeError(f"no form for what {parts[1]} looks at")
    limits = {
        limit: bound
        for part in parts
        if isinstance(part, Within)
        for key, limit in _LIMITS
        if (bound := getattr(part, key)) is not None
    }
    return {**ref(id_form if name == "id" else name), **limits}


_SHAPES = {
    Annotated: _checked,
    Literal: _one_of,
    Union: _maybe,
    dict: _mapping,
    tuple: _list,
    types.UnionType: _maybe,
}


def _id_name(kind: str) -> str:
    """Give the name of the form of an id of *kind*."""
    return f"id-{slug(kind)}" if kind else "id"


def _record(record: type[Record]) -> Schema:
    """Give the schema of one record."""
    docs = field_docs(record)
    properties = {
        norwegian(name): {
            "title": norwegian(name),
            "description": docs[name],
            **form(hint, _id_name(kind_of(record.__name__, name))),
        }
        for name, hint in hints(record).items()
    }
    required = [norwegian(name) for name, field in record.model_fields.items() if field.required]
    made: Schema = {"type": "object", "additionalProperties": False, "properties": properties}
    if required:
        made["required"] = required
    if record is Condition:
        made.update(minProperties=1, maxProperties=1)
    return {"anyOf": [ref("tekst"), made]} if record is ChecklistItem else made
