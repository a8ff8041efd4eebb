"""YAML with a place for every value: plain data and findings come out, never an exception.

Strict YAML by the 1.2 core rules, less what a form does not need: no anchors, aliases, tags, directives or
merge keys, one document, texts only. A plain scalar stays text (`no`, `0301`, `18:00`, `2025-01`); the field
it is meant for decides later what it is. Only `null`, `~` and nothing at all are `None`.

The events come from PyYAML's C parser, or from its pure-Python one where the C one is missing; both give the
same data, places and findings.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Literal, cast

import yaml
from yaml.error import MarkedYAMLError
from yaml.events import AliasEvent, MappingEndEvent, MappingStartEvent, ScalarEvent, SequenceEndEvent, StreamEndEvent
from yaml.scanner import ScannerError
from yaml.tokens import ScalarToken

from naermiljomodell.errors import Problem, in_order
from naermiljomodell.loading.files import clean
from naermiljomodell.loading.yaml_text import DEPTH, Event, EventStream, Page, explain, readable, step_of, trouble_of
from naermiljomodell.source import END, Mark, Marks, Path, Source, Step, Value, mark_of, path_text, problem_at

__all__ = ["DEPTH", "FASTEST", "Mark", "Path", "PureParser", "Source", "Value", "parse", "path_text", "problem_at"]

MOST = 100
"""The most findings about one text; what comes after them is not read."""

_NULLS = frozenset({"", "~", "null"})
_BLANKS = "\0 \t\r\n\x85\u2028\u2029"
_HEADER = re.compile("[0-9][-+]|[-+]?[0-9]?")
_NO_KEYS = {"": "NM031", "<<": "NM028"}


class PureParser(yaml.BaseLoader):
    """PyYAML's parser in Python alone, for where the C one is missing, less strict where libyaml is."""

    def scan_flow_scalar_non_spaces(self, double: bool, start_mark: yaml.Mark) -> list[str]:  # noqa: FBT001  # PyYAML's
        """Give the pieces of a quoted text; an escape for no letter is an error, as the C parser has it."""
        try:
            pieces: list[str] = super().scan_flow_scalar_non_spaces(double, start_mark)
            "".join(pieces).encode("utf-8")
        except (ValueError, OverflowError):
            said = "found invalid Unicode character escape code"
            raise ScannerError("while parsing a quoted scalar", start_mark, said, self.get_mark()) from None
        return pieces

    def scan_block_scalar_indicators(self, start_mark: yaml.Mark) -> tuple[bool | None, int | None]:
        """Give what follows `|` or `>`: whether to keep the last line breaks, and the indentation."""
        found = _HEADER.match(self.prefix(2))
        signs = found.group() if found else ""
        if "0" in signs:
            said = "found an indentation indicator equal to 0"
            raise ScannerError("while scanning a block scalar", start_mark, said, self.get_mark())
        self.forward(len(signs))
        digits = signs.strip("+-")
        return ("+" in signs if signs != digits else None), (int(digits) if digits else None)

    def scan_plain(self) -> ScalarToken:
        """Give a plain scalar; within brackets it may have `?` and `:` in it, as the C parser has it."""
        start = end = self.get_mark()
        indent = self.indent + 1
        pieces: list[str] = []
        between: list[str] | None = []
        while between is not None and self.peek() != "#" and (length := self._plain_length(start)):
            self.allow_simple_key = False
            pieces += [*between, self.prefix(length)]
            self.forward(length)
            end = self.get_mark()
            between = self.scan_plain_spaces(indent, start) or None
            if not self.flow_level and self.column < indent:
                break
        return ScalarToken("".join(pieces), True, start, end)

    def _plain_length(self, start: yaml.Mark) -> int:
        """Give how many signs from here on belong to the plain scalar that began at *start*."""
        length = 0
        while (sign := self.peek(length)) not in _BLANKS:
            after = self.peek(length + 1)
            if sign == ":" and self.flow_level and after in ",?[]{}":
                raise ScannerError("while scanning a plain scalar", start, "found unexpected ':'", self.get_mark())
            if (sign == ":" and after in _BLANKS) or (self.flow_level and sign in ",[]{}"):
                break
            length += 1
        return length


FASTEST: Callable[[str], EventStream] = yaml.CBaseLoader if yaml.__with_libyaml__ else PureParser


def parse(
    text: str,
    file: str,
    *,
    first_line: int = 1,
    top: Literal["mapping", "any"] = "mapping",
    events: Callable[[str], EventStream] = FASTEST,
) -> Source:
    """Give what the YAML *text* of *file* holds, with the place of everything and all findings.

    *first_line* is the line of *file* that *text* begins on. With *top* `mapping` anything else at the top is a
    finding. *events* makes a parser; all give the same. Findings: NM008, NM009, NM020-NM042.
    """
    page = readable(text, file, first_line)
    builder = _Builder(page, events)
    try:
        data = builder.document(top)
    except MarkedYAMLError as error:
        stop = explain(trouble_of(error), page)
    except _StopError as error:
        stop = error.finding
    else:
        return _source(page, builder.problems, data, () if data is None else builder.trail)
    return _source(page, _before(stop, builder.problems, page))


def _source(page: Page, problems: list[Problem], data: Value = None, trail: Sequence[Step] = ()) -> Source:
    """Give the record of a text; without *data* and *trail* of one that could not be read."""
    marks = Marks(trail, page.first_line)
    problems = [*page.problems, *problems]
    return Source(page.file, data, in_order(problems), page.lines, page.first_line, marks)


