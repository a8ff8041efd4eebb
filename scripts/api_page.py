"""The reference page of the Python library: every public name, and the records that they take and give."""

from __future__ import annotations

import dataclasses
import inspect
from collections.abc import Iterator
from typing import Any, get_args, get_type_hints

from scripts.docstrings import field_docs
from scripts.markup import code, escape, fenced, heading, page, table

import naermiljomodell
from naermiljomodell.domain.record import Record

_PACKAGE = "naermiljomodell"
_LONGEST = 88


def api_page() -> str:
    """Give the page: functions, exceptions, records, and the records inside those."""
    public = {name: getattr(naermiljomodell, name) for name in naermiljomodell.__all__ if not name.startswith("__")}
    functions = {name: found for name, found in public.items() if inspect.isfunction(found)}
    exceptions = {n: f for n, f in public.items() if inspect.isclass(f) and issubclass(f, Exception)}
    records = {n: f for n, f in public.items() if n not in functions and n not in exceptions}
    inner = _inside(list(public.values()))
    parts = [
        (
            "Navnene her, signaturene, feltene og feilkodene er et løfte. Alt annet kan endres. Docstrings er på engelsk, som "
            "koden. Hva feltene heter i filene, står i [](ordliste.md). `naermiljomodell.__version__` er versjonen."
        ),
        heading(2, "Funksjoner", "funksjoner"),
        *(_function(name, function) for name, function in functions.items()),
        heading(2, "Unntak", "unntak"),
        *(_exception(name, class_) for name, class_ in exceptions.items()),
        heading(2, "Poster", "poster"),
        *(_record(record) for record in records.values()),
        heading(2, "Poster inni postene", "indre-poster"),
        *(_record(inner[name]) for name in sorted(inner) if name not in public),
    ]
    return page("Python", *parts)


def _function(name: str, function: Any) -> str:  # noqa: ANN401  a function of any kind
    """Give a function with signature and docstring."""
    return f"{heading(3, code(name), f'api-{name}')}\n{fenced(_signature(name, function), 'py')}\n{_doc(function)}"


def _signature(name: str, function: Any) -> str:  # noqa: ANN401  likewise
    """Give a signature as code, one parameter a line when it is long."""
    signature = inspect.signature(function)
    parameters = [_parameter(parameter) for parameter in signature.parameters.values()]
    line = f"{name}({', '.join(parameters)}) -> {signature.return_annotation}"
    if len(line) <= _LONGEST:
        return line
    below = "".join(f"    {parameter},\n" for parameter in parameters)
    return f"{name}(\n{below}) -> {signature.return_annotation}"


def _parameter(parameter: inspect.Parameter) -> str:
    """Give a parameter as it is written."""
    default = "" if parameter.default is inspect.Parameter.empty else f" = {parameter.default!r}"
    return f"{parameter.name}: {parameter.annotation}{default}"


def _exception(name: str, class_: type) -> str:
    """Give an exception with what it says of itself."""
    return f"{heading(3, code(name), f'api-{name}')}\n{_doc(class_)}"


def _doc(thing: Any) -> str:  # noqa: ANN401  likewise
    """Give a docstring as Markdown."""
    return inspect.cleandoc(thing.__doc__ or "") + "\n"


def _record(record: type) -> str:
    """Give a record with its fields and properties."""
    docs = field_docs(record)
    rows = [(code(name), code(hint), escape(docs.get(name, ""))) for name, hint in _fields(record)]
    rows += [(code(name), code(hint), escape(docs[name])) for name, hint in _properties(record)]
    described = any(meaning for _, _, meaning in rows)
    header = ("Felt", "Type", "Hva det er") if described else ("Felt", "Type")
    name = record.__name__
    return f"{heading(3, code(name), f'api-{name}')}\n{_doc(record)}\n{table(header, [r[: len(header)] for r in rows])}"


def _fields(record: type) -> Iterator[tuple[str, str]]:
    """Give name and type of each field."""
    written = {n: t for c in reversed(record.__mro__) for n, t in inspect.get_annotations(c).items()}
    for name in _names(record):
        yield name, str(written[name])


def _names(record: type) -> list[str]:
    """Give the names of the fields of a record, in the order they are written."""
    if issubclass(record, Record):
        return list(record.model_fields)
    return [field.name for field in dataclasses.fields(record)] if dataclasses.is_dataclass(record) else []


def _properties(record: type) -> Iterator[tuple[str, str]]:
    """Give name and type of each property that has been written for a record."""
    for class_ in record.__mro__:
        if class_.__module__.startswith(_PACKAGE):
            for name, found in vars(class_).items():
                if isinstance(found, property) and not name.startswith("_"):
                    yield name, str(inspect.get_annotations(found.fget)["return"])  # type: ignore[arg-type]  # it has one


def _inside(things: list[Any]) -> dict[str, type]:
    """Give every record that can be reached from *things*, by name."""
    found: dict[str, type] = {}
    waiting = [part for thing in things for part in _mentioned(thing)]
    while waiting:
        record = waiting.pop()
        if record.__name__ not in found:
            found[record.__name__] = record
            waiting += _mentioned(record)
    return found


def _mentioned(thing: Any) -> list[type]:  # noqa: ANN401  a function or a class
    """Give the records that the types of a function or record name."""
    if isinstance(thing, type) and not _names(thing):
        return []
    return [record for hint in get_type_hints(thing).values() for record in _records_in(hint)]


def _records_in(hint: Any) -> list[type]:  # noqa: ANN401  a type may be anything
    """Give the records inside a type."""
    if isinstance(hint, type) and hint.__module__.startswith(_PACKAGE) and _names(hint):
        return [hint]
    return [record for part in get_args(hint) for record in _records_in(part)]
