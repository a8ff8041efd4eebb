"""The core pack as finished records in one JSON file: nothing is validated again that was validated for the wheel."""

from __future__ import annotations

import dataclasses
import json
import os
from collections.abc import Callable, Iterator, Mapping
from hashlib import sha256
from typing import Any, Final

from naermiljomodell.domain import calendar, condition, frame, pack, parts, questions, reference
from naermiljomodell.domain.model import Origin, Pack, PackInfo, Template
from naermiljomodell.domain.record import Record
from naermiljomodell.loading.later import Later
from naermiljomodell.loading.raw import TRANSLATIONS

Origins = Mapping[tuple[str, str], Origin]

_NAME: Final = ""
"""The key under which a record tells its class; no field is called that."""
_DATACLASSES: Final = {cls.__name__: cls for cls in (PackInfo, Template)}
_RECORDS: Final = {
    cls.__name__: cls
    for module in (calendar, condition, frame, pack, parts, questions, reference)
    for cls in vars(module).values()
    if isinstance(cls, type) and issubclass(cls, Record)
}


def digest_of(folder: str, language: str = "") -> str:
    """Give the digest of all files below *folder*, of their names and bytes.

    With a *language*, translations into other languages count by their names and sizes only: of what is made from them
    nothing but the mark of the whole pack is read.
    """
    digest = sha256()
    for name, size in sorted(_files(folder)):
        digest.update(f"{name}\0{size}\0".encode())
        if not language or not name.startswith(f"{TRANSLATIONS}/") or name.startswith(f"{TRANSLATIONS}/{language}/"):
            with open(os.path.join(folder, name), "rb") as file:  # noqa: PTH118, PTH123  a hundred files at each start
                digest.update(file.read())
    return digest.hexdigest()


def dump_pack(whole: Pack) -> str:
    """Give *whole* as JSON text, without what can be had from its layer: where everything stands.

    A pack with changes is no core pack and raises `ValueError`.
    """
    if whole.changes or whole.removed:
        raise ValueError("only a pack without changes can be compiled")
    fields = {field.name: getattr(whole, field.name) for field in dataclasses.fields(whole) if field.name != "origins"}
    return json.dumps(_plain(fields), ensure_ascii=False, separators=(",", ":"))


def load_pack(text: str, origins: Callable[[], Origins]) -> Pack:
    """Give the pack that `dump_pack` wrote; *origins* is called when somebody asks where a thing stands."""
    fields = json.loads(text, object_hook=_thing)
    return Pack(**{**fields, "origins": Later(origins)})


def _files(folder: str, below: str = "") -> Iterator[tuple[str, int]]:
    """Give the names of all files below *folder*, with `/` between their parts, and their sizes."""
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir():
                yield from _files(entry.path, f"{below}{entry.name}/")
            else:
                yield below + entry.name, entry.stat().st_size


def _plain(value: object) -> Any:  # noqa: ANN401  what JSON can hold
    """Give *value* as plain data in which each record tells its class, and says only what was said of it."""
    if isinstance(value, Record):
        unsaid = type(value).model_construct()
        said = {name: getattr(value, name) for name in value.model_fields}
        said = {name: inner for name, inner in said.items() if repr(inner) != repr(getattr(unsaid, name, _NAME))}
        return {_NAME: type(value).__name__, **_plain(said)}
    if isinstance(value, PackInfo | Template):
        return {
            _NAME: type(value).__name__,
            **{f.name: _plain(getattr(value, f.name)) for f in dataclasses.fields(value)},
        }
    if isinstance(value, Mapping):
        return {key: _plain(inner) for key, inner in value.items()}
    return [_plain(inner) for inner in value] if isinstance(value, tuple) else value


def _thing(data: dict[str, Any]) -> object:
    """Give the record or the mapping that *data* stands for; what is inside it has been through this before."""
    for key, value in data.items():
        if value.__class__ is list:
            data[key] = tuple(value)
    name = data.pop(_NAME, None)
    if name is None:
        return data
    return _DATACLASSES[name](**data) if name in _DATACLASSES else _RECORDS[name].taken_up(data)
