"""A mapping that is read when somebody first asks for something in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from typing import TypeVar

Key = TypeVar("Key")
Value = TypeVar("Value")


class Later(Mapping[Key, Value]):
    """What *read* gives, read once and not before it is needed."""

    def __init__(self, read: Callable[[], Mapping[Key, Value]]) -> None:
        self._read = read

    @cached_property
    def _now(self) -> Mapping[Key, Value]:
        return self._read()

    def __getitem__(self, key: Key) -> Value:
        return self._now[key]

    def __iter__(self) -> Iterator[Key]:
        return iter(self._now)

    def __len__(self) -> int:
        return len(self._now)

    def __repr__(self) -> str:
        return repr(self._now)
