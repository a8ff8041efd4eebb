"""XML from strangers, read by the parser of the standard library: no DOCTYPE, so no entities and nothing from elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, NoReturn
from xml.parsers import expat

DEEPEST: Final = 60
"""The most elements that may stand inside each other."""

Start = Callable[[str, dict[str, str], int], None]
"""Takes the name of an element without its prefix, its attributes likewise, and its line."""


class UnsafeXml(Exception):
    """The document has a DOCTYPE, or is deeper than any document needs to be; `line` is where."""

    def __init__(self, line: int) -> None:
        super().__init__(f"line {line}")
        self.line = line


def parse_xml(
    data: bytes,
    start: Start,
    end: Callable[[str], None] = lambda _: None,
    text: Callable[[str], None] = lambda _: None,
) -> None:
    """Read the document *data* and hand what is met to *start*, *end* and *text*, in the order it stands.

    Raises `UnsafeXml`, `expat.ExpatError` when it is no XML, and `ValueError` or `LookupError` for a character set that
    cannot be read. A DOCTYPE is refused where it begins, before any
    entity in it is known (OWASP, XML External Entity Prevention).
    """
    parser = expat.ParserCreate()
    parser.buffer_text = True
    depth = 0

    def refuse(*_: object) -> NoReturn:
        raise UnsafeXml(parser.CurrentLineNumber)

    def started(name: str, said: dict[str, str]) -> None:
        nonlocal depth
        depth += 1
        if depth > DEEPEST:
            refuse()
        start(_bare(name), {_bare(key): value for key, value in said.items()}, parser.CurrentLineNumber)

    def ended(name: str) -> None:
        nonlocal depth
        depth -= 1
        end(_bare(name))

    parser.StartDoctypeDeclHandler = refuse
    parser.EntityDeclHandler = refuse
    parser.StartElementHandler = started
    parser.EndElementHandler = ended
    parser.CharacterDataHandler = text
    parser.Parse(data, True)


def _bare(name: str) -> str:
    """Give *name* without its prefix."""
    return name.rpartition(":")[2]
