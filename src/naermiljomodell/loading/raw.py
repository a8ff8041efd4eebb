"""Layers before they are records: plain data by kind and id, where every field remembers its place."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from naermiljomodell.domain.model import PackInfo, Template
from naermiljomodell.errors import Problem, problem
from naermiljomodell.source import Path, Source, Value, path_text, problem_at


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a piece of data stands: the layer, the file and the line; with `source` also the column.

    `path` leads to the piece inside `source`. A layer read from its compiled form has no source.
    """

    layer: str
    file: str
    line: int
    source: Source | None = None
    path: Path = ()

    def below(self, *parts: str | int) -> Spot:
        """Give the spot of what stands at *parts* inside this piece."""
        if self.source is None:
            return self
        path = (*self.path, *parts)
        mark = self.source.place(path)
        return Spot(self.layer, self.file, mark.line if mark else self.line, self.source, path)

    def finding(
        self, code: str, facts: Mapping[str, object] | None = None, *, suggestion: str = "", key: bool = False
    ) -> Problem:
        """Give the finding *code* at this spot."""
        if self.source is None:
            place = path_text(self.path)
            return problem(code, facts, file=self.file, line=self.line, path=place, suggestion=suggestion)
        return problem_at(self.source, self.path, code, facts, suggestion=suggestion, key=key)


@dataclass(frozen=True, slots=True)
class RawItem:
    """One record-to-be: its fields as plain data, where each was last set, and where the whole began."""

    fields: Mapping[str, Value]
    spots: Mapping[str, Spot]
    spot: Spot


Items = dict[str, dict[str, RawItem]]
"""Kind -> id -> item."""


@dataclass(frozen=True, slots=True)
class Layer:
    """One pack as read: new items, changes to the layers below, words in other languages, templates.

    `changes` and each of `words` are the spots of mappings of the form kind -> id -> what to do.
    """

    info: PackInfo
    items: Items
    changes: tuple[Spot, ...] = ()
    words: Mapping[str, Items] = field(default_factory=dict)
    templates: Mapping[str, Template] = field(default_factory=dict)
    templates_in: Mapping[str, Mapping[str, Template]] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()


def value_at(spot: Spot) -> Value:
    """Give the plain data that a spot with a source points at; None when nothing is there."""
    current: Value = spot.source.data if spot.source else None
    for part in spot.path:
        if isinstance(current, dict) and isinstance(part, str):
            current = current.get(part)
        elif isinstance(current, list) and isinstance(part, int) and part < len(current):
            current = current[part]
        else:
            return None
    return current
