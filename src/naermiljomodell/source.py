"""Plain data from a text a person wrote, with the place of every key and value."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field, replace
from typing import NamedTuple

from naermiljomodell.errors import Problem, problem
from naermiljomodell.frozen import frozen

Value = dict[str, "Value"] | list["Value"] | str | None
Path = tuple[str | int, ...]


Step = tuple[str, int, int, int, int]
"""One thing met while reading: what it is, and its first and last line and column, from 0.

What it is: for a key its text, for a value `{`, `[` or nothing.
"""
END: Step = ("", -1, -1, -1, -1)
"""The step that closes the last `{` or `[`."""


class Mark(NamedTuple):
    """Where a key or value stands: `line` and `column` count from 1, `width` is its number of signs on that line.

    A value on several lines, a list and a mapping have the width 1.
    """

    line: int
    column: int
    width: int


class Marks:
    """The place of every key and value of a text, worked out from the reader's trail when first asked for."""

    __slots__ = ("_filled", "_first_line", "_keys", "_trail", "_values")

    def __init__(self, trail: Sequence[Step] = (), first_line: int = 1) -> None:
        self._trail = trail
        self._first_line = first_line
        self._keys: dict[Path, Mark] = {}
        self._values: dict[Path, Mark] = {}
        self._filled = not trail

    @property
    def keys(self) -> Mapping[Path, Mark]:
        """The place of every key, by the path of its value."""
        self._fill()
        return self._keys

    @property
    def values(self) -> Mapping[Path, Mark]:
        """The place of every value by its path; `()` is the whole."""
        self._fill()
        return self._values

    def _fill(self) -> None:
        """Walk the trail once."""
        if not self._filled:
            self._filled = True
            steps = iter(self._trail)
            self._value(next(steps), (), steps)
            self._trail = ()

    def _value(self, step: Step, path: Path, steps: Iterator[Step]) -> None:
        """Note the value that begins with *step*, and all within it; one that is left out is shown at its key."""
        self._values[path] = self._mark(step)
        if step[0] == "{":
            for key in iter(steps.__next__, END):
                here = (*path, key[0])
                self._keys[here] = self._mark(key)
                value = next(steps)
                self._value(value, here, steps)
                if value[1:3] == value[3:]:
                    self._values[here] = self._keys[here]
        elif step[0] == "[":
            for index, item in enumerate(iter(steps.__next__, END)):
                self._value(item, (*path, index), steps)

    def _mark(self, step: Step) -> Mark:
        """Give *step* as a mark."""
        return mark_of(step, self._first_line)


def mark_of(step: Step, first_line: int) -> Mark:
    """Give *step* as a mark in a text whose first line is *first_line*."""
    _, line, column, last_line, last_column = step
    return Mark(line + first_line, column + 1, max(1, last_column - column if last_line == line else 1))


@frozen
class Source:
    """What a text holds, and where.

    `data` is `None` when the text cannot be read or is empty; the findings say why. `lines` are the lines of the
    text, the first of them line `first_line` of `file`.
    """

    file: str
    data: Value
    problems: tuple[Problem, ...]
    lines: tuple[str, ...]
    first_line: int = 1
    all_marks: Marks = field(default_factory=Marks, compare=False, repr=False)

    @property
    def marks(self) -> Mapping[Path, Mark]:
        """The place of every value by its path; `()` is the whole."""
        return self.all_marks.values

    @property
    def key_marks(self) -> Mapping[Path, Mark]:
        """The place of every key, by the path of its value."""
        return self.all_marks.keys

    def line_text(self, line: int) -> str:
        """Give line number *line* of the file as it stands, or an empty string."""
        index = line - self.first_line
        return self.lines[index] if 0 <= index < len(self.lines) else ""

    def place(self, path: Path, *, key: bool = False) -> Mark | None:
        """Give the place of the value at *path*, or of its key; for a missing one the nearest thing above it.

        What is missing is shown at the key that it should stand under. `None` when there is no place at all.
        """
        marks, key_marks = self.marks, self.key_marks
        if path in marks and not (key and path in key_marks):
            return marks[path]
        nearest = (path[:length] for length in range(len(path), -1, -1))
        return next((key_marks.get(above) or marks[above] for above in nearest if above in marks), None)


def problem_at(
    source: Source,
    path: Path,
    code: str,
    facts: Mapping[str, object] | None = None,
    *,
    suggestion: str = "",
    key: bool = False,
) -> Problem:
    """Give the finding *code* at *path* of *source*, with file, line, column, path as text, line and width.

    With *key* it points at the key, otherwise at the value; what is missing is shown where it belongs.
    """
    mark = source.place(path, key=key) or Mark(0, 0, 1)
    return problem(
        code,
        facts,
        file=source.file,
        line=mark.line,
        column=mark.column,
        path=path_text(path),
        suggestion=suggestion,
        source=source.line_text(mark.line),
        width=mark.width,
    )


def path_text(path: Path) -> str:
    """Give *path* as a person reads it: `målgrupper.0`."""
    return ".".join(map(str, path))


def pinned(found: Problem, source: Source) -> Problem:
    """Give *found*, which knows its line in *source* at best, at the word that it is about: the fact `id`.

    The word is looked for from that line on; where it does not stand, the whole line is shown.
    """
    if found.file != source.file or not found.line or found.column:
        return found
    word = dict(found.facts).get("id")
    marks = [mark for path, mark in source.marks.items() if mark.line >= found.line and _value_at(source, path) == word]
    text = source.line_text(found.line)
    bare = text.strip()
    mark = min(marks, default=Mark(found.line, text.find(bare) + 1, len(bare) or 1))
    return replace(found, line=mark.line, column=mark.column, width=mark.width, source=source.line_text(mark.line))


def _value_at(source: Source, path: Path) -> Value:
    """Give what stands at *path* of *source*."""
    value: object = source.data
    for part in path:
        value = value[part]  # type: ignore[index]  # a path leads through what is there
    return value if isinstance(value, str) else None
