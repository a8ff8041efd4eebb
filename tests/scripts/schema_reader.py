"""A reader of JSON Schema, as far as our schemas go: a word in them that it does not know is a fault."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

Schema = Mapping[str, Any]

_TYPES: dict[str, Callable[[Any], bool]] = {
    "string": lambda v: isinstance(v, str),
    "integer": lambda v: (isinstance(v, int) and not isinstance(v, bool)) or (isinstance(v, float) and v.is_integer()),
    "number": lambda v: isinstance(v, int | float) and not isinstance(v, bool),
    "boolean": lambda v: isinstance(v, bool),
    "null": lambda v: v is None,
    "array": lambda v: isinstance(v, list),
    "object": lambda v: isinstance(v, dict),
}
_WORDS = frozenset({"$schema", "$defs", "title", "description", "examples", "then", "else"})


def faults(value: Any, schema: Schema, root: Schema | None = None, path: str = "") -> Iterator[str]:  # noqa: ANN401
    """Give `path: word` for every word of *schema* that *value* goes against."""
    root = schema if root is None else root
    for word, wanted in schema.items():
        if word in _WORDS:
            continue
        if word in _INSIDE:
            yield from _INSIDE[word](value, schema, root, path)
        elif not _CHECKS[word](value, wanted):
            yield f"{path}: {word}"


def _same(value: Any, word: Any) -> bool:  # noqa: ANN401  plain data
    """Tell whether two values are the same; true is not 1."""
    return value == word and isinstance(value, bool) == isinstance(word, bool)


def _is_number(value: Any) -> bool:  # noqa: ANN401  plain data
    return _TYPES["number"](value)


_CHECKS: dict[str, Callable[[Any, Any], bool]] = {
    "type": lambda v, kinds: any(_TYPES[kind](v) for kind in ([kinds] if isinstance(kinds, str) else kinds)),
    "enum": lambda v, words: any(_same(v, word) for word in words),
    "pattern": lambda v, pattern: not isinstance(v, str) or re.search(pattern, v) is not None,
    "minimum": lambda v, least: not _is_number(v) or v >= least,
    "maximum": lambda v, most: not _is_number(v) or v <= most,
    "required": lambda v, keys: not isinstance(v, dict) or set(keys) <= v.keys(),
    "minProperties": lambda v, least: not isinstance(v, dict) or len(v) >= least,
    "maxProperties": lambda v, most: not isinstance(v, dict) or len(v) <= most,
}


def _ref(value: Any, schema: Schema, root: Schema, path: str) -> Iterator[str]:  # noqa: ANN401  plain data
    yield from faults(value, root["$defs"][schema["$ref"].rpartition("/")[2]], root, path)


def _any_of(value: Any, schema: Schema, root: Schema, path: str) -> Iterator[str]:  # noqa: ANN401  plain data
    if all(any(True for _ in faults(value, one, root, path)) for one in schema["anyOf"]):
        yield f"{path}: anyOf"


def _if(value: Any, schema: Schema, root: Schema, path: str) -> Iterator[str]:  # noqa: ANN401  plain data
    fits = not any(True for _ in faults(value, schema["if"], root, path))
    yield from faults(value, schema.get("then" if fits else "else", {}), root, path)


def _items(value: Any, schema: Schema, root: Schema, path: str) -> Iterator[str]:  # noqa: ANN401  plain data
    for index, item in enumerate(value if isinstance(value, list) else ()):
        yield from faults(item, schema["items"], root, f"{path}[{index}]")


def _properties(value: Any, schema: Schema, root: Schema, path: str) -> Iterator[str]:  # noqa: ANN401  plain data
    for key, below in schema["properties"].items():
        if isinstance(value, dict) and key in value:
            yield from faults(value[key], below, root, f"{path}.{key}")


def _other_properties(value: Any, schema: Schema, root: Schema, path: str) -> Iterator[str]:  # noqa: ANN401  plain data
    for key in value if isinstance(value, dict) else ():
        if key not in schema.get("properties", {}):
            allowed = schema["additionalProperties"]
            yield from (
                [f"{path}.{key}: unknown"] if allowed is False else faults(value[key], allowed, root, f"{path}.{key}")
            )


def _names(value: Any, schema: Schema, root: Schema, path: str) -> Iterator[str]:  # noqa: ANN401  plain data
    for key in value if isinstance(value, dict) else ():
        yield from faults(key, schema["propertyNames"], root, f"{path}.{key}")


_INSIDE = {
    "$ref": _ref,
    "anyOf": _any_of,
    "if": _if,
    "items": _items,
    "properties": _properties,
    "additionalProperties": _other_properties,
    "propertyNames": _names,
}
