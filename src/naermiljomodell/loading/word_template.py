"""The municipality's own Word template, looked through before anything is made from it: a stranger's ZIP with XML in it."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final
from xml.parsers import expat

from naermiljomodell.errors import Problem, problem
from naermiljomodell.loading.files import WORD_LIMIT, read_bytes
from naermiljomodell.loading.safe_xml import UnsafeXml, parse_xml
from naermiljomodell.text import nearest

MOST_BYTES: Final = 100_000_000
"""The most that all its parts may take once they are unpacked."""
MOST_PARTS: Final = 2_000
FIELDS: Final = ("tittel", "nærmiljø", "kommune", "dato", "bunntekst", "side", "av", "innhold")
"""What a template may have between double braces; `rendering` fills them."""

_TYPES: Final = "[Content_Types].xml"
_MAIN: Final = re.compile(r"wordprocessingml\.(?:document|template)\.main\+xml\Z")
_MACROS: Final = re.compile(r"(?:vbaProject\.bin|vbaData\.xml)\Z|(?:\A|/)activeX/", re.IGNORECASE)
_WORD: Final = b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_HARMLESS: Final = ("/hyperlink", "/attachedTemplate")
"""Ties out of the file that fetch nothing by themselves, or that are not taken along."""
_FILLED: Final = re.compile(r"(?:/(?:header|footer|footnotes|core)\d*\.xml)\Z")
_FIELD: Final = re.compile(r"\{\{p?\s*([^{}]*?)\s*\}\}")
_BRACES: Final = re.compile(r"\{\{|\}\}|\{%|%\}|\{#|#\}")
UNREADABLE: Final = (
    zipfile.BadZipFile,
    OSError,
    EOFError,
    NotImplementedError,
    RuntimeError,
    ValueError,
    LookupError,
    zlib.error,
    expat.ExpatError,
    UnsafeXml,
)
"""What the readers of ZIP and of XML raise for a file that is none."""


class _Refused(Exception):
    """The file is no template to make documents from; `code` is the finding that says why."""

    def __init__(self, code: str, what: str = "") -> None:
        super().__init__(code)
        self.code = code
        self.what = what


def read_word_template(root: Path, name: str) -> tuple[bytes, tuple[Problem, ...]]:
    """Give the Word file *name* below *root*, or nothing and why it cannot be a template.

    Findings: NM001-NM005 for the file; NM314 for what is no Word file, NM315 for macros, NM316 for one that swells,
    NM317 for one that leads out of itself; NM318 and NM319 for fields that cannot be filled.
    """
    data, problems = read_bytes(root, name, limit=WORD_LIMIT)
    if data is None:
        return b"", problems
    try:
        found = tuple(_fields(_looked_through(data), name))
    except _Refused as refused:
        return b"", (problem(refused.code, {"file": name, "what": refused.what}, file=name),)
    except UNREADABLE:
        return b"", (problem("NM314", {"file": name, "what": ""}, file=name),)
    return (b"" if found else data), found


def _looked_through(data: bytes) -> dict[str, bytes]:
    """Give the parts with words to fill, by their names. Raises `_Refused`, and what the ZIP and the XML raise."""
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        names = [part.filename for part in file.infolist()]
        if len(names) > MOST_PARTS or sum(part.file_size for part in file.infolist()) > MOST_BYTES:
            raise _Refused("NM316")
        for name in names:
            _demand_name(name, names)
        kinds = _kinds(file.read(_TYPES))
        if any("macroEnabled" in kind for kind in kinds.values()):
            raise _Refused("NM315")
        main = next((part for part, kind in kinds.items() if _MAIN.search(kind)), "")
        text = file.read(main)
        if _WORD not in text:
            raise _Refused("NM314")
        for name in names:
            if name.endswith(".rels"):
                _demand_ties(file.read(name))
        return {main: text, **{name: file.read(name) for name in names if _FILLED.search(f"/{name}")}}


def _demand_name(name: str, names: list[str]) -> None:
    """Raise `_Refused` for a part that is a macro, that leads out of the file, or that there are two of."""
    if _MACROS.search(name):
        raise _Refused("NM315")
    if name.startswith(("/", "\\")) or "\\" in name or ":" in name or ".." in name.split("/") or names.count(name) > 1:
        raise _Refused("NM317", name[:80])


def _kinds(types: bytes) -> Mapping[str, str]:
    """Give what kind each part is that is told of by name."""
    kinds: dict[str, str] = {}

    def told(name: str, said: dict[str, str], _line: int) -> None:
        if name in {"Override", "Default"}:
            kinds[said.get("PartName", said.get("Extension", "")).lstrip("/")] = said.get("ContentType", "")

    parse_xml(types, told)
    return kinds


def _demand_ties(relations: bytes) -> None:
    """Raise `_Refused` for a tie that fetches something from outside the file when it is opened."""

    def told(name: str, said: dict[str, str], _line: int) -> None:
        outside = name == "Relationship" and said.get("TargetMode") == "External"
        if outside and not said.get("Type", "").endswith(_HARMLESS):
            raise _Refused("NM317", said.get("Target", "")[:80])

    parse_xml(relations, told)


def _fields(parts: Mapping[str, bytes], file: str) -> Iterator[Problem]:
    """Give a finding for each field that nothing fills (NM318), and for braces that are no field (NM319)."""
    for text in map(_words, parts.values()):
        for name in _FIELD.findall(text):
            if name not in FIELDS:
                yield problem("NM318", {"field": name}, file=file, suggestion=nearest(name, FIELDS))
        if stray := _BRACES.search(_FIELD.sub("", text)):
            yield problem("NM319", {"sign": stray[0]}, file=file)


def _words(xml: bytes) -> str:
    """Give the words of a part, a line for each paragraph: Word may split a field over several runs."""
    pieces: list[str] = []

    def ended(name: str) -> None:
        if name == "p":
            pieces.append("\n")

    parse_xml(xml, lambda *_: None, ended, pieces.append)
    return "".join(pieces)