def _before(stop: Problem, problems: list[Problem], page: Page) -> list[Problem]:
    """Give *stop* and those of *problems* that were certain before it; odd indentation is its own explanation."""
    if stop.code == "NM042":
        return [*problems, stop]
    explained = stop.code == "NM034" and any(odd.code == "NM021" for odd in page.problems)
    return [*(known for known in problems if known.line < stop.line), *([] if explained else [stop])]


class _StopError(Exception):
    """The rest of the text is not worth reading; the finding says why."""

    def __init__(self, finding: Problem) -> None:
        self.finding = finding
        super().__init__(finding.code)


class _Builder:
    """Builds plain data from the events of one text, and leaves a trail of the places and a list of findings."""

    __slots__ = ("escapes", "next", "page", "problems", "trail")

    def __init__(self, page: Page, events: Callable[[str], EventStream]) -> None:
        self.page = page
        self.escapes = "\\" in page.text
        self.next = cast("Callable[[], Event]", events(page.text).get_event)
        self.trail: list[Step] = []
        self.problems: list[Problem] = []

    def document(self, top: str) -> Value:
        """Give the one document of the text. Raises `MarkedYAMLError` and `_StopError`."""
        self.next()
        if isinstance(self.next(), StreamEndEvent):
            self.problems.append(self.page.finding("NM009", 0, 0))
            return None
        root = self.next()
        data = self.node(root, 0)
        self.refuse_more(self.next())
        if data is None:
            self.report("NM009", root)
        elif top == "mapping" and not isinstance(data, dict):
            self.report("NM032", root)
            return None
        return data

    def node(self, event: Event, depth: int) -> Value:
        """Give the value that begins with *event*, *depth* levels down."""
        if isinstance(event, ScalarEvent):
            self.trail.append(step_of("", event))
            if event.anchor is not None or event.tag is not None:
                self.refuse(event)
            value, style = event.value, event.style
            if not style:
                return None if value in _NULLS else value
            return self.unescaped(event) if style == '"' and self.escapes else value
        if isinstance(event, AliasEvent):
            self.trail.append(step_of("", event))
            self.report("NM025", event, name=event.anchor)
            return None
        if event.anchor is not None or event.tag is not None:
            self.refuse(event)
        if depth == DEPTH:
            raise _StopError(self.finding("NM030", event, depth=DEPTH))
        return (
            self.mapping(event, depth + 1) if isinstance(event, MappingStartEvent) else self.sequence(event, depth + 1)
        )

    def sequence(self, start: Event, depth: int) -> Value:
        """Give the list that begins with *start*."""
        self.trail.append(step_of("[", start))
        items: list[Value] = []
        while not isinstance(event := self.next(), SequenceEndEvent):
            items.append(self.node(event, depth))
        self.trail.append(END)
        return items

    def mapping(self, start: Event, depth: int) -> Value:
        """Give the mapping that begins with *start*; of a key that stands twice the first is kept."""
        self.trail.append(step_of("{", start))
        data: dict[str, Value] = {}
        lines: dict[str | None, int] = {}
        while not isinstance(event := self.next(), MappingEndEvent):
            key = self.key(event, depth)
            if key in lines:
                self.report("NM023", event, key=key, first=lines[key])
            if key is None or key in lines:
                self.pass_over(self.next(), depth)
            else:
                lines[key] = event.start_mark.line + self.page.first_line
                self.trail.append(step_of(key, event))
                data[key] = self.node(self.next(), depth)
        self.trail.append(END)
        return data

    def key(self, event: Event, depth: int) -> str | None:
        """Give the key that begins with *event*, or `None` when it is no text."""
        if not isinstance(event, ScalarEvent):
            self.report("NM031", event)
            self.pass_over(event, depth)
            return None
        if event.anchor is not None or event.tag is not None:
            self.refuse(event)
        value, style = event.value, event.style
        if not style and value in _NO_KEYS:
            self.report(_NO_KEYS[value], event)
            return None
        return self.unescaped(event) if style == '"' and self.escapes else value

    def pass_over(self, event: Event, depth: int) -> None:
        """Read the value that begins with *event* for its findings only."""
        kept, self.trail = self.trail, []
        self.node(event, depth)
        self.trail = kept

    def refuse(self, event: Event) -> None:
        """Note the anchor of *event*. Raises `_StopError` for a tag: what it would do with the text is unknown."""
        if event.tag is not None:
            raise _StopError(self.finding("NM026", event))
        self.report("NM024", event, name=event.anchor)

    def refuse_more(self, end: Event) -> None:
        """Note a second document. Raises `MarkedYAMLError` when the first one is broken off."""
        try:
            event = self.next()
        except MarkedYAMLError as error:
            if not end.explicit:
                raise
            self.problems.append(self.page.finding("NM029", *trouble_of(error).stopped))
            return
        if not isinstance(event, StreamEndEvent):
            self.report("NM029", event)

    def unescaped(self, event: Event) -> str:
        """Give the text of *event*, that escapes may have put anything into, as clean text."""
        value, found = clean(event.value, self.page.file)
        for finding in found:
            self.report("NM008", event, **dict(finding.facts))
        return value

    def report(self, code: str, event: Event, **facts: object) -> None:
        """Note the finding *code* at *event*. Raises `_StopError` when there are enough."""
        self.problems.append(self.finding(code, event, **facts))
        if len(self.problems) > MOST:
            raise _StopError(self.finding("NM042", event, count=MOST))

    def finding(self, code: str, event: Event, **facts: object) -> Problem:
        """Give the finding *code* at *event*."""
        step = step_of("", event)
        finding = self.page.finding(code, step[1], step[2], **facts)
        return replace(finding, width=mark_of(step, 0).width) if isinstance(event, ScalarEvent) else finding
