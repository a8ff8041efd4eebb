"""Layers before they are records: plain data by kind and id, where every field remembers its place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import field, replace

from naermiljomodell.domain.model import PackInfo, Template
from naermiljomodell.errors import Problem, problem
from naermiljomodell.frozen import frozen
from naermiljomodell.source import Path, Source, Value, path_text, problem_at

TRANSLATIONS = "oversettelser"
"""The folder of a pack that holds its words in other languages, a folder for each."""


@frozen
class Spot:
    """Where a piece of data stands: the layer, the file and the line; with `source` also the column.

    `path` leads to the piece inside the file. A layer read from its compiled form has no source.
    """

    layer: str
    file: str
    line: int
    source: Source | None = None
    path: Path = ()

    def below(self, *parts: str | int) -> Spot:
        """Give the spot of what stands at *parts* inside this piece; its line is this one's where no source tells."""
        path = (*self.path, *parts)
        mark = self.source.place(path) if self.source else None
        return replace(self, line=mark.line if mark else self.line, path=path)

    def finding(
        self, code: str, facts: Mapping[str, object] | None = None, *, suggestion: str = "", key: bool = False
    ) -> Problem:
        """Give the finding *code* at this spot; with *key* it points at the key and not at the value."""
        if self.source is None:
            place = path_text(self.path)
            return problem(code, facts, file=self.file, line=self.line, path=place, suggestion=suggestion)
        return problem_at(self.source, self.path, code, facts, suggestion=suggestion, key=key)


@frozen
class RawItem:
    """One record-to-be: its fields as plain data, where each was last set, and where the whole began.

    `entries` has the spot of every entry of those lists that more than one layer has had a hand in.
    """

    fields: Mapping[str, Value]
    spots: Mapping[str, Spot]
    spot: Spot
    entries: Mapping[str, Sequence[Spot]] = field(default_factory=dict)

    def spot_of(self, path: Path) -> Spot:
        """Give the spot of what stands at *path*, or belongs there."""
        if not path or path[0] not in self.spots:
            return self.spot.below(*path)
        key, *rest = path
        entries = self.entries.get(str(key), ())
        if rest and isinstance(rest[0], int) and rest[0] < len(entries):
            return entries[rest[0]].below(*rest[1:])
        return self.spots[str(key)].below(*rest)

    def entry_spots(self, key: str) -> Sequence[Spot]:
        """Give the spot of every entry of the list in the field *key*; a field that is not there has none."""
        value = self.fields.get(key)
        count = len(value) if isinstance(value, list) else 0
        return self.entries.get(key) or [self.spots[key].below(index) for index in range(count)]

    def with_field(self, key: str, value: Value, spot: Spot, entries: Sequence[Spot] = ()) -> RawItem:
        """Give the item with *value*, set at *spot*, in the field *key*; *entries* are the spots of a list's entries."""
        others = {name: spots for name, spots in self.entries.items() if name != key}
        return replace(
            self,
            fields={**self.fields, key: value},
            spots={**self.spots, key: spot},
            entries={**others, key: entries} if entries else others,
        )


Items = dict[str, dict[str, RawItem]]
"""Kind -> id -> item."""


@frozen
class Layer:
    """One pack as read: new items, changes to the layers below, words in other languages, templates.

    `changes` are the spots of mappings of the form kind -> id -> what to do; `words` holds items by language, with
    nothing in them but what that language says in another way. `header` is where the pack tells its id, when known.
    """

    info: PackInfo
    items: Items
    changes: tuple[Spot, ...] = ()
    words: Mapping[str, Items] = field(default_factory=dict)
    templates: Mapping[str, Template] = field(default_factory=dict)
    templates_in: Mapping[str, Mapping[str, Template]] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()
    header: Spot | None = field(default=None, compare=False)


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
